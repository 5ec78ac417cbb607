import { FUNCTION_WORDS } from '../english/index.ts';
import { normalise } from '../names/alias-book.ts';
import type { Token } from '../text/analyse.ts';
import { isoDay } from './query/dateAt.ts';
import type { DateReading } from './query/dates.ts';
import { isPartOf } from './query/meant.ts';
import type { FacetBooks, FacetReading } from './query/types.ts';
import type { SearchNote } from './types.ts';

/** The words that only ask, each run as it was typed; grammar alone is not worth telling. */
export function askingNote(asked: readonly number[], words: readonly Token[], text: string): SearchNote[] {
  if (asked.every((at) => FUNCTION_WORDS.has(words[at]?.term ?? ''))) return [];
  const runs: { from: number; to: number }[] = [];
  for (const at of asked) {
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return [{ code: 'words-of-the-question', words: runs.map((run) => textOf(run, words, text)) }];
}

export function textOf(
  { from, to }: { from: number; to: number },
  words: readonly Token[],
  text: string,
): string {
  return text.slice(words[from]?.start, words[to - 1]?.end).replaceAll(/\s+/gu, ' ');
}

/** A time that depends on the day of asking filters nothing. */
export function isRelative({ first, last }: DateReading): boolean {
  return first === undefined && last === undefined;
}

export function notesOf(
  dates: readonly DateReading[],
  facets: readonly FacetReading[],
  words: readonly Token[],
  text: string,
  books: FacetBooks,
): SearchNote[] {
  const notes: SearchNote[] = [];
  for (const { kind, ids, typed, corrected } of facets) {
    const list = kind === 'outlet' ? books.outlets : books.speakers;
    const name = ids
      .map((id) => list.entry(id)?.name ?? id)
      .slice(0, kind === 'role' ? MOST_TOLD : toldOf(typed))
      .join(', ');
    const named = facets.some(
      (facet) => facet.kind === 'speaker' && facet.ids.some((id) => ids.includes(id)),
    );
    if (kind === 'role') {
      if (!named) notes.push({ code: 'role-read-as', typed, name });
    } else if (corrected || isOneOfSeveral(ids, facets) || !isPartOf(typed, normalise(name)))
      notes.push({ code: kind === 'outlet' ? 'outlet-read-as' : 'speaker-read-as', typed, name });
  }
  for (const date of dates) {
    const { from, to, first, last } = date;
    const typed = textOf({ from, to }, words, text);
    if (date.isImpossible === true) notes.push({ code: 'no-such-day', typed });
    else if (isRelative(date)) notes.push({ code: 'relative-date', typed });
    else
      notes.push({
        code: 'date-read-as',
        typed,
        ...(first === undefined ? {} : { from: isoDay(first) }),
        ...(last === undefined ? {} : { to: isoDay(last) }),
      });
    if (date.other !== undefined) notes.push({ code: 'day-first', typed, other: isoDay(date.other) });
  }
  return notes;
}

/** How many of those whom words may name are told: of several of whom any is asked for, one for each. */
const toldOf = (typed: string): number => {
  const several = typed.split(' or ').length;
  return several > 1 ? several : MOST_TOLD;
};

const MOST_TOLD = 3;

/** Whether others are named beside somebody: then it is not plain that the words are names. */
function isOneOfSeveral(ids: readonly string[], facets: readonly FacetReading[]): boolean {
  return facets.some(
    (facet) => facet.kind === 'speaker' && facet.ids.length > 0 && !facet.ids.some((id) => ids.includes(id)),
  );
}
