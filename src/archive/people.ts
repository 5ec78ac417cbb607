import type { Article } from '../article/types.ts';
import { GIVEN_NAMES, type GivenNames } from '../names/given.ts';
import { cluesOf, type RoleClues } from '../quote/speakers/index.ts';
import { byUnits } from '../text/order.ts';
import { bodyName } from './kin.ts';
import {
  type Cluster,
  clusterOf,
  clusterOfAll,
  join,
  type NameMention,
  nameMentions,
  push,
  type Speakers,
} from './name-mentions.ts';
import { bearersOf } from './namesakes.ts';
import { type Bearer, giveIds, personOf } from './person-names.ts';
import { joinBareNames, withShortForms } from './short-names.ts';
import type { Person } from './types.ts';

export { LONGEST_PERSON_ID } from './person-names.ts';

export interface MergedPeople {
  /** Sorted by id. */
  readonly people: readonly Person[];
  /** Person id of a speaker; both indexes as in the input. */
  readonly personOf: (articleIndex: number, speakerIndex: number) => string;
}

/** Who is known already to be the person of whom: see `settledPeople`. */
export interface Settled {
  /** How many speakers an article has. */
  speakers(article: number): number;
  /** The same object for all of the person's speakers; undefined where it is to be found out. */
  person(article: number, speaker: number): Person | undefined;
}

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
  const read = rememberedClues();
  const seenIn = (index: number, isMeant: (speaker: number) => boolean): NameMention[] => {
    const each = perArticle[index];
    return each === undefined ? [] : nameMentions(each.article, each.extraction, index, isMeant, read);
  };
  const seen: NameMention[] = [];
  const kept = new Map<Person, Place[]>();
  for (const index of perArticle.keys()) {
    const own = Array.from({ length: settled?.speakers(index) ?? 0 }, (_, speaker) =>
      settled?.person(index, speaker),
    );
    own.forEach((person, speaker) => {
      if (person !== undefined) push(kept, person, [index, speaker]);
    });
    if (settled !== undefined && !own.includes(undefined)) continue;
    seen.push(...seenIn(index, (speaker) => own[speaker] === undefined));
  }
  const bearers: (Bearer & { readonly person: Omit<Person, 'id'>; readonly places: readonly Place[] })[] = [];
  for (const cluster of clustersOf(seen, givenNames)) {
    const person = personOf(cluster);
    const places = cluster.members.map(({ place }) => place);
    bearers.push({ person, places, names: person.names, cluster: () => cluster });
  }
  for (const [person, places] of kept) {
    const all = () =>
      clusterOfAll(places.flatMap(([article, speaker]) => seenIn(article, (other) => other === speaker)));
    bearers.push({ person, places, names: person.names, cluster: all });
  }
  const ids = perArticle.map((): string[] => []);
  const people = giveIds(bearers).map(({ id, bearer: { person, places } }): Person => {
    for (const [article, speaker] of places) {
      const own = ids[article];
      if (own !== undefined) own[speaker] = id;
    }
    return { ...person, id };
  });
  return {
    people: people.sort((a, b) => byUnits(a.id, b.id)),
    personOf: (articleIndex, speakerIndex) => ids[articleIndex]?.[speakerIndex] ?? 'unknown',
  };
}

type Place = NameMention['place'];

/** What roles tell: the same few come again and again. */
function rememberedClues(): typeof cluesOf {
  const known = new Map<string, RoleClues>();
  return (roles) => {
    const key = roles.join('\n');
    const clues = known.get(key) ?? cluesOf(roles);
    known.set(key, clues);
    return clues;
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
    if (known === undefined) byName.set(name, clusterOf(mention));
    else join(known, mention);
  }
  return [...byName.values()];
}
