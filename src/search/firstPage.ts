import { falling, type LeftOut, type TopicHit } from './hits.ts';
import type { Interpretation } from './interpretation.ts';

/** Results on the first page. */
export const FIRST_PAGE = 5;
/** So many results that hold all the words keep their places before those that lack one. */
const KEPT = 3;
/** Points that an interpretation may be behind the likeliest one, on the scale of `scoring.ts`. */
const PLAUSIBLE = 500;
/** Points that it costs to take a word for wrong; like the other points here tuned on the made-up passages of `bench/search`, seeds 7 and 99. */
const WRONG = 50;
/** A wrong word is one that there is; one that the corpus lacks is rather misspelt. */
const WRONG_AND_MISSPELT = 350;
/** Points a nat: an interpretation that so many more quotes have is likelier by the logarithm of that. */
const SCALE = 100;

/**
 * Words may be meant otherwise than they were typed: in another form, misspelt, unfinished, or one of them is wrong. Nothing tells which, so
 * the first page has one quote for each of the likeliest interpretations rather than five for one of them; what has the words as they were
 * typed leads, and what holds all the words stands before what lacks one.
 * @param hits the best first
 * @param leftOut the best quotes without each of the words
 * @param isOpen the words may be meant otherwise; else one of them may be wrong, and no more
 */
export function firstPage(
  hits: readonly TopicHit[],
  leftOut: readonly LeftOut[],
  isOpen: boolean,
): readonly TopicHit[] {
  if (hits.some(({ interpretations }) => interpretations === undefined)) return hits;
  const page = new Map<number, TopicHit>();
  const shown = new Set<string>();
  const show = (hit: TopicHit) => {
    page.set(hit.document, hit);
    for (const { key } of waysOf(hit)) shown.add(key);
  };
  leadOf(hits).forEach(show);
  if (page.size === FIRST_PAGE) return hits;
  const wholes = hits.filter(({ whole }) => whole);
  const meant = meantBy(wholes, leftOut);
  const best = Math.max(...meant.values());
  const fill = (candidates: readonly TopicHit[], least: number) => {
    while (page.size < FIRST_PAGE) {
      let most = 0;
      let next: TopicHit | undefined;
      for (const hit of candidates) {
        if (page.has(hit.document)) continue;
        let mass = 0;
        for (const { key } of waysOf(hit)) {
          const one = meant.get(key) ?? 0;
          if (!shown.has(key) && one >= least) mass += Math.exp((one - best) / SCALE);
        }
        if (mass <= most) continue;
        most = mass;
        next = hit;
      }
      if (next === undefined) return;
      show(next);
    }
  };
  const lacking = leftOut.map(({ hit }) => hit);
  if (isOpen) fill([...wholes, ...lacking], best - PLAUSIBLE);
  for (const hit of wholes) if (page.size < Math.min(KEPT, hits.length)) show(hit);
  fill(lacking, 0);
  return falling([...page.values(), ...hits.filter(({ document }) => !page.has(document))]);
}

function waysOf({ interpretations }: TopicHit): readonly Interpretation[] {
  return interpretations?.() ?? [];
}

/** Those that stand first whatever else may be meant: the best, and all that have the words in a row, for that is an expression: "tax cuts". */
function leadOf(hits: readonly TopicHit[]): readonly TopicHit[] {
  const page = hits.slice(0, FIRST_PAGE);
  const asTyped = page.filter((hit) => hit.asTyped);
  const inARow = asTyped.filter(({ match }) => match.kind === 'phrase');
  return inARow.length > 0 ? inARow : (asTyped.length > 0 ? asTyped : page).slice(0, 1);
}

/** What hits may be meant for, and how likely each is. */
function meantBy(hits: readonly TopicHit[], leftOut: readonly LeftOut[]): ReadonlyMap<string, number> {
  const found = new Map<string, { points: number; count: number }>();
  const add = (hit: TopicHit, count: number, cost: number) => {
    for (const { key, points } of waysOf(hit)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, { points: points - cost, count });
      else {
        known.count += count;
        known.points = Math.max(known.points, points - cost);
      }
    }
  };
  for (const hit of hits) add(hit, 1, 0);
  for (const { hit, count, isMisspelt } of leftOut) add(hit, count, isMisspelt ? WRONG_AND_MISSPELT : WRONG);
  return new Map([...found].map(([key, { points, count }]) => [key, points + SCALE * Math.log(count)]));
}
