import type { WriteStream } from 'node:tty';
import type { ArticleProblem } from '../article/types.ts';
import type { Variables } from '../config.ts';
import { oddities, readEnvironment } from '../environment.ts';
import { language } from '../language/index.ts';
import type { TerminalStyle } from '../reply/terminal.ts';
import type { Kept, Report } from '../snapshot/index.ts';
import { visibleLine } from '../text/invisible.ts';
import { printable } from '../text/terminal.ts';

/** Reasons why a snapshot is not used that are nobody's fault. */
const EVERYDAY: ReadonlySet<string> = new Set(['missing', 'outdated', 'other-program', 'other-version']);

/** The widest line that is still read with ease. */
const WIDEST = 100;

/** Colour only on a terminal and without `NO_COLOR` (https://no-color.org); the width of the terminal, where it tells one, up to 100. */
export function style(stream: Partial<Pick<WriteStream, 'isTTY' | 'columns'>>, locale = 'en'): TerminalStyle {
  const plain = !stream.isTTY || (process.env.NO_COLOR ?? '') !== '' || process.env.TERM === 'dumb';
  return { width: Math.min(stream.columns || WIDEST, WIDEST), colour: !plain, language: language(locale) };
}

/** Prints one sentence to standard error and hands the exit code on. */
export function fail(sentence: string, code: number): number {
  process.stderr.write(`${printable(sentence)}\n`);
  return code;
}

/**
 * The settings of the process and of the file that `--settings` names, else `.env`. What is odd about them is said on standard error.
 * @returns nothing where the file can't be read, once that is said
 */
export function readVariables(file: string | undefined): Variables | undefined {
  const environment = readEnvironment(process.env, file);
  if (!environment.ok) {
    process.stderr.write(`${printable(environment.sentence)}\n`);
    return undefined;
  }
  for (const oddity of oddities(environment)) process.stderr.write(`${printable(oddity)}\n`);
  return environment.variables;
}

/** Names the files of a corpus that are no articles, on standard error. */
export function nameLeftOut(problems: readonly Pick<ArticleProblem, 'file' | 'line' | 'reason'>[]): void {
  for (const { file, line, reason } of problems) {
    const place = line === undefined ? file : `${file}:${line}`;
    process.stderr.write(`${visibleLine(`Left out: ${place}: ${reason}`)}\n`);
  }
}

/** Of snapshots a person is told only what is wrong with one. */
export function warnOfSnapshot(what: Parameters<Report>[0]): void {
  if (what.event === 'not-kept') process.stderr.write(`${visibleLine(notKeptSentence(what))}\n`);
  if (what.event !== 'unused' || EVERYDAY.has(what.why)) return;
  process.stderr.write(
    `${visibleLine(`Not used, for it is ${what.why}${what.code ? ` (${what.code})` : ''}: ${what.path}`)}\n`,
  );
}

/** Why the next start has to do the same work again. */
export function notKeptSentence({ path, code }: Extract<Kept, { event: 'not-kept' }>): string {
  return `Not kept: ${path} can’t be written (${code}). CACHE_DIR or --cache names another folder, or is off.`;
}

/** What a person is told of an error: its message, never its stack. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT' && 'path' in error) return `There is no file ${error.path}.`;
  // Node says "EISDIR: illegal operation on a directory, read".
  if ('code' in error && 'syscall' in error)
    return `${'path' in error ? error.path : 'It'} can’t be used (${error.code}).`;
  return error.message;
}
