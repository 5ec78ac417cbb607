import type { WriteStream } from 'node:tty';
import { language } from '../language/index.ts';
import type { TerminalStyle } from '../reply/terminal.ts';

/** The widest line that is still read with ease. */
const WIDEST = 100;

/** Colour only on a terminal and without `NO_COLOR` (https://no-color.org); the width of the terminal, where it tells one, up to 100. */
export function style(stream: WriteStream, locale = 'en'): TerminalStyle {
  const plain = !stream.isTTY || (process.env.NO_COLOR ?? '') !== '' || process.env.TERM === 'dumb';
  return { width: Math.min(stream.columns || WIDEST, WIDEST), colour: !plain, language: language(locale) };
}

/** Prints one sentence to standard error and hands the exit code on. */
export function fail(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}

/** What a person is told of an error: its message, never its stack. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT' && 'path' in error) return `There is no file ${error.path}.`;
  return error.message;
}
