import { setTimeout as sleep } from 'node:timers/promises';
import { type Earlier, openEarlier } from '../archive/index.ts';
import { type PackProgress, packArchive } from '../archive/pack.ts';
import { createCompactor } from '../archive/stored/compact.ts';
import { type Article, readCorpus } from '../article/index.ts';
import type { Buffers } from '../storage/buffers.ts';
import { extractInThreads } from './extractThreads.ts';
import type { Found } from './file.ts';
import { knownFiles, packFiles } from './files.ts';
import type { Label } from './format.ts';
import { inTightHeap } from './heap.ts';
import { recall } from './keep.ts';
import { type Place, type Stock, takeStock } from './stock.ts';

/** How far the making has come: files read, then what packing tells. */
export type Progress =
  | { readonly phase: 'reading'; readonly done: number; readonly total: number; readonly quotes: 0 }
  | PackProgress;

export interface MakeOptions {
  /** What it found in articles that have not changed is not looked for again; without it, what is kept of them. */
  readonly earlier?: Earlier;
  /** The corpus as it was found a moment ago. */
  readonly stock?: Stock;
  /** The snapshot that is kept of it, where it has been read already. */
  readonly read?: Found;
  /** Told often. */
  readonly onProgress?: (progress: Progress) => void;
  /** Whether files that changed just now are waited for, up to two seconds: what is made of them can't be kept otherwise. */
  readonly isPatient?: boolean;
  /** How many threads may work on it at once; 1 unless it says otherwise. */
  readonly threads?: number;
  /** As `packArchive` takes it. */
  readonly lay?: (segment: Buffers) => Buffers;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface Made extends Pick<ReturnType<typeof packArchive>, 'statements'> {
  readonly saved: Buffers;
  readonly label: Label;
  /** Whether the label will tell it from whatever the corpus becomes; else it must not be kept. */
  readonly isSettled: boolean;
}

/** By how many percent the heap grows: nobody waits for what is made from nothing, and it takes most. */
const GROWING = { anew: 30, further: 40 } as const;

/**
 * Reads a corpus and packs the archive of it.
 * @throws CorpusError when the folder is missing or holds no article
 */
export async function makeArchive(place: Place, options: MakeOptions = {}): Promise<Made> {
  const { isPatient = false, now = Date.now } = options;
  const stock = await settledStock(options.stock ?? takeStock(place, now()), place, isPatient, now);
  const earlier = options.earlier ?? earlierOf(place, stock.label, options);
  const make = () => makeOf(place, stock, earlier, options);
  return inTightHeap(earlier === undefined ? GROWING.anew : GROWING.further, make);
}

async function makeOf(
  place: Place,
  { listing, aliases, label, settlesIn, takenAt }: Stock,
  earlier: Earlier | undefined,
  options: MakeOptions,
): Promise<Made> {
  const { onProgress } = options;
  const { peek, take, files, problems } = await readOnce(place.corpusDir, {
    listing,
    compact: createCompactor(),
    ...(earlier && { known: knownFiles(earlier, aliases) }),
    onProgress: (done, total) => onProgress?.({ phase: 'reading', done, total, quotes: 0 }),
  });
  const extracted = await extractInThreads(unread(peek(), earlier), {
    threads: options.threads ?? 1,
    onProgress: (done, total, quotes) => onProgress?.({ phase: 'searching', done, total, quotes }),
  });
  const { saved, statements } = packArchive({
    articles: take,
    problems,
    aliases,
    program: label.program,
    ...(earlier && { earlier }),
    ...(extracted && { extracted }),
    ...(options.lay && { lay: options.lay }),
    ...(onProgress && { onProgress }),
  });
  const sizes = packFiles(files, listing.files, takenAt);
  return { saved: { ...saved, ...sizes }, label, isSettled: settlesIn === 0, statements };
}

/** As `readCorpus`, with the articles for who takes them: nothing here holds on to them then. */
async function readOnce(...options: Parameters<typeof readCorpus>) {
  const { articles, problems } = await readCorpus(...options);
  let held: typeof articles = articles;
  return {
    problems,
    files: articles.map(({ file }) => file),
    peek: () => held,
    take() {
      const taken = held;
      held = [];
      return taken;
    },
  };
}

/** Those in which nobody has looked for quotes. */
function unread(articles: readonly Article[], earlier: Earlier | undefined): readonly Article[] {
  return earlier === undefined
    ? articles
    : articles.filter(({ id }) => earlier.catalogue.articles.find(id) < 0);
}

/** What is kept of the corpus as it was. */
function earlierOf({ cacheDir }: Place, label: Label, { read }: MakeOptions): Earlier | undefined {
  return cacheDir === undefined
    ? undefined
    : recall(cacheDir, label, 'same-program', ({ buffers }) => openEarlier(buffers), read && { read });
}

/** Waits until what changed just now can be told from what changes next, if whoever asks has the time. */
async function settledStock(
  stock: Stock,
  place: Place,
  isPatient: boolean,
  now: () => number,
): Promise<Stock> {
  if (!isPatient || stock.settlesIn === 0) return stock;
  await sleep(stock.settlesIn);
  return takeStock(place, now());
}
