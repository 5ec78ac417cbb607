import { createHash } from 'node:crypto';
import { byFile, duplicate, readOwnOutlets } from '../article/index.ts';
import type { Article, ArticleProblem } from '../article/types.ts';
import { parseAliasFile } from '../names/aliasFile.ts';
import { extractQuotes } from '../quote/index.ts';
import type { Extraction } from '../quote/types.ts';
import { learnedFrom, readAliases } from '../search/index.ts';
import { type Buffers, bufferOver } from '../storage/buffers.ts';
import { byUnits } from '../text/order.ts';
import { type Earlier, extractionIn } from './earlier.ts';
import { packOverlay } from './overlay.ts';
import { slotsOf } from './segment/catalogue.ts';
import { inBatches, keepSegments } from './segment/keep.ts';
import { openSegment, type Segment } from './segment/open.ts';
import { draftSegment, packSegment } from './segment/pack.ts';
import { partsOf, wholeOf } from './segment/saved.ts';
import { outletNamesOf } from './sources.ts';
import type { KeptStatements } from './statement-types.ts';
import { wholeArticle } from './stored/compact.ts';

export interface BuildInput {
  /** Or what gives them up: who holds on to none of them spares the room of their texts, once these are packed. */
  readonly articles: readonly Article[] | (() => readonly Article[]);
  readonly problems: readonly ArticleProblem[];
  /** Text of the owner's alias file. */
  readonly aliases: string;
  /** One by the same program: what it found in articles of the same id is not looked for again, and segments of it are taken over. */
  readonly earlier?: Earlier;
  /** What was found in an article that the earlier archive lacks, by its id, where that is known already. Asked once for each: it need not be kept then. */
  readonly extracted?: (id: string) => Extraction | undefined;
  /** What tells this program from another version of it; segments are named after it too. */
  readonly program?: string;
  /** UTF-16 units of text that are indexed at once: with more, less memory is spared and searches are quicker. */
  readonly unitsAtOnce?: number;
  /** Lays the buffers of a segment out where they are to stay; without it they stay where they were made. */
  readonly lay?: (segment: Buffers) => Buffers;
  /** Told often how far the work has come. */
  readonly onProgress?: (progress: PackProgress) => void;
}

/** How far packing has come: articles searched for quotes, then rounds of putting everything in order. */
export interface PackProgress {
  readonly phase: 'searching' | 'indexing';
  readonly done: number;
  readonly total: number;
  /** Quotes found so far. */
  readonly quotes: number;
}

/** Indexes, people, parallels, the rest. */
const ROUNDS = 4;

/** An archive, and what may be kept in memory to make the next one out of it. */
interface Packed {
  readonly saved: Buffers;
  statements(): KeptStatements | undefined;
}

/**
 * Does all the work of an archive: finds the quotes, settles years, people and parallels, and indexes them. Pure: the same articles
 * and aliases give the same answers, whatever their order and whatever was there before; without an earlier archive also the same bytes.
 * @throws StorageError `too-large` when the texts take more than 4 GB
 */
export function packArchive(input: BuildInput): Packed {
  const { aliases, program = '', onProgress } = input;
  const { segments, saved, slots, version, problems, outletNames, earlier, quotes } = packSegments(input);
  const { overlay, bases, statements } = packOverlay({
    segments,
    slots,
    problems,
    aliases,
    outletNames,
    version,
    ...(earlier && { earlier }),
    nameOf: (buffers) => hashOf(buffers, program),
    tell: (done) => onProgress?.({ phase: 'indexing', done, total: ROUNDS, quotes }),
  });
  return { saved: wholeOf({ overlay, segments: saved, bases }), statements };
}

/** What follows from each article alone, and which there are. By itself, so that nothing of it holds on to the articles when it is done. */
function packSegments(input: BuildInput) {
  const { problems: unread, aliases, earlier: given, program = '', unitsAtOnce, lay, onProgress } = input;
  const read = typeof input.articles === 'function' ? input.articles() : input.articles;
  const { unique, numbers, duplicates } = withoutDuplicates(read);
  const own = parseAliasFile(aliases).outlets;
  const { rename } = readOwnOutlets(own);
  const renamed = (article: Article): Article => {
    const outlet = rename(article.outlet);
    return outlet === article.outlet ? article : { ...article, outlet };
  };
  const articles = own.length === 0 ? unique : unique.map(renamed);
  const outletNames = outletNamesOf(aliases);
  // Segments have the outlets by the names that the owner gave them.
  const earlier = given?.head.outletNames === outletNames ? given : undefined;
  const { kept, fresh } = keepSegments(earlier?.catalogue.segments ?? [], articles, numbers, unitsAtOnce);
  let quotes = 0;
  const counted = (extraction: Extraction): Extraction => {
    quotes += extraction.quotes.length;
    return extraction;
  };
  let searched = 0;
  function* extractions(batch: readonly Article[]): Generator<Extraction> {
    for (const article of batch) {
      const known = (given && extractionIn(given, article.id)) ?? input.extracted?.(article.id);
      if (input.extracted === undefined)
        onProgress?.({ phase: 'searching', done: searched, total: fresh.length, quotes });
      yield counted(known ?? extractQuotes(wholeArticle(article)));
      searched += 1;
    }
  }
  const segments: Segment[] = [...kept];
  const buffersOf = earlier && partsOf(earlier.saved).segments;
  const saved = new Map(kept.map(({ id }) => [id, buffersOf?.get(id) ?? {}]));
  if (fresh.length > 0) {
    const before = segments.flatMap(({ lessons, articles: { size } }) =>
      Array.from({ length: size }, (_, number) => lessons.at(number)),
    );
    const drafts = inBatches(fresh, unitsAtOnce).map((batch) => draftSegment(batch, extractions(batch)));
    onProgress?.({ phase: 'indexing', done: 0, total: ROUNDS, quotes });
    const taught = drafts.flatMap((draft) => draft.taught);
    const book = readAliases(aliases, learnedFrom(...before, ...taught));
    for (let draft = drafts.shift(); draft !== undefined; draft = drafts.shift()) {
      const packed = packSegment(draft, book);
      const buffers = lay === undefined ? packed : lay(packed);
      const id = hashOf(buffers, program);
      segments.push(openSegment(id, buffers));
      saved.set(id, buffers);
    }
  }
  const problems = [...unread, ...duplicates].sort(
    (a, b) => byFile(a, b) || (a.line ?? 0) - (b.line ?? 0) || byUnits(a.reason, b.reason),
  );
  const slots = slotsOf(segments, articles, numbers);
  return {
    segments,
    saved,
    slots,
    version: versionOf(articles, aliases),
    problems,
    outletNames,
    earlier,
    quotes,
  };
}

/** 16 hex digits that tell a part from every other one: two programs may read the same bytes in two ways. */
function hashOf(buffers: Buffers, program: string): string {
  const hash = createHash('sha256').update(`${program}\n`);
  for (const [name, array] of Object.entries(buffers))
    hash.update(`${name} ${array.byteLength}\n`).update(bufferOver(array));
  return hash.digest('hex').slice(0, 16);
}

/** The first file, by name, of each text, and its number by id; the others are reported. */
function withoutDuplicates(read: readonly Article[]) {
  const unique: Article[] = [];
  const numbers = new Map<string, number>();
  const duplicates: ArticleProblem[] = [];
  for (const article of [...read].sort(byFile)) {
    const { id, file } = article;
    const first = unique[numbers.get(id) ?? -1];
    if (first) duplicates.push(duplicate(file, first.file));
    else numbers.set(id, unique.push(article) - 1);
  }
  return { unique, numbers, duplicates };
}

/** First 16 hex digits of a hash over every article's id and over the aliases. */
function versionOf(articles: readonly Article[], aliases: string): string {
  const hash = createHash('sha256');
  const ids = articles.map(({ id }) => `${id}\n`);
  return hash.update(ids.sort().join('')).update(aliases).digest('hex').slice(0, 16);
}
