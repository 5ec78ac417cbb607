/** Room for arrays that live as long as one search: most searches need many, and none of them twice. */
export interface Arena {
  /** So many numbers; what they are is left over from before. */
  ints(length: number): Uint32Array;
  signed(length: number): Int32Array;
  /** Everything given out so far is free again. */
  reset(): void;
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
  };
}
