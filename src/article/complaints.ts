import type { ArticleProblem } from './types.ts';

type CorpusErrorCode = 'corpus-missing' | 'corpus-not-a-folder' | 'corpus-unreadable' | 'corpus-empty';

/** Why a folder can't be used as a corpus. `message` is a sentence that says what to do. */
interface CorpusError extends Error {
  readonly name: 'CorpusError';
  readonly code: CorpusErrorCode;
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
  code: CorpusErrorCode,
  folder: string,
  problems: readonly ArticleProblem[] = [],
  cause = '',
): CorpusError {
  const message = sentenceOf(code, folder, problems, cause);
  return Object.assign(new Error(message), { name: 'CorpusError' as const, code, folder, problems });
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

/** A file, folder or link that the file system does not give. */
export function unreadable(file: string, error: unknown): ArticleProblem {
  const cause = codeOf(error);
  const reason =
    cause === 'ENOENT' || cause === 'ELOOP'
      ? 'The link leads nowhere. Remove it or point it at a file in the corpus folder.'
      : `The file can’t be read (${cause}). Check its permissions.`;
  return { code: 'unreadable', file, reason };
}

/** The code of a system error, or the message of any other one. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

function sentenceOf(
  code: CorpusErrorCode,
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
