import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StorageError } from '../../../src/archive/index.ts';
import { extractedQuote } from '../../../src/archive/stored/quote-record.ts';
import {
  type ArticleHead,
  articleHead,
  extractedSpeakers,
  outlet,
  person,
  problem,
} from '../../../src/archive/stored/shapes.ts';
import type { ArticleProblem, DateNote } from '../../../src/article/types.ts';
import type { ExtractedQuote } from '../../../src/quote/types.ts';
import { type Codec, openTable, packTable } from '../../../src/storage/codec.ts';
import { createStrings, openStrings } from '../../../src/storage/strings.ts';
import { anyString } from '../../storage/strings.ts';

const count = fc.nat(0xffff_ffff);
const span = fc.tuple(fc.nat(2 ** 29), fc.nat(2 ** 29)).map(([start, end]) => ({ start, end }));
const textSpan = fc.tuple(span, anyString).map(([place, text]) => ({ ...place, text }));
const day = { month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) };
const cited = { title: anyString, outlet: anyString };
const sometimes = { requiredKeys: [] };

const note: fc.Arbitrary<DateNote> = fc.oneof(
  fc.record({ code: fc.constantFrom('impossible', 'ambiguous', 'last-update'), text: anyString }),
  fc.record({ code: fc.constantFrom('owner-and-dateline', 'address'), iso: anyString }),
  fc.record({ code: fc.constant('dateline-ambiguous' as const) }),
  fc.record({
    code: fc.constantFrom('dateline-differs', 'year-from-page', 'year-from-update'),
    text: anyString,
    ...day,
  }),
  fc.record({ code: fc.constant('weekday-differs' as const), text: anyString, weekday: fc.nat(6) }),
  fc.record({ code: fc.constant('no-year' as const), ...day }),
  fc.record({
    code: fc.constant('year-from-event' as const),
    ...day,
    year: fc.nat(2100),
    by: fc.record(cited),
  }),
  fc
    .record({ code: fc.constant('year-from-text' as const), ...day, year: fc.nat(2100), text: anyString })
    .chain((all) =>
      fc
        .record(
          {
            in: fc.record(cited),
            weekday: fc.record({ weekday: fc.nat(6), in: fc.record(cited) }, { requiredKeys: ['weekday'] }),
          },
          sometimes,
        )
        .map((more) => ({ ...all, ...more })),
    ),
  fc.record({
    code: fc.constant('year-from-story' as const),
    ...day,
    year: fc.nat(2100),
    by: fc.array(fc.record({ ...cited, iso: anyString })),
  }),
);

const head: fc.Arbitrary<ArticleHead> = fc.record(
  {
    id: anyString,
    file: anyString,
    title: anyString,
    subtitle: anyString,
    outlet: fc.record(
      {
        id: anyString,
        name: anyString,
        domain: anyString,
        basis: fc.constantFrom('given', 'dateline', 'footer', 'header', 'url', 'unknown'),
      },
      { requiredKeys: ['id', 'name', 'basis'] },
    ),
    place: anyString,
    date: fc.record(
      {
        iso: anyString,
        precision: fc.constantFrom('day', 'month', 'year', 'unknown'),
        basis: fc.constantFrom('stated', 'dateline-without-year', 'inferred', 'given', 'not stated'),
        withoutYear: anyString,
        note,
      },
      { requiredKeys: ['precision', 'basis'] },
    ),
    url: anyString,
    author: anyString,
    dateline: span,
  },
  { requiredKeys: ['id', 'file', 'title', 'outlet', 'date'] },
);

const quote: fc.Arbitrary<ExtractedQuote> = fc.record(
  {
    kind: fc.constantFrom('direct', 'mixed', 'indirect'),
    segments: fc.array(span),
    cue: textSpan,
    mention: textSpan,
    speaker: count,
    role: anyString,
    reportedBy: count,
    polarity: fc.constantFrom('doubted', 'denied'),
    paragraph: count,
  },
  { requiredKeys: ['kind', 'segments', 'paragraph'] },
);

const speaker = {
  name: anyString,
  kind: fc.constantFrom('person', 'group'),
  names: fc.array(anyString),
  roles: fc.array(anyString),
};

const anyProblem: fc.Arbitrary<ArticleProblem> = fc.record(
  {
    code: fc.constantFrom('binary', 'duplicate', 'encoding', 'empty', 'no-body', 'too-large', 'unreadable'),
    file: anyString,
    line: count,
    reason: anyString,
  },
  { requiredKeys: ['code', 'file', 'reason'] },
);

function comesBack<T>(codec: Codec<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(fc.array(values, { maxLength: 4 }), (all) => {
      const pool = createStrings();
      const saved = packTable(all, codec, pool);
      const table = openTable(saved, codec, openStrings(pool.buffers()));
      expect(Array.from({ length: table.size }, (_, number) => table.at(number))).toEqual(all);
    }),
  );
}

describe('records come back as they were', () => {
  it('of articles', () => comesBack(articleHead, head));
  it('of quotes', () => comesBack(extractedQuote, quote));
  it('of the speakers of an article', () => comesBack(extractedSpeakers, fc.array(fc.record(speaker))));
  it('of people', () => comesBack(person, fc.record({ id: anyString, ...speaker, quotes: count })));
  it('of problems', () => comesBack(problem, anyProblem));
  it('of outlets', () => {
    const fields = { id: anyString, name: anyString, domain: anyString, articles: count, quotes: count };
    comesBack(outlet, fc.record(fields, { requiredKeys: ['id', 'name', 'articles', 'quotes'] }));
  });
});

describe('damaged records', () => {
  it('give a value or an StorageError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (records) => {
        const saved = { records, starts: Uint32Array.of(0, records.length) };
        const strings = openStrings(createStrings().buffers());
        try {
          openTable(saved, extractedQuote, strings).at(0);
        } catch (error) {
          expect(error).toBeInstanceOf(StorageError);
        }
      }),
    );
  });
});
