import type { Span } from '../article/types.ts';

/** A single mark that opens a quotation inside another, or one that closes it; an apostrophe inside a word is neither. */
const MARKS = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])|['’](?![\p{L}\p{N}])/gu;
const CLOSING = /['’](?![\p{L}\p{N}])/u;
/** Whoever speaks repeats words of their own: "I told them, ‘We are closed’". */
const OWN = /(?<!\p{L})(?:I|we|We|my|My|our|Our)(?!\p{L})[^.!?]{0,60}$/u;

/**
 * Whether words stand in a quotation inside of what somebody says: then they are hardly that speaker's own.
 * @param raw what the offsets point into
 * @param source the words
 * @param segments of the quotation that holds them
 */
export function isQuotedInside(raw: string, source: readonly Span[], segments: readonly Span[]): boolean {
  const [from, to] = [source[0]?.start ?? 0, source.at(-1)?.end ?? 0];
  const segment = segments.find(({ start, end }) => start <= from && to <= end);
  if (segment === undefined) return false;
  const before = raw.slice(segment.start, from);
  let open: number | undefined;
  // The mark may stand right before the words.
  for (const { index } of raw.slice(segment.start, from + 1).matchAll(MARKS)) {
    if (index >= before.length) break;
    open = /[\p{L}\p{N}]/u.test(raw.charAt(segment.start + index + 1)) ? index : undefined;
  }
  if (open === undefined || OWN.test(before.slice(0, open))) return false;
  return CLOSING.test(raw.slice(to, segment.end));
}
