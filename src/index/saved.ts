import { type Buffers, named, within } from '../storage/buffers.ts';
import { bytes, ints, type TypedArray, words } from '../storage/growable.ts';
import { openPostings, type Postings } from '../storage/postings.ts';
import { openBuckets } from './buckets.ts';
import type { Sealed } from './execute.ts';
import { createLexicon, type LexiconParts, type MemoryLexicon } from './lexicon.ts';
import type { Records } from './records.ts';
import { createScratch } from './scratch.ts';
import type { Vocabulary, VocabularyBuffers } from './vocabulary.ts';

/** An index as flat buffers by name: what a snapshot writes to disk. */
export type SavedIndex = Buffers;

const HASHES = ['keys', 'roots', 'sounds', 'sorted'] as const;
const BUCKETS = ['deletions', 'forms', 'families', 'alike'] as const;

export function savedFrom(parts: Sealed, lexicon: MemoryLexicon, hash: number): SavedIndex {
  const { vocabulary, quotes, contexts, speakers, records, ranks } = parts;
  return {
    hash: Uint32Array.of(hash),
    ...(ranks === undefined ? {} : { ranks }),
    ...named('vocabulary', { ...vocabulary.buffers() }),
    ...named('quotes', { ...quotes.buffers }),
    ...named('contexts', { ...contexts.buffers }),
    ...named('speakers', { ...speakers.buffers }),
    ...named('records', records.buffers()),
    ...named('lexicon', lexiconBuffers(lexicon.parts)),
  };
}

export function lexiconBuffers(parts: LexiconParts): Buffers {
  return {
    ...Object.fromEntries(HASHES.map((name) => [name, parts[name]])),
    ...Object.fromEntries(BUCKETS.flatMap((name) => Object.entries(named(name, { ...parts[name].buffers })))),
  };
}

/** The sealed index that was saved. */
export function opened(
  saved: SavedIndex,
  vocabulary: Vocabulary,
  records: Records,
): { readonly parts: Sealed; readonly lexicon: MemoryLexicon } {
  const quotes = postingsOf(within(saved, 'quotes'));
  const contexts = postingsOf(within(saved, 'contexts'));
  const { ranks } = saved;
  return {
    parts: {
      vocabulary,
      quotes,
      contexts,
      speakers: postingsOf(within(saved, 'speakers')),
      records,
      ranks: ranks === undefined ? undefined : unsigned(ranks),
      scratch: createScratch(records.size),
    },
    lexicon: createLexicon(
      vocabulary,
      (term) => quotes.count(term) + contexts.count(term),
      lexiconOf(within(saved, 'lexicon')),
    ),
  };
}

export function vocabularyOf({ starts, units, table }: Buffers): VocabularyBuffers {
  return {
    starts: unsigned(starts),
    units: units instanceof Uint16Array ? units : words(0),
    table: unsigned(table),
  };
}

export function postingsOf(buffers: Buffers): Postings {
  return openPostings({
    packed: unsigned(buffers.packed),
    packedStarts: unsigned(buffers.packedStarts),
    lasts: unsigned(buffers.lasts),
    blocks: unsigned(buffers.blocks),
    bytes: buffers.bytes instanceof Uint8Array ? buffers.bytes : bytes(0),
    starts: unsigned(buffers.starts),
    counts: unsigned(buffers.counts),
  });
}

export function lexiconOf(all: Buffers): LexiconParts {
  const bucketsOf = (name: (typeof BUCKETS)[number]) => {
    const { starts, members } = within(all, name);
    return openBuckets({ starts: unsigned(starts), members: unsigned(members) });
  };
  return {
    keys: unsigned(all.keys),
    roots: unsigned(all.roots),
    sounds: unsigned(all.sounds),
    sorted: unsigned(all.sorted),
    deletions: bucketsOf('deletions'),
    forms: bucketsOf('forms'),
    families: bucketsOf('families'),
    alike: bucketsOf('alike'),
  };
}

function unsigned(array: TypedArray | undefined): Uint32Array {
  return array instanceof Uint32Array ? array : ints(0);
}
