import { type CommandContext, commands, type RawOptions } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/types.ts';
import { percentile } from '../measured.ts';
import { someWords } from './archives.ts';

/** What people type over a real archive, with what it takes: a row each, p50, p99 and the longest in milliseconds. */
export async function typedRows(archive: Archive, context: CommandContext, runs: number): Promise<string[]> {
  const said = someWords(archive);
  const wordsOf = (at: number): string[] => said(at).match(/\p{L}+/gu) ?? [];
  const long = (at: number, count: number) =>
    wordsOf(at)
      .filter((word) => word.length > 4)
      .slice(0, count)
      .join(' ');
  const names = archive.speakers.slice(0, 400).map((person) => person.name);
  const misspelt = (text: string, at: number) => {
    const place = 1 + (at % Math.max(1, text.length - 2));
    return text.slice(0, place) + text.slice(place + 1);
  };
  const name = (at: number) => names[at % names.length] ?? '';
  const surname = (at: number) => name(at).split(' ').at(-1) ?? '';
  const text = (at: number) => {
    let message = '';
    for (let next = at; message.length < 4_000; next++)
      message += `“${wordsOf(next).join(' ')}” ${name(next)} said. `;
    return message.slice(0, 4_000);
  };
  const rows: readonly (readonly [string, string, (at: number) => RawOptions])[] = [
    ['/quote, two words', 'quote', (at) => ({ query: long(at, 2) || 'news' })],
    ['/quote, surname and word', 'quote', (at) => ({ query: `${surname(at)} ${long(at, 1)}` })],
    ['/quote, misspelt', 'quote', (at) => ({ query: misspelt(long(at, 3), at) || 'news' })],
    ['/quote, a phrase', 'quote', (at) => ({ query: `"${wordsOf(at).slice(0, 6).join(' ')}"` })],
    ['/quote, a question', 'quote', (at) => ({ query: `what did ${name(at)} say about ${long(at, 1)}` })],
    ['/sources, two words', 'sources', (at) => ({ query: long(at, 2) || 'news' })],
    ['/speakers, misspelt', 'speakers', (at) => ({ query: misspelt(surname(at), at) })],
    ['/check, 4,000 characters', 'check', (at) => ({ text: text(at) })],
  ];
  const out: string[] = [];
  const started = performance.now();
  await commands.find((one) => one.name === 'quote')?.run({ query: long(1, 2) }, context);
  out.push(`first question             ${(performance.now() - started).toFixed(1)}`);
  for (const [label, command, input] of rows) {
    const times: number[] = [];
    for (let at = 0; at < runs; at++) {
      const options = input(at + 3);
      const start = performance.now();
      await commands.find((one) => one.name === command)?.run(options, context);
      if (at >= runs / 10) times.push(performance.now() - start);
    }
    out.push(row(label, times));
  }
  const strokes: number[] = [];
  for (let at = 0; at < runs / 4; at++) {
    const typed = at % 2 === 0 ? long(at, 2) : `${surname(at)} ${long(at, 1)}`;
    for (let end = 1; end <= typed.length; end++) {
      const start = performance.now();
      commands
        .find((one) => one.name === 'quote')
        ?.suggest({ option: 'query', partial: typed.slice(0, end), filled: {} }, context);
      strokes.push(performance.now() - start);
    }
  }
  out.push(row('keystroke', strokes.slice(100)));
  return out;
}

function row(label: string, times: readonly number[]): string {
  const sorted = [...times].sort((one, two) => one - two);
  return `${label.padEnd(26)} ${[0.5, 0.99, 1].map((part) => percentile(sorted, part).toFixed(1).padStart(8)).join(' ')}`;
}
