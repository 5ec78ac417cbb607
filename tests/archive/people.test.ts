import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIN, kinOf, openKin, packKin } from '../../src/archive/kin.ts';
import { earlierOf, LONGEST_PERSON_ID, mergePeople } from '../../src/archive/people.ts';
import type { Person } from '../../src/archive/types.ts';
import type { Article } from '../../src/article/types.ts';
import { GIVEN_NAMES } from '../../src/names/given.ts';
import type { ExtractedSpeaker, Extraction } from '../../src/quote/types.ts';
import { startsFrom } from '../../src/storage/sorted.ts';

interface Told {
  readonly name: string;
  readonly roles?: readonly string[];
  readonly names?: readonly string[];
  readonly group?: boolean;
}

function report(
  id: string,
  told: readonly Told[],
  { iso, raw = '' }: { iso?: string; raw?: string } = {},
): { article: Article; extraction: Extraction } {
  const article: Article = {
    id,
    file: `${id}.txt`,
    title: id,
    outlet: { id: 'gazette', name: 'Gazette', basis: 'given' },
    date:
      iso === undefined
        ? { precision: 'unknown', basis: 'not stated' }
        : { iso, precision: 'day', basis: 'stated' },
    raw,
    paragraphs: [],
  };
  const speakers = told.map(
    ({ name, roles = [], names = [name], group = false }): ExtractedSpeaker => ({
      name,
      kind: group ? 'group' : 'person',
      names,
      roles,
    }),
  );
  const quotes = speakers.map((_, speaker) => ({
    kind: 'direct' as const,
    segments: [],
    speaker,
    paragraph: 0,
  }));
  return { article, extraction: { quotes, speakers } };
}

/** One speaker an article, in turn: the ids that they get. */
function idsOf(...told: readonly Told[]): string[] {
  const { personOf } = mergePeople(told.map((one, index) => report(`r${index}`, [one])));
  return told.map((_, index) => personOf(index, 0));
}

const SAME: readonly (readonly [string, readonly Told[]])[] = [
  [
    'an outlet with its article and without',
    [
      { name: 'The Anchor', names: ['The Anchor', 'Anchor'], group: true },
      { name: 'Anchor', group: true },
    ],
  ],
  [
    'transliterations of a given name',
    [{ name: 'Sergey Morozov' }, { name: 'Sergei Morozov' }, { name: 'Sergueï Morozov' }],
  ],
  [
    'transliterations of a long surname',
    [{ name: 'Volodymyr Kovalskyy' }, { name: 'Volodymyr Kovalsky' }, { name: 'Volodymyr Kovalskiy' }],
  ],
  ['a bare surname', [{ name: 'Sergey Morozov' }, { name: 'Morozov' }]],
  ['a hyphen or none', [{ name: 'Jean Luc Perrault' }, { name: 'Jean-Luc Perrault' }]],
  ['accents or none', [{ name: 'José Núñez' }, { name: 'Jose Nunez' }]],
  ['a middle initial', [{ name: 'Carol J. Whitfield' }, { name: 'Carol Whitfield' }]],
  [
    'a middle initial, and a degree beside a calling',
    [
      { name: 'Carol Whitfield', roles: ['Dr.'] },
      { name: 'Carol J. Whitfield', roles: ['a retired surgeon'] },
    ],
  ],
  [
    'a professor who is a minister',
    [
      { name: 'Ivo Brandt', roles: ['Professor'] },
      { name: 'Ivo Brandt', roles: ['Health Minister'] },
    ],
  ],
  ['a pet form', [{ name: 'William Tarrant' }, { name: 'Bill Tarrant' }]],
  ['vowels of Arabic names', [{ name: 'Mohammed Rahimi' }, { name: 'Muhammad Rahimi' }]],
  ['shouted names', [{ name: 'Carol Whitfield' }, { name: 'CAROL WHITFIELD' }]],
  [
    'the same office in other words',
    [
      { name: 'Anna Berg', roles: ['Swedish Foreign Minister'] },
      { name: 'Anna Berg', roles: ['minister of Sweden'] },
    ],
  ],
  ['the family name first', [{ name: 'Zhao Mingyu' }, { name: 'Zhao' }]],
  [
    'a group',
    [
      { name: 'Harbour Authority', group: true },
      { name: 'HARBOUR AUTHORITY', group: true },
    ],
  ],
];

const DIFFERENT: readonly (readonly [string, readonly Told[]])[] = [
  ['another given name', [{ name: 'Paul Lindgren' }, { name: 'Peter Lindgren' }]],
  ['a given name of the other gender', [{ name: 'Daniel Costa' }, { name: 'Danielle Costa' }]],
  [
    'another country',
    [
      { name: 'David Lang', roles: ['Austrian Interior Minister'] },
      { name: 'David Lang', roles: ['Canadian defence minister'] },
    ],
  ],
  [
    'another seat',
    [
      { name: 'Mary Flint', roles: ['Ohio Senator'] },
      { name: 'Mary Flint', roles: ['Vermont Senator'] },
    ],
  ],
  [
    'another walk of life',
    [
      { name: 'John Pell', roles: ['mayor of Leeds'] },
      { name: 'John Pell', roles: ['former footballer'] },
    ],
  ],
  ['another middle name', [{ name: 'Maria Elena Diaz' }, { name: 'Maria Lucia Diaz' }]],
  ['a given name alone, in another article', [{ name: 'Donald Quill' }, { name: 'Donald' }]],
  ['surnames that only sound alike', [{ name: 'James Baker' }, { name: 'James Becker' }]],
  ['short surnames spelt apart', [{ name: 'John Smith' }, { name: 'John Smyth' }]],
  ['a person and a body', [{ name: 'Lincoln' }, { name: 'Lincoln', group: true }]],
];

describe('people across articles', () => {
  it.each(SAME)('given %s, then they are one person', (_, told) => {
    expect(new Set(idsOf(...told)).size).toBe(1);
  });

  it.each(DIFFERENT)('given %s, then they are two', (_, told) => {
    expect(new Set(idsOf(...told)).size).toBe(told.length);
  });

  it('given two bearers of a surname, then the bare surname is neither', () => {
    const [paul, peter, bare] = idsOf(
      { name: 'Paul Lindgren' },
      { name: 'Peter Lindgren' },
      { name: 'Lindgren' },
    );
    expect(new Set([paul, peter, bare]).size).toBe(3);
  });

  it('given two bearers of a surname, then the role tells which one a bare surname means', () => {
    const [senator, , bare] = idsOf(
      { name: 'Paul Lindgren', roles: ['Texas Senator'] },
      { name: 'Peter Lindgren', roles: ['economist'] },
      { name: 'Lindgren', roles: ['Senator'] },
    );
    expect(bare).toBe(senator);
  });

  it('given an article that shows both callings, then namesakes of either are that one person', () => {
    const ids = idsOf(
      { name: 'Ida Holt', roles: ['surgeon', 'candidate for governor'] },
      { name: 'Ida Holt', roles: ['surgeon'] },
      { name: 'Ida Holt', roles: ['candidate'] },
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('given many articles with every kind of role, then a president stays one person', () => {
    const roles = [
      'President',
      'Sen.',
      'French President',
      'actor',
      'Ohio Senator',
      'candidate',
      'economist',
    ];
    const ids = Array.from({ length: 300 }, (_, index): Told => {
      const name =
        ['Otto Brandek', 'Brandek', 'Otto J. Brandek', 'Otto Brandek', 'OTTO BRANDEK'][index % 5] ?? '';
      const role = roles[(index * 4) % 9];
      return { name, roles: role === undefined ? [] : [role] };
    });
    const { people } = mergePeople(ids.map((told, index) => report(`r${index}`, [told])));
    expect(people.map(({ name, quotes }) => [name, quotes])).toEqual([['Otto Brandek', 300]]);
  });

  it('given two callings many years apart, then they are one life', () => {
    const two = (first: string, second: string) =>
      mergePeople([
        report('a', [{ name: 'Ida Holt', roles: ['actress'] }], { iso: first }),
        report('b', [{ name: 'Ida Holt', roles: ['mayor of Leeds'] }], { iso: second }),
      ]).people.length;
    expect(two('1998-03-01', '2016-05-02')).toBe(1);
    expect(two('2015-03-01', '2016-05-02')).toBe(2);
  });

  it('given bearers of a surname, then an article that names one in full means that one', () => {
    const { personOf } = mergePeople([
      report('a', [{ name: 'Paul Lindgren' }]),
      report('b', [{ name: 'Peter Lindgren' }]),
      report('c', [{ name: 'Lindgren' }], {
        raw: 'The shop of Peter Lindgren burnt down. “All is lost,” Lindgren said.',
      }),
    ]);
    expect(personOf(2, 0)).toBe(personOf(1, 0));
  });

  describe('given an article that names a relative in full', () => {
    const raw = 'President Lindgren came with Eva Lindgren. “All is well,” Mr. Lindgren said.';
    const idOf = (told: Told, text: string, ...others: readonly Told[]) => {
      const { personOf } = mergePeople([
        report('a', [{ name: 'Paul Lindgren', roles: ['President'] }]),
        report('b', [{ name: 'Eva Lindgren' }]),
        report('c', [told, ...others], { raw: text }),
      ]);
      return ['paul', 'eva'].find((_, at) => personOf(at, 0) === personOf(2, 0));
    };
    it.each<[string, Told, string, string | undefined]>([
      ['the president is the one who is one', { name: 'Lindgren', roles: ['President'] }, raw, 'paul'],
      [
        'a man is no woman',
        { name: 'Lindgren' },
        'Eva Lindgren waited. “All is well,” Mr. Lindgren said.',
        undefined,
      ],
      [
        'a woman is herself',
        { name: 'Lindgren' },
        'Eva Lindgren waited. “All is well,” Ms. Lindgren said.',
        'eva',
      ],
    ])('%s', (_, told, text, expected) => {
      expect(idOf(told, text)).toBe(expected);
    });
    it('who is quoted there as well, then the bare surname is not the relative', () => {
      expect(idOf({ name: 'Lindgren' }, 'Eva Lindgren and Lindgren spoke.', { name: 'Eva Lindgren' })).toBe(
        'paul',
      );
    });
  });

  it('given one bearer who is quoted far more than the others, then the bare surname is that one', () => {
    const told = [
      ...Array.from({ length: 8 }, () => ({ name: 'Paul Lindgren' })),
      { name: 'Peter Lindgren' },
      { name: 'Lindgren' },
    ];
    const ids = idsOf(...told);
    expect(ids.at(-1)).toBe(ids[0]);
    expect(ids.at(-2)).not.toBe(ids[0]);
  });

  it('given a surname that stays open, then it is one entity for all articles', () => {
    const ids = idsOf(
      { name: 'Paul Lindgren' },
      { name: 'Peter Lindgren' },
      ...Array.from({ length: 20 }, (_, index) => ({
        name: 'Lindgren',
        roles: index % 3 === 0 ? ['painter'] : [],
      })),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('given an initial that two people share, then it is neither', () => {
    const ids = idsOf({ name: 'John Tarrant' }, { name: 'Jane Tarrant' }, { name: 'J. Tarrant' });
    expect(new Set(ids).size).toBe(3);
  });

  it('keeps the usual spelling first, every other one, the roles and the count', () => {
    const { people } = mergePeople([
      report('a', [
        { name: 'Sergey Morozov', names: ['Sergey Morozov', 'Morozov'], roles: ['Russian envoy'] },
      ]),
      report('b', [{ name: 'Sergey Morozov' }]),
      report('c', [{ name: 'Sergei Morozov', roles: ['the envoy'] }]),
    ]);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      id: 'sergey-morozov',
      name: 'Sergey Morozov',
      kind: 'person',
      quotes: 3,
    });
    expect(people[0]?.names).toEqual(expect.arrayContaining(['Sergei Morozov', 'Morozov']));
    expect(people[0]?.roles).toEqual(expect.arrayContaining(['Russian envoy', 'the envoy']));
  });

  const anyTold = fc.record({
    name: fc.oneof(
      fc.constantFrom(
        'Ann Roe',
        'Anne Roe',
        'Roe',
        'Bill Roe',
        'William Roe',
        'Иван Петров',
        '李明',
        'U.S. officials',
        '’',
        'Roe-Doe',
        'Xu Wen',
        'Xu Doe',
        'Xu',
        'Doe',
        'Wen',
        'Wen Xu',
        'ROE',
      ),
      fc.string({ maxLength: 60 }),
    ),
    roles: fc.array(
      fc.constantFrom('French minister', 'Ohio Senator', 'Texas Senator', 'singer', 'mayor', ''),
    ),
    group: fc.boolean(),
  });
  const anyCorpus = fc
    .array(fc.array(anyTold, { maxLength: 4 }), { maxLength: 12 })
    .map((articles) => articles.map((told, index) => report(`r${index}`, told)));

  it('finds the same people where those whom no change concerns are known already', () => {
    const added = fc.tuple(
      anyCorpus,
      fc.array(fc.array(anyTold, { maxLength: 3 }), { maxLength: 3 }),
      fc.nat(3),
    );
    fc.assert(
      fc.property(added, ([corpus, more, gone]) => {
        const later = more.map((told, index) => report(`s${index}`, told));
        const stayed = corpus.slice(gone);
        const before = mergePeople(corpus);
        const now = [...later, ...stayed];
        const kin = now.map(({ extraction: { speakers } }) => openKin(packKin(speakers), speakers.length));
        const changed = packKin(
          [...later, ...corpus.slice(0, gone)].flatMap(({ extraction }) => extraction.speakers),
        );
        const { families = new Uint32Array(0), givens = new Uint32Array(0) } = changed;
        const touched = kinOf(
          kin,
          Array.from(families, (family, at) => [family, givens[at] ?? 0] as const),
        );
        const numbers = new Map(before.people.map(({ id }, number) => [id, number]));
        const was = (article: number, speaker: number) =>
          article < later.length
            ? -1
            : (numbers.get(before.personOf(article - later.length + gone, speaker)) ?? -1);
        const personAt = (number: number): Person => {
          const person = before.people[number];
          if (person === undefined) throw new RangeError(`nobody is ${number}`);
          return person;
        };
        const speakers = corpus.flatMap(({ extraction }, article) =>
          extraction.speakers.map((_, speaker) => before.personOf(article, speaker)),
        );
        const starts = startsFrom(now.map(({ extraction }) => extraction.speakers.length));
        const each = <T>(of: (article: number, speaker: number) => T) =>
          now.flatMap(({ extraction }, article) =>
            extraction.speakers.map((_, speaker) => of(article, speaker)),
          );
        const settled = {
          size: before.people.length,
          id: (number: number) => personAt(number).id,
          name: (number: number) => personAt(number).name,
          find: (id: string) => numbers.get(id) ?? -1,
          namesakes: before.namesakes,
          person: personAt,
          speakersOf: (number: number) => speakers.filter((id) => id === personAt(number).id).length,
          starts,
          known: Int32Array.from(each(was)),
          concerned: Uint8Array.from(
            each((article, speaker) =>
              article < later.length ? KIN.open : (touched[article]?.[speaker] ?? 0),
            ),
          ),
        };
        const [quick, whole] = [mergePeople(now, GIVEN_NAMES, settled), mergePeople(now)];
        const all = [...quick.people, ...before.people.filter((_, number) => quick.stays[number] === 1)];
        expect(all.sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(whole.people);
        const sharing = ({ people, namesakes }: typeof quick) =>
          namesakes.map((group) =>
            group
              .map((place) => (place < 0 ? personAt(earlierOf(place)).id : people[place]?.id))
              .sort()
              .join(),
          );
        expect(sharing(quick).sort()).toEqual(sharing(whole).sort());
        for (const [article, { extraction }] of now.entries())
          for (const speaker of extraction.speakers.keys())
            expect(quick.personOf(article, speaker)).toBe(whole.personOf(article, speaker));
      }),
      { numRuns: 600 },
    );
  });

  it('gives every speaker a person with a short and unique id, whatever the order of the articles', () => {
    fc.assert(
      fc.property(anyCorpus, (corpus) => {
        const { people, personOf } = mergePeople(corpus);
        const ids = people.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        // Asserted at once, for it is done thousands of times.
        const short = new RegExp(`^[a-z0-9-]{1,${LONGEST_PERSON_ID}}$`);
        expect(ids.filter((id) => !short.test(id))).toEqual([]);
        const persons = corpus.flatMap(({ extraction }, article) =>
          extraction.speakers.map((_, speaker) => personOf(article, speaker)),
        );
        expect(persons.filter((id) => !ids.includes(id))).toEqual([]);
        expect(mergePeople([...corpus].reverse()).people).toEqual(people);
      }),
      { numRuns: 1500 },
    );
  });

  const dated = fc.record({
    told: fc.array(
      fc.record({
        name: fc.constantFrom(
          'Ann Roe',
          'Ann M. Roe',
          'Ann T. Roe',
          'ANN ROE',
          'Sergey Morozov',
          'Sergei Morozov',
          'Paul Morozov',
        ),
        roles: fc.array(
          fc.constantFrom(
            'French minister',
            'Swedish minister',
            'Ohio Senator',
            'Texas Senator',
            'singer',
            'mayor',
          ),
          { maxLength: 2 },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    iso: fc.option(fc.constantFrom('1990-01-02', '2003-04-05', '2016-07-08'), { nil: undefined }),
  });
  const archives = fc
    .array(dated, { minLength: 1, maxLength: 14 })
    .map((all) =>
      all.map(({ told, iso }, index) => report(`r${index}`, told, iso === undefined ? {} : { iso })),
    );

  it('given more articles, then nobody whom fewer made one person is parted', () => {
    fc.assert(
      fc.property(archives, fc.nat(), (all, size) => {
        const fewer = all.slice(0, 1 + (size % all.length));
        const [before, after] = [mergePeople(fewer), mergePeople(all)];
        const now = new Map<string, Set<string>>();
        fewer.forEach(({ extraction }, article) => {
          extraction.speakers.forEach((_, speaker) => {
            const was = before.personOf(article, speaker);
            now.set(was, (now.get(was) ?? new Set()).add(after.personOf(article, speaker)));
          });
        });
        expect([...now.values()].filter(({ size: parts }) => parts > 1)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('given one office of two places and one of them alone, then they are one person, whoever else comes', () => {
    const both = report('r1', [{ name: 'Sergey Morozov', roles: ['Ohio Senator', 'Texas Senator'] }], {
      iso: '1990-01-02',
    });
    const one = report('r0', [{ name: 'Sergei Morozov', roles: ['Texas Senator'] }]);
    const another = report('r2', [{ name: 'Sergei Morozov', roles: ['French minister'] }], {
      iso: '2016-07-08',
    });
    for (const all of [
      [one, both],
      [one, both, another],
      [both, another, one],
    ]) {
      const merged = mergePeople(all);
      expect(merged.personOf(all.indexOf(one), 0)).toBe(merged.personOf(all.indexOf(both), 0));
    }
  });

  it('given the articles in any order, then everybody who speaks in them is the same', () => {
    fc.assert(
      fc.property(
        anyCorpus.chain((corpus) =>
          fc.tuple(
            fc.constant(corpus),
            fc.shuffledSubarray(
              corpus.map((_, index) => index),
              { minLength: corpus.length },
            ),
          ),
        ),
        ([corpus, order]) => {
          const [one, other] = [mergePeople(corpus), mergePeople(order.flatMap((at) => corpus[at] ?? []))];
          expect(other.people).toEqual(one.people);
          order.forEach((at, place) => {
            corpus[at]?.extraction.speakers.forEach((_, speaker) => {
              expect(other.personOf(place, speaker)).toBe(one.personOf(at, speaker));
            });
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});
