import { named, within } from './memory/buffers.ts';
import type { TypedArray } from './memory/growable.ts';
import { createMemoryIndex, type Texts } from './memory/index.ts';
import { searchOver } from './over.ts';
import { type AliasBook, learnAliases, readAliases } from './text/aliases.ts';
import type { FacetEntry, Search, SearchDocument, SearchInput } from './types.ts';

/** A search as flat buffers by name, and nothing else: each may stand on shared memory or be a slice of a larger one. */
export type SavedSearch = Readonly<Record<string, TypedArray>>;

/** The people, outlets and aliases that all searches of one corpus have in common. */
interface Names {
  readonly speakers: readonly FacetEntry[];
  readonly outlets: readonly FacetEntry[];
  readonly aliases: string;
  readonly learned: readonly (readonly string[])[];
}

const NAMES = 'names';
const INDEX = 'index';
const DAYS = 'days';
const NOTHING = { text: '', context: '' };

/**
 * Does all the work of a search; what comes out can be kept, or handed to another thread. The same input gives the same
 * bytes.
 */
export function packSearch({ documents, speakers, outlets, aliases }: SearchInput): SavedSearch {
  const learned = learn(documents);
  const names: Names = { speakers: byCount(speakers), outlets: byCount(outlets), aliases, learned };
  return { [NAMES]: encoded(names), ...packDocuments(documents, readAliases(aliases, learned)) };
}

/**
 * The same for other documents of the corpus, in the light of the people, outlets and aliases of a search that is packed
 * already: the result holds the documents only.
 */
export function packAlso(documents: readonly SearchDocument[], names: SavedSearch): SavedSearch {
  const { aliases, learned } = decoded(names[NAMES]);
  return packDocuments(documents, readAliases(aliases, learned));
}

/**
 * Opens a search that was packed: cheap, nothing is analysed.
 * @param saved trusted: check it before
 * @param texts what each document says, by its place in `SearchInput.documents`
 * @param names where people, outlets and aliases stand: for what `packAlso` gave, the buffers that it was given
 */
export function openSearch(saved: SavedSearch, texts: Texts, names: SavedSearch = saved): Search {
  const { speakers, outlets, aliases, learned } = decoded(names[NAMES]);
  const book = readAliases(aliases, learned);
  const index = createMemoryIndex(book, { saved: within(saved, INDEX), texts });
  const [first, last] = saved[DAYS] ?? [];
  const days = first === undefined || last === undefined ? undefined : { first, last };
  return searchOver(index, { aliases: book, speakers, outlets, days });
}

function packDocuments(documents: readonly SearchDocument[], aliases: AliasBook): SavedSearch {
  const index = createMemoryIndex(aliases, { texts: (number) => documents[number] ?? NOTHING });
  index.add(documents);
  return { [DAYS]: daysOf(documents), ...named(INDEX, index.save()) };
}

function learn(documents: readonly SearchDocument[]): (readonly string[])[] {
  const groups = new Map<string, readonly string[]>();
  for (const { text, context } of documents)
    for (const group of [...learnAliases(text), ...learnAliases(context)]) groups.set(group.join('|'), group);
  return [...groups.values()];
}

function byCount(entries: readonly FacetEntry[]): FacetEntry[] {
  return [...entries].sort((one, two) => two.count - one.count || (one.name < two.name ? -1 : 1));
}

/** First and last day of the documents; empty when all are undated. */
function daysOf(documents: readonly SearchDocument[]): Int32Array {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { days } of documents) {
    if (days === undefined) continue;
    first = Math.min(first, days.first);
    last = Math.max(last, days.last);
  }
  return first > last ? new Int32Array(0) : Int32Array.of(first, last);
}

function encoded(names: Names): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(names));
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function decoded(saved: TypedArray | undefined): Names {
  const none: Names = { speakers: [], outlets: [], aliases: '', learned: [] };
  return saved === undefined
    ? none
    : JSON.parse(Buffer.from(saved.buffer, saved.byteOffset, saved.byteLength).toString());
}
