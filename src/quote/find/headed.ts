import type { Article, Span } from '../../article/types.ts';
import { ROLE_NOUNS } from '../../english/index.ts';
import { nameAlone } from './labels.ts';

/** Who speaks behind a label of a transcript; `mention` is absent where the label names nobody ("Q:"). */
export interface Label {
  readonly mention?: Span;
  /** Most of what stands behind it are questions. */
  readonly asks?: boolean;
}

/** Fewer names that come back are no play. */
const FEWEST = 2;

/**
 * Who speaks in paragraphs below a line that names somebody and says nothing: "ANN SMITH", as in plays, or "Ann Smith -- Chief Financial
 * Officer", as in the record of a company's call.
 * @returns by the index of the paragraph
 */
export function headedIn(article: Article): ReadonlyMap<number, Label> {
  const inCapitals = capitalLines(article);
  const isPlay = inCapitals.some((line) => line !== undefined);
  const lines = isPlay ? inCapitals : rosterLines(article);
  const headed = new Map<number, Label>();
  const last = lines.findLastIndex((line) => line !== undefined);
  // The first of them may stand above the body.
  let mention = last < 0 || isPlay ? undefined : lineAbove(article);
  article.paragraphs.forEach((paragraph, at) => {
    if (lines[at] !== undefined) mention = lines[at];
    else if (paragraph.kind !== 'text' || isAside(article.raw, paragraph)) mention = undefined;
    // Behind the last name only the next paragraph is surely theirs.
    else if (mention !== undefined && at <= last + 1)
      headed.set(at, { mention: { start: mention.start, end: mention.end } });
  });
  // "ANN SMITH, HOST:"
  const { raw, paragraphs } = article;
  const [first] = paragraphs;
  const heads = [...(first === undefined ? [] : [lineBefore(raw, first.start)]), ...paragraphs];
  heads.forEach(({ start, end }, at) => {
    const name = HOST.exec(raw.slice(start, Math.min(end, start + LONGEST_LINE)))?.groups?.name;
    const next = paragraphs[at];
    const isSpoken = next?.kind === 'text' && /^[\p{Lu}"“]/u.test(raw.charAt(next.start));
    if (name !== undefined && isSpoken) headed.set(at, { mention: { start, end: start + name.length } });
  });
  return headed;
}

/** "ANN SMITH, HOST:", "BO LEE, BYLINE:" alone on its line, as a radio station writes who speaks below. */
const HOST =
  /^(?<name>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}), (?:\p{Lu}+ ){0,2}(?:HOST|BYLINE|ANCHOR|CORRESPONDENT|REPORTER|PRESENTER):$/u;

/** "Operator", "[Operator instructions]" */
function isAside(raw: string, { start, end }: Span): boolean {
  return raw.charAt(start) === '[' || raw.slice(start, end) === OPERATOR;
}

const OPERATOR = 'Operator';

/** Names in capitals that come back, and at least two of them. */
function capitalLines({ raw, paragraphs }: Article): (Span | undefined)[] {
  const names = paragraphs.map(({ start, end, kind }) =>
    kind === 'subhead' ? nameAlone(raw, start, end) : undefined,
  );
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const speakers = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  return names.map((name, at) =>
    name !== undefined && speakers.length >= FEWEST && speakers.includes(name) ? paragraphs[at] : undefined,
  );
}

/** Names with an office behind a dash, in the record of a call: it calls itself so, or an operator leads through it. */
function rosterLines({ raw, paragraphs }: Article): (Span | undefined)[] {
  const isCall =
    CALL.test(raw.slice(0, paragraphs[0]?.start ?? 0)) ||
    paragraphs.some(
      ({ start, end }) => end - start === OPERATOR.length && raw.slice(start, end) === OPERATOR,
    );
  return paragraphs.map(({ start, end }) => (isCall ? bearerIn(raw, start, end) : undefined));
}

/** The last line before the body. */
function lineAbove({ raw, paragraphs }: Article): Span | undefined {
  const { start, end } = lineBefore(raw, paragraphs[0]?.start ?? 0);
  return bearerIn(raw, start, end);
}

/** The last line that is not empty before an offset. */
export function lineBefore(raw: string, offset: number): Span {
  const end = raw.slice(0, offset).trimEnd().length;
  return { start: raw.lastIndexOf('\n', end - 1) + 1, end };
}

/** "Ann Smith -- Chief Financial Officer": the name. */
function bearerIn(raw: string, start: number, end: number): Span | undefined {
  const line = end - start < LONGEST_LINE ? ROSTER.exec(raw.slice(start, end)) : null;
  const { name, office } = line?.groups ?? {};
  if (name === undefined || office === undefined) return undefined;
  const words = office.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => ROLE_NOUNS.has(word)) ? { start, end: start + name.length } : undefined;
}

const CALL = /\b(?:earnings|conference|investors?|results|quarterly) call\b/iu;

const ROSTER =
  /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}) (?:--|[—–-]) (?<office>\p{Lu}[^.?!:]+)$/u;

/** Characters of a name with its office and company. */
const LONGEST_LINE = 120;
