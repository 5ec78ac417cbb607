import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import { extractQuotes, findAttributions } from '../../src/quote/index.ts';
import { isWordCode } from '../../src/quote/tokens.ts';
import { articleOf } from './helpers.ts';

const PIECES = [
  'said',
  'says',
  'told reporters',
  'according to',
  'adding that',
  'that',
  'claim',
  'the mayor',
  'Ines Calder',
  'he',
  'they',
  'Reyes',
  'the port is safe',
  'would reopen',
  'and',
  'but',
  'called',
  'of',
  'in May',
  'on Tuesday',
  'who',
  'which',
  'not',
  'will',
  'to',
  'asked whether',
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '‹',
  '›',
  '「',
  '」',
  ',',
  '.',
  '?',
  '!',
  ':',
  ';',
  '—',
  '-',
  '(',
  ')',
  '[',
  ']',
  '…',
  '...',
  'U.S.',
  'Mr.',
  "n't",
  '’s',
  '34',
  '1,200',
  'é',
  '\u00a0',
  '\u200b',
  '🚢',
  'שלום',
  '港',
  '\ud800',
  '<tweet/>',
  '&',
  '%',
  'A',
  '',
];

const line = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '  ')), { maxLength: 40 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

const article = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => articleOf(...lines));

/** Every promise that holds for any input whatever. */
function expectSound(input: Article): void {
  for (const { segments, cue, mention, reportedBy, paragraph } of findAttributions(input)) {
    expect(segments.length).toBeGreaterThan(0);
    let before = -1;
    for (const { start, end } of segments) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(before);
      before = end;
      const home = input.paragraphs.find(
        (own) => own.kind === 'text' && own.start <= start && end <= own.end,
      );
      expect(home).toBeDefined();
      expect(cutsWord(input.raw, start)).toBe(false);
      expect(cutsWord(input.raw, end)).toBe(false);
      expect(/[\p{L}\p{N}]/u.test(input.raw.slice(start, end)) || hasOther(input.raw.slice(start, end))).toBe(
        true,
      );
    }
    expect(input.paragraphs[paragraph]?.start).toBeLessThanOrEqual(segments[0]?.start ?? -1);
    for (const span of [cue, mention, reportedBy]) {
      if (span !== undefined) expect(input.raw.slice(span.start, span.end)).toBe(span.text);
    }
  }
}

/** Marks that count as words although they are no letters: symbols of other scripts. */
function hasOther(text: string): boolean {
  return [...text].some((char) => isWordCode(char.charCodeAt(0)));
}

function cutsWord(raw: string, at: number): boolean {
  return at > 0 && at < raw.length && /\p{L}/u.test(raw.charAt(at - 1)) && /\p{L}/u.test(raw.charAt(at));
}

describe('findAttributions, for any input', () => {
  it('keeps its promises on sentences made of the words it looks for', () => {
    fc.assert(fc.property(article, expectSound), { numRuns: 6000 });
  });

  it('keeps its promises on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(articleOf(text))),
      { numRuns: 3000 },
    );
  });

  it('never shows the reporting clause as spoken', () => {
    const name = fc.constantFrom('Calder', 'the mayor', 'Tomas Reyes');
    const words = fc.array(
      fc.constantFrom('we', 'lost', 'nothing', 'yet', 'today', 'the', 'harbour', 'is', 'ours'),
      { minLength: 3, maxLength: 12 },
    );
    const marks = fc.constantFrom(['“', '”'], ['"', '"'], ["''", "''"]);
    fc.assert(
      fc.property(name, words, words, marks, (speaker, first, second, [open, close]) => {
        const input = articleOf(
          `${open}${first.join(' ')},${close} ${speaker} said. ${open}${second.join(' ')}.${close}`,
        );
        const [found] = findAttributions(input);
        const said = found?.segments.map(({ start, end }) => input.raw.slice(start, end));
        expect(said?.[0]).toBe(first.join(' '));
        for (const segment of said ?? []) expect(segment).not.toContain('said');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('extractQuotes, for any input', () => {
  it('points only to speakers that exist', () => {
    fc.assert(
      fc.property(article, (input) => {
        const { quotes, speakers } = extractQuotes(input);
        for (const { speaker, reportedBy } of quotes) {
          for (const index of [speaker, reportedBy])
            if (index !== undefined) expect(speakers[index]).toBeDefined();
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('long input', () => {
  it.each([
    ['lines', '\n\n'],
    ['sentences of one line', ' '],
  ])('comes to an end on 20,000 quotations as %s', (_name, between) => {
    const raw = `“We lost,” Calder said.${between}${`“We lost it all.”${between}`.repeat(20_000)}`;
    expect(findAttributions(articleOf(...raw.split('\n\n'))).length).toBeGreaterThan(0);
  });

  it('comes to an end on one line of half a million characters', () => {
    const input = articleOf('he said that the plan is good and '.repeat(15_000));
    expect(findAttributions(input).length).toBeGreaterThan(1000);
  });

  it.each([
    ['quotation marks', '“'],
    ['straight marks', '" '],
    ['short quotations', '"no" '],
    ['reporting verbs', 'said '],
    ['sources', 'according to Reyes, '],
  ])('comes to an end on 100,000 of %s', (_name, unit) => {
    const input = articleOf(unit.repeat(100_000));
    expect(() => findAttributions(input)).not.toThrow();
  });
});
