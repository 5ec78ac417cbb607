import type { Article } from '../article/types.ts';
import { GIVEN_NAMES, type GivenNames } from '../names/given.ts';
import { agreement, conflict } from '../quote/speakers/index.ts';
import type { Extraction } from '../quote/types.ts';
import { foldWord } from '../text/fold.ts';
import { soundKey } from '../text/sound.ts';
import { nameClusters, toPerson } from './person-names.ts';
import { type Cluster, compare, keyOf, push, type Sighting, sightings } from './sightings.ts';
import type { Person } from './types.ts';

export { LONGEST_PERSON_ID } from './person-names.ts';

export interface MergedPeople {
  /** Sorted by id. */
  readonly people: readonly Person[];
  /** Person id of a speaker; both indexes as in the input. */
  readonly personOf: (articleIndex: number, speakerIndex: number) => string;
}

/**
 * Makes one Person of all spellings of a speaker across articles.
 *
 * Full names merge when their surnames share a transliteration skeleton and their given names agree, unless their roles
 * speak of different countries, seats or walks of life. A bare surname merges with the only bearer of it that its roles
 * allow, else it stays a person of its own. Bodies merge by their name. The result does not depend on the order of the
 * articles; near-linear in the number of speakers.
 * @param givenNames which given names can be one person's
 */
export function mergePeople(
  perArticle: readonly { readonly article: Article; readonly extraction: Extraction }[],
  givenNames: GivenNames = GIVEN_NAMES,
): MergedPeople {
  const seen = perArticle.flatMap(({ article, extraction }, articleIndex) =>
    sightings(article, extraction, articleIndex),
  );
  seen.sort((a, b) => b.words.length - a.words.length || b.weight - a.weight || compare(a.key, b.key));
  const clusters = [...mergeGroups(seen), ...mergePersons(seen, givenNames)];
  const named = nameClusters(clusters);
  const ids = new Map<string, string>();
  for (const { id, cluster } of named) for (const { place } of cluster.members) ids.set(place, id);
  return {
    people: named.map(({ id, cluster }) => toPerson(id, cluster)).sort((a, b) => compare(a.id, b.id)),
    personOf: (articleIndex, speakerIndex) => ids.get(`${articleIndex}:${speakerIndex}`) ?? 'unknown',
  };
}

function mergeGroups(seen: readonly Sighting[]): Cluster[] {
  const byName = new Map<string, Cluster>();
  for (const sighting of seen) {
    if (sighting.speaker.kind !== 'group') continue;
    const name = sighting.words.map((word) => foldWord(word.replace(/[’']s?$/, ''))).join(' ');
    put(byName, name, sighting);
  }
  return [...byName.values()];
}

function put(clusters: Map<string, Cluster>, key: string, sighting: Sighting): void {
  const cluster = clusters.get(key);
  if (cluster === undefined) clusters.set(key, clusterOf(sighting));
  else join(cluster, sighting);
}

function mergePersons(seen: readonly Sighting[], givenNames: GivenNames): Cluster[] {
  const full = new Map<string, Cluster[]>();
  const byWord = new Map<string, Cluster[]>();
  const all: Cluster[] = [];
  // The input has full names first, so bare surnames find all their bearers.
  for (const sighting of seen) {
    if (sighting.speaker.kind !== 'person') continue;
    const [first, last] = [
      sighting.words[0] ?? sighting.speaker.name,
      sighting.words.at(-1) ?? sighting.speaker.name,
    ];
    const isFull = sighting.words.length > 1;
    const keys = isFull ? fullKeys(first, last, givenNames) : [];
    const home = isFull
      ? sameName(sighting, keys, full, givenNames)
      : bare(sighting, byWord.get(soundKey(foldWord(last))) ?? []);
    if (home !== undefined) {
      join(home, sighting);
      continue;
    }
    const cluster = clusterOf(sighting);
    all.push(cluster);
    for (const key of keys) push(full, key, cluster);
    // "Xi" may shorten "Xi Jinping" as "Lavrov" does "Sergey Lavrov".
    for (const key of new Set([soundKey(foldWord(last)), soundKey(foldWord(first))]))
      push(byWord, key, cluster);
  }
  return all;
}

/** Surname and first letter of the given name in each of its forms: full names under no common key are never compared. */
function fullKeys(first: string, last: string, givenNames: GivenNames): string[] {
  const given = foldWord(first);
  const letters = [given, ...givenNames.full(given)].map((form) => soundKey(form).charAt(0));
  return [...new Set(letters)].map((letter) => `${soundKey(foldWord(last))} ${letter}`);
}

/** The cluster of a full name; the one that its roles fit best when namesakes are known. */
function sameName(
  sighting: Sighting,
  keys: readonly string[],
  full: ReadonlyMap<string, readonly Cluster[]>,
  givenNames: GivenNames,
): Cluster | undefined {
  const bearers = new Set(keys.flatMap((key) => full.get(key) ?? []));
  const possible = [...bearers].filter(
    (cluster) => agree(sighting, cluster, givenNames) && !isSomebodyElse(sighting, cluster),
  );
  if (possible.length <= 1) return possible[0];
  return best(sighting, possible) ?? dominant(possible);
}

/** The one known for all but a few of the articles, where nothing else tells namesakes apart. */
function dominant(clusters: readonly Cluster[]): Cluster | undefined {
  const [first, ...others] = [...clusters].sort(
    (a, b) => b.members.length - a.members.length || compare(keyOf(a), keyOf(b)),
  );
  const rest = others.reduce((sum, { members }) => sum + members.length, 0);
  // Without a clear favourite those who can't be told apart share the cluster that has no roles, if there is one.
  return first !== undefined && first.members.length >= 4 * rest
    ? first
    : clusters.find(({ members }) => members.every(({ weight }) => weight === 0));
}

/** The only one whom a bare surname can mean; else the others who are called just that. */
function bare(sighting: Sighting, bearers: readonly Cluster[]): Cluster | undefined {
  const word = foldWord(sighting.words[0] ?? '');
  const possible = bearers.filter((cluster) => !isSomebodyElse(sighting, cluster));
  const full = possible.filter((cluster) => (cluster.members[0]?.words.length ?? 0) > 1);
  const exact = full.filter((cluster) =>
    cluster.members
      .slice(0, MEMBERS_COMPARED)
      .some(({ words }) => words.some((own) => foldWord(own) === word)),
  );
  const list =
    exact.length > 0 ? exact : full.filter((cluster) => agreement(sighting.evidence, cluster.evidence) > 0);
  const meant = list.length === 1 ? list[0] : best(sighting, list);
  return (
    meant ??
    possible.find(
      (cluster) =>
        cluster.members[0]?.words.length === 1 && foldWord(cluster.members[0].words[0] ?? '') === word,
    )
  );
}

/** The one that agrees most; nobody when two agree equally. */
function best(sighting: Sighting, clusters: readonly Cluster[]): Cluster | undefined {
  let first: Cluster | undefined;
  let top = 0;
  let tie = false;
  for (const cluster of clusters) {
    const score = agreement(sighting.evidence, cluster.evidence);
    if (score > top) {
      first = cluster;
      top = score;
      tie = false;
    } else if (score === top) tie = true;
  }
  return tie ? undefined : first;
}

function agree(sighting: Sighting, cluster: Cluster, givenNames: GivenNames): boolean {
  if (cluster.members[0]?.suffix !== sighting.suffix) return false;
  return cluster.members.slice(0, MEMBERS_COMPARED).some((member) => {
    if (member.words.length < 2 || !isSameSurname(sighting, member, cluster)) return false;
    const [a, b] = [given(sighting), given(member)];
    return (
      a === b ||
      soundKey(a) === soundKey(b) ||
      givenNames.agree(sighting.words[0] ?? '', member.words[0] ?? '')
    );
  });
}

/** Equal, or spelt by another habit of transliteration: a short surname then needs a role that agrees. */
function isSameSurname(sighting: Sighting, member: Sighting, cluster: Cluster): boolean {
  const [a, b] = [foldWord(sighting.words.at(-1) ?? ''), foldWord(member.words.at(-1) ?? '')];
  return (
    a === b ||
    Math.min(a.length, b.length) >= LONG_SURNAME ||
    agreement(sighting.evidence, cluster.evidence) > 0
  );
}

const LONG_SURNAME = 6;

function given({ words }: Sighting): string {
  return foldWord(words.slice(0, -1).join(''));
}

/** Enough members to have met every spelling that matters, few enough to stay linear. */
const MEMBERS_COMPARED = 8;

/** Roles that can't be one person's; a calling beside another is no bar for those who are quoted with the same people. */
function isSomebodyElse(sighting: Sighting, cluster: Cluster): boolean {
  const verdict = conflict(sighting.evidence, cluster.evidence);
  if (verdict === undefined) return false;
  if (verdict === 'place') return true;
  for (const name of sighting.company) if (cluster.company.has(name)) return false;
  return true;
}

/** So many of the people that somebody is quoted with are remembered. */
const LARGEST_CIRCLE = 300;

/** Its sets are its own: they grow. */
function clusterOf(sighting: Sighting): Cluster {
  const { countries, seats, walks, heads } = sighting.evidence;
  return {
    members: [sighting],
    evidence: {
      countries: new Set(countries),
      seats: new Set(seats),
      walks: new Set(walks),
      heads: new Set(heads),
    },
    company: new Set(sighting.company),
  };
}

function join({ members, company, evidence }: Cluster, sighting: Sighting): void {
  members.push(sighting);
  const addAll = (set: Set<string>, others: Iterable<string>) => {
    for (const other of others) set.add(other);
  };
  if (company.size < LARGEST_CIRCLE) addAll(company, sighting.company);
  addAll(evidence.countries, sighting.evidence.countries);
  addAll(evidence.seats, sighting.evidence.seats);
  addAll(evidence.walks, sighting.evidence.walks);
  addAll(evidence.heads, sighting.evidence.heads);
}
