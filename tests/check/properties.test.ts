import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveOf, seedsArchive } from '../support/corpus.ts';

const seeds = await seedsArchive();
const harbour = archiveOf();

describe.each([
  ['the seeds', seeds],
  ['a small corpus', harbour],
])('given %s', (_, archive) => {
  const check = (text: string) => checkText(text, archive);
  const segments = [...archive.quotes.values()]
    .filter(({ kind, polarity }) => kind === 'direct' && polarity === undefined)
    .flatMap((quote) => {
      const raw = archive.articles.get(quote.article)?.raw ?? '';
      return quote.segments.map(({ start, end }) => raw.slice(start, end).split(/\s+/u));
    })
    .filter((words) => words.length >= 5);
  const vocabulary = segments.flat();
  const plain = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const spoken = [...archive.quotes.values()].map(({ article, segments: spans }) =>
    plain(spans.map(({ start, end }) => archive.articles.get(article)?.raw.slice(start, end)).join(' ')),
  );
  const isSpoken = (words: readonly string[]) => spoken.some((text) => text.includes(plain(words.join(' '))));
  const runs = fc.constantFrom(...segments).chain((words) =>
    fc.tuple(fc.nat(words.length - 5), fc.integer({ min: 5, max: words.length })).map(([from, size]) => {
      return words.slice(from, from + size);
    }),
  );
  const written = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `“${text}”`,
    (text) => `"${text}"`,
    (text) => `> ${text}`,
    (text) => `did you see this? «${text}» wow`,
  );

  it('then any five or more words in a row of a direct quotation are verbatim', () => {
    fc.assert(
      fc.property(runs, written, (words, write) => {
        expect(check(write(words.join(' '))).claims.map((claim) => claim.verdict)).toEqual(['verbatim']);
      }),
      { numRuns: 300 },
    );
  });

  it('then no quotation with a word replaced is verbatim', () => {
    const foreign = fc.constantFrom(
      'Apfelbaum',
      '4711',
      'никогда',
      'quelquefois',
      '९',
      '海',
      'xylophone',
      'not',
    );
    fc.assert(
      fc.property(runs, written, fc.nat(), foreign, (words, write, at, word) => {
        const altered = words.with(at % words.length, word);
        fc.pre(!isSpoken(altered));
        for (const { verdict } of check(write(altered.join(' '))).claims)
          expect(verdict).not.toBe('verbatim');
      }),
      { numRuns: 300 },
    );
  });

  it('then no quotation with a word put in or left out is verbatim', () => {
    fc.assert(
      fc.property(runs, written, fc.nat(), fc.boolean(), (words, write, at, isIn) => {
        const place = 1 + (at % (words.length - 2));
        const altered = isIn ? words.toSpliced(place, 0, 'Apfelbaum') : words.toSpliced(place, 1);
        fc.pre(!isSpoken(altered));
        for (const { verdict } of check(write(altered.join(' '))).claims)
          expect(verdict).not.toBe('verbatim');
      }),
      { numRuns: 300 },
    );
  });

  it('then words of the corpus in any order are never partly somebody’s', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...vocabulary), { minLength: 4, maxLength: 40 }),
        written,
        (words, write) => {
          for (const { verdict } of check(write(words.join(' '))).claims) expect(verdict).not.toBe('partly');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('then any message gets an answer whose offsets stand in it and in the articles', () => {
    const pieces = fc.constantFrom(
      ...vocabulary,
      ...'“ ” " \' ‘ ’ « » „ > >>> \n … [ ] — - : ( ) ** || ` <@1> https://a.b 。 \u200B \u202E 🙂 said Lavrov according to'.split(
        ' ',
      ),
    );
    const messages = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(' ')),
      fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(messages, (message) => {
        for (const claim of check(message).claims) {
          expect(message.slice(claim.span.start, claim.span.end)).toBe(claim.text);
          for (const part of claim.parts) {
            expect(part.claim.start).toBeGreaterThanOrEqual(claim.span.start);
            expect(part.claim.end).toBeLessThanOrEqual(claim.span.end);
            const raw = archive.articles.get(part.article)?.raw ?? '';
            for (const { start, end } of part.source) expect(raw.slice(start, end).trim()).not.toBe('');
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
