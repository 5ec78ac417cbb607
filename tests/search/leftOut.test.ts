import { describe, expect, it } from 'vitest';
import { createSearch, documentBy, searchOf, speakerEntry } from '../support/search.ts';

const textsOf = (search: ReturnType<typeof searchOf>, texts: readonly string[], query: string) =>
  search.find({ query }).hits.map(({ id }) => texts[Number(id.slice(1))]);

describe('one of several words is wrong', () => {
  const crowd = Array.from({ length: 30 }, (_, at) => `Number ${at}: the harbour needs barley and a crane`);
  const texts = [
    ...crowd,
    'The harbour has a lantern and a crane',
    'Barley, a lantern and a crane, that is all',
    'Our harbour shall have barley and a lantern',
  ];
  const search = searchOf(texts);

  it('the first page has quotes without each of the words, whichever of them most quotes lack', () => {
    const page = search.find({ query: 'harbour barley lantern crane' }).hits.slice(0, 5);
    const missing = page.flatMap((hit) => hit.match.missing);
    expect(new Set(missing)).toEqual(new Set(['harbour', 'barley', 'lantern', 'crane']));
    for (const { match } of page) expect(match.missing).toHaveLength(1);
  });

  it('what has all of them stands alone', () => {
    const all = [...texts, 'A crane, a lantern and barley for the harbour'];
    expect(searchOf(all).find({ query: 'harbour barley lantern crane' }).hits[0]?.match).toMatchObject({
      kind: 'exact',
      missing: [],
    });
  });

  it('points never rise from one result to the next', () => {
    const scores = search.find({ query: 'harbour barley lantern crane' }).hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, two) => two - one));
  });
});

describe('words as they were typed', () => {
  it('come before other forms of them, however close those stand', () => {
    const texts = [
      'Signed treaty, signed treaty',
      'A treaty of that kind, as everybody in this room has known for years, is not worth signing',
    ];
    expect(textsOf(searchOf(texts), texts, 'treaty signing')).toEqual([texts[1], texts[0]]);
  });

  it('come before others when they are grammar, though hundreds have the rest', () => {
    const texts = [
      ...Array.from({ length: 300 }, (_, at) => `The lamp, lamp number ${at}`),
      'I have not seen a lamp like this since before anybody here was born, whatever they may tell you of it',
    ];
    expect(textsOf(searchOf(texts), texts, 'since anybody lamp')[0]).toBe(texts.at(-1));
  });
});

describe('a slip of a grammar word', () => {
  it('is that word where another that is as near is far rarer', () => {
    const often = Array.from({ length: 30 }, (_, at) => `We are getting number ${at} across`);
    const texts = [...often, 'Gutting herring all day', 'The herring is getting dear'];
    const { hits, notes } = searchOf(texts).find({ query: 'herring gtting' });
    expect(hits[0]?.id).toBe(`q${texts.length - 1}`);
    expect(notes).toContainEqual({ code: 'spelling', typed: 'gtting', read: 'getting' });
    const few = ['Gutting herring all day', 'The herring is getting dear'];
    expect(searchOf(few).find({ query: 'herring gtting' }).hits[0]?.id).toBe('q0');
  });
});

describe('a first word that stands in no quote', () => {
  const texts = ['An elephant needs more room than a pitch', 'The old town needs a tram'];
  const search = searchOf(texts);

  it('is left out where two words more stand in one quote', () => {
    expect(textsOf(search, texts, 'trolleys old town')).toEqual([texts[1]]);
    expect(search.find({ query: 'trolleys old town' }).hits[0]?.match.missing).toEqual(['trolleys']);
  });

  it('is the beginning of a word that stands beside the other', () => {
    expect(textsOf(search, texts, 'eleph pitch')).toEqual([texts[0]]);
  });

  it('is somebody whom nobody quotes: others do not answer', () => {
    expect(textsOf(search, texts, 'obama pitch')).toEqual([]);
    expect(textsOf(search, texts, 'angela old town')).toEqual([]);
  });
});

describe('two names, or a name and a role', () => {
  const search = createSearch({
    documents: [
      documentBy('obel', 'lorries', 'The bridge was built for carts'),
      documentBy('bridge', 'promise', 'I have heard that promise three times', {
        context: 'Minister Hanne Obel was there.',
      }),
      documentBy('kern', 'money', 'There is no money for a bridge'),
    ],
    speakers: [
      speakerEntry('obel', 'Hanne Obel', { roles: ['Transport Minister'] }),
      speakerEntry('bridge', 'Greta Bridge'),
      speakerEntry('kern', 'Ludo Kern'),
    ],
    outlets: [],
    aliases: '',
  });
  it.each(['bridge obel', 'obel bridge', 'minister bridge', 'bridge minister'])(
    '%s: whoever has said the other word comes first',
    (query) => {
      expect(search.find({ query }).hits[0]?.id).toBe('lorries');
    },
  );
  it('the latest asks for no quote with that word in it', () => {
    expect(search.find({ query: 'latest kern' }).hits.map(({ id }) => id)).toEqual(['money']);
    expect(search.find({ query: 'kern latest' }).hits.map(({ id }) => id)).toEqual(['money']);
  });
});

describe('words of grammar in a row', () => {
  const texts = [
    'The lock of this job holds and holds again',
    'Lock them up',
    'Up goes the lock, they tell them that',
    'So we can, so we shall',
  ];
  it('lead where they stand as they were typed', () => {
    expect(textsOf(searchOf(texts), texts, 'lock them up')[0]).toBe(texts[1]);
  });
  it('are found when they are all that was typed', () => {
    expect(textsOf(searchOf(texts), texts, 'so we can')).toEqual([texts[3]]);
    expect(searchOf(texts).find({ query: 'so can we' }).notes).toEqual([{ code: 'only-common-words' }]);
  });
});

it('police are no policy', () => {
  const texts = ['The police came at noon', 'The policy came at noon'];
  expect(textsOf(searchOf(texts), texts, 'police')).toEqual([texts[0]]);
});
