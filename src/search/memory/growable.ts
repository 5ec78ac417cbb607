/** A column of numbers that grows by half when it is full. */
export interface Column {
  readonly length: number;
  push(value: number): void;
  /** 0 for an index never written. */
  at(index: number): number;
  /** Gives back the room that is not used. */
  trim(): void;
  readonly byteLength: number;
  /** The numbers, without unused room behind them. */
  array(): TypedArray;
}

export type TypedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/**
 * @param make makes an array of a length, filled with zeros: `(length) => new Uint32Array(length)`
 * @param saved the numbers to begin with
 */
export function createColumn(make: (length: number) => TypedArray, saved?: TypedArray): Column {
  let array = saved ?? make(64);
  let length = saved?.length ?? 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === array.length) array = resized(make, array, length + (length >> 1) + 1);
      array[length++] = value;
    },
    at: (index) => array[index] ?? 0,
    trim() {
      array = resized(make, array, length);
    },
    get byteLength() {
      return array.byteLength;
    },
    array: () => array.subarray(0, length),
  };
}

export const ints = (length: number) => new Uint32Array(length);
export const signed = (length: number) => new Int32Array(length);
export const words = (length: number) => new Uint16Array(length);
export const bytes = (length: number) => new Uint8Array(length);

/** A copy of another length: cut, or with zeros behind. */
export function resized<A extends TypedArray>(make: (length: number) => A, array: A, length: number): A {
  const copy = make(length);
  copy.set(length < array.length ? array.subarray(0, length) : array);
  return copy;
}
