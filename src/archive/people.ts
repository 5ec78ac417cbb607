import type { Article } from '../article/types.ts';
import { GIVEN_NAMES, type GivenNames } from '../names/given.ts';
import { cluesOf, type RoleClues } from '../quote/speakers/index.ts';
import { startsFrom } from '../storage/sorted.ts';
import { byUnits } from '../text/order.ts';
import { bodyName, KIN } from './kin.ts';
import {
  type Cluster,
  clusterOfAll,
  clusterOf as clusterOfOne,
  join,
  type NameMention,
  type NameReader,
  nameMentions,
  type Speakers,
  wordsOf,
} from './name-mentions.ts';
import { bearersOf } from './namesakes.ts';
import { type Bearer, giveIds, personOf } from './person-names.ts';
import { joinBareNames, withShortForms } from './short-names.ts';
import type { Person } from './types.ts';

export { LONGEST_PERSON_ID } from './person-names.ts';

export interface MergedPeople {
  /** Sorted by id; of those who were known already only those who are not as they were. */
  readonly people: readonly Person[];
  /** Who of those who were known is as they were, by number: 1. */
  readonly stays: Uint8Array;
  /** Who a speaker is: an index among the people, or the number of somebody who stays, less than 0: `earlierOf` brings it back. */
  readonly placeOf: (articleIndex: number, speakerIndex: number) => number;
  /** All who share a name with others, those of one name together; as `placeOf` gives them. */
  readonly namesakes: readonly (readonly number[])[];
  /** Id of the person; both indexes as in the input. */
  readonly personOf: (articleIndex: number, speakerIndex: number) => string;
}

/** Who was known before, by number, and who is settled already to be the person of whom: see `settledPeople`. */
export interface Settled {
  /** How many were known. */
  readonly size: number;
  id(person: number): string;
  /** The best name. */
  name(person: number): string;
  /** Number of somebody by the id, or -1. */
  find(id: string): number;
  /** All who share a name with others, those of one name together. */
  readonly namesakes: readonly (readonly number[])[];
  person(person: number): Person;
  /** How many speakers somebody was. */
  speakersOf(person: number): number;
  /** The first speaker of each article among the speakers of all, and the number of all. */
  readonly starts: Uint32Array;
  /** Who each speaker was, whether it is settled or not; -1 for nobody who was known. */
  readonly known: Int32Array;
  /** Whether that can have changed, as `KIN` says; it can for whoever was not known. */
  readonly concerned: Uint8Array;
}

/** Somebody known before, as a place; and back. */
export const earlierOf = (number: number): number => -1 - number;

/**
 * Makes one Person of all spellings of a speaker across articles: a function of the set of articles, whatever their order.
 *
 * A full name is one person unless roles show several, and no article more parts those whom fewer have made one
 * (`bearersOf`). What is short for a name - an initial, a pet form, a bare surname - goes to whom it most likely means
 * (`withShortForms`, `joinBareNames`), which more articles may change. Bodies merge by their name.
 * Near-linear in the number of speakers: only those who share a surname are compared, by kinds of roles.
 * @param givenNames which given names can be one person's
 * @param settled what need not be found out; it changes no result
 */
export function mergePeople(
  perArticle: readonly { readonly article: Article; readonly extraction: Speakers }[],
  givenNames: GivenNames = GIVEN_NAMES,
  settled?: Settled,
): MergedPeople {
  const read = createNameReader();
  const seenIn = (index: number, isMeant: (speaker: number) => boolean): NameMention[] => {
    const each = perArticle[index];
    return each === undefined ? [] : nameMentions(each.article, each.extraction, index, isMeant, read);
  };
  const starts =
    settled?.starts ?? startsFrom(perArticle.map(({ extraction }) => extraction.speakers.length));
  const places = new Int32Array(starts.at(-1) ?? 0);
  const at = (article: number, speaker: number) => (starts[article] ?? 0) + speaker;
  const stays = new Uint8Array(settled?.size ?? 0);
  /** Of somebody known before how many speakers are settled. */
  const counts = new Uint32Array(settled?.size ?? 0);
  const stay = (person: number, place: number): void => {
    places[place] = earlierOf(person);
    stays[person] = 1;
  };
  const seen: NameMention[] = [];
  for (const article of perArticle.keys()) {
    let isOpen = settled === undefined;
    for (let place = at(article, 0); place < at(article + 1, 0); place += 1)
      if (settled?.concerned[place] === KIN.none) {
        const person = settled.known[place] ?? 0;
        stay(person, place);
        counts[person] = (counts[person] ?? 0) + 1;
      } else isOpen = true;
    if (isOpen)
      seen.push(...seenIn(article, (speaker) => settled?.concerned[at(article, speaker)] !== KIN.none));
  }
  /** Speakers of whom it is decided already who they are. */
  const gather = (isMeant: (place: number) => boolean): NameMention[] =>
    [...perArticle.keys()].flatMap((article) =>
      places.subarray(at(article, 0), at(article + 1, 0)).some(isMeant)
        ? seenIn(article, (speaker) => isMeant(places[at(article, speaker)] ?? 0))
        : [],
    );
  const made: Cluster[] = [];
  /** To whom more belong than were looked at. */
  const grown = new Map<number, Cluster>();
  for (const cluster of clustersOf(seen, givenNames)) {
    const same = settled === undefined ? -1 : sameAs(cluster, settled, counts);
    if (same < 0) made.push(cluster);
    for (const { place, words } of cluster.members) {
      const person = settled?.known[at(...place)] ?? -1;
      if (same >= 0) stay(same, at(...place));
      // Of those who keep a bare name nobody is settled.
      else if (words.length > 1 && (counts[person] ?? 0) > 0) grown.set(person, cluster);
    }
  }
  if (grown.size > 0)
    for (const mention of gather((place) => grown.has(earlierOf(place)))) {
      const person = earlierOf(places[at(...mention.place)] ?? 0);
      const cluster = grown.get(person);
      if (cluster !== undefined) join(cluster, mention);
      stays[person] = 0;
    }
  const bearers: Bearer[] = made.map((cluster) => ({ person: personOf(cluster), cluster: () => cluster }));
  const clusterOf = (person: number): Cluster => clusterOfAll(gather((place) => place === earlierOf(person)));
  const ids = giveIds(bearers, settled && { ...settled, stays, cluster: clusterOf });
  const people: Person[] = bearers.map(({ person }, index) => ({ ...person, id: ids.made[index] ?? '' }));
  for (const [number, id] of ids.changed) {
    stays[number] = 0;
    if (settled !== undefined) people.push({ ...settled.person(number), id });
  }
  people.sort((a, b) => byUnits(a.id, b.id));
  const numbers = new Map(people.map(({ id }, number) => [id, number]));
  for (const [index, { cluster }] of bearers.entries())
    for (const { place } of cluster().members) places[at(...place)] = numbers.get(ids.made[index] ?? '') ?? 0;
  const settledAt = (place: number): number => {
    const changed = place < 0 ? ids.changed.get(earlierOf(place)) : undefined;
    return changed === undefined ? place : (numbers.get(changed) ?? 0);
  };
  const placeOf = (articleIndex: number, speakerIndex: number): number =>
    settledAt(places[at(articleIndex, speakerIndex)] ?? 0);
  return {
    people,
    stays,
    placeOf,
    namesakes: ids.namesakes.map((group) =>
      group.map((bearer) => (bearer < 0 ? settledAt(bearer) : (numbers.get(ids.made[bearer] ?? '') ?? 0))),
    ),
    personOf(articleIndex, speakerIndex) {
      const place = placeOf(articleIndex, speakerIndex);
      const id = place < 0 ? settled?.id(earlierOf(place)) : people[place]?.id;
      return id ?? 'unknown';
    },
  };
}

/** Number of the one known before whose speakers just these are, besides those who are settled; -1 where there is none. */
function sameAs({ members }: Cluster, { starts, known, speakersOf }: Settled, counts: Uint32Array): number {
  const [first, ...others] = members.map(
    ({ place: [article, speaker] }) => known[(starts[article] ?? 0) + speaker],
  );
  if (first === undefined || first < 0 || others.some((other) => other !== first)) return -1;
  return speakersOf(first) === members.length + (counts[first] ?? 0) ? first : -1;
}

/** The same few roles and names come again and again: what is read of them is kept once. */
function createNameReader(): NameReader {
  const clues = new Map<string, RoleClues>();
  const words = new Map<string, ReturnType<typeof wordsOf>>();
  const kept = <T>(known: Map<string, T>, key: string, read: () => T): T => {
    const found = known.get(key) ?? read();
    known.set(key, found);
    return found;
  };
  return {
    clues: (roles) => kept(clues, roles.join('\n'), () => cluesOf(roles)),
    words: (name) => kept(words, name, () => wordsOf(name)),
  };
}

function clustersOf(given: readonly NameMention[], givenNames: GivenNames): Cluster[] {
  const seen = [...given].sort((a, b) => byUnits(a.key, b.key));
  const persons = seen.filter(({ speaker }) => speaker.kind === 'person');
  const isFull = ({ words }: NameMention) => words.length > 1;
  const full = withShortForms(bearersOf(persons.filter(isFull)), givenNames);
  const open = joinBareNames(
    persons.filter((mention) => !isFull(mention)),
    full,
  );
  return [...mergeGroups(seen), ...full, ...open];
}

function mergeGroups(seen: readonly NameMention[]): Cluster[] {
  const byName = new Map<string, Cluster>();
  for (const mention of seen) {
    if (mention.speaker.kind !== 'group') continue;
    const name = bodyName(mention.words);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, clusterOfOne(mention));
    else join(known, mention);
  }
  return [...byName.values()];
}
