import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEarlier } from '../../src/archive/earlier.ts';
import { quoteIds } from '../../src/archive/ids.ts';
import { type Archive, openArchive, StorageError } from '../../src/archive/index.ts';
import { packArchive } from '../../src/archive/pack.ts';
import { mergePeople } from '../../src/archive/people.ts';
import type { Quote } from '../../src/archive/types.ts';
import { inferYears } from '../../src/archive/years.ts';
import { type Article, parseArticle } from '../../src/article/index.ts';
import { extractQuotes } from '../../src/quote/index.ts';
import type { Buffers } from '../../src/storage/buffers.ts';
import { MESSY } from '../article/messy.ts';
import { extractionsOf } from '../support/contents.ts';
import { buildArchive, files } from '../support/corpus.ts';

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'));
const texts = [...seeds, ...Object.values(files), ...MESSY.map(({ raw }) => raw)];

const junk = fc.constantFrom(
  '“',
  '”',
  '\n\n',
  ' said ',
  ', he said, “',
  '\ud83d',
  '\u0081',
  'щ',
  '\u0000',
  '😀',
);
const mangled = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(80), put: junk }), {
      maxLength: 4,
    }),
  )
  .map(([text, edits]) => {
    let raw = text;
    for (const { at, cut, put } of edits) {
      const from = Math.floor(at * raw.length);
      raw = raw.slice(0, from) + put + raw.slice(from + cut);
    }
    return raw;
  });
const corpus = fc.array(mangled, { maxLength: 6 }).map((raws) =>
  raws.flatMap((raw, index): Article[] => {
    const result = parseArticle(raw, `${index}.txt`);
    return result.ok ? [result.article] : [];
  }),
);
const pack = (articles: readonly Article[]) =>
  packArchive({ articles, problems: [], aliases: 'quay, wharf' }).saved;

/** What the archive has to hold, told in plain objects. */
function plainly(read: readonly Article[]) {
  const unique = new Map([...read].reverse().map((article) => [article.id, article]));
  const articles = inferYears([...unique.values()].sort((a, b) => (a.file < b.file ? -1 : 1)));
  const extracted = articles.map((article) => ({ article, extraction: extractQuotes(article) }));
  const { people, personOf } = mergePeople(extracted);
  const quotes = extracted.flatMap(({ article, extraction }, index) => {
    const ids = quoteIds(article, extraction.quotes);
    return extraction.quotes.map(
      ({ speaker, reportedBy, ...rest }, at): Quote => ({
        ...rest,
        id: ids[at] ?? '',
        article: article.id,
        ...(speaker !== undefined && { speaker: personOf(index, speaker) }),
        ...(reportedBy !== undefined && { reportedBy: personOf(index, reportedBy) }),
      }),
    );
  });
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet.id]));
  return { articles, extracted, people, quotes, outletOf };
}

describe('an opened archive', () => {
  it('holds what was found in the articles', () => {
    fc.assert(
      fc.property(corpus, (read) => {
        const { articles, extracted, people, quotes, outletOf } = plainly(read);
        const archive = openArchive(pack(read));
        expect(new Map(archive.articles)).toEqual(new Map(articles.map((each) => [each.id, each])));
        expect(new Map(archive.quotes)).toEqual(new Map(quotes.map((each) => [each.id, each])));
        expect(new Map(archive.people)).toEqual(new Map(people.map((each) => [each.id, each])));
        expect(extractionsOf(archive)).toEqual(
          new Map(extracted.map(({ article, extraction }) => [article.id, extraction])),
        );
        expect(new Map(archive.quotesOf)).toEqual(
          new Map(
            articles.map(({ id }) => [
              id,
              quotes.filter(({ article }) => article === id).map((each) => each.id),
            ]),
          ),
        );
        expect(new Map(archive.narrated)).toEqual(
          new Map(
            extracted.flatMap(({ article, extraction }) =>
              // The heading is behind the last paragraph.
              [...article.paragraphs, { kind: 'text' }].flatMap(({ kind }, index) =>
                kind === 'text' && !extraction.quotes.some(({ paragraph }) => paragraph === index)
                  ? [[`${article.id}:${index}`, article.id] as const]
                  : [],
              ),
            ),
          ),
        );
        const drawn = ({ kind, speaker, reportedBy }: Quote) =>
          kind === 'direct' && speaker !== undefined && reportedBy === undefined;
        for (const speaker of [undefined, ...archive.totals.speakers.keys()])
          for (const outlet of [undefined, ...archive.outlets.keys()]) {
            const filter = {
              ...(speaker !== undefined && { speaker }),
              ...(outlet !== undefined && { outlet }),
            };
            expect([...archive.totals.direct(filter)].sort()).toEqual(
              quotes
                .filter(drawn)
                .filter((quote) => speaker === undefined || quote.speaker === speaker)
                .filter((quote) => outlet === undefined || outletOf.get(quote.article) === outlet)
                .map(({ id }) => id)
                .sort(),
            );
          }
        expect(new Map(archive.outletOf)).toEqual(outletOf);
        for (const { article, segments } of quotes)
          for (const span of segments)
            expect(archive.stretch(article, span)).toBe(
              articles.find(({ id }) => id === article)?.raw.slice(span.start, span.end),
            );
        expect(archive.stretch('nowhere', { start: 0, end: 9 })).toBe('');
        expect([...archive.speakers]).toEqual(
          people
            .filter((each) => each.quotes > 0 && each.unnamed !== true)
            .sort((a, b) => b.quotes - a.quotes || (a.id < b.id ? -1 : 1)),
        );
        const dates = articles.flatMap(({ date }) => date.iso ?? []).sort();
        expect(archive.latest).toBe(dates.at(-1));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('gives parallels that point at each other, and none of the same article', () => {
    const { parallels, quotes } = openArchive(pack(parsed(texts)));
    expect(parallels.size).toBeGreaterThan(0);
    for (const [id, others] of parallels)
      for (const other of others) {
        expect(parallels.get(other)).toContain(id);
        expect(quotes.get(other)?.article).not.toBe(quotes.get(id)?.article);
      }
  });

  it('answers from shared memory as from its own', () => {
    const saved = pack(parsed(texts));
    const archive = openArchive(saved);
    const shared = openArchive(inOneBuffer(saved));
    const question = { query: 'quay cranes' };
    expect(shared.search.find(question)).toEqual(archive.search.find(question));
    expect(shared.narration.find(question)).toEqual(archive.narration.find(question));
    expect(shared.search.suggest('speaker', 'lav', {})).toEqual(archive.search.suggest('speaker', 'lav', {}));
    expect(shared.names.people.lookUp('quist').at(0)).toEqual(archive.names.people.lookUp('quist').at(0));
    expect([...shared.names.articles('quay', 9)]).toEqual([...archive.names.articles('quay', 9)]);
    expect(new Map(shared.quotes)).toEqual(new Map(archive.quotes));
    expect(new Map(shared.articles)).toEqual(new Map(archive.articles));
  });

  it('keeps apart what an article says was not said', () => {
    const raw =
      'Weir board sits\n\nWESTPORT, 3 March 2022 - The weir board sat on Thursday with engineer Ida Marsh.\n\nMarsh never said “the weir will hold”.\n\n“We need more stones,” Marsh said.\n';
    const parsed = parseArticle(raw, 'weir.txt');
    if (!parsed.ok) throw new Error('the article of the test was not read');
    const archive = openArchive(pack([parsed.article]));
    const [id = ''] = archive.articles.keys();
    const [words, ...more] = archive.unsaidOf.get(id) ?? [];
    const span = words?.segments[0];
    expect(raw.slice(span?.start, span?.end)).toBe('the weir will hold');
    expect(words).toMatchObject({ modality: 'not-said', speaker: 'Ida Marsh' });
    expect(more).toEqual([]);
    expect(archive.quotes.size).toBe(1);
    expect(extractionsOf(archive).get(id)?.unsaid).toEqual([words]);
  });

  it('lends its extractions to the next one', () => {
    const articles = parsed(texts);
    const previous = openArchive(pack(articles));
    const earlier = openEarlier(previous.saved);
    const again = packArchive({ articles, problems: [], aliases: 'quay, wharf', earlier });
    expect(again.saved).toEqual(previous.saved);
  });
});

describe('packing', () => {
  it('gives the same bytes for the same articles in any order', () => {
    fc.assert(
      fc.property(
        corpus.chain((articles) =>
          fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
        ),
        ([articles, shuffled]) => {
          const [one, other] = [articles, shuffled].map((each) =>
            packArchive({
              articles: each,
              problems: each.map(({ id }) => ({ code: 'empty', file: 'a.html', reason: id })),
              aliases: '',
            }),
          );
          expect(other?.saved).toEqual(one?.saved);
        },
      ),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('keeps the problems', () => {
    const problems = [{ code: 'binary', file: 'b.txt', line: 3, reason: 'Not text.' }] as const;
    expect(buildArchive({ articles: [], problems, aliases: '' }).problems).toEqual(problems);
  });
});

describe('broken buffers', () => {
  const saved = pack(parsed(Object.values(files)));
  const own = Object.keys(saved).filter(
    (name) =>
      !/^(?:names|learned)\.|^segment-[^.]+\.(?:search|narration|concordance|phrases|lessons)\./.test(name),
  );

  it.each(own)('without %s are refused', (name) => {
    const { [name]: _, ...rest } = saved;
    expect(() => openArchive(rest)).toThrow(StorageError);
  });

  it.each(['quotes.firsts', 'quotes.speakerStarts', 'narrated.starts'])(
    'with %s that do not ascend are refused, for lengths without bounds would come of them',
    (end) => {
      const name = own.find((each) => each.endsWith(end)) ?? '';
      const wrong = Uint32Array.from(saved[name] ?? []);
      wrong[0] = 2 ** 24;
      expect(() => openArchive({ ...saved, [name]: wrong })).toThrow(StorageError);
    },
  );

  it('of a single byte give something else or an StorageError, and come to an end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...own), fc.nat(), fc.integer({ min: 1, max: 255 }), (name, at, flip) => {
        try {
          readAll(openArchive({ ...saved, [name]: flipped(saved[name], at, flip) }));
        } catch (error) {
          expect(error).toBeInstanceOf(StorageError);
        }
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });
});

function parsed(raws: readonly string[]): Article[] {
  return raws.flatMap((raw, index) => {
    const result = parseArticle(raw, `${index}.txt`);
    return result.ok ? [result.article] : [];
  });
}

/** All buffers as slices of one, on shared memory. */
function inOneBuffer(saved: Buffers): Buffers {
  const room = Object.values(saved).reduce((sum, { byteLength }) => sum + byteLength + 8, 8);
  const shared = new SharedArrayBuffer(room);
  let at = 8;
  return Object.fromEntries(
    Object.entries(saved).map(([name, array]) => {
      const start = at;
      at += Math.ceil(array.byteLength / 8) * 8;
      new Uint8Array(shared, start, array.byteLength).set(
        new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      );
      if (array instanceof Uint8Array) return [name, new Uint8Array(shared, start, array.length)];
      if (array instanceof Uint16Array) return [name, new Uint16Array(shared, start, array.length)];
      if (array instanceof Uint32Array) return [name, new Uint32Array(shared, start, array.length)];
      return [name, new Int32Array(shared, start, array.length)];
    }),
  );
}

function flipped(array: Buffers[string] | undefined, at: number, flip: number): Buffers[string] {
  const copy = (array ?? new Uint8Array(1)).slice();
  const bytes = new Uint8Array(copy.buffer);
  if (bytes.length > 0) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ flip;
  return copy;
}

function readAll(archive: Archive): void {
  const { articles, quotes, people, outlets, quotesOf, parallels, narrated, totals } = archive;
  for (const map of [quotes, people, outlets, quotesOf, parallels, narrated, extractionsOf(archive)])
    for (const [key] of map) map.get(key);
  for (const { raw, paragraphs } of articles.values()) {
    expect(typeof raw).toBe('string');
    expect(paragraphs).toBeInstanceOf(Array);
  }
  for (const speaker of [...totals.speakers.keys()]) totals.direct({ speaker }).slice(0, 3);
  archive.names.people.lookUp('quist').at(0);
  archive.names.articles('quay', 3);
  expect(archive.problems).toEqual([]);
}
