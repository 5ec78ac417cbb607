/** What a `storedMap` stands on: keys and values have numbers. */
export interface MapSource<V> {
  readonly size: number;
  /** Number of a key, or -1. */
  find(key: string): number;
  keyAt(number: number): string;
  valueAt(number: number): V;
  /** Numbers in the order of the map, where they are not 0 to `size` - 1. */
  readonly order?: Uint32Array;
}

/** A read-only map that decodes what it is asked for. */
export function storedMap<V>({ size, find, keyAt, valueAt, order }: MapSource<V>): ReadonlyMap<string, V> {
  function* each<T>(of: (number: number) => T): Generator<T, undefined, unknown> {
    for (let index = 0; index < size; index += 1) yield of(order?.[index] ?? index);
  }
  const entries = () => each((number): [string, V] => [keyAt(number), valueAt(number)]);
  const map: ReadonlyMap<string, V> = {
    size,
    has: (key) => find(key) >= 0,
    get(key) {
      const number = find(key);
      return number < 0 ? undefined : valueAt(number);
    },
    keys: () => each(keyAt),
    values: () => each(valueAt),
    entries,
    [Symbol.iterator]: entries,
    forEach(act) {
      for (const [key, value] of entries()) act(value, key, map);
    },
  };
  return map;
}

/** A read-only list that decodes what it is asked for. */
export interface StoredList<V> extends Iterable<V> {
  readonly length: number;
  /** Undefined outside of the list; no index from the end. */
  at(index: number): V | undefined;
  /** As an array's, for indexes that are not negative. */
  slice(start?: number, end?: number): V[];
}

export function storedList<V>(length: number, valueAt: (index: number) => V): StoredList<V> {
  return {
    length,
    at: (index) => (index >= 0 && index < length ? valueAt(index) : undefined),
    slice(start = 0, end = length) {
      const values: V[] = [];
      for (let index = start; index < Math.min(end, length); index += 1) values.push(valueAt(index));
      return values;
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield valueAt(index);
    },
  };
}
