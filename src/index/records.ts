import type { SearchDocument } from '../search/types.ts';
import { type Buffers, named, within } from '../storage/buffers.ts';
import { createColumn, type TypedArray } from '../storage/growable.ts';
import { createStrings } from '../storage/strings.ts';
import { createDocumentIds } from './documentIds.ts';

/** A document without what it says. */
export type Facts = Omit<SearchDocument, 'text' | 'context'>;

/** The facts of documents by number, in columns. */
export interface Records {
  readonly size: number;
  /** @throws RangeError when the id is taken */
  add(document: Facts): number;
  get(number: number): Facts;
  id(number: number): string;
  /** Id of its article. */
  article(number: number): string;
  speakerId(number: number): string | undefined;
  /** Number of the document, or -1. */
  find(id: string): number;
  /** Prior in thousandths. */
  prior(number: number): number;
  speaker(number: number): number;
  outlet(number: number): number;
  /** Speaker numbers run from 1 to below this; 0 is nobody. */
  readonly speakers: number;
  /** Number of a speaker or outlet id, or -1. */
  speakerNumber(id: string): number;
  outletNumber(id: string): number;
  /** First and last day; `UNDATED` in both when there is none. */
  first(number: number): number;
  last(number: number): number;
  trim(): void;
  readonly byteLength: number;
  /** Everything as flat buffers; trim first. */
  buffers(): Buffers;
}

export const UNDATED = -2_147_483_648;

/**
 * @param saved the buffers of earlier records to begin with
 */
export function createRecords(saved: Buffers = {}): Records {
  const speakerIds = createStrings(within(saved, 'speakerIds'));
  const outletIds = createStrings(within(saved, 'outletIds'));
  const articleIds = createStrings(within(saved, 'articleIds'));
  const speakers = createColumn(saved.speakers);
  const outlets = createColumn(saved.outlets);
  const articles = createColumn(saved.articles);
  const ids = createDocumentIds(articleIds, articles.at, within(saved, 'ids'));
  const periods = createColumn(saved.periods);
  const priors = createColumn(saved.priors);
  // Few documents have days or a prior of their own: those stand in tables.
  const firsts = signedTable(saved.firsts);
  const lasts = signedTable(saved.lasts);
  const levels = signedTable(saved.levels);
  /** By first day and then by last. */
  let periodNumbers: Map<number, Map<number, number>> | undefined;
  let levelNumbers: Map<number, number> | undefined;

  const periodOf = (first: number, last: number): number => {
    if (periodNumbers === undefined) {
      periodNumbers = new Map();
      for (const [at, day] of firsts.entries()) withKey(periodNumbers, day).set(lasts[at] ?? UNDATED, at);
    }
    const own = withKey(periodNumbers, first);
    const known = own.get(last);
    if (known !== undefined) return known;
    own.set(last, firsts.length);
    lasts.push(last);
    return firsts.push(first) - 1;
  };
  const levelOf = (prior: number): number => {
    levelNumbers ??= new Map(levels.map((level, at) => [level, at]));
    const level = Math.round(Math.max(0, Math.min(1, prior)) * 1000);
    const known = levelNumbers.get(level);
    if (known !== undefined) return known;
    levelNumbers.set(level, levels.length);
    return levels.push(level) - 1;
  };
  const speakerId = (number: number): string | undefined => {
    const speaker = speakers.at(number);
    return speaker === 0 ? undefined : speakerIds.at(speaker - 1);
  };
  const firstOf = (number: number) => firsts[periods.at(number)] ?? UNDATED;
  const lastOf = (number: number) => lasts[periods.at(number)] ?? UNDATED;
  const priorOf = (number: number) => levels[priors.at(number)] ?? 0;
  const columns = { speakers, outlets, articles, periods, priors };
  const strings = { speakerIds, outletIds, articleIds };
  return {
    get size() {
      return ids.size;
    },
    add({ id, articleId, outletId, speakerId, days, prior }) {
      if (ids.find(id) >= 0) throw new RangeError(`two documents have the id ${id}`);
      articles.push(articleIds.intern(articleId));
      ids.add(id);
      speakers.push(speakerId === undefined ? 0 : speakerIds.intern(speakerId) + 1);
      outlets.push(outletIds.intern(outletId));
      periods.push(periodOf(days?.first ?? UNDATED, days?.last ?? UNDATED));
      priors.push(levelOf(prior));
      return ids.size - 1;
    },
    get(number) {
      const speaker = speakerId(number);
      const first = firstOf(number);
      return {
        id: ids.at(number),
        articleId: articleIds.at(articles.at(number)),
        outletId: outletIds.at(outlets.at(number)),
        ...(speaker === undefined ? {} : { speakerId: speaker }),
        ...(first === UNDATED ? {} : { days: { first, last: lastOf(number) } }),
        prior: priorOf(number) / 1000,
      };
    },
    id: ids.at,
    article: (number) => articleIds.at(articles.at(number)),
    speakerId,
    find: ids.find,
    prior: priorOf,
    speaker: speakers.at,
    outlet: outlets.at,
    get speakers() {
      return speakerIds.size + 1;
    },
    speakerNumber(id) {
      const number = speakerIds.find(id);
      return number < 0 ? -1 : number + 1;
    },
    outletNumber: outletIds.find,
    first: firstOf,
    last: lastOf,
    trim() {
      ids.trim();
      for (const column of Object.values(columns)) column.trim();
    },
    get byteLength() {
      return [ids, ...Object.values(columns), ...Object.values(strings)].reduce(
        (sum, part) => sum + part.byteLength,
        0,
      );
    },
    buffers: () => ({
      ...named('ids', ids.buffers()),
      ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.array()])),
      firsts: Int32Array.from(firsts),
      lasts: Int32Array.from(lasts),
      levels: Int32Array.from(levels),
      ...Object.assign(
        {},
        ...Object.entries(strings).map(([name, all]) => named(name, { ...all.buffers() })),
      ),
    }),
  };
}

function signedTable(saved: TypedArray | undefined): number[] {
  return saved === undefined ? [] : [...saved];
}

function withKey(map: Map<number, Map<number, number>>, key: number): Map<number, number> {
  const known = map.get(key) ?? new Map<number, number>();
  map.set(key, known);
  return known;
}
