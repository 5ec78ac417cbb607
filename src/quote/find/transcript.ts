import type { Article, Span } from '../../article/types.ts';
import { givenNameGender } from '../../names/given-names.ts';
import { headedIn, type Label } from './headed.ts';
import { type Interview, interviewedIn, readInterview } from './interview.ts';
import { isOfParliament, isOfRecord, namesNobody, type StatedLabel } from './labels.ts';
import { statedIn } from './stated-labels.ts';

/** Fewer labelled paragraphs than this make no transcript. */
const FEWEST = 2;

const ANSWERING = /^a/iu;

const ASKING = /^(?:q|question)\s?\d{0,3}\.?$/iu;

/** Who speaks in a transcript. */
export interface Transcript {
  /** By the whole text of the label. */
  readonly labels: ReadonlyMap<string, Label>;
  /** Indexes of paragraphs that open with a label before something that somebody may say. */
  readonly turns: ReadonlySet<number>;
  /** Index of the last paragraph with a label, or -1 where too few have one to tell who goes on. */
  readonly last: number;
  readonly interview?: Interview | undefined;
  /** Paragraphs below a line that is a name and nothing else, by their index. */
  readonly headed: ReadonlyMap<number, Label>;
}

/**
 * The speakers of a transcript: "SMITH:", "Ann Smith:" more than once, "PRESENTER (Ann Smith):", "ANN SMITH (mayor):", "ANN SMITH,
 * MAYOR:", "SMITH —", "Q:" and "A:", the initials and the surname of somebody whom another label names, and who answers a question.
 * @returns no labels for an article that is no transcript
 */
export function readTranscript(article: Article): Transcript {
  const interview = readInterview(article);
  const stated = statedIn(article, interview !== undefined);
  const labels = stated.some((label) => label !== undefined)
    ? labelsIn(article, stated, interview)
    : new Map<string, Label>();
  const isLabelled = stated.map((label) => label !== undefined && labels.has(label.text));
  const turns = new Set(isLabelled.flatMap((is, at) => (is ? [at] : [])));
  return { labels, turns, last: lastOf(isLabelled), interview, headed: headedIn(article) };
}

/** Those of the labels that tell who speaks, by their whole text. */
function labelsIn(
  article: Article,
  stated: readonly (StatedLabel | undefined)[],
  interview: Interview | undefined,
): ReadonlyMap<string, Label> {
  const { raw } = article;
  const all = new Map<string, StatedLabel>();
  for (const label of stated) if (label !== undefined && !all.has(label.text)) all.set(label.text, label);
  const counts = countsOf(raw, stated);
  const plain = [...all.values()].filter(({ isPlain }) => isPlain);
  // Headings of a newsletter ("THE OUTLOOK: …") do not come back; who talks does, or has one partner.
  const comesBack =
    plain.length <= FEWEST ||
    plain.every(({ text }) => isOfRecord(text)) ||
    plain.every(({ text }) => isOfParliament(text)) ||
    plain.some(
      ({ text }) =>
        (counts.get(text) ?? 0) >= FEWEST || givenNameGender(text.split(' ')[0] ?? '') !== undefined,
    );
  const isTranscript =
    comesBack && plain.reduce((sum, { text }) => sum + (counts.get(text) ?? 0), 0) >= FEWEST;
  const initials = new Map(
    [...all.values()].map(({ name }) => [initialsOf(raw.slice(name.start, name.end)), name]),
  );
  const shared = sharedIn([...all.keys()]);
  const answering = answersIn(article, stated, counts);
  const between = betweenIn(article, stated, counts);
  const asking = askingIn(article, stated);
  const answerer = [...all.keys()].some((text) => ANSWERING.test(text))
    ? (interview?.interviewee ??
      interviewedIn(article, stated.find((label) => label !== undefined)?.name.start ?? 0))
    : undefined;
  const labels = new Map<string, Label>();
  for (const { text, name, ...label } of all.values()) {
    const own = raw.slice(name.start, name.end);
    const isInitials = label.isPlain && /^\p{Lu}{2,3}$/u.test(own);
    const named = isInitials ? (initials.get(own) ?? introducedAs(article, own)) : undefined;
    const isAbbreviated = plain.some(({ text: other }) => other !== text && other === initialsOf(own));
    const isShared = shared.size > FEWEST && shared.has(text);
    const isOnce =
      (counts.get(text) ?? 0) < FEWEST && !isShared && !answering.has(text) && !between.has(text);
    if (isOnce && !(isTranscript && (label.isPlain || isAbbreviated))) continue;
    const mention = namesNobody(text) ? ANSWERING.test(text) && answerer : (named ?? name);
    labels.set(text, { ...(mention && { mention }), ...(asking.has(text) && { asks: true }) });
  }
  // "A. Smith said": a letter alone is a forename.
  if (!labels.has('Q.') || !labels.has('A.')) {
    labels.delete('Q.');
    labels.delete('A.');
  }
  // Questions that nobody answers are the writer's.
  if (![...labels.keys()].some((label) => !ASKING.test(label))) labels.clear();
  return labels;
}

/**
 * How often whoever a label names has one: "Ann Smith (Alder):" and "The Minister (Ann Smith):" are "Ann Smith:", since a place or an office
 * is told the first time only.
 */
function countsOf(raw: string, stated: readonly (StatedLabel | undefined)[]): ReadonlyMap<string, number> {
  const named = ({ name }: StatedLabel) => raw.slice(name.start, name.end);
  const counts = new Map<string, number>();
  for (const label of stated)
    if (label !== undefined) counts.set(named(label), (counts.get(named(label)) ?? 0) + 1);
  return new Map(
    stated.flatMap((label) => (label === undefined ? [] : [[label.text, counts.get(named(label)) ?? 0]])),
  );
}

/** Index of the last paragraph with a label where every third is one from the first on; there a paragraph may go on with another's words. */
function lastOf(isLabelled: readonly boolean[]): number {
  const first = isLabelled.indexOf(true);
  const last = isLabelled.lastIndexOf(true);
  const count = isLabelled.filter((is) => is).length;
  return count >= FEWEST_TURNS && count * 3 > last - first ? last : -1;
}

/** Labelled paragraphs of a talk. */
const FEWEST_TURNS = 3;

/** A full name and its surname alone: "Ann Smith:" and later "Smith:". */
function sharedIn(labels: readonly string[]): ReadonlySet<string> {
  return new Set(
    labels.flatMap((surname) => {
      const full = labels.filter((label) => label.endsWith(` ${surname}`));
      return full.length === 1 ? [surname, ...full] : [];
    }),
  );
}

/** Labels right below a question of somebody who has spoken before or speaks again. */
function answersIn(
  { raw, paragraphs }: Article,
  stated: readonly (StatedLabel | undefined)[],
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const answering = new Set<string>();
  stated.forEach((label, at) => {
    const before = stated[at - 1];
    const end = paragraphs[at - 1]?.end ?? 0;
    const asks = before !== undefined && before.text !== label?.text && raw.charAt(end - 1) === '?';
    if (label !== undefined && asks && (counts.get(before.text) ?? 0) >= FEWEST) answering.add(label.text);
  });
  return answering;
}

/** Labels behind most of which questions stand. */
function askingIn(
  { raw, paragraphs }: Article,
  stated: readonly (StatedLabel | undefined)[],
): ReadonlySet<string> {
  const lead = new Map<string, number>();
  stated.forEach((label, at) => {
    const isQuestion = raw.charAt((paragraphs[at]?.end ?? 0) - 1) === '?';
    if (label !== undefined) lead.set(label.text, (lead.get(label.text) ?? 0) + (isQuestion ? 1 : -1));
  });
  return new Set([...lead].filter(([, more]) => more > 0).map(([text]) => text));
}

/**
 * Labels with a given name right between two of people who speak more than once, or of whom one does, where the article names the
 * person elsewhere too: "spoke to Ann Smith and Bo Lee".
 */
function betweenIn(
  { raw }: Article,
  stated: readonly (StatedLabel | undefined)[],
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const comesBack = (label: StatedLabel | undefined) =>
    label !== undefined && (counts.get(label.text) ?? 0) >= FEWEST;
  const isNamedElsewhere = (label: StatedLabel) => {
    const first = raw.indexOf(label.text);
    return first < label.name.start || raw.includes(label.text, label.name.end);
  };
  return new Set(
    stated.flatMap((label, at) => {
      const beside = [stated[at - 1], stated[at + 1]];
      return label !== undefined &&
        givenNameGender(label.text.split(' ')[0] ?? '') !== undefined &&
        (beside.every(comesBack) ||
          (beside.every((other) => other !== undefined) && beside.some(comesBack) && isNamedElsewhere(label)))
        ? [label.text]
        : [];
    }),
  );
}

/** "NQ:", where the article has spoken of one person or paper with these initials: Nora Quist. */
function introducedAs({ raw, paragraphs }: Article, initials: string): Span | undefined {
  const start = paragraphs[0]?.start ?? 0;
  const name = new RegExp(
    `(?<![\\p{L}’'-])${[...initials].map((letter) => `${letter}[\\p{L}’'-]+`).join(' ')}(?![\\p{L}-]| \\p{Lu})`,
    'gu',
  );
  const found = [...raw.slice(start, start + INTRODUCTION).matchAll(name)].filter(
    ({ index }) => !/\p{Lu}[\p{L}’'-]+ $/u.test(raw.slice(Math.max(0, start + index - 30), start + index)),
  );
  const [first] = found;
  if (first === undefined || new Set(found.map(([text]) => text)).size > 1) return undefined;
  return { start: start + first.index, end: start + first.index + first[0].length };
}

/** Characters of an article in which a transcript introduces those who speak. */
const INTRODUCTION = 3000;

function initialsOf(name: string): string {
  const words = name.split(/\s+/u);
  return words.length < 2 ? '' : words.map((word) => word.charAt(0).toUpperCase()).join('');
}
