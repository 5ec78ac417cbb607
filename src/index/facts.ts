import { type Buffers, named, numbers, signed, within } from '../storage/buffers.ts';
import { createColumn } from '../storage/column.ts';
import { createStrings, openStrings } from '../storage/strings.ts';
import type { SearchDocument } from './port.ts';

/** What documents are filtered and ordered by, by their numbers, in columns. */
export interface Facts {
  readonly size: number;
  /** Prior in thousandths. */
  prior(number: number): number;
  speakerId(number: number): string | undefined;
  /** Number of the speaker; 0 is nobody. */
  speaker(number: number): number;
  outlet(number: number): number;
  /** Number of a speaker or outlet id, or -1. */
  speakerNumber(id: string): number;
  outletNumber(id: string): number;
  /** First and last day; `UNDATED` in both when there is none. */
  first(number: number): number;
  last(number: number): number;
}

/** Facts while documents are added. */
export interface GrowingFacts {
  /** @returns number of the speaker; 0 is nobody */
  add(document: Pick<SearchDocument, 'outletId' | 'speakerId' | 'days' | 'prior'>): number;
  /** Speaker numbers are below this. */
  readonly speakers: number;
  buffers(): Buffers;
}

export const UNDATED = -2_147_483_648;

/** A prior as it is compared. */
export const thousandths = (prior: number) => Math.round(Math.max(0, Math.min(1, prior)) * 1000);

export function createFacts(): GrowingFacts {
  const speakerIds = createStrings();
  const outletIds = createStrings();
  const columns = {
    speakers: createColumn(),
    outlets: createColumn(),
    periods: createColumn(),
    priors: createColumn(),
  };
  // Few documents have days or a prior of their own: those stand in tables.
  const periods = createNumbering<readonly [number, number]>();
  const levels = createNumbering<number>();
  return {
    add({ outletId, speakerId, days, prior }) {
      const speaker = speakerId === undefined ? 0 : speakerIds.intern(speakerId) + 1;
      const [first, last] = [days?.first ?? UNDATED, days?.last ?? UNDATED];
      const level = thousandths(prior);
      columns.speakers.push(speaker);
      columns.outlets.push(outletIds.intern(outletId));
      columns.periods.push(periods.number(`${first} ${last}`, [first, last]));
      columns.priors.push(levels.number(`${level}`, level));
      return speaker;
    },
    get speakers() {
      return speakerIds.size + 1;
    },
    buffers: () => ({
      ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.array()])),
      firsts: Int32Array.from(periods.values, ([first]) => first),
      lasts: Int32Array.from(periods.values, ([, last]) => last),
      levels: Int32Array.from(levels.values),
      ...named('speakerIds', speakerIds.buffers()),
      ...named('outletIds', outletIds.buffers()),
    }),
  };
}

/** @throws StorageError when a buffer is missing */
export function openFacts(saved: Buffers): Facts {
  const speakerIds = openStrings(within(saved, 'speakerIds'));
  const outletIds = openStrings(within(saved, 'outletIds'));
  const speakers = numbers(saved, 'speakers');
  const outlets = numbers(saved, 'outlets');
  const periods = numbers(saved, 'periods');
  const priors = numbers(saved, 'priors');
  const firsts = signed(saved, 'firsts');
  const lasts = signed(saved, 'lasts');
  const levels = signed(saved, 'levels');
  return {
    size: speakers.length,
    prior: (number) => levels[priors[number] ?? 0] ?? 0,
    speakerId(number) {
      const speaker = speakers[number] ?? 0;
      return speaker === 0 ? undefined : speakerIds.at(speaker - 1);
    },
    speaker: (number) => speakers[number] ?? 0,
    outlet: (number) => outlets[number] ?? 0,
    speakerNumber(id) {
      const number = speakerIds.find(id);
      return number < 0 ? -1 : number + 1;
    },
    outletNumber: outletIds.find,
    first: (number) => firsts[periods[number] ?? 0] ?? UNDATED,
    last: (number) => lasts[periods[number] ?? 0] ?? UNDATED,
  };
}

/** Numbers different values in the order of their first appearance. */
function createNumbering<T>() {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    number(key: string, value: T): number {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, values.length);
      return values.push(value) - 1;
    },
  };
}
