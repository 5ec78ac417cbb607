import { resolve } from 'node:path';
import type { ArticleProblem } from './types.ts';

type FolderErrorCode = 'corpus-missing' | 'corpus-not-a-folder' | 'corpus-unreadable' | 'corpus-empty';
type AliasErrorCode = 'aliases-missing' | 'aliases-unreadable';

/** Why a folder, or the alias file that goes with it, can't be used as a corpus. `message` is a sentence that says what to do. */
interface CorpusError extends Error {
  readonly name: 'CorpusError';
  readonly code: FolderErrorCode | AliasErrorCode;
  /** The folder, or the alias file. */
  readonly folder: string;
  /** What was wrong with the files that were found, when there were any. */
  readonly problems: readonly ArticleProblem[];
}

/** Whether a value is the error that reading a corpus throws. */
export function isCorpusError(error: unknown): error is CorpusError {
  return error instanceof Error && error.name === 'CorpusError';
}

/** @param cause code of the file system's error, where there was one */
export function corpusError(
  code: FolderErrorCode,
  folder: string,
  problems: readonly ArticleProblem[] = [],
  cause = '',
): CorpusError {
  return errorOf(sentenceOf(code, folder, problems, cause), { code, folder, problems });
}

/** @param namedBy setting or option that names the file @param why goes on after the name of the file */
export function aliasError(
  code: AliasErrorCode,
  file: string,
  namedBy: string | undefined,
  why: string,
): CorpusError {
  const sentence =
    namedBy === undefined
      ? `The alias file ${file} ${why}. Mend it, remove it, or name another one.`
      : `${namedBy} names ${resolve(file)}, which ${why}. Name a text file with one group of spellings a line, or none.`;
  return errorOf(sentence, { code, folder: file, problems: [] });
}

function errorOf(message: string, what: Pick<CorpusError, 'code' | 'folder' | 'problems'>): CorpusError {
  return Object.assign(new Error(message), { name: 'CorpusError' as const, ...what });
}

/** A file that says what another one says. */
export function duplicate(file: string, first: string): ArticleProblem {
  const reason = `The file holds the same text as ${first} and was left out. Remove one of the two.`;
  return { code: 'duplicate', file, reason };
}

/** A link to something that is not in the corpus folder. */
export function outside(file: string): ArticleProblem {
  const reason =
    'The link leads out of the corpus folder and was not followed. Copy the article into the folder.';
  return { code: 'outside-corpus', file, reason };
}

/** A device, a socket or a pipe that is called as articles are. */
export function notAFile(file: string): ArticleProblem {
  const reason = 'This is no file but a device, a socket or a pipe. Put a file in its place or remove it.';
  return { code: 'not-a-file', file, reason };
}

/** A folder that is not searched, since nobody nests so deep. */
export function tooDeep(file: string, most: number): ArticleProblem {
  const reason = `The folder lies more than ${most} folders deep and was not searched. Move what it holds further up.`;
  return { code: 'too-deep', file, reason };
}

/** A file, folder or link that the file system does not give. */
export function unreadable(file: string, error: unknown): ArticleProblem {
  return { code: 'unreadable', file, reason: whyUnreadable(file, codeOf(error)) };
}

function whyUnreadable(file: string, cause: string): string {
  // What Node puts for bytes that are no UTF-8: by such a name nothing can be opened.
  if (cause === 'ENOENT' && file.includes('\ufffd'))
    return 'The name of the file is not UTF-8, so it can’t be opened. Rename it.';
  if (cause === 'ENOENT' || cause === 'ELOOP')
    return 'The link leads nowhere. Remove it or point it at a file in the corpus folder.';
  if (cause === 'ENAMETOOLONG') return 'The path is too long to be opened. Move it further up or rename it.';
  return `The file can’t be read (${cause}). Check its permissions.`;
}

/** The code of a system error, or the message of any other one. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

function sentenceOf(
  code: FolderErrorCode,
  folder: string,
  problems: readonly ArticleProblem[],
  cause: string,
): string {
  const first = problems[0];
  switch (code) {
    case 'corpus-missing':
      return `The corpus folder ${folder} does not exist. Create it and put one article into each .txt or .md file, or name another folder.`;
    case 'corpus-unreadable':
      return `The corpus folder ${folder} can’t be read (${cause}). Check its permissions.`;
    case 'corpus-not-a-folder':
      return `${folder} is a file, not a folder. Name the folder that holds the articles.`;
    case 'corpus-empty':
      return first === undefined
        ? `The corpus folder ${folder} holds no article. Put one article into each .txt or .md file.`
        : `No file in the corpus folder ${folder} can be read as an article. The first, ${first.file}: ${first.reason}`;
  }
}
