import { lemmaOf } from '../../../english/index.ts';
import { isBe } from '../../grammar/closed.ts';
import type { Unit, View } from '../../view.ts';
import type { Word } from '../../words.ts';

/** How far back in a sentence the words stand that govern a cue, in tokens. */
export const REACH = 40;

/** Words by which a clause says that something was not. */
export const NEVER: ReadonlySet<string> = new Set([
  'never',
  'nor',
  'neither',
  'hardly',
  'scarcely',
  'not',
  'nowhere',
]);

/** The adverbs right before a token, the nearest first. */
export function adverbsBefore(view: View, first: number, floor: number): string[] {
  const found: string[] = [];
  for (let at = first - 1; at >= floor && view.tags[at] === 'RB'; at -= 1)
    found.push(view.tokens[at]?.lower ?? '');
  return found;
}

/** How something is ascribed that was not said. */
export const FALSELY: ReadonlySet<string> = new Set(
  'falsely wrongly mistakenly erroneously incorrectly inaccurately misleadingly supposedly wrongfully misquoted misheard misreported mistranslated misattributed'.split(
    ' ',
  ),
);

/** "did not only say", "has not just said". */
export const MERELY: ReadonlySet<string> = new Set('only just merely simply'.split(' '));

/** "would often say", "would later tell": it was said. */
export const HABIT: ReadonlySet<string> = new Set(
  'later often always frequently sometimes eventually subsequently regularly repeatedly invariably usually'.split(
    ' ',
  ),
);

/** Whether a negation stands among the three tokens before `at`. */
export function isNegatedBefore(view: View, at: number, floor: number): boolean {
  for (let back = at - 1; back >= floor && at - back < 4; back -= 1) {
    const lower = view.tokens[back]?.lower ?? '';
    if (isNegation(lower)) return true;
  }
  return false;
}

/** "not", "never", "cannot", "didn't". */
export function isNegation(lower: string): boolean {
  return lower === 'not' || lower === 'never' || lower === 'cannot' || lower.endsWith("n't");
}

/** Verbs by which somebody says that something is not so. */
export const DENYING: ReadonlySet<string> = new Set(['deny', 'dispute', 'refute', 'disavow', 'disclaim']);

/** "is not", "were never", "isn't": of the first two words. */
export function isNegatedBe(words: readonly string[]): boolean {
  const [be = '', not = ''] = words;
  return (isBe(be) && (not === 'not' || not === 'never')) || (not.endsWith("n't") && isBe(not));
}

/** Verbs without which it is not told that something is so; what somebody does not dispute, mention or know is so. */
export const CLAIMING =
  /^(?:allege|argue|assert|charge|claim|contend|insist|maintain|say|state|suggest|testify)$/;

/** What opens a clause that need not be so. */
export const CONDITION: ReadonlySet<string> = new Set(
  'if unless lest suppose supposing imagine provided'.split(' '),
);

/** What is made up, or was tampered with. */
export const FAKE: ReadonlySet<string> = new Set(
  (
    'fake doctored forged fabricated bogus spoof parody satirical satire hoax deepfake manipulated altered falsified invented ' +
    'fictional fictitious cartoon caricature skit meme photoshopped ai-generated phony phoney spurious apocryphal imaginary ' +
    'cloned faked placeholder'
  ).split(' '),
);

/** The same as one alternative of a pattern, without what is a thing by itself: "an invented". */
export const MADE_UP = `(?:made-up|${[...FAKE].filter((word) => !/^(?:skit|meme|cartoon|caricature|satire|parody|hoax)$/.test(word)).join('|')})`;

/** What a claim is called that is not so. */
export const UNTRUE: ReadonlySet<string> = new Set(
  'false untrue lie myth hoax fabrication misquote wrong'.split(' '),
);

/**
 * "legend", "a rumour in the docks": the phrase names what goes round without anybody to tell it; "a legend of the game" is somebody.
 * @param words with those behind it
 */
export function isRumour(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!RUMOUR.has(word) || !/^(?:,|in|of|on|among|around|)$/.test(words[at + 1] ?? '')) return false;
    return (
      !word.startsWith('legend') ||
      /^(?:|local|urban|popular|old|ancient|family|\w+al)$/.test(words[at - 1] ?? '')
    );
  });
}

const RUMOUR: ReadonlySet<string> = new Set(
  'rumour rumours rumor rumors legend legends gossip folklore lore hearsay myth tale tales joke jokes gag'.split(
    ' ',
  ),
);

/** "retracted a report that X said", "apologised for quoting X as saying". */
export function isRetracting(word: string): boolean {
  return RETRACTING.has(lemmaOf(word));
}

const RETRACTING: ReadonlySet<string> = new Set(
  'retract withdraw correct debunk disprove discredit apologise apologize unpublish'.split(' '),
);

/** Words in lower case outside quotation marks, of the tokens `[first, last)`. */
export function lowers(view: View, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = Math.max(0, first); at < last; at += 1)
    if (view.inside[at] === -1) words.push(view.tokens[at]?.lower ?? '');
  return words;
}

/**
 * The words of a sentence without a quotation as one line, with plain apostrophes.
 * @param longest tokens of the longest sentence that counts
 * @param isKey tells the words without one of which a sentence does not count
 */
export function plainLine(
  view: View,
  { first, last }: Unit,
  longest: number,
  isKey: (word: Word | undefined) => boolean,
): string | undefined {
  if (last - first > longest) return undefined;
  let holdsKey = false;
  for (let at = first; at < last; at += 1) {
    if (view.inside[at] !== -1) return undefined;
    holdsKey ||= isKey(view.tokens[at]?.word);
  }
  return holdsKey ? lowers(view, first, last).join(' ').replaceAll('’', "'") : undefined;
}

/** What is told by somebody who was there. */
export const TESTIMONY: ReadonlySet<string> = new Set(
  'account accounts version testimony headline headlines'.split(' '),
);

/** What tells at second hand that somebody said something. */
export const HEARSAY: ReadonlySet<string> = new Set([
  ...TESTIMONY,
  ...(
    'story stories post posts claim claims report reports allegation allegations accusation accusations suggestion suggestions ' +
    'rumour rumours rumor rumors gossip speculation idea notion'
  ).split(' '),
]);
