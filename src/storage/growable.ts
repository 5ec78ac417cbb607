export type TypedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** A column of unsigned numbers of up to 32 bits, in the narrowest array that holds them; it grows by half when it is full. */
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

/**
 * @param saved the numbers to begin with; not written to
 */
export function createColumn(saved?: TypedArray): Column {
  let array: TypedArray = saved ?? bytes(64);
  let length = saved?.length ?? 0;
  let most = limitOf(array);
  return {
    get length() {
      return length;
    },
    push(value) {
      if (value > most) {
        const wider: (length: number) => TypedArray = value > 0xffff ? ints : words;
        array = resized(wider, array, length + (length >> 1) + 1);
        most = limitOf(array);
      } else if (length === array.length) array = resized(makerOf(array), array, length + (length >> 1) + 1);
      array[length++] = value;
    },
    at: (index) => array[index] ?? 0,
    trim() {
      if (array.length > length) array = resized(makerOf(array), array, length);
    },
    get byteLength() {
      return array.byteLength;
    },
    array: () => array.subarray(0, length),
  };
}

function limitOf(array: TypedArray): number {
  return 256 ** array.BYTES_PER_ELEMENT - 1;
}

function makerOf(array: TypedArray): (length: number) => TypedArray {
  return array.BYTES_PER_ELEMENT === 1 ? bytes : array.BYTES_PER_ELEMENT === 2 ? words : ints;
}

export const ints = (length: number) => new Uint32Array(length);
export const words = (length: number) => new Uint16Array(length);
export const bytes = (length: number) => new Uint8Array(length);

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

/** Room for arrays that live as long as one search: most searches need many, and none of them twice. */
export interface Arena {
  /** So many numbers; what they are is left over from before. */
  ints(length: number): Uint32Array;
  signed(length: number): Int32Array;
  /** Everything given out so far is free again. */
  reset(): void;
  readonly byteLength: number;
}

/** Bytes at a time; a multiple of what a number takes. */
const CHUNK = 1 << 18;
/** More than this is given back after the search that needed it. */
const KEPT = 16 * CHUNK;

export function createArena(): Arena {
  let chunks: ArrayBuffer[] = [];
  let current = 0;
  let used = 0;
  const place = (length: number): { readonly buffer: ArrayBuffer; readonly offset: number } => {
    const size = 4 * length;
    for (;;) {
      const chunk = chunks[current];
      if (chunk === undefined) {
        const made = new ArrayBuffer(Math.max(CHUNK, size));
        chunks.push(made);
        used = size;
        return { buffer: made, offset: 0 };
      }
      if (used + size <= chunk.byteLength) {
        used += size;
        return { buffer: chunk, offset: used - size };
      }
      current++;
      used = 0;
    }
  };
  const byteLength = () => chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  return {
    ints(length) {
      const { buffer, offset } = place(length);
      return new Uint32Array(buffer, offset, length);
    },
    signed(length) {
      const { buffer, offset } = place(length);
      return new Int32Array(buffer, offset, length);
    },
    reset() {
      if (current > 0 && byteLength() > KEPT) chunks = [];
      current = 0;
      used = 0;
    },
    get byteLength() {
      return byteLength();
    },
  };
}
