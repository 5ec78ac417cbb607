import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createSearch,
  openNamed,
  openSearch,
  packAlso,
  packSearch,
  type SavedSearch,
} from '../../src/search/index.ts';
import { createRecords } from '../../src/search/memory/records.ts';
import { createStrings } from '../../src/search/memory/strings.ts';
import { createTextStore } from '../../src/search/memory/texts.ts';
import type { SearchDocument, SearchInput } from '../../src/search/types.ts';
import { DOCUMENTS, INPUT, search } from './corpus.ts';

/** Any string that JavaScript has, halves of surrogate pairs among them. */
const anyString = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xff), fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff })))
  .map((units) => String.fromCharCode(...units));

const textsOf = (documents: readonly SearchDocument[]) => (number: number) =>
  documents[number] ?? { text: '', context: '' };

/** The buffers, one behind the other on shared memory, as a file read in one go has them. */
function shared(saved: SavedSearch): SavedSearch {
  const room = Object.values(saved).reduce((sum, array) => sum + Math.ceil(array.byteLength / 8) * 8 + 8, 8);
  const memory = new SharedArrayBuffer(room);
  let at = 8;
  return Object.fromEntries(
    Object.entries(saved).map(([name, array]) => {
      new Uint8Array(memory).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
      const place = at;
      at += Math.ceil(array.byteLength / 8) * 8 + 8;
      if (array instanceof Uint8Array) return [name, new Uint8Array(memory, place, array.length)];
      if (array instanceof Uint16Array) return [name, new Uint16Array(memory, place, array.length)];
      if (array instanceof Int32Array) return [name, new Int32Array(memory, place, array.length)];
      return [name, new Uint32Array(memory, place, array.length)];
    }),
  );
}

const QUERIES = [
  'okafor barrage',
  'the velmarian minister tamsin',
  'lindqvst orlen',
  'maja britt',
  'vna tamsin',
  'truce',
  'herald august 2014',
  'nobody nothing',
  'blue helms',
];

describe('a packed search', () => {
  it('answers from shared memory as it does where it was made', () => {
    const saved = shared(packSearch(INPUT));
    const opened = openSearch(saved, textsOf(DOCUMENTS), openNamed(saved));
    for (const query of QUERIES) expect(opened.find({ query })).toEqual(search.find({ query }));
    for (const option of ['query', 'speaker', 'outlet'] as const)
      for (const partial of ['', 'o', 'ma li', 'Lind', 'minis', 'zzz', 'tam'])
        expect(opened.suggest(option, partial, {})).toEqual(search.suggest(option, partial, {}));
  });

  it('has the same bytes whenever it is packed, whatever the order of people and outlets', () => {
    const again = packSearch({
      ...INPUT,
      speakers: [...INPUT.speakers].reverse(),
      outlets: [...INPUT.outlets].reverse(),
    });
    expect(again).toEqual(packSearch(INPUT));
  });

  it('is packed for other documents with the same people, outlets and aliases', () => {
    const names = packSearch(INPUT);
    const few = DOCUMENTS.filter((_, at) => at % 2 === 1);
    const opened = openSearch(packAlso(few, names), textsOf(few), openNamed(names));
    const expected = createSearch({ ...INPUT, documents: few });
    for (const query of QUERIES) expect(opened.find({ query })).toEqual(expected.find({ query }));
  });

  it('can be empty', () => {
    const input: SearchInput = { documents: [], speakers: [], outlets: [], aliases: '' };
    const saved = packSearch(input);
    const opened = openSearch(saved, textsOf([]), openNamed(saved));
    expect(opened.find({ query: 'barrage' }).hits).toEqual([]);
    expect(opened.find({ query: 'x', speaker: 'Ana' }).notes[0]?.code).toBe('unknown-speaker');
    expect(opened.suggest('speaker', '', {})).toEqual([]);
  });

  it('given buffers of nonsense, then comes to an end', () => {
    const saved = packSearch(INPUT);
    const names = Object.keys(saved);
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.constantFrom(...names), at: fc.nat(), value: fc.nat() }), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.subarray(names, { maxLength: 5 }),
        (changes, lost) => {
          const broken = Object.fromEntries(
            Object.entries(saved).flatMap(([name, array]) =>
              lost.includes(name) ? [] : [[name, array.slice()]],
            ),
          );
          for (const { name, at, value } of changes) {
            const array = broken[name];
            if (array !== undefined && array.length > 0) array[at % array.length] = value;
          }
          try {
            const opened = openSearch(broken, textsOf(DOCUMENTS), openNamed(broken));
            openNamed(broken).people.lookUp('okafr lind');
            for (const query of QUERIES) opened.find({ query });
            opened.suggest('query', 'ta', {});
            opened.suggest('speaker', 'o', {});
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
        },
      ),
      { endOnFailure: true },
    );
  });
});

describe('strings in flat buffers', () => {
  it('come back as they were, and are found', () => {
    fc.assert(
      fc.property(fc.array(anyString, { maxLength: 40 }), fc.array(anyString), (first, more) => {
        const strings = createStrings();
        const numbers = first.map(strings.intern);
        const again = createStrings({ ...strings.buffers() });
        for (const [at, text] of first.entries()) {
          expect(again.at(numbers[at] ?? -1)).toBe(text);
          expect(again.find(text)).toBe(numbers[at]);
        }
        expect(again.size).toBe(new Set(first).size);
        for (const text of more) expect(again.at(again.intern(text))).toBe(text);
        const third = createStrings({ ...again.buffers() });
        for (const text of [...first, ...more]) expect(third.at(third.find(text))).toBe(text);
        for (const text of more) if (!first.includes(text)) expect(strings.find(text)).toBe(-1);
      }),
    );
  });

  it('hold texts of documents', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyString, anyString), { maxLength: 30 }), fc.nat(30), (texts, cut) => {
        const store = createTextStore();
        for (const [at, [text, context]] of texts.entries()) {
          if (at === cut) store.trim();
          store.add(text, context);
        }
        store.trim();
        for (const [at, [text, context]] of texts.entries()) expect(store.at(at)).toEqual({ text, context });
      }),
    );
  });
});

describe('ids of documents', () => {
  const articleId = fc.constantFrom('a1', 'b2:3', '', 'é');
  const id = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0az19'), minLength: 12, maxLength: 12 }),
    fc.tuple(articleId, fc.nat(12)).map(([article, part]) => `${article}:${part}`),
    fc.tuple(articleId, anyString).map(([article, part]) => `${article}:${part}`),
    fc.constantFrom('zzzzzzzzzzzz', '000000000000', 'a1:007', 'a1:', 'h1', 'a1:99999999999'),
    anyString,
  );

  it('come back as they were, whatever they look like', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id, articleId }), { maxLength: 40, selector: (one) => one.id }),
        fc.array(id),
        fc.nat(40),
        (list, others, cut) => {
          let records = createRecords();
          for (const [at, one] of list.entries()) {
            if (at === cut) {
              records.trim();
              records = createRecords(records.buffers());
            }
            records.add({ ...one, outletId: 'o', prior: 0.5 });
            expect(() => records.add({ ...one, outletId: 'o', prior: 0.5 })).toThrow(RangeError);
          }
          records.trim();
          const again = createRecords(records.buffers());
          for (const [at, one] of list.entries()) {
            expect(again.find(one.id)).toBe(at);
            expect(again.get(at)).toEqual({ ...one, outletId: 'o', prior: 0.5 });
          }
          for (const other of others)
            if (!list.some((one) => one.id === other)) expect(again.find(other)).toBe(-1);
        },
      ),
    );
  });
});
