import type { TypedArray } from './growable.ts';

/** Flat buffers by name; each may stand on shared memory or be a slice of a larger one. */
export type Buffers = Readonly<Record<string, TypedArray>>;

/** The buffers whose names begin with a part, under what is left of their names. */
export function within(saved: Buffers, part: string): Buffers {
  const prefix = `${part}.`;
  return Object.fromEntries(
    Object.entries(saved).flatMap(([name, array]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), array]] : [],
    ),
  );
}

/** The same buffers under names that begin with a part. */
export function named(part: string, buffers: Buffers): Buffers {
  return Object.fromEntries(Object.entries(buffers).map(([name, array]) => [`${part}.${name}`, array]));
}
