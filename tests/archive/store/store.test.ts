import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembering } from '../../../src/archive/store/cache.ts';
import { openIds, packIds } from '../../../src/archive/store/ids.ts';
import { openKeys, packKeys } from '../../../src/archive/store/keys.ts';
import { openLines, packLines } from '../../../src/archive/store/lines.ts';
import { storedList, storedMap } from '../../../src/archive/store/map.ts';
import { createStringPool, openStrings } from '../../../src/archive/store/strings.ts';
import { openTexts, packTexts } from '../../../src/archive/store/texts.ts';
import { fold } from '../../../src/text/fold.ts';
import { anyString } from './bare.ts';

describe('strings', () => {
  it('come back as they were, each kept once', () => {
    fc.assert(
      fc.property(fc.array(anyString), (texts) => {
        const pool = createStringPool();
        const numbers = texts.map(pool.number);
        const strings = openStrings(pool.buffers());
        expect(numbers.map(strings.at)).toEqual(texts);
        expect(strings.size).toBe(new Set(texts).size);
      }),
    );
  });
});

describe('texts', () => {
  const place = fc.integer({ min: 0, max: 80 });

  it('give any stretch as a string would', () => {
    fc.assert(
      fc.property(fc.array(anyString), place, place, (texts, start, end) => {
        const store = openTexts(packTexts(texts), texts.length);
        texts.forEach((text, number) => {
          expect(store.length(number)).toBe(text.length);
          expect(store.slice(number, 0, text.length)).toBe(text);
          expect(store.slice(number, start, end)).toBe(text.slice(start, end));
        });
      }),
    );
  });

  it('take a byte a letter for English with its typography, two for other alphabets', () => {
    const sizeOf = (text: string) => packTexts([text]).bytes?.byteLength;
    const english = '“It’s a last resort” — the minister’s café, £5…';
    expect(sizeOf(english)).toBe(english.length);
    const russian = 'Причал закрыт, сказал министр';
    expect(sizeOf(russian)).toBe(2 * russian.length);
  });
});

describe('keys', () => {
  it('lead to their numbers, others to nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyString), anyString, (keys, other) => {
        const { find } = openKeys(packKeys(keys), keys.length, (number) => keys[number] ?? '');
        expect(keys.map(find)).toEqual([...keys.keys()]);
        expect(find(other)).toBe(keys.indexOf(other));
      }),
    );
  });

  it('end in a table without a free slot', () => {
    const { find } = openKeys(new Uint32Array(8).fill(3), 4, () => 'mole');
    expect(find('pier')).toBe(-1);
  });
});

describe('ids', () => {
  const id = fc.string({ unit: fc.constantFrom(...'0189abyz'), minLength: 12, maxLength: 12 });

  it('lead to their numbers and back, others to nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.oneof(id, anyString), (ids, other) => {
        const opened = openIds(packIds(ids), ids.length);
        expect([...ids.keys()].map(opened.at)).toEqual(ids);
        expect(ids.map(opened.find)).toEqual([...ids.keys()]);
        expect(opened.find(other)).toBe(ids.indexOf(other));
      }),
    );
  });
});

describe('lines', () => {
  const word = fc.constantFrom('quay', 'Quays', 'dock', 'Øya', 'cáfe', 'o', 'a\nb', '');
  it('are found by all their words, whatever capitals and accents they have', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word)), fc.array(word), (lines, typed) => {
        const texts = lines.map((words) => words.join(' '));
        const words = fold(typed.join(' ')).split(/\s+/);
        const expected = texts.flatMap((text, number) =>
          words.every((each) => fold(text).includes(each)) ? number : [],
        );
        const found = [...openLines(packLines(texts)).having(typed.join(' '))];
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe('stored maps and lists', () => {
  const values = ['pier', 'mole', 'quay'];
  const map = storedMap({
    size: values.length,
    order: Uint32Array.of(2, 0, 1),
    find: (key) => values.indexOf(key),
    keyAt: (number) => values[number] ?? '',
    valueAt: (number) => number,
  });

  it('are read as a map is', () => {
    const same = new Map([
      ['quay', 2],
      ['pier', 0],
      ['mole', 1],
    ]);
    expect(new Map(map)).toEqual(same);
    expect([...map.entries()]).toEqual([...same]);
    expect([...map.keys()]).toEqual([...same.keys()]);
    expect([...map.values()]).toEqual([...same.values()]);
    const seen: unknown[] = [];
    map.forEach((value, key, whole) => {
      seen.push([key, value, whole === map]);
    });
    expect(seen).toEqual([...same].map(([key, value]) => [key, value, true]));
    expect([map.size, map.has('pier'), map.get('mole'), map.has('sea'), map.get('sea')]).toEqual([
      3,
      true,
      1,
      false,
      undefined,
    ]);
  });

  it('are cut as an array is', () => {
    const list = storedList(values.length, (index) => values[index] ?? '');
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (start, end) => {
        expect(list.slice(start, end)).toEqual(values.slice(start, end));
        expect(list.at(start)).toBe(values[start]);
      }),
    );
    expect([...list]).toEqual(values);
    expect(list.at(-1)).toBeUndefined();
  });
});

describe('remembering', () => {
  it('gives what decoding gives, and keeps no more than it may', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (asked) => {
        const decoded: number[] = [];
        const at = remembering((number) => {
          decoded.push(number);
          return { number };
        }, 4);
        for (const number of asked) expect(at(number)).toEqual({ number });
        // What was just asked for is still there; what was asked for nine others ago is not.
        for (const number of asked.slice(-1)) {
          const before = decoded.length;
          at(number);
          expect(decoded.length).toBe(before);
          for (let other = 100; other < 109; other += 1) at(other);
          at(number);
          expect(decoded.at(-1)).toBe(number);
        }
      }),
    );
  });
});
