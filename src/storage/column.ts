import type { TypedArray } from './buffers.ts';

/** Unsigned numbers of up to 32 bits in a row that grows by half when it is full. */
export interface Column<A extends TypedArray = TypedArray> {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far, without room behind them. */
  array(): A;
}

/** A column in the narrowest array that holds its numbers. */
export function createColumn(): Column {
  let array: TypedArray = new Uint8Array(64);
  let most = 0xff;
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (value > most || length === array.length) {
        most = Math.max(most, value > 0xffff ? 0xffff_ffff : value > 0xff ? 0xffff : 0xff);
        const wider = narrowest(most, length === array.length ? larger(length) : array.length);
        wider.set(array);
        array = wider;
      }
      array[length++] = value;
    },
    array: () => array.slice(0, length),
  };
}

/** A column whose numbers are known to be large, or to be read as 32 bits. */
export function createInts(): Column<Uint32Array> {
  let array = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === array.length) array = resized(ints, array, larger(length));
      array[length++] = value;
    },
    array: () => array.slice(0, length),
  };
}

/** The narrowest array that holds numbers up to `most`. */
export function narrowest(most: number, length: number): TypedArray {
  return (most < 0x100 ? bytes : most < 0x1_0000 ? words : ints)(length);
}

export const ints = (length: number) => new Uint32Array(length);
const words = (length: number) => new Uint16Array(length);
export const bytes = (length: number) => new Uint8Array(length);

/** How long an array becomes that is full at this length. */
export const larger = (length: number) => length + (length >> 1) + 16;

/** A copy of another length: cut, or with zeros behind. */
export function resized<A extends TypedArray>(
  make: (length: number) => A,
  array: TypedArray,
  length: number,
): A {
  const copy = make(length);
  copy.set(length < array.length ? array.subarray(0, length) : array);
  return copy;
}
