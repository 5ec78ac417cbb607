import type { Article, Span } from '../../article/types.ts';
import type { Range } from '../grammar/phrases.ts';
import { type Token, tokenize } from '../tokens.ts';
import type { View } from '../view.ts';

/** A label is looked for in so many characters. */
const LABEL_REACH = 90;

/** Fewer labelled paragraphs than this make no transcript. */
const FEWEST = 2;

/** Fewer tokens behind a label are a figure or a heading. */
const FEWEST_WORDS = 4;

/** Words before a colon that announce something else than a speaker. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'update updates watch related read photo photos video listen note correction editor more also live breaking source sources by ' +
    'warning tip tips contact email phone tel fax web website date time venue where when price tickets address caption image'
  ).split(' '),
);

/** Labels that tell question from answer and name nobody. */
const UNNAMED: ReadonlySet<string> = new Set(['q', 'a', 'question', 'answer']);

/** Who speaks behind a label of a transcript; `mention` is absent where the label names nobody ("Q:"). */
export interface Label {
  readonly mention?: Span;
}

/** A label as it stands at the beginning of a paragraph. */
interface Stated {
  /** All before the colon. */
  readonly text: string;
  /** The part that names the speaker: before a comma, or inside brackets. */
  readonly name: Span;
  readonly isCapital: boolean;
}

/**
 * The speakers of a transcript: "SMITH:", "Ann Smith:" more than once, "PRESENTER (Ann Smith):", "ANN SMITH, MAYOR:", "Q:" and
 * "A:", and the initials of somebody whom another label names.
 * @returns by the whole text of the label; empty for an article that is no transcript
 */
export function transcriptLabels(article: Article): ReadonlyMap<string, Label> {
  const counts = new Map<string, number>();
  const stated = new Map<string, Stated>();
  for (const paragraph of article.paragraphs) {
    const label = labelOf(article.raw, paragraph.start, paragraph.end);
    if (label === undefined) continue;
    counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
    if (!stated.has(label.text)) stated.set(label.text, label);
  }
  const all = [...stated.values()];
  const capitals = all.filter(({ isCapital }) => isCapital);
  const isTranscript = capitals.reduce((sum, { text }) => sum + (counts.get(text) ?? 0), 0) >= FEWEST;
  const initials = new Map(
    all.map(({ name }) => [initialsOf(article.raw.slice(name.start, name.end)), name]),
  );
  const labels = new Map<string, Label>();
  for (const { text, name, isCapital } of all) {
    const own = article.raw.slice(name.start, name.end);
    const named = isCapital && /^\p{Lu}{2,3}$/u.test(own) ? initials.get(own) : undefined;
    const isAbbreviated = capitals.some(({ text: other }) => other !== text && other === initialsOf(own));
    if ((counts.get(text) ?? 0) < FEWEST && !(isTranscript && (isCapital || isAbbreviated))) continue;
    labels.set(text, UNNAMED.has(text.replace('.', '').toLowerCase()) ? {} : { mention: named ?? name });
  }
  // "A. Smith said": a letter alone is a forename.
  if (!labels.has('Q.') || !labels.has('A.')) {
    labels.delete('Q.');
    labels.delete('A.');
  }
  return labels;
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/u);
  return words.length < 2 ? '' : words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/** "[00:12] ", "00:12:31 - ", "(2:05) " before a label. */
const TIME_STAMP = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s*(?:[-–—|]\s*)?(?=\p{Lu})/u;

/** All before the colon, a time stamp behind the name left out: "Ann Smith (00:12):". */
const BEFORE_COLON = /^(?<text>[^:\n]+?)(?:\s*[[(]\d{1,2}:\d{2}(?::\d{2})?[\])])?\s*:/u;

/** Characters of a time stamp that opens a paragraph. */
function stampLength(raw: string, start: number, end: number): number {
  return TIME_STAMP.exec(raw.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
}

function labelOf(raw: string, paragraphStart: number, end: number): Stated | undefined {
  const start = paragraphStart + stampLength(raw, paragraphStart, end);
  const letter = /^[QA]\.(?=\s)/u.exec(raw.slice(start, start + 3))?.[0];
  if (letter !== undefined) return { text: letter, name: { start, end: start + 1 }, isCapital: true };
  const text = BEFORE_COLON.exec(raw.slice(start, Math.min(end, start + LABEL_REACH)))?.groups?.text;
  if (text === undefined) return undefined;
  const unnamed = UNNAMED.has(text.toLowerCase());
  const bracketed = /^\p{Lu}[\p{L}\s]+\((?<name>[^()]{3,40})\)$/u.exec(text)?.groups?.name;
  const [first = ''] = text.split(',');
  const named = bracketed ?? first;
  const at = start + text.indexOf(named);
  const name = { start: at, end: at + named.length };
  // "ANN SMITH, MAYOR": only capitals may have a role behind the name.
  if (!unnamed && first !== text && text !== text.toUpperCase()) return undefined;
  const words = tokenize(raw, name.start, name.end);
  if (!unnamed && !isName(words)) return undefined;
  const isCapital = unnamed || bracketed !== undefined || text === text.toUpperCase() || COURTESY.test(text);
  return { text, name, isCapital };
}

/** "Ms Lee:" is a label as plain as "LEE:". */
const COURTESY = /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|Baroness|Senator|Rep)\.? \p{Lu}[\p{L}'’-]+$/u;

/** Who speaks as "THE …". */
const COURT =
  /^(?:court|judge|magistrate|witness|clerk|registrar|president|chair|chairman|chairwoman|chairperson|speaker|defendant|accused|prisoner|prosecutor|foreman|moderator|interviewer|interpreter|operator|reporter|host|presenter|minister|chancellor|mayor)$/;

/** One to four capitalised words; "THE COURT" is one who speaks, too. */
function isName(words: readonly Token[]): boolean {
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.every(
      ({ kind, text, lower, word }, at) =>
        text === '.' ||
        (text === 'THE' && at === 0 && words.length === 2 && COURT.test(words[1]?.lower ?? '')) ||
        (kind === 'word' &&
          text !== lower &&
          !NOT_NAMES.has(lower) &&
          (text.length < 3 || word.closed === undefined)),
    )
  );
}

/** What a labelled paragraph of a transcript says, all of it after the colon, and who says it. */
export interface Labelled {
  readonly content: Range;
  readonly cue: Range;
  readonly mention?: Span;
}

export function findLabelled(view: View, labels: ReadonlyMap<string, Label>): Labelled | undefined {
  if (labels.size === 0) return undefined;
  const start = view.tokens[0]?.start ?? 0;
  const end = view.tokens[view.tokens.length - 1]?.end ?? start;
  const first = start + stampLength(view.text, start, end);
  const opener = view.text.slice(first, first + 2);
  const letter = /^[QA]\.$/u.test(opener) ? labels.get(opener) : undefined;
  if (letter !== undefined) {
    const said = view.tokens.findIndex(({ start }) => start >= first + 2);
    return said > 0 && view.tokens.length - said >= FEWEST_WORDS - 1
      ? { content: { first: said, last: view.tokens.length }, cue: { first: 0, last: said }, ...letter }
      : undefined;
  }
  for (let at = 1; at < view.tokens.length - 1; at += 1) {
    const token = view.tokens[at];
    if (token === undefined || token.start - first > LABEL_REACH) return undefined;
    if (view.tags[at] !== 'COLON' || (view.tags[at - 1] === 'CD' && view.tags[at + 1] === 'CD')) continue;
    const stated = BEFORE_COLON.exec(view.text.slice(first, token.end))?.groups?.text;
    const label = stated === undefined ? undefined : labels.get(stated);
    if (label === undefined || view.tags[at + 1] === 'OQ' || view.tokens.length - at < FEWEST_WORDS)
      return undefined;
    return {
      content: { first: afterStage(view, at + 1), last: view.tokens.length },
      cue: { first: at, last: at + 1 },
      ...label,
    };
  }
  return undefined;
}

/** "(laughs)": what a transcript says of the manner is not said. */
function afterStage(view: View, start: number): number {
  if (view.tags[start] !== 'LP') return start;
  for (let at = start + 1; at < Math.min(start + 6, view.tokens.length - 1); at += 1)
    if (view.tags[at] === 'RP') return at + 1;
  return start;
}
