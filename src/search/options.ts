import type { FacetBooks } from './query/facets.ts';
import { readFacets } from './query/facets.ts';
import { normalise } from './text/aliases.ts';
import { tokenise } from './text/analyse.ts';
import type { SearchNote, SearchRequest } from './types.ts';

/** The options of a request, resolved. */
export interface Options {
  readonly ok: true;
  readonly speakers?: readonly string[];
  readonly outlets?: readonly string[];
  readonly from?: number;
  readonly to?: number;
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
    let ids: readonly string[] = list.entry(typed) === undefined ? list.exact(normalise(typed)) : [typed];
    if (ids.length === 0) {
      const words = tokenise(typed);
      const reading = readFacets(words, books).find(
        (facet) =>
          (facet.kind === 'outlet') === (kind === 'outlet') && facet.to - facet.from === words.length,
      );
      if (reading === undefined) {
        const names = list.resembling(typed, 3).map(({ name }) => name);
        return {
          ok: false,
          note: { code: kind === 'speaker' ? 'unknown-speaker' : 'unknown-outlet', typed },
          more: names.length === 0 ? [] : [{ code: 'did-you-mean', typed, names }],
        };
      }
      ids = reading.ids;
      const name = ids.map((id) => list.entry(id)?.name ?? id).join(', ');
      if (reading.kind === 'role') notes.push({ code: 'role-read-as', typed, name });
      else notes.push({ code: kind === 'speaker' ? 'speaker-read-as' : 'outlet-read-as', typed, name });
    }
    chosen[kind === 'speaker' ? 'speakers' : 'outlets'] = ids;
  }
  return {
    ok: true,
    ...chosen,
    ...(request.after === undefined ? {} : { from: request.after }),
    ...(request.before === undefined ? {} : { to: request.before }),
    notes,
  };
}
