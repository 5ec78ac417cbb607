import type { Article } from '../../article/types.ts';
import { push } from '../../multimap.ts';
import { givenNameGender } from '../../names/given-names.ts';
import { labelOf, type StatedLabel } from './labels.ts';

/**
 * The label of each paragraph of an article, where one stands before something that somebody may say.
 * @param isInterview a dash may stand for the colon
 */
export function statedIn({ raw, paragraphs }: Article, isInterview: boolean): (StatedLabel | undefined)[] {
  const all = paragraphs.map(({ start, end }) => labelOf(raw, start, end));
  // Of most articles no paragraph has one.
  if (all.every((label) => label === undefined)) return all;
  const talking = talkingIn(raw, paragraphs, all);
  const labels = all.map((label) => {
    const isLabel = label?.isDashed !== true || (isInterview && label.isPlain) || talking.has(label.text);
    return isLabel ? label : undefined;
  });
  const texts = labels.map((label, at) => (label && raw.slice(label.end, paragraphs[at]?.end).trim()) ?? '');
  const spoken = texts.filter((text) => text !== '');
  // The old record of a court may be in capitals from end to end.
  const isShouted = spoken.filter(isAllCapitals).length * 2 > spoken.length && spoken.length > 1;
  const bylined = paragraphs.map(({ end }, at) => isBylined(raw, end, texts[at] ?? ''));
  const fields = fieldsIn(labels, texts, bylined);
  const common = commonWordsIn(raw, labels);
  return labels.map((label, at) => {
    const text = texts[at] ?? '';
    const isHeading = isTitleCase(text) || (isAllCapitals(text) && !isShouted);
    return label === undefined || isHeading || fields.has(label.text) || common.has(label.text)
      ? undefined
      : label;
  });
}

/** "Kelby Herald – Why bread?", "Ida Moen – Because I was hungry.": names that come back, behind one of which only questions stand. */
function talkingIn(
  raw: string,
  paragraphs: Article['paragraphs'],
  labels: readonly (StatedLabel | undefined)[],
): ReadonlySet<string> {
  const asking = new Map<string, boolean[]>();
  labels.forEach((label, at) => {
    if (label?.isDashed !== true) return;
    const isQuestion = raw.charAt((paragraphs[at]?.end ?? 0) - 1) === '?';
    asking.set(label.text, [...(asking.get(label.text) ?? []), isQuestion]);
  });
  const back = [...asking].filter(([, turns]) => turns.length > 1);
  const asks = back.some(([, turns]) => turns.every(Boolean));
  const answers = back.some(([, turns]) => !turns.some(Boolean));
  return new Set(asks && answers ? back.map(([text]) => text) : []);
}

/** "LEE: WHO WILL MEND THE PIER?": the heading of a piece. */
function isAllCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** "Lee: Why the Pier Must Be Mended", "Lee: The Pier Is Rotten, Says the Board. In a report of Monday …": so, too. */
function isTitleCase(text: string): boolean {
  const [opening = ''] = /^.{0,160}?(?:[.?!](?=\s)|$)/u.exec(text) ?? [];
  const isWhole = opening === text;
  if (isWhole && /[.,;]$/u.test(text)) return false;
  const words = opening.match(/[\p{L}’'-]{4,}/gu) ?? [];
  return words.length >= (isWhole ? 4 : 6) && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "By Ann Lee" below: what stands above is the heading of her piece. */
function isBylined(raw: string, end: number, text: string): boolean {
  return (
    text.length < LONGEST_HEADING && /^\s*By \p{Lu}\p{Ll}+ \p{Lu}/u.test(raw.slice(end, end + BYLINE_REACH))
  );
}

/** Characters of a heading. */
const LONGEST_HEADING = 160;

/** Characters behind a paragraph in which a byline says what it is. */
const BYLINE_REACH = 60;

/**
 * Labels that the article has in small letters too, and nobody who is called so: "Headquarters: Oslund". It is read once for all of them.
 */
function commonWordsIn(raw: string, labels: readonly (StatedLabel | undefined)[]): ReadonlySet<string> {
  const inSmall = new Map<string, string>();
  for (const { text } of labels.filter((label) => label !== undefined))
    if (/^\p{Lu}\p{Ll}+$/u.test(text) && givenNameGender(text) === undefined)
      inSmall.set(text.toLowerCase(), text);
  const common = new Set<string>();
  if (inSmall.size === 0) return common;
  for (const [word] of raw.matchAll(/[\p{L}’'-]+/gu)) {
    const label = inSmall.get(word);
    if (label !== undefined) common.add(label);
  }
  if (common.size > 0) for (const [, name = ''] of raw.matchAll(BEHIND_NAME)) common.delete(name);
  return common;
}

/** The word behind one with a capital, as a surname stands behind a forename. */
const BEHIND_NAME = /(?<!\p{L})\p{Lu}[\p{L}.’'-]{1,40} (?=([\p{L}’'-]+))/gu;

/** Labels that come back and of whose paragraphs each is a fact, a headline without a stop or above a byline, or one is about whom it names. */
function fieldsIn(
  labels: readonly (StatedLabel | undefined)[],
  texts: readonly string[],
  bylined: readonly boolean[],
): ReadonlySet<string> {
  const all = new Map<string, string[]>();
  const spoken = new Set(labels.flatMap((label, at) => (label && bylined[at] !== true ? [label.text] : [])));
  labels.forEach((label, at) => {
    if (label !== undefined) push(all, label.text, texts[at] ?? '');
  });
  const fields = new Set<string>();
  for (const [label, own] of all) {
    const isFact = own.length >= FEWEST_FACTS && /^\p{Lu}\p{Ll}+$/u.test(label) && own.every(isFigureOrName);
    const isHeadline = own.length > 1 && own.every((text) => !/[.?!…"”’')\]\p{Pd}]$/u.test(text));
    if (isFact || isHeadline || !spoken.has(label) || own.some((text) => isAbout(label, text)))
      fields.add(label);
  }
  return fields;
}

/** "Founded: 1962", "Headquarters: Oslund", "Age: 41 (born in May)": what stands in a box of facts. */
function isFigureOrName(text: string): boolean {
  return /^\d/u.test(text) || text.split(/\s+/u).length <= LONGEST_FACT;
}

/** "Ann Lee (Oslund): Lee has been for it since May": what is told of her. */
function isAbout(label: string, text: string): boolean {
  const [name = ''] = label.split(/[,(]/u);
  const surname = name.trim().split(/\s+/u).at(-1) ?? '';
  if (surname.length < 3) return false;
  const opening = text.startsWith(`${name.trim()} `) ? text.slice(name.trim().length - surname.length) : text;
  return opening.startsWith(`${surname} `) && /^\p{Ll}/u.test(opening.slice(surname.length + 1));
}

/** Words of a fact. */
const LONGEST_FACT = 4;

const FEWEST_FACTS = 3;
