import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';
import { MESSY } from './messy.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const texts = [
  ...readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, seeds), 'utf8')),
  ...MESSY.map(({ raw }) => raw),
];

/** Lines that are boilerplate wherever they stand alone. */
const BOILERPLATE = [
  'Add new comment',
  'Read our comment policy before posting your viewpoints',
  'Advertisement',
  'Share on Facebook',
  'We use cookies to improve your experience.',
  '© 2016 The Valley Herald. All rights reserved.',
  '* * *',
  '<div class="ad"></div>',
  '14 comments',
  'Photo: A. Kovac/AFP',
];

const wellFormed = (raw: string) => {
  const result = parseArticle(raw, 'some/file.txt');
  if (!result.ok) {
    expect(result.problem.reason).not.toBe('');
    return undefined;
  }
  const { article } = result;
  expect(article.raw).toBe(raw);
  expect(article.title.trim()).not.toBe('');
  expect(article.title).not.toMatch(/[\r\n]/);
  expect(article.paragraphs.length).toBeGreaterThan(0);
  let last = article.dateline?.end ?? 0;
  for (const { start, end } of article.paragraphs) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(raw.slice(start, end).trim()).toBe(raw.slice(start, end).replace(/^\ufeff|\ufeff$/gu, ''));
    last = end;
  }
  expect(last).toBeLessThanOrEqual(raw.length);
  const { iso, precision, basis } = article.date;
  expect(iso === undefined).toBe(precision === 'unknown');
  if (basis === 'not stated') expect(iso).toBeUndefined();
  return article;
};

describe('parseArticle on anything', () => {
  it('given any string, then it does not throw and its spans are in order and not blank', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\n\n',
        ' ',
        '<p>',
        '</p>',
        '---\n',
        '# ',
        '. ',
        '“',
        '”',
        '"',
        '\u00a0',
        '\u200b',
        'Check Also',
      ),
      fc.constantFrom(
        'MOSCOW, December 12. /TASS/. ',
        'LONDON (Reuters) - ',
        '31.12.2016',
        'By Jane Doe',
        'he said on Monday',
      ),
      fc.constantFrom(...BOILERPLATE),
    );
    const raw = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(raw, (text) => {
        wellFormed(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('given a real article with pieces cut, doubled or moved, then the same holds', () => {
    const mangled = fc
      .tuple(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(), fc.nat(400), fc.nat(), fc.nat(2)), { maxLength: 6 }),
      )
      .map(([text, edits]) =>
        edits.reduce((raw, [from, length, to, kind]) => {
          const start = from % (raw.length + 1);
          const piece = raw.slice(start, start + length);
          const rest = kind === 1 ? raw : raw.slice(0, start) + raw.slice(start + length);
          const target = to % (rest.length + 1);
          return kind === 0 ? rest : rest.slice(0, target) + piece + rest.slice(target);
        }, text),
      );
    fc.assert(
      fc.property(mangled, (text) => {
        wellFormed(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('given a real article, then boilerplate between its paragraphs never enters the body nor changes it', () => {
    for (const raw of texts) {
      const before = wellFormed(raw);
      const last = before?.paragraphs.at(-2);
      if (
        before === undefined ||
        last === undefined ||
        before.paragraphs.some((each) => raw.slice(each.start, each.end).includes('\n'))
      )
        continue;
      if (!raw.slice(0, last.end + 2).endsWith('\n') && !/^\r?\n/.test(raw.slice(last.end))) continue;
      const bodyOf = (article: typeof before) =>
        article.paragraphs.map(({ start, end }) => article.raw.slice(start, end).replace(/\s+/gu, ' '));
      for (const line of BOILERPLATE) {
        const after = wellFormed(`${raw.slice(0, last.end)}\n\n${line}\n\n${raw.slice(last.end)}`);
        expect(after === undefined ? [] : bodyOf(after), line).toEqual(bodyOf(before));
      }
    }
  });

  it('given the same text, then the result is the same', () => {
    for (const raw of texts) expect(parseArticle(raw, 'a.txt')).toEqual(parseArticle(raw, 'a.txt'));
  });
});
