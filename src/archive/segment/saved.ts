import type { PartOrder } from '../../index/index.ts';
import { type Buffers, named, numbers, unsigned, within } from '../../storage/buffers.ts';
import { openTable } from '../../storage/codec.ts';
import { StorageError } from '../../storage/error.ts';
import { openStrings } from '../../storage/strings.ts';
import { type ArchiveHead, archiveHead } from '../stored/shapes.ts';

/** Begin the names of the buffers of a segment, and of the base of names, in an archive; the id stands behind it. */
const SEGMENT = 'segment-';
const BASE = 'base-';

/** The buffers of an archive in its parts, each kept and shared on its own. */
export interface SavedParts {
  /** What depends on all articles; it lists the segments. */
  readonly overlay: Buffers;
  /** The buffers of each segment by its id, in the order in which they are kept. */
  readonly segments: ReadonlyMap<string, Buffers>;
  /** What of the names of people stays as it is while articles come and go, by its id. */
  readonly bases: ReadonlyMap<string, Buffers>;
}

export function partsOf(saved: Buffers): SavedParts {
  const overlay: Record<string, Buffers[string]> = {};
  const kinds = [
    { start: SEGMENT, parts: new Map<string, Record<string, Buffers[string]>>() },
    { start: BASE, parts: new Map<string, Record<string, Buffers[string]>>() },
  ] as const;
  for (const [name, array] of Object.entries(saved)) {
    const kind = kinds.find(({ start }) => name.startsWith(start));
    if (kind === undefined) {
      overlay[name] = array;
      continue;
    }
    const dot = name.indexOf('.');
    const id = name.slice(kind.start.length, dot);
    const own = kind.parts.get(id) ?? {};
    own[name.slice(dot + 1)] = array;
    kind.parts.set(id, own);
  }
  return { overlay, segments: kinds[0].parts, bases: kinds[1].parts };
}

/** The same as one. */
export function wholeOf({ overlay, segments, bases }: SavedParts): Buffers {
  const all = (start: string, parts: ReadonlyMap<string, Buffers>) =>
    Array.from(parts, ([id, buffers]) => named(start + id, buffers));
  return Object.assign({}, overlay, ...all(SEGMENT, segments), ...all(BASE, bases));
}

/** The base of names of an archive. @throws StorageError when it is not there */
export function baseOf(saved: Buffers): Buffers {
  const base = within(saved, BASE + headOf(saved).base);
  unsigned(base, 'words.strings.table');
  return base;
}

/**
 * What belongs to an archive as a whole; its segments need not be there.
 * @throws StorageError when it is not an archive
 */
export function headOf(saved: Buffers): ArchiveHead {
  return openTable(within(saved, 'head'), archiveHead, openStrings(within(saved, 'strings'))).at(0);
}

/** An order of the documents of all segments; empty where there is one. @throws StorageError when it is not there */
export function orderIn(saved: Buffers, name: string): PartOrder {
  const order = numbers(saved, name);
  if (order instanceof Uint8Array || order instanceof Uint16Array) return order;
  throw new StorageError('damaged', `The buffer ${name} is of another type.`);
}
