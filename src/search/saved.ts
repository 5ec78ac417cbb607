import {
  type DocumentTexts,
  type IndexPart,
  indexOver,
  openIndex,
  type PartOrder,
  packIndex,
} from '../index/index.ts';
import {
  type AliasBook,
  type ArticledName,
  createNameLearner,
  learnAliases,
  readAliases,
} from '../names/alias-book.ts';
import { parseAliasFile } from '../names/aliasFile.ts';
import { createGivenNames, type GivenNames } from '../names/given.ts';
import { openNames, packNames } from '../names/index.ts';
import { type Buffers, named, numbers, within } from '../storage/buffers.ts';
import { openLists, packLists } from '../storage/lists.ts';
import { createStrings, openStrings } from '../storage/strings.ts';
import { type Named, searchOver } from './over.ts';
import type { DocumentList, FacetEntry, Search, SearchInput } from './types.ts';

const SPEAKERS = 'speakers';
const OUTLETS = 'outlets';
const ALIASES = 'aliases';
const INDEX = 'index';
const DAYS = 'days';

/**
 * Does all the work of a search; what comes out can be kept, or handed to another thread. The same input gives the same
 * bytes.
 */
export function packSearch({ documents, speakers, outlets, aliases }: SearchInput): Buffers {
  const learned = learnedFrom(learnIn(documents));
  const book = readAliases(aliases, learned);
  return { ...packNamed({ speakers, outlets, aliases, learned, book }), ...packDocuments(documents, book) };
}

/** Packs whom and what a question may name. @param book of the aliases and what was learned */
export function packNamed({
  speakers,
  outlets,
  aliases,
  learned,
  book,
}: {
  readonly speakers: readonly FacetEntry[];
  readonly outlets: readonly FacetEntry[];
  readonly aliases: string;
  readonly learned: Groups;
  readonly book: AliasBook;
}): Buffers {
  return {
    ...named(ALIASES, packAliases(aliases, learned)),
    ...named(SPEAKERS, packNames(speakers, 'speaker', book)),
    ...named(OUTLETS, packNames(outlets, 'outlet', book)),
  };
}

/** Groups of spellings of the same thing. */
export type Groups = readonly (readonly string[])[];

/** What some documents teach of other names of things. */
export interface Lessons {
  readonly groups: Groups;
  readonly names: readonly ArticledName[];
}

/** Reads documents for what they teach. */
export function learnIn(documents: Iterable<{ readonly text: string; readonly context: string }>): Lessons {
  const groups = new Map<string, readonly string[]>();
  const names = createNameLearner();
  for (const { text, context } of documents) {
    for (const group of [...learnAliases(text), ...learnAliases(context)]) groups.set(group.join('|'), group);
    // The context holds the quote.
    names.read(context === '' ? text : context);
  }
  return { groups: [...groups.values()], names: names.seen() };
}

/** What lessons teach together: the same as one lesson on all documents, in the order given. */
export function learnedFrom(...lessons: readonly Lessons[]): Groups {
  const groups = new Map<string, readonly string[]>();
  const names = createNameLearner();
  for (const lesson of lessons) {
    for (const group of lesson.groups) groups.set(group.join('|'), group);
    names.add(lesson.names);
  }
  return [...groups.values(), ...names.learned()];
}

/**
 * The same for other documents of the corpus, in the light of the people, outlets and aliases of a search that is packed
 * already: the result holds the documents only.
 */
export function packAlso(documents: DocumentList, names: Buffers): Buffers {
  return packDocuments(documents, openAliases(within(names, ALIASES)));
}

/**
 * Opens a search that was packed: cheap, nothing is analysed.
 * @param saved trusted: check it before
 * @param texts what each document says and is called, by its place in `SearchInput.documents`
 * @param names whom and what a question may name
 */
export function openSearch(saved: Buffers, texts: DocumentTexts, names: Named): Search {
  const [first, last] = numbers(saved, DAYS);
  return searchOver(openIndex(within(saved, INDEX), texts), {
    ...names,
    days: first === undefined || last === undefined ? undefined : { first, last },
  });
}

/** A search over several indexes. @param size documents that are there; @param days first and last day of them; @param order as `indexOver` takes it */
export function openSearchOver(
  parts: readonly IndexPart[],
  size: number,
  days: { readonly first: number; readonly last: number } | undefined,
  names: Named,
  order?: PartOrder,
): Search {
  return searchOver(indexOver(parts, size, order), { ...names, days });
}

/**
 * Opens the names that a search was packed with: cheap.
 * @param saved what `packSearch` gave
 */
export function openNamed(saved: Buffers): Named {
  const aliases = openAliases(within(saved, ALIASES));
  let read: GivenNames | undefined;
  const givenNames = () => {
    read ??= createGivenNames(parseAliasFile(aliases.text()).givenNames);
    return read;
  };
  return {
    aliases,
    people: openNames(within(saved, SPEAKERS), 'speaker', aliases, givenNames),
    outlets: openNames(within(saved, OUTLETS), 'outlet', aliases, givenNames),
  };
}

function packDocuments(documents: DocumentList, aliases: AliasBook): Buffers {
  return { [DAYS]: daysOf(documents), ...named(INDEX, packIndex(documents, aliases)) };
}

function packAliases(text: string, learned: Groups): Buffers {
  const strings = createStrings();
  const groups = [[text], ...learned].map((group) => group.map(strings.intern));
  return { ...named('strings', strings.buffers()), ...named('groups', packLists(groups)) };
}

/** Read when something first asks for it. */
function openAliases(saved: Buffers): AliasBook & { text(): string } {
  const strings = openStrings(within(saved, 'strings'));
  const groups = openLists(within(saved, 'groups'));
  let read: AliasBook | undefined;
  const book = (): AliasBook => {
    if (read === undefined) {
      const [[text = ''] = [], ...learned] = Array.from({ length: groups.size }, (_, group) =>
        Array.from(groups.of(group), strings.at),
      );
      read = readAliases(text, learned);
    }
    return read;
  };
  return {
    text: () => strings.at(groups.of(0)[0] ?? 0),
    same: (term) => book().same(term),
    near: (term) => book().near(term),
    phrasesFrom: (first) => book().phrasesFrom(first),
    phrases: () => book().phrases(),
    display: (term) => book().display(term),
  };
}

/** First and last day of the documents; empty when all are undated. */
function daysOf(documents: DocumentList): Int32Array {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { days } of documents) {
    if (days === undefined) continue;
    first = Math.min(first, days.first);
    last = Math.max(last, days.last);
  }
  return first > last ? new Int32Array(0) : Int32Array.of(first, last);
}
