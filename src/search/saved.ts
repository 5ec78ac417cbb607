import { parseAliasFile } from '../names/aliasFile.ts';
import { createGivenNames, type GivenNames } from '../names/given.ts';
import { type NameIndex, openNames, packNames } from '../names/index.ts';
import { named, within } from './memory/buffers.ts';
import type { TypedArray } from './memory/growable.ts';
import { createMemoryIndex, type Texts } from './memory/index.ts';
import { createStrings } from './memory/strings.ts';
import { searchOver } from './over.ts';
import { openLists, packLists } from './query/lists.ts';
import { type AliasBook, createNameLearner, learnAliases, readAliases } from './text/aliases.ts';
import type { DocumentList, Search, SearchDocument, SearchInput } from './types.ts';

/** A search as flat buffers by name, and nothing else: each may stand on shared memory or be a slice of a larger one. */
export type SavedSearch = Readonly<Record<string, TypedArray>>;

const SPEAKERS = 'speakers';
const OUTLETS = 'outlets';
const ALIASES = 'aliases';
const INDEX = 'index';
const DAYS = 'days';
const ORDER = 'order';
const NOTHING = { text: '', context: '' };

/**
 * Does all the work of a search; what comes out can be kept, or handed to another thread. The same input gives the same
 * bytes.
 */
export function packSearch({ documents, speakers, outlets, aliases }: SearchInput): SavedSearch {
  const learned = learn(documents);
  const book = readAliases(aliases, learned);
  return {
    ...named(ALIASES, packAliases(aliases, learned)),
    ...named(SPEAKERS, packNames(speakers, 'speaker', book)),
    ...named(OUTLETS, packNames(outlets, 'outlet', book)),
    ...packDocuments(documents, book),
  };
}

/**
 * The same for other documents of the corpus, in the light of the people, outlets and aliases of a search that is packed
 * already: the result holds the documents only.
 */
export function packAlso(documents: DocumentList, names: SavedSearch): SavedSearch {
  return packDocuments(documents, openAliases(within(names, ALIASES)));
}

/**
 * Opens a search that was packed: cheap, nothing is analysed.
 * @param saved trusted: check it before
 * @param texts what each document says, by its place in `SearchInput.documents`
 * @param names whom and what a question may name
 */
export function openSearch(saved: SavedSearch, texts: Texts, names: Named): Search {
  const { aliases } = names;
  const [first, last] = saved[DAYS] ?? [];
  const order = saved[ORDER] ?? [];
  const index = createMemoryIndex(aliases, {
    saved: within(saved, INDEX),
    texts: (number) => texts(order[number] ?? 0),
  });
  return searchOver(index, {
    ...names,
    days: first === undefined || last === undefined ? undefined : { first, last },
  });
}

/** The people and outlets of an archive, and what words may also be called. */
export interface Named {
  readonly aliases: AliasBook;
  readonly people: NameIndex;
  readonly outlets: NameIndex;
}

/**
 * Opens the names that a search was packed with: cheap.
 * @param saved what `packSearch` gave
 */
export function openNamed(saved: SavedSearch): Named {
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

function packDocuments(documents: DocumentList, aliases: AliasBook): SavedSearch {
  // The index numbers documents in the order of equal scores, so that it may stop reading a list when it has enough.
  const order = rankedOrder(documents);
  const texts: Texts = (number) => documents.at(order[number] ?? 0) ?? NOTHING;
  const index = createMemoryIndex(aliases, { texts });
  index.add(inOrder(documents, order));
  return { [DAYS]: daysOf(documents), [ORDER]: order, ...named(INDEX, index.save()) };
}

/** Places of the documents by prior in thousandths, then id: how an index breaks ties. */
function rankedOrder(documents: DocumentList): Uint32Array {
  const ids: string[] = [];
  const levels = new Int32Array(documents.length);
  for (const { id, prior } of documents) {
    levels[ids.length] = Math.round(Math.max(0, Math.min(1, prior)) * 1000);
    ids.push(id);
  }
  return Uint32Array.from(ids.keys()).sort(
    (one, two) => (levels[two] ?? 0) - (levels[one] ?? 0) || ((ids[one] ?? '') < (ids[two] ?? '') ? -1 : 1),
  );
}

function* inOrder(documents: DocumentList, order: Uint32Array): Iterable<SearchDocument> {
  for (const place of order) {
    const document = documents.at(place);
    if (document !== undefined) yield document;
  }
}

function packAliases(text: string, learned: readonly (readonly string[])[]): SavedSearch {
  const strings = createStrings();
  const groups = [[text], ...learned].map((group) => group.map(strings.intern));
  return { ...named('strings', { ...strings.buffers() }), ...named('groups', packLists(groups)) };
}

/** Read when something first asks for it. */
function openAliases(saved: SavedSearch): AliasBook & { text(): string } {
  const strings = createStrings(within(saved, 'strings'));
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
    display: (term) => book().display(term),
  };
}

function learn(documents: DocumentList): (readonly string[])[] {
  const groups = new Map<string, readonly string[]>();
  const names = createNameLearner();
  for (const { text, context } of documents) {
    for (const group of [...learnAliases(text), ...learnAliases(context)]) groups.set(group.join('|'), group);
    // The context holds the quote.
    names.read(context === '' ? text : context);
  }
  return [...groups.values(), ...names.learned()];
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
