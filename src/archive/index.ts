import { readFile } from 'node:fs/promises';
import { readCorpus } from '../article/index.ts';
import { buildArchive } from './build.ts';
import type { Archive } from './types.ts';

export { buildArchive } from './build.ts';
export type { Archive } from './types.ts';

export interface LoadOptions {
  /** Folder of the corpus. */
  readonly corpusDir: string;
  /** Path of the alias file; a missing file means no aliases. */
  readonly aliases: string;
  /** The archive so far: articles that have not changed are not read for quotes again. */
  readonly previous?: Archive;
}

/**
 * Reads a corpus folder and builds the archive of it.
 * @throws CorpusError (`code`, and a sentence for people) when the folder is missing or holds no article
 */
export async function loadArchive({ corpusDir, aliases, previous }: LoadOptions): Promise<Archive> {
  const [corpus, aliasText] = await Promise.all([readCorpus(corpusDir), readAliases(aliases)]);
  return buildArchive({ ...corpus, aliases: aliasText, ...(previous && { known: previous.extractions }) });
}

/**
 * Text of the owner's alias file; a missing file means no aliases.
 * @throws what reading it rejects with otherwise
 */
export async function readAliases(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
