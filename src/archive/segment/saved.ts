import { type Buffers, named, within } from '../../storage/buffers.ts';
import { openTable } from '../../storage/codec.ts';
import { openStrings } from '../../storage/strings.ts';
import { type ArchiveHead, archiveHead } from '../stored/shapes.ts';

/** Begins the names of a segment's buffers in an archive, with the segment's id behind it. */
const SEGMENT = 'segment-';

/** The buffers of an archive in its parts, each kept and shared on its own. */
export interface SavedParts {
  /** What depends on all articles; it lists the segments. */
  readonly overlay: Buffers;
  /** The buffers of each segment by its id, in the order in which they are kept. */
  readonly segments: ReadonlyMap<string, Buffers>;
}

export function partsOf(saved: Buffers): SavedParts {
  const overlay: Record<string, Buffers[string]> = {};
  const segments = new Map<string, Record<string, Buffers[string]>>();
  for (const [name, array] of Object.entries(saved)) {
    if (!name.startsWith(SEGMENT)) {
      overlay[name] = array;
      continue;
    }
    const dot = name.indexOf('.');
    const id = name.slice(SEGMENT.length, dot);
    const own = segments.get(id) ?? {};
    own[name.slice(dot + 1)] = array;
    segments.set(id, own);
  }
  return { overlay, segments };
}

/** The same as one. */
export function wholeOf({ overlay, segments }: SavedParts): Buffers {
  return Object.assign({}, overlay, ...Array.from(segments, ([id, buffers]) => named(SEGMENT + id, buffers)));
}

/**
 * What belongs to an archive as a whole; its segments need not be there.
 * @throws StorageError when it is not an archive
 */
export function headOf(saved: Buffers): ArchiveHead {
  return openTable(within(saved, 'head'), archiveHead, openStrings(within(saved, 'strings'))).at(0);
}
