import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, openCalled, packCalled, soundOf } from '../../src/concordance/index.ts';

const NAMES = [
  'Sergey Lavrov',
  'Ana Orlova',
  'Lavrov',
  'Bo Öst',
  'the Water Board',
  'Jean-Marc Orlova',
  'Li',
];
const ROLES = ['Norden’s Foreign Minister', 'the minister', 'head of the board', 'foreign envoy'];

const people = fc.array(
  fc.record({
    kind: fc.constantFrom('person', 'group'),
    names: fc.subarray(NAMES, { minLength: 1 }),
    roles: fc.subarray(ROLES),
  }),
  { maxLength: 12 },
);
const OUTLETS = [{ name: 'The Daily Herald', domain: 'herald.example' }, { name: 'VNA' }];
const open = (list: Parameters<typeof packCalled>[0]) =>
  openCalled(packCalled(list, OUTLETS), (number) => `p${number}`);
const idsOf = <T>(list: readonly T[], of: (one: T) => boolean) =>
  list.flatMap((one, number) => (of(one) ? [`p${number}`] : []));

describe('who is called what', () => {
  it('is known by surnames of people, by how they sound, and by whole names of groups', () => {
    fc.assert(
      fc.property(people, (list) => {
        const called = open(list);
        const ends = (end: string) => (name: string) => keysOf(name).at(-1) === end;
        for (const surname of ['lavrov', 'orlova', 'ost', 'board'])
          expect(called.surname(surname)).toEqual(
            idsOf(list, ({ kind, names }) => kind === 'person' && names.some(ends(surname))),
          );
        expect(called.sound(soundOf('lawroff'))).toEqual(called.surname('lavrov'));
        expect(called.sound(soundOf('ost'))).toEqual([]);
        expect(called.surname('li')).toEqual([]);
        expect(called.group(['the', 'water', 'board'])).toEqual(
          idsOf(list, ({ kind, names }) => kind === 'group' && names.includes('the Water Board')),
        );
      }),
    );
  });

  it('knows roles by words of one person only', () => {
    fc.assert(
      fc.property(people, (list) => {
        const called = open(list);
        const having = (...words: string[]) =>
          list.some(({ roles }) => words.every((word) => roles.flatMap(keysOf).includes(word)));
        expect(called.role(['foreign', 'minister'])).toBe(having('foreign', 'minister'));
        expect(called.role(['forein', 'minister'])).toBe(false);
        expect(called.role(['ministre'])).toBe(false);
        expect(called.role(['head', 'envoy'])).toBe(having('head', 'envoy'));
        expect(called.role([])).toBe(false);
      }),
    );
  });

  it('knows outlets with and without an article, and by their domains', () => {
    const { outlet } = open([]);
    expect(['Daily Herald', 'the daily herald', 'herald.example', 'VNA'].map(outlet)).toEqual(
      Array(4).fill(true),
    );
    expect(['Herald', 'the', 'VNA news'].map(outlet)).toEqual(Array(3).fill(false));
  });
});
