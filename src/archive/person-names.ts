import { createHash } from 'node:crypto';
import { foldToId } from '../text/fold.ts';
import { byUnits } from '../text/order.ts';
import { type Cluster, keyOf, push } from './name-mentions.ts';
import type { Person } from './types.ts';

/** Longest person id, in characters. */
export const LONGEST_PERSON_ID = 40;

/** Somebody who needs an id. */
export interface Bearer {
  /** The best first. */
  readonly names: readonly string[];
  /** Those who are this one: gathered where others have the same name. */
  readonly cluster: () => Cluster;
}

/** @returns each with an id that nobody else has; it follows from who there are, not from their order */
export function giveIds<B extends Bearer>(
  bearers: readonly B[],
): { readonly id: string; readonly bearer: B }[] {
  const bySlug = new Map<string, B[]>();
  for (const bearer of bearers) push(bySlug, slug(bearer.names[0] ?? ''), bearer);
  const named: { id: string; bearer: B }[] = [];
  const taken = new Set(bySlug.keys());
  for (const [plain, [first, ...others]] of [...bySlug].sort(([a], [b]) => byUnits(a, b))) {
    if (first === undefined) continue;
    if (others.length === 0) {
      named.push({ id: plain, bearer: first });
      continue;
    }
    const sharing = [first, ...others].map((bearer) => {
      const cluster = bearer.cluster();
      return { bearer, cluster, key: keyOf(cluster) };
    });
    for (const { bearer, cluster, key } of sharing.sort((a, b) => byUnits(a.key, b.key))) {
      let id = withMark(plain, markOf(cluster));
      for (let again = 0; taken.has(id); again += 1) id = withMark(plain, shortHash(`${key} ${again}`));
      taken.add(id);
      named.push({ id, bearer });
    }
  }
  return named;
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
  };
}

/** What tells a person from namesakes, in one word: a country, a seat, a calling. */
function markOf(cluster: Cluster): string {
  if (cluster.members[0]?.speaker.kind === 'group') return 'group';
  const { countries, seats, heads } = cluster.clues;
  const [telling] = [[...countries].sort(), [...seats].sort(), [...heads].sort()].flat();
  return telling === undefined ? shortHash(keyOf(cluster)) : slug(telling);
}

function withMark(plain: string, mark: string): string {
  const end = mark.slice(0, 16);
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
