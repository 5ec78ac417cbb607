import { type FolderWatch, watchFolder } from './folder.ts';
import { createSettler } from './settle.ts';

export interface CorpusWatchOptions {
  readonly corpusDir: string;
  readonly aliasesFile: string;
  /** When the corpus was begun to be read, in milliseconds since 1970. */
  readonly since: number;
  /** Reads it again; must not reject. */
  readonly reload: () => Promise<unknown>;
  readonly onError: (error: unknown) => void;
}

/** A change must not be followed by another for so long before it is read. */
const QUIET_MS = 1000;
/** Where changes never end, they are read so often. */
const MOST_MS = 30_000;

/** Has the corpus read again whenever it, or its alias file, has changed. */
export function watchCorpus({
  corpusDir,
  aliasesFile,
  since,
  reload,
  onError,
}: CorpusWatchOptions): FolderWatch {
  const settler = createSettler({
    quietMs: QUIET_MS,
    mostMs: MOST_MS,
    act: reload,
    now: () => performance.now(),
  });
  const watch = watchFolder({
    folder: corpusDir,
    files: [aliasesFile],
    since,
    onChange: settler.touch,
    onError,
  });
  return {
    ready: watch.ready,
    async close() {
      settler.stop();
      await watch.close();
    },
  };
}
