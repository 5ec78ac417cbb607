import type { Article } from '../article/types.ts';
import { GIVEN_NAMES, type GivenNames } from '../names/given.ts';
import { foldWord } from '../text/fold.ts';
import { byUnits } from '../text/order.ts';
import { bearersOf } from './namesakes.ts';
import { nameClusters, toPerson } from './person-names.ts';
import { joinBareNames, withShortForms } from './short-names.ts';
import { type Cluster, clusterOf, join, type Sighting, type Speakers, sightings } from './sightings.ts';
import type { Person } from './types.ts';

export { LONGEST_PERSON_ID } from './person-names.ts';

export interface MergedPeople {
  /** Sorted by id. */
  readonly people: readonly Person[];
  /** Person id of a speaker; both indexes as in the input. */
  readonly personOf: (articleIndex: number, speakerIndex: number) => string;
}

/**
 * Makes one Person of all spellings of a speaker across articles: a function of the set of articles, whatever their order.
 *
 * A full name is one person unless roles are evidence of several, and no article more parts those whom fewer have made one
 * (`bearersOf`). What is short for a name - an initial, a pet form, a bare surname - goes to whom it most likely means
 * (`withShortForms`, `joinBareNames`), which more articles may change. Bodies merge by their name.
 * Near-linear in the number of speakers: only those who share a surname are compared, by kinds of roles.
 * @param givenNames which given names can be one person's
 */
export function mergePeople(
  perArticle: readonly { readonly article: Article; readonly extraction: Speakers }[],
  givenNames: GivenNames = GIVEN_NAMES,
): MergedPeople {
  const seen = perArticle.flatMap(({ article, extraction }, articleIndex) =>
    sightings(article, extraction, articleIndex),
  );
  seen.sort((a, b) => byUnits(a.key, b.key));
  const persons = seen.filter(({ speaker }) => speaker.kind === 'person');
  const isFull = ({ words }: Sighting) => words.length > 1;
  const full = withShortForms(bearersOf(persons.filter(isFull)), givenNames);
  const open = joinBareNames(
    persons.filter((sighting) => !isFull(sighting)),
    full,
  );
  const clusters = [...mergeGroups(seen), ...full, ...open];
  const named = nameClusters(clusters);
  const ids = new Map<string, string>();
  for (const { id, cluster } of named) for (const { place } of cluster.members) ids.set(place, id);
  return {
    people: named.map(toPerson).sort((a, b) => byUnits(a.id, b.id)),
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
