import { MONTH_SOURCE } from './calendar.ts';
import { hostOf } from './outlet.ts';
import {
  ADVERT,
  BREADCRUMB,
  BYLINE,
  CAPTION,
  CONTROL,
  COOKIE,
  COPYRIGHT,
  COUNT,
  PEOPLE,
  SECTION,
  SOURCE,
  TAGS,
  TEASER_BLOCK,
  TEASER_LINE,
  TIME,
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

/** Longest line that can be furniture, and longest that can be a label, in UTF-16 units. */
const LONGEST = 320;
const LABEL = 160;

const SPEECH = /["“”„«»]|''|\b(?:said|says|told|added|according to|announced|warned)\b/u;
const CLOCK_AND_DAY = new RegExp(
  `\\b\\d{1,2}[:.h]\\d{2}\\b.*\\b(?:${MONTH_SOURCE}|\\d{4})\\b|\\b(?:${MONTH_SOURCE}|\\d{4})\\b.*\\b\\d{1,2}[:.h]\\d{2}\\b`,
  'iu',
);
const NAMES_ONLY = new RegExp(`^${PEOPLE}$`, 'u');

/** What a line is when it stands alone and is no part of title or body; undefined for anything that may be. */
export function boilerplateKind(text: string): BoilerplateKind | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'rule';
  if (text.length > LONGEST) return undefined;
  const label = text.length <= LABEL ? labelKind(text) : undefined;
  if (label !== undefined) return label;
  if (BYLINE.some((pattern) => pattern.test(text))) return 'byline';
  if (CAPTION.some((pattern) => pattern.test(text))) return 'caption';
  if (/ookie|cript|aptcha/u.test(text) && COOKIE.test(text)) return 'cookie';
  const kind = noticeKind(text);
  return kind !== undefined && isProse(text) && SPEECH.test(text) ? undefined : kind;
}

/** Whether the line is a mark after which a page lists other articles: "Check Also". */
export function startsTeasers(text: string): boolean {
  return text.length <= 80 && TEASER_BLOCK.test(text.replace(/\s*[:>»→.…]+$/u, ''));
}

/** A line of capitalised names and nothing else: "Reem/Hazem Sabbagh". */
export function isNameLine(text: string): boolean {
  return text.length <= 80 && NAMES_ONLY.test(text) && text.split(/[\s/]+/u).length <= 8;
}

function labelKind(text: string): BoilerplateKind | undefined {
  if (ADVERT.test(text)) return 'advert';
  if (isTimeLine(text)) return 'time';
  if (COUNT.test(text)) return 'count';
  if (SECTION.test(text) || BREADCRUMB.test(text)) return 'section';
  if (hostOf(text) !== undefined) return 'url';
  return undefined;
}

/** Dates and times with their labels, or a few words beside a day and a time of day: "World, December 12, 15:40". */
function isTimeLine(text: string): boolean {
  if (!/\d.*\d/u.test(text)) return false;
  return TIME.test(text) || (wordCount(text) <= 9 && CLOCK_AND_DAY.test(text) && !SPEECH.test(text));
}

/** Kinds whose patterns reach to the end of the line: they could swallow a sentence of the body. */
function noticeKind(text: string): BoilerplateKind | undefined {
  if (/©|\(c\)|&copy;|copyright|rights reserved|may not be|redistribut/iu.test(text) && COPYRIGHT.test(text))
    return 'copyright';
  if (CONTROL.test(text)) return 'control';
  if (TEASER_LINE.test(text)) return 'teaser';
  if (TAGS.test(text)) return 'tags';
  if (SOURCE.test(text)) return 'source';
  return undefined;
}
