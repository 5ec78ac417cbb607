import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSnapshot } from '../../src/snapshot/format.ts';
import { type Header, readHeader, typeOf, writeHeader } from '../../src/snapshot/header.ts';

const header: Header = {
  label: { corpus: '/srv/näws\ud800', program: 'p', fingerprint: 'f' },
  buffers: [{ name: 'a', type: 'u32', offset: 8, length: 2 }],
  bodyBytes: 16,
};
const read = (value: unknown) => readHeader(Buffer.from(JSON.stringify(value)));
const body = new Uint8Array(new SharedArrayBuffer(16));

describe('readHeader', () => {
  test('reads what was written', () => {
    expect(readHeader(writeHeader(header))).toEqual(header);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['no label', { ...header, label: undefined }],
    ['a label without a corpus', { ...header, label: { program: 'p', fingerprint: 'f' } }],
    ['no buffers', { ...header, buffers: {} }],
    ['a buffer of an unknown type', { ...header, buffers: [{ ...header.buffers[0], type: 'f64' }] }],
    ['a type that every object has', { ...header, buffers: [{ ...header.buffers[0], type: 'toString' }] }],
    ['a negative offset', { ...header, buffers: [{ ...header.buffers[0], offset: -8 }] }],
    ['a broken length', { ...header, buffers: [{ ...header.buffers[0], length: 1.5 }] }],
    ['no end', { ...header, bodyBytes: 2 ** 60 }],
  ])('given %s then there is no header', (_name, value) => {
    expect(read(value)).toBeUndefined();
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void readHeader(bytes)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void read(value)));
  });
});

describe('openSnapshot', () => {
  test.each([
    ['that ends behind the body', { offset: 8, length: 3 }],
    ['that begins between two numbers', { offset: 2, length: 1 }],
    ['far away', { offset: Number.MAX_SAFE_INTEGER - 7, length: Number.MAX_SAFE_INTEGER }],
  ])('given a buffer %s then it is not opened', (_name, place) => {
    const buffers = [{ name: 'a', type: 'u32' as const, ...place }];
    expect(openSnapshot({ ...header, buffers }, body)).toEqual({ ok: false, damage: 'damaged' });
  });

  test('given buffers within the body then it is opened', () => {
    expect(openSnapshot(header, body)).toMatchObject({ ok: true, buffers: { a: new Uint32Array(2) } });
  });
});

test.each([[[1, 2]], [new DataView(new ArrayBuffer(1))], [new Float64Array(1)]])(
  'given %j, which no snapshot can hold, then it throws',
  (value) => {
    expect(() => typeOf(value)).toThrow(TypeError);
  },
);
