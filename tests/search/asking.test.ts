import { describe, expect, it } from 'vitest';
import type { FacetEntry } from '../../src/search/types.ts';
import { createSearch, documentBy, speakerEntry } from '../support/search.ts';

const speaker = (id: string, name: string, roles: readonly string[] = []) =>
  speakerEntry(id, name, { roles });

const document = (id: string, speakerId: string, text: string) =>
  documentBy(speakerId, id, text, { context: 'The quay was crowded.' });

const search = createSearch({
  documents: [
    document('nets', 'oleksandr-kovalko', 'Our nets were cut on the night of the storm'),
    document('dredger', 'oleksandr-kovalko', 'The dredger will leave the bay in autumn'),
    document('mussels', 'ines-calder', 'The mussels are safe to eat since the dredger left'),
    document('lamp', 'ines-calder', 'A lamp without oil is a stone on a stick'),
    document('shelter', 'edna-may', 'The bus shelter by the pier is a disgrace'),
    document('loans', 'edna-may', 'Banks want a second mortgage on every boat'),
    document('vote', 'otto-banks', 'The vote on the pier was held behind closed doors'),
    document('toll', 'rosa-lind', 'The toll wasn due before the queen came'),
    document('crabs', 'otto-banks', 'We sold forty million crabs that year'),
    document('hives', 'greta-van-der-loo', 'Half of the hives on the island are silent'),
  ],
  speakers: [
    speaker('oleksandr-kovalko', 'Oleksandr Kovalko', ['skipper']),
    speaker('ines-calder', 'Ines Calder', ['mayor']),
    speaker('edna-may', 'Edna May'),
    speaker('otto-banks', 'Otto Banks'),
    speaker('greta-van-der-loo', 'Greta van der Loo', ['beekeeper']),
    speaker('rosa-lind', 'Rosa Lind', ['head of the island school']),
  ],
  outlets: [],
  aliases: '',
});
const found = (query: string) => search.find({ query }).hits.map(({ id }) => id);
const first = (query: string) => found(query)[0];

describe('a question', () => {
  it.each([
    ['show everything Calder said', ['lamp', 'mussels']],
    ['in her own words, what did Calder say about the mussels', ['mussels']],
    ['can you find the thing Kovalko said about the dredger', ['dredger']],
    ['articles about the hives', ['hives']],
    ['who complained about the shelter', ['shelter']],
    ['pier but not vote', ['shelter']],
    ['where does Calder stand on the mussels', ['mussels']],
    ['is anybody furious about the shelter?', ['shelter']],
    ['who is furious about the shelter', ['shelter']],
    ['is there anyone who grumbled at the nets', ['nets']],
    ['are people furious about penguins', []],
    ['what did Calder and Kovalko say about the dredger', ['dredger', 'mussels']],
    ['what happened to the nets', ['nets']],
    ['has the mayor commented?', ['lamp', 'mussels']],
    ['something odd about the hives', ['hives']],
    ['how long will the hives be silent', ['hives']],
    ['what did May say', ['loans', 'shelter']],
    ['first thing Kovalko said about the dredger', ['dredger']],
    ['the only thing May said', ['loans', 'shelter']],
    ['what did May say about the shelter', ['shelter']],
    ['hey bot, what did Calder say about the mussels?', ['mussels']],
    ['hi Dateline! mussels', ['mussels']],
    ['good morning, who complained about the shelter', ['shelter']],
    ['thanks, and what did Kovalko say about the dredger? thx a lot', ['dredger']],
    ['dear bot, could you show me quotes on the hives?', ['hives']],
  ])('%s', (query, ids) => {
    expect(found(query).sort()).toEqual(ids);
  });

  it.each([
    ['was sagte Calder über die mussels', 'mussels'],
    ['was hat Ines Calder zum dredger gesagt', 'mussels'],
    ['Zitate von Edna May über shelter', 'shelter'],
    ['qu’a dit Kovalko sur le dredger', 'dredger'],
    ['que pense Calder des mussels', 'mussels'],
    ['citations de Kovalko sur nets', 'nets'],
    ['¿qué dijo Kovalko sobre los nets?', 'nets'],
    ['citas de Calder sobre mussels', 'mussels'],
    ['que disent les gens sur nets', 'nets'],
    ['что сказал Kovalko про dredger', 'dredger'],
    ['что сказал Ковалько о nets', 'nets'],
    ['ماذا قال Kovalko عن nets', 'nets'],
  ])('in another language: %s', (query, id) => {
    expect(first(query)).toBe(id);
    expect(found(query)).toHaveLength(1);
  });
});

describe('a name', () => {
  it.each([
    ['alexander kovalko dredger', 'dredger'],
    ['Ковалько dredger', 'dredger'],
    ['koval nets', 'nets'],
    ['vanderloo hives', 'hives'],
  ])('in another spelling: %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('that is a word in the quotes finds these as well', () => {
    expect(found('banks').sort()).toEqual(['crabs', 'loans', 'vote']);
  });

  it.each(['taylor banks', 'taylor banks vote', 'what did Edna Banks say'])(
    'of nobody who is quoted is not taken for another: %s',
    (query) => {
      expect(found(query).filter((id) => id === 'vote' || id === 'shelter')).toEqual([]);
    },
  );

  it('is not another one that has another letter, where it is short', () => {
    expect(found('lady lond vote')).toEqual([]);
  });

  it('may be given by what its bearer does', () => {
    expect(found('beekeeper hives')).toEqual(['hives']);
    expect(found('skipper kovalko nets')).toEqual(['nets']);
  });
});

describe('a word that is wrong among others', () => {
  it.each([
    ['island queen silent hives', ['hives']],
    ['shelter pier disgrace wasn', ['shelter']],
  ])('%s', (query, ids) => {
    expect(found(query).slice(0, 1)).toEqual(ids);
  });
});

describe('a number', () => {
  it('may be typed in digits where the quote has it in words', () => {
    expect(found('40 crabs')).toEqual(['crabs']);
  });
});

describe('a phrase in marks beside other words', () => {
  it('is never given up', () => {
    expect(found('calder "bus shelter"')).toEqual([]);
    expect(found('calder "without a shelter"')).toEqual([]);
    expect(found('dredger "safe to eat"')).toEqual(['mussels']);
  });

  it('is the nearest thing where one of them is missing', () => {
    const { hits, notes } = search.find({ query: '"safe to eat" zeppelin' });
    expect(hits.map(({ id, match }) => [id, match.missing])).toEqual([['mussels', ['zeppelin']]]);
    expect(notes).toContainEqual({ code: 'word-dropped', word: 'zeppelin' });
    expect(found('"safe to eat" zeppelin crocodile')).toEqual([]);
  });
});

describe('either of two people', () => {
  const bush = createSearch({
    documents: [
      document('m1', 'mina-holt', 'The bridge is ours and the toll is theirs'),
      document('m2', 'ove-holt', 'Nobody paid the toll on the bridge'),
      document('m3', 'rosa-lind', 'A toll for the bridge was never planned'),
    ],
    speakers: [
      speaker('mina-holt', 'Mina Holt'),
      speaker('ove-holt', 'Ove Holt'),
      speaker('rosa-lind', 'Rosa Lind'),
    ],
    outlets: [],
    aliases: '',
  });

  it('is told with one name for each', () => {
    const { notes } = bush.find({ query: 'holt or lind on the toll' });
    const [told] = notes.flatMap((note) => (note.code === 'speaker-read-as' ? [note.name] : []));
    expect(told?.split(', ')).toHaveLength(2);
    expect(told).toContain('Rosa Lind');
  });
});

describe('an outlet in a question', () => {
  const outlet = (id: string, name: string): FacetEntry => speakerEntry(id, name, { kind: 'outlet' });
  const press = createSearch({
    documents: [
      { ...document('p1', 'marby-echo', 'The sluice was never closed'), outletId: 'tide' },
      { ...document('p2', 'rosa-lind', 'A sluice of oak lasts longer'), outletId: 'echo' },
      { ...document('p3', 'rosa-lind', 'Dredging is for the rich'), outletId: 'tide' },
      { ...document('p4', 'dredging', 'Whatever they say of the sluice'), outletId: 'tide' },
      ...Array.from({ length: 12 }, (_, at) => ({
        ...document(`d${at}`, 'edna-may', `Dredging number ${at} cost too much`),
        outletId: at < 6 ? 'echo' : 'tide',
      })),
    ],
    speakers: [
      speakerEntry('marby-echo', 'Marby Echo', { group: true }),
      speakerEntry('dredging', 'Dredging', { group: true }),
      speaker('rosa-lind', 'Rosa Lind', ['columnist at the Marby Echo']),
      speaker('edna-may', 'Edna May'),
    ],
    outlets: [outlet('echo', 'Marby Echo'), outlet('tide', 'High Tide')],
    aliases: '',
  });
  const ids = (query: string) => press.find({ query }).hits.map(({ id }) => id);

  it.each([
    'what did the Marby Echo say',
    'what did the Marby Echo say about the sluice',
    'marby echo said sluice',
  ])('that is asked for what it says is a source: %s', (query) => expect(ids(query)[0]).toBe('p1'));

  it.each([
    ['marby echo sluice', 'p2'],
    ['what did the Marby Echo say about oak', 'p2'],
  ])('is where it stands otherwise: %s', (query, id) => expect(ids(query)[0]).toBe(id));

  it('stands beside a topic, whatever was once taken for somebody called so', () => {
    const found = ids('high tide dredging');
    expect(found).toContain('p3');
    expect(found).not.toContain('p4');
    expect(ids('what did Dredging say')).toEqual(['p4']);
  });

  it('is the topic behind "about"', () => {
    const { outletIds } = press.find({ query: 'lind about high tide' });
    expect(outletIds).toEqual([]);
    expect(press.find({ query: 'lind high tide' }).outletIds).toEqual(['tide']);
  });

  it('is a place to look for what is a word of somebody’s role as well', () => {
    const { hits } = press.find({ query: 'marby echo sluices' });
    expect(hits.map(({ id }) => id)).toEqual(['p2']);
    expect(press.find({ query: 'high tide columnist' }).outletIds).toEqual(['tide']);
  });

  it('may have a word of time in what it is called', () => {
    const daily = createSearch({
      documents: [
        { ...document('y1', 'rosa-lind', 'Salt is dear'), outletId: 'today' },
        { ...document('y2', 'rosa-lind', 'Salt was cheap'), outletId: 'tide' },
      ],
      speakers: [speaker('rosa-lind', 'Rosa Lind')],
      outlets: [outlet('today', 'Marsh Today'), outlet('tide', 'High Tide')],
      aliases: '',
    });
    const { hits, notes } = daily.find({ query: 'marsh today salt' });
    expect(hits.map(({ id }) => id)).toEqual(['y1']);
    expect(notes.map(({ code }) => code)).not.toContain('relative-date');
    expect(daily.find({ query: 'lind today' }).notes.map(({ code }) => code)).toContain('relative-date');
  });

  it('may be typed with a topic behind it', () => {
    const { hits, notes } = press.find({ query: '', outlet: 'marby echo sluice' });
    expect(hits.map(({ id }) => id)).toEqual(['p2']);
    expect(notes[0]).toEqual({ code: 'outlet-read-as', typed: 'marby echo', name: 'Marby Echo' });
    expect(press.find({ query: 'oak', outlet: 'qqq sluice' }).hits).toEqual([]);
  });
});

describe('where, when and why in other languages', () => {
  it.each([
    ['dónde dijo Calder algo sobre mussels', 'mussels'],
    ['wann sagte Kovalko etwas über dredger', 'dredger'],
    ['wer sagte etwas zu mussels', 'mussels'],
    ['quién dijo algo sobre mussels', 'mussels'],
    ['pourquoi a dit Kovalko sur le dredger', 'dredger'],
  ])('%s', (query, id) => expect(first(query)).toBe(id));
});

describe('many words all of which are parts of names', () => {
  const many = createSearch({
    documents: [
      document('n1', 'edna-may', 'Gun control is dead since the massacre of Sandy Hook'),
      document('n2', 'edna-may', 'After Sandy Hook no gun law was passed, and control is far'),
      document('n3', 'bram-hook', 'The tankers were attacked at night'),
      document('n4', 'sandy-suisse', 'My bakery opens at six'),
    ],
    speakers: [
      speaker('edna-may', 'Edna May'),
      speaker('bram-hook', 'Bram Hook'),
      speaker('sandy-suisse', 'Sandy Suisse'),
      speakerEntry('gun-control', 'Gun Control', { group: true }),
    ],
    outlets: [],
    aliases: '',
  });

  it('are what is spoken of', () => {
    const { hits } = many.find({ query: 'gun control sandy hook' });
    expect(hits.map(({ id }) => id).sort()).toEqual(['n1', 'n2']);
    expect(many.find({ query: 'bram hook' }).hits.map(({ id }) => id)).toEqual(['n3']);
    expect(many.find({ query: 'hook tankers' }).hits.map(({ id }) => id)).toEqual(['n3']);
  });
});

describe('a speaker that was chosen', () => {
  it('is told not to speak of another one who is named', () => {
    const { hits, notes } = search.find({ query: 'Banks pier', speaker: 'Ines Calder' });
    expect(hits).toEqual([]);
    expect(notes[0]).toEqual({ code: 'not-said-by', name: 'Ines Calder', topic: 'Banks pier' });
  });
});
