import type { Item } from './align.ts';
import type { Fit } from './finding.ts';
import { isTelling, weightOf } from './weights.ts';

/** Shares of the weight of the words: of the claim's, and of the stretch of source from the first to the last of them. */
const LEAST = { claim: 0.88, source: 0.75 };
/** Fewer words, or fewer that tell something, are put together by chance. */
const WORDS = { least: 6, telling: 3, own: 2 };

/**
 * Whether the claim has the words of one quotation in another order.
 * @returns its share of the claim's weight; 0 when it has not
 */
export function reordered(
  { coded, stream }: Fit,
  claim: { readonly words: readonly Item[]; readonly ids: Int32Array },
): number {
  const { words, ids } = claim;
  if (stream.quote === undefined || words.length < WORDS.least) return 0;
  const places = new Map<number, number[]>();
  coded.ids.forEach((id, at) => {
    const known = places.get(id);
    if (known === undefined) places.set(id, [at]);
    else known.push(at);
  });
  let [common, all, telling, own] = [0, 0, 0, 0];
  const taken: number[] = [];
  words.forEach((word, at) => {
    const weight = weightOf(word);
    all += weight;
    const place = places.get(ids[at] ?? -1)?.shift();
    if (place === undefined) return;
    taken.push(place);
    common += weight;
    if (isTelling(word)) telling += 1;
    if (weight === 3) own += 1;
  });
  if (common < LEAST.claim * all || telling < WORDS.telling || own < WORDS.own) return 0;
  // The words of grammar may have been taken from elsewhere in a long quotation: only the telling ones bound the stretch.
  const bounds = taken.filter((at) =>
    isTelling(coded.words[at] ?? { key: '', start: 0, end: 0, capital: false, acronym: false }),
  );
  const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
  let stretch = 0;
  for (let at = first; at <= last; at += 1) stretch += coded.weights[at] ?? 0;
  return common >= LEAST.source * stretch ? common / all : 0;
}
