import { isSaying } from '../english/index.ts';
import { collectBody } from './body.ts';
import { headingKind, isNameLine } from './boilerplate.ts';
import { type BoilerplateLine, type KnownLine, knownLine } from './boilerplate-line.ts';
import { type Dateline, parseDateline } from './dateline.ts';
import type { Line } from './lines.ts';
import { findDates } from './mentions.ts';
import { isDatelineCity } from './places.ts';
import { isProse, normalised, wordCount } from './shape.ts';
import { DATELINE_REACH, findTitle, joinTitle, siteOf, type Top, withoutSite } from './title-line.ts';
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
  // "‘Lonely?’ says Ebba Strand. ‘No.’"
  const verb = /^["“„«‘'][^"“”„«»‘’]+["”»’] (\p{Ll}+) \p{Lu}/u.exec(line.text)?.[1];
  if (verb !== undefined && isSaying(verb)) return true;
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
