import type { DayRange } from '../../article/day.ts';
import { type Facts, type Surroundings, UNDATED } from '../../index/index.ts';
import type { Buffers } from '../../storage/buffers.ts';
import { type Postings, plainPostings } from '../../storage/postings.ts';
import { lowerBound, startsFrom } from '../../storage/sorted.ts';
import { inSteps } from '../../storage/steps.ts';
import type { Outlets } from '../stored/outlets.ts';
import type { StoredPeople } from '../stored/people.ts';

/** What the archive knows of articles and speakers, by the numbers of the whole. */
export interface ArchiveFacts {
  readonly people: Pick<StoredPeople, 'size' | 'id' | 'find'>;
  readonly outlets: Pick<Outlets, 'find'>;
  /** Number of the person whom a speaker of an article is. */
  personOf(article: number, speaker: number): number;
  outletOf(article: number): number;
  days(article: number): DayRange | undefined;
  /** Number of an article of a segment, or -1 where it is there no more. */
  articleNumber(segment: number, local: number): number;
}

/** The article of each document of a segment, by its place, and its speaker: index in the article plus one, or 0. */
export interface DocumentPlaces {
  article(place: number): number;
  speaker(place: number): number;
}

export interface AroundInput {
  /** Places of the documents by number. */
  readonly order: Uint32Array;
  readonly own: Facts;
  readonly places: DocumentPlaces;
  readonly facts: ArchiveFacts;
  /** Index of the segment, and how many articles it has. */
  readonly segment: number;
  readonly articles: number;
  readonly learned?: Buffers;
  /** How many documents of articles that are gone have a term. */
  goneWith(term: string): number;
}

/** What an archive knows of the documents of one segment. */
export function createSurroundings(input: AroundInput): Surroundings {
  const { order, own, places, facts, segment, articles, learned, goneWith } = input;
  const { people, outlets } = facts;
  const numbers = new Int32Array(articles);
  for (let local = 0; local < articles; local += 1) numbers[local] = facts.articleNumber(segment, local);
  const article = (document: number) => numbers[places.article(order[document] ?? 0)] ?? -1;
  const personAt = (document: number): number => {
    const speaker = places.speaker(order[document] ?? 0);
    const number = article(document);
    if (speaker === 0 || number < 0) return NOBODY;
    const person = facts.personOf(number, speaker - 1);
    return person < people.size ? person : NOBODY;
  };
  // Of millions of people few speak in a small segment: those have numbers of their own there, found when somebody is asked for.
  const cast = inSteps(() => makeCast(order.length, people.size, personAt));
  const gone = numbers.includes(-1);
  return {
    facts: {
      size: own.size,
      prior: own.prior,
      speakerId(document) {
        const person = personAt(document);
        return person === NOBODY ? undefined : people.id(person);
      },
      speaker: (document) => cast.get().speakers[document] ?? 0,
      outlet: (document) => facts.outletOf(article(document)),
      speakerNumber(id) {
        const person = people.find(id);
        const { people: known } = cast.get();
        const place = person < 0 ? known.length : lowerBound(known, person);
        return known[place] === person && person >= 0 ? place + 1 : -1;
      },
      outletNumber: outlets.find,
      first: (document) => facts.days(article(document))?.first ?? UNDATED,
      last: (document) => facts.days(article(document))?.last ?? UNDATED,
    },
    speakers: () => cast.get().postings,
    prepare: cast.steps,
    ...(gone && {
      isGone: (document: number) => article(document) < 0,
      goneWith,
    }),
    ...(learned && { learned }),
  };
}

const NOBODY = -1;

/** Who speaks in the documents of a segment. */
interface Cast {
  /** Numbers of the people, ascending. */
  readonly people: Uint32Array;
  /** Of each document the place among them plus one; 0 for nobody. */
  readonly speakers: Uint32Array;
  /** List n: the documents of speaker n. */
  readonly postings: Postings;
}

/** So many documents are a step: about a millisecond. */
const AT_ONCE = 4096;

/** @param size documents @param most people there are in all */
function* makeCast(
  size: number,
  most: number,
  personAt: (document: number) => number,
): Generator<undefined, Cast> {
  const speakers = new Uint32Array(size);
  // By person plus one: how many documents they have, and then their places among those who have any.
  const counts = new Uint32Array(most + 1);
  for (const [from, until] of stretches(size)) {
    for (let document = from; document < until; document += 1) {
      const person = personAt(document) + 1;
      speakers[document] = person;
      counts[person] = (counts[person] ?? 0) + 1;
    }
    yield;
  }
  const people: number[] = [];
  const sizes: number[] = [0];
  counts[0] = 0;
  for (let person = 1; person <= most; person += 1) {
    const own = counts[person] ?? 0;
    if (own === 0) continue;
    counts[person] = people.push(person - 1);
    sizes.push(own);
  }
  const starts = startsFrom(sizes);
  const next = starts.slice();
  const documents = new Uint32Array(starts.at(-1) ?? 0);
  yield;
  for (const [from, until] of stretches(size)) {
    for (let document = from; document < until; document += 1) {
      const speaker = counts[speakers[document] ?? 0] ?? 0;
      speakers[document] = speaker;
      if (speaker === 0) continue;
      const at = next[speaker] ?? 0;
      documents[at] = document;
      next[speaker] = at + 1;
    }
    yield;
  }
  return { people: Uint32Array.from(people), speakers, postings: plainPostings(documents, starts) };
}

function* stretches(size: number): Generator<readonly [from: number, until: number]> {
  for (let from = 0; from < size; from += AT_ONCE) yield [from, Math.min(size, from + AT_ONCE)];
}
