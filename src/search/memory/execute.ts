import type { Filter, Group, IndexHit, Plan } from '../port.ts';
import type { Postings } from './postings.ts';
import { type Records, UNDATED } from './records.ts';
import { smallest } from './select.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a search needs of a sealed index. List 2n is term n in quotes, list 2n + 1 where it stands in the context only. */
export interface Sealed {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly records: Records;
  /** Place of each document in the order of equal scores; absent when that is the order of the numbers. */
  readonly ranks: Uint32Array | undefined;
  readonly scratch: Scratch;
}

/** Room for one search at a time; all zero between searches. */
export interface Scratch {
  readonly scores: Int32Array;
  /** The group that last gave points to a document, plus one. */
  readonly givers: Uint8Array;
  readonly matched: Uint8Array;
  readonly touched: Uint32Array;
  readonly decoded: Uint32Array;
  readonly places: Uint32Array;
}

export function createScratch(documents: number): Scratch {
  return {
    scores: new Int32Array(documents),
    givers: new Uint8Array(documents),
    matched: new Uint8Array(documents),
    touched: new Uint32Array(documents),
    decoded: new Uint32Array(documents),
    places: new Uint32Array(documents),
  };
}

interface Source {
  readonly list: number;
  readonly points: number;
}

interface Work {
  readonly sources: readonly Source[];
  readonly best: number;
  readonly required: boolean;
  readonly cost: number;
}

/**
 * Term at a time with the pruning of MaxScore (Turtle & Flood 1995): groups from rare to common; once no new document
 * can reach the results any more, the rest of the lists is only looked up for the candidates.
 */
export function execute(plan: Plan, sealed: Sealed): IndexHit[] {
  const { records, ranks, scratch } = sealed;
  if (plan.limit <= 0) return [];
  const accepts = acceptor(plan, sealed);
  if (plan.groups.length === 0) return everything(plan, sealed, accepts);
  const { scores, matched, givers } = scratch;
  const work = plan.groups.map((group) => workOf(group, sealed)).sort((one, two) => one.cost - two.cost);
  const required = work.filter((group) => group.required).length;
  if (plan.least > required) return [];

  const candidates = gather(work, plan, sealed, accepts);
  const order = (one: number, two: number): number =>
    (scores[two] ?? 0) - (scores[one] ?? 0) || rankOf(ranks, one) - rankOf(ranks, two);
  const fitting: number[] = [];
  for (let index = 0; index < candidates; index++) {
    const document = scratch.touched[index] ?? 0;
    if ((matched[document] ?? 0) >= plan.least && (scores[document] ?? 0) > 0) fitting.push(document);
  }
  const hits = smallest(fitting, plan.limit, order).map((document) => ({
    id: records.id(document),
    score: scores[document] ?? 0,
  }));
  for (let index = 0; index < candidates; index++) {
    const document = scratch.touched[index] ?? 0;
    scores[document] = 0;
    matched[document] = 0;
    givers[document] = 0;
  }
  return hits;
}

/** Scores every document that can be among the results; they stand in `scratch.touched`. */
function gather(
  work: readonly Work[],
  plan: Plan,
  sealed: Sealed,
  accepts: (document: number) => boolean,
): number {
  const { postings, scratch } = sealed;
  const { scores, givers, matched, touched, decoded, places } = scratch;
  let count = 0;
  let open = true;
  let requiredLeft = work.filter((group) => group.required).length;
  let pointsLeft = work.reduce((sum, group) => sum + group.best, 0);
  for (const [number, group] of work.entries()) {
    const mark = number + 1;
    if (open && number > 0) {
      open = requiredLeft >= plan.least && !isFull(plan, count, pointsLeft, scratch);
      if (!open) touched.subarray(0, count).sort();
    }
    for (const { list, points } of group.sources) {
      if (open) {
        const size = postings.decode(list, decoded);
        for (let index = 0; index < size; index++) {
          const document = decoded[index] ?? 0;
          if (givers[document] === mark) continue;
          if (givers[document] === 0) {
            if (!accepts(document)) continue;
            touched[count++] = document;
          }
          givers[document] = mark;
          scores[document] = (scores[document] ?? 0) + points;
          if (group.required) matched[document] = (matched[document] ?? 0) + 1;
        }
      } else {
        const size = postings.intersect(list, touched, count, places);
        for (let index = 0; index < size; index++) {
          const document = touched[places[index] ?? 0] ?? 0;
          if (givers[document] === mark) continue;
          givers[document] = mark;
          scores[document] = (scores[document] ?? 0) + points;
          if (group.required) matched[document] = (matched[document] ?? 0) + 1;
        }
      }
    }
    if (group.required) requiredLeft--;
    pointsLeft -= group.best;
  }
  return count;
}

/** Whether at least `limit` documents already have more points than a document not yet seen can get. */
function isFull(plan: Plan, count: number, pointsLeft: number, scratch: Scratch): boolean {
  if (count < plan.limit) return false;
  let above = 0;
  for (let index = 0; index < count; index++) {
    const document = scratch.touched[index] ?? 0;
    if ((scratch.scores[document] ?? 0) > pointsLeft && (scratch.matched[document] ?? 0) >= plan.least)
      above++;
    if (above >= plan.limit) return true;
  }
  return false;
}

function workOf(group: Group, { vocabulary, postings }: Sealed): Work {
  const sources: Source[] = [];
  let cost = 0;
  for (const { term, gain, contextGain } of group.variants) {
    const number = vocabulary.find(term);
    if (number < 0) continue;
    for (const [list, points] of [
      [2 * number, gain],
      [2 * number + 1, contextGain],
    ] as const) {
      if (postings.count(list) === 0 || points <= 0) continue;
      sources.push({ list, points });
      cost += postings.count(list);
    }
  }
  sources.sort((one, two) => two.points - one.points);
  return { sources, best: sources[0]?.points ?? 0, required: group.required, cost };
}

function acceptor(plan: Plan, sealed: Sealed): (document: number) => boolean {
  const { records, vocabulary, postings, scratch } = sealed;
  const filter: Filter = plan.filter;
  const speakers = filter.speakers && new Set(filter.speakers.map(records.speakerNumber));
  const outlets = filter.outlets && new Set(filter.outlets.map(records.outletNumber));
  const notSpeakers = filter.notSpeakers && new Set(filter.notSpeakers.map(records.speakerNumber));
  const notOutlets = filter.notOutlets && new Set(filter.notOutlets.map(records.outletNumber));
  const dated = filter.from !== undefined || filter.to !== undefined;
  const from = filter.from ?? Number.NEGATIVE_INFINITY;
  const to = filter.to ?? Number.POSITIVE_INFINITY;
  const excluded = new Set<number>();
  for (const term of plan.exclude) {
    const number = vocabulary.find(term);
    if (number < 0) continue;
    const size = postings.decode(2 * number, scratch.decoded);
    for (let index = 0; index < size; index++) excluded.add(scratch.decoded[index] ?? 0);
  }
  return (document) => {
    if (speakers && !speakers.has(records.speaker(document))) return false;
    if (outlets && !outlets.has(records.outlet(document))) return false;
    if (notSpeakers?.has(records.speaker(document)) || notOutlets?.has(records.outlet(document)))
      return false;
    if (dated) {
      const first = records.first(document);
      if (first === UNDATED || first > to || records.last(document) < from) return false;
    }
    return excluded.size === 0 || !excluded.has(document);
  };
}

function everything(
  plan: Plan,
  { records, ranks }: Sealed,
  accepts: (document: number) => boolean,
): IndexHit[] {
  const fitting: number[] = [];
  for (let document = 0; document < records.size; document++) {
    if (accepts(document)) fitting.push(document);
    if (ranks === undefined && fitting.length >= plan.limit) break;
  }
  return smallest(fitting, plan.limit, (one, two) => rankOf(ranks, one) - rankOf(ranks, two)).map(
    (document) => ({
      id: records.id(document),
      score: 0,
    }),
  );
}

function rankOf(ranks: Uint32Array | undefined, document: number): number {
  return ranks === undefined ? document : (ranks[document] ?? 0);
}
