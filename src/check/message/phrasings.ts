import { reportingForm, SPEECH_NOUNS } from '../../english/index.ts';
import type { Named, People } from '../people.ts';
import { handleIn } from './handles.ts';
import { nameAt, nameEnding, nameIn } from './naming.ts';

/** Nouns for what somebody said or wrote, beside those that reporters use. */
const MORE_NOUNS =
  `word line quote quotation quip phrase saying tweet post joke motto slogan answer reply retort question speech letter
punchline zinger one-liner dictum maxim adage aphorism soundbite outburst rant boast threat apology rebuke jibe jab barb verdict
testimony confession diagnosis advice plea appeal toast sermon interview memo`.split(/\s+/u);
const NOUNS: ReadonlySet<string> = new Set([
  ...SPEECH_NOUNS,
  ...MORE_NOUNS.flatMap((noun) => [noun, noun.replace(/y$/u, 'ie').concat('s')]),
]);
const isNoun = (word: string): boolean => NOUNS.has(word.toLowerCase());
/** Any of these, as a pattern. */
export const NOUN = `(?:${[...NOUNS].join('|')})(?![\\p{L}\\p{N}-])`;
const BE = String.raw`(?:is|was|were|are|has\s+been|have\s+been|had\s+been|got|being)`;
const ADVERB = String.raw`(?:[\p{L}]+ly|first|once|also|just|never|not|indeed|often|all|straight|widely)`;
/** Between a name and the words that are said. */
const OPENING = String.raw`\s*[:,]?\s*["“„«'‘(*_]*$`;

/** "was said by", "as told by"; the verb is looked up. */
const PASSIVE = new RegExp(
  `^,?\\s*(?:as\\s+)?(?:${BE}\\s+)?(?:${ADVERB}\\s+){0,2}(\\p{Ll}+)\\s+(?:${ADVERB}\\s+)?by\\s+`,
  'u',
);
const WRITTEN = /^(?:spoken|uttered|posted|penned|coined|delivered|voiced|put|sung|shouted|made)$/u;
const BEHIND: readonly RegExp[] = [
  new RegExp(`^,?\\s*(?:all\\s+)?(?:came|comes|coming)\\s+(?:${ADVERB}\\s+)?from\\s+`, 'iu'),
  new RegExp(
    `^,?\\s*(?:(?:${BE}|as)\\s+)?(?:(?:an?|the|one\\s+of\\s+the|another|some)\\s+)?(?:[\\p{L}-]+\\s+){0,2}${NOUN}\\s+(?:(?:is|was|that\\s+is|widely|often)\\s+)*(?:by|from|of|(?:attributed|credited|ascribed)\\s+to)\\s+`,
    'iu',
  ),
  new RegExp(
    `^,?\\s*(?:${BE}\\s+)?(?:${ADVERB}\\s+)*(?:mis)?(?:attributed|credited|ascribed)\\s+to\\s+`,
    'iu',
  ),
  /^,?\s*(?:to\s+quote|quoting)\s+/iu,
];
/** "in Roe's words", "were Roe's words": the name stands before the possessive. */
const THEIRS = new RegExp(
  `^,?\\s*(?:in|to\\s+use|using|${BE})\\s+([^,]{2,60}?)['’]s?\\s+(?:[\\p{L}-]+\\s+){0,2}${NOUN}`,
  'iu',
);
/** What all of these have: looked for first, since most clauses have none of it. */
const MAY_NAME =
  /\b(?:by|from|of|to|quoting|used|chose|spoke|gave|picked|found|left|had)(?!\p{L})|['’]s?\s/iu;
/** "were the words Roe used". */
const USED = new RegExp(
  `^,?\\s*${BE}\\s+the\\s+(?:[\\p{L}-]+\\s+){0,2}${NOUN}\\s+(?:that\\s+)?([^,]{2,60}?)\\s+(?:used|chose|spoke|gave|picked|found|left|had)(?!\\p{L})`,
  'iu',
);

/**
 * Whom the clause behind some words names as their speaker in other ways than by a verb of saying: "was said by Roe", "is a line of
 * Roe’s", "in Roe's words".
 * @param clause from behind the marks that close the words
 */
export function namedBehind(clause: string, offset: number, people: People): Named | undefined {
  if (!MAY_NAME.test(clause)) return undefined;
  const passive = PASSIVE.exec(clause);
  const verb = passive?.[1] ?? '';
  const isSaid = reportingForm(verb)?.part === 'past' || WRITTEN.test(verb);
  const found = isSaid
    ? passive
    : BEHIND.map((pattern) => pattern.exec(clause)).find((match) => match !== null);
  if (found) {
    const name = nameAt(clause, found[0].length, offset, people);
    // "a line from Roe's novel"
    return name !== undefined && !/^['’]s?\s+\p{L}/u.test(clause.slice(name.end - offset)) ? name : undefined;
  }
  const own = THEIRS.exec(clause) ?? USED.exec(clause);
  if (own?.[1] === undefined) return undefined;
  const from = own[0].indexOf(own[1]);
  return nameEnding(own[1], offset + from, people) ?? roleEnding(own[1], offset + from, people);
}

/** A possessive and up to three words behind it: "Roe's line", "in Roe's latest statement". */
const POSSESSED = /['’]s?\s+((?:[\p{L}-]+\s+){0,2})([\p{L}-]+)/gu;
const BARE_POSSESSIVE = /['’]s?\s*["“„«'‘*_]+$/u;
/** "the Roe quote", up to the noun. */
const NAMED_NOUN = /\b(?:the|that|this)\s+(?:\p{Ll}+\s+)?([^,]{2,60}?)\s*$/u;
const NOUN_OF = /([\p{L}-]+)\s+(?:by|from|of)\s+/gu;
/** "reports by Roe" are what he wrote of others. */
const NO_SPEECH = /^(?:reports?|interviews?|estimates?)$/iu;
const LIKE = new RegExp(`\\s(?:(?:was|is|be|were)\\s+(?:all\\s+)?like|goes|went|with)${OPENING}`, 'iu');
const TOLD_BY =
  /\b(?:told|informed|asked|warned|reminded|assured|advised|answered)\s+(?:\p{L}+\s+){0,2}?by\s+/iu;
const TAGGED = new RegExp(`(?<![\\p{L}\\p{N}_])[@#][\\p{L}\\p{N}_]+${OPENING}`, 'u');
const COINED =
  /\b(?:coined|came\s+up\s+with|gave\s+us|delivered|uttered|penned|spoke|used|dropped|made)\s+(?:the|this|that|those|these|his|her|an?)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const LAST_WORD = new RegExp(`([\\p{L}-]+)${OPENING}`, 'u');
/** What may stand between "Roe's line" and the line, in UTF-16 units. */
const LONGEST_REST = 40;

/** As `namedBehind`, of the clause before the words, up to their opening mark. */
export function namedBefore(written: string, offset: number, people: People): Named | undefined {
  const outlet = people.outletIn(written);
  // "the Marby Post": no post of somebody called Marby.
  const clause = outlet?.text.includes(' ')
    ? written.slice(0, outlet.start) + ' '.repeat(outlet.text.length) + written.slice(outlet.end)
    : written;
  const told = TOLD_BY.exec(clause);
  if (told !== null) return nameAt(clause, told.index + told[0].length, offset, people);
  const tagged = clause.includes('@') || clause.includes('#') ? TAGGED.exec(clause) : null;
  const handle = tagged === null ? undefined : handleIn(tagged[0], people);
  if (tagged !== null && handle !== undefined) {
    const from = offset + tagged.index;
    return { ...handle, start: from + handle.start, end: from + handle.end };
  }
  return namedByNoun(clause, offset, people) ?? namedLike(clause, offset, people);
}

/** "Roe's line", "Roe's “…”", "the Roe quote", "a line from Roe", "Roe coined the phrase". */
function namedByNoun(clause: string, offset: number, people: People): Named | undefined {
  const possessed = [...clause.matchAll(POSSESSED)].findLast(
    ({ 1: before = '', 2: word = '' }) => isNoun(word) || before.split(/\s+/u).some(isNoun),
  );
  if (possessed !== undefined) {
    const rest = clause.slice(possessed.index + possessed[0].length);
    const isNear = rest.length <= LONGEST_REST && !/\b(?:he|she|they|who)\b/iu.test(rest);
    if (isNear && people.known(rest) === undefined) return endingAt(clause, possessed.index, offset, people);
  }
  const bare = BARE_POSSESSIVE.exec(clause);
  if (bare !== null) return endingAt(clause, bare.index, offset, people);
  const last = LAST_WORD.exec(clause);
  const before = last !== null && isNoun(last[1] ?? '') ? clause.slice(0, last.index) : undefined;
  const noun = before === undefined ? null : NAMED_NOUN.exec(before);
  if (noun?.[1] !== undefined) {
    const name = nameEnding(noun[1], offset + noun.index + noun[0].indexOf(noun[1]), people);
    if (name !== undefined) return name;
  }
  const of = [...clause.matchAll(NOUN_OF)].findLast(
    ({ 1: word = '' }) => isNoun(word) && !NO_SPEECH.test(word),
  );
  if (of !== undefined) {
    const name = nameAt(clause, of.index + of[0].length, offset, people);
    if (name !== undefined && !/^['’]s?\s+\p{L}/u.test(clause.slice(name.end - offset))) return name;
  }
  const coined = before === undefined ? null : COINED.exec(before);
  return coined === null ? undefined : nameIn(clause.slice(0, coined.index), offset, people);
}

/** "Roe was like “…”", "Roe with “…”". */
function namedLike(clause: string, offset: number, people: People): Named | undefined {
  const like = LIKE.exec(clause);
  const name = like === null ? undefined : nameEnding(clause.slice(0, like.index), offset, people);
  if (like === null || name === undefined) return undefined;
  const isFirst = !/\p{L}{3}/u.test(clause.slice(0, name.start - offset));
  return isFirst || !/with/iu.test(like[0]) ? name : undefined;
}

const endingAt = (clause: string, end: number, offset: number, people: People): Named | undefined =>
  nameEnding(clause.slice(0, end), offset, people) ?? roleEnding(clause.slice(0, end), offset, people);

/** "the minister" where that ends a text. */
function roleEnding(text: string, offset: number, people: People): Named | undefined {
  const own = text.slice(text.lastIndexOf(',') + 1);
  if (!/^\s*(?:(?:and|but|so|as|in)\s+)?(?:the|an?)\s/iu.test(own)) return undefined;
  const role = nameIn(own, offset + text.length - own.length, people);
  return role !== undefined && !/\p{Lu}/u.test(role.text) && role.end === offset + text.trimEnd().length
    ? role
    : undefined;
}
