import { readFileSync } from 'node:fs';

/**
 * Text of the owner's alias file; a missing file means no aliases.
 * @throws what reading it throws otherwise
 */
export function readAliases(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
