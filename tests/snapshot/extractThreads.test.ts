import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';
import { extractQuotes } from '../../src/quote/index.ts';
import { extractInThreads } from '../../src/snapshot/extractThreads.ts';

const articles = Array.from({ length: 12 }, (_, at) => {
  const text = `The harbour, part ${at}\n\nEstuary Gazette, 3 May 2018\n\n“Crane ${at} will be idle until June,” said Ines Calder, the mayor.\n\nTomas Brandt said that the ferry would sail ${at} times a day.`;
  const parsed = parseArticle(text, `part-${at}.txt`);
  if (!parsed.ok) throw new Error(parsed.problem.reason);
  return parsed.article;
});

const program = new URL('../../dist/src/snapshot/extractThread.js', import.meta.url);
const built = () => new Worker(program, { env: {}, execArgv: [] });
/** Text enough for any number of threads, and a portion for each article. */
const SMALL = { unitsAThread: 1, unitsAtOnce: 1 };

/** What was found in each article, in order. */
async function found(options: Omit<Parameters<typeof extractInThreads>[1], 'unitsAThread' | 'unitsAtOnce'>) {
  const extracted = await extractInThreads(articles, { ...SMALL, ...options });
  return articles.map(({ id }) => extracted?.(id));
}

const expected = articles.map(extractQuotes);

describe('extractInThreads', () => {
  test('finds in several threads what one finds', async () => {
    expect(expected.every(({ quotes }) => quotes.length === 2)).toBe(true);
    expect(await found({ threads: 3, start: built })).toEqual(expected);
  });

  test('tells how far it is', async () => {
    const told: (readonly [done: number, total: number, quotes: number])[] = [];
    await found({ threads: 2, start: built, onProgress: (...far) => told.push(far) });
    expect(told).toHaveLength(articles.length);
    expect(told.at(-1)).toEqual([12, 12, 24]);
  });

  test.each([
    ['that can’t be started', () => new Worker(new URL('../../dist/none.js', import.meta.url))],
    [
      'that ends at its first portion',
      () =>
        new Worker("require('node:worker_threads').parentPort.on('message', () => process.exit())", {
          eval: true,
        }),
    ],
    [
      'that fails',
      () =>
        new Worker(
          "require('node:worker_threads').parentPort.on('message', () => { throw new Error('no'); })",
          { eval: true },
        ),
    ],
  ])('does the work of a thread %s', async (_, start) => {
    expect(await found({ threads: 2, start })).toEqual(expected);
  });

  test('leaves a small corpus to one thread', async () => {
    expect(await extractInThreads(articles, { threads: 8 })).toBeUndefined();
    expect(await extractInThreads(articles, { ...SMALL, threads: 1 })).toBeUndefined();
  });
});
