import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginSnapshot, decodeSnapshot, encodeSnapshot } from '../../src/snapshot/format.ts';
import type { Buffers } from '../../src/storage/buffers.ts';

const label = { corpus: '/srv/news', program: 'p', fingerprint: 'f' };

const numbers = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.uint16Array({ maxLength: 40 }),
  fc.uint32Array({ maxLength: 40 }),
  fc.int32Array({ maxLength: 40 }),
);
const buffers: fc.Arbitrary<Buffers> = fc.dictionary(fc.string({ unit: 'binary', maxLength: 8 }), numbers, {
  maxKeys: 6,
  noNullPrototype: true,
});

/** The head of a snapshot with other numbers in its prelude: the n-th of the 32-bit words behind the magic. */
function withWord(index: number, value: number): Uint8Array {
  const image = encodeSnapshot(label, { a: new Uint8Array(5) });
  new DataView(image.buffer).setUint32(8 + 4 * index, value, true);
  return image;
}

const damageOf = (image: Uint8Array, size = image.length) => {
  const begun = beginSnapshot(image, size);
  return begun.ok ? undefined : begun.damage;
};

describe('a snapshot', () => {
  test('gives back every buffer as it was, with its type, on one shared memory', () => {
    fc.assert(
      fc.property(buffers, (given) => {
        const image = encodeSnapshot(label, given);
        const opened = decodeSnapshot(image);
        if (!opened.ok) throw new Error(opened.damage);
        expect(opened.label).toEqual(label);
        expect(Object.keys(opened.buffers).sort()).toEqual(Object.keys(given).sort());
        for (const [name, array] of Object.entries(given)) {
          expect(opened.buffers[name]).toEqual(array);
          expect(opened.buffers[name]?.constructor).toBe(array.constructor);
          expect(opened.buffers[name]?.buffer).toBe(image.buffer);
        }
      }),
    );
  });

  test('is the same bytes whatever the order of the buffers', () => {
    const [a, b] = [new Uint8Array([1, 2, 3]), new Uint32Array([4])];
    expect(encodeSnapshot(label, { a, b })).toEqual(encodeSnapshot(label, { b, a }));
  });

  test('takes slices of larger buffers', () => {
    const large = new Uint16Array(new SharedArrayBuffer(20)).map((_, at) => at);
    const opened = decodeSnapshot(encodeSnapshot(label, { a: large.subarray(3, 6) }));
    expect(opened.ok && opened.buffers.a).toEqual(new Uint16Array([3, 4, 5]));
  });

  test.each([
    ['no byte', new Uint8Array(), 'truncated'],
    ['text', new TextEncoder().encode('Harbour works to resume in spring, officials said.'), 'foreign'],
    ['another version', withWord(0, 99), 'other-version'],
    ['a machine that counts bytes from the other end', withWord(1, 0x04030201), 'other-byte-order'],
    ['a header without end', withWord(2, 0xffffffff), 'damaged'],
    ['a header that reaches beyond the file', withWord(2, 60_000), 'truncated'],
    ['a header with another checksum', withWord(3, 1), 'damaged'],
    ['something where nothing belongs', withWord(5, 1), 'damaged'],
  ])('given %s then it is told as such', (_name, image, damage) => {
    expect(damageOf(image)).toBe(damage);
  });

  test('given a file that is shorter or longer than it says then it is not taken', () => {
    const image = encodeSnapshot(label, { a: new Uint8Array(100) });
    expect(damageOf(image, image.length - 1)).toBe('truncated');
    expect(damageOf(image, image.length + 1)).toBe('damaged');
    expect(damageOf(image)).toBeUndefined();
  });
});
