import { createHash } from 'node:crypto';
import { foldToId } from '../text/fold.ts';
import { byUnits } from '../text/order.ts';
import { type Cluster, keyOf, push } from './sightings.ts';
import type { Person } from './types.ts';

/** Longest person id, in characters. */
export const LONGEST_PERSON_ID = 40;

/** A cluster with the person's id and names, the best first. */
interface Named {
  readonly id: string;
  readonly cluster: Cluster;
  readonly names: readonly string[];
}

export function nameClusters(clusters: readonly Cluster[]): Named[] {
  const namesOf = new Map(clusters.map((cluster) => [cluster, rankNames(cluster)]));
  const as = (id: string, cluster: Cluster): Named => ({ id, cluster, names: namesOf.get(cluster) ?? [] });
  const bySlug = new Map<string, Cluster[]>();
  for (const cluster of clusters) push(bySlug, slug(namesOf.get(cluster)?.[0] ?? ''), cluster);
  const named = [...bySlug].flatMap(([id, [only, second]]) =>
    only !== undefined && second === undefined ? [as(id, only)] : [],
  );
  const taken = new Set(bySlug.keys());
  for (const [plain, sharing] of bySlug) {
    if (sharing.length < 2) continue;
    for (const cluster of [...sharing].sort((a, b) => byUnits(keyOf(a), keyOf(b)))) {
      const wanted = withMark(plain, markOf(cluster));
      let id = wanted;
      for (let again = 0; taken.has(id); again += 1)
        id = withMark(plain, shortHash(`${keyOf(cluster)} ${again}`));
      taken.add(id);
      named.push(as(id, cluster));
    }
  }
  return named;
}

export function toPerson({ id, cluster, names }: Named): Person {
  const roles = new Map<string, number>();
  for (const { speaker } of cluster.members)
    for (const role of speaker.roles) roles.set(role, (roles.get(role) ?? 0) + 1);
  return {
    id,
    name: names[0] ?? id,
    kind: cluster.members[0]?.speaker.kind ?? 'group',
    names,
    roles: [...roles].sort(([a, x], [b, y]) => y - x || byUnits(a, b)).map(([role]) => role),
    quotes: cluster.members.reduce((sum, { quotes }) => sum + quotes, 0),
  };
}

/** What tells a person from namesakes, in one word: a country, a seat, a calling. */
function markOf(cluster: Cluster): string {
  if (cluster.members[0]?.speaker.kind === 'group') return 'group';
  const { countries, seats, heads } = cluster.evidence;
  const [telling] = [[...countries].sort(), [...seats].sort(), [...heads].sort()].flat();
  return telling === undefined ? shortHash(keyOf(cluster)) : slug(telling);
}

function withMark(plain: string, mark: string): string {
  const end = mark.slice(0, 16);
  return `${plain.slice(0, LONGEST_PERSON_ID - end.length - 1)}-${end}`;
}

/** Lower-case ASCII words joined by hyphens; a name in another script becomes a hash. */
function slug(name: string): string {
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
