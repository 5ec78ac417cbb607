/** A typed array that grows by half when it is full. `at` of an index never written is 0. */
export interface Growable<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array> {
  /** The array behind it; replaced when it grows, so don't keep it across `set` and `push`. */
  readonly array: A;
  readonly length: number;
  push(value: number): void;
  set(index: number, value: number): void;
  at(index: number): number;
  /** A copy of exactly the length. */
  trimmed(): A;
}

type TypedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

function growable<A extends TypedArray>(
  make: (length: number) => A,
  slice: (array: A, end: number) => A,
): Growable<A> {
  let array = make(64);
  let length = 0;
  const reserve = (needed: number) => {
    if (needed <= array.length) return;
    const larger = make(Math.max(needed, array.length + (array.length >> 1)));
    larger.set(array);
    array = larger;
  };
  return {
    get array() {
      return array;
    },
    get length() {
      return length;
    },
    push(value) {
      if (length === array.length) reserve(length + 1);
      array[length++] = value;
    },
    set(index, value) {
      if (index >= array.length) reserve(index + 1);
      array[index] = value;
      if (index >= length) length = index + 1;
    },
    at: (index) => array[index] ?? 0,
    trimmed: () => slice(array, length),
  };
}

export const growableBytes = () =>
  growable(
    (length) => new Uint8Array(length),
    (array, end) => array.slice(0, end),
  );
export const growableWords = () =>
  growable(
    (length) => new Uint16Array(length),
    (array, end) => array.slice(0, end),
  );
export const growableInts = () =>
  growable(
    (length) => new Uint32Array(length),
    (array, end) => array.slice(0, end),
  );
export const growableSigned = () =>
  growable(
    (length) => new Int32Array(length),
    (array, end) => array.slice(0, end),
  );
