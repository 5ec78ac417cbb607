import {
  BRACKETED,
  GLUE,
  isKnown,
  matchAt,
  type ReadDate,
  readDate,
  readPlace,
  readSeparator,
  readTail,
  type Tail,
} from './dateline-parts.ts';

/** What stands before the first sentence of a wire report: "BELGRADE, December 12. /TASS/. ". */
export interface Dateline extends ReadDate {
  /** As the text writes it, without its comma: "BELGRADE", "CAMBRIDGE, Mass.". */
  readonly place?: string;
  /** As the text writes it: "TASS", "Xinhua". */
  readonly agency?: string;
  /** Length in UTF-16 units, separator and white space included: the sentence begins here. */
  readonly length: number;
}

/** Longest dateline that is looked for; real ones stay under 80. */
const WINDOW = 160;
const SENTENCE_START = /^["'“”‘’«»„‹`([…]*(?:[\p{Lu}\p{Lo}\p{N}$€£]|$)/u;

/**
 * Reads the dateline with which a paragraph begins.
 * @param text the paragraph; only its first 160 characters are looked at
 * @returns undefined when the paragraph begins with its first sentence
 */
export function parseDateline(text: string): Dateline | undefined {
  const head = text.slice(0, WINDOW);
  const at = head.search(/\S/u);
  if (at < 0) return undefined;
  return (
    agencyFirst(head, at) ?? placeFirst(head, at, true) ?? placeFirst(head, at, false) ?? dateFirst(head, at)
  );
}

/** "LONDON, 3 March (Reuters) - ", "Moscow, SANA- ". */
function placeFirst(head: string, at: number, caps: boolean): Dateline | undefined {
  const found = readPlace(head, at, caps);
  if (found === undefined) return undefined;
  const { place, city } = found;
  const tail = readTail(head, found.end);
  const dated = tail.month !== undefined || tail.year !== undefined || tail.weekday !== undefined;
  const credited = tail.known && (caps || city || dated || tail.dash !== 'none');
  const lettered = city && tail.bracketed && tail.dash !== 'none' && /^\p{Lu}{2,6}$/u.test(tail.agency ?? '');
  const bare = caps && (tail.dash === 'wide' || (city && (tail.dash === 'colon' || tail.dash === 'long')));
  const enough = credited || lettered || bare || (dated && tail.dash !== 'none');
  if (!enough && !(dated && caps && (tail.bracketed || tail.end === head.trimEnd().length))) return undefined;
  if (!(caps ? credited || dated : credited) && !SENTENCE_START.test(head.slice(tail.end))) return undefined;
  if (!(credited || dated) && head.slice(tail.end).trim() === '') return undefined;
  return dateline(tail, place);
}

/** "(CNN) — ", "(ANSA) - ROME, DEC 12 - ". */
function agencyFirst(head: string, at: number): Dateline | undefined {
  const mark = matchAt(BRACKETED, head, at);
  const agency = mark?.[1];
  if (mark === undefined || agency === undefined || !isKnown(agency)) return undefined;
  const after = readSeparator(head, at + mark[0].length);
  const inner =
    after.dash === 'none' ? undefined : (placeFirst(head, after.end, true) ?? dateFirst(head, after.end));
  if (inner !== undefined) return { ...inner, agency: inner.agency ?? agency };
  return SENTENCE_START.test(head.slice(after.end)) ? { agency, length: after.end } : undefined;
}

/** "12 December 2016, Brussels — ", "Dec. 12 (UPI) -- ". */
function dateFirst(head: string, at: number): Dateline | undefined {
  const date = readDate(head, at);
  if (date === undefined) return undefined;
  const glue = matchAt(GLUE, head, date.end)?.[0].length ?? 0;
  const place = readPlace(head, date.end + glue, true) ?? readPlace(head, date.end + glue, false);
  const named = place !== undefined && !isKnown(place.place) ? place : undefined;
  const tail = readTail(head, named?.end ?? date.end);
  if (tail.dash !== 'wide' && tail.dash !== 'long' && !(tail.known && tail.bracketed)) return undefined;
  if (!SENTENCE_START.test(head.slice(tail.end))) return undefined;
  return dateline({ ...tail, ...date, end: tail.end }, named?.place);
}

const dateline = (
  { known: _known, bracketed: _bracketed, dash: _dash, end: length, ...parts }: Tail,
  place: string | undefined,
): Dateline => ({ ...parts, length, ...(place !== undefined && { place }) });
