import { readAliases } from './aliases.ts';
import type { Archive } from './types.ts';

export { StorageError } from '../storage/error.ts';
export { type AliasSource, readAliases } from './aliases.ts';
export { type Earlier, openEarlier } from './earlier.ts';
export { openArchive } from './open.ts';
export { headOf, partsOf, wholeOf } from './segment/saved.ts';
export { sourcesOf } from './sources.ts';
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
  // Whoever only opens an archive does without all that reads and understands articles.
  const [{ buildArchive }, { readCorpus }] = await Promise.all([
    import('./build.ts'),
    import('../article/index.ts'),
  ]);
  const corpus = await readCorpus(corpusDir);
  return buildArchive({
    ...corpus,
    aliases: readAliases({ aliasesFile: aliases }),
    ...(previous && { previous }),
  });
}
