import { setImmediate as letOthersIn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Extractions } from '../archive/stored/extractions.ts';
import type { Article } from '../article/index.ts';
import type { Extraction } from '../quote/types.ts';
import { openExtracted, type PackedExtractions, packExtracted } from './extracted.ts';

export interface ThreadsOptions {
  /** How many threads work on it at most, this one among them. */
  readonly threads: number;
  /** UTF-16 units of text that are worth a thread more. */
  readonly unitsAThread?: number;
  /** UTF-16 units of text that a thread takes at a time. */
  readonly unitsAtOnce?: number;
  /** Makes a thread that runs `extractThread.ts`. */
  readonly start?: () => Worker;
  /** Told how many of the articles are done, and how many quotes these have. */
  readonly onProgress?: (done: number, total: number, quotes: number) => void;
}

/** A thread takes a second or two to read and compile its program: about what three times as much text takes. */
const UNITS_A_THREAD = 4_000_000;
/** Text that is handed over at once: a fifth of a second's work. */
const UNITS_AT_ONCE = 250_000;
/** So many portions lie ready for each thread, that none waits while this one is at work. */
const AHEAD = 2;

/**
 * Finds the quotes of many articles on several cores. What is found is what `extractQuotes` finds; where a thread fails, this one does its work.
 * @returns what was found in an article, by its id, once; undefined for all where one thread is enough
 */
export async function extractInThreads(
  articles: readonly Article[],
  {
    threads,
    unitsAThread = UNITS_A_THREAD,
    unitsAtOnce = UNITS_AT_ONCE,
    start = startThread,
    onProgress,
  }: ThreadsOptions,
): Promise<((id: string) => Extraction | undefined) | undefined> {
  const units = articles.reduce((sum, { raw }) => sum + raw.length, 0);
  const helpers = Math.min(threads, Math.floor(units / unitsAThread)) - 1;
  if (helpers < 1) return undefined;
  const portions = inPortions(articles, unitsAtOnce);
  const places = new Map<string, { readonly all: Extractions; readonly number: number }>();
  let quotes = 0;
  // What is given back must not hold on to the articles.
  const total = articles.length;
  const keep = (portion: readonly Article[], packed: PackedExtractions): void => {
    const all = openExtracted(packed, portion.length);
    portion.forEach(({ id }, number) => {
      places.set(id, { all, number });
    });
    quotes += all.size;
    onProgress?.(places.size, total, quotes);
  };
  const helping = Array.from({ length: helpers }, () => help(start, portions, keep));
  for (let portion = portions.pop(); portion !== undefined; portion = portions.pop()) {
    keep(portion, packExtracted(portion));
    await letOthersIn();
  }
  const left = (await Promise.all(helping)).flat();
  for (const portion of left) keep(portion, packExtracted(portion));
  return (id) => {
    const place = places.get(id);
    // Of a portion nothing is left once all of it has been asked for.
    places.delete(id);
    return place?.all.extraction(place.number);
  };
}

/**
 * Has one thread work on portions until there are none.
 * @returns those that it took and did not do: it has failed
 */
function help(
  start: () => Worker,
  portions: (readonly Article[])[],
  keep: (portion: readonly Article[], packed: PackedExtractions) => void,
): Promise<readonly (readonly Article[])[]> {
  return new Promise((resolve) => {
    const taken: (readonly Article[])[] = [];
    const worker = start();
    const end = (): void => {
      resolve(taken.splice(0));
      void worker.terminate();
    };
    const hand = (): void => {
      const portion = portions.pop();
      if (portion !== undefined) {
        taken.push(portion);
        worker.postMessage(portion);
      } else if (taken.length === 0) end();
    };
    worker.on('error', end);
    worker.on('exit', end);
    worker.on('message', (packed: PackedExtractions) => {
      const portion = taken.shift();
      if (portion !== undefined) keep(portion, packed);
      hand();
    });
    for (let ahead = 0; ahead < AHEAD; ahead += 1) hand();
  });
}

/** The last portion first, as a stack gives them. */
function inPortions(articles: readonly Article[], room: number): (readonly Article[])[] {
  const portions: Article[][] = [];
  let taken = room;
  for (const article of articles) {
    if (taken >= room) {
      portions.push([]);
      taken = 0;
    }
    portions.at(-1)?.push(article);
    taken += article.raw.length;
  }
  return portions.reverse();
}

const startThread = (): Worker =>
  new Worker(new URL('../snapshot/extractThread.js', import.meta.url), { env: {}, execArgv: [] });
