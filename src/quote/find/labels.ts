import type { Span } from '../../article/types.ts';
import { ROLE_NOUNS, titlesMarked } from '../../english/index.ts';
import { givenNameGender } from '../../names/given-names.ts';
import { type Token, tokenize } from '../tokens.ts';

/** A label is looked for in so many characters. */
const LABEL_REACH = 90;

/** Words before a colon that announce something else than a speaker. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'n.b nb p.s ps update updates watch related read photo photos video listen note correction editor more also live breaking source sources by ' +
    'warning claim verdict rating ruling fact conclusion tip tips contact email phone tel fax web website date time venue where when price tickets address caption image ' +
    'left right center centre above below pro con pros cons analysis opinion exclusive fyi'
  ).split(' '),
);

/** Labels that tell question from answer and name nobody. */
export function namesNobody(label: string): boolean {
  return /^(?:q|a|question|answer)\s?\d{0,3}\.?$/iu.test(label);
}

/** A label as it stands at the beginning of a paragraph. */
export interface StatedLabel {
  /** All before the colon. */
  readonly text: string;
  /** The part that names the speaker: before a comma, inside brackets or before them. */
  readonly name: Span;
  /** Nothing but a label looks like this, so that one of them is enough in a transcript. */
  readonly isPlain: boolean;
  /** A dash stands for the colon, as behind the place in a dateline. */
  readonly isDashed: boolean;
  /** Offset behind the colon. */
  readonly end: number;
}

/** "[00:12] ", "00:12:31 - ", "(2:05) ", "2:05 p.m. ET — ", "14.32 " or ">> " before a label. */
const TIME_STAMP =
  /^(?:>{1,3} ?(?=\p{Lu})|(?<open>[[(])?(?:\d{1,2}:|(?:[01]\d|2[0-3])\.(?=[0-5]\d)|\d{1,2}\.(?=[0-5]\d ?[ap]\.?m))\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: ?[ap]\.?m\.?)?(?: (?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|Eastern|Central|Mountain|Pacific)\b)?(?<close>[\])])?(?: \([^()\n]{1,20}\))?\s*(?<parted>[-–—|:]\s*)?(?=\P{Ll}))/u;

/** Characters in which a time stamp ends. */
const STAMP_REACH = 48;

/** All before the colon, a time stamp behind the name left out: "Ann Smith (00:12):". */
const BEFORE_COLON = /^(?<text>[^:\n]+?)(?:\s*[[(]\d{1,2}:\d{2}(?::\d{2})?[\])])?\s*:/u;

/** "ANN SMITH — " */
const BEFORE_DASH = /^(?<text>\p{Lu}[\p{Lu}.'’ -]*\p{Lu}) +(?:[—–]|--?) +(?=\S)/u;

/** "Ann Smith – " */
const BEHIND_NAME =
  /^(?<text>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}) +(?:[—–]|--?) +(?=\p{Lu}|\p{Pi})/u;

const DASH = / (?:[—–]|--?) /;

/** Characters of a time stamp that opens a paragraph. */
function stampLength(raw: string, start: number, end: number): number {
  return stampAt(raw, start, end)?.[0].length ?? 0;
}

function stampAt(raw: string, start: number, end: number): RegExpExecArray | null {
  if (!/[>[(\d]/.test(raw.charAt(start))) return null;
  return TIME_STAMP.exec(raw.slice(start, Math.min(end, start + STAMP_REACH)));
}

/** @returns the offset behind a time stamp that is set off from the sentence behind it ("2:05 p.m. — ", "[00:12] ", "9.30 “…”"), or `start` */
export function behindStamp(raw: string, start: number, end: number): number {
  const stamp = stampAt(raw, start, end);
  const { open, close, parted } = stamp?.groups ?? {};
  const isSetOff = parted !== undefined || (open !== undefined && close !== undefined);
  const isBeforeMarks = stamp !== null && /["“‘]/u.test(raw.charAt(start + stamp[0].length));
  return stamp !== null && (isSetOff || isBeforeMarks) ? start + stamp[0].length : start;
}

/** @returns the label that a paragraph begins with, if it reads as one; whether it is one the article says */
export function labelOf(raw: string, paragraphStart: number, paragraphEnd: number): StatedLabel | undefined {
  const stamp = stampLength(raw, paragraphStart, paragraphEnd);
  const start = paragraphStart + stamp;
  const letter = /^[QA]\.\s/.test(raw.slice(start, start + 3)) ? raw.slice(start, start + 2) : undefined;
  const plain = { isPlain: true, isDashed: false };
  if (letter !== undefined)
    return { text: letter, name: { start, end: start + 1 }, end: start + 2, ...plain };
  const head = raw.slice(start, Math.min(paragraphEnd, start + LABEL_REACH));
  const isDashed = DASH.test(head);
  const inCapitals = isDashed ? BEFORE_DASH.exec(head) : null;
  // Most paragraphs have no colon so early.
  const colon = inCapitals === null && head.includes(':') ? BEFORE_COLON.exec(head) : null;
  const dashed = inCapitals ?? (isDashed && colon === null ? BEHIND_NAME.exec(head) : null);
  const [whole = '', text] = dashed ?? colon ?? [];
  if (text === undefined) return undefined;
  const end = start + whole.length;
  if (namesNobody(text)) return { text, name: { start, end: start + text.length }, end, ...plain };
  const named = nameIn(text.replace(HONOURED, ''));
  const at = start + text.indexOf(named);
  const name = { start: at, end: at + named.length };
  // "ANN SMITH, MAYOR", "Ann Smith, host": a short role, and no sentence.
  if (
    text.includes(',') &&
    text !== text.toUpperCase() &&
    !SHORT_ROLE.test(text) &&
    !isOffice(text) &&
    !isOfCapitals(text)
  )
    return undefined;
  if (!isName(tokenize(named))) return undefined;
  // "Portside (2019): a film about …", "MOEN (206): Alder, Brae and Crane"
  const isCounted = /\(\d[^()]*\)$/u.test(text);
  if (isCounted) return undefined;
  const isBracketed = text.endsWith(')') && !/\d/.test(text);
  const isPlain = stamp > 0 || isBracketed || named === named.toUpperCase() || isTitled(text);
  return { text, name, end, isPlain, isDashed: dashed !== null };
}

/** @returns labels in capitals behind the end of a sentence, "We sail. MOEN: Not today.", with the colon and the name of each */
export function labelsWithin(raw: string, start: number, end: number): (Span & { readonly name: Span })[] {
  const text = raw.slice(start, end);
  if (!text.includes(':')) return [];
  return [...text.matchAll(WITHIN)].flatMap(({ index, 1: named = '', 0: whole }) => {
    if (!isName(tokenize(named))) return [];
    const from = start + index;
    return [{ start: from, end: from + whole.length, name: { start: from, end: from + named.length } }];
  });
}

const WITHIN =
  /(?<=[.?!…"”)\]\p{Pd}] )((?:Mc|Mac|[OD][’'])?\p{Lu}[\p{Lu}.’'-]+(?: (?:Mc|Mac|[OD][’'])?\p{Lu}[\p{Lu}.’'-]*){0,3})(?: \([^()\n]{2,40}\))?:(?= )/gu;

/** @returns the text of a paragraph that is a name in capitals and nothing else */
export function nameAlone(raw: string, start: number, end: number): string | undefined {
  if (end - start > LABEL_REACH) return undefined;
  const text = raw.slice(start, end);
  return text === text.toUpperCase() && isName(tokenize(text)) ? text : undefined;
}

/** "MS. LEE", "THE COURT": nothing but the record of a hearing calls people so. */
export function isOfRecord(label: string): boolean {
  return /^(?:(?:MR|MRS|MS|DR)\.? \p{Lu}{2}|THE \p{Lu}{4,}$)/u.test(label);
}

/** "Ms Ann Smith (Tolland)", "The Minister for Health (Ann Smith)", "Mr Speaker": how a parliament is recorded. */
export function isOfParliament(label: string): boolean {
  return /^(?:The|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness) \p{Lu}/u.test(label);
}

/** "The Hon. ANN SMITH" */
const HONOURED = /^The (?:Rt\.? )?Hon(?:ou?rable)?\.? (?=\p{Lu})/u;

/** "PRESENTER (Ann Smith)": who has that office; "ANN SMITH (Radio Halvern)", "ANN SMITH, MAYOR": who stands before it. */
function nameIn(text: string): string {
  const { outer, inner } =
    /^(?<outer>\p{Lu}[^(),]*?)\s*\((?<inner>[^()]{2,40})\)(?:\s*\([^()]{1,40}\))*$/u.exec(text)?.groups ?? {};
  if (outer === undefined || inner === undefined) return text.split(',')[0] ?? text;
  const words = outer.toLowerCase().split(/\s+/u);
  // "The Minister for Health (Ann Smith)"
  const isOffice = words.some(
    (word, at) =>
      (COURT.test(word) || ROLE_NOUNS.has(word)) && (at === words.length - 1 || words[0] === 'the'),
  );
  return isOffice && /^\p{Lu}/u.test(inner) ? inner : outer;
}

/** "Ann Smith, chief of staff" */
const SHORT_ROLE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}, \p{Ll}[\p{L}-]*(?: [\p{L}-]+){0,3}$/u;

/** "ANN SMITH, chief engineer, Harbour Freight": a name in capitals and what one is, as in the record of a hearing. */
function isOfCapitals(text: string): boolean {
  const [name = '', role = ''] = text.split(', ');
  return (
    /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}$/u.test(name) &&
    role.split(' ').some((word) => ROLE_NOUNS.has(word.toLowerCase()))
  );
}

/** "Ann Smith, Chief Financial Officer, Harbour Freight": an office, and perhaps where. */
function isOffice(text: string): boolean {
  const [name = '', office = '', place, ...more] = text.split(', ');
  if (more.length > 0 || !CAPITALISED.test(name) || !CAPITALISED.test(office)) return false;
  return (
    (place === undefined || CAPITALISED.test(place)) &&
    office.split(' ').some((word) => ROLE_NOUNS.has(word.toLowerCase()))
  );
}

const CAPITALISED = /^\p{Lu}[\p{L}.'’&-]*(?: (?:\p{Lu}[\p{L}.'’&-]*|of|for|and|the|&)){0,5}$/u;

/** No "Coach Lee: …" of a list. */
const TITLES = new Set([
  ...titlesMarked('courtesy'),
  ...titlesMarked('honorific'),
  'dr',
  'prof',
  'senator',
  'rep',
  'judge',
  'justice',
  'president',
  'chairman',
  'speaker',
]);

/** "Ms Lee:" is a label as plain as "LEE:". */
function isTitled(label: string): boolean {
  const [, title = ''] = /^(\p{Lu}\p{Ll}+)\.? \p{Lu}[\p{L}'’-]+$/u.exec(label) ?? [];
  return TITLES.has(title.toLowerCase());
}

/** Who speaks as "THE …", or beside a name in brackets. */
const COURT =
  /^(?:court|judge|magistrate|witness|clerk|registrar|president|chair|chairman|chairwoman|chairperson|speaker|defendant|accused|prisoner|prosecutor|foreman|moderator|interviewer|interpreter|operator|reporter|host|presenter|caller|listener|viewer|guest|questioner|narrator|passenger|juror|minister|chancellor|mayor)$/;

/** One to four capitalised words; "THE COURT" is one who speaks, too. */
function isName(words: readonly Token[]): boolean {
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.every(
      ({ kind, text, lower, word }, at) =>
        text === '.' ||
        // "CALLER 2"
        (kind === 'number' && at > 0 && at === words.length - 1 && COURT.test(words[0]?.lower ?? '')) ||
        (text === 'THE' && at === 0 && words.length === 2 && COURT.test(words[1]?.lower ?? '')) ||
        (kind === 'word' &&
          text !== lower &&
          !NOT_NAMES.has(lower) &&
          (word.closed === undefined ||
            (text.length < 3 && text === text.toUpperCase()) ||
            // "WILL LEE"
            (at === 0 && words.length > 1 && givenNameGender(text) !== undefined))),
    )
  );
}
