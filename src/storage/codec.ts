import { type Buffers, bytesOf, startsOf, unsigned } from './buffers.ts';
import { type ByteReader, type ByteWriter, createByteReader, createByteWriter } from './bytes.ts';
import { createInts } from './column.ts';
import { StorageError } from './error.ts';
import type { GrowingStrings, Strings } from './strings.ts';

export interface Writer extends ByteWriter {
  text(value: string): void;
}

export interface Reader extends ByteReader {
  text(): string;
}

/** How a kind of value is written and read. What is written must come back equal. */
export interface Codec<T> {
  // A property, not a method: a codec that knows only some of the values must not pass for one that knows all.
  readonly write: (value: T, to: Writer) => void;
  readonly read: (from: Reader) => T;
}

/** 0 ≤ value < 2³² */
export const uint: Codec<number> = { write: (value, to) => to.uint(value), read: (from) => from.uint() };

export const text: Codec<string> = { write: (value, to) => to.text(value), read: (from) => from.text() };

/** One of a few words. */
export function oneOf<const T extends string>(words: readonly T[]): Codec<T> {
  return {
    write: (value, to) => to.uint(words.indexOf(value)),
    read(from) {
      const word = words[from.uint()];
      if (word === undefined) throw new StorageError('damaged', 'A record has an unknown word.');
      return word;
    },
  };
}

/** What is there or not, in an `optional`. */
export const always: Codec<true> = { write: () => undefined, read: () => true };

export function optional<T>(codec: Codec<T>): Codec<T | undefined> {
  return {
    write(value, to) {
      to.uint(value === undefined ? 0 : 1);
      if (value !== undefined) codec.write(value, to);
    },
    read: (from) => (from.uint() === 0 ? undefined : codec.read(from)),
  };
}

export function list<T>(codec: Codec<T>): Codec<readonly T[]> {
  return {
    write(values, to) {
      to.uint(values.length);
      for (const value of values) codec.write(value, to);
    },
    read(from) {
      const length = from.uint();
      const values: T[] = [];
      // Each element takes a byte at least, so a wrong length ends with the record.
      for (let index = 0; index < length; index += 1) values.push(codec.read(from));
      return values;
    },
  };
}

/** A codec for every field, so that no field can be forgotten; those that may be absent are `optional`. */
type Fields<T> = { readonly [K in keyof T]-?: Codec<undefined extends T[K] ? T[K] | undefined : T[K]> };

/** Fields in the order given; what is absent stays absent. */
export function record<T extends object>(fields: Fields<T>): Codec<T> {
  const names = Object.keys(fields) as (keyof T)[];
  return {
    write(value, to) {
      for (const name of names) fields[name].write(value[name], to);
    },
    read(from) {
      const value: Partial<T> = {};
      for (const name of names) {
        const field = fields[name].read(from);
        if (field !== undefined) value[name] = field;
      }
      // Every field has been read, as `Fields` makes sure.
      return value as T;
    },
  };
}

/** A codec for what each code goes with. */
type Variants<T extends { readonly code: string }> = {
  readonly [C in T['code']]: Codec<Omit<Extract<T, { readonly code: C }>, 'code'>>;
};

/** A union told apart by its codes. */
export function variants<T extends { readonly code: string }>(cases: Variants<T>): Codec<T> {
  const codes = Object.keys(cases) as T['code'][];
  const code = oneOf(codes);
  return {
    write(value, to) {
      const own: T['code'] = value.code;
      code.write(own, to);
      cases[own].write(value as never, to);
    },
    read(from) {
      const own = code.read(from);
      // The codec of a code gives what goes with it, as `Variants` makes sure.
      return { code: own, ...cases[own].read(from) } as unknown as T;
    },
  };
}

/** Values in a row, each read by its number. */
export interface Table<T> {
  readonly size: number;
  /** @throws StorageError for a number that nothing has, or a damaged record */
  at(number: number): T;
}

/** A table that grows. */
export interface GrowingTable<T> {
  add(value: T): void;
  /** The table so far. */
  buffers(): Buffers;
}

export function createTable<T>(codec: Codec<T>, pool: GrowingStrings): GrowingTable<T> {
  const bytes = createByteWriter();
  const writer: Writer = Object.assign(bytes, { text: (value: string) => bytes.uint(pool.intern(value)) });
  const starts = createInts();
  starts.push(0);
  return {
    add(value) {
      codec.write(value, writer);
      starts.push(bytes.length);
    },
    buffers: () => ({ starts: starts.array(), records: bytes.bytes() }),
  };
}

export function packTable<T>(values: Iterable<T>, codec: Codec<T>, pool: GrowingStrings): Buffers {
  const table = createTable(codec, pool);
  for (const value of values) table.add(value);
  return table.buffers();
}

export function openTable<T>(saved: Buffers, codec: Codec<T>, strings: Pick<Strings, 'at'>): Table<T> {
  const records = bytesOf(saved, 'records');
  const size = unsigned(saved, 'starts').length - 1;
  const starts = startsOf(saved, 'starts', size, records.length);
  const bytes = createByteReader(records);
  const reader: Reader = { ...bytes, text: () => strings.at(bytes.uint()) };
  return {
    size,
    at(number) {
      const [start, end] = [starts[number], starts[number + 1]];
      if (start === undefined || end === undefined)
        throw new StorageError('damaged', 'A record is not there.');
      reader.seek(start, end);
      return codec.read(reader);
    },
  };
}
