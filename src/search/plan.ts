import { areUnrelated } from '../english/families.ts';
import { ASKING_WORDS, FUNCTION_WORDS, ONES, SCALES } from '../english/index.ts';
import { lemmas } from '../english/stem.ts';
import type { Group, Lexicon } from '../index/index.ts';
import { hasOtherLetter } from '../text/distance.ts';
import {
  hasAnotherEnding,
  hasLostLetter,
  isAnotherWord,
  isKnown,
  isMisspelt,
  isMisspeltGrammar,
  isSlipOfTexts,
  SHORT,
  spellingsOf,
} from './misspelt.ts';
import type { TypedAs } from './scoring.ts';
import { addAliases, collector, type Wordbook } from './variants.ts';

/** A typed word as the planner takes it. */
export interface TypedWord {
  /** As typed, for the reader. */
  readonly surface: string;
  readonly term: string;
  /** Joined to the word before by a hyphen. */
  readonly hyphenated: boolean;
  /** What it was taken for, where that is not how it was typed. */
  readonly respelt?: string;
  /** It need not be there, but better so: "yesterday", which is a date that filters nothing. */
  readonly optional?: true;
}

export interface PlanOptions {
  /** `unknown`: near spellings only for words that the corpus does not have. */
  readonly spelling: 'none' | 'unknown' | 'always';
  /** The last word may be unfinished. */
  readonly typing: boolean;
}

/** Numbers in digits, as one word writes them; "one" is mostly a pronoun. */
const IN_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(ONES).flatMap(([word, value]): [string, string][] =>
    value > 1 ? [[String(value), word]] : [],
  ),
);

/** At most so many groups that count: the longest query that is worth planning. */
export const MAX_GROUPS = 24;

const MOST_COMPLETIONS = 160;

/** By letters typed: a prefix of one letter has thousands of completions, and nobody means the rare ones. */
const MAX_COMPLETIONS = [0, 24, 60, MOST_COMPLETIONS];

/** Nobody stops in the midst of a grammar word: it is as if so many letters more were left to type. */
const GRAMMAR_LETTERS = 6;

/** A tail shorter than this does not stand for its compound: "airstrikes" is strikes, "warship" is not hip. */
const SHORTEST_TAIL = 5;

const SHORTEST_HEAD = 3;

/**
 * Turns the topic's words into groups of weighted variants: pure, and the same for every index.
 * @returns one group a word or phrase, in the order typed, the same word once; grammar words give groups that are not required
 */
export function planGroups(words: readonly TypedWord[], book: Wordbook, options: PlanOptions): Group[] {
  const groups: Group[] = [];
  const known = words.filter(({ term }) => isKnown(term, book.lexicon)).length;
  const asTyped = 2 * known <= words.length ? 'hasty' : 'known';
  const planned = new Set<string>();
  let counted = 0;
  for (let at = 0; at < words.length && counted < MAX_GROUPS; ) {
    const phrase = book.aliases
      .phrasesFrom(words[at]?.term ?? '')
      .find((terms) => terms.every((term, index) => words[at + index]?.term === term));
    const size = phrase?.length ?? 1;
    const last = at + size === words.length;
    const key = phrase?.join(' ') ?? words[at]?.term ?? '';
    // The last one may be unfinished: it stands for more than itself.
    if (!planned.has(key) || (options.typing && last)) {
      planned.add(key);
      const group =
        phrase === undefined
          ? wordGroup(words, at, book, { ...options, typing: options.typing && last }, asTyped)
          : phraseGroup(key, words.slice(at, at + size), book);
      groups.push(group);
      if (group.required) counted += 1;
    }
    at += size;
  }
  return groups;
}

function phraseGroup(term: string, words: readonly TypedWord[], book: Wordbook): Group {
  const variants = collector(book, [term], 'known');
  variants.add(term, 'exact');
  addAliases(term, book, variants.add);
  return { typed: words.map(({ surface }) => surface).join(' '), variants: variants.all(), required: true };
}

function wordGroup(
  words: readonly TypedWord[],
  at: number,
  book: Wordbook,
  options: PlanOptions,
  asTyped: TypedAs,
): Group {
  const { lexicon } = book;
  const { term, surface } = words[at] ?? { term: '', surface: '' };
  const inflected = lexicon.forms(term).filter((form) => form !== term);
  const isSlip = isSlipOfTexts(term, inflected, lexicon);
  const known = isKnown(term, lexicon) && !isSlip;
  const besideSlip =
    options.typing && words.some((word, other) => other !== at && isMisspelt(word.term, lexicon));
  const variants = collector(book, [term, ...inflected], known ? asTyped : 'unknown', besideSlip);
  variants.add(term, 'exact');
  const before = variants.size();
  if (options.typing && term !== '')
    for (const whole of lexicon.completions(term, MAX_COMPLETIONS[term.length] ?? MOST_COMPLETIONS))
      if (!FUNCTION_WORDS.has(whole) || isLongGrammar(whole))
        variants.add(
          whole,
          'completion',
          whole.length - 2 * Math.max(3, term.length) + (FUNCTION_WORDS.has(whole) ? GRAMMAR_LETTERS : 0),
        );
  const begun = variants.size() - before;
  if (Object.hasOwn(ONES, term)) variants.add(String(ONES[term]), 'exact');
  const spelt = IN_WORDS.get(term);
  if (spelt !== undefined) variants.add(spelt, 'exact');
  const next = words[at + 1]?.term ?? '';
  const scale = Object.hasOwn(SCALES, next) ? SCALES[next] : undefined;
  if (scale !== undefined && /^\d{1,3}$/.test(term)) variants.add(String(Number(term) * scale), 'exact');
  // "haven" is also what is left of "haven't".
  if (isCutContraction(term)) variants.add(`${term}t`, 'alias');
  for (const form of inflected) variants.add(form, 'inflected', stepsBetween(term, form));
  const isInflected = inflected.length > 0;
  for (const form of [term, ...inflected]) addAliases(form, book, variants.add, isInflected);
  for (const joined of joinedWith(words, at)) variants.add(joined, 'exact');
  const isWord = variants.size() > begun && !isSlip;
  for (const relative of lexicon.family(term))
    if (!isOtherNoun(term, relative) && !areUnrelated(term, relative)) variants.add(relative, 'root');
  const tail = tailOf(term, lexicon);
  if (tail !== undefined) {
    variants.add(tail, 'near');
    for (const form of lexicon.forms(tail)) variants.add(form, 'near', 2);
  }
  // While a word is unfinished, what it can become tells more than what it may have been meant to be, but for a slip: "impat" is impact.
  const isUnfinished = options.typing && begun > 0 && options.spelling !== 'always';
  // "Libery" has the root of "liberal", and is "liberty" misspelt.
  if (mayBeMisspelt(term, options, isWord || (variants.size() > begun && !hasLostLetter(term, lexicon))))
    for (const { term: near, distance } of spellingsOf(
      term,
      lexicon,
      options.spelling === 'always' && !known,
    )) {
      if (FUNCTION_WORDS.has(near) || hasAnotherEnding(term, near)) continue;
      if (isAnotherWord(term, near) && (known || options.spelling !== 'always')) continue;
      if (isUnfinished && (distance > 1 || hasOtherLetter(term, near))) continue;
      variants.add(near, 'spelling', distance);
      if (!known && distance === 1) for (const form of lexicon.forms(near)) variants.add(form, 'spelling', 2);
    }
  const required = !FUNCTION_WORDS.has(term) && !(variants.size() === 0 && isMisspeltGrammar(term));
  return { typed: surface, variants: variants.all(), required };
}

/** Grammar words that tell something: "nobody", "enough", not "the", "about" or "what". */
export function isLongGrammar(term: string): boolean {
  return term.length >= SHORT && FUNCTION_WORDS.has(term) && !ASKING_WORDS.has(term);
}

/** Whether two words differ by nothing but -e and -y: police are no policy. */
function isOtherNoun(one: string, other: string): boolean {
  const [left, right] = [one, other].map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''));
  const ends = `${left?.at(-1)}${right?.at(-1)}`;
  return (ends === 'ey' || ends === 'ye') && left?.slice(0, -1) === right?.slice(0, -1);
}

/** "haven" for "haven't": the apostrophe and what follows it were left out. "Won" and "don" are words far too often. */
function isCutContraction(term: string): boolean {
  return term.length > SHORT && term.endsWith('n') && FUNCTION_WORDS.has(`${term}t`);
}

/** How far apart two forms of a word are: one ending more or less, or -ed for -ing, is a step. */
function stepsBetween(one: string, other: string): number {
  if (lemmas(one).includes(other) || lemmas(other).includes(one)) return 1;
  return /(?:ed|ing)$/.test(one) && /(?:ed|ing)$/.test(other) ? 1 : 2;
}

/** In catchwords of three letters an edit makes another word, so those are only corrected when nothing else helps. */
function mayBeMisspelt(term: string, options: PlanOptions, found: boolean): boolean {
  const { spelling } = options;
  if (/\d/.test(term) || FUNCTION_WORDS.has(term)) return false;
  return spelling === 'always' || (spelling === 'unknown' && !found && term.length > 3);
}

/** "cease" beside "fire" may be "ceasefire". */
function joinedWith(words: readonly TypedWord[], at: number): string[] {
  const own = words[at]?.term ?? '';
  const before = words[at - 1]?.term;
  const behind = words[at + 1]?.term;
  const out: string[] = [];
  if (before !== undefined && !FUNCTION_WORDS.has(before)) out.push(before + own);
  if (behind !== undefined && !FUNCTION_WORDS.has(own)) out.push(own + behind);
  return out;
}

/** The second part of a compound whose two parts are words of the corpus: airstrikes → strikes. */
function tailOf(term: string, lexicon: Lexicon): string | undefined {
  for (let cut = SHORTEST_HEAD; cut <= term.length - SHORTEST_TAIL; cut++) {
    const head = term.slice(0, cut);
    const tail = term.slice(cut);
    if (!FUNCTION_WORDS.has(head) && lexicon.frequency(head) > 0 && lexicon.frequency(tail) > 0) return tail;
  }
  return undefined;
}

/** Only the quote counts, not the paragraph around it. */
export function inQuote(group: Group): Group {
  return { ...group, variants: group.variants.map((variant) => ({ ...variant, contextGain: 0 })) };
}
