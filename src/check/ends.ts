import type { Measure } from './measure.ts';
import { type Item, inOrder, type Step } from './steps.ts';
import type { Stream } from './streams.ts';

/** So many more words of the source than the claim puts in their place. */
const MORE = 1;

/**
 * Adds to an alignment the claim's own words before and after it, and about as many of the source's that stand in their
 * place: of the same sentence and segment. Beyond, the source may begin earlier and go on.
 */
export function withEnds({ steps }: Measure, items: readonly Item[], stream: Stream): readonly Step[] {
  const first = steps[0];
  const last = steps.at(-1);
  if (first?.op !== 'same' || last?.op !== 'same') return steps;
  const ahead = neighbours(stream, first.source, -1, mostFor(first.claim));
  const behind = neighbours(stream, last.source, 1, mostFor(items.length - 1 - last.claim));
  const heads = items.slice(0, first.claim).map((_, index) => index);
  const tails = items.slice(last.claim + 1).map((_, index) => last.claim + 1 + index);
  // Pairs of equal words far out: too light to have been aligned on their own.
  const tail = paired(tails, behind, items, stream);
  const head = paired([...heads].reverse(), [...ahead].reverse(), items, stream).reverse();
  return [...inOrder(head), ...steps, ...inOrder(tail)];
}

function mostFor(words: number): number {
  return words === 0 ? 0 : words + MORE;
}

/** Words of the source next to one, in reading order. */
function neighbours(stream: Stream, from: number, by: 1 | -1, most: number): number[] {
  const found: number[] = [];
  for (let at = from + by; found.length < most && goesOn(stream, at - by, at); at += by) found.push(at);
  return by < 0 ? found.reverse() : found;
}

/** Steps over both lists, walking away from the alignment: equal words at equal distance are the same. */
function paired(
  ours: readonly number[],
  theirs: readonly number[],
  items: readonly Item[],
  { words }: Stream,
): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at += 1) {
    const [claim, source] = [ours[at], theirs[at]];
    if (claim !== undefined && source !== undefined && items[claim]?.key === words[source]?.key) {
      steps.push({ op: 'same', claim, source });
      continue;
    }
    if (claim !== undefined) steps.push({ op: 'claim', claim });
    if (source !== undefined) steps.push({ op: 'source', source });
  }
  return steps;
}

/** Two neighbouring words of a stream belong to one sentence of one segment. */
function goesOn({ words, segments, article }: Stream, one: number, other: number): boolean {
  const [left, right] = [words[Math.min(one, other)], words[Math.max(one, other)]];
  if (left === undefined || right === undefined || segments[one] !== segments[other]) return false;
  return !/[.!?…]|\n/u.test(article.raw.slice(left.end, right.start));
}
