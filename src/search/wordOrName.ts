import { titlesMarked } from '../english/index.ts';
import { normalise } from '../names/alias-book.ts';
import { givenNameGender } from '../names/given-names.ts';
import { isPerson } from '../names/parts.ts';
import { tokenise } from '../text/analyse.ts';
import type { Answered } from './answered.ts';
import type { Finder } from './finder.ts';
import { FIRST_PAGE } from './firstPage.ts';
import { MOST_HITS } from './hits.ts';
import { inQuote, planGroups } from './plan.ts';
import { SEVERAL } from './query/meant.ts';
import type { FacetReading } from './query/types.ts';
import type { Reading } from './read.ts';
import type { FacetEntry, SearchNote, SearchResult } from './types.ts';

/**
 * How the texts that hold the words write those that may name somebody: as a `name`, never in lower case, and with a capital elsewhere
 * than where a sentence begins; as a `word`; or `open`. What the alias file has, a country for one, is no person.
 */
export function writtenAs(
  assumed: readonly FacetReading[],
  { searched }: Answered,
  { books, aliases, index, scanner }: Finder,
): 'name' | 'word' | 'open' | undefined {
  const words = new Set(
    assumed.filter((facet) => isSurname(facet, books)).flatMap(({ typed }) => typed.split(' ')),
  );
  if (words.size === 0) return undefined;
  for (const word of words) if (aliases.same(word).length + aliases.near(word).length > 0) return undefined;
  let asName = false;
  const wholes = searched.filter(({ whole }) => whole);
  for (const { document } of (wholes.length > 0 ? wholes : searched).slice(0, READ_FOR_CASE)) {
    const text = index.fields.text(document);
    for (const { term, start, capital } of tokenise(text, scanner)) {
      if (!words.has(term)) continue;
      if (!capital) return 'word';
      asName ||= /[\p{L}\p{N},;]['’]?\s+$/u.test(text.slice(Math.max(0, start - 3), start));
    }
  }
  return asName ? 'name' : 'open';
}

/**
 * What a topic finds where texts write the several words of a name that is hardly ever quoted in lower case: "cold snap", whatever has
 * once been taken for somebody called so.
 */
export function smallInTexts(
  { speakers, asked }: Reading,
  topic: () => Answered | undefined,
  finder: Finder,
): Answered | undefined {
  const [name, ...others] = speakers.filter(({ kind, typed }) => kind === 'speaker' && typed.includes(' '));
  if (name === undefined || others.length > 0 || asked) return undefined;
  if (bearersOf(name, finder.books).some(({ count }) => count > SELDOM_QUOTED)) return undefined;
  const found = topic();
  const isSmall = found?.searched
    .slice(0, READ_FOR_CASE)
    .some(({ document }) => ` ${finder.index.fields.text(document)} `.includes(` ${name.typed} `));
  return isSmall ? found : undefined;
}

/** Whether what the texts hold is a word and no name: "Banks closed" beside somebody called Banks. */
export function isPlainWord(reading: Reading, topic: Answered, finder: Finder): boolean {
  if (topic.wholes === 0 || reading.asked) return false;
  const written = writtenAs(reading.assumed, topic, finder);
  return written === 'word' || written === 'open';
}

/** Whether a reading is of the last word of somebody's name, not of a given name alone. */
export function isSurname(facet: FacetReading, books: Finder['books']): boolean {
  const last = facet.typed.split(' ').at(-1);
  return bearersOf(facet, books).some(({ name, aliases }) =>
    [name, ...aliases].some((one) => normalise(one).split(' ').at(-1) === last),
  );
}

/** Whether words beside others name somebody by no more than a given name: "steps names amo". */
export function isGivenAlone({ assumed, typed }: Reading, { books }: Finder): boolean {
  return assumed.length > 0 && typed >= SEVERAL && !assumed.some((facet) => isSurname(facet, books));
}

export function isLooseRole({ kind, titled }: FacetReading): boolean {
  return kind === 'role' && titled !== true;
}

/** Whom a reading may mean, the first of them. */
export function bearersOf({ ids, kind }: FacetReading, { speakers, outlets }: Finder['books']): FacetEntry[] {
  const list = kind === 'outlet' ? outlets : speakers;
  return ids.slice(0, MOST_BEARERS).flatMap((id) => list.entry(id) ?? []);
}

/** How many quotes stand behind those whom a word may name, and how many have the word among theirs, up to `MOST_HITS`. */
export function commonness(
  { assumed }: Pick<Reading, 'assumed'>,
  finder: Finder,
): { readonly isOfPerson: boolean; readonly quotes: number; readonly asWord: number } {
  const entries = assumed.flatMap((facet) => bearersOf(facet, finder.books));
  return {
    isOfPerson: entries.some(isPerson),
    quotes: entries.reduce((sum, { count }) => sum + count, 0),
    asWord: wordsAlone(assumed, finder),
  };
}

/** How many quotes have the words that name somebody, up to `MOST_HITS`. */
function wordsAlone(assumed: Reading['assumed'], finder: Finder): number {
  const words = assumed.flatMap(({ typed }) =>
    typed.split(' ').map((term) => ({ surface: term, term, hyphenated: false })),
  );
  const groups = planGroups(words, finder, { spelling: 'unknown', typing: false })
    .filter(({ required }) => required)
    .map(inQuote);
  if (groups.length === 0) return 0;
  return finder.index.candidates({
    groups,
    exclude: [],
    filter: {},
    least: groups.length,
    limit: MOST_HITS,
  }).length;
}

/** Whoever is quoted more often has not been taken for somebody by mistake. */
const SELDOM_QUOTED = 10;

/** Texts that are read for how they write a word. */
const READ_FOR_CASE = 12;

/** Of people who share a name so many are looked at. */
const MOST_BEARERS = 50;

/** A name is rare beside the word when the word is so many times as common. */
export const RARE = 10;

const isReadAs = (
  note: SearchNote,
): note is SearchNote & { readonly code: 'speaker-read-as' | 'outlet-read-as' } =>
  note.code === 'speaker-read-as' || note.code === 'outlet-read-as';

/** Whom a result says that a word was read as. */
function readAs({ notes }: SearchResult, typed: string): string | undefined {
  return notes.flatMap((note) => (isReadAs(note) && note.typed === typed ? [note.name] : []))[0];
}

/** The other spelling in which the first results have a word. */
function readAsSpelt({ hits }: SearchResult, typed: string): string | undefined {
  return hits
    .slice(0, FIRST_PAGE)
    .flatMap(({ match }) => match.corrected)
    .find((one) => normalise(one.typed) === typed)?.found;
}

/** "President" is nobody's name, whoever is called so. */
const TITLES = titlesMarked('title');

/** Whether what is typed is the whole name of what is hardly a person: "china" is taken for nothing but China. */
function isCalledAsTyped({ name }: FacetEntry, typed: string): boolean {
  const [given = ''] = typed.split(' ');
  return normalise(name) === typed && (givenNameGender(given) === undefined || given === typed);
}

/** A result with what the words that name somebody were taken for. @param also for both */
export function withNote(
  result: SearchResult,
  reading: Reading | undefined,
  { books }: Finder,
  also: boolean,
): SearchResult {
  const named = [...(reading?.speakers ?? []), ...(reading?.outlets ?? [])].filter(
    (facet) => !isLooseRole(facet),
  );
  const notes = named.flatMap(({ ids, kind, typed }): SearchNote[] => {
    const entry = (kind === 'outlet' ? books.outlets : books.speakers).entry(ids[0] ?? '');
    const found = readAsSpelt(result, typed);
    const isTold = result.notes.some((note) => note.code === 'spelling' && normalise(note.typed) === typed);
    const spelt: SearchNote[] =
      found === undefined || isTold ? [] : [{ code: 'spelling', typed, read: found }];
    // "Okafer" is taken for Okafor rather than for an Okafer of whom nothing is among the results.
    if (found !== undefined && !also) return spelt;
    // Nobody misses the quotes of a group that is called as the topic is.
    return entry === undefined ||
      isCalledAsTyped(entry, typed) ||
      (found !== undefined && isCalledAsTyped(entry, normalise(found))) ||
      TITLES.has(typed) ||
      (!also && !isPerson(entry))
      ? spelt
      : [
          {
            code: 'name-read-as-word',
            typed,
            name: readAs(result, typed) ?? entry.name,
            also,
            ...(kind === 'outlet' && { isOutlet: true as const }),
          },
          ...spelt,
        ];
  });
  // One note says both that a word is a name and that it is a word.
  const told = new Set(notes.flatMap((note) => ('typed' in note ? [note.typed] : [])));
  const others = result.notes.filter((note) => !(isReadAs(note) && told.has(note.typed)));
  return { ...result, notes: [...notes, ...others] };
}
