import { holdsMark } from '../../grammar/turns.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { isNegation, lowers } from './words.ts';

/** "Did X say “…”?", "Who said “…”?": the sentence asks. "Why did he say" takes it for said. */
export function ofQuestion(view: View, unit: Unit, left: number, verb: number): Modality | undefined {
  const end = unit.last - 1;
  if (end <= verb || view.tokens[end]?.text !== '?' || view.inside[end] !== -1) return undefined;
  // "A reader asks: did X say “…”?"
  let first = unit.first;
  const holdsMarks = holdsMark(view, verb, unit.last);
  for (let at = unit.first; at < left && holdsMarks; at += 1)
    if (view.tags[at] === 'COLON' && view.inside[at] === -1) first = at + 1;
  while (
    first < left &&
    (view.tags[first] === 'CC' || view.tags[first] === 'RB' || view.tags[first] === 'COMMA')
  )
    first += 1;
  const lower = view.tokens[first]?.lower ?? '';
  // "Why won’t X say “…”?", "When will X say “…”?"
  const next = view.tokens[first + 1]?.lower ?? '';
  const isUndone = next.endsWith("n't") || next.endsWith('n’t') || /^(?:will|would|won't)$/.test(next);
  if (/^(?:why|when|how)$/.test(lower) && isUndone && first + 1 <= left) return 'asked';
  // "When has X ever said “…”?", "Since when does X say “…”?", "Where is the mayor who has told them “…”?"
  if (lower === 'since' && next === 'when' && first < left) return 'asked';
  const opening = withoutAsides(lowers(view, first, verb).join(' ').replaceAll('’', "'"));
  if (
    first <= left &&
    (RHETORICAL.test(opening) || (EVER.test(opening) && /\b(?:ever|last|any(?:one|body)?)\b/.test(opening)))
  )
    return 'asked';
  // "At what point does X say “…”?"
  const isPlace = view.tags[first] === 'IN' && /^(?:what|which)$/.test(next) && first + 2 < left;
  if (isPlace && /^(?:does|do|will|would|could)$/.test(view.tokens[left - 1]?.lower ?? '')) return 'asked';
  // "Why did X not simply say “…”?", "How long before X says “…”?"
  if (lower === 'why' && first < left && lowers(view, first, verb).some(isNegation)) return 'asked';
  if (lower === 'how' && first < left && /^(?:long|hard|soon|difficult|easy|many|often|much)$/.test(next))
    return 'asked';
  // "Question four was: who said “…”?"
  const who = verb - 1;
  const isOpened = who === first || view.tags[who - 1] === 'COLON' || view.tags[who - 1] === 'DASH';
  if (view.tokens[who]?.lower === 'who' && isOpened) return 'asked';
  return ASKING.has(lower) && first <= left ? 'asked' : undefined;
}

/** "When, in the whole of that month, did anybody say": without what is set off. */
const withoutAsides = (words: string): string => words.replace(/ , (?:[^,;:]*) ,/u, '');

const RHETORICAL =
  /^(?:when (?:has|have|does|do|will|would)|where (?:is|are|was|were) (?:the|an?|that|those) .*\b(?:who|that)\b.*)\b/;

const EVER = /^(?:when (?:did|had) |which|who|whom|what \w+)\b/;

const ASKING: ReadonlySet<string> = new Set(
  "did do does didn't doesn't don't will would won't wouldn't could can should has have had is are was were who whoever may might".split(
    ' ',
  ),
);
