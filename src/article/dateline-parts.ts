import { MONTH_SOURCE, monthNumber, WEEKDAY_SOURCE, weekdayNumber } from '../english/index.ts';
import { outletNamed } from './agencies.ts';
import { LETTER, UPPER } from './letters.ts';
import { readNumeric } from './mentions.ts';
import { isDatelineCity } from './places.ts';

/* What a dateline is put together of: a place, a date, an agency, and the marks between them, each read at an offset. */

const SPACE = '[ \\t\\u00a0]';
const LINK = `(?:de|da|do|du|del|la|le|el|al|am|of|sur|upon|the|al-[${LETTER}]+)`;
const CAPS_WORD = `(?:(?:ST|MT|FT)\\.|[${UPPER}][${UPPER}'’.-]*[${UPPER}]|Mc[${UPPER}]+)`;
const CAPS_PLACE = `${CAPS_WORD}(?:${SPACE}(?:${LINK}${SPACE})?${CAPS_WORD}){0,4}`;
const WORD = `[${UPPER}][${LETTER}'’]+(?:-[${LETTER}]+)*`;
const MIXED_PLACE = `(?:al-)?(?:St\\.${SPACE})?${WORD}(?:${SPACE}(?:${LINK}${SPACE})?${WORD}){0,3}`;
const YEAR = '(?:19|20)\\d\\d';
const DATE = [
  `(?:(?<w1>${WEEKDAY_SOURCE})\\.?,?${SPACE})?(?<m1>${MONTH_SOURCE})\\.?${SPACE}{0,2}(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?${SPACE}{1,2}(?<y1>${YEAR})(?!\\d))?`,
  `(?:(?<w2>${WEEKDAY_SOURCE})\\.?,?${SPACE})?(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\.?[ \\t\\u00a0-]{0,2}(?<m2>${MONTH_SOURCE})(?![${LETTER}])\\.?(?:[ ,\\t\\u00a0-]{1,2}(?<y2>${YEAR})(?!\\d))?`,
  `(?<y3>${YEAR})-(?<m3>\\d{2})-(?<d3>\\d{2})(?!\\d)`,
  `(?<d4>\\d{1,2})[./](?<m4>\\d{1,2})[./](?<y4>${YEAR})(?!\\d)`,
].join('|');

const PLACE_CAPS = sticky(
  `${CAPS_PLACE}(?:(?:/|${SPACE}(?:and|AND|&)${SPACE})${CAPS_PLACE}(?![a-z]))?(?![${LETTER}])`,
);
const PLACE_MIXED = sticky(`${MIXED_PLACE}(?:(?:/|${SPACE}and${SPACE})${MIXED_PLACE})?`);
const REGION = sticky(
  `,${SPACE}{1,2}((?!(?:${MONTH_SOURCE}|${WEEKDAY_SOURCE}|${MONTH_SOURCE.toUpperCase()})\\b)(?:(?:[${UPPER}]\\.){2,4}|${WORD}(?:${SPACE}(?:and${SPACE}|of${SPACE})?${WORD}){0,2}\\.?))`,
);
const DATE_HERE = sticky(`\\(?(?:${DATE})\\)?`, 'i');
const WEEKDAY_HERE = sticky(`\\(?(${WEEKDAY_SOURCE})\\b\\)?`, 'i');
export const BRACKETED = sticky(
  `(?:\\(|\\[|/)${SPACE}?([${LETTER}][${LETTER}0-9 .,&’'/-]{0,40}?)${SPACE}?(?:\\)|\\]|/)`,
);
const BARE_NAME = sticky(
  `([${LETTER}][${LETTER}/]*(?:-[${LETTER}]+)*(?:${SPACE}[${UPPER}][${LETTER}/]*){0,2})`,
);
export const GLUE = sticky(`${SPACE}{0,3}[,.|•:]?${SPACE}{0,3}`);
const DASH = sticky(`(${SPACE}{0,3})[.,]?(${SPACE}{0,2})(-{1,3}|[–—―‒−]{1,2}|:)(${SPACE}{0,4})`);
const STOP = sticky(`${SPACE}{0,2}[.,]?${SPACE}{0,4}`);
/** Words in capitals that open a paragraph before a dash without being a place. */
const LABELS = wordSet(
  `breaking update updated exclusive watch video opinion analysis alert live developing photo photos gallery report
  editorial correction corrections corrected clarification clarifications amendment refile review interview note editor factbox timeline explainer recap poll q a qa pm am tv
  fyi nb ps re summary highlights wrapup column commentary feature profile special urgent flash just in more read
  background context the new and or but nato un eu us usa uk isis is isil daesh opec imf who fbi cia gop dnc rnc nsa fda
  cdc epa doj dhs question answer speaker host president mr mrs ms dr sen rep gov moderator reporter advertisement
  listen related spoiler fact myth tip step part chapter section notice warning disclaimer`,
);

/** Words that begin sentences: the name of a place in small letters can't begin with one. */
const OPENERS = wordSet(
  `the a an in on at by for from with as but and or if when while after before since this that these those it he she they
  we you i his her their our its there here what why how who where mr mrs ms dr sen rep gov no not yes according also
  meanwhile however although though because until during under over about between photo image picture source`,
);

export interface Tail extends ReadDate {
  readonly agency?: string;
  /** The agency is one that is known by name. */
  readonly known: boolean;
  readonly bracketed: boolean;
  /** `wide`: a dash with white space beside it. `long`: two hyphens or a dash between letters. `tight`: a hyphen. */
  readonly dash: 'none' | 'tight' | 'long' | 'colon' | 'wide';
  readonly end: number;
}

export interface ReadDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31; not checked against the month. */
  readonly day?: number;
  /** 0 (Sunday) to 6. */
  readonly weekday?: number;
}

export function readTail(head: string, from: number): Tail {
  let tail: Omit<Tail, 'dash' | 'end'> = { known: false, bracketed: false };
  let at = from;
  for (let step = 0; step < 4; step += 1) {
    const next = at + (matchAt(GLUE, head, at)?.[0].length ?? 0);
    const date = tail.month === undefined && tail.year === undefined ? readDate(head, next) : undefined;
    const agency = date === undefined && tail.agency === undefined ? readAgency(head, next, tail) : undefined;
    if (date === undefined && agency === undefined) break;
    if (date !== undefined) {
      const { end, ...parts } = date;
      tail = { ...tail, ...parts };
      at = end;
    } else if (agency !== undefined) {
      tail = { ...tail, agency: agency.name, known: agency.known, bracketed: agency.bracketed };
      at = agency.end;
    }
  }
  const separator = readSeparator(head, at);
  if (tail.agency === undefined && separator.dash !== 'none') {
    const agency = readAgency(head, separator.end, tail);
    const closing = agency?.known ? readSeparator(head, agency.end) : undefined;
    if (agency !== undefined && closing !== undefined && closing.dash !== 'none')
      return { ...tail, agency: agency.name, known: true, bracketed: agency.bracketed, ...closing };
  }
  return { ...tail, ...separator };
}

export function readSeparator(head: string, at: number): Pick<Tail, 'dash' | 'end'> {
  const dash = matchAt(DASH, head, at);
  if (dash === undefined) return { dash: 'none', end: at + (matchAt(STOP, head, at)?.[0].length ?? 0) };
  const end = at + dash[0].length;
  const [, before = '', inner = '', mark = '', after = ''] = dash;
  if (mark === ':') return { dash: 'colon', end };
  if (before + inner + after !== '') return { dash: 'wide', end };
  return { dash: mark === '-' || mark === '−' ? 'tight' : 'long', end };
}

export function readPlace(
  head: string,
  at: number,
  caps: boolean,
): { place: string; city: boolean; end: number } | undefined {
  const match = matchAt(caps ? PLACE_CAPS : PLACE_MIXED, head, at)?.[0];
  if (match === undefined || !/\p{L}{3}/u.test(match)) return undefined;
  const words = match.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const city = isDatelineCity(match);
  // "Correction, 11 April 2018: An earlier version …"
  const isLabel = words.every((word) => LABELS.has(word)) || (!caps && OPENERS.has(words[0] ?? ''));
  if (!city && isLabel) return undefined;
  const region = matchAt(REGION, head, at + match.length);
  const name = region?.[1]?.replace(/(?<=\p{L}{6})\.$/u, '');
  if (region === undefined || name === undefined || isKnownExactly(name))
    return { place: match, city, end: at + match.length };
  const trimmed = region[0].length - ((region[1]?.length ?? 0) - name.length);
  return { place: `${match}, ${name}`, city, end: at + match.length + trimmed };
}

function readAgency(
  head: string,
  at: number,
  tail: ReadDate,
): { name: string; known: boolean; bracketed: boolean; end: number } | undefined {
  const bracketed = matchAt(BRACKETED, head, at);
  const inner = bracketed?.[1]?.trim();
  if (bracketed !== undefined && inner !== undefined) {
    const known = isKnown(inner);
    const plausible =
      known ||
      (/^\p{Lu}/u.test(inner) && !/^(?:[RDI]-|(?:\p{Lu}\.)+$)/u.test(inner) && inner.split(' ').length <= 4);
    return plausible ? { name: inner, known, bracketed: true, end: at + bracketed[0].length } : undefined;
  }
  const bare = matchAt(BARE_NAME, head, at)?.[1];
  if (bare === undefined) return undefined;
  const words = bare.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const end = at + name.length;
    const closed =
      readSeparator(head, end).dash !== 'none' ||
      (tail.month !== undefined && /^\s*(?:\.|$)/u.test(head.slice(end)));
    if (isKnownExactly(name) && closed) return { name, known: true, bracketed: false, end };
  }
  return undefined;
}

export function readDate(head: string, at: number): (ReadDate & { end: number }) | undefined {
  const match = matchAt(DATE_HERE, head, at);
  const weekdayOnly = match === undefined ? matchAt(WEEKDAY_HERE, head, at) : undefined;
  const lone = weekdayNumber(weekdayOnly?.[1] ?? '');
  if (weekdayOnly !== undefined && lone !== undefined)
    return { weekday: lone, end: at + weekdayOnly[0].length };
  const groups = match?.groups;
  if (match === undefined || groups === undefined) return undefined;
  const end = at + match[0].length;
  const weekday = weekdayNumber(groups.w1 ?? groups.w2 ?? '');
  const named = weekday === undefined ? {} : { weekday };
  if (groups.d4 !== undefined) {
    const { year, month, day } = readNumeric(Number(groups.d4), Number(groups.m4), Number(groups.y4));
    return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }), end };
  }
  const monthText = groups.m1 ?? groups.m2 ?? groups.m3 ?? '';
  const month = monthNumber(monthText) ?? Number(monthText);
  const day = Number(groups.d1 ?? groups.d2 ?? groups.d3);
  const year = groups.y1 ?? groups.y2 ?? groups.y3;
  return { month, day, ...(year === undefined ? {} : { year: Number(year) }), ...named, end };
}

export function isKnown(name: string): boolean {
  return (
    name.split(/[/,]/u).some((part) => outletNamed(part) !== undefined) || outletNamed(name) !== undefined
  );
}

/** Without brackets a short name counts only as its owner writes it: "Pa." is a state, "PA" an agency. */
function isKnownExactly(name: string): boolean {
  const known = outletNamed(name);
  return known !== undefined && (name.length > 5 || [known.name, ...known.also].includes(name));
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function sticky(source: string, flags = ''): RegExp {
  return new RegExp(source, flags === 'i' ? 'yi' : 'yu');
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
