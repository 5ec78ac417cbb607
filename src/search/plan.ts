import type { Group, Lexicon, Variant, VariantKind } from './port.ts';
import { worth } from './scoring.ts';
import type { AliasBook } from './text/aliases.ts';
import { root, sameWord } from './text/stem.ts';
import { FUNCTION_WORDS } from './text/words.ts';

/** A typed word as the planner takes it. */
export interface TypedWord {
  /** As typed, for the reader. */
  readonly surface: string;
  readonly term: string;
  /** Joined to the word before by a hyphen. */
  readonly hyphenated: boolean;
}

export interface PlanOptions {
  /** `unknown`: near spellings only for words that the corpus does not have. */
  readonly spelling: 'none' | 'unknown' | 'always';
  /** The last word may be unfinished. */
  readonly typing: boolean;
}

/** Where words come from. */
export interface Wordbook {
  readonly lexicon: Lexicon;
  readonly aliases: AliasBook;
  /** Documents in all. */
  readonly size: number;
}

/** At most so many groups: the longest query that is worth planning. */
export const MAX_GROUPS = 24;
const MAX_COMPLETIONS = 400;
const MAX_SPELLINGS = 24;
/** A tail shorter than this does not stand for its compound: "airstrikes" is strikes, "warship" is not hip. */
const SHORTEST_TAIL = 5;
const SHORTEST_HEAD = 3;

/**
 * Turns the topic's words into groups of weighted variants: pure, and the same for every index.
 * @returns one group a word or phrase, in the order typed; grammar words give groups that are not required
 */
export function planGroups(words: readonly TypedWord[], book: Wordbook, options: PlanOptions): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < words.length && groups.length < MAX_GROUPS; ) {
    const phrase = book.aliases
      .phrasesFrom(words[at]?.term ?? '')
      .find((terms) => terms.every((term, index) => words[at + index]?.term === term));
    const size = phrase?.length ?? 1;
    const last = at + size === words.length;
    const own = words.slice(at, at + size);
    groups.push(
      phrase === undefined
        ? wordGroup(words, at, book, { ...options, typing: options.typing && last })
        : phraseGroup(phrase.join(' '), own.map((word) => word.surface).join(' '), book),
    );
    at += size;
  }
  return groups.filter((group) => group.typed !== '');
}

function phraseGroup(term: string, typed: string, book: Wordbook): Group {
  const variants = collector(book, term, [term]);
  variants.add(term, 'exact');
  addAliases(term, book, variants.add);
  return { typed, variants: variants.all(), required: true };
}

function wordGroup(words: readonly TypedWord[], at: number, book: Wordbook, options: PlanOptions): Group {
  const { lexicon } = book;
  const word = words[at];
  if (word === undefined) return { typed: '', variants: [], required: false };
  const { term } = word;
  const inflected = lexicon.forms(term).filter((form) => form !== term && sameWord(form, term));
  const known = lexicon.frequency(term) > 0;
  const variants = collector(book, term, [term, ...inflected]);
  variants.add(term, 'exact');
  for (const form of inflected) variants.add(form, 'inflected');
  addAliases(term, book, variants.add);
  for (const form of inflected) addAliases(form, book, variants.add);
  for (const joined of joinedWith(words, at))
    if (lexicon.frequency(joined) > 0) variants.add(joined, 'exact');
  const stem = root(term);
  for (const relative of lexicon.family(term)) if (root(relative) === stem) variants.add(relative, 'root');
  const tail = tailOf(term, lexicon);
  if (tail !== undefined) {
    variants.add(tail, 'near');
    for (const form of lexicon.forms(tail)) if (sameWord(form, tail)) variants.add(form, 'near', 2);
  }
  const found = variants.size() > 0;
  const isWord = !FUNCTION_WORDS.has(term) && !/\d/.test(term);
  if (isWord && (options.spelling === 'always' || (options.spelling === 'unknown' && !found)))
    for (const { term: near, distance } of lexicon.near(term).slice(0, MAX_SPELLINGS)) {
      variants.add(near, 'spelling', distance, known);
      for (const form of lexicon.forms(near))
        if (sameWord(form, near)) variants.add(form, 'spelling', distance + 1, known);
    }
  if (options.typing && term.length > 0)
    for (const whole of lexicon.completions(term, MAX_COMPLETIONS))
      variants.add(whole, 'completion', 1, known);
  return { typed: word.surface, variants: variants.all(), required: !FUNCTION_WORDS.has(term) };
}

type Add = (term: string, kind: VariantKind, distance?: number, known?: boolean) => void;

function addAliases(term: string, book: Wordbook, add: Add): void {
  for (const other of book.aliases.same(term)) add(other, 'alias');
  for (const other of book.aliases.near(term)) {
    add(other, 'near');
    if (!other.includes(' '))
      for (const form of book.lexicon.forms(other)) if (sameWord(form, other)) add(form, 'near');
  }
}

/** Gathers variants that the corpus has; the first kind given to a term stays. */
function collector(book: Wordbook, _typed: string, forms: readonly string[]) {
  const found = new Map<string, Variant>();
  const frequency = Math.min(
    book.size,
    forms.reduce((sum, form) => sum + book.lexicon.frequency(form), 0),
  );
  return {
    add(term: string, kind: VariantKind, distance = 1, known = false): void {
      if (found.has(term) || book.lexicon.frequency(term) === 0) return;
      found.set(term, { term, kind, ...worth(kind, book.size, frequency, distance, known) });
    },
    size: () => found.size,
    all: () => [...found.values()],
  };
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
