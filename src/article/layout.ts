import { outletNamed } from './agencies.ts';
import { collectBody } from './body.ts';
import { headingKind, isNameLine } from './boilerplate.ts';
import { type BoilerplateLine, type KnownLine, knownLine } from './boilerplate-line.ts';
import { type Dateline, parseDateline } from './dateline.ts';
import type { Line } from './lines.ts';
import { findDates } from './mentions.ts';
import { isDatelineCity } from './places.ts';
import { endsSentence, isHeadline, isProse, isTitle, normalised, wordCount } from './shape.ts';
import type { Span } from './types.ts';

/** Where the parts of an article stand. */
export interface Layout {
  readonly title?: Line;
  readonly subtitle?: Line;
  readonly dateline?: { readonly parsed: Dateline; readonly span: Span };
  readonly header: readonly BoilerplateLine[];
  /** Lines of the body, the dateline still in front of the first. */
  readonly body: readonly Line[];
  readonly footer: readonly BoilerplateLine[];
}

/** How many lines after the title may stand before a dateline and still be header. */
const DATELINE_REACH = 4;

/** "AMY LEE: Good evening": a transcript. */
const SPEAKER_LABEL = /^(?:\p{Lu}[\p{Lu} .'’-]{1,40}|Q|A):\s/u;

/** Words of a title of several sentences. */
const LONGEST_SIGNED = 30;

/** Longest line that is taken for a title, in UTF-16 units. */
const LONGEST_TITLE = 300;

/**
 * Finds title, header, body and footer among the lines of a file. Linear in their number.
 * @param given the title from front matter: a sentence that differs from it is no title
 */
export function findLayout(found: readonly Line[], given?: string): Layout {
  const header: BoilerplateLine[] = [];
  const lines = joinTitle(found.map(knownLine));
  const top = findTitle(lines, header, given);
  const start = findBody(lines, top, header);
  const end = lines.length;
  const bodyStart = start ?? end;
  const { body, footer } = collectBody(lines.slice(bodyStart), lines[top.titleAt ?? -1]);
  const dateline = readDateline(body, lines);
  const decks = header.filter((item) => item.kind === 'deck').map((item) => item.line);
  const subtitle = decks.find((line) => wordCount(line.text) >= 4 && !isNameLine(line.text));
  const whole = top.titleAt === undefined ? undefined : lines[top.titleAt];
  const title = whole === undefined ? undefined : withoutSite(whole, lines);
  if (whole !== undefined && title !== undefined && title !== whole) header.push(siteOf(whole, title));
  return {
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(dateline === undefined ? {} : { dateline }),
    header,
    body,
    footer,
  };
}

/** A window's title, "Headline | The Site", without the site where the page tells that it is one. */
function withoutSite(title: Line, lines: readonly Line[]): Line {
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

function siteOf(whole: Line, title: Line): BoilerplateLine {
  const text = whole.text.slice(title.text.length).replace(/^[\s|–—»-]+/u, '');
  return { line: { ...whole, start: whole.end - text.length, text }, kind: 'outlet', place: 'above' };
}

interface Top {
  readonly titleAt?: number;
  /** First line after the title. */
  readonly next: number;
}

function findTitle(lines: readonly KnownLine[], header: BoilerplateLine[], given: string | undefined): Top {
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
function joinTitle(lines: readonly KnownLine[]): readonly KnownLine[] {
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

/** Index of the first line of the body; what stands before it goes to `header`. */
function findBody(lines: readonly KnownLine[], top: Top, header: BoilerplateLine[]): number | undefined {
  if (top.titleAt === undefined) return top.next < lines.length ? top.next : undefined;
  const title = lines[top.titleAt];
  const seen = new Set(
    title === undefined ? [] : [normalised(title.text), normalised(withoutSite(title, lines).text)],
  );
  const wire = findWireStart(lines, top.next);
  let fallback: number | undefined;
  for (let at = top.next; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const key = normalised(line.text);
    const kind = seen.has(key)
      ? 'repeated'
      : line.heading > 0
        ? 'deck'
        : (line.outer ?? headingKind(line.text));
    seen.add(key);
    if (kind === undefined && at >= (wire ?? 0) && startsBody(line)) return at;
    fallback ??= kind === undefined || kind === 'deck' ? at : undefined;
    header.push({ line, kind: kind ?? 'deck', place: 'above' });
  }
  if (fallback === undefined) return undefined;
  header.splice(header.findIndex((item) => item.line === lines[fallback ?? 0]));
  return fallback;
}

function startsBody(line: Line): boolean {
  // "“…” — Ida Lee, mayor"
  if (/^["“„«].{20,}["”»]\s*(?:[—–―]|-{1,2})\s?\p{Lu}/u.test(line.text)) return true;
  return isProse(line.text) || parseDateline(line.text) !== undefined;
}

/**
 * The line close under the title above which everything is header: that of a dateline with a date or an agency, or the
 * first after a byline or date of publication with no more than one sentence above it.
 */
function findWireStart(lines: readonly KnownLine[], from: number): number | undefined {
  let looked = 0;
  let sentences = 0;
  let afterByline: number | undefined;
  for (let at = from; at < lines.length && looked <= DATELINE_REACH; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const kind = line.outer;
    const dates = kind === 'time' && findDates(line.text).length > 0;
    if ((kind === 'byline' || dates) && sentences <= 1) afterByline = at + 1;
    if (kind !== undefined) continue;
    const dateline = parseDateline(line.text);
    if (dateline !== undefined && isCertain(dateline)) return at;
    const words = wordCount(line.text);
    if (words > 40) break;
    if (isProse(line.text)) sentences += words > 30 ? 2 : 1;
    looked += 1;
  }
  const rest = afterByline === undefined ? [] : lines.slice(afterByline, afterByline + 20);
  return rest.some((line) => isProse(line.text) && line.outer === undefined) ? afterByline : undefined;
}

/** A dateline that no label in capitals can be mistaken for. */
function isCertain({ place, agency, month }: Dateline): boolean {
  if (agency !== undefined || month !== undefined) return true;
  return place !== undefined && (place.includes(',') || isDatelineCity(place));
}

function readDateline(body: readonly Line[], lines: readonly Line[]): Layout['dateline'] {
  const first = body[0];
  const parsed = first === undefined ? undefined : parseDateline(first.text);
  if (first === undefined || parsed === undefined) return undefined;
  if (parsed.agency === undefined && parsed.month === undefined && parsed.place !== undefined) {
    const label = parsed.place;
    if (
      lines.filter(
        (line) =>
          line.text.startsWith(label) && /^\s?[:–—-]/u.test(line.text.slice(label.length, label.length + 2)),
      ).length > 1
    )
      return undefined;
  }
  return { parsed, span: { start: first.start, end: first.start + parsed.length } };
}
