import { outletNamed } from './agencies.ts';
import { type BoilerplateKind, boilerplateKind, isNameLine, startsTeasers } from './boilerplate.ts';
import { type Dateline, parseDateline } from './dateline.ts';
import type { Line } from './lines.ts';
import { endsSentence, isHeadline, isProse, isTitle, normalised, wordCount } from './shape.ts';
import type { Span } from './types.ts';

/** A line that is no part of the body, and why. */
export interface Furniture {
  readonly line: Line;
  readonly kind: BoilerplateKind | 'deck' | 'footer' | 'name' | 'outlet' | 'repeated';
  /** Above, within or below the body, or in a block of teasers for other articles. */
  readonly place: 'above' | 'within' | 'below' | 'teasers';
}

/** Where the parts of an article stand. */
export interface Layout {
  readonly title?: Line;
  readonly subtitle?: Line;
  readonly dateline?: { readonly parsed: Dateline; readonly span: Span };
  readonly header: readonly Furniture[];
  /** Lines of the body, the dateline still in front of the first. */
  readonly body: readonly Line[];
  readonly footer: readonly Furniture[];
}

/** How many lines after the title may stand before a dateline and still be header. */
const DATELINE_REACH = 4;

/** Most teasers in a block that stands within a text, and the paragraphs that must follow for it to be one. */
const TEASERS = 8;
const RESUME = 3;

/** Finds title, header, body and footer among the lines of a file. Linear in their number. */
export function findLayout(lines: readonly Line[]): Layout {
  const header: Furniture[] = [];
  const top = findTitle(lines, header);
  const start = findBody(lines, top, header);
  const end = lines.length;
  const bodyStart = start ?? end;
  const { body, footer } = collectBody(lines.slice(bodyStart), lines[top.titleAt ?? -1]);
  const dateline = readDateline(body, lines);
  const decks = header.filter((item) => item.kind === 'deck').map((item) => item.line);
  const subtitle = decks.find((line) => wordCount(line.text) >= 4 && !isNameLine(line.text));
  const title = top.titleAt === undefined ? undefined : lines[top.titleAt];
  return {
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(dateline === undefined ? {} : { dateline }),
    header,
    body,
    footer,
  };
}

interface Top {
  readonly titleAt?: number;
  /** First line after the title. */
  readonly next: number;
}

function findTitle(lines: readonly Line[], header: Furniture[]): Top {
  for (const [at, line] of lines.entries()) {
    if (line.heading === 1) return { titleAt: at, next: at + 1 };
    const kind = furnitureKind(line, lines[at + 1]);
    if (kind !== undefined && kind !== 'teaser') {
      header.push({ line, kind, place: 'above' });
      continue;
    }
    if (parseDateline(line.text) !== undefined || !isTitle(line.text)) return { next: at };
    const alone = at + 1 === lines.length;
    return alone && (isProse(line.text) || endsSentence(line.text))
      ? { next: at }
      : { titleAt: at, next: at + 1 };
  }
  return { next: lines.length };
}

/** A label above the title: a section, a site's name, or one or two words over a longer headline. */
function furnitureKind(line: Line, next: Line | undefined): Furniture['kind'] | undefined {
  const kind = boilerplateKind(line.text);
  if (kind !== undefined) return kind;
  if (outletNamed(line.text) !== undefined) return 'outlet';
  const short = wordCount(line.text) <= 2 && /[\p{L}\p{N}]$/u.test(line.text);
  const headline = next !== undefined && wordCount(next.text) >= 5 && isHeadline(next.text);
  return short && headline && parseDateline(next.text) === undefined ? 'section' : undefined;
}

/** Index of the first line of the body; what stands before it goes to `header`. */
function findBody(lines: readonly Line[], top: Top, header: Furniture[]): number | undefined {
  if (top.titleAt === undefined) return top.next < lines.length ? top.next : undefined;
  const seen = new Set([normalised(lines[top.titleAt]?.text ?? '')]);
  const wire = findWireStart(lines, top.next);
  let fallback: number | undefined;
  for (let at = top.next; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const key = normalised(line.text);
    const kind = seen.has(key) ? 'repeated' : line.heading > 0 ? 'deck' : outerKind(line.text);
    seen.add(key);
    if (kind === undefined && (wire === undefined || at >= wire) && startsBody(line)) return at;
    if (at === wire) return at;
    fallback ??= kind === undefined || kind === 'deck' ? at : undefined;
    header.push({ line, kind: kind ?? 'deck', place: 'above' });
  }
  if (fallback === undefined) return undefined;
  header.splice(header.findIndex((item) => item.line === lines[fallback ?? 0]));
  return fallback;
}

function outerKind(text: string): Furniture['kind'] | undefined {
  return boilerplateKind(text) ?? (outletNamed(text) === undefined ? undefined : 'outlet');
}

function startsBody(line: Line): boolean {
  return isProse(line.text) || parseDateline(line.text) !== undefined;
}

/** The line of a dateline with a date or an agency, close under the title: everything above it is header. */
function findWireStart(lines: readonly Line[], from: number): number | undefined {
  let looked = 0;
  for (let at = from; at < lines.length && looked <= DATELINE_REACH; at += 1) {
    const line = lines[at];
    if (line === undefined || boilerplateKind(line.text) !== undefined) continue;
    const dateline = parseDateline(line.text);
    if (dateline !== undefined && (dateline.agency !== undefined || dateline.month !== undefined)) return at;
    if (wordCount(line.text) > 40) return undefined;
    looked += 1;
  }
  return undefined;
}

function collectBody(lines: readonly Line[], title: Line | undefined): { body: Line[]; footer: Furniture[] } {
  const body: Line[] = [];
  const footer: Furniture[] = [];
  const heading = title === undefined ? undefined : normalised(title.text);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (body.length > 0 && startsTeasers(line.text)) {
      const resume = resumeAfterTeasers(lines, at);
      for (const left of lines.slice(at, resume))
        footer.push({ line: left, kind: outerKind(left.text) ?? 'teaser', place: 'teasers' });
      at = resume - 1;
      continue;
    }
    const kind = isRepeated(line, heading, body.at(-1)) ? 'repeated' : outerKind(line.text);
    if (kind === undefined) body.push(line);
    else footer.push({ line, kind, place: 'within' });
  }
  for (let last = body.at(-1); last !== undefined && body.length > 1 && isLoose(last); last = body.at(-1)) {
    footer.push({ line: last, kind: isNameLine(last.text) ? 'name' : 'footer', place: 'below' });
    body.pop();
  }
  const end = body.at(-1)?.end ?? 0;
  const placed = footer.map(
    (item): Furniture =>
      item.place === 'within' && item.line.start >= end ? { ...item, place: 'below' } : item,
  );
  return { body, footer: placed.sort((a, b) => a.line.start - b.line.start) };
}

/** The title once more, or a short line printed twice. */
function isRepeated(line: Line, heading: string | undefined, last: Line | undefined): boolean {
  if (line.text.length > 300) return false;
  return normalised(line.text) === heading || (line.text === last?.text && !isProse(line.text));
}

/** A line at the end that is no sentence: a name, a link. */
function isLoose(line: Line): boolean {
  if (isNameLine(line.text)) return true;
  return (
    wordCount(line.text) <= 14 &&
    !/(?:[.!?…:"”’»)\]。！？」]|'')$/u.test(line.text) &&
    !/["“„«「]|''/u.test(line.text)
  );
}

/** A block of teasers in the middle ends where at least three paragraphs of prose follow; one at the end never does. */
function resumeAfterTeasers(lines: readonly Line[], mark: number): number {
  let teasers = 0;
  let first: number | undefined;
  let run = 0;
  for (let at = mark + 1; at < lines.length && teasers <= TEASERS && run < RESUME; at += 1) {
    const line = lines[at];
    if (line === undefined || outerKind(line.text) !== undefined) continue;
    if (parseDateline(line.text) !== undefined) return lines.length;
    if (isFullParagraph(line)) {
      first ??= at;
      run += 1;
    } else {
      teasers += run === 0 ? 1 : TEASERS + 1;
    }
  }
  return run === RESUME && first !== undefined ? first : lines.length;
}

function isFullParagraph(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    isProse(line.text) &&
    !/(?:…|\.\.\.|\[…\])$/u.test(line.text) &&
    wordCount(line.text) >= 12
  );
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
