import { describe, expect, it } from 'vitest';
import { createSearch, documentBy, speakerEntry } from '../support/search.ts';
import { day } from './corpus.ts';

const said = (speaker: string, id: string, text: string, outlet: string, date: string) =>
  documentBy(speaker, id, text, {
    articleId: `article of ${id}`,
    outletId: outlet,
    days: { first: day(date), last: day(date) },
  });

const search = createSearch({
  documents: [
    said('ada-wren', 'a1', 'The weir tax is a folly', 'echo', '2017-03-01'),
    said('tom-wren', 't1', 'Our weir needs no tax', 'gazette', '2018-03-01'),
    said('ada-wren', 'a2', 'Most crews voted to walk out at noon', 'gazette', '2018-05-01'),
    said('ada-wren', 'a3', 'The mill owner is late', 'gazette', '2018-06-01'),
    said('tom-wren', 't2', 'My mother-in-law sold the barge', 'echo', '2018-07-01'),
  ],
  speakers: [
    speakerEntry('ada-wren', 'Ada Wren', { count: 3, group: false }),
    speakerEntry('tom-wren', 'Tom Wren', { count: 2, group: false }),
  ],
  outlets: [
    { id: 'echo', kind: 'outlet', name: 'Marby Echo', aliases: [], roles: [], count: 1 },
    { id: 'gazette', kind: 'outlet', name: 'Tarn Gazette', aliases: [], roles: [], count: 3 },
  ],
  aliases: '',
});
const found = (query: string, more = {}) => search.find({ query, ...more });

describe('somebody behind words that something was once called by', () => {
  it('is asked for as before them', () => {
    const { hits } = createSearch({
      documents: [
        said('ada-wren', 'a1', 'The eel ban is a folly', 'echo', '2017-03-01'),
        said('eel-ban', 'e1', 'Nobody wants to fish any more', 'echo', '2017-03-01'),
        said('tom-roe', 't1', 'Wren liked the eel ban', 'gazette', '2018-03-01'),
        said('tom-roe', 't2', 'Ask Wren about the eel ban', 'gazette', '2018-03-01'),
        said('tom-roe', 't3', 'The eel ban has made Wren rich', 'gazette', '2018-03-01'),
      ],
      speakers: [
        speakerEntry('ada-wren', 'Ada Wren', { count: 1, group: false }),
        speakerEntry('tom-roe', 'Tom Roe', { count: 3, group: false }),
        speakerEntry('eel-ban', 'Eel ban', { count: 1, group: true }),
      ],
      outlets: [],
      aliases: '',
    }).find({ query: 'eel ban wren' });
    expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['a1', 't1']));
  });
});

describe('a country of several words', () => {
  it('is all of it a part of a role', () => {
    const { notes } = createSearch({
      documents: [
        said('ada-wren', 'a1', 'The weir tax is a folly', 'echo', '2017-03-01'),
        said('tom-roe', 't1', 'Nobody asked the united guilds', 'echo', '2017-03-01'),
      ],
      speakers: [
        speakerEntry('ada-wren', 'Ada Wren', { count: 1, group: false, roles: ['US president'] }),
        speakerEntry('tom-roe', 'Tom Roe', {
          count: 1,
          group: false,
          roles: ['ambassador to the United Guilds'],
        }),
      ],
      outlets: [],
      aliases: 'United States, US, U.S.',
    }).find({ query: 'president of the united states' });
    expect(notes).toContainEqual({
      code: 'role-read-as',
      typed: 'president of the united states',
      name: 'Ada Wren',
    });
  });
});

describe('a date in figures', () => {
  it.each([
    ['7/4/2018', '2018-07-04'],
    ['before 7/4/2018', '2018-07-04'],
  ])('that may be two days is read with the day first, and the other is told: %s', (typed, other) => {
    expect(found(`weir tax ${typed}`).notes).toContainEqual({ code: 'day-first', typed, other });
  });

  it.each(['7.4.2018', '2018/4/7', '7/7/2018', '17/4/2018', '4/17/2018'])('is one day: %s', (typed) => {
    expect(found(`weir tax ${typed}`).notes.map(({ code }) => code)).not.toContain('day-first');
  });
});

describe('a word of three parts', () => {
  it('is looked for as it is written', () => {
    const { hits, notes } = found('mother-in-law barge');
    expect(hits[0]).toMatchObject({ id: 't2' });
    expect(notes).toEqual([]);
  });
});

describe('what a question asks for and the corpus has not', () => {
  it.each(['weir tax 31 june 2017', 'weir tax 29.02.2017', 'weir tax on february 30 2018'])(
    'a day that there is not is said to be none: %s',
    (query) => {
      const { hits, notes } = found(query);
      expect(hits.length).toBe(2);
      expect(notes).toContainEqual(expect.objectContaining({ code: 'no-such-day' }));
      expect(notes.map(({ code }) => code)).not.toContain('date-read-as');
    },
  );

  it('a day that there is stays one', () => {
    const { hits, notes } = found('weir tax 1 march 2017');
    expect(hits.map(({ id }) => id)).toEqual(['a1']);
    expect(notes).toContainEqual({
      code: 'date-read-as',
      typed: '1 march 2017',
      from: '2017-03-01',
      to: '2017-03-01',
    });
  });

  it('a year without any of it is told', () => {
    const { hits, notes } = found('wren weir tax folly 2012');
    expect(hits[0]?.id).toBe('a1');
    expect(hits[0]?.match.missing).toEqual([]);
    expect(notes).toContainEqual({ code: 'other-times', typed: '2012' });
    expect(notes.map(({ code }) => code)).not.toContain('all-but-one');
  });

  it('a year is a word that is missing where a topic is looked for', () => {
    const { hits, notes } = found('weir tax folly 2012', { asTopic: true });
    expect(hits[0]?.id).toBe('a1');
    expect(hits[0]?.match.missing).toEqual(['2012']);
    expect(notes.map(({ code }) => code)).not.toContain('other-times');
  });

  it('an outlet that has none of it is the reason', () => {
    const { hits, notes } = found('walk out', { outlet: 'echo' });
    expect(hits).toEqual([]);
    expect(notes).toContainEqual({ code: 'nothing-in-outlet', name: 'Marby Echo' });
    expect(found('zzzzz', { outlet: 'echo' }).notes.map(({ code }) => code)).not.toContain(
      'nothing-in-outlet',
    );
  });
});

describe('the noun of a verb and its particle', () => {
  it('finds the verb, where the corpus lacks the noun', () => {
    expect(found('crews walkout').hits[0]?.id).toBe('a2');
  });
});

describe('a speaker whose name several have', () => {
  it('is said to be all of them', () => {
    expect(found('', { speaker: 'Wren' }).notes).toContainEqual({
      code: 'speaker-read-as',
      typed: 'Wren',
      name: 'Ada Wren, Tom Wren',
    });
    expect(found('', { speaker: 'Ada Wren' }).notes).toEqual([]);
  });
});
