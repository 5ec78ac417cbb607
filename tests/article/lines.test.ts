import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/article/lines.ts';

const texts = (raw: string) => splitLines(raw).map((line) => line.text);

describe('splitLines', () => {
  it('given every kind of line break, then lines, numbers and gaps are right', () => {
    const lines = splitLines('a\nb\r\nc\rd\n\n e \n');
    expect(lines.map(({ text, number, gap }) => [text, number, gap])).toEqual([
      ['a', 1, true],
      ['b', 2, false],
      ['c', 3, false],
      ['d', 4, false],
      ['e', 6, true],
    ]);
  });

  it('given tags and invisible characters at the edges, then they stand outside', () => {
    expect(texts('\ufeff\u200b<p><b>One</b> two</p><p>three&nbsp;</p>\u00a0')).toEqual([
      'One</b> two',
      'three',
    ]);
  });

  it('given script, style and page title, then they are left out', () => {
    expect(texts('<title>x</title>a<script>b\nc</script>d<STYLE>e</STYLE>')).toEqual(['a', 'd']);
  });

  it('given Markdown, then marks of headings, lists and emphasis stand outside', () => {
    const lines = splitLines('## Head\n* item\n> quoted\n**bold line**\n5 * 3\n-5 degrees');
    expect(lines.map(({ text, heading }) => [text, heading])).toEqual([
      ['Head', 2],
      ['item', 0],
      ['quoted', 0],
      ['bold line', 0],
      ['5 * 3', 0],
      ['-5 degrees', 0],
    ]);
  });

  it('given any text, then every line stands at its offsets, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab <>/p&;\n\r\t#*_-\u00a0\ufeff“”') }), (raw) => {
        let end = 0;
        for (const line of splitLines(raw)) {
          expect(line.start).toBeGreaterThanOrEqual(end);
          expect(line.text).toBe(raw.slice(line.start, line.end));
          expect(line.text.trim()).not.toBe('');
          end = line.end;
        }
      }),
    );
  });
});
