import type { Buffers } from '../../storage/buffers.ts';

/** Begins the names of a segment's buffers in an archive, with the segment's id behind it. */
export const SEGMENT = 'segment-';

/** The buffers of each segment of an archive, by the segment's id, in the order in which they are kept. */
export function segmentsOf(saved: Buffers): ReadonlyMap<string, Buffers> {
  const found = new Map<string, Record<string, Buffers[string]>>();
  for (const [name, array] of Object.entries(saved)) {
    if (!name.startsWith(SEGMENT)) continue;
    const dot = name.indexOf('.');
    const id = name.slice(SEGMENT.length, dot);
    const own = found.get(id) ?? {};
    own[name.slice(dot + 1)] = array;
    found.set(id, own);
  }
  return found;
}
