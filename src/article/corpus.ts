import { constants } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { decodeArticle, MAX_ARTICLE_BYTES, tooLarge } from './decode.ts';
import { parseArticle } from './parse.ts';
import type { Article, ArticleProblem } from './types.ts';

type CorpusErrorCode = 'corpus-missing' | 'corpus-not-a-folder' | 'corpus-unreadable' | 'corpus-empty';

/** Why a folder can't be used as a corpus. `message` is a sentence that says what to do. */
interface CorpusError extends Error {
  readonly name: 'CorpusError';
  readonly code: CorpusErrorCode;
  readonly folder: string;
  /** What was wrong with the files that were found, when there were any. */
  readonly problems: readonly ArticleProblem[];
}

interface CorpusOptions {
  /** Largest file that is read, in bytes. */
  readonly maxBytes?: number;
}

interface Corpus {
  /** In the order of their files' paths. */
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
}

/** Deepest folder inside a folder that is still searched; guards against loops of mounts. */
const MAX_DEPTH = 32;
const ARTICLE_FILE = /\.(?:txt|md)$/iu;
const NOT_AN_ARTICLE = /^readme\b.*\.(?:md|txt)$/iu;

/**
 * Reads every article of a folder and its sub-folders: files that end in `.txt` or `.md`, hidden ones and read-me
 * files left out. Order is that of the paths, whatever the file system gives.
 * @throws {CorpusError} when the folder is missing, unreadable or without a single article
 */
export async function readCorpus(folder: string, options: CorpusOptions = {}): Promise<Corpus> {
  const root = await rootOf(folder);
  const problems: ArticleProblem[] = [];
  const files: string[] = [];
  await walk(root, root, 0, new Set([root]), files, problems);
  files.sort(byCodePoint);
  const articles: Article[] = [];
  const seen = new Map<string, string>();
  for (const file of files) {
    const result = await readArticle(root, file, options.maxBytes ?? MAX_ARTICLE_BYTES);
    const first = result.ok ? seen.get(result.article.id) : undefined;
    if (!result.ok) problems.push(result.problem);
    else if (first !== undefined) problems.push(duplicate(file, first));
    else {
      seen.set(result.article.id, file);
      articles.push(result.article);
    }
  }
  problems.sort((a, b) => byCodePoint(a.file, b.file));
  if (articles.length === 0) throw emptyCorpus(folder, problems);
  return { articles, problems };
}

/** Whether a value is the error that `readCorpus` throws. */
export function isCorpusError(error: unknown): error is CorpusError {
  return error instanceof Error && error.name === 'CorpusError';
}

type FileResult = ReturnType<typeof parseArticle>;

async function readArticle(root: string, file: string, maxBytes: number): Promise<FileResult> {
  try {
    const bytes = await readBytes(join(root, file), maxBytes);
    if (typeof bytes === 'number') return { ok: false, problem: tooLarge(file, bytes, maxBytes) };
    const decoded = decodeArticle(bytes, file, maxBytes);
    return decoded.ok ? parseArticle(decoded.raw, file) : decoded;
  } catch (error) {
    return { ok: false, problem: unreadable(file, error) };
  }
}

/** The bytes of a regular file, or its size when that is over the limit. */
async function readBytes(path: string, maxBytes: number): Promise<Uint8Array | number> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = await handle.stat();
    if (!info.isFile()) throw new Error('it is not a regular file');
    return info.size > maxBytes ? info.size : await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function walk(
  root: string,
  folder: string,
  depth: number,
  visited: Set<string>,
  files: string[],
  problems: ArticleProblem[],
): Promise<void> {
  const entries = await readdir(folder);
  for (const name of entries.sort(byCodePoint)) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const file = relative(root, path).split(sep).join('/');
    try {
      const target = (await lstat(path)).isSymbolicLink() ? await realpath(path) : path;
      const info = await stat(target);
      if (target !== path && !isInside(root, target)) {
        if (info.isDirectory() || isArticleName(name)) problems.push(outside(file));
        continue;
      }
      if (info.isDirectory()) {
        const real = await realpath(target);
        if (depth >= MAX_DEPTH || visited.has(real)) continue;
        visited.add(real);
        await walk(root, path, depth + 1, visited, files, problems);
      } else if (info.isFile() && isArticleName(name)) files.push(file);
    } catch (error) {
      problems.push(unreadable(file, error));
    }
  }
}

function isArticleName(name: string): boolean {
  return ARTICLE_FILE.test(name) && !NOT_AN_ARTICLE.test(name);
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

async function rootOf(folder: string): Promise<string> {
  let root: string;
  try {
    root = await realpath(resolve(folder));
    if ((await stat(root)).isDirectory()) {
      await readdir(root);
      return root;
    }
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
    throw missing
      ? corpusError(
          'corpus-missing',
          folder,
          `The corpus folder ${folder} does not exist. Create it and put one article into each .txt or .md file, or name another folder.`,
        )
      : corpusError(
          'corpus-unreadable',
          folder,
          `The corpus folder ${folder} can’t be read (${codeOf(error)}). Check its permissions.`,
        );
  }
  throw corpusError(
    'corpus-not-a-folder',
    folder,
    `${folder} is a file, not a folder. Name the folder that holds the articles.`,
  );
}

function emptyCorpus(folder: string, problems: readonly ArticleProblem[]): CorpusError {
  const first = problems[0];
  const message =
    first === undefined
      ? `The corpus folder ${folder} holds no article. Put one article into each .txt or .md file.`
      : `No file in the corpus folder ${folder} can be read as an article. The first, ${first.file}: ${first.reason}`;
  return corpusError('corpus-empty', folder, message, problems);
}

function corpusError(
  code: CorpusErrorCode,
  folder: string,
  message: string,
  problems: readonly ArticleProblem[] = [],
): CorpusError {
  return Object.assign(new Error(message), { name: 'CorpusError' as const, code, folder, problems });
}

/** A file that says what another one says. */
export function duplicate(file: string, first: string): ArticleProblem {
  const reason = `The file holds the same text as ${first} and was left out. Remove one of the two.`;
  return { code: 'duplicate', file, reason };
}

function outside(file: string): ArticleProblem {
  return {
    code: 'outside-corpus',
    file,
    reason: 'The link leads out of the corpus folder and was not followed. Copy the article into the folder.',
  };
}

function unreadable(file: string, error: unknown): ArticleProblem {
  const cause = codeOf(error);
  const reason =
    cause === 'ENOENT' || cause === 'ELOOP'
      ? 'The link leads nowhere. Remove it or point it at a file in the corpus folder.'
      : `The file can’t be read (${cause}). Check its permissions.`;
  return { code: 'unreadable', file, reason };
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
