/**
 * Room for one number a document, and for finding again, in the documents' order, those that have one. All zero between
 * uses. Two levels of bits cost nothing for what is not there, need no comparisons for what is, and stay in the processor's
 * cache where the numbers do not.
 */
export interface ScoreTable {
  readonly numbers: Int32Array;
  /** Bit n: document n has a number. */
  readonly bits: Int32Array;
  /** Bit n: `put` has written to word n of `bits`. */
  readonly blocks: Int32Array;
}

export function createScoreTable(documents: number): ScoreTable {
  const bits = Math.ceil(documents / 32);
  return {
    numbers: new Int32Array(documents),
    bits: new Int32Array(bits),
    blocks: new Int32Array(Math.ceil(bits / 32)),
  };
}

/** Gives this number to those of the documents that have none. */
export function put(
  { numbers, bits, blocks }: ScoreTable,
  documents: Uint32Array,
  size: number,
  number: number,
): void {
  for (let index = 0; index < size; index++) {
    const document = documents[index] ?? 0;
    const word = document >>> 5;
    const before = bits[word] ?? 0;
    const after = before | (1 << (document & 31));
    if (after === before) continue;
    numbers[document] = number;
    bits[word] = after;
    blocks[word >>> 5] = (blocks[word >>> 5] ?? 0) | (1 << (word & 31));
  }
}

/** Gives each document its place among these. */
export function putPlaces({ numbers, bits }: ScoreTable, documents: Uint32Array, size: number): void {
  for (let place = 0; place < size; place++) {
    const document = documents[place] ?? 0;
    numbers[document] = place;
    bits[document >>> 5] = (bits[document >>> 5] ?? 0) | (1 << (document & 31));
  }
}

/** Takes back what `putPlaces` gave. */
export function removePlaces({ numbers, bits }: ScoreTable, documents: Uint32Array, size: number): void {
  for (let place = 0; place < size; place++) {
    const document = documents[place] ?? 0;
    numbers[document] = 0;
    bits[document >>> 5] = 0;
  }
}

/** Whether a document has a number. */
export function has({ bits }: ScoreTable, document: number): boolean {
  return (((bits[document >>> 5] ?? 0) >>> (document & 31)) & 1) !== 0;
}

/** Takes all documents off the table, in ascending order. */
export function drain(
  { numbers, bits, blocks }: ScoreTable,
  take: (document: number, number: number) => void,
): void {
  for (let block = 0; block < blocks.length; block++) {
    for (let words = blocks[block] ?? 0; words !== 0; words &= words - 1) {
      const word = (block << 5) | lowestBit(words);
      for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
        const document = (word << 5) | lowestBit(left);
        take(document, numbers[document] ?? 0);
        numbers[document] = 0;
      }
      bits[word] = 0;
    }
    blocks[block] = 0;
  }
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
