import { describe, expect, it } from 'vitest';
import { createSearch, documentBy, speakerEntry } from '../support/search.ts';
import { day } from './corpus.ts';

const said = (speaker: string, id: string, text: string, date = '2020-01-01') =>
  documentBy(speaker, id, text, {
    articleId: `article of ${id}`,
    days: { first: day(date), last: day(date) },
  });

const search = createSearch({
  documents: [
    said('ada-rowan', 'a1', 'The weir will be mended in spring', '2015-01-01'),
    said('ada-rowan', 'a2', 'No bill for the weir has come', '2016-01-01'),
    said('ada-rowan', 'a3', 'The mill is sold', '2017-01-01'),
    said('tom-rowan', 't1', 'Apples are cheap', '2019-01-01'),
    said('rowan-pell', 'p1', 'Bees need limes', '2021-01-01'),
    said('rowans-bill', 'b1', 'The levy falls on all'),
    said('hillary-quade', 'h1', 'I read every letter about the quarry'),
    said('hilary-stone', 's1', 'The quarry is closed'),
    said('lake-office', 'l1', 'The permits for eel traps ended in May'),
    said('anton-vey', 'v1', 'The office sent me permits for three boats'),
    said('dora-justice', 'd1', 'My goat is lost'),
    said('edgar-lunn', 'e1', 'The court has spoken'),
    said('mark-lunn', 'm1', 'I sell nets'),
    said('otto-john-brack', 'o1', 'The fence stands'),
    said('john-weil', 'w1', 'The fence fell'),
    said('ines-van-dorn', 'i1', 'The lock keeper is ill'),
    said('mira-house', 'y1', 'Our roof leaks'),
    said('kit-sorrel', 'k1', 'The guild house has no roof'),
    said('petra-lowe', 'c1', 'A chronicle of eels would sell', '2018-05-05'),
    said('finn-ottar', 'f1', 'Every net has a hole'),
    said('eels-guild', 'g1', 'Nobody counts the herons of the delta'),
    said('mark-lunn', 'm2', 'My mother sold nets too'),
    said('nils-lunn', 'o2', 'Our barn is empty'),
    said('cold-snap', 'n1', 'It may be written down'),
    said('anton-vey', 'n2', 'After the cold snap nothing grew'),
    said('finn-ottar', 'n3', 'The Mueller report is long'),
    said('jan-muhler', 'n4', 'Plaster is cheap'),
  ],
  speakers: [
    speakerEntry('ada-rowan', 'Ada Rowan', { count: 3, group: false }),
    speakerEntry('tom-rowan', 'Tom Rowan', { count: 1, group: false }),
    speakerEntry('rowan-pell', 'Rowan Pell', { count: 4, group: false }),
    speakerEntry('rowans-bill', 'Rowan’s bill', { count: 1, group: true }),
    speakerEntry('hillary-quade', 'Hillary Quade', { count: 1, group: false }),
    speakerEntry('hilary-stone', 'Hilary Stone', { count: 1, group: false }),
    speakerEntry('lake-office', 'Lake Office', { count: 1, group: true }),
    speakerEntry('anton-vey', 'Anton Vey', { count: 1, group: false }),
    speakerEntry('dora-justice', 'Dora Justice', { count: 1, group: false }),
    speakerEntry('edgar-lunn', 'Edgar Lunn', { count: 1, group: false, roles: ['Justice'] }),
    speakerEntry('mark-lunn', 'Mark Lunn', { count: 4, group: false }),
    speakerEntry('otto-john-brack', 'Otto Brack', { count: 9, group: false, aliases: ['Otto John Brack'] }),
    speakerEntry('john-weil', 'John Weil', { count: 1, group: false }),
    speakerEntry('ines-van-dorn', 'Ines van Dorn', { count: 1, group: false, roles: ['Mayor'] }),
    speakerEntry('mira-house', 'Mira House', { count: 4, group: false }),
    speakerEntry('kit-sorrel', 'Kit Sorrel', {
      count: 1,
      group: false,
      roles: ['guild house press secretary'],
    }),
    speakerEntry('petra-lowe', 'Petra Lowe', { count: 1, group: false }),
    speakerEntry('finn-ottar', 'Finn Ottar', { count: 1, group: false }),
    speakerEntry('nils-lunn', 'Nils Lunn', { count: 1, group: false, roles: ['mother'] }),
    speakerEntry('cold-snap', 'Cold Snap', { count: 1, group: false }),
    speakerEntry('jan-muhler', 'Jan Muhler', { count: 1, group: false }),
    speakerEntry('eels-guild', 'Eels', { count: 1, group: true }),
  ],
  outlets: [
    { id: 'petra-lowe-writes', kind: 'outlet', name: 'Petra Lowe', aliases: [], roles: [], count: 1 },
  ],
  aliases: '',
});
const found = (query: string) => search.find({ query });
const ids = (query: string) => found(query).hits.map(({ id }) => id);

describe('a name that several bear', () => {
  it('means first the most quoted with that surname, the others between', () => {
    expect(ids('rowan')).toEqual(['a3', 'a2', 'p1', 'a1', 't1']);
  });

  it('means the one who has the title before it', () => {
    expect(ids('justice lunn')).toEqual(['e1']);
  });

  it('has its particle, and the title before that', () => {
    expect(found('mayor van dorn lock')).toMatchObject({ speakerIds: ['ines-van-dorn'], topic: 'lock' });
  });

  it('is the person who writes under it, not the outlet', () => {
    expect(found('petra lowe eels')).toMatchObject({ speakerIds: ['petra-lowe'], outletIds: [] });
  });

  it('may be an outlet’s as well, where its bearer has all the words', () => {
    expect(ids('ottar net')[0]).toBe('f1');
  });

  it('leaves others named beside it to be the topic', () => {
    expect(ids('petra lowe herons eels')).not.toContain('g1');
  });

  it('is no part of an office of several words', () => {
    expect(ids('guild house press secretary')).toEqual(['k1']);
  });

  it('is not meant by a middle name, where others are called so', () => {
    expect(ids('john fence')[0]).toBe('w1');
  });
});

describe('a name of two words', () => {
  it('is read although both are misspelt, and one of them is another name', () => {
    expect(found('hilary quadde quarry')).toMatchObject({
      speakerIds: ['hillary-quade'],
      notes: [{ code: 'speaker-read-as', typed: 'hilary quadde', name: 'Hillary Quade' }],
    });
  });

  it('may be somebody and what they speak of', () => {
    expect(ids('rowan bill')[0]).toBe('a2');
  });

  it('means nobody else with the surname, as the option', () => {
    const { hits, notes } = search.find({ query: '', speaker: 'Nell Quade' });
    expect(hits).toEqual([]);
    expect(notes).toContainEqual({ code: 'unknown-speaker', typed: 'Nell Quade' });
    expect(notes).toContainEqual({ code: 'did-you-mean', typed: 'Nell Quade', names: ['Hillary Quade'] });
  });
});

describe('a name and what is spoken of, typed as the speaker', () => {
  it.each([
    ['rowan weir', 'weir', 'a'],
    ['mill rowan', 'mill', 'a'],
    ['Ada Rowan bill', 'bill', 'a'],
  ])('%s', (speaker, topic, first) => {
    const { hits, notes } = search.find({ query: '', speaker });
    expect(hits[0]?.id.startsWith(first)).toBe(true);
    expect(notes).toContainEqual(
      expect.objectContaining({ code: 'speaker-and-topic', typed: speaker, topic }),
    );
  });

  it('is no answer where nobody called so has said it', () => {
    const { hits, notes } = search.find({ query: '', speaker: 'rowan herons' });
    expect(hits).toEqual([]);
    expect(notes).toContainEqual({ code: 'unknown-speaker', typed: 'rowan herons' });
  });
});

describe('a role behind a name', () => {
  it('may be a word of what was said', () => {
    expect(ids('lunn sold mother')[0]).toBe('m2');
  });
});

describe('words that were once taken for a name', () => {
  it('are words where texts write them so', () => {
    expect(ids('cold snap')[0]).not.toBe('n1');
    expect(ids('who mentioned the cold snap')[0]).not.toBe('n1');
    expect(ids('cold snap')).toContain('n2');
  });

  it('and a name where they do not', () => {
    expect(ids('ada rowan')).toEqual(expect.arrayContaining(['a1', 'a2', 'a3']));
  });
});

describe('a name spelt otherwise', () => {
  it('finds the other spelling, and says so', () => {
    expect(found('muhler report').notes).toContainEqual({
      code: 'spelling',
      typed: 'muhler',
      read: 'Mueller',
    });
  });
});

describe('the last word of a body’s name', () => {
  it('finds what it says, behind what has the word itself', () => {
    expect(ids('office permits')).toEqual(['v1', 'l1']);
    expect(found('office permits').notes).toContainEqual({
      code: 'name-read-as-word',
      typed: 'office',
      name: 'Lake Office',
      also: true,
    });
  });
});

describe('an option with a month or a year', () => {
  it('takes it in, and says so', () => {
    const { hits, notes } = search.find({ query: 'weir', before: day('2015-12-31') });
    expect(hits.map(({ id }) => id)).toEqual(['a1']);
    expect(notes).toContainEqual({ code: 'date-read-as', typed: 'before', to: '2015-12-31' });
    expect(search.find({ query: 'weir', after: day('2016-01-01') }).notes).toContainEqual({
      code: 'date-read-as',
      typed: 'after',
      from: '2016-01-01',
    });
    expect(search.find({ query: 'weir', after: day('2015-12-31') }).notes).toEqual([]);
  });
});
