import type { Postings } from '../storage/postings.ts';
import { type Clause, clauseOf, type TermLists } from './clause.ts';
import type { Accepts } from './conjunction.ts';
import { gather } from './disjunction.ts';
import { type Facts, UNDATED } from './facts.ts';
import type { Candidate, Filter, Plan, Variant } from './port.ts';
import { bestOf, firstOf, hasAny, shared } from './ranges.ts';
import type { Scratch } from './scratch.ts';
import { smallest } from './select.ts';

/** What a search needs of a sealed index. */
export interface Sealed {
  /** Undefined for a term that no document has. */
  listsOf(term: string): TermLists | undefined;
  /** List n: the documents of speaker n. */
  readonly speakers: Postings;
  readonly facts: Facts;
  /** Whether a document's article is there no more; absent when all are there. */
  readonly isGone?: (document: number) => boolean;
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
  const clauses = plan.groups
    .map((group) => clauseOf(group, sealed.listsOf))
    .sort((one, two) => one.cost - two.cost);
  const required = clauses.filter((group) => group.required).length;
  if (plan.least > required) return [];

  return plan.least === required && required > 0
    ? conjunctive(clauses, plan, sealed, accepts)
    : disjunctive(clauses, plan, sealed, accepts);
}

/** Whether any document fits; the plan's limit does not count. */
export function fits(plan: Plan, sealed: Sealed): boolean {
  const required = plan.groups.filter((group) => group.required);
  if (required.length === 0 || plan.least !== required.length)
    return execute({ ...plan, limit: 1 }, sealed).length > 0;
  sealed.scratch.arena.reset();
  return hasAny(requiredClauses(plan, sealed), sealed.facts.size, acceptor(plan, sealed), sealed.scratch);
}

/** Those of the variants that some document has which matches all required groups. */
export function supported(plan: Plan, variants: readonly Variant[], sealed: Sealed): Variant[] {
  const { scratch, facts } = sealed;
  const accepts = acceptor(plan, sealed);
  const clauses = requiredClauses(plan, sealed);
  const offers = variants.map((variant) => ({
    variant,
    own: clauseOf({ typed: '', variants: [variant], required: true }, sealed.listsOf),
  }));
  scratch.arena.reset();
  const sources = offers.flatMap(({ own }) => own.sources);
  const found = clauses.length === 0 ? undefined : shared(sources, clauses, facts.size, accepts, scratch);
  return offers
    .filter(({ own }) =>
      found === undefined
        ? firstOf(own, 1, accepts).size > 0
        : own.sources.some((source) => found.has(source)),
    )
    .map(({ variant }) => variant);
}

function requiredClauses(plan: Plan, sealed: Sealed): readonly Clause[] {
  const required = plan.groups.filter((group) => group.required);
  return withSpeakers(
    required.map((group) => clauseOf(group, sealed.listsOf)),
    plan,
    sealed,
  );
}

function conjunctive(groups: readonly Clause[], plan: Plan, sealed: Sealed, accepts: Accepts): Candidate[] {
  const { facts, scratch } = sealed;
  scratch.arena.reset();
  const clauses = withSpeakers(groups, plan, sealed);
  const [only] = clauses;
  const { documents, points, size } =
    only !== undefined && clauses.length === 1
      ? firstOf(only, plan.limit, accepts)
      : bestOf(clauses, plan.limit, facts.size, accepts, scratch);
  const keys = new Float64Array(size);
  for (let place = 0; place < size; place++) keys[place] = keyOf(points[place] ?? 0, documents[place] ?? 0);
  return Array.from(smallest(keys, size, plan.limit), (place) => ({
    document: documents[place] ?? 0,
    score: points[place] ?? 0,
  }));
}

function withSpeakers(groups: readonly Clause[], plan: Plan, sealed: Sealed): readonly Clause[] {
  const filter = speakerClause(plan, sealed);
  return filter !== undefined && groups.every(({ cost }) => filter.cost < cost)
    ? [filter, ...groups]
    : groups;
}

/** Whom the filter lets speak, as a group that gives no points: few say much, and their lists are short. */
function speakerClause({ filter }: Plan, { facts, speakers }: Sealed): Clause | undefined {
  if (filter.speakers === undefined) return undefined;
  const sources = [...new Set(filter.speakers)].flatMap((id) => {
    const list = facts.speakerNumber(id);
    return list < 0 ? [] : [{ postings: speakers, list, size: speakers.count(list), points: 0 }];
  });
  return { sources, best: 0, required: true, cost: sources.reduce((sum, { size }) => sum + size, 0) };
}

function disjunctive(clauses: readonly Clause[], plan: Plan, sealed: Sealed, accepts: Accepts): Candidate[] {
  const { scratch } = sealed;
  const { matched, givers } = scratch;
  const scores = scratch.table.numbers;
  const candidates = gather(clauses, plan, scratch, accepts);
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
    keys[place] = keyOf(scores[document] ?? 0, document);
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
  const { facts, isGone } = sealed;
  const filter: Filter = plan.filter;
  const tests: ((document: number) => boolean)[] = [];
  if (isGone !== undefined) tests.push((document) => !isGone(document));
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
  test(filter.speakers, facts.speakerNumber, facts.speaker, true);
  test(filter.outlets, facts.outletNumber, facts.outlet, true);
  test(filter.notSpeakers, facts.speakerNumber, facts.speaker, false);
  test(filter.notOutlets, facts.outletNumber, facts.outlet, false);
  if (filter.from !== undefined || filter.to !== undefined) {
    const from = filter.from ?? Number.NEGATIVE_INFINITY;
    const to = filter.to ?? Number.POSITIVE_INFINITY;
    tests.push((document) => {
      const first = facts.first(document);
      return first !== UNDATED && first <= to && facts.last(document) >= from;
    });
  }
  if (plan.exclude.length > 0) {
    const excluded = excludedBy(plan.exclude, sealed);
    tests.push((document) => excluded[document] === 0);
  }
  return tests.length === 0 ? undefined : (document) => tests.every((passes) => passes(document));
}

/** Of each document whether its quote has one of the terms; kept for the next plan, which mostly leaves out the same. */
function excludedBy(terms: readonly string[], { listsOf, facts, scratch }: Sealed): Uint8Array {
  const key = terms.join(' ');
  if (scratch.excluded?.key === key) return scratch.excluded.documents;
  const documents = scratch.excluded?.documents ?? new Uint8Array(facts.size);
  documents.fill(0);
  for (const term of new Set(terms)) {
    const lists = listsOf(term);
    lists?.quotes.visit(lists.list, (block, size) => {
      for (let index = 0; index < size; index++) documents[block[index] ?? 0] = 1;
      return true;
    });
  }
  scratch.excluded = { key, documents };
  return documents;
}

/** Without words every document that passes has the same score: the first in rank, of one speaker or of all. */
function everything(plan: Plan, { facts, speakers }: Sealed, accepts: Accepts): Candidate[] {
  const most = plan.limit;
  const fitting: number[] = [];
  if (plan.filter.speakers === undefined) {
    for (let document = 0; document < facts.size && fitting.length < most; document++)
      if (accepts === undefined || accepts(document)) fitting.push(document);
  } else
    for (const speaker of new Set(plan.filter.speakers)) {
      const number = facts.speakerNumber(speaker);
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
  const keys = Float64Array.from(fitting);
  return Array.from(smallest(keys, fitting.length, plan.limit), (place) => ({
    document: fitting[place] ?? 0,
    score: 0,
  }));
}

/** The more points the smaller, then by number. */
function keyOf(points: number, document: number): number {
  return document - points * 2 ** 32;
}
