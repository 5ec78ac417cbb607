import type { Article } from '../article/types.ts';
import type { Entries } from '../names/entries.ts';
import { createGivenNames } from '../names/given.ts';
import type { NamesOver } from '../names/pack.ts';
import { openNamed } from '../search/index.ts';
import type { FacetEntry } from '../search/types.ts';
import { type Buffers, unsigned, within } from '../storage/buffers.ts';
import { openStrings } from '../storage/strings.ts';
import { byUnits } from '../text/order.ts';
import type { Earlier, Stayed } from './earlier.ts';
import type { Speakers } from './name-mentions.ts';
import { earlierOf, type MergedPeople, mergePeople } from './people.ts';
import { type Catalogue, speakersOf } from './segment/catalogue.ts';
import { baseOf } from './segment/saved.ts';
import { settledPeople } from './settled-people.ts';
import { openPeople, type StoredPeople } from './stored/people.ts';
import type { Person } from './types.ts';

/** Number of nobody who is there. */
const GONE = 0xffff_ffff;

interface CastInput {
  readonly catalogue: Catalogue;
  /** Of the catalogue, dated. */
  readonly articles: readonly Article[];
  /** Which given names the owner says are one. */
  readonly givenNames: readonly (readonly string[])[];
  readonly earlier?: { readonly archive: Earlier; readonly stayed: Stayed };
}

/** Who speaks in an archive: before those who are quoted have their numbers. */
interface Merged {
  /** Who is quoted and has a name, but for those who are in the earlier archive just as they are. */
  readonly facets: readonly FacetEntry[];
  /** Whether somebody of the earlier archive is in this one just the same, by number. */
  stays(number: number): boolean;
  /** @param base of the names @param own all else of them */
  numbered(names: Pick<NamesOver, 'now'> & { readonly base: Buffers; readonly own: Buffers }): Cast;
}

interface Cast {
  /** Those who are not quoted or have no name, by id: their numbers follow those of the others. */
  readonly silent: readonly Person[];
  /** Number of the person of each speaker of each article. */
  readonly cast: Uint32Array;
  /** Numbers of all who share a name with others, those of one name together. */
  readonly namesakes: readonly (readonly number[])[];
  /** Number of the person who speaks in each quote; negative for nobody. */
  readonly speakers: Int32Array;
  /** The same of the earlier archive, by the numbers of this one. */
  speakersBefore(): Int32Array;
}

/** Finds out who the speakers are. What an earlier archive settled is not worked out again, where it was made with the same given names. */
export function mergeSpeakers({ catalogue, articles, givenNames, earlier }: CastInput): Merged {
  const { quotes } = catalogue;
  const before = earlier && peopleOf(earlier.archive.saved);
  const settled =
    earlier !== undefined &&
    before !== undefined &&
    earlier.archive.head.givenNames === JSON.stringify(givenNames)
      ? [settledPeople(catalogue, earlier.archive, earlier.stayed, before)]
      : [];
  const extracted = articles.map((article, number) => ({
    article,
    extraction: new SpeakersOf(quotes, number),
  }));
  const merged = mergePeople(extracted, createGivenNames(givenNames), ...settled);
  return {
    facets: merged.people.filter(isListed).map(speakerFacet),
    stays: (number) => merged.stays[number] === 1,
    numbered({ base, own, now }) {
      const silent = silentOf(merged, before);
      const names = openNamed(own, base).people.entries;
      const { numberAt, nowOf } = numberPeople(merged, { names, now, silent }, before);
      const cast = new Uint32Array(quotes.speakerStarts.at(-1) ?? 0);
      for (let article = 0; article < articles.length; article += 1) {
        const [start = 0, end = 0] = [quotes.speakerStarts[article], quotes.speakerStarts[article + 1]];
        for (let speaker = 0; start + speaker < end; speaker += 1)
          cast[start + speaker] = numberAt(merged.placeOf(article, speaker));
      }
      return {
        silent,
        cast,
        namesakes: merged.namesakes.map((group) => group.map(numberAt)),
        speakers: speakersOf(catalogue, cast),
        speakersBefore: () =>
          earlier === undefined
            ? new Int32Array(0)
            : speakersOf(earlier.archive.catalogue, unsigned(earlier.archive.saved, 'cast').map(nowOf)),
      };
    },
  };
}

/** Read when they are asked for. A class, since there is one for each article whenever one comes. */
class SpeakersOf implements Speakers {
  readonly #quotes: Catalogue['quotes'];
  readonly #article: number;

  constructor(quotes: Catalogue['quotes'], article: number) {
    this.#quotes = quotes;
    this.#article = article;
  }

  get speakers() {
    return this.#quotes.speakers(this.#article);
  }

  get quotes() {
    return speakersIn(this.#quotes, this.#article);
  }
}

/** The speaker of each quote of an article, as an index in it. */
function* speakersIn(
  { stretch }: Catalogue['quotes'],
  article: number,
): Generator<{ readonly speaker?: number }> {
  const { segment, from, to } = stretch(article);
  for (let quote = from; quote < to; quote += 1) {
    const index = segment.quotes.speaker(quote);
    yield index === 0 ? {} : { speaker: index - 1 };
  }
}

const peopleOf = (saved: Buffers): StoredPeople =>
  openPeople(
    openNamed(within(saved, 'names'), baseOf(saved)).people.entries,
    within(saved, 'people'),
    openStrings(within(saved, 'strings')),
  );

/** Whether somebody can be asked for: is quoted, and has a name. */
const isListed = (person: Person): boolean => person.quotes > 0 && person.unnamed !== true;

/** Those who are not listed, sorted by id. */
function silentOf({ people, stays }: MergedPeople, before?: StoredPeople): Person[] {
  const silent = people.filter((person) => !isListed(person));
  for (let number = before?.listed ?? 0; number < stays.length; number += 1)
    if (before !== undefined && stays[number] === 1) silent.push(before.at(number));
  return silent.sort((a, b) => byUnits(a.id, b.id));
}

/** The numbers of people in an archive: `openPeople`. */
function numberPeople(
  { people }: MergedPeople,
  { names, now, silent }: { names: Entries; now: Int32Array; silent: readonly Person[] },
  before?: StoredPeople,
) {
  const silentNumbers = new Map(silent.map(({ id }, index) => [id, names.size + index]));
  const find = (id: string) => silentNumbers.get(id) ?? names.find(id);
  const made = people.map(({ id }) => find(id));
  const known = Int32Array.from({ length: before?.size ?? 0 }, (_, number) => {
    const stayed = now[number] ?? -1;
    return stayed >= 0 ? stayed : find(before?.id(number) ?? '');
  });
  return {
    /** @param place as `mergePeople` gives it */
    numberAt: (place: number): number => (place < 0 ? known[earlierOf(place)] : made[place]) ?? GONE,
    /** Number of somebody of the earlier archive; `GONE` for who is there no more. */
    nowOf: (person: number): number => {
      const number = known[person] ?? -1;
      return number < 0 ? GONE : number;
    },
  };
}

const speakerFacet = ({ id, name, names, roles, quotes, kind }: Person): FacetEntry => ({
  id,
  kind: 'speaker',
  group: kind === 'group',
  name,
  aliases: names.filter((other) => other !== name),
  roles,
  count: quotes,
});
