import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNamed } from '../../src/search/index.ts';
import type { Buffers } from '../../src/storage/buffers.ts';
import {
  createSearch,
  openSearch,
  packAlso,
  packSearch,
  type SearchInput,
  textsOf,
} from '../support/search.ts';
import { DOCUMENTS, INPUT, search } from './corpus.ts';

/** The buffers, one behind the other on shared memory, as a file read in one go has them. */
function shared(saved: Buffers): Buffers {
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
    const opened = openSearch(saved, textsOf(DOCUMENTS));
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
    const opened = openSearch(packAlso(few, names), textsOf(few), names);
    const expected = createSearch({ ...INPUT, documents: few });
    for (const query of QUERIES) expect(opened.find({ query })).toEqual(expected.find({ query }));
  });

  it('can be empty', () => {
    const input: SearchInput = { documents: [], speakers: [], outlets: [], aliases: '' };
    const saved = packSearch(input);
    const opened = openSearch(saved, textsOf([]));
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
            const opened = openSearch(broken, textsOf(DOCUMENTS));
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
