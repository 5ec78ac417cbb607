import { MONTH_SOURCE, WEEKDAY_SOURCE } from '../english/index.ts';
import { findDates } from './mentions.ts';
import { hostOf } from './outlet.ts';
import {
  ADVERT,
  BREADCRUMB,
  BYLINE,
  BYLINE_SMALL,
  BYLINE_WITHIN,
  CAPTION,
  CAPTION_SMALL,
  CAPTION_SMALL_WITHIN,
  CAPTION_WITHIN,
  CONTROL,
  COOKIE,
  COOKIE_WITHIN,
  COPYRIGHT,
  COPYRIGHT_WITHIN,
  COUNT,
  HEADING,
  INVITATION,
  LINKED,
  LINKED_CAPITALS,
  MASTHEAD,
  PEOPLE,
  SECTION,
  SIGN_UP_WITHIN,
  SOURCE,
  TAGS,
  TEASER_BLOCK,
  TEASER_LINE,
  TIME,
  type Within,
} from './patterns.ts';
import { isProse, wordCount } from './shape.ts';

/** What a line is when it is no part of title or body. */
export type BoilerplateKind =
  | 'advert'
  | 'byline'
  | 'caption'
  | 'control'
  | 'copyright'
  | 'count'
  | 'cookie'
  | 'rule'
  | 'section'
  | 'source'
  | 'tags'
  | 'teaser'
  | 'time'
  | 'url';

/** Longest line that can be a form, boilerplate of another kind, or a label, in UTF-16 units. */
const LONGEST_FORM = 800;
const LONGEST = 320;
const LABEL = 160;

const SPEECH = /["“”„«»]|''|\b(?:said|says|told|added|according to|announced|warned)\b/u;
const CLOCK_AND_DAY = new RegExp(
  `\\b\\d{1,2}[:.h]\\d{2}\\b.*\\b(?:${MONTH_SOURCE}|\\d{4})\\b|\\b(?:${MONTH_SOURCE}|\\d{4})\\b.*\\b\\d{1,2}[:.h]\\d{2}\\b`,
  'i',
);
const NAMES_ONLY = new RegExp(`^${PEOPLE}$`, 'u');

/** What a line is when it stands alone and is no part of title or body; undefined for anything that may be. */
export function boilerplateKind(text: string): BoilerplateKind | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'rule';
  if (text.length > LONGEST_FORM) return undefined;
  const small = text.toLowerCase();
  if (holds(small, SIGN_UP_WITHIN) && !SPEECH.test(text)) return 'control';
  if (text.length > LONGEST) return undefined;
  const label = text.length <= LABEL ? labelKind(text, small) : undefined;
  if (label !== undefined) return label;
  if (matches(BYLINE, text) || holds(text, BYLINE_WITHIN) || BYLINE_SMALL.test(small)) return 'byline';
  if (CAPTION.test(text) || holds(text, CAPTION_WITHIN)) return 'caption';
  if (CAPTION_SMALL.test(small) || holds(small, CAPTION_SMALL_WITHIN)) return 'caption';
  if (COOKIE.test(small) || holds(small, COOKIE_WITHIN)) return 'cookie';
  if (LINKED.test(small) || LINKED_CAPITALS.test(text)) return 'teaser';
  const kind = noticeKind(small);
  if (kind === 'control' && INVITATION.test(small)) return kind;
  return kind !== undefined && isProse(text) && SPEECH.test(text) ? undefined : kind;
}

/**
 * What a line is that stands above the body, beside what it may be anywhere: the heading of a press release or a transcript, a
 * newspaper's name, a menu; with a date on it, a time.
 */
export function headingKind(text: string): BoilerplateKind | undefined {
  if (text.length > LABEL) return undefined;
  const date = findDates(text)[0];
  const rest =
    date === undefined
      ? text
      : `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(
          new RegExp(`\\b(?:${WEEKDAY_SOURCE})\\b|^[\\s,|•·–—-]+|[\\s,|•·–—-]+$`, 'giu'),
          '',
        );
  if (!HEADING.test(rest.toLowerCase()) && !isMasthead(rest.trim()) && !isMenu(rest)) return undefined;
  return date === undefined ? 'section' : 'time';
}

/** A newspaper's name alone on a line. */
export const isMasthead = (text: string): boolean => text.length <= 60 && MASTHEAD.test(text);

/** Sections and controls of a page: one, or more than two in a row ("Home News Sport Log in"). */
function isMenu(text: string): boolean {
  const parts = text
    .toLowerCase()
    .split(/\s*[|·•›»>/,☰]\s*|\s{2,}/u)
    .filter((part) => part !== '');
  const items =
    parts.length > 2
      ? parts
      : text
          .toLowerCase()
          .split(/[\s|·•›»>/,☰&]+/u)
          .filter(Boolean);
  return (
    items.length > 0 &&
    items.length !== 2 &&
    items.every((item) => SECTION.test(item) || CONTROL.test(item) || MENU.test(item))
  );
}

const MENU =
  /^(?:sections|topics|editions?|account|log|in|sign|up|my|account|e-?paper|jobs|property|shop|obituaries|puzzles|games|more|food|money|cars|magazine|letters|events|notices|announcements|classifieds|sitemap|contact|us|about|help)$/;

/** Whether the line is a mark after which a page lists other articles: "Check Also". */
export function startsTeasers(text: string): boolean {
  return text.length <= 80 && TEASER_BLOCK.test(text.toLowerCase().replace(/\s*[:>»→.…]+$/u, ''));
}

/** A line of capitalised names and nothing else: "Reem/Hazem Sabbagh". */
export function isNameLine(text: string): boolean {
  return text.length <= 80 && NAMES_ONLY.test(text) && text.split(/[\s/]+/u).length <= 8;
}

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

function holds(text: string, { needs, pattern }: Within): boolean {
  return needs.some((word) => text.includes(word)) && pattern.test(text);
}

function labelKind(text: string, small: string): BoilerplateKind | undefined {
  if (ADVERT.test(small)) return 'advert';
  if (isTimeLine(text, small)) return 'time';
  if (COUNT.test(small)) return 'count';
  if (SECTION.test(small) || BREADCRUMB.test(small)) return 'section';
  if (hostOf(text) !== undefined) return 'url';
  return undefined;
}

/** Dates and times with their labels, or a few words beside a day and a time of day: "World, December 12, 15:40". */
function isTimeLine(text: string, small: string): boolean {
  if (!/\d.*\d/u.test(text)) return false;
  return TIME.test(small) || (wordCount(text) <= 9 && CLOCK_AND_DAY.test(text) && !SPEECH.test(text));
}

/** Kinds whose patterns reach to the end of the line: they could swallow a sentence of the body. */
function noticeKind(small: string): BoilerplateKind | undefined {
  if (COPYRIGHT.test(small) || holds(small, COPYRIGHT_WITHIN)) return 'copyright';
  if (CONTROL.test(small)) return 'control';
  if (TEASER_LINE.test(small)) return 'teaser';
  if (TAGS.test(small)) return 'tags';
  if (SOURCE.test(small)) return 'source';
  return undefined;
}
