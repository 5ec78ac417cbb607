import { outletNamed } from './agencies.ts';
import { headingKind, isNameLine } from './boilerplate.ts';
import { type BoilerplateLine, type KnownLine, knownLine } from './boilerplate-line.ts';
import { parseDateline } from './dateline.ts';
import type { Line } from './lines.ts';
import { findDates } from './mentions.ts';
import { endsSentence, isHeadline, isProse, isTitle, normalised, wordCount } from './shape.ts';

/** How many lines after the title may stand before a dateline and still be header. */
export const DATELINE_REACH = 4;

/** "AMY LEE: Good evening": a transcript. */
const SPEAKER_LABEL = /^(?:\p{Lu}[\p{Lu} .'’-]{1,40}|Q|A):\s/u;

/** Words of a title of several sentences. */
const LONGEST_SIGNED = 30;

/** Longest line that is taken for a title, in UTF-16 units. */
const LONGEST_TITLE = 300;

/** A window's title, "Headline | The Site", without the site where the page tells that it is one. */
export function withoutSite(title: Line, lines: readonly Line[]): Line {
  if (title.text.length > LONGEST_TITLE) return title;
  const match = /^(.{10,}?)\s+[|–—»-]\s+([^|–—»]{2,40})$/u.exec(title.text);
  const [headline, site] = [match?.[1], match?.[2]];
  if (headline === undefined || site === undefined) return title;
  const repeated = lines
    .slice(0, 30)
    .some(
      (line) => line !== title && [normalised(headline), normalised(site)].includes(normalised(line.text)),
    );
  return repeated || outletNamed(site) !== undefined
    ? { ...title, end: title.start + headline.length, text: headline }
    : title;
}

export function siteOf(whole: Line, title: Line): BoilerplateLine {
  const text = whole.text.slice(title.text.length).replace(/^[\s|–—»-]+/u, '');
  return { line: { ...whole, start: whole.end - text.length, text }, kind: 'outlet', place: 'above' };
}

export interface Top {
  readonly titleAt?: number;
  /** First line after the title. */
  readonly next: number;
}

export function findTitle(
  lines: readonly KnownLine[],
  header: BoilerplateLine[],
  given: string | undefined,
): Top {
  for (const [at, line] of lines.entries()) {
    if (startsTalk(lines, at)) return headedBy(lines, at, header);
    if (line.heading === 1 && line.text.length <= LONGEST_TITLE) return { titleAt: at, next: at + 1 };
    const kind = kindOfLine(line, lines[at + 1]) ?? headingAbove(lines, at);
    if (kind !== undefined && kind !== 'teaser') {
      header.push({ line, kind, place: 'above' });
      continue;
    }
    if (isIssuer(lines, at, header)) {
      header.push({ line, kind: 'name', place: 'above' });
      continue;
    }
    if (isSigned(lines, at)) return { titleAt: at, next: at + 1 };
    if (parseDateline(line.text) !== undefined || !isTitle(line.text)) return { next: at };
    const other = given !== undefined && normalised(given) !== normalised(line.text);
    const alone = at + 1 === lines.length;
    if ((other && endsSentence(line.text)) || (alone && isProse(line.text))) return { next: at };
    return alone && endsSentence(line.text) ? { next: at } : { titleAt: at, next: at + 1 };
  }
  return { next: lines.length };
}

/** "AMY LEE: Good evening" and soon another such line: who talks, and no title. */
function startsTalk(lines: readonly Line[], at: number): boolean {
  if (!SPEAKER_LABEL.test(lines[at]?.text ?? '')) return false;
  return lines.slice(at + 1, at + 1 + LONGEST_TURN).some(({ text }) => SPEAKER_LABEL.test(text));
}

/** Lines of what one says before the next label. */
const LONGEST_TURN = 3;

/** "Transcript of the briefing, 2 May 2023" right above the first label is the title, date and all. */
function headedBy(lines: readonly Line[], at: number, header: readonly BoilerplateLine[]): Top {
  const last = header.at(-1);
  const title =
    last !== undefined && headingKind(last.line.text) !== undefined ? lines.indexOf(last.line) : -1;
  return title < 0 ? { next: at } : { titleAt: title, next: at };
}

/** A heading that is no title, above a line that can be one. */
function headingAbove(lines: readonly KnownLine[], at: number): BoilerplateLine['kind'] | undefined {
  const kind = headingKind(lines[at]?.text ?? '');
  if (kind === undefined) return undefined;
  const below = lines.findIndex(
    (line, index) =>
      index > at &&
      index <= at + DATELINE_REACH &&
      wordCount(line.text) >= 2 &&
      line.outer === undefined &&
      headingKind(line.text) === undefined,
  );
  if (below < 0) return undefined;
  return kind === 'time' || canBeTitle(lines, below) ? kind : undefined;
}

function canBeTitle(lines: readonly KnownLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return isSigned(lines, at) || (isTitle(text) && !isProse(text) && parseDateline(text) === undefined);
}

/** Who issues a press release, between its heading and its date. */
function isIssuer(lines: readonly KnownLine[], at: number, header: readonly BoilerplateLine[]): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (header.length === 0 || line === undefined || next === undefined) return false;
  const headed = header.some((item) => headingKind(item.line.text) !== undefined);
  const dated = next.outer === 'time' || headingKind(next.text) === 'time';
  return headed && dated && isNameLine(line.text) && canBeTitle(lines, at + 2);
}

/** A line of one sentence or more that has a byline or a date of publication below it: only titles have. */
function isSigned(lines: readonly KnownLine[], at: number): boolean {
  const [line, next, after] = [lines[at], lines[at + 1], lines[at + 2]];
  if (line === undefined || next === undefined || after === undefined) return false;
  if (
    wordCount(line.text) > LONGEST_SIGNED ||
    wordCount(line.text) < 3 ||
    parseDateline(line.text) !== undefined
  )
    return false;
  if (SPEAKER_LABEL.test(line.text)) return false;
  const kind = next.outer;
  if (isNameLine(next.text) && wordCount(next.text) > 1)
    return wordCount(next.text) < 5 && endsSentence(line.text);
  return kind === 'byline' || (kind === 'time' && findDates(next.text).length > 0);
}

/** A title of two lines: the second goes on in small letters where the first has no full stop. */
export function joinTitle(lines: readonly KnownLine[]): readonly KnownLine[] {
  const at = lines.findIndex((line) => line.outer === undefined && headingKind(line.text) === undefined);
  const [first, second] = [lines[at], lines[at + 1]];
  if (first === undefined || second === undefined || second.gap || !/^\p{Ll}/u.test(second.text))
    return lines;
  if (
    first.text.length + second.text.length > LONGEST_TITLE ||
    !isTitle(first.text) ||
    /[.!?:]$/u.test(first.text)
  )
    return lines;
  if (isProse(second.text) || parseDateline(first.text) !== undefined) return lines;
  const title = knownLine({ ...first, end: second.end, text: `${first.text} ${second.text}` });
  return [...lines.slice(0, at), title, ...lines.slice(at + 2)];
}

/** A label above the title: a section, a site's name, or one or two words over a longer headline. */
function kindOfLine(line: KnownLine, next: Line | undefined): BoilerplateLine['kind'] | undefined {
  const kind = line.outer;
  if (kind !== undefined) return kind;
  const short = wordCount(line.text) <= 2 && /[\p{L}\p{N}]$/u.test(line.text);
  const headline = next !== undefined && wordCount(next.text) >= 5 && isHeadline(next.text);
  return short && headline && parseDateline(next.text) === undefined ? 'section' : undefined;
}
