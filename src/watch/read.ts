import { readCorpus } from '../article/index.ts';
import type { Article } from '../article/types.ts';
import { extractQuotes } from '../quote/index.ts';
import type { ReadMessage, ReadRequest } from './messages.ts';

/** Bounds what the receiving thread has to unpack in one go. */
const BATCH_ARTICLES = 50;
const BATCH_CHARACTERS = 200_000;

/** Reads a corpus and finds the quotes of the articles that are not known: in pieces, the last of them `done` or `failed`. */
export async function* readInPieces({ corpusDir, known }: ReadRequest): AsyncGenerator<ReadMessage> {
  const familiar = new Set(known);
  try {
    const { articles, problems } = await readCorpus(corpusDir);
    for (const some of batches(articles)) {
      const fresh = some.filter(({ id }) => !familiar.has(id));
      const extractions = fresh.map((article) => [article.id, extractQuotes(article)] as const);
      yield { kind: 'batch', articles: some, extractions };
    }
    yield { kind: 'done', problems };
  } catch (error) {
    yield error instanceof Error
      ? { kind: 'failed', name: error.name, message: error.message }
      : { kind: 'failed', name: 'Error', message: String(error) };
  }
}

function* batches(articles: readonly Article[]): Generator<readonly Article[]> {
  let batch: Article[] = [];
  let characters = 0;
  for (const article of articles) {
    batch.push(article);
    characters += article.raw.length;
    if (batch.length < BATCH_ARTICLES && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
