import { type CommandContext, commands, type RawOptions } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/types.ts';

/** What people type over a real archive, with what it takes: a row each, p50, p99 and the longest in milliseconds. */
export async function typedRows(archive: Archive, context: CommandContext, runs: number): Promise<string[]> {
  const ids = [...archive.quotes.keys()];
  const wordsOf = (at: number): string[] => {
    const quote = archive.quotes.get(ids[(at * 7919) % ids.length] ?? '');
    const source = quote && archive.articles.get(quote.article);
    if (quote === undefined || source === undefined) return [];
    return quote.segments.flatMap(({ start, end }) => source.raw.slice(start, end).match(/\p{L}+/gu) ?? []);
  };
  const long = (at: number, count: number) =>
    wordsOf(at)
      .filter((word) => word.length > 4)
      .slice(0, count)
      .join(' ');
  const names = Array.from(
    { length: Math.min(400, archive.speakers.length) },
    (_, at) => archive.speakers.slice(at, at + 1)[0]?.name ?? '',
  );
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
    ['/speakers, misspelt', 'speakers', (at) => ({ name: misspelt(surname(at), at) })],
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
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  return `${label.padEnd(26)} ${at(0.5).padStart(8)} ${at(0.99).padStart(8)} ${at(1).padStart(8)}`;
}
