/** Numbers below 2³² in a row that grows. */
export interface Column {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far, without room behind them. */
  array(): Uint32Array;
}

export function createColumn(): Column {
  let data = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === data.length) {
        const larger = new Uint32Array(length + (length >> 1));
        larger.set(data);
        data = larger;
      }
      data[length] = value;
      length += 1;
    },
    array: () => data.slice(0, length),
  };
}
