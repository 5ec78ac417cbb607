import { describe, expect, it } from 'vitest';
import { outletsLike, speakersLike } from '../../commands/names.ts';
import type { Archive, Person } from '../../src/archive/types.ts';
import { archiveOf } from '../support/corpus.ts';

/** One article of an outlet, with one quote of each speaker; a name may stand several times. */
const article = (outlet: string, title: string, speakers: readonly string[]) =>
  `---\noutlet: ${outlet}\ndate: 2020-05-04\ntitle: ${title}\n---\nThe council met on Monday.\n\n${speakers
    .map((speaker, index) => `“We moved pier number ${index} of ${title} last week,” ${speaker} said.`)
    .join('\n\n')}\n`;

const archive = archiveOf({
  'a.md': article('Fjord Press', 'Øst piers', [
    'Harbour Minister Ida Quist',
    'Ida Quist',
    'Ida Quist',
    'Marquist Olsen',
    'Marquist Olsen',
    'Marquist Olsen',
    'Marquist Olsen',
  ]),
  'b.md': article('The Quist Weekly', 'Vest piers', [
    'Lars Quister',
    'Lars Quister',
    'Harbour pilot Solveig Dahl',
  ]),
});

const names = (people: Iterable<Person>) => [...people].map(({ name }) => name);

describe('people are looked up', () => {
  const like = (typed: string, from: Archive = archive) => names(speakersLike(typed, from));

  it.each([
    [
      'whole words before beginnings; letters inside of a word are no name',
      'quist',
      ['Ida Quist', 'Lars Quister'],
    ],
    ['every word counts, in any order', 'quist ida', ['Ida Quist']],
    ['capitals and accents do not', 'SOLVÉIG', ['Solveig Dahl']],
    ['the role will do', 'harbour', ['Ida Quist', 'Solveig Dahl']],
    ['a slip is forgiven where nothing is called so', 'solvieg', ['Solveig Dahl']],
    ['nothing like it', 'zzzz', []],
  ])('%s', (_, typed, expected) => {
    expect(like(typed)).toEqual(expected);
  });

  it('an id gives just its owner', () => {
    const [first] = speakersLike('quist', archive);
    expect(like(first?.id ?? '')).toEqual(['Ida Quist']);
  });

  it('by one word, the most quoted bearer before whoever is known by nothing else', () => {
    const bare = archiveOf({
      'a.md': article('Fjord Press', 'Piers', ['Ida Brandt', 'Ida Brandt', 'Jon Brandt']),
      'b.md': article('Fjord Press', 'Boats', ['Brandt']),
    });
    expect(like('brandt', bare)).toEqual(['Ida Brandt', 'Brandt', 'Jon Brandt']);
    expect(like('Brandt', bare)).toEqual(like('brandt', bare));
  });

  it('by an office, whoever holds just that before those who have more to do with it', () => {
    const offices = archiveOf({
      'a.md': article('Fjord Press', 'Locks', [
        'Deputy Harbour Minister Jon Brandt',
        'Deputy Harbour Minister Jon Brandt',
        'Harbour Minister Ida Quist',
      ]),
    });
    expect(like('harbour minister', offices)).toEqual(['Ida Quist', 'Jon Brandt']);
  });

  it('the most quoted first', () => {
    expect(names(archive.speakers)[0]).toBe('Marquist Olsen');
  });
});

describe('outlets are looked up', () => {
  it.each([
    ['by a word', 'quist', ['The Quist Weekly']],
    ['by an id', 'fjord-press', ['Fjord Press']],
    ['with a slip', 'fjrod press', ['Fjord Press']],
    ['by the beginning of a word', 'wee', ['The Quist Weekly']],
    ['not by letters inside of one', 'eek', []],
    ['nor by a few', 'ord', []],
  ])('%s', (_, typed, expected) => {
    expect([...outletsLike(typed, archive)].map(({ name }) => name)).toEqual(expected);
  });
});

describe('articles are looked up', () => {
  const titles = (typed: string, limit = 5) =>
    archive.names
      .articles(typed, limit)
      .slice()
      .map(({ title }) => title);

  it('by words of title, outlet, file and id, in the order of their titles', () => {
    expect(titles('piers')).toEqual(['Vest piers', 'Øst piers']);
    expect(titles('PIERS fjord')).toEqual(['Øst piers']);
    expect(titles('b.md')).toEqual(['Vest piers']);
    expect(titles('')).toEqual(['Vest piers', 'Øst piers']);
    expect(titles('piers zzzz')).toEqual([]);
  });

  it('no more than asked for', () => {
    expect(titles('piers', 1)).toEqual(['Vest piers']);
    expect(titles('piers', 0)).toEqual([]);
  });
});
