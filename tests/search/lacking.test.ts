import { describe, expect, it } from 'vitest';
import { createSearch, documentBy } from '../support/search.ts';
import { day } from './corpus.ts';

const document = (id: string, iso: string, text: string) =>
  documentBy('quist', id, text, { days: { first: day(iso), last: day(iso) } });
const search = createSearch({
  documents: [
    document('q1', '2018-03-01', 'The lighthouse needs a new lamp before the winter'),
    document('q2', '2020-03-01', 'You can’t mend a pier with paint, you need timber'),
    document('q3', '2020-03-02', 'Somebody mends the lamp on the old pier with good timber and glue'),
  ],
  speakers: [{ id: 'quist', kind: 'speaker', name: 'Ida Quist', aliases: ['Quist'], roles: [], count: 3 }],
  outlets: [],
  aliases: '',
});
const codes = (query: string, more = {}) => search.find({ query, ...more }).notes.map(({ code }) => code);

describe('what somebody said at another time', () => {
  it('is not said to be unsaid', () => {
    const within = { after: day('2020-01-01'), before: day('2020-12-31') };
    expect(codes('quist lighthouse', within)).toEqual(['nothing-in-dates']);
    expect(codes('quist lighthouse', { ...within, after: day('2018-01-01') })).toEqual([]);
  });
});

describe('words that a result lacks', () => {
  it('are named once each', () => {
    const { hits } = search.find({ query: '"with you the old pier lamp on good timber you and you"' });
    const missing = hits.map(({ match }) => match.missing);
    expect(missing[0]).toContain('you');
    for (const words of missing) expect(new Set(words).size).toBe(words.length);
  });

  it('are all but one only where no result lacks more', () => {
    expect(codes('mends lamp timber lighthouse')).toContain('all-but-one');
    const { hits, notes } = search.find({
      query: '"winter mends the lamp on the lighthouse pier with good timber and glue"',
    });
    expect(hits[0]?.match.missing).toEqual(['winter', 'lighthouse']);
    expect(notes.map(({ code }) => code)).not.toContain('all-but-one');
    expect(codes('winter mends the lamp on the lighthouse pier with good timber and glue')).toContain(
      'not-all-words',
    );
  });

  it('are named once where nothing has all', () => {
    const [note] = search.find({ query: 'lighthouse timber lighthouse' }).notes;
    expect(note).toEqual({ code: 'nothing-with-all-words', words: ['lighthouse', 'timber'] });
  });
});

describe('a phrase in quotation marks', () => {
  it.each([
    ['"on lamp old"', 'a word between the others'],
    ['"old lamp on"', 'a word among them'],
  ])('is nowhere in another order: %s (%s)', (query) => {
    const { hits, notes } = search.find({ query });
    expect(hits).toEqual([]);
    expect(notes.map(({ code }) => code)).toEqual(['nowhere-word-for-word']);
  });

  it.each([
    ['"lamp on pier"', [], 'a word between them'],
    ['"lamp at the old pier"', ['at'], 'another word of grammar'],
    ['"mended the lamp on the old pier"', [], 'another form of a word'],
  ])('is told to be near where it is: %s (%s, %s)', (query, missing) => {
    const { hits, notes } = search.find({ query });
    expect(hits[0]).toMatchObject({ id: 'q3', match: { missing } });
    expect(notes).toEqual([{ code: 'near-phrases', phrases: [query.replaceAll('"', '')] }]);
  });

  it('lacks a word beside it where it stands as it is', () => {
    expect(codes('"on the old pier" paint')).toEqual(['all-but-one']);
  });
});
