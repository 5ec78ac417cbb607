import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEarlier } from '../../src/archive/earlier.ts';
import type { Archive } from '../../src/archive/types.ts';
import { parseArticle } from '../../src/article/index.ts';
import { archiveOf, buildArchive, files } from '../support/corpus.ts';

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')] as const);

/** Everything that is shown as spoken stands inside a paragraph of the body, on word boundaries, in order, apart. */
function checkQuotes(archive: Archive): void {
  for (const quote of archive.quotes.values()) {
    const article = archive.articles.get(quote.article);
    expect(article).toBeDefined();
    if (!article) continue;
    let last = -1;
    for (const { start, end } of quote.segments) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeGreaterThan(start);
      expect(article.paragraphs.some((p) => p.kind === 'text' && p.start <= start && end <= p.end)).toBe(
        true,
      );
      const around = /[\p{L}\p{N}]/u;
      expect(around.test(article.raw[start - 1] ?? '') && around.test(article.raw[start] ?? '')).toBe(false);
      expect(around.test(article.raw[end - 1] ?? '') && around.test(article.raw[end] ?? '')).toBe(false);
      last = end;
    }
    for (const span of [quote.cue, quote.mention]) {
      if (span) expect(article.raw.slice(span.start, span.end)).toBe(span.text);
    }
    if (quote.speaker !== undefined) expect(archive.people.has(quote.speaker)).toBe(true);
  }
}

describe('every word shown as spoken stands in the file', () => {
  it('in the corpus that comes with the project', () => {
    const archive = archiveOf(Object.fromEntries(seeds));
    expect(archive.quotes.size).toBeGreaterThan(40);
    checkQuotes(archive);
  });

  it('in mangled copies of it', () => {
    const junk = fc.constantFrom(
      '“',
      '”',
      '"',
      '\n',
      '\n\n',
      ' said ',
      ', he said, ',
      '\u00a0',
      '’',
      '…',
      'Lavrov told',
      '<b>',
      '\r\n',
      '\u{1f600}',
    );
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(80), put: junk });
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 8 }), ([file, text], edits) => {
        let raw = text;
        for (const { at, cut, put } of edits) {
          const from = Math.floor(at * raw.length);
          raw = raw.slice(0, from) + put + raw.slice(from + cut);
        }
        const result = parseArticle(raw, file);
        if (result.ok) checkQuotes(buildArchive({ articles: [result.article], problems: [], aliases: '' }));
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });
});

describe('buildArchive', () => {
  const snapshot = (archive: Archive) => ({
    version: archive.version,
    quotes: [...archive.quotes.keys()].sort(),
    people: [...archive.people.keys()].sort(),
    parallels: [...archive.parallels].sort(),
  });

  it('gives the same archive for the same files in any order', () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(snapshot(archiveOf(reversed))).toEqual(snapshot(archiveOf()));
  });

  it('keeps a quote’s id when other articles come or go', () => {
    const all = archiveOf();
    const alone = archiveOf({ 'mail.txt': files['mail.txt'] });
    for (const id of alone.quotes.keys()) {
      expect(id).toMatch(/^[0-9a-z]{12}$/);
      expect(all.quotes.has(id)).toBe(true);
    }
  });

  it('changes its version with the content, and only then', () => {
    const changed = { ...files, 'wire.txt': `${files['wire.txt']}\nMore.` };
    expect(archiveOf(changed).version).not.toBe(archiveOf().version);
    expect(archiveOf(files, 'quay, dock').version).not.toBe(archiveOf().version);
    expect(archiveOf({ ...files }).version).toBe(archiveOf().version);
  });

  it('reads only what has changed when it knows an earlier archive', () => {
    const first = archiveOf();
    const articles = [...first.articles.values()];
    const earlier = openEarlier(first.saved);
    const again = buildArchive({ articles, problems: [], aliases: '', earlier });
    expect(snapshot(again)).toEqual(snapshot(first));
    const { catalogue } = earlier;
    const blind = { ...catalogue.quotes, extraction: () => ({ quotes: [], speakers: [] }) };
    const believed = buildArchive({
      articles,
      problems: [],
      // Another name for an outlet: its segments are not taken over, what was found in its articles is.
      aliases: 'outlet: Fjord Press, FP',
      earlier: { ...earlier, catalogue: { ...catalogue, quotes: blind } },
    });
    expect(believed.quotes.size).toBe(0);
  });

  it('takes one of two files with the same text and reports the other', () => {
    const archive = archiveOf({ ...files, 'z-copy.txt': files['mail.txt'] });
    expect(archive.articles.size).toBe(3);
    expect(archive.problems).toMatchObject([{ code: 'duplicate', file: 'z-copy.txt' }]);
    checkQuotes(archive);
  });
});
