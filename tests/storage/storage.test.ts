import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembering } from '../../src/storage/cache.ts';
import { openCoded, packCoded } from '../../src/storage/coded.ts';
import { createColumn, createInts } from '../../src/storage/column.ts';
import { StorageError } from '../../src/storage/error.ts';
import { openIds, packIds } from '../../src/storage/ids.ts';
import { openLines, packLines } from '../../src/storage/lines.ts';
import { openKeys, packKeys } from '../../src/storage/lookup.ts';
import { storedList, storedMap } from '../../src/storage/map.ts';
import { gallop, lowerBound } from '../../src/storage/sorted.ts';
import { createStrings, openPool, openStrings, packPool } from '../../src/storage/strings.ts';
import { openTexts, packTexts } from '../../src/storage/texts.ts';
import { fold } from '../../src/text/fold.ts';
import { hashOf } from '../../src/text/hash.ts';
import { anyString } from './strings.ts';

describe('strings', () => {
  it('come back as they were, each kept once, and are found', () => {
    fc.assert(
      fc.property(fc.array(anyString), fc.array(anyString), (texts, others) => {
        const growing = createStrings();
        const numbers = texts.map(growing.intern);
        expect(texts.map(growing.find)).toEqual(numbers);
        const opened = openStrings(growing.buffers());
        for (const strings of [growing, opened]) {
          expect(numbers.map(strings.at)).toEqual(texts);
          expect(texts.map(strings.find)).toEqual(numbers);
          expect(strings.size).toBe(new Set(texts).size);
          for (const other of others) if (!texts.includes(other)) expect(strings.find(other)).toBe(-1);
          for (const [at, text] of texts.entries()) {
            const number = numbers[at] ?? -1;
            const units = Array.from({ length: strings.length(number) }, (_, index) =>
              strings.unit(number, index),
            );
            expect(String.fromCharCode(...units)).toBe(text);
          }
        }
        expect(opened.at(texts.length)).toBe('');
        const pool = packPool(growing);
        expect(Object.keys(pool)).not.toContain('table');
        expect(numbers.map(openPool(pool).at)).toEqual(texts);
      }),
    );
  });

  it('have the same bytes, by whichever way they came', () => {
    fc.assert(
      fc.property(fc.array(anyString), (texts) => {
        const [whole, byUnits] = [createStrings(), createStrings()];
        for (const text of texts) {
          whole.intern(text);
          const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
          byUnits.internUnits(units, units.length, hashOf(text));
        }
        expect(byUnits.buffers()).toEqual(whole.buffers());
      }),
    );
  });
});

describe('columns', () => {
  it('hold what was pushed, in the narrowest array', () => {
    const number = fc.oneof(fc.nat(0xff), fc.nat(0xffff), fc.nat(0xffff_ffff));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 300 }), (values) => {
        const [column, wide] = [createColumn(), createInts()];
        for (const value of values) {
          column.push(value);
          wide.push(value);
        }
        expect([...column.array()]).toEqual(values);
        expect([...wide.array()]).toEqual(values);
        const most = Math.max(0, ...values);
        expect(column.array().BYTES_PER_ELEMENT).toBe(most > 0xffff ? 4 : most > 0xff ? 2 : 1);
      }),
    );
  });
});

describe('sorted numbers', () => {
  it('lead to the first that is not smaller', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(50), fc.nat(20), (list, wanted, from) => {
        const values = Uint32Array.from(list).sort();
        const start = Math.min(from, values.length);
        const expected = values.findIndex((value, at) => at >= start && value >= wanted);
        const place = expected < 0 ? values.length : expected;
        expect(lowerBound(values, wanted, start)).toBe(place);
        expect(gallop(values, wanted, start, values.length)).toBe(place);
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

  it('take half as much for English with its typography as for other alphabets, and less the more often words come again', () => {
    const sizeOf = (text: string) =>
      Object.values(packTexts([text])).reduce((sum, { byteLength }) => sum + byteLength, 0);
    const english = '“It’s a last resort” — the minister’s café, £5…';
    const russian = 'Причал закрыт, и суда стоят, сказал министр вчера.';
    expect(sizeOf(russian) - sizeOf(english)).toBeGreaterThan(english.length / 2);
    expect(sizeOf(english.repeat(200))).toBeLessThan((english.length * 200) / 2);
  });
});

describe('bytes as codes of words', () => {
  const words = fc.constantFrom('the', ' the', ' quay', ' 1998', ',', ' ', '\n', '”', 'é', 'a'.repeat(300));
  const bytes = fc
    .array(fc.oneof({ weight: 5, arbitrary: words }, { weight: 1, arbitrary: anyString }), {
      maxLength: 400,
    })
    .map((parts) => new Uint8Array(Buffer.from(parts.join(''), 'latin1')));

  it('come back as they were, whole and in stretches', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(20_000), { minLength: 2, maxLength: 12 }), (plain, places) => {
        const coded = openCoded(packCoded(plain));
        const read = (from: number, to: number) => [...coded.read(from, to).subarray(0, to - from)];
        expect(coded.length).toBe(plain.length);
        expect(read(0, plain.length)).toEqual([...plain]);
        for (const [at, place] of places.entries()) {
          const [from = 0, to = 0] = [place, places[at - 1] ?? 0]
            .map((one) => one % (plain.length + 1))
            .sort((one, other) => one - other);
          expect(read(from, to)).toEqual([...plain.subarray(from, to)]);
        }
      }),
    );
  });

  it('come back where there are more words than codes of two bytes', () => {
    const text = Array.from({ length: 60_000 }, (_, at) => `w${((at * 7919) % 30_000).toString(36)}`).join(
      ' ',
    );
    const plain = Buffer.from(text, 'latin1');
    const coded = openCoded(packCoded(plain));
    expect(coded.read(0, plain.length).subarray(0, plain.length).equals(plain)).toBe(true);
    for (const from of [1, 70_001, 200_003])
      expect(coded.read(from, from + 500).toString('latin1', 0, 500)).toBe(text.slice(from, from + 500));
  });

  it('come to an end where they are damaged', () => {
    const saved = packCoded(
      Buffer.from('the quay, the quay, the harbour and the quay '.repeat(40), 'latin1'),
    );
    const { codes } = saved;
    if (!(codes instanceof Uint8Array)) throw new Error('no codes');
    const coded = openCoded({ ...saved, codes: codes.map((code) => 255 - code) });
    for (const from of [0, 300, 900]) expect(() => coded.read(from, from + 200)).not.toThrow();
    expect(() => openCoded({ ...saved, before: new Uint8Array(0) })).toThrow(StorageError);
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
  it('gives what decoding gives, and keeps the latest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.boolean(), (asked, weighed) => {
        const decoded: number[] = [];
        const decode = (number: number) => {
          decoded.push(number);
          return { number };
        };
        const at = weighed ? remembering(decode, 8, () => 2) : remembering(decode, 4);
        for (const number of asked) expect(at(number)).toEqual({ number });
        // The last four different ones are still there; a fifth, or a ninth where nothing is weighed, is not.
        const latest = [...new Set([...asked].reverse())];
        const most = weighed ? 4 : 8;
        const before = decoded.length;
        for (const number of latest.slice(most, most + 1)) {
          at(number);
          expect(decoded.length).toBe(before + 1);
        }
        const then = decoded.length;
        for (const number of latest.slice(0, latest.length > most ? 3 : 4).reverse()) at(number);
        expect(decoded.length).toBe(then);
      }),
    );
  });
});
