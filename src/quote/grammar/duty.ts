import type { View } from '../view.ts';
import { phraseStartingAt, type Range } from './phrases.ts';
import { isVerb } from './tags.ts';
import type { VerbGroup } from './verbs.ts';

/**
 * Who does what an "it" without a meaning leads up to: "It fell to Smith | to tell them", "It was left not to the coach but to the captain, Ann Lee, |
 * to tell them", "It took Smith ten years | to stand up and say".
 */
export function dutyBefore(
  view: View,
  { first, infinitive, tag }: VerbGroup,
  floor: number,
): Range | undefined {
  if (!infinitive && tag !== 'VB' && tag !== 'VF') return undefined;
  const { tags, tokens, inside } = view;
  for (let at = first - 1; at > floor && first - at < LONGEST; at -= 1) {
    if (inside[at] !== -1 || tags[at] === 'STOP' || tags[at] === 'SEMI' || tags[at] === 'COLON')
      return undefined;
    const lower = tokens[at]?.lower ?? '';
    const before = tokens[at - 1]?.lower ?? '';
    const isTaken = /^(?:took|takes|taken)$/.test(lower) && hasIt(view, at, floor);
    const isLeft =
      lower === 'to' &&
      !isVerb(tags[at + 1]) &&
      (/^(?:left|falls?|fell|fallen|up|down|remained)$/.test(before) || before === 'but') &&
      hasIt(view, at, floor);
    if (!isTaken && !isLeft) continue;
    const phrase = phraseStartingAt(view, at + 1, first, true);
    // "It took ten years to say"
    if (phrase === undefined || isLeft) return phrase;
    // "It took Smith | ten years to say"
    let last = phrase.first;
    while (tags[last] === 'NNP' && last < phrase.last) last += 1;
    return last > phrase.first ? { first: phrase.first, last } : undefined;
  }
  return undefined;
}

/** Tokens from the phrase to the verb. */
const LONGEST = 18;

/** "it | fell", "it was | left not to the coach but" */
function hasIt({ tokens }: View, at: number, floor: number): boolean {
  for (let back = at - 1; back >= floor && at - back < LONGEST; back -= 1)
    if (tokens[back]?.lower === 'it') return true;
  return false;
}
