import type { Extraction } from '../quote/types.ts';
import { type Buffers, signed, unsigned } from '../storage/buffers.ts';
import { type Catalogue, createCatalogue } from './segment/catalogue.ts';
import { openSegments, type Segment } from './segment/open.ts';
import { headOf } from './segment/saved.ts';
import type { KeptStatements } from './statement-types.ts';
import type { ArchiveHead } from './stored/shapes.ts';

/** An archive by the same program out of which another one is made. */
export interface Earlier {
  readonly saved: Buffers;
  readonly head: ArchiveHead;
  readonly catalogue: Catalogue;
  /** What was kept in memory of its statements, where anything was: once, for whoever takes it changes it. */
  takeStatements(): KeptStatements | undefined;
}

/** What may be taken over from the archive before. */
export interface Open {
  /** Segments of whatever archive. */
  readonly segments?: readonly Segment[];
  /** Of this very archive. */
  readonly statements?: KeptStatements | undefined;
}

/**
 * @param open what is open already is not opened again
 * @throws StorageError when it is not an archive
 */
export function openEarlier(saved: Buffers, { segments, statements }: Open = {}): Earlier {
  let kept = statements;
  return {
    saved,
    head: headOf(saved),
    catalogue: createCatalogue(openSegments(saved, segments), unsigned(saved, 'slots')),
    takeStatements() {
      const taken = kept;
      kept = undefined;
      return taken;
    },
  };
}

/** What an archive found in an article, by its id; undefined where it does not have it. */
export function extractionIn({ catalogue }: Earlier, id: string): Extraction | undefined {
  const number = catalogue.articles.find(id);
  return number < 0 ? undefined : catalogue.quotes.extraction(number);
}

/** Which articles are in both archives: the same text in the same file, and of the same days. */
export interface Stayed {
  /** Number in the earlier archive of each article; -1 where it is not there. */
  readonly before: Int32Array;
  /** Of each article of the earlier archive whether it is there now. */
  readonly isHere: Uint8Array;
}

/** @param days of the articles of the catalogue, two each, as archives keep them */
export function stayedIn(
  catalogue: Catalogue,
  days: Int32Array,
  { saved, catalogue: earlier }: Earlier,
): Stayed {
  const daysBefore = signed(saved, 'days');
  const isSameDay = (number: number, other: number) =>
    days[2 * number] === daysBefore[2 * other] && days[2 * number + 1] === daysBefore[2 * other + 1];
  const find = finderIn(earlier, catalogue);
  const isHere = new Uint8Array(earlier.articles.size);
  const before = new Int32Array(catalogue.articles.size).fill(-1);
  for (let number = 0; number < before.length; number += 1) {
    const found = find(number);
    if (found < 0 || !isSameDay(number, found)) continue;
    before[number] = found;
    isHere[found] = 1;
  }
  return { before, isHere };
}

/** Number that an article has in another catalogue, or -1: the same text in the same file. */
function finderIn({ segments, articles }: Catalogue, of: Catalogue): (number: number) => number {
  const places = of.segments.map(({ id }) => segments.findIndex((other) => other.id === id));
  return (number) => {
    const place = places[of.articles.segment(number)] ?? -1;
    if (place >= 0) return articles.number(place, of.articles.local(number));
    const found = articles.find(of.articles.id(number));
    return found >= 0 && articles.file(found) === of.articles.file(number) ? found : -1;
  };
}
