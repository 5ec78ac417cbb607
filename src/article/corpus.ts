import { join } from 'node:path';
import { setImmediate as letOthersIn } from 'node:timers/promises';
import { readBytes } from './bytes.ts';
import { corpusError, duplicate, unreadable } from './complaints.ts';
import { decodeArticle, MAX_ARTICLE_BYTES, tooLarge } from './decode.ts';
import { type ListedFile, type Listing, listCorpus } from './listing.ts';
import { parseArticle } from './parse.ts';
import type { Article, ArticleProblem } from './types.ts';

interface CorpusOptions {
  /** Largest file that is read, in bytes. */
  readonly maxBytes?: number;
  /** The folder's files, where they have been listed already. */
  readonly listing?: Listing;
  /** The article of a file that has been read before and has not changed since; such files are not read. */
  readonly known?: (file: ListedFile) => Article | undefined;
  /** Gives articles that were read back in less room, many at a time; without it they stay as they are. */
  readonly compact?: (articles: readonly Article[]) => readonly Article[];
  /** Told now and then how many of the files have been read. */
  readonly onProgress?: (read: number, files: number) => void;
}

interface Corpus {
  /** In the order of their files' paths. */
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
}

/** So many files are read before anything else gets its turn. */
const AT_ONCE = 64;
/** What one that need not be read takes of the time of one that must be, at most. */
const KNOWN = 1 / 32;
/** UTF-16 units of text that are made compact at once: of news three million words' worth are some 700 articles. */
const COMPACT_UNITS = 4_000_000;

/**
 * Reads every article of a folder and its sub-folders, as `listCorpus` finds them.
 * @throws {CorpusError} when the folder is missing, unreadable or without a single article
 */
export async function readCorpus(folder: string, options: CorpusOptions = {}): Promise<Corpus> {
  const { maxBytes = MAX_ARTICLE_BYTES, listing = listCorpus(folder), known, compact, onProgress } = options;
  const { root, files } = listing;
  const problems = [...listing.problems];
  const articles: Article[] = [];
  const seen = new Map<string, string>();
  const loose = { places: [] as number[], units: 0 };
  const makeCompact = (): void => {
    if (compact === undefined || loose.units < COMPACT_UNITS) return;
    const places = loose.places.splice(0);
    compact(places.flatMap((place) => articles[place] ?? [])).forEach((article, at) => {
      articles[places[at] ?? articles.length] = article;
    });
    loose.units = 0;
  };
  let read = 0;
  for (const [index, listed] of files.entries()) {
    const { file } = listed;
    const before = known?.(listed);
    read += before ? KNOWN : 1;
    if (read >= AT_ONCE) {
      read = 0;
      onProgress?.(index, files.length);
      await letOthersIn();
    }
    const result: FileResult = before ? { ok: true, article: before } : readArticle(root, file, maxBytes);
    const first = result.ok ? seen.get(result.article.id) : undefined;
    if (!result.ok) problems.push(result.problem);
    else if (first !== undefined) problems.push(duplicate(file, first));
    else {
      seen.set(result.article.id, file);
      const place = articles.push(result.article) - 1;
      if (before) continue;
      loose.places.push(place);
      loose.units += result.article.raw.length;
      makeCompact();
    }
  }
  onProgress?.(files.length, files.length);
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  if (articles.length === 0) throw corpusError('corpus-empty', folder, problems);
  return { articles, problems };
}

type FileResult = ReturnType<typeof parseArticle>;

function readArticle(root: string, file: string, maxBytes: number): FileResult {
  try {
    const bytes = readBytes(join(root, file), maxBytes);
    if (typeof bytes === 'number') return { ok: false, problem: tooLarge(file, bytes, maxBytes) };
    const decoded = decodeArticle(bytes, file, maxBytes);
    return decoded.ok ? parseArticle(decoded.raw, file) : decoded;
  } catch (error) {
    return { ok: false, problem: unreadable(file, error) };
  }
}
