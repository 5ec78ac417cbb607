import { parseArticle } from '../../src/article/index.ts';
import { extractQuotes } from '../../src/quote/index.ts';

/** Units that are repeated to one line of text: each stresses another part of the grammar. */
const SHAPES: Readonly<Record<string, string>> = {
  prose: 'The mayor said “that is the case,” and left the room on Monday. ',
  'no full stop': 'he said that the plan is good and ',
  'quotation marks': '“',
  'straight marks': '" ',
  'short quotes': '"a" ',
  'mixed marks': '«a» "b" ‘c’ “d” ',
  'reporting verbs': 'said ',
  commas: 'Smith, said, ',
  'according to': 'according to Smith, ',
  'split quotations': '“No,” said Smith, ',
  'noun phrases': 'of the man ',
  'one word': 'a',
};

/**
 * Processor time per character for one-line files of growing size; flat columns mean linear time.
 * @param sizes in characters
 */
export function printLinearity(sizes: readonly number[], print: (line: string) => void): void {
  print(`ns per character at ${sizes.map((size) => size.toLocaleString('en')).join(', ')} characters`);
  for (const [name, unit] of Object.entries(SHAPES)) {
    const cells = sizes.map((size) => {
      const raw = `A headline\n\n${unit.repeat(Math.ceil(size / unit.length))}`;
      const start = process.cpuUsage();
      const parsed = parseArticle(raw, 'bench.txt');
      const count = parsed.ok ? extractQuotes(parsed.article).quotes.length : -1;
      const used = process.cpuUsage(start);
      return `${(((used.user + used.system) / raw.length) * 1e3).toFixed(0).padStart(6)} (${count})`;
    });
    print(`${name.padEnd(18)}${cells.join('  ')}`);
  }
}
