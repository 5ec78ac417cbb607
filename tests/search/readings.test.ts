import { describe, expect, it } from 'vitest';
import type { FacetEntry, SearchDocument } from '../../src/search/types.ts';
import { createSearch } from '../support/search.ts';
import { day } from './corpus.ts';

/** Invented statements: id, who made it, what it says, the paragraph around it, the day. */
const SAID: readonly (readonly [string, string | undefined, string, (string | undefined)?, string?])[] = [
  ['fence1', 'hedge', 'The hens are mine, and so is the orchard'],
  ['fence2', 'bell', 'A hedge along the orchard keeps the hens in'],
  ['fence3', 'ward', 'The hedge hides the bell tower'],
  ['bell1', 'bell', 'I have never mended a roof in my life'],
  ['quarry1', 'quarrel', 'We shall ask for a tariff on gravel before the frost'],
  ['quarry2', 'bell', 'Mr. Quarrel has wanted a tariff on gravel for years', undefined, '2021-03-02'],
  ['quarry3', 'ward', 'There is no tariff that Quarrel would refuse'],
  ['quarry4', 'ward', 'Under Quarrel the tariff on slates doubled'],
  ['snow1', 'ward', 'The snow plough was late on every morning in February', undefined, '2021-05-04'],
  ['snow2', 'ward', 'Nobody clears the snow from the school yard', undefined, '2021-02-09'],
  ['tide1', undefined, 'The tide tables were wrong twice', 'Reform of the harbour was discussed.'],
  ['tide2', undefined, 'A reform of the tide tables would cost little'],
  ['pact1', undefined, 'The cease-fire of the anglers was a good thing for the trout'],
  [
    'pact2',
    undefined,
    'The ceasefire of the anglers held, whatever the trout may think of it all in the long run',
  ],
  ['worth1', undefined, 'Indeed the lantern was lit, and they haven’t put it out'],
  ['worth2', undefined, 'The lantern of the haven is older than the mole'],
  ['care1', 'bell', 'Rural nursing is what the islands lack'],
  ['care2', undefined, 'Without nursing the islands have no rural life at all, and no ferry'],
  ['cars1', undefined, 'A car on the quay is a car too many'],
  [
    'cars2',
    undefined,
    'The Coastal Anglers Reunion (CAR) meets at noon',
    'Coastal Anglers Reunion (CAR) again.',
  ],
  ['barge1', 'bell', 'Mr. Ward never paid for the barge', undefined, '2020-06-01'],
  ['barge2', undefined, 'The barge was painted twice', undefined, '2021-01-01'],
  ['barge3', undefined, 'The latest barge is made of tin', undefined, '2019-01-01'],
  ['pier1', undefined, 'You never built that pier'],
  ['pier2', undefined, 'They built a shed'],
  ['mail1', 'bell', 'The mail came by tram'],
  ['run1', 'bell', 'And so it goes, year after year'],
  ['since1', undefined, 'The mill has gained strength since the flood'],
];

const person = (id: string, name: string, roles: readonly string[], count: number): FacetEntry => ({
  id,
  kind: 'speaker',
  name,
  aliases: [],
  roles,
  group: false,
  count,
});

const documents: SearchDocument[] = SAID.map(([id, speakerId, text, around = '', date]) => ({
  id,
  text,
  context: `${around} ${text}`,
  articleId: `article of ${id}`,
  outletId: id === 'mail1' ? 'echo' : 'mail',
  ...(speakerId !== undefined && { speakerId }),
  ...(date !== undefined && { days: { first: day(date), last: day(date) } }),
  prior: 1,
}));

const search = createSearch({
  documents,
  speakers: [
    person('hedge', 'Tom Hedge', [], 1),
    person('bell', 'Anna Bell', ['adviser on rural nursing', 'nursing adviser of the islands'], 4),
    person('quarrel', 'Otto Quarrel', ['quarry owner'], 1),
    person('ward', 'Sin Ward', [], 4),
  ],
  outlets: [
    { id: 'mail', kind: 'outlet', name: 'Mail', aliases: [], roles: [], count: 20 },
    { id: 'echo', kind: 'outlet', name: 'River Echo', aliases: [], roles: [], count: 1 },
  ],
  aliases: '',
});
const ids = (query: string) => search.find({ query }).hits.map(({ id }) => id);
const notes = (query: string) => search.find({ query }).notes;

describe('a word that may name somebody', () => {
  it('given two that do, then the quote that holds both as words comes before what either said', () => {
    const [first, second] = ids('hedge bell');
    expect(first).toBe('fence3');
    expect(['fence1', 'fence2', 'bell1', 'quarry2', 'care1']).toContain(second);
  });

  it('given a surname that texts write as a name, then its bearer comes first, and those who speak of them beside it', () => {
    expect(ids('quarrel tariff')).toEqual([
      'quarry1',
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ]);
    expect(notes('quarrel tariff')).toContainEqual({
      code: 'name-read-as-word',
      typed: 'quarrel',
      name: 'Otto Quarrel',
      also: true,
    });
  });

  it('given a speaker beside an outlet, then the outlet may be what they speak of', () => {
    expect(ids('bell mail tram')[0]).toBe('mail1');
  });

  it('given words that are by chance in somebody’s role, then they are a topic and nobody is asked for', () => {
    expect(ids('rural nursing')).toEqual(expect.arrayContaining(['care1', 'care2']));
    expect(ids('rural nursing').length).toBe(2);
    expect(notes('rural nursing')).toEqual([]);
  });

  it('given a word that is no more than a given name, then what has the others is shown, and how it was read', () => {
    const { hits } = search.find({ query: 'mill strength sin' });
    expect(hits.map(({ id, match }) => [id, match.corrected])).toEqual([
      ['since1', [{ typed: 'sin', found: 'since' }]],
    ]);
  });
});

describe('slips and words left unfinished', () => {
  it.each([
    ['ineed lantern', 'worth1', 'indeed'],
    ['lantern ineed', 'worth1', 'indeed'],
    ['nobdoy snow', 'snow2', 'nobody'],
  ])('%s → %s: a slip of grammar is that word, and is told', (query, first, read) => {
    expect(ids(query)[0]).toBe(first);
    expect(notes(query)).toContainEqual({ code: 'spelling', typed: expect.any(String), read });
  });

  it('given a word left unfinished that only grammar begins with, then the others are looked for', () => {
    expect(ids('lantern mole whate')).toEqual(['worth2']);
  });

  it('given the beginning of a longer word, then it is not taken apart', () => {
    expect(ids('gravel tari')).toEqual(expect.arrayContaining(['quarry1', 'quarry2']));
  });

  it('given what is left of a contraction, then it is that too', () => {
    expect(ids('lantern haven')).toEqual(expect.arrayContaining(['worth1', 'worth2']));
  });

  it('given somebody’s acronym that is a word, then it is the word', () => {
    expect(ids('cars quay')).toEqual(['cars1']);
    expect(notes('cars quay')).toEqual([]);
  });
});

describe('dates that may be words', () => {
  it('given a month by itself, then it is a time, and beside that a word', () => {
    expect(ids('snow february')).toEqual(['snow2', 'snow1']);
  });

  it('given a time that depends on the day, then it is looked for as a word that need not be there', () => {
    expect(ids('bell today').length).toBe(ids('bell').length);
    expect(ids('morning snow today')).toEqual(['snow1']);
  });
});

describe('questions', () => {
  it('given what is said about somebody, then it is what others say', () => {
    expect(ids('anything about ward')[0]).toBe('barge1');
    expect(
      ids('what does ward say').every((id) =>
        ['snow1', 'snow2', 'quarry3', 'quarry4', 'fence3'].includes(id),
      ),
    ).toBe(true);
  });

  it('given the latest, then the newest come first, whatever has the word', () => {
    expect(ids('latest on the barge')).toEqual(['barge2', 'barge1', 'barge3']);
  });

  it('given who said a phrase, then only the phrase is looked for', () => {
    expect(ids('who said "never built that"')).toEqual(['pier1']);
    expect(notes('who said "never built that"')).toContainEqual({
      code: 'words-of-the-question',
      words: expect.arrayContaining([expect.stringContaining('said')]),
    });
  });

  it('given a speaker and a few words of grammar, then what has them in a row comes first', () => {
    expect(ids('bell and so it goes')[0]).toBe('run1');
  });
});

describe('what is near', () => {
  it('given several words, then a quote that has them all leaves out those that have some', () => {
    expect(ids('tide reform')).toEqual(['tide2']);
  });

  it('given a word typed as one, then what writes it as one comes first', () => {
    expect(ids('ceasefire anglers')).toEqual(['pact2', 'pact1']);
  });

  it('given grammar beside two words of which one is wrong, then what has all but that one is shown', () => {
    expect(ids('never mended quay')).toEqual(['bell1']);
    expect(ids('mended quay')).toEqual([]);
  });
});
