import type { Postings } from '../storage/postings.ts';
import { type Work, workOf } from './clause.ts';
import { type Accepts, conjunction } from './conjunction.ts';
import { gather } from './disjunction.ts';
import type { Candidate, Filter, Plan, Variant } from './port.ts';
import { bestOf, firstOf, hasAny, shared } from './ranges.ts';
import { type Records, UNDATED } from './records.ts';
import type { Scratch } from './scratch.ts';
import { smallest } from './select.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a search needs of a sealed index. */
export interface Sealed {
  readonly vocabulary: Vocabulary;
  /** List n: the documents whose quote has term n. */
  readonly quotes: Postings;
  /** List n: those that have it in their context only. */
  readonly contexts: Postings;
  /** List n: the documents of speaker n. */
  readonly speakers: Postings;
  readonly records: Records;
  /** Place of each document in the order of equal scores; absent when that is the order of the numbers. */
  readonly ranks: Uint32Array | undefined;
  readonly scratch: Scratch;
}

/**
 * Term at a time with the pruning of MaxScore (Turtle & Flood 1995): groups from rare to common; once no new document
 * can reach the results any more, the rest of the lists is only looked up for the candidates.
 */
export function execute(plan: Plan, sealed: Sealed): Candidate[] {
  if (plan.limit <= 0) return [];
  const accepts = acceptor(plan, sealed);
  if (plan.groups.length === 0) return everything(plan, sealed, accepts);
  const work = plan.groups.map((group) => workOf(group, sealed)).sort((one, two) => one.cost - two.cost);
  const required = work.filter((group) => group.required).length;
  if (plan.least > required) return [];

  return plan.least === required && required > 0
    ? conjunctive(work, plan, sealed, accepts)
    : disjunctive(work, plan, sealed, accepts);
}

/** Whether any document fits; the plan's limit does not count. */
export function fits(plan: Plan, sealed: Sealed): boolean {
  const required = plan.groups.filter((group) => group.required);
  if (required.length === 0 || plan.least !== required.length)
    return execute({ ...plan, limit: 1 }, sealed).length > 0;
  sealed.scratch.arena.reset();
  return hasAny(requiredWork(plan, sealed), sealed.records.size, acceptor(plan, sealed), sealed.scratch);
}

/** Those of the variants that some document has which matches all required groups. */
export function supported(plan: Plan, variants: readonly Variant[], sealed: Sealed): Variant[] {
  const { scratch, records } = sealed;
  const accepts = acceptor(plan, sealed);
  const work = requiredWork(plan, sealed);
  const offers = variants.map((variant) => ({
    variant,
    own: workOf({ typed: '', variants: [variant], required: true }, sealed),
  }));
  scratch.arena.reset();
  const sources = offers.flatMap(({ own }) => own.sources);
  const found = work.length === 0 ? undefined : shared(sources, work, records.size, accepts, scratch);
  return offers
    .filter(({ own }) =>
      found === undefined
        ? firstOf(own, 1, accepts).size > 0
        : own.sources.some((source) => found.has(source)),
    )
    .map(({ variant }) => variant);
}

function requiredWork(plan: Plan, sealed: Sealed): readonly Work[] {
  const required = plan.groups.filter((group) => group.required);
  return withSpeakers(
    required.map((group) => workOf(group, sealed)),
    plan,
    sealed,
  );
}

function conjunctive(groups: readonly Work[], plan: Plan, sealed: Sealed, accepts: Accepts): Candidate[] {
  const { ranks, records, scratch } = sealed;
  scratch.arena.reset();
  const work = withSpeakers(groups, plan, sealed);
  const [only] = work;
  const { documents, points, size } =
    ranks !== undefined
      ? conjunction(work, accepts, scratch)
      : only !== undefined && work.length === 1
        ? firstOf(only, plan.limit, accepts)
        : bestOf(work, plan.limit, records.size, accepts, scratch);
  const keys = new Float64Array(size);
  for (let place = 0; place < size; place++)
    keys[place] = keyOf(points[place] ?? 0, rankOf(ranks, documents[place] ?? 0));
  return Array.from(smallest(keys, size, plan.limit), (place) => ({
    document: documents[place] ?? 0,
    score: points[place] ?? 0,
  }));
}

function withSpeakers(groups: readonly Work[], plan: Plan, sealed: Sealed): readonly Work[] {
  const filter = speakerWork(plan, sealed);
  return filter !== undefined && groups.every(({ cost }) => filter.cost < cost)
    ? [filter, ...groups]
    : groups;
}

/** Whom the filter lets speak, as a group that gives no points: few say much, and their lists are short. */
function speakerWork({ filter }: Plan, { records, speakers }: Sealed): Work | undefined {
  if (filter.speakers === undefined) return undefined;
  const sources = [...new Set(filter.speakers)].flatMap((id) => {
    const list = records.speakerNumber(id);
    return list < 0 ? [] : [{ postings: speakers, list, size: speakers.count(list), points: 0 }];
  });
  return { sources, best: 0, required: true, cost: sources.reduce((sum, { size }) => sum + size, 0) };
}

function disjunctive(work: readonly Work[], plan: Plan, sealed: Sealed, accepts: Accepts): Candidate[] {
  const { ranks, scratch } = sealed;
  const { matched, givers } = scratch;
  const scores = scratch.board.numbers;
  const candidates = gather(work, plan, scratch, accepts);
  const { touched } = scratch;
  let fitting = 0;
  for (let index = 0; index < candidates; index++) {
    const document = touched[index] ?? 0;
    if ((matched[document] ?? 0) < plan.least) continue;
    touched[index] = touched[fitting] ?? 0;
    touched[fitting++] = document;
  }
  const keys = new Float64Array(fitting);
  for (let place = 0; place < fitting; place++) {
    const document = touched[place] ?? 0;
    keys[place] = keyOf(scores[document] ?? 0, rankOf(ranks, document));
  }
  const hits = Array.from(smallest(keys, fitting, plan.limit), (place) => {
    const document = touched[place] ?? 0;
    return { document, score: scores[document] ?? 0 };
  });
  for (let index = 0; index < candidates; index++) {
    const document = touched[index] ?? 0;
    scores[document] = 0;
    matched[document] = 0;
    givers[document] = 0;
  }
  return hits;
}

/** The filter as a test of one document; undefined when everything passes. */
function acceptor(plan: Plan, sealed: Sealed): Accepts {
  const { records, vocabulary, quotes } = sealed;
  const filter: Filter = plan.filter;
  const tests: ((document: number) => boolean)[] = [];
  const test = (
    ids: readonly string[] | undefined,
    find: (id: string) => number,
    of: (at: number) => number,
    wanted: boolean,
  ) => {
    if (ids === undefined) return;
    const numbers = new Set(ids.map(find));
    tests.push((document) => numbers.has(of(document)) === wanted);
  };
  test(filter.speakers, records.speakerNumber, records.speaker, true);
  test(filter.outlets, records.outletNumber, records.outlet, true);
  test(filter.notSpeakers, records.speakerNumber, records.speaker, false);
  test(filter.notOutlets, records.outletNumber, records.outlet, false);
  if (filter.from !== undefined || filter.to !== undefined) {
    const from = filter.from ?? Number.NEGATIVE_INFINITY;
    const to = filter.to ?? Number.POSITIVE_INFINITY;
    tests.push((document) => {
      const first = records.first(document);
      return first !== UNDATED && first <= to && records.last(document) >= from;
    });
  }
  const excluded = new Set<number>();
  for (const term of plan.exclude) {
    const number = vocabulary.find(term);
    if (number >= 0)
      quotes.visit(number, (documents, size) => {
        for (let index = 0; index < size; index++) excluded.add(documents[index] ?? 0);
      });
  }
  if (excluded.size > 0) tests.push((document) => !excluded.has(document));
  return tests.length === 0 ? undefined : (document) => tests.every((passes) => passes(document));
}

/** Without words every document that passes has the same score: the first in rank, of one speaker or of all. */
function everything(plan: Plan, { records, ranks, speakers }: Sealed, accepts: Accepts): Candidate[] {
  const most = ranks === undefined ? plan.limit : records.size;
  const fitting: number[] = [];
  if (plan.filter.speakers === undefined) {
    for (let document = 0; document < records.size && fitting.length < most; document++)
      if (accepts === undefined || accepts(document)) fitting.push(document);
  } else
    for (const speaker of new Set(plan.filter.speakers)) {
      const number = records.speakerNumber(speaker);
      let taken = 0;
      if (number >= 0)
        speakers.visit(number, (documents, count) => {
          for (let index = 0; index < count && taken < most; index++) {
            const document = documents[index] ?? 0;
            if (accepts !== undefined && !accepts(document)) continue;
            fitting.push(document);
            taken++;
          }
          return taken < most;
        });
    }
  const keys = Float64Array.from(fitting, (document) => rankOf(ranks, document));
  return Array.from(smallest(keys, fitting.length, plan.limit), (place) => ({
    document: fitting[place] ?? 0,
    score: 0,
  }));
}

/** The more points the smaller, then by rank. */
function keyOf(points: number, rank: number): number {
  return rank - points * 2 ** 32;
}

function rankOf(ranks: Uint32Array | undefined, document: number): number {
  return ranks === undefined ? document : (ranks[document] ?? 0);
}
