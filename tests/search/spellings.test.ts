import { describe, expect, it } from 'vitest';
import { createSearch, documentBy, searchOf } from '../support/search.ts';

const search = createSearch({
  documents: [
    documentBy('orla', 'd1', 'Grey wolves took three calves and a goose by the kerb'),
    documentBy('orla', 'd2', 'The cabins smell of mould and of wet plaster', {
      context: 'A surveyor spoke.',
    }),
    documentBy('orla', 'd3', 'Our planes carried the directors of the theatre to the market'),
    documentBy('orla', 'd4', 'She organised the draughty storeys in her favourite colours'),
  ],
  speakers: [{ id: 'orla', kind: 'speaker', name: 'Orla Quist', aliases: ['Quist'], roles: [], count: 4 }],
  outlets: [],
  aliases: '',
});
const found = (query: string) => search.find({ query }).hits[0]?.id;

describe('a word in another spelling', () => {
  it.each([
    ['gray wolf calf', 'd1'],
    ['geese curb', 'd1'],
    ['mold', 'd2'],
    ['theater', 'd3'],
    ['organize drafty', 'd4'],
    ['stories', 'd4'],
    ['favorite colors', 'd4'],
  ])('is the same word: %s', (query, id) => {
    expect(found(query)).toBe(id);
  });
});

describe('a word of the same root', () => {
  const other = createSearch({
    documents: [
      documentBy('orla', 'e1', 'The universities signed a petition for the parties'),
      documentBy('orla', 'e2', 'The herons migrate over the marsh'),
    ],
    speakers: [],
    outlets: [],
    aliases: '',
  });

  it.each([
    ['universe', undefined],
    ['petite', undefined],
    ['migration', 'e2'],
  ])('is found where it means the same: %s', (query, id) => {
    expect(other.find({ query }).hits[0]?.id).toBe(id);
  });
});

describe('two letters too many', () => {
  it('make another word', () => {
    const honey = searchOf(['Honey from this valley', 'The nurses carried lamps']);
    expect(honey.find({ query: 'honesty' }).hits).toEqual([]);
    expect(honey.find({ query: 'nursez' }).hits).toHaveLength(1);
  });

  it('make no other word of a verb, which is one already', () => {
    const focused = searchOf(['The town focused on the harbour', 'The nurses carried lamps']);
    expect(focused.find({ query: 'accused harbour' }).hits).toEqual([]);
    expect(focused.find({ query: 'focsued harbour' }).hits).toHaveLength(1);
  });
});

describe('another ending', () => {
  it.each([
    ['cabinet', 'planet'],
    ['cabinets', 'marker'],
  ])('makes another word: %s, %s', (...words) => {
    for (const word of words) expect([word, found(word)]).toEqual([word, undefined]);
  });

  it.each([
    ['cabns', 'd2'],
    ['cabinss', 'd2'],
    ['plaens', 'd3'],
    ['markte', 'd3'],
  ])('is none where a letter is lost, doubled or swapped: %s', (query, id) => {
    expect(found(query)).toBe(id);
  });

  it('of a word that stands nowhere is told by the word alone', () => {
    expect(search.find({ query: 'surveying' }).notes).toEqual([{ code: 'unknown-word', word: 'surveying' }]);
  });
});
