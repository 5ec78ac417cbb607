import { type Buffers, numbers, unsigned, within } from '../storage/buffers.ts';
import { createColumn } from '../storage/column.ts';
import { firstNot } from '../storage/sorted.ts';
import { byUnits } from '../text/order.ts';
import { type FacetEntry, inOrder, openEntries } from './entries.ts';
import { foldAll, haveAll, packNamesPart } from './part.ts';

/** What a base lacks grows until it is this share of all entries, or these few: then all go into a base made anew. */
const MOST_LATER = { share: 1 / 16, entries: 16 };

/** Packs an index of names. @param facets in any order */
export function packNames(facets: readonly FacetEntry[], kind: FacetEntry['kind']): Buffers {
  const entries = inOrder(facets);
  return {
    ...packNamesPart(foldAll(entries), kind),
    ...packOrder(
      entries.map((_, number) => number),
      entries.map(({ count }) => count),
    ),
  };
}

/** An index that was packed over a base, of which another one takes over what it can. */
export interface NamesBefore {
  readonly base: Buffers;
  readonly own: Buffers;
  /** Whether an entry is in the other one just as it is, with as many quotes; by its number. */
  stays(number: number): boolean;
}

/** An index in two parts. */
export interface NamesOver {
  readonly base: Buffers;
  readonly own: Buffers;
  /** Numbers of those who stayed, by their number before; -1 for others. */
  readonly now: Int32Array;
}

/**
 * Packs an index of names in two parts: a base that is kept as it is while the index changes, and all else, which takes little room.
 * @param facets those that are not in the index before, or not as they are, in any order
 */
export function packNamesOver(
  facets: readonly FacetEntry[],
  kind: FacetEntry['kind'],
  before?: NamesBefore,
): NamesOver {
  const changed = inOrder(facets);
  if (before === undefined) return packAnew(changed, kind);
  const { base, own } = before;
  const [stored, laterStored] = [base, own].map((part) => openEntries(within(part, 'entries'), kind));
  if (stored === undefined || laterStored === undefined) return packAnew(changed, kind);
  const [places, counts] = [unsigned(own, 'order'), numbers(own, 'counts')];
  const now = new Int32Array(counts.length).fill(-1);
  const idAt = (place: number) =>
    place < stored.size ? stored.id(place) : laterStored.id(place - stored.size);
  const kept = Uint32Array.from(places.keys()).filter(before.stays);
  const later: FacetEntry[] = [];
  const isHere = new Uint8Array(stored.size);
  const placed = (known: number, entry: () => FacetEntry | undefined): number => {
    if (known >= 0 && known < stored.size) {
      isHere[known] = 1;
      return known;
    }
    return stored.size + later.push(...[entry()].flatMap((own) => own ?? [])) - 1;
  };
  const [order, orderCounts]: [number[], number[]] = [[], []];
  const takeKept = (from: number, to: number): void => {
    for (let index = from; index < to; index += 1) {
      const number = kept[index] ?? 0;
      const place = places[number] ?? 0;
      const count = counts[number] ?? 0;
      now[number] = order.length;
      order.push(placed(place, () => withCount(laterStored.at(place - stored.size), count)));
      orderCounts.push(count);
    }
  };
  let taken = 0;
  for (const entry of changed) {
    const next = firstNot(taken, kept.length, (index) => {
      const number = kept[index] ?? 0;
      const count = counts[number] ?? 0;
      return (
        count > entry.count || (count === entry.count && byUnits(idAt(places[number] ?? 0), entry.id) < 0)
      );
    });
    takeKept(taken, next);
    taken = next;
    const known = stored.find(entry.id);
    const same = stored.at(known);
    order.push(placed(same !== undefined && isSame(same, entry) ? known : -1, () => entry));
    orderCounts.push(entry.count);
  }
  takeKept(taken, kept.length);
  const isLarge = later.length > MOST_LATER.entries && later.length > MOST_LATER.share * order.length;
  const gone = isLarge
    ? []
    : Array.from(isHere.keys()).flatMap((at) => (isHere[at] === 1 ? [] : (stored.at(at) ?? [])));
  const spelt = foldAll(later);
  // A word of the base that is nobody's any more would be found.
  if (!isLarge && haveAll(spelt, foldAll(gone)))
    return { base, own: { ...packNamesPart(spelt, kind), ...packOrder(order, orderCounts) }, now };
  const anew = packAnew(
    order.flatMap((place, number) => {
      const entry = place < stored.size ? stored.at(place) : later[place - stored.size];
      return withCount(entry, orderCounts[number] ?? 0) ?? [];
    }),
    kind,
  );
  return { ...anew, now };
}

/** @param entries in order */
function packAnew(entries: readonly FacetEntry[], kind: FacetEntry['kind']): NamesOver {
  const base = packNamesPart(foldAll(entries), kind);
  const order = entries.map((_, number) => number);
  return {
    base,
    own: {
      ...packNamesPart([], kind),
      ...packOrder(
        order,
        entries.map(({ count }) => count),
      ),
    },
    now: new Int32Array(0),
  };
}

/** @param order where each entry lies, if those of all parts were counted in a row */
function packOrder(order: readonly number[], all: readonly number[]): Buffers {
  const counts = createColumn();
  for (const count of all) counts.push(count);
  return { order: Uint32Array.from(order), counts: counts.array() };
}

const withCount = (entry: FacetEntry | undefined, count: number): FacetEntry | undefined =>
  entry && { ...entry, count };

/** Whether two entries are found by the same. */
function isSame(one: FacetEntry, other: FacetEntry): boolean {
  const areSame = (some: readonly string[], others: readonly string[]) =>
    some.length === others.length && some.every((each, at) => each === others[at]);
  return (
    one.name === other.name &&
    one.group === other.group &&
    areSame(one.aliases, other.aliases) &&
    areSame(one.roles, other.roles)
  );
}
