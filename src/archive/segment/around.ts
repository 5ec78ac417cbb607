import { type Facts, type QuoteIndex, type Surroundings, UNDATED } from '../../index/index.ts';
import type { Buffers } from '../../storage/buffers.ts';
import { openPostings, type Postings } from '../../storage/postings.ts';
import { createPostingsBuilder } from '../../storage/postingsBuilder.ts';
import { lowerBound } from '../../storage/sorted.ts';
import type { Outlets } from '../stored/outlets.ts';
import type { StoredPeople } from '../stored/people.ts';

/** What the archive knows of articles and speakers, by the numbers of the whole. */
export interface ArchiveFacts {
  readonly people: Pick<StoredPeople, 'id' | 'find'>;
  readonly outlets: Pick<Outlets, 'find'>;
  /** Number of the person whom a speaker of an article is. */
  personOf(article: number, speaker: number): number;
  outletOf(article: number): number;
  days(article: number): { readonly first: number; readonly last: number } | undefined;
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
  /** An index of the documents at these places. */
  goneIndex(places: readonly number[]): QuoteIndex;
}

/** What an archive knows of the documents of one segment. */
export function createSurroundings(input: AroundInput): Surroundings {
  const { order, own, places, facts, segment, articles, learned, goneIndex } = input;
  const { people, outlets } = facts;
  const numbers = Int32Array.from({ length: articles }, (_, local) => facts.articleNumber(segment, local));
  const article = (document: number) => numbers[places.article(order[document] ?? 0)] ?? -1;
  const personAt = (document: number): number => {
    const speaker = places.speaker(order[document] ?? 0);
    const number = article(document);
    return speaker === 0 || number < 0 ? NOBODY : facts.personOf(number, speaker - 1);
  };
  // Of millions of people few speak in a small segment: those have numbers of their own there, found when somebody is asked for.
  let cast: Cast | undefined;
  const castOf = (): Cast => {
    cast ??= createCast(order.length, personAt);
    return cast;
  };
  const gone = numbers.includes(-1);
  let without: QuoteIndex | undefined;
  const goneDocuments = (): QuoteIndex => {
    without ??= goneIndex([...order].filter((place) => (numbers[places.article(place)] ?? -1) < 0));
    return without;
  };
  return {
    facts: {
      size: own.size,
      prior: own.prior,
      speakerId(document) {
        const person = personAt(document);
        return person === NOBODY ? undefined : people.id(person);
      },
      speaker: (document) => castOf().speakers[document] ?? 0,
      outlet: (document) => facts.outletOf(article(document)),
      speakerNumber(id) {
        const person = people.find(id);
        const { people: known } = castOf();
        const place = person < 0 ? known.length : lowerBound(known, person);
        return known[place] === person && person >= 0 ? place + 1 : -1;
      },
      outletNumber: outlets.find,
      first: (document) => facts.days(article(document))?.first ?? UNDATED,
      last: (document) => facts.days(article(document))?.last ?? UNDATED,
    },
    speakers: () => castOf().postings(),
    ...(gone && {
      isGone: (document: number) => article(document) < 0,
      goneWith: (term: string) => goneDocuments().lexicon.frequency(term),
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
  postings(): Postings;
}

function createCast(size: number, personAt: (document: number) => number): Cast {
  const speakers = new Uint32Array(size);
  for (let document = 0; document < size; document += 1) speakers[document] = personAt(document) + 1;
  const people = Uint32Array.from(new Set(speakers))
    .sort()
    .filter((person) => person > 0)
    .map((person) => person - 1);
  const places = new Map(Array.from(people, (person, place) => [person + 1, place + 1]));
  for (let document = 0; document < size; document += 1)
    speakers[document] = places.get(speakers[document] ?? 0) ?? 0;
  return {
    people,
    speakers,
    postings() {
      const builder = createPostingsBuilder();
      speakers.forEach((speaker, document) => {
        if (speaker > 0) builder.append(speaker, document);
      });
      return openPostings(builder.pack(people.length + 1));
    },
  };
}
