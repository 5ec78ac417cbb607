import type { Filter } from '../index/index.ts';
import { normalise } from '../names/alias-book.ts';
import type { Finder } from './finder.ts';
import type { Options } from './options.ts';
import type { FacetReading } from './query/types.ts';
import type { Reading } from './read.ts';

export interface Limits {
  readonly filter: Filter;
  /** Terms that a quote must not have. */
  readonly exclude: readonly string[];
  /** Runs of words that it must not have. */
  readonly barred: readonly (readonly string[])[];
}

/** The filter that options and query make together, and what a minus leaves out. */
export function filterOf(
  reading: Reading,
  options: Options,
  finder: Pick<Finder, 'books' | 'lexicon' | 'aliases'>,
): Limits {
  const names = reading.speakers.filter(({ kind }) => kind === 'speaker');
  const roles = reading.speakers.filter(({ kind }) => kind === 'role');
  let speakers = options.speakers;
  for (const ids of [union(names), ...roles.map(({ ids }) => ids)])
    if (ids !== undefined) speakers = speakers === undefined ? ids : narrowed(speakers, ids);
  const named = union(reading.outlets);
  const outlets =
    named === undefined
      ? options.outlets
      : options.outlets === undefined
        ? named
        : narrowed(options.outlets, named);
  const from = latest([options.from, ...reading.dates.map(({ first }) => first)]);
  const to = earliest([options.to, ...reading.dates.map(({ last }) => last)]);
  const exclude: string[] = [];
  const barred: string[][] = [];
  const notSpeakers: string[] = [];
  const notOutlets: string[] = [];
  for (const text of reading.excluded) {
    const name = normalise(text);
    notSpeakers.push(...finder.books.speakers.exact(name));
    notOutlets.push(...finder.books.outlets.exact(name));
    const forms = finder.lexicon.forms(name);
    if (name.includes(' ')) barred.push(name.split(' '));
    exclude.push(name, ...forms, ...finder.aliases.same(name));
  }
  return {
    filter: {
      ...(speakers === undefined ? {} : { speakers }),
      ...(outlets === undefined ? {} : { outlets }),
      ...(notSpeakers.length === 0 ? {} : { notSpeakers }),
      ...(notOutlets.length === 0 ? {} : { notOutlets }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
    exclude,
    barred,
  };
}

export function withoutDates({ from: _from, to: _to, ...filter }: Filter): Filter {
  return filter;
}

export function isDated(filter: Filter): boolean {
  return filter.from !== undefined || filter.to !== undefined;
}

function union(readings: readonly FacetReading[]): readonly string[] | undefined {
  return readings.length === 0 ? undefined : [...new Set(readings.flatMap(({ ids }) => ids))];
}

function narrowed(one: readonly string[], two: readonly string[]): readonly string[] {
  return one.filter((id) => two.includes(id));
}

function latest(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function earliest(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
