import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, readAliases } from '../../src/names/alias-book.ts';
import { createGivenNames } from '../../src/names/given.ts';
import { type NameIndex, openNames } from '../../src/names/index.ts';
import { packNames, packNamesOver } from '../../src/names/pack.ts';
import type { FacetEntry } from '../../src/search/types.ts';
import { editDistance } from '../../src/text/distance.ts';
import { expectSame } from '../support/same.ts';

const ALIASES = readAliases('US, United States\n~ Velmar, Velmarian\n~ foreign minister, top diplomat');
const NAMES = [
  'Ana Okafor',
  'Okafor',
  'Bo Lindqvist',
  'Maja-Britt Öst',
  'ANA',
  'Water Board',
  'Jean al-Öst',
  '',
];
const ROLES = [
  'Velmarian Foreign Minister',
  'the minister',
  'head of the Water Board',
  'US envoy',
  'lead analyst',
];

const facets: fc.Arbitrary<FacetEntry[]> = fc
  .array(
    fc.record({
      name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'grapheme' })),
      aliases: fc.subarray(NAMES, { maxLength: 3 }),
      roles: fc.subarray(ROLES, { maxLength: 3 }),
      group: fc.option(fc.boolean(), { nil: undefined }),
      count: fc.nat(3),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    list.map(({ group, ...entry }, at) => ({
      ...entry,
      id: `p${(at * 7) % 31}`,
      kind: 'speaker',
      ...(group === undefined ? {} : { group }),
    })),
  );

/** The most quoted first, then by name, then by id. */
const ordered = (list: readonly FacetEntry[]) =>
  [...list].sort((one, two) => two.count - one.count || (one.id < two.id ? -1 : 1));
const givenNames = createGivenNames();
const indexOf = (list: readonly FacetEntry[]) =>
  openNames(packNames(list, 'speaker'), 'speaker', ALIASES, () => givenNames);
const spellingsOf = ({ name, aliases, roles }: FacetEntry) =>
  [name, ...aliases, ...roles].map((spelling) => normalise(spelling).split(' '));

describe('packed names', () => {
  it('give back every entry as it was', () => {
    fc.assert(
      fc.property(facets, (list) => {
        const names = indexOf(list);
        for (const entry of list) expect(names.entry(entry.id)).toEqual(entry);
        expect(names.entry('nobody')).toBeUndefined();
      }),
    );
  });

  it('are found whole by whoever bears them, the most quoted first', () => {
    fc.assert(
      fc.property(facets, fc.constantFrom(...NAMES.filter((name) => name !== '')), (list, name) => {
        const asked = normalise(name);
        const bearers = ordered(list)
          .filter((entry) => [entry.name, ...entry.aliases].some((own) => normalise(own) === asked))
          .map(({ id }) => id);
        const found = indexOf(list).exact(asked);
        expect(found.filter((id) => bearers.includes(id))).toEqual(bearers);
        // The others bear it as a part of their names.
        for (const id of found.filter((one) => !bearers.includes(one)))
          expect(
            list.some((entry) => entry.id === id && spellingsOf(entry).some((own) => own.includes(asked))),
          ).toBe(true);
      }),
    );
  });

  it('are found by beginnings of the words of one spelling, as by reading them all', () => {
    const typed = fc.array(fc.constantFrom('a', 'o', 'ok', 'lin', 'b', 'm', 'minist', 'of', 'ana', 'x'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(facets, typed, fc.integer({ min: 1, max: 25 }), (list, starts, limit) => {
        const expected = ordered(list)
          .filter(({ count }) => count > 0)
          .filter((entry) =>
            spellingsOf(entry).some((own) =>
              starts.every((start) => own.some((word) => word.startsWith(start))),
            ),
          );
        expect(indexOf(list).beginning(starts.join(' '), limit)).toEqual(expected.slice(0, limit));
      }),
      { numRuns: 300 },
    );
  });

  it('offer the most quoted before anything is typed', () => {
    fc.assert(
      fc.property(facets, (list) => {
        const quoted = ordered(list).filter(({ count }) => count > 0);
        expect(indexOf(list).beginning('', 5)).toEqual(quoted.slice(0, 5));
      }),
    );
  });

  it('are corrected to a word at one edit, never to a word of a role', () => {
    fc.assert(
      fc.property(facets, fc.constantFrom('okafr', 'okaforr', 'lindqvst', 'ministr'), (list, typed) => {
        const found = indexOf(list).nearWord(typed);
        const near = list.some(({ name, aliases }) =>
          [name, ...aliases]
            .flatMap((own) => normalise(own).split(' '))
            .some((word) => editDistance(word, typed, 1) === 1),
        );
        if (near) expect(found?.distance).toBe(1);
        if (found !== undefined)
          expect(
            list.some(({ name, aliases }) =>
              [name, ...aliases].some((own) => normalise(own).split(' ').includes(found.word)),
            ),
          ).toBe(true);
      }),
    );
  });
});

describe('names over a base', () => {
  const TYPED = [
    'okafor',
    'okafr',
    'ana',
    'ost',
    'jean al ost',
    'water board',
    'minister',
    'ministr',
    'l',
    'o b',
    'lindqvst',
  ];
  const answersOf = (index: NameIndex) =>
    TYPED.map((typed) => {
      const found = index.lookUp(typed);
      return {
        typed,
        exact: index.exact(typed),
        found: Array.from({ length: found.length }, (_, at) => found.at(at)),
        near: [index.nearWord(typed), index.roles.nearWord(typed), index.isRoleWord(typed)],
        beginning: index.beginning(typed, 4),
        roles: [index.roles.having(typed.split(' ')), index.roles.read(typed.split(' '), 0)],
        entries: Array.from({ length: 31 }, (_, at) => [index.entry(`p${at}`), index.keyOf(`p${at}`)]),
        longest: index.longest,
      };
    });
  const over = ({ base, own }: ReturnType<typeof packNamesOver>) =>
    openNames(own, 'speaker', ALIASES, () => givenNames, base);

  /** @param before what `packed` was packed of, in its order */
  const grown = (
    list: readonly FacetEntry[],
    before: readonly FacetEntry[],
    packed?: ReturnType<typeof packNamesOver>,
  ) => {
    const now = ordered(list);
    const isIn = (all: readonly FacetEntry[], entry: FacetEntry | undefined) =>
      all.some((other) => JSON.stringify(other) === JSON.stringify(entry));
    const stays = (number: number) => isIn(now, before[number]);
    return packNamesOver(
      packed === undefined ? now : now.filter((entry) => !isIn(before, entry)),
      'speaker',
      packed && { ...packed, stays },
    );
  };

  it('answer as names that are packed at once, whoever was there before', () => {
    fc.assert(
      fc.property(fc.array(facets, { minLength: 1, maxLength: 4 }), (histories) => {
        let packed: ReturnType<typeof packNamesOver> | undefined;
        let before: readonly FacetEntry[] = [];
        for (const list of histories) {
          packed = grown(list, before, packed);
          before = ordered(list);
          expectSame(answersOf(over(packed)), answersOf(indexOf(list)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keep the base while little is new, and make it anew where much is', () => {
    const person = (at: number): FacetEntry => ({
      id: `n${at}`,
      kind: 'speaker',
      name: `Ada Nord${String.fromCharCode(97 + (at % 26), 97 + (at >> 4))}`,
      aliases: [],
      roles: [],
      count: 1,
    });
    const people = Array.from({ length: 400 }, (_, at) => person(at));
    const first = packNamesOver(people.slice(0, 100), 'speaker');
    const little = grown(people.slice(0, 110), ordered(people.slice(0, 100)), first);
    expect(little.base).toBe(first.base);
    expect(over(little).exact('ada').length).toBe(110);
    const much = grown(people, ordered(people.slice(0, 100)), first);
    expect(much.base).not.toBe(first.base);
    expect(over(much).exact('ada').length).toBe(400);
  });
});

describe('packed roles', () => {
  it('are held by whoever has one with all the words asked for', () => {
    const asked = fc.constantFrom(
      ['foreign', 'minister'],
      ['velmarian', 'minister'],
      ['minister'],
      ['US', 'envoy'],
      ['water', 'head'],
      ['velmar', 'foreign', 'minister'],
      ['top', 'diplomat'],
    );
    const meant: Readonly<Record<string, readonly string[]>> = {
      'foreign minister': ['Velmarian Foreign Minister'],
      'velmarian minister': ['Velmarian Foreign Minister'],
      minister: ['Velmarian Foreign Minister', 'the minister'],
      'US envoy': ['US envoy'],
      'water head': [],
      'velmar foreign minister': ['Velmarian Foreign Minister'],
      'top diplomat': ['Velmarian Foreign Minister'],
    };
    fc.assert(
      fc.property(facets, asked, (list, terms) => {
        const roles = meant[terms.join(' ')] ?? [];
        const holders = ordered(list)
          .filter((entry) => entry.roles.some((role) => roles.includes(role)))
          .map(({ id }) => id);
        if (holders.length > 0) expect(indexOf(list).roles.read(terms, 0)?.ids).toEqual(holders);
      }),
      { numRuns: 300 },
    );
  });

  it('know a misspelt word of six letters or more', () => {
    const entry: FacetEntry = {
      id: 'a',
      kind: 'speaker',
      name: 'Ana',
      aliases: [],
      roles: ['lead analyst'],
      count: 1,
    };
    const { roles } = indexOf([entry]);
    expect(roles.nearWord('anlyst')?.word).toBe('analyst');
    expect(roles.nearWord('leed')).toBeUndefined();
    expect(roles.nearWord('anas')).toBeUndefined();
  });
});
