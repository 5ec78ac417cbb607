import { lazy } from '../lazy.ts';
import { push } from '../multimap.ts';
import type { GivenNames } from '../names/given.ts';
import { givenNameGender, sureGender } from '../names/given-names.ts';
import { agreement, genderOfRole } from '../quote/speakers/index.ts';
import { byUnits } from '../text/order.ts';
import { soundKey } from '../text/sound.ts';
import { type Cluster, join, keyOf, type NameMention } from './name-mentions.ts';
import { areTwo, bearersOf, LONG_SURNAME } from './namesakes.ts';

/** The given and last names that somebody is seen with, folded. */
interface Bearer {
  readonly cluster: Cluster;
  readonly given: readonly string[];
  readonly last: readonly string[];
  readonly suffix: string;
  readonly key: string;
  /** Indexes of the articles that quote this one by the full name. */
  readonly articles: () => ReadonlySet<number>;
  /** Who took this one in. */
  partOf: Bearer | undefined;
}

/**
 * Joins those known by a short form of a given name, an initial, a pet form ("B. Tarrant", "Bill Tarrant"), with the one whom it can
 * mean: the only one, else the one whose roles agree best, else the one far more often quoted than all others. With none such the
 * short form stays somebody of its own. Compares those of one surname and first letter.
 */
export function withShortForms(clusters: readonly Cluster[], givenNames: GivenNames): Cluster[] {
  const bearers = clusters.map(bearerOf);
  const known = new Map<string, Bearer[]>();
  for (const bearer of bearers) for (const key of letterKeys(bearer, bearer.given)) push(known, key, bearer);
  const shortest = ({ given }: Bearer) => Math.min(...given.map((name) => name.length));
  const order = [...bearers].sort((a, b) => shortest(b) - shortest(a) || byUnits(a.key, b.key));
  for (const short of order) {
    const full = new Set<Bearer>();
    const forms = short.given.flatMap((name) => [name, ...givenNames.full(name)]);
    for (const key of letterKeys(short, forms))
      for (const other of known.get(key) ?? []) {
        const end = endOf(other);
        if (end !== endOf(short) && isShortFor(short, other, givenNames)) full.add(end);
      }
    const meant = likeliest(
      short.cluster,
      [...full].map(({ cluster }) => cluster),
    );
    const home = [...full].find(({ cluster }) => cluster === meant);
    const end = endOf(short);
    if (home === undefined) continue;
    for (const member of end.cluster.members) join(home.cluster, member);
    end.partOf = home;
  }
  return bearers.filter(({ partOf }) => partOf === undefined).map(({ cluster }) => cluster);
}

function bearerOf(cluster: Cluster): Bearer {
  return {
    cluster,
    given: [...new Set(cluster.members.map(({ folded }) => folded[0] ?? ''))],
    last: [...new Set(cluster.members.map(({ folded }) => folded.at(-1) ?? ''))],
    suffix: cluster.members[0]?.suffix ?? '',
    key: keyOf(cluster),
    articles: lazy(() => new Set(cluster.members.map(({ place }) => place[0]))),
    partOf: undefined,
  };
}

function endOf(bearer: Bearer): Bearer {
  let end = bearer;
  while (end.partOf !== undefined) end = end.partOf;
  return end;
}

function letterKeys({ last, suffix }: Bearer, given: Iterable<string>): Set<string> {
  const letters = new Set([...given].map((name) => soundKey(name).charAt(0)));
  return new Set(
    last.flatMap((name) => [...letters].map((letter) => `${soundKey(name)}|${suffix}|${letter}`)),
  );
}

function isShortFor(short: Bearer, full: Bearer, givenNames: GivenNames): boolean {
  const isShort = (a: string, b: string) =>
    a !== b &&
    ((a.length < b.length && b.startsWith(a)) || givenNames.full(a).includes(b)) &&
    givenNames.agree(a, b);
  const isOneSurname =
    short.last.some((name) => full.last.includes(name) || name.length >= LONG_SURNAME) ||
    agreement(short.cluster.clues, full.cluster.clues) > 0;
  return (
    isOneSurname &&
    short.given.some((a) => full.given.some((b) => isShort(a, b))) &&
    !areTwo(short.cluster, full.cluster)
  );
}

/** Of those whom a short name can mean the only one, else the one whose roles agree best, else the one quoted far more than the rest. */
function likeliest(one: Pick<NameMention, 'clues'>, clusters: readonly Cluster[]): Cluster | undefined {
  if (clusters.length <= 1) return clusters[0];
  return best(one, clusters) ?? dominant(clusters);
}

/** The one that agrees most; nobody when two agree equally, or none at all. */
function best(one: Pick<NameMention, 'clues'>, clusters: readonly Cluster[]): Cluster | undefined {
  let first: Cluster | undefined;
  let top = 0;
  for (const cluster of clusters) {
    const score = agreement(one.clues, cluster.clues);
    if (score === top) first = undefined;
    if (score > top) [first, top] = [cluster, score];
  }
  return first;
}

function dominant(clusters: readonly Cluster[]): Cluster | undefined {
  const all = clusters.reduce((sum, { members }) => sum + members.length, 0);
  return clusters.find(({ members }) => members.length >= FAR_MORE * (all - members.length));
}

const FAR_MORE = 4;

/**
 * Joins bare surnames with whom they mean: the one whom the article names in full, else the one whom roles or the corpus make
 * likely. A surname that stays open is kept as what it is, one entity for all articles but for those whose roles contradict. Looks at
 * the bearers of a surname for each of its mentions.
 * @param clusters all with full names; mentions are added to them
 * @returns the surnames that stayed open
 */
export function joinBareNames(bare: readonly NameMention[], clusters: readonly Cluster[]): Cluster[] {
  const bearers = clusters.map(bearerOf);
  const [byLast, byFirst] = [new Map<string, Bearer[]>(), new Map<string, Bearer[]>()];
  const add = (map: Map<string, Bearer[]>, names: readonly string[], bearer: Bearer) => {
    for (const key of new Set(names.map(soundKey))) push(map, key, bearer);
  };
  for (const bearer of bearers) {
    add(byLast, bearer.last, bearer);
    add(byFirst, bearer.given, bearer);
  }
  const open: NameMention[] = [];
  const joined: [Cluster, NameMention][] = [];
  for (const mention of bare) {
    const word = mention.folded[0] ?? '';
    const sound = byLast.get(soundKey(word)) ?? [];
    const exact = sound.filter(({ last }) => last.includes(word));
    // "Xi" may shorten "Xi Jinping" as "Lavrov" does "Sergey Lavrov".
    // But a given name alone is anybody's.
    const isGiven = givenNameGender(word) !== undefined;
    const first = () =>
      (isGiven ? [] : (byFirst.get(soundKey(word)) ?? [])).filter(({ given }) => given.includes(word));
    const alike = () => sound.filter(({ cluster }) => agreement(mention.clues, cluster.clues) > 0);
    const called = [exact, ...(exact.length > 0 ? [] : [alike(), first()])].find((list) => list.length > 0);
    const meant = meantBy(mention, called ?? []);
    if (meant === undefined) open.push(mention);
    else joined.push([meant, mention]);
  }
  // Only now: whom a name means does not depend on the names before it.
  for (const [cluster, mention] of joined) join(cluster, mention);
  return bearersOf(open);
}

function meantBy(mention: NameMention, bearers: readonly Bearer[]): Cluster | undefined {
  if (bearers.length === 0) return undefined;
  const { before } = mention;
  const isHere = ({ given }: Bearer) => given.some((name) => before.includes(name));
  const [surname = ''] = mention.folded;
  const possible = bearers.filter(
    (bearer) =>
      !areTwo(mention, bearer.cluster) &&
      // Whoever is quoted there by the full name, or is named there and is not the president, has been told from the bare name.
      !(bearer.last.includes(surname) && bearer.articles().has(mention.place[0])) &&
      !(isHere(bearer) && hasOfficeBeyond(mention, bearer)),
  );
  const gender = genderIn(before);
  // "Mr. Roe" and no "Ms. Roe" is not Jane.
  const isOfOtherGender = ({ given }: Bearer) =>
    gender !== undefined && given.every((name) => (sureGender(name) ?? gender) !== gender);
  const fitting = possible.filter((bearer) => !isOfOtherGender(bearer));
  const here = fitting.filter(isHere);
  const meant = likeliest(
    mention,
    (here.length > 0 ? here : possible).map(({ cluster }) => cluster),
  );
  // The only man of a surname is not whom "Mr. Roe" means because all others are women: the corpus does not quote everybody.
  return fitting.find(({ cluster }) => cluster === meant)?.cluster;
}

/** "President Roe" beside "Jane Roe", of whom no article says that she is one. */
function hasOfficeBeyond({ clues }: NameMention, { cluster }: Bearer): boolean {
  return [...clues.heads].some((head) => HIGHEST.has(head) && !cluster.clues.heads.has(head));
}

/** Offices of which a country has one. */
const HIGHEST: ReadonlySet<string> = new Set(['president', 'king', 'queen', 'pope', 'chancellor', 'emperor']);

/** The gender that the titles among some words tell; undefined where there is none, or both. */
function genderIn(words: readonly string[]): ReturnType<typeof genderOfRole> {
  const genders = new Set(words.flatMap((word) => genderOfRole(word) ?? []));
  const [gender] = genders;
  return genders.size > 1 ? undefined : gender;
}
