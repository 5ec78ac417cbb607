import { ints, resized } from '../storage/column.ts';
import type { Clause } from './clause.ts';
import type { Accepts } from './conjunction.ts';
import type { Plan } from './port.ts';
import type { Scratch } from './scratch.ts';

/** A list of fewer documents than so many times the candidates is read through; in a longer one they are looked up. */
const SCANNED = 8;

/** Scores every document that can be among the results; they stand in `scratch.touched`. */
export function gather(clauses: readonly Clause[], plan: Plan, scratch: Scratch, accepts: Accepts): number {
  const { givers, matched } = scratch;
  const scores = scratch.table.numbers;
  let touched = scratch.touched;
  let count = 0;
  let open = true;
  let requiredLeft = clauses.filter((group) => group.required).length;
  let pointsLeft = clauses.reduce((sum, group) => sum + group.best, 0);
  for (const [number, { sources, required, best }] of clauses.entries()) {
    const mark = number + 1;
    const step = required ? 1 : 0;
    if (open && number > 0 && (requiredLeft < plan.least || isFull(plan, count, pointsLeft, scratch))) {
      open = false;
      touched.subarray(0, count).sort();
      if (scratch.places.length < count) scratch.places = ints(scratch.touched.length);
    }
    if (!open && number > 0) count = dropHopeless(plan, count, requiredLeft, scratch);
    for (const { postings, list, points } of sources) {
      if (open)
        postings.visit(list, (documents, size) => {
          if (count + size > touched.length) {
            touched = resized(ints, touched, count + size + (count >> 1));
            scratch.touched = touched;
          }
          for (let index = 0; index < size; index++) {
            const document = documents[index] ?? 0;
            const giver = givers[document] ?? 0;
            if (giver === mark) continue;
            if (giver === 0) {
              if (accepts !== undefined && !accepts(document)) continue;
              touched[count++] = document;
            }
            givers[document] = mark;
            scores[document] = (scores[document] ?? 0) + points;
            matched[document] = (matched[document] ?? 0) + step;
          }
        });
      else if (postings.count(list) < SCANNED * count)
        postings.visit(list, (documents, size) => {
          for (let index = 0; index < size; index++) {
            const document = documents[index] ?? 0;
            const giver = givers[document] ?? 0;
            if (giver === 0 || giver === mark) continue;
            givers[document] = mark;
            scores[document] = (scores[document] ?? 0) + points;
            matched[document] = (matched[document] ?? 0) + step;
          }
        });
      else {
        const { places } = scratch;
        const size = postings.intersect(list, touched, count, places);
        for (let index = 0; index < size; index++) {
          const document = touched[places[index] ?? 0] ?? 0;
          if (givers[document] === mark) continue;
          givers[document] = mark;
          scores[document] = (scores[document] ?? 0) + points;
          matched[document] = (matched[document] ?? 0) + step;
        }
      }
    }
    if (required) requiredLeft--;
    pointsLeft -= best;
  }
  return count;
}

/** Forgets the candidates that can no longer match enough groups; returns how many are left. */
function dropHopeless(plan: Plan, count: number, requiredLeft: number, scratch: Scratch): number {
  const { touched, matched, givers } = scratch;
  const scores = scratch.table.numbers;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const document = touched[index] ?? 0;
    if ((matched[document] ?? 0) + requiredLeft >= plan.least) touched[kept++] = document;
    else {
      matched[document] = 0;
      scores[document] = 0;
      givers[document] = 0;
    }
  }
  return kept;
}

/** Whether at least `limit` documents already have more points than a document not yet seen can get. */
function isFull(plan: Plan, count: number, pointsLeft: number, scratch: Scratch): boolean {
  if (count < plan.limit) return false;
  let above = 0;
  for (let index = 0; index < count; index++) {
    const document = scratch.touched[index] ?? 0;
    if ((scratch.table.numbers[document] ?? 0) > pointsLeft && (scratch.matched[document] ?? 0) >= plan.least)
      above++;
    if (above >= plan.limit) return true;
  }
  return false;
}
