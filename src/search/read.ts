import type { DayRange } from '../article/day.ts';
import { ASKING_WORDS, chatInFull, FUNCTION_WORDS } from '../english/index.ts';
import type { TypedWord } from './plan.ts';
import { type Asking, readAsking } from './query/asking.ts';
import { type DateReading, readDates } from './query/dates.ts';
import {
  ASKS_ABOUT,
  asOutlets,
  asPeople,
  facetsOf,
  isAsked,
  isAskedBeside,
  isSurelyNamed,
  isTitleOf,
  OUTLETS_SAY,
  preferred,
  shorter,
  tellingOf,
} from './query/meant.ts';
import { type RawQuery, readQuery } from './query/read.ts';
import { typedWord, type Word, withoutChat, withoutSlip } from './query/typed.ts';
import type { FacetBooks, FacetReading } from './query/types.ts';
import { askingNote, isRelative, notesOf, textOf } from './readNotes.ts';
import type { SearchNote } from './types.ts';

/** One way to take a query: which words are facts, which are the topic. */
export interface Reading {
  readonly speakers: readonly FacetReading[];
  readonly outlets: readonly FacetReading[];
  readonly dates: readonly DateReading[];
  /** The words of the topic in order, grammar words among them. */
  readonly topic: readonly TypedWord[];
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
  /** Roles of several words that nobody in the corpus has; their words are in the topic too. */
  readonly unresolved: readonly FacetReading[];
  /** A sentence rather than catchwords. */
  readonly sentence: boolean;
  readonly notes: readonly SearchNote[];
  /** Facets that one word of the query may name: it may as well be a word of the topic. */
  readonly assumed: readonly FacetReading[];
  /** How many words were typed that tell something, longer words of grammar and of asking among them; those of a question or a date are not. */
  readonly typed: number;
  /** Somebody stands where the question has whoever is asked for. */
  readonly asked: boolean;
  /** The newest are asked for. */
  readonly latest?: true;
  /** What is said about something is asked for, whoever says it. */
  readonly about?: true;
  /** It is asked whether anybody spoke of something: nobody is named. */
  readonly ofAnybody?: true;
  /** Whoever the question asks for, as typed, where nobody is called so: left out of the topic. */
  readonly nobody?: string;
  /** The words that only ask are looked for like the others. */
  readonly literal?: true;
  /** An outlet is surely named, and whoever may be named beside it is a word of the topic. */
  readonly isWithin?: true;
  /** Of what may be a name of several words only the first names somebody, or what is an outlet's is taken for a surname. */
  readonly shorter?: true;
}

/** Of so many names each is tried as whoever speaks of the others. */
const MOST_FACETS = 3;

/** From this many words on, with grammar words among them, a query is a remembered sentence. */
const SENTENCE = 5;

/**
 * All ways to take a query, the likeliest first. A later one is for when an earlier one finds nothing: dates that are
 * words of the quote ("August 2014"), a second name that is the topic, a name that is only mentioned.
 * @param days first and last day of the corpus
 */
export function* readings(
  query: string,
  books: FacetBooks,
  days: DayRange | undefined,
): Generator<Reading, void> {
  const typed = readQuery(query);
  const raw = {
    ...typed,
    words: asAsked(
      typed.words.map((word, at) => withoutSlip(word, at === typed.words.length - 1, books)),
      typed.text,
    ),
  };
  const outletsIn = outletsOf(raw.words, books);
  const dates = readDates(raw.words, days, raw.text).filter(
    (date) => !isRelative(date) || !outletsIn.some(({ from, to }) => from < date.to && date.from < to),
  );
  // A day that there is not is no word that anybody said.
  const noDays = dates.filter(({ isImpossible }) => isImpossible === true);
  const asking =
    raw.phrases.length === 0 ? readAsking(raw.words, raw.text, ledBy(dates, raw.words)) : undefined;
  // "Who said …" before a phrase, and nothing else.
  const isAskedForPhrase =
    raw.phrases.length > 0 &&
    raw.words.every(({ term }) => ASKING_WORDS.has(term) || FUNCTION_WORDS.has(term));
  const facets: FacetReading[] = [];
  const unresolved: FacetReading[] = [];
  for (const facet of facetsOf(raw.words, asking, dates, books))
    (facet.ids.length > 0 ? facets : unresolved).push(facet);
  const isSure = (facet: FacetReading) =>
    (asking?.about !== true || raw.words[facet.from - 1]?.term === 'by') &&
    (isAsked(facet, asking) || isSurelyNamed(facet, raw.words, books) || isTitleOf(facet, facets));
  const make = (
    usedDates: readonly DateReading[],
    usedFacets: readonly FacetReading[],
    { frame, nobody }: { frame?: ReadonlySet<number>; nobody?: Asking['who'] } = { ...asking },
  ): Reading => {
    const taken = new Set<number>();
    const optional = new Set<number>();
    const mark = (list: Set<number>, { from, to }: { from: number; to: number }) => {
      for (let at = from; at < to; at++) list.add(at);
    };
    for (const date of usedDates)
      mark(isRelative(date) && date.isImpossible !== true ? optional : taken, date);
    for (const used of [...usedFacets, ...(nobody ? [nobody] : [])]) mark(taken, used);
    const inDates = (at: number) => usedDates.some(({ from, to }) => from <= at && at < to);
    const facts = usedFacets.length > 0 || usedDates.length > 0;
    const asks = (at: number) =>
      frame?.has(at) === true ||
      ((facts || isAskedForPhrase) && raw.words.length < 12 && ASKING_WORDS.has(raw.words[at]?.term ?? '')) ||
      (OUTLETS_SAY.has(raw.words[at]?.term ?? '') &&
        usedFacets.some(({ to, typed }) => to === at && books.outlets.exact(typed).length > 0));
    const left = [...raw.words.keys()].filter((at) => !taken.has(at) && !asks(at));
    const topic = left.flatMap((at): TypedWord[] => {
      const word = raw.words[at];
      if (word === undefined) return [];
      return [{ ...typedWord(word, raw.text, books), ...(optional.has(at) && { optional: true }) }];
    });
    const framing = [...raw.words.keys()].filter((at) => !taken.has(at) && asks(at));
    const asked = usedFacets.some((facet) => isAsked(facet, asking) || isAskedBeside(facet, raw.words));
    return {
      speakers: usedFacets.filter(({ kind }) => kind !== 'outlet'),
      outlets: usedFacets.filter(({ kind }) => kind === 'outlet'),
      dates: usedDates,
      topic,
      phrases: raw.phrases,
      excluded: raw.excluded,
      unresolved: unresolved.filter(({ from, to }) => to - from > 1),
      sentence: topic.length >= SENTENCE && topic.some(({ term }) => FUNCTION_WORDS.has(term)),
      notes: [
        ...(raw.leftOut.length > 0 ? [{ code: 'left-out', typed: raw.leftOut } as const] : []),
        ...(raw.excluded.length > 0 ? [{ code: 'excluded', words: raw.excluded } as const] : []),
        ...(raw.spared === undefined ? [] : [{ code: 'not-left-out', word: raw.spared } as const]),
        ...askingNote(framing, raw.words, raw.text),
        ...notesOf(usedDates, usedFacets, raw.words, raw.text, books),
      ],
      assumed: !usedFacets.some(isSure)
        ? usedFacets
        : asked || !isOfSeveral(usedFacets)
          ? usedFacets.filter(
              (facet) => facet.kind !== 'outlet' && isBesideOutlet(facet, usedFacets) && !isSure(facet),
            )
          : usedFacets,
      typed: tellingOf(raw.words.filter((_, at) => frame?.has(at) !== true && !inDates(at))),
      ...(asking?.about === true && frame !== undefined && { about: true }),
      ...(asking?.anybody === true && frame !== undefined && { ofAnybody: true }),
      ...(asking?.latest === true && frame !== undefined && { latest: true }),
      asked,
      ...(nobody && { nobody: textOf(nobody, raw.words, raw.text) }),
      ...(asking !== undefined && frame === undefined && { literal: true }),
    };
  };
  const first = preferred(facets, asking, books);
  // A word of somebody's role beside an outlet is rather what is looked for there: "climate change herald".
  const sound = first.filter((facet) => facet.kind !== 'role' || facet.titled === true || isSure(facet));
  if (sound.length < first.length && sound.length > 0 && sound.every(({ kind }) => kind === 'outlet'))
    yield make(dates, sound);
  yield make(dates, first);
  if (dates.length > 0) yield make(noDays, first);
  const within = asOutlets(first, books);
  if (within !== undefined) yield make(dates, within);
  // Somebody may speak of what an outlet is called like: "cox bloomberg".
  const people = first.filter(({ kind }) => kind !== 'outlet');
  if (people.length > 0 && people.length < first.length) yield make(dates, people);
  // "Roe on Doe" asks for nothing that Doe says, "jane roe doe" neither.
  const isAlone = (facet: FacetReading) =>
    ASKS_ABOUT.has(raw.words[facet.to]?.term ?? '') || (facet.kind !== 'outlet' && isSure(facet));
  if (first.length < facets.length && !first.some(isAlone)) yield make(dates, facets);
  // "Roe thank wife": whoever is a wife, or thanks one.
  const name = first.find(({ kind }) => kind === 'speaker');
  const loose = first.filter((facet) => facet !== name && facet.kind === 'role' && !isSure(facet));
  if (name !== undefined && loose.length > 0)
    yield make(
      dates,
      first.filter((facet) => !loose.includes(facet)),
    );
  const bearers = asPeople(first, books);
  if (bearers !== undefined) yield { ...make(dates, bearers), shorter: true };
  const short = shorter(first, books);
  if (short !== undefined) yield { ...make(dates, short), shorter: true };
  // "Bridge doe": Doe on the bridge, whoever is called Bridge; a role may be whoever is asked for as well: "minister bridge".
  if (!first.some(isSure))
    for (const facet of facets.slice(0, MOST_FACETS))
      if (facet.kind !== 'outlet' && !first.includes(facet) && !facet.corrected)
        yield make(dates, [facet, ...first.filter(({ kind }) => kind === 'outlet')]);
  // What an outlet that is surely named has on the other words: "tribune bridge".
  const sure = first.filter((facet) => facet.kind === 'outlet' && isSure(facet));
  if (sure.length > 0 && sure.length < first.length) yield { ...make(dates, sure), isWithin: true };
  // All words are the topic: always among the readings.
  if (facets.length > 0) {
    yield make(dates, []);
    if (dates.length > 0) yield make(noDays, []);
  }
  if (asking === undefined) return;
  const { frame, who } = asking;
  if (who !== undefined && !facets.some((facet) => isAsked(facet, asking)))
    yield make(
      dates,
      facets.filter((facet) => !first.includes(facet)),
      { frame, nobody: who },
    );
  yield make(dates, [], {});
}

/** Words that a chat writes shorter, in full where they are what asks: "u" may be a word of what was said. */
function asAsked(words: readonly Word[], text: string): readonly Word[] {
  if (!words.some(({ term }) => chatInFull(term) !== undefined)) return words;
  const full = withoutChat(words);
  const asking = readAsking(full, text);
  return full.map((word, at) => (asking?.frame.has(at) === true ? word : (words[at] ?? word)));
}

/** The words before a question that only tell when: "in 2017, who …", "back in May what did …". */
function ledBy(dates: readonly DateReading[], words: readonly Word[]): number {
  const [first] = dates;
  if (first === undefined) return 0;
  const isFirst = words.slice(0, first.from).every(({ term }) => LEADS_TO_DATE.has(term));
  return isFirst ? first.to : 0;
}

const LEADS_TO_DATE: ReadonlySet<string> = new Set(['so', 'and', 'ok', 'okay', 'back', 'way', 'hey', 'well']);

/** Outlets of several words, in which one of time may stand: "Marsh Today". */
function outletsOf(words: RawQuery['words'], { outlets }: FacetBooks): { from: number; to: number }[] {
  return words.flatMap(({ term }, at) =>
    at > 0 && outlets.exact(`${words[at - 1]?.term} ${term}`).length > 0
      ? [{ from: at - 1, to: at + 1 }]
      : [],
  );
}

/** Whether a speaker or a role is named beside an outlet by one word, which may be a word of the topic. */
function isBesideOutlet({ typed }: FacetReading, facets: readonly FacetReading[]): boolean {
  return !typed.includes(' ') && facets.some(({ kind }) => kind === 'outlet');
}

/** Whether different people are named, nobody of whom is asked for: "hunt director mueller". */
function isOfSeveral(facets: readonly FacetReading[]): boolean {
  const named = facets.filter(({ kind }) => kind === 'speaker');
  return named.some(({ ids }, at) => {
    const before = named.slice(0, at);
    return before.length > 0 && !before.some((other) => other.ids.some((id) => ids.includes(id)));
  });
}
