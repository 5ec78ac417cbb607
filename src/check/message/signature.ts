import { isDatelineCity } from '../../article/places.ts';
import type { Span } from '../../article/types.ts';
import { MONTH_SOURCE } from '../../english/index.ts';
import { isPlace } from '../../quote/index.ts';

const CLOSED = /^[\s*_.,!?…]*["”»“’'‘][\s"”»“’'‘*_.,!?…]*/u;
/** What may stand behind a signature's name: a role, then a year or a date, and a place in brackets. */
const ROLE = String.raw`(?:,(?!\s*(?:${MONTH_SOURCE})(?!\p{L}))\s*(?<role>[^,.;:!?()"“”„«»\n\d]{3,60}))?`;
const DATE = String.raw`(?:(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:${MONTH_SOURCE})\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`;
const SIGNATURE = new RegExp(
  String.raw`^(?<name>\p{L}[^,;:!?()"“”„«»\n\d]{1,60}?)${ROLE}(?:[,\s]+(?:in\s+)?${DATE}|\s*\([^()\n]{2,60}\))*[.\s*_~|]*$`,
  'iu',
);

/** A name that stands alone behind a quotation, and the role beside it. */
export interface BareSignature extends Span {
  readonly text: string;
  readonly role?: string;
}

/**
 * Reads a signature without a dash: all that stands between a closing mark and the end of its line is a name, maybe with a role, a
 * date or a place in brackets: `"…" Ada Flint, 2012`. In another sentence, or before another quotation, a name is no signature.
 * @param tail what stands behind the words, from their closing mark up to the next quotation's words
 * @returns the phrase that may be a name, with its offsets in `tail`; whether it is one, the caller must ask
 */
export function bareSignature(tail: string): BareSignature | undefined {
  const start = CLOSED.exec(tail)?.[0].length;
  if (start === undefined) return undefined;
  // On a line of its own it may be the heading of what follows, unless nothing does.
  const isOnNextLine = tail.slice(0, start).includes('\n');
  const line = tail.slice(start).split('\n')[0] ?? '';
  if (isOnNextLine && tail.slice(start + line.length).trim() !== '') return undefined;
  const { name, role } = SIGNATURE.exec(line)?.groups ?? {};
  const isSomewhere = name !== undefined && (isPlace(name.toLowerCase()) || isDatelineCity(name));
  if (name === undefined || isSomewhere) return undefined;
  return { text: name, start, end: start + name.length, ...(role !== undefined && { role }) };
}
