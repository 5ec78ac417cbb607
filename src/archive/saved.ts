import type { Buffers } from '../storage/checked.ts';

/**
 * An archive as flat buffers by name, and nothing else. Each may stand on shared memory, or be a slice of a larger buffer; the
 * same articles and aliases give the same names and bytes.
 */
export type SavedArchive = Buffers;
