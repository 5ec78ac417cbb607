import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, SearchDocument } from '../../src/index/index.ts';
import { packIndex, packIndexes } from '../../src/index/index.ts';
import { readAliases } from '../../src/names/alias-book.ts';
import { StorageError } from '../../src/storage/error.ts';
import { editDistance } from '../../src/text/distance.ts';
import { createIndex, hitsOf, openIndex, textsOf } from '../support/search.ts';
import { naiveSearch, naiveSupported, termsOf } from './naive.ts';

const ALIASES = readAliases('red lake, Krasno, RL\n~ dam, barrage');
const WORDS =
  'dam dams barrage river lake red Krasno flood floods flooded US us the of two or three hundred cease-fire ceasefire water'.split(
    ' ',
  );
const TERMS = [
  'dam',
  'dams',
  'barrage',
  'river',
  'red lake',
  'krasno',
  'flood',
  'US',
  'us',
  'the',
  '200',
  'ceasefire',
  'absent',
];

const passage = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const documents = fc
  .array(
    fc.record({
      text: passage,
      context: passage,
      speakerId: fc.option(fc.constantFrom('ana', 'bo'), { nil: undefined }),
      outletId: fc.constantFrom('post', 'times'),
      articleId: fc.constantFrom('a1', 'a2'),
      prior: fc.constantFrom(0.2, 0.5, 1),
      day: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(
      ({ day, speakerId, ...rest }, at): SearchDocument => ({
        ...rest,
        id: `d${(at * 7919) % 1000}`,
        ...(speakerId === undefined ? {} : { speakerId }),
        ...(day === undefined ? {} : { days: { first: day, last: day + 3 } }),
      }),
    ),
  );
const variant = fc.record({
  term: fc.constantFrom(...TERMS),
  kind: fc.constant('exact' as const),
  gain: fc.integer({ min: 1, max: 900 }),
  contextGain: fc.integer({ min: 0, max: 300 }),
});
const group = fc.record({
  typed: fc.constant('word'),
  variants: fc.uniqueArray(variant, { maxLength: 4, selector: ({ term }) => term }),
  required: fc.boolean(),
});
const ids = (...names: string[]) => fc.option(fc.subarray(names, { minLength: 1 }), { nil: undefined });
const plan: fc.Arbitrary<Plan> = fc
  .record({
    groups: fc.array(group, { maxLength: 5 }),
    exclude: fc.subarray(['river', 'red lake'], { maxLength: 1 }),
    speakers: ids('ana', 'bo'),
    notSpeakers: ids('ana'),
    outlets: ids('post', 'times'),
    notOutlets: ids('times'),
    from: fc.option(fc.integer({ min: 0, max: 22 }), { nil: undefined }),
    to: fc.option(fc.integer({ min: 0, max: 22 }), { nil: undefined }),
    least: fc.integer({ min: 0, max: 4 }),
    limit: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ groups, exclude, least, limit, ...filter }) => ({
    groups,
    exclude,
    least,
    limit,
    filter: Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
  }));

describe('an index', () => {
  it('returns the ids, scores and order of the naive model for any plan', () => {
    fc.assert(
      fc.property(documents, fc.array(plan, { minLength: 1, maxLength: 5 }), (list, plans) => {
        const index = createIndex(list, ALIASES);
        for (const one of plans) {
          const expected = naiveSearch(one, list, ALIASES);
          expect(hitsOf(one, index)).toEqual(expected);
          expect(index.any(one)).toBe(expected.length > 0);
          for (const contextGain of [0, 1]) {
            const variants = TERMS.map((term) => ({ term, kind: 'exact' as const, gain: 1, contextGain }));
            expect(index.supported(one, variants)).toEqual(naiveSupported(one, variants, list, ALIASES));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('looks few candidates up in long lists', () => {
    const list = Array.from(
      { length: 5_000 },
      (_, at): SearchDocument => ({
        id: `d${String(at).padStart(5, '0')}`,
        text: `common ${at % 3 === 0 ? 'often' : 'water'} ${at % 977 === 5 ? 'rare' : ''}`,
        context: at % 7 === 0 ? 'around' : '',
        articleId: 'a',
        outletId: 'post',
        prior: 1,
      }),
    );
    const index = createIndex(list, ALIASES);
    const words = ['rare', 'common', 'often', 'around'];
    const groups = words.map((term, at) => ({
      typed: term,
      required: at < 2,
      variants: [{ term, kind: 'exact' as const, gain: 500 - 100 * at, contextGain: 50 }],
    }));
    for (const least of [1, 2])
      for (const limit of [3, 100]) {
        const one: Plan = { groups, exclude: [], filter: {}, least, limit };
        expect(hitsOf(one, index)).toEqual(naiveSearch(one, list, ALIASES));
      }
  });

  it('gives the facts of each document, and what it says from where that is kept', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const { candidates, fields, size } = createIndex(list, ALIASES);
        expect(size).toBe(list.length);
        const all = candidates({ groups: [], exclude: [], filter: {}, least: 0, limit: 100 });
        const seen = all.map(({ document: number }) => ({
          id: fields.id(number),
          text: fields.text(number),
          context: fields.context(number),
          articleId: fields.article(number),
          speakerId: fields.speaker(number),
          day: fields.firstDay(number),
          prior: fields.prior(number),
        }));
        const expected = [...list]
          .sort((one, two) => two.prior - one.prior || (one.id < two.id ? -1 : 1))
          .map(({ id, text, context, articleId, speakerId, days, prior }) => ({
            id,
            text,
            context,
            articleId,
            speakerId,
            day: days?.first,
            prior,
          }));
        expect(seen).toEqual(expected);
      }),
    );
  });

  it('has the same bytes whenever it is packed', () => {
    fc.assert(
      fc.property(documents, (list) => {
        expect(packIndex(list, ALIASES)).toEqual(packIndex([...list], ALIASES));
      }),
    );
  });

  it('is not opened from half of its buffers', () => {
    const { order: _lost, ...rest } = packIndex([], ALIASES);
    expect(() => openIndex(rest, textsOf([]))).toThrow(StorageError);
  });
});

describe('its lexicon', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 3, maxLength: 9 });

  it('counts the documents of a term, quote and context together', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const index = createIndex(list, ALIASES);
        for (const term of TERMS) {
          const apart = list.filter(
            ({ text, context }) => termsOf(text, ALIASES).has(term) || termsOf(context, ALIASES).has(term),
          );
          expect(index.lexicon.frequency(term)).toBe(apart.length);
        }
      }),
    );
  });

  it('finds every word at one edit', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 30 }), letters, (words, typed) => {
        const index = createIndex(
          [{ id: 'x', text: words.join(' '), context: '', articleId: 'a', outletId: 'o', prior: 1 }],
          ALIASES,
        );
        const expected = words.filter((word) => editDistance(word, typed, 1) === 1).sort();
        const found = index.lexicon.near(typed).filter(({ distance }) => distance === 1);
        expect(found.map(({ term }) => term).sort()).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('completes a prefix, the most frequent word first', () => {
    const texts = ['flood flooded floor', 'flood floor', 'flood fly 2016', 'flow'];
    const index = createIndex(
      texts.map((text, at) => ({ id: `d${at}`, text, context: '', articleId: 'a', outletId: 'o', prior: 1 })),
      ALIASES,
    );
    expect(index.lexicon.completions('flo', 10)).toEqual(['flood', 'floor', 'flooded', 'flow']);
    expect(index.lexicon.completions('fl', 2)).toEqual(['flood', 'floor']);
    expect(index.lexicon.completions('fl', 5)).toEqual(['flood', 'floor', 'flooded', 'flow', 'fly']);
    expect(index.lexicon.completions('flood', 10)).toEqual(['flooded']);
  });
});

describe('indexes with their terms in common', () => {
  const asked = ['flod', 'floo', 'red', 'laks', 'threee', 'US'];

  it('answer each as if it had its own', () => {
    fc.assert(
      fc.property(documents, documents, plan, (first, second, asking) => {
        const { words, indexes } = packIndexes([first, second], ALIASES);
        for (const [at, list] of [first, second].entries()) {
          const index = openIndex({ ...words, ...indexes[at] }, textsOf(list));
          const alone = createIndex(list, ALIASES);
          expect(hitsOf(asking, index)).toEqual(hitsOf(asking, alone));
          for (const term of TERMS) expect(index.lexicon.frequency(term)).toBe(alone.lexicon.frequency(term));
          for (const word of asked) {
            expect(index.lexicon.near(word)).toEqual(alone.lexicon.near(word));
            expect(index.lexicon.near(word, true)).toEqual(alone.lexicon.near(word, true));
            expect(index.lexicon.forms(word)).toEqual(alone.lexicon.forms(word));
            expect(index.lexicon.family(word)).toEqual(alone.lexicon.family(word));
            expect(index.lexicon.completions(word.slice(0, 2), 5)).toEqual(
              alone.lexicon.completions(word.slice(0, 2), 5),
            );
          }
        }
      }),
    );
  });
});

describe('documents that share texts', () => {
  const shared = fc.array(
    fc.constantFrom(
      'flood red',
      'lake US',
      'WHO IS IT',
      'FLOOD RED LAKE',
      'two',
      'or three hundred',
      'cease',
      '-fire',
      '',
    ),
    {
      minLength: 2,
      maxLength: 8,
    },
  );
  const places = fc.array(fc.tuple(fc.nat(), fc.nat(2)), { minLength: 1, maxLength: 12 });

  it('are indexed as if each had its own', () => {
    fc.assert(
      fc.property(shared, places, passage, (texts, chosen, text) => {
        const all = chosen.map(([from, more], at) => {
          const first = from % texts.length;
          const around = texts
            .slice(first, first + more + 1)
            .map((own, index) => ({ number: first + index, text: own }));
          return {
            id: `d${at}`,
            articleId: 'a1',
            outletId: 'post',
            text,
            context: around.map((own) => own.text).join(' '),
            prior: 0.5,
            around,
          };
        });
        const plain = all.map(({ around: _, ...document }): SearchDocument => document);
        expect(packIndex(all, ALIASES)).toEqual(packIndex(plain, ALIASES));
      }),
    );
  });
});
