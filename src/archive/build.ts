import { openArchive } from './open.ts';
import { type BuildInput, packArchive } from './pack.ts';
import type { Archive } from './types.ts';

export { type BuildInput, packArchive } from './pack.ts';

/**
 * Builds the snapshot that answers questions. Pure: the same articles and aliases give the same archive, whatever
 * their order.
 */
export function buildArchive(input: BuildInput): Archive {
  return openArchive(packArchive(input));
}
