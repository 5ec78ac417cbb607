import type { Claim } from './claim.ts';
import type { Coded } from './coded.ts';
import { type Finding, type Fit, fromQuote } from './finding.ts';
import { negations } from './meaning.ts';
import type { Item } from './steps.ts';
import { isTelling, weightOf } from './weights.ts';

/** Shares of the weight of the words: of the claim's, and of the stretch of source from the first to the last of them. */
const LEAST = { claim: 0.88, source: 0.75 };
/** Fewer words, or fewer that tell something, are put together by chance. */
const WORDS = { least: 6, telling: 3, own: 2 };

/** So many words before the first one that tells something may belong to its clause: "we have never sold". */
const LEADS = 3;

interface Reordered {
  readonly share: number;
  readonly isTurned: boolean;
}

/**
 * The quotation that has most of the claim's words in another order.
 * @param covered the share of the claim that is found in its own order: another order must explain more
 */
export function inOtherOrder(
  fits: readonly Fit[],
  coded: Coded<Item>,
  covered: number,
  claim: Claim,
): Finding | undefined {
  const found = fits
    .flatMap((fit) => {
      const order = reordered(fit, coded);
      return order === undefined ? [] : [{ fit, ...order }];
    })
    .filter(({ share }) => share > covered)
    .sort((a, b) => b.share - a.share)[0];
  if (found === undefined) return undefined;
  const finding = fromQuote(found.fit, claim, 'nearly');
  const changes = new Set(finding.changes);
  if (found.isTurned) changes.add('negation');
  return { ...finding, changes: [...changes], reordered: true };
}

/**
 * Whether the claim has the words of one quotation in another order.
 * @returns its share of the claim's weight and whether one of them has a negation that the other lacks; undefined when it has not
 */
function reordered(
  { coded, stream }: Fit,
  claim: { readonly words: readonly Item[]; readonly ids: Int32Array },
): Reordered | undefined {
  const { words, ids } = claim;
  if (stream.quote === undefined || words.length < WORDS.least) return undefined;
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
  // Two words that tell are enough where none is another: "since the war it is ours".
  const isWhole = common === all && telling >= WORDS.own;
  if (common < LEAST.claim * all || !(isWhole || (telling >= WORDS.telling && own >= WORDS.own)))
    return undefined;
  // The words of grammar may have been taken from elsewhere in a long quotation: only the telling ones bound the stretch.
  const bounds = taken.filter((at) =>
    isTelling(coded.words[at] ?? { key: '', start: 0, end: 0, capital: false, acronym: false }),
  );
  const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
  let stretch = 0;
  for (let at = first; at <= last; at += 1) stretch += coded.weights[at] ?? 0;
  if (common < (telling < WORDS.telling || own < WORDS.own ? 1 : LEAST.source) * stretch) return undefined;
  const theirs = coded.words.slice(Math.max(0, first - LEADS), last + 1);
  return { share: common / all, isTurned: negations(words) !== negations(theirs) };
}
