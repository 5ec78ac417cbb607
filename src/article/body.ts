import { isNameLine, startsTeasers } from './boilerplate.ts';
import type { BoilerplateLine, KnownLine } from './boilerplate-line.ts';
import { parseDateline } from './dateline.ts';
import type { Line } from './lines.ts';
import { findDates } from './mentions.ts';
import { endsSentence, isProse, normalised, wordCount } from './shape.ts';

/** Most teasers in a block that stands within a text, and the paragraphs that must follow for it to be one. */
const TEASERS = 8;
const RESUME = 3;
/** The same after a mark that pages use within texts. */
const RESUME_INLINE = 2;
const INLINE = /^(?:read|see|also|related)\b/iu;

/** Characters by which a repeated title may differ in length: quotation marks, a full stop. */
const REPEAT_SLACK = 8;

/**
 * Parts the lines from the first of the body on into the body's own and the rest.
 * @param title the article's title, which a page may repeat
 */
export function collectBody(
  lines: readonly KnownLine[],
  title: Line | undefined,
): { body: Line[]; footer: BoilerplateLine[] } {
  const body: Line[] = [];
  const footer: BoilerplateLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (body.length > 0 && startsComments(lines, at)) {
      for (const left of lines.slice(at)) footer.push({ line: left, kind: 'teaser', place: 'teasers' });
      break;
    }
    if (body.length > 0 && startsTeasers(line.text)) {
      const resume = resumeAfterTeasers(lines, at);
      for (const left of lines.slice(at, resume))
        footer.push({ line: left, kind: left.outer ?? 'teaser', place: 'teasers' });
      at = resume - 1;
      continue;
    }
    const kind = isRepeated(line, title, body.at(-1)) ? 'repeated' : line.outer;
    if (kind === undefined) body.push(line);
    else footer.push({ line, kind, place: 'within' });
  }
  for (
    let last = body.at(-1);
    last !== undefined && body.length > 1 && isLoose(last) && !signs(last, body.at(-2));
    last = body.at(-1)
  ) {
    footer.push({ line: last, kind: isNameLine(last.text) ? 'name' : 'footer', place: 'below' });
    body.pop();
  }
  const end = body.at(-1)?.end ?? 0;
  const placed = footer.map(
    (item): BoilerplateLine =>
      item.place === 'within' && item.line.start >= end ? { ...item, place: 'below' } : item,
  );
  return { body, footer: placed.sort((a, b) => a.line.start - b.line.start) };
}

/** Where readers' comments begin: "3 Comments" without an article's paragraph behind it, "Jane says:" before a time. */
function startsComments(lines: readonly KnownLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1];
  if (text.length > 80 || next === undefined) return false;
  if (/^\p{L}.{0,40} (?:says|wrote|commented):?$/u.test(text))
    return next.outer === 'time' && findDates(next.text).length > 0;
  return (
    /^\d+ (?:comments?|responses|replies)\b/iu.test(text) &&
    !endsSentence(next.text) &&
    next.outer === undefined
  );
}

/** The title once more, or a short line printed twice. */
function isRepeated(line: Line, title: Line | undefined, last: Line | undefined): boolean {
  if (line.text === last?.text) return !isProse(line.text);
  if (title === undefined || Math.abs(line.text.length - title.text.length) > REPEAT_SLACK) return false;
  return normalised(line.text) === normalised(title.text);
}

/** "– Ida Lee, mayor" below a quotation, "Ida Lee, mayor" below a paragraph that is one. */
function signs({ text }: Line, before: Line | undefined): boolean {
  const quoted = before?.text ?? '';
  if (!/["”’'»]$/u.test(quoted)) return false;
  return /^(?:[—–―]|-{1,2})\s?\p{Lu}/u.test(text) || (/^["“‘«]/u.test(quoted) && NAME_AND_ROLE.test(text));
}

const NAME_AND_ROLE = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}, \p{Ll}[\p{L} -]{2,50}$/u;

/** A line at the end that is no sentence: a name, a link. */
function isLoose(line: Line): boolean {
  if (isNameLine(line.text)) return true;
  return (
    wordCount(line.text) <= 14 &&
    !/(?:[.!?…:"”’'»)\]。！？」]|'')$/u.test(line.text) &&
    !/["“„«「]|''/u.test(line.text)
  );
}

/** A block of teasers in the middle ends where enough paragraphs of prose follow; one at the end never does. */
function resumeAfterTeasers(lines: readonly KnownLine[], mark: number): number {
  let teasers = 0;
  let first: number | undefined;
  let run = 0;
  const needed = INLINE.test(lines[mark]?.text ?? '') ? RESUME_INLINE : RESUME;
  for (let at = mark + 1; at < lines.length && teasers <= TEASERS && run < needed; at += 1) {
    const line = lines[at];
    if (line === undefined || line.outer !== undefined) continue;
    if (parseDateline(line.text) !== undefined) return lines.length;
    if (isFullParagraph(line)) {
      first ??= at;
      run += 1;
    } else {
      teasers += run === 0 ? 1 : TEASERS + 1;
    }
  }
  return run === needed && first !== undefined ? first : lines.length;
}

function isFullParagraph(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    isProse(line.text) &&
    !/(?:…|\.\.\.|\[…\])$/u.test(line.text) &&
    wordCount(line.text) >= 12
  );
}
