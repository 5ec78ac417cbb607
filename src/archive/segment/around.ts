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
  const cast = inSteps(() => makeCast(order.length, personAt));
  const postings = inSteps(() => makePostings(cast.get()));
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
    speakers: postings.get,
    *prepare() {
      yield* cast.steps();
      yield* postings.steps();
    },
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
}

/** So many documents are a step: about a millisecond. */
const AT_ONCE = 4096;

function* makeCast(size: number, personAt: (document: number) => number): Generator<undefined, Cast> {
  const speakers = new Uint32Array(size);
  let last = 0;
  for (let document = 0; document < size; document += 1) {
    const person = personAt(document) + 1;
    speakers[document] = person;
    if (person > last) last = person;
    if (document % AT_ONCE === AT_ONCE - 1) yield;
  }
  // By person plus one.
  const places = new Uint32Array(last + 1);
  for (let document = 0; document < size; document += 1) places[speakers[document] ?? 0] = 1;
  places[0] = 0;
  const people: number[] = [];
  for (let person = 1; person <= last; person += 1)
    if (places[person] === 1) places[person] = people.push(person - 1);
  yield;
  for (let document = 0; document < size; document += 1)
    speakers[document] = places[speakers[document] ?? 0] ?? 0;
  return { people: Uint32Array.from(people), speakers };
}

/** List n: the documents of speaker n. */
function* makePostings({ people, speakers }: Cast): Generator<undefined, Postings> {
  const sizes = new Uint32Array(people.length + 1);
  for (const speaker of speakers) if (speaker > 0) sizes[speaker] = (sizes[speaker] ?? 0) + 1;
  const starts = startsFrom(sizes);
  yield;
  const next = starts.slice();
  const documents = new Uint32Array(starts.at(-1) ?? 0);
  for (let document = 0; document < speakers.length; document += 1) {
    const speaker = speakers[document] ?? 0;
    if (speaker > 0) {
      const at = next[speaker] ?? 0;
      documents[at] = document;
      next[speaker] = at + 1;
    }
    if (document % AT_ONCE === AT_ONCE - 1) yield;
  }
  return plainPostings(documents, starts);
}
