import { createHash } from 'node:crypto';
import { push } from '../multimap.ts';
import { foldToId } from '../text/fold.ts';
import { byUnits } from '../text/order.ts';
import { type Cluster, keyOf } from './name-mentions.ts';
import { isPlain } from './named.ts';
import type { Person } from './types.ts';

/** Longest person id, in characters. */
export const LONGEST_PERSON_ID = 40;

/** Somebody who needs an id. */
export interface Bearer {
  readonly person: Omit<Person, 'id'>;
  readonly cluster: () => Cluster;
}

/** Those who have one, by number. */
export interface Named {
  readonly size: number;
  /** Who of them is still there: 1. */
  readonly stays: Uint8Array;
  /** All who share a name with others, those of one name together. */
  readonly namesakes: readonly (readonly number[])[];
  id(person: number): string;
  name(person: number): string;
  /** Number of the person, or -1. */
  find(id: string): number;
  /** Gathered where others have the same name. */
  cluster(person: number): Cluster;
}

interface Ids {
  /** Of the bearers. */
  readonly made: readonly string[];
  /** Of those who were known, by number, where it is another one now. */
  readonly changed: ReadonlyMap<number, string>;
  /** All who share a name with others, those of one name together: indexes of bearers, and of who was known -1 less the number. */
  readonly namesakes: readonly (readonly number[])[];
}

/**
 * Gives ids that nobody else has; they follow from who there are, not from their order.
 * @param known those who keep theirs unless a namesake came or went
 */
export function giveIds(bearers: readonly Bearer[], known?: Named): Ids {
  const made: string[] = [];
  const changed = new Map<number, string>();
  const before = bearersBefore(known);
  // Who was known has a number below 0 here.
  const own = new Map<string, number[]>();
  for (const [index, { person }] of bearers.entries()) push(own, slug(person.names[0] ?? ''), index);
  const stay = (plain: string) =>
    before.of(plain).flatMap((person) => (known?.stays[person] === 1 ? -1 - person : []));
  const groups = remembered((plain) => [...stay(plain), ...(own.get(plain) ?? [])]);
  const fresh = new Set([...before.left, ...own.keys()]);
  const give = (bearer: number, id: string): void => {
    if (bearer >= 0) made[bearer] = id;
    else if (known?.id(-1 - bearer) !== id) changed.set(-1 - bearer, id);
  };
  const shared = [...new Set([...before.shared, ...own.keys()])].filter((plain) => groups(plain).length > 1);
  const again = reconsidered(fresh, shared, (plain) => {
    const [now, then] = [groups(plain).length, before.of(plain).length];
    return now !== then || now > 1 || then > 1;
  });
  const taken = new Set<string>();
  for (const plain of [...again].sort(byUnits)) {
    const group = groups(plain);
    if (group.length === 1) for (const bearer of group) give(bearer, plain);
    if (group.length < 2) continue;
    const sharing = group.flatMap((bearer) => {
      const cluster = bearer < 0 ? known?.cluster(-1 - bearer) : bearers[bearer]?.cluster();
      return cluster === undefined
        ? []
        : { bearer, cluster, key: keyOf(cluster), speaker: firstSpeaker(cluster) };
    });
    for (const { bearer, cluster, key } of sharing.sort(
      (a, b) => byUnits(a.key, b.key) || a.speaker - b.speaker,
    )) {
      let id = withMark(plain, markOf(cluster));
      for (let count = 0; groups(id).length > 0 || taken.has(id); count += 1)
        id = withMark(plain, shortHash(`${key} ${count}`));
      taken.add(id);
      give(bearer, id);
    }
  }
  for (const plain of fresh) if (!again.has(plain)) for (const bearer of groups(plain)) give(bearer, plain);
  return { made, changed, namesakes: shared.map(groups) };
}

/** Who had which name in the earlier archive, by what of the name is in ids. Whoever shared it with nobody has that alone for an id. */
function bearersBefore(known: Named | undefined) {
  const shared = new Map(known?.namesakes.map((group) => [slug(known.name(group[0] ?? 0)), group]));
  const left = new Set<string>();
  for (let person = 0; known !== undefined && person < known.size; person += 1)
    if (known.stays[person] !== 1) left.add(slug(known.name(person)));
  return {
    shared: shared.keys(),
    /** The names of those who are not there as they were. */
    left,
    of(plain: string): readonly number[] {
      const group = shared.get(plain);
      if (group !== undefined || known === undefined) return group ?? [];
      const person = known.find(plain);
      return person >= 0 && slug(known.name(person)) === plain ? [person] : [];
    },
  };
}

function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

/** Tells apart those of one article who have one name. */
function firstSpeaker(cluster: Cluster): number {
  const key = keyOf(cluster);
  return Math.min(...cluster.members.flatMap((member) => (member.key === key ? member.place[1] : [])));
}

/** Longest mark that tells namesakes apart. */
const LONGEST_MARK = 16;

/**
 * The names of which the ids are given again: those of which a bearer came or went, and those of namesakes whose ids could be the same as
 * theirs then or now.
 * @param shared names that several have
 * @param isOther whether the ids of a name can be others than before
 */
function reconsidered(
  fresh: Iterable<string>,
  shared: readonly string[],
  isOther: (plain: string) => boolean,
): Set<string> {
  const again = new Set([...fresh].filter(isOther));
  // So much of a name is in the id of each of its bearers.
  const start = (plain: string) => plain.slice(0, LONGEST_PERSON_ID - LONGEST_MARK - 1);
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const plain of shared) {
      if (again.has(plain)) continue;
      const own = start(plain);
      for (const other of again) {
        if (!own.startsWith(start(other)) && !start(other).startsWith(own)) continue;
        again.add(plain);
        isDone = false;
        break;
      }
    }
  }
  return again;
}

/** Whom a cluster is, but for the id. */
export function personOf(cluster: Cluster): Omit<Person, 'id'> {
  const names = rankNames(cluster);
  const roles = new Map<string, number>();
  for (const { speaker } of cluster.members)
    for (const role of speaker.roles) roles.set(role, (roles.get(role) ?? 0) + 1);
  return {
    name: names[0] ?? '',
    kind: cluster.members[0]?.speaker.kind ?? 'group',
    names,
    roles: [...roles].sort(([a, x], [b, y]) => y - x || byUnits(a, b)).map(([role]) => role),
    quotes: cluster.members.reduce((sum, { quotes }) => sum + quotes, 0),
    ...(isUnnamed(cluster, names) && { unnamed: true }),
  };
}

function isUnnamed({ members }: Cluster, names: readonly string[]): boolean {
  const isGroup = members[0]?.speaker.kind === 'group';
  return (isGroup && names.some(isPlain)) || !members.some((member) => member.isNamed);
}

/** What tells a person from namesakes, in one word: a country, a seat, a calling. */
function markOf(cluster: Cluster): string {
  if (cluster.members[0]?.speaker.kind === 'group') return 'group';
  const { countries, seats, heads } = cluster.clues;
  const [telling] = [[...countries].sort(), [...seats].sort(), [...heads].sort()].flat();
  return telling === undefined ? shortHash(keyOf(cluster)) : slug(telling);
}

function withMark(plain: string, mark: string): string {
  const end = mark.slice(0, LONGEST_MARK);
  return `${plain.slice(0, LONGEST_PERSON_ID - end.length - 1)}-${end}`;
}

/** Most names need no folding but of capitals. */
const PLAIN = /^[a-zA-Z]+(?: [a-zA-Z]+)*$/;

/** Lower-case ASCII words joined by hyphens; a name in another script becomes a hash. */
function slug(name: string): string {
  if (name.length <= LONGEST_PERSON_ID && PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  const ascii = foldToId(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (ascii === '') return `p-${shortHash(name)}`;
  return ascii.length <= LONGEST_PERSON_ID
    ? ascii
    : `${ascii.slice(0, LONGEST_PERSON_ID - 9)}-${shortHash(ascii)}`;
}

/** The full name first that most quotes are given under; the fuller, then the first in the alphabet, when several are. */
function rankNames(cluster: Cluster): string[] {
  const counts = new Map<string, { full: boolean; count: number }>();
  for (const { speaker, words, quotes } of cluster.members) {
    for (const name of speaker.names)
      if (!counts.has(name)) counts.set(name, { full: name.includes(' '), count: 0 });
    const own = counts.get(speaker.name) ?? { full: words.length > 1, count: 0 };
    counts.set(speaker.name, {
      full: words.length > 1 && speaker.name !== speaker.name.toUpperCase(),
      count: own.count + 1 + quotes,
    });
  }
  return [...counts]
    .sort(
      ([a, x], [b, y]) =>
        Number(y.full) - Number(x.full) || y.count - x.count || b.length - a.length || byUnits(a, b),
    )
    .map(([name]) => name);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
