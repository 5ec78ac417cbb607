import { Worker } from 'node:worker_threads';
import { buildArchive } from '../archive/build.ts';
import { type Archive, readAliases } from '../archive/index.ts';
import type { Article, ArticleProblem } from '../article/types.ts';
import type { Extraction } from '../quote/types.ts';
import type { ReadMessage, ReadRequest } from './messages.ts';

export interface RenewOptions {
  readonly corpusDir: string;
  readonly aliasesFile: string;
  /** The archive so far: articles that have not changed are not read for quotes again. */
  readonly previous: Archive;
}

/** A reading that takes longer hangs. */
const READ_WITHIN_MS = 10 * 60_000;

/**
 * Builds a new archive of a corpus folder beside the old one: another thread reads the files and finds the quotes.
 * @throws CorpusError when the folder is missing or holds no article; Error when the reading fails or hangs
 */
export async function renewArchive({ corpusDir, aliasesFile, previous }: RenewOptions): Promise<Archive> {
  const known = [...previous.extractions.keys()];
  const [{ articles, problems, extractions }, aliases] = await Promise.all([
    readElsewhere({ corpusDir, known }),
    readAliases(aliasesFile),
  ]);
  for (const { id } of articles) {
    const extraction = previous.extractions.get(id);
    if (extraction) extractions.set(id, extraction);
  }
  return buildArchive({ articles, problems, aliases, previous: { extractions } });
}

interface Read {
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  readonly extractions: Map<string, Extraction>;
}

function readElsewhere(request: ReadRequest): Promise<Read> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./readThread.js', import.meta.url), { env: {}, execArgv: [] });
    const articles: Article[] = [];
    const extractions = new Map<string, Extraction>();
    const end = (act: () => void): void => {
      clearTimeout(timer);
      thread.removeAllListeners();
      thread.on('error', () => undefined);
      void thread.terminate();
      act();
    };
    const fail = (error: unknown): void => end(() => reject(error));
    const timer = setTimeout(() => fail(new Error('The reading took too long.')), READ_WITHIN_MS);
    thread.on('error', fail);
    thread.on('exit', () => fail(new Error('The reading thread ended early.')));
    thread.on('message', (message: ReadMessage) => {
      if (message.kind === 'done')
        return end(() => resolve({ articles, problems: message.problems, extractions }));
      if (message.kind === 'failed') return fail(errorOf(message));
      articles.push(...message.articles);
      for (const [id, extraction] of message.extractions) extractions.set(id, extraction);
      // Answers in between go first.
      setImmediate(() => thread.postMessage('more'));
    });
    thread.postMessage(request);
  });
}

function errorOf({ name, message }: { readonly name: string; readonly message: string }): Error {
  return Object.assign(new Error(message), { name });
}
