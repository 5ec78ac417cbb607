import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchParallels } from '../../src/archive/matching.ts';
import { findParallels } from '../../src/archive/parallels.ts';
import { NOBODY, readStatements } from '../../src/archive/statements.ts';
import { readWording } from '../../src/archive/wording.ts';
import { parseArticle } from '../../src/article/index.ts';
import { lowerBound, startsFrom } from '../../src/storage/sorted.ts';
import { keyHash } from '../../src/text/hash.ts';

/** Quotes of a corpus that has nothing to do with the pairs under test, so that words have a usual rarity. */
const ELSEWHERE = [
  'The harvest was poor because the rain came too late for the wheat',
  'Our team trained for months and deserved to reach the final',
  'The museum will lend forty paintings to galleries abroad next spring',
  'Interest rates should stay where they are until inflation slows',
  'The bridge was inspected in June and no cracks were found',
  'Parents want smaller classes and teachers who stay for more than a year',
  'Snow closed the pass for three days and the trains were late',
  'The vaccine was tested on twelve thousand volunteers in four countries',
  'We opened the bakery with two ovens and a loan from my uncle',
  'The river has never been this high in the memory of the village',
  'The prosecutor asked the court for more time to read the files',
  'Tourists spent less this summer although more of them came',
];

interface Quote {
  readonly id: string;
  readonly articleId: string;
  readonly outletId: string;
  readonly edition?: { readonly title: string; readonly address?: string };
  readonly speakerId?: string;
  readonly text: string;
  readonly context: string;
  readonly days?: { readonly first: number; readonly last: number };
}

function quote(id: string, text: string, over: Partial<Quote> = {}): Quote {
  const article = id.split('-')[0] ?? id;
  return {
    id,
    articleId: article,
    outletId: `outlet-${article}`,
    speakerId: 'roe',
    text,
    context: text,
    days: { first: 17_000, last: 17_000 },
    ...over,
  };
}

const background = ELSEWHERE.map((text, index) =>
  quote(`bg${index}-1`, text, { speakerId: `other-${index}` }),
);

/** By ids. */
function parallelsOf(given: readonly Quote[]): Map<string, string[]> {
  const articles = [...new Set(given.map(({ articleId }) => articleId))].map((article) =>
    given.filter(({ articleId }) => articleId === article),
  );
  const quotes = articles.flat();
  const starts = startsFrom(articles.map(({ length }) => length));
  const speakers = [...new Set(quotes.map(({ speakerId }) => speakerId))];
  const outlets = [...new Set(quotes.map(({ outletId }) => outletId))];
  const id = (number: number) => quotes[number]?.id ?? '';
  const wording = readWording(quotes.map(({ text }) => text));
  const found = findParallels(
    readStatements({
      articles: articles.flatMap((list, number) => {
        const [first] = list;
        if (first === undefined) return [];
        const { articleId, outletId, edition = { title: articleId }, days } = first;
        const isKnown = outletId !== 'unknown-outlet';
        const keyIn = (key: string | undefined) =>
          key === undefined || !isKnown ? 0 : keyHash(`${outletId} ${key}`);
        return {
          id: articleId,
          outlet: isKnown ? outlets.indexOf(outletId) : NOBODY,
          title: keyIn(edition.title),
          address: keyIn(edition.address),
          stretch: { wording, from: starts[number] ?? 0, to: starts[number + 1] ?? 0 },
          now: starts[number] ?? 0,
          before: NOBODY,
          days,
        };
      }),
      speaker(number) {
        const speaker = quotes[number]?.speakerId;
        return speaker === undefined ? NOBODY : speakers.indexOf(speaker);
      },
      isOtherSpeaker: () => false,
      context: (number) => quotes[number]?.context ?? '',
    }),
  );
  const articleOf = (number: number) => lowerBound(starts, number + 1) - 1;
  return new Map([...matchParallels(found, articleOf)].map(([from, to]) => [id(from), to.map(id)]));
}

function pairs(...quotes: readonly Quote[]): string[] {
  return [...parallelsOf([...background, ...quotes])]
    .flatMap(([id, others]) => others.filter((other) => id < other).map((other) => `${id} ${other}`))
    .sort();
}

const ONE_STATEMENT: readonly (readonly [string, string, string])[] = [
  [
    'the same words, cut differently',
    'We will rebuild the flooded dam before winter, and we will not ask the ministry for a single coin',
    'We will rebuild the flooded dam before winter',
  ],
  [
    'direct in one, indirect in the other',
    'The ferry company knew for two years that the engines were failing and it lied to the inspectors',
    'the ferry company had known for two years about the failing engines and had lied to inspectors',
  ],
  [
    'two translations of one sentence',
    'Those who lay down their weapons will be pardoned immediately, the others will be hunted as criminals',
    'whoever lays down weapons is going to get an immediate pardon while all others will be treated as criminals',
  ],
  [
    'one sentence out of a longer statement',
    'The strike is over. Nurses go back to the wards on Thursday. Nobody won, and the hospitals lost the trust of their patients',
    'nurses would go back to the wards on Thursday',
  ],
];

const TWO_STATEMENTS: readonly (readonly [string, string, string])[] = [
  [
    'one subject, two things said about it',
    'The dam must be rebuilt before winter because the valley has no other water',
    'The dam was paid for by my grandfather and it is a scandal that it was sold',
  ],
  [
    'phrases that everybody uses',
    'We will fight for the people of this country',
    'The people of this country deserve better',
  ],
];

describe('parallel statements', () => {
  it.each(ONE_STATEMENT)('given %s in two outlets, then they are one statement', (_, first, second) => {
    expect(pairs(quote('a-1', first), quote('b-1', second))).toEqual(['a-1 b-1']);
  });

  it.each(TWO_STATEMENTS)('given %s, then they are two statements', (_, first, second) => {
    expect(pairs(quote('a-1', first), quote('b-1', second))).toEqual([]);
  });

  it('given a statement that has its pair, then another of its article joins only where one holds half of the other', () => {
    const told =
      'It would not be through a pump, you are speaking of a kind of flushing and sweeping of the lock';
    const same =
      'It would not be through a pump. We are speaking of a kind of flushing, a sweeping of the lock';
    const other =
      'And then I see the gravel, where it blocks the sluice within an hour. Is there a way that we can do it with a pump inside the lock, or a kind of flushing? It does a great deal to the gates, so it would be good to have the engineers look at it before the autumn';
    const found = parallelsOf([...background, quote('a-1', told), quote('b-1', same), quote('b-2', other)]);
    expect(found.get('a-1')).toEqual(['b-1']);
    const half = 'You are speaking of a kind of flushing and sweeping of the lock';
    const joined = parallelsOf([...background, quote('a-1', told), quote('b-1', same), quote('b-2', half)]);
    expect([...(joined.get('a-1') ?? [])].sort()).toEqual(['b-1', 'b-2']);
  });

  const said =
    'The ferry company knew for two years that the engines were failing and it lied to the inspectors';

  it('given a month between two reports, then it is a stance held, not one statement', () => {
    expect(pairs(quote('a-1', said), quote('b-1', said, { days: { first: 17_045, last: 17_045 } }))).toEqual(
      [],
    );
  });

  it('given one report without a date, then nothing speaks against one statement', () => {
    const { days: _, ...undated } = quote('b-1', said);
    expect(pairs(quote('a-1', said), undated)).toEqual(['a-1 b-1']);
  });

  it('given two speakers, then there are two statements', () => {
    expect(pairs(quote('a-1', said), quote('b-1', said, { speakerId: 'doe' }))).toEqual([]);
  });

  it('given a report that names nobody, then the words alone decide', () => {
    const { speakerId: _, ...nameless } = quote('b-1', said);
    expect(pairs(quote('a-1', said), nameless)).toEqual(['a-1 b-1']);
    expect(pairs(quote('a-1', said), { ...nameless, text: 'the engines of the ferry were failing' })).toEqual(
      [],
    );
  });

  it('given the words twice in one article, then that is no parallel', () => {
    expect(pairs(quote('a-1', said), quote('a-2', said))).toEqual([]);
  });

  it('given one outlet, then only a copy counts', () => {
    const same = { outletId: 'daily' };
    expect(pairs(quote('a-1', said, same), quote('b-1', said, same))).toEqual(['a-1 b-1']);
    const shorter = 'the ferry company had known about the failing engines and had lied to inspectors';
    expect(pairs(quote('a-1', said, same), quote('b-1', shorter, same))).toEqual([]);
  });

  it('given editions of one article, then what was edited is one statement, the shortest too, whenever it was edited', () => {
    const edited =
      'the ferry company had known for two years about the failing engines and had lied to inspectors';
    const at = (address: string, title: string) => ({ outletId: 'daily', edition: { title, address } });
    const late = { days: { first: 17_090, last: 17_090 } };
    const found = pairs(
      quote('a-1', said, at('daily.example/ferry', 'ferry')),
      quote('a-2', 'Utterly shameful', at('daily.example/ferry', 'ferry')),
      quote('b-1', edited, { ...at('daily.example/ferry', 'engines'), ...late }),
      quote('b-2', 'Utterly shameful', { ...at('daily.example/ferry', 'engines'), ...late }),
      quote('c-1', edited, at('daily.example/other', 'ferry')),
      quote(
        'd-1',
        'inspectors were lied to, and of the failing engines the ferry company had known',
        at('daily.example/another', 'another'),
      ),
    );
    expect(found).toEqual(expect.arrayContaining(['a-1 b-1', 'a-1 c-1', 'a-2 b-2']));
    expect(found).not.toContain('a-1 d-1');
  });

  it('given a few words that two articles of an outlet have, then they are two statements', () => {
    const same = { outletId: 'daily' };
    expect(pairs(quote('a-1', 'Utterly shameful', same), quote('b-1', 'Utterly shameful', same))).toEqual([]);
  });

  it('given outlets that nobody knows, then they are not taken for one', () => {
    const parsed = parseArticle(
      'Floods in the north\n\nThe river rose by a metre overnight, the mayor said.',
      'a.txt',
    );
    if (!parsed.ok) throw new Error(parsed.problem.reason);
    const unknown = { outletId: parsed.article.outlet.id };
    const shorter =
      'the ferry company had known for two years about the failing engines and had lied to inspectors';
    expect(pairs(quote('a-1', said, unknown), quote('b-1', shorter, unknown))).toEqual(['a-1 b-1']);
  });

  it('given two reports of one event, then weaker likenesses count as well', () => {
    const weak = [
      'The crew saved every passenger within an hour',
      'all passengers had been rescued by sailors',
    ] as const;
    const strong = 'The harbour master closed the port at noon and called the coastguard by radio';
    expect(pairs(quote('a-1', weak[0]), quote('b-1', weak[1]))).toEqual([]);
    const event = pairs(
      quote('a-1', said),
      quote('a-2', strong),
      quote('a-3', 'The captain will answer for the broken lifeboats before a court in Oslo'),
      quote('b-1', said),
      quote('b-2', strong),
      quote('b-3', 'the captain must answer for lifeboats that were broken'),
    );
    expect(event).toEqual(['a-1 b-1', 'a-2 b-2', 'a-3 b-3']);
  });

  it.each([
    [
      'what both have is rare',
      'he does not rule out that the smugglers’ raid on the granary of Tarn from the quarry may be a mere diversion',
      'a new raid on the granary from the quarry could be staged to draw the wardens away from the lighthouse and spare the gang there',
      ['a-3 b-3'],
    ],
    [
      'only a word or two',
      'the granary of Tarn is as full of barley as it ever was, and the miller is content',
      'a raid on the granary from the quarry could be staged to draw the wardens away from the lighthouse',
      [],
    ],
  ])(
    'given two reports of one event, then two by one speaker are one statement where %s',
    (_, one, other, own) => {
      const strong = 'The harbour master closed the port at noon and called the coastguard by radio';
      const event = pairs(
        quote('a-1', said),
        quote('a-2', strong),
        quote('a-3', one),
        quote('b-1', said),
        quote('b-2', strong),
        quote('b-3', other),
      );
      expect(event).toEqual(['a-1 b-1', 'a-2 b-2', ...own]);
    },
  );

  it('given two reports of one event, then many rare words or the same ones are one statement, whoever it is by', () => {
    const strong = 'The harbour master closed the port at noon and called the coastguard by radio';
    const inEvent = (one: string, other: string) => {
      const { speakerId: _, ...nameless } = quote('b-3', other);
      return pairs(
        quote('a-1', said),
        quote('a-2', strong),
        quote('a-3', one),
        quote('b-1', said),
        quote('b-2', strong),
        nameless,
      ).includes('a-3 b-3');
    };
    const tanker =
      'the guard seized a foreign tanker with its crew of twelve for smuggling fuel, and later released a video that showed the vessel in the narrows, where it had vanished on Sunday';
    expect(
      inEvent(tanker, 'marines captured a foreign tanker and a crew of twelve accused of smuggling fuel'),
    ).toBe(true);
    expect(inEvent(tanker, 'no tanker of the fleet had left the narrows since Sunday')).toBe(false);
    expect(inEvent('Liberate the lighthouse!', 'LIBERATE THE LIGHTHOUSE')).toBe(true);
    expect(inEvent('No comment', 'no comment')).toBe(false);
  });

  it('given two reports of one event, then what is on one matter is no statement of somebody who may be another', () => {
    const strong = 'The harbour master closed the port at noon and called the coastguard by radio';
    const answered = 'The captain will answer for the broken lifeboats before a court in Oslo';
    const inEvent = (other: Quote) =>
      pairs(
        quote('a-1', said),
        quote('a-2', strong),
        quote('a-3', answered),
        quote('b-1', said),
        quote('b-2', strong),
        other,
      );
    const named = quote('b-3', 'the captain must answer for lifeboats that were broken');
    const { speakerId: _, ...nameless } = named;
    expect(inEvent(named)).toContain('a-3 b-3');
    expect(inEvent(nameless)).not.toContain('a-3 b-3');
  });

  const anyQuote = fc.record({
    articleId: fc.constantFrom('a', 'b', 'c'),
    outletId: fc.constantFrom('x', 'y'),
    text: fc.oneof(fc.constantFrom(said, ...ELSEWHERE), fc.string({ maxLength: 80 })),
    days: fc.integer({ min: 0, max: 12 }),
  });

  it('is symmetric, never pairs an article with itself and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(anyQuote, { maxLength: 25 }), (drawn) => {
        const quotes = drawn.map(({ articleId, text }, index) => {
          const { outletId, days = 0 } = drawn.find((other) => other.articleId === articleId) ?? {};
          const of = { articleId, outletId: outletId ?? '', days: { first: days, last: days } };
          return quote(`${articleId}-${index}`, text, of);
        });
        const found = parallelsOf(quotes);
        for (const [id, others] of found) {
          expect(others.length).toBeGreaterThan(0);
          for (const other of others) {
            expect(found.get(other)).toContain(id);
            expect(other.split('-')[0]).not.toBe(id.split('-')[0]);
          }
        }
        // Of one article they stand in reading order.
        const inOrder = [...quotes].sort((a, b) =>
          a.articleId < b.articleId ? 1 : a.articleId > b.articleId ? -1 : 0,
        );
        expect([...parallelsOf(inOrder)].sort()).toEqual([...found].sort());
      }),
      { numRuns: 300 },
    );
  });
});
