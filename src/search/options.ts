import type { Filter } from '../index/index.ts';
import { normalise } from '../names/alias-book.ts';
import { givenNameGender } from '../names/given-names.ts';
import type { NameIndex } from '../names/index.ts';
import { isUnsure } from '../names/match.ts';
import { isPerson } from '../names/parts.ts';
import { tokenise } from '../text/analyse.ts';
import { isoDay } from './query/dateAt.ts';
import { readFacets } from './query/facets.ts';
import type { FacetBooks } from './query/types.ts';
import type { FacetEntry, SearchNote, SearchRequest } from './types.ts';
import { isSurname } from './wordOrName.ts';

/** The options of a request, resolved. */
export interface Options extends Pick<Filter, 'speakers' | 'outlets' | 'from' | 'to'> {
  readonly ok: true;
  readonly notes: readonly SearchNote[];
}

export type OptionsResult =
  | Options
  | { readonly ok: false; readonly note: SearchNote; readonly more: readonly SearchNote[] };

/** The options: an id, or a text that must name somebody. */
export function readOptions(request: SearchRequest, books: FacetBooks): OptionsResult {
  const notes: SearchNote[] = [];
  const chosen: { speakers?: readonly string[]; outlets?: readonly string[] } = {};
  for (const kind of ['speaker', 'outlet'] as const) {
    const typed = request[kind]?.trim();
    if (typed === undefined || typed === '') continue;
    const list = kind === 'speaker' ? books.speakers : books.outlets;
    const owner = list.owner(typed);
    let ids: readonly string[] = owner === undefined ? list.exact(normalise(typed)) : [owner];
    if (kind === 'speaker' && ids.length > 1)
      notes.push({ code: 'speaker-read-as', typed, name: toldNames(ids, list) });
    if (ids.length === 0) {
      const words = tokenise(typed);
      const reading = readFacets(words, books).find(
        (facet) =>
          (facet.kind === 'outlet') === (kind === 'outlet') && facet.to - facet.from === words.length,
      );
      const meant = reading === undefined ? surelyMeant(typed, list) : reading.ids;
      if (meant.length === 0) {
        const both = kind === 'speaker' ? nameAndTopic(typed, books) : undefined;
        const like = both?.people ?? resembling(typed, list, 3);
        // Whoever shares the surname is the nearest.
        const namesakes = () =>
          resembling(words.at(-1)?.term ?? '', list, 3).filter(
            (entry) => kind === 'outlet' || isPerson(entry),
          );
        const names = (like.length > 0 ? like : namesakes()).map(({ name }) => name);
        return {
          ok: false,
          note: { code: kind === 'speaker' ? 'unknown-speaker' : 'unknown-outlet', typed },
          more: names.length === 0 ? [] : [{ code: 'did-you-mean', typed, names }],
        };
      }
      ids = meant;
      const name = toldNames(ids, list);
      if (reading?.kind === 'role') notes.push({ code: 'role-read-as', typed, name });
      else notes.push({ code: kind === 'speaker' ? 'speaker-read-as' : 'outlet-read-as', typed, name });
    }
    chosen[kind === 'speaker' ? 'speakers' : 'outlets'] = ids;
  }
  const { after, before } = request;
  // An option takes in the month or year that it names, where the words of a question leave it out: that is said. A span plainly does.
  if (after !== undefined && before === undefined && isFirstOfMonth(after))
    notes.push({ code: 'date-read-as', typed: 'after', from: isoDay(after) });
  if (before !== undefined && after === undefined && isFirstOfMonth(before + 1))
    notes.push({ code: 'date-read-as', typed: 'before', to: isoDay(before) });
  return {
    ok: true,
    ...chosen,
    ...(after === undefined ? {} : { from: after }),
    ...(before === undefined ? {} : { to: before }),
    notes,
  };
}

interface NameAndTopic {
  readonly speaker: string;
  readonly name: string;
  readonly topic: string;
  /** Those most quoted who are called so. */
  readonly people: readonly FacetEntry[];
}

/**
 * A name and what is spoken of, where both were typed as the speaker: "wren quay levy".
 * @returns undefined where no surname stands at the beginning or the end
 */
export function nameAndTopic(typed: string, books: FacetBooks): NameAndTopic | undefined {
  const words = tokenise(typed);
  const facet = readFacets(words, books).find(
    (one) =>
      one.kind === 'speaker' &&
      (one.from === 0 || one.to === words.length) &&
      (one.corrected || isSurname(one, books)),
  );
  // "Nell Quade" is somebody else, and nothing that Hilda Quade spoke of.
  if (facet === undefined || givenNameGender(words[facet.from - 1]?.term ?? '') !== undefined)
    return undefined;
  const topic = words.flatMap(({ start, end }, at) =>
    at < facet.from || at >= facet.to ? typed.slice(start, end) : [],
  );
  return topic.length === 0
    ? undefined
    : {
        speaker: facet.typed,
        name: toldNames(facet.ids, books.speakers),
        topic: topic.join(' '),
        people: facet.ids.slice(0, MOST_TOLD).flatMap((id) => books.speakers.entry(id) ?? []),
      };
}

const isFirstOfMonth = (day: number): boolean => isoDay(day).endsWith('-01');

/**
 * An outlet and what is looked for in it, where both were typed as the outlet: "herald quay".
 * @returns undefined where no outlet is called as the first words are
 */
export function outletAndTopic(
  typed: string,
  { outlets }: Pick<FacetBooks, 'outlets'>,
): { readonly outlet: string; readonly name: string; readonly topic: string } | undefined {
  const words = tokenise(typed);
  for (let to = words.length - 1; to > 0; to--) {
    const outlet = words
      .slice(0, to)
      .map(({ term }) => term)
      .join(' ');
    const known = outlets.exact(outlet);
    const ids = known.length > 0 ? known : surelyMeant(outlet, outlets);
    if (ids.length > 0)
      return { outlet, name: toldNames(ids, outlets), topic: typed.slice(words[to]?.start) };
  }
  return undefined;
}

/** Those whom a name means as surely as the surest of them, where no more than spelling or a pet form stands between. */
function surelyMeant(typed: string, names: NameIndex): string[] {
  const matches = names.lookUp(typed);
  const how = matches.at(0)?.how;
  const ids: string[] = [];
  if (how === undefined || how === 'role' || isUnsure(how)) return ids;
  for (let at = 0; at < Math.min(matches.length, MOST_MEANT); at++) {
    const match = matches.at(at);
    if (match?.how === how) ids.push(match.id);
  }
  return ids;
}

const toldNames = (ids: readonly string[], list: NameIndex): string =>
  ids
    .slice(0, MOST_TOLD)
    .map((id) => list.entry(id)?.name ?? id)
    .join(', ');

/** Of those whom a name is read as so many are told. */
const MOST_TOLD = 3;
/** More people than this are not meant by one name. */
const MOST_MEANT = 16;

/** Facets whose name resembles a text, the likeliest first. */
export function resembling(typed: string, names: NameIndex, limit: number): FacetEntry[] {
  const matches = names.lookUp(typed);
  return Array.from({ length: Math.min(limit, matches.length) }, (_, at) => matches.at(at)).flatMap(
    (match) => (match && names.entry(match.id)) ?? [],
  );
}
