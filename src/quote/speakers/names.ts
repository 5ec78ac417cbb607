import { isSaying } from '../../english/index.ts';
import { type Gender, givenNameGender, sureGender } from '../../names/given-names.ts';
import { foldWord } from '../../text/fold.ts';
import { itemAt } from '../grammar/tags.ts';
import { type Token, tokenize } from '../tokens.ts';
import type { TextSpan } from '../types.ts';
import { askedOnce } from '../words.ts';
import { type Document, QUOTED } from './document.ts';
import {
  isBody,
  isCourtesy,
  isElder,
  isFamiliar,
  isFunctionWord,
  isNotPeople,
  isRoleNoun,
  isSurnameToo,
  isTitle,
  SUFFIXES,
  singular,
} from './lexicon.ts';
import {
  isActOnly,
  isBornTitle,
  isEasternMiddle,
  isSuffix,
  startOfName,
  withoutNickname,
} from './name-parts.ts';
import { isPlace, stateOf } from './places.ts';
import { type LeadIn, roleAfter, roleStated } from './role-after.ts';
import { roleBefore } from './role-before.ts';
import { isCapitalised, isClitic, readRun, startsClause } from './runs.ts';

/** Of two of one family. */
export type Generation = 'younger' | 'elder';

/** One occurrence of a name of a person, or of something written like one. */
export interface NameUse {
  /** First and last token of the name itself, half-open, title and role left out. */
  readonly first: number;
  readonly last: number;
  /** The words of the name as written, suffix ("Jr.") left out. */
  readonly words: readonly string[];
  readonly text: string;
  /** "Jr." or the like, empty for most. */
  readonly suffix: string;
  readonly sentence: number;
  /** "Mr.", "Sen.", "President": nothing but a person has one. */
  readonly titled: boolean;
  /** That title in small letters, its stop left out; empty without one. */
  readonly title: string;
  /** "the younger Roe", "the elder Roe". */
  readonly generation: Generation | undefined;
  /** Named inside what somebody says. */
  readonly quoted: boolean;
  /** "Sir", "Queen": a title before a forename. */
  readonly familiar: boolean;
  readonly gender: Gender | undefined;
  /** The role before the name ("Russian Foreign Minister") or after it ("chairman of …"). */
  readonly roles: readonly TextSpan[];
  /** What a sentence of its own tells: "Roe is the managing director of Harbours." */
  readonly stated: TextSpan | undefined;
  /** Token where the role or title before the name starts; equals `first` when there is none. */
  readonly lead: number;
  /** "(R-Fla.)" or ", 25," or ", who" follows. */
  readonly personal: boolean;
  /** State of the USA in brackets after the name. */
  readonly state: string | undefined;
  /** At the start of a sentence or a quotation, where every word has a capital. */
  readonly opens: boolean;
  /** A lone word that is a surname only if a full name of the article ends in it: "Cuban", "Post", "Day". */
  readonly weak: boolean;
  /** Followed by a possessive mark. */
  readonly possessive: boolean;
}

/**
 * Finds everything in a document that could be the name of a person, in reading order.
 * Linear in the number of tokens. Organisations and places are left out where their words tell.
 */
export function findNames(document: Document): NameUse[] {
  const uses: NameUse[] = [];
  let at = 0;
  while (at < document.tokens.length) {
    const run = readRun(document, at);
    if (run === undefined) {
      at += 1;
      continue;
    }
    const use = nameIn(document, run.first, run.last);
    if (use !== undefined) uses.push(use);
    at = run.last;
  }
  // "Baron" is a name if somebody is called Martin Baron, else a role.
  const surnames = new Set(
    uses.flatMap(({ words }) => (words.length > 1 ? [foldWord(words.at(-1) ?? '')] : [])),
  );
  return uses.filter(
    ({ weak, words: [word = ''] }) =>
      !weak ||
      !(isRoleNoun(word.toLowerCase()) || isOnlyTitle(word.toLowerCase())) ||
      surnames.has(foldWord(word)),
  );
}

/** True when more than a capital says that a name is a person's: title, role, age, given name, initial. */
export function isPersonalUse(use: NameUse | undefined): boolean {
  if (use === undefined || use.weak) return false;
  if (use.titled || use.personal || use.roles.length > 0) return true;
  if (use.words.length < 2) return false;
  return (
    givenNameGender(use.words[0] ?? '') !== undefined || use.words.some((word) => /^\p{Lu}\.$/u.test(word))
  );
}

/**
 * Full names that a headline gives to people whom the body calls by surname: ["Jane", "Roe"].
 * Headlines capitalise everything, so only a known given name before a surname of the body counts, or the author of a work.
 */
export function namesInHeadline(headline: string, uses: readonly NameUse[]): (readonly string[])[] {
  const tokens = tokenize(headline.slice(0, LONGEST_HEADLINE));
  const isGiven = tokens.map((token, at) => isCapitalised(token) && isForename(tokens, at));
  if (!isGiven.includes(true)) return [];
  const surnames = new Set(uses.map((use) => foldWord(use.words.at(-1) ?? '')));
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined || !isCapitalised(token) || !isCapitalised(next)) return [];
    if (isGiven[at] !== true || isFunctionWord(token.lower) || !surnames.has(foldWord(next.text))) return [];
    return [[token.text, next.text]];
  });
}

/** "Ann", by a list; "‘The Salt Clerk’ by | Imre Roe", behind a work in marks and before nothing more of the headline. */
function isForename(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (givenNameGender(token.text) !== undefined) return true;
  const isBehindWork = /^[”"’'»]$/u.test(tokens[at - 2]?.text ?? '');
  return tokens[at - 1]?.lower === 'by' && isBehindWork && tokens[at + 2]?.kind !== 'word';
}

const LONGEST_HEADLINE = 400;

/** Number of uses that start before a token. */
export function usesBefore(uses: readonly NameUse[], first: number): number {
  let low = 0;
  let high = uses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uses[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nameIn(document: Document, runFirst: number, runLast: number): NameUse | undefined {
  const { tokens } = document;
  let last = runLast;
  while (last > runFirst + 1 && isSuffix(tokens[last - 1])) last -= 1;
  const first = startOfName(document, runFirst, last);
  if (first >= last) return undefined;
  const own = withoutNickname(tokens, first, last);
  const head = own.at(-1);
  if (isOutcry(itemAt(tokens, first - 1), own)) return undefined;
  if (isPlainPhrase(document, own) || (own.length === 1 && isOfBody(document, runFirst, runLast)))
    return undefined;
  if (
    head === undefined ||
    (!isTitledByRank(itemAt(tokens, first - 1), own) &&
      !isPresented(document, own, runLast) &&
      isNotPerson(own))
  )
    return undefined;
  const before = roleBefore(document, first, runLast);
  // "Justice Department" is no Justice by the name of Department.
  const rank = itemAt(tokens, first - 1);
  const isLoneWeak = own.length === 1 && isWeak(head.word);
  const title = rank?.lower ?? '';
  const office =
    isLoneWeak &&
    !(rank?.text.endsWith('.') ?? false) &&
    !(isCourtesy(title) && isSurnameToo(head.lower)) &&
    !isBornTitle(title, head.lower);
  const titled = first > 0 && before.start < first && isTitle(title) && !office;
  if (own.length === 1 && titled && isOnlyTitle(head.lower) && !isTitledByRank(rank, own)) return undefined;
  // "the president Tweeted"
  if (own.length === 1 && titled && isHeadlineVerb(head.word) && isSayingWord(head.word)) return undefined;
  const after = roleAfter(document, runLast, leadIn(document, before.start));
  // "Washington Post", "Justice Department": what is left after the words that lead is no name of its own.
  if (isLoneWeak && first > runFirst && !titled) return undefined;
  const stated =
    own.length > 1 && document.mask[first] !== QUOTED
      ? roleStated(document, before.start, runLast)
      : undefined;
  const roles = [before.role, before.apposed, after.role].filter((role) => role !== undefined);
  const given = own.length > 1 || titled ? undefined : 'surname';
  const gender =
    before.gender ??
    (given === undefined && own.length > 1 ? sureGender(own[0]?.text ?? '') : undefined) ??
    after.gender;
  const follower = tokens[runLast];
  const generation =
    last < runLast ? tokens.slice(last, runLast).find(({ lower }) => SUFFIXES.has(lower)) : undefined;
  const suffix = generation === undefined ? '' : ` ${generation.text}`;
  const plain = own.length === last - first;
  return {
    first,
    last,
    words: own.map((token) => token.text),
    text:
      (plain && own.length > 1
        ? spaced(document.raw.slice(own[0]?.start ?? 0, head.end))
        : own.map(({ text }) => text).join(' ')) + suffix,
    suffix: suffix.trim(),
    sentence: document.sentenceOf[first] ?? 0,
    titled,
    title: titled ? title.replace(/\.$/u, '') : '',
    generation: generationOf(tokens, first, last),
    quoted: document.mask[first] === QUOTED,
    familiar: titled && own.length === 1 && isFamiliar(title),
    gender,
    roles,
    stated,
    lead: before.start,
    opens: startsClause(document, before.start),
    // What is left of "Fight for Action" or "Republican Roe" counts only if somebody of the article is called so.
    weak: own.length === 1 && !titled && (isLoneWeak || (first > runFirst && before.role === undefined)),
    personal: after.personal || before.role !== undefined,
    state: after.state,
    possessive: follower !== undefined && isClitic(follower) && follower.lower !== "'re",
  };
}

function generationOf(tokens: readonly Token[], first: number, last: number): Generation | undefined {
  // "Roe, whose father died": the one who has it.
  if (
    tokens[last]?.text === ',' &&
    tokens[last + 1]?.lower === 'whose' &&
    isElder(tokens[last + 2]?.lower ?? '')
  )
    return 'younger';
  // "the younger Mr. Roe"
  const own = isCourtesy(itemAt(tokens, first - 1)?.lower ?? '') ? first - 1 : first;
  const before = itemAt(tokens, own - 1)?.lower;
  if (itemAt(tokens, own - 2)?.lower !== 'the') return undefined;
  if (before === 'younger') return 'younger';
  return before === 'elder' || before === 'older' ? 'elder' : undefined;
}

/** "said | Ann Roe", "“…,” comments | Ann Roe", "The harbour is closed, according to | Ann Roe", and "According to | Ann Roe, …" in front of the clause. */
function leadIn({ tokens, sentenceOf }: Document, start: number): LeadIn {
  const verb = itemAt(tokens, start - 1)?.word;
  if (isSayingWord(verb)) return 'told';
  const isVerbal = verb?.isSmall === true && verb.closed === undefined;
  if (isVerbal && itemAt(tokens, start - 2)?.kind === 'close') return 'told';
  const source = start - 2;
  if (itemAt(tokens, start - 1)?.lower !== 'to' || itemAt(tokens, source)?.lower !== 'according')
    return undefined;
  const isFirst = (at: number) =>
    at < 0 || sentenceOf[at] !== sentenceOf[source] || tokens[at]?.kind === 'open';
  // "but, according to", "that according to"
  const before = tokens[source - 1]?.text === ',' ? source - 2 : source - 1;
  const isFronted = isFirst(source - 1) || /^(?:CC|TH|SC)$/.test(tokens[before]?.word.closed ?? '');
  return isFronted ? 'fronted' : 'told';
}

/** With one blank where there are several, or a line ends. */
function spaced(text: string): string {
  return /[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** "Cornel West, the activist and writer,": a surname that is a word for a place, and what its bearer is. */
function isPresented(document: Document, own: readonly Token[], runLast: number): boolean {
  const [forename, surname] = own;
  if (forename === undefined || surname === undefined || own.length !== 2) return false;
  if (!isSurnameToo(surname.lower) || isNotPeople(forename.lower) || isPlace(forename.lower)) return false;
  return document.tokens[runLast]?.text === ',' && roleAfter(document, runLast, undefined).role !== undefined;
}

/** "Net Worth", "Rust Belt": two words or more that the article has in small letters as well. */
function isPlainPhrase({ lowerCase }: Document, own: readonly Token[]): boolean {
  return (
    own.length > 1 &&
    own.every(({ lower }) => lowerCase.has(lower)) &&
    givenNameGender(own[0]?.lower ?? '') === undefined
  );
}

const isWeak = askedOnce(
  ({ lower }) => isNotPeople(lower) || isPlace(lower) || isTitle(lower) || isRoleNoun(lower),
);

const isSimple = askedOnce(({ text }) => /^[A-Z][a-z]+$/.test(text));

const isSayingWord = askedOnce(({ lower }) => isSaying(lower));

/** "Mr. Long", "Gov. Nathan Deal": after an abbreviated title every name is a person's. */
function isTitledByRank(before: Token | undefined, own: readonly Token[]): boolean {
  if (before === undefined) return false;
  if (own.length === 1) return isCourtesy(before.lower);
  // "Chairman Dave Camp"
  if (own.length === 2 && isRoleNoun(before.lower) && sureGender(own[0]?.text ?? '') !== undefined)
    return true;
  return before.text.endsWith('.') && isTitle(before.lower) && own.length <= 3;
}

function isNotPerson(own: readonly Token[]): boolean {
  const head = own.at(-1);
  if (head === undefined || own.length > 5) return true;
  const lower = head.lower;
  if (head.text.length < 2 && own.length === 1) return true;
  // Most words are a capital and small letters: only others are looked at closely.
  if (!isSimple(head.word) && isOddlyWritten(head, own.length === 1)) return true;
  // A lone title may be the surname of somebody named in full: `findNames` looks.
  if (own.length === 1) return false;
  if (PLACE_STARTS.test(own[0]?.lower ?? '')) return true;
  const given = givenNameGender(own[0]?.lower ?? '') !== undefined && own.length <= 3;
  if (!given && isOffice(lower) && !isSurnameToo(lower)) return true;
  if (!isSimple(head.word) && isShort(head) && !isShouted(own[0])) return true;
  if (own.some(({ text, word }) => !isSimple(word) && GLUED.test(text))) return true;
  // "Roe Takes Questions": a heading.
  if (
    own.some(
      (token, at) =>
        at > 0 &&
        at < own.length - 1 &&
        (isNotPeople(token.lower) || isHeadlineVerb(token.word)) &&
        !isEasternMiddle(own, at),
    )
  )
    return true;
  if (isPlace(lower) && given && own.length === 2 && !isPlace(own[0]?.lower ?? '')) return false;
  return (isNotPeople(lower) || isPlace(lower)) && !(given && isSurnameToo(lower));
}

const isHeadlineVerb = askedOnce(({ lower }) => isActOnly(lower) && !isSurnameToo(lower));

const isOnlyTitle = (lower: string): boolean => isTitle(lower) && !isSurnameToo(lower);

/** "VOWING TO IMPEACH ROE": a verb of a heading in capitals. */
function isOutcry(before: Token | undefined, own: readonly Token[]): boolean {
  return (
    own.length > 1 &&
    before?.text === 'TO' &&
    own.every(isShouted) &&
    givenNameGender(own[0]?.lower ?? '') === undefined
  );
}

/** "the House Oversight and Reform Committee": what stands before "and" is no name. */
function isOfBody({ tokens }: Document, runFirst: number, runLast: number): boolean {
  if (tokens[runFirst - 1]?.lower !== 'the' || !/^(?:and|&)$/.test(tokens[runLast]?.lower ?? ''))
    return false;
  let last = runLast + 1;
  while (isCapitalised(tokens[last])) last += 1;
  return last > runLast + 2 && isBody(tokens[last - 1]?.lower ?? '');
}

/** "Special Agent", "Joint Chiefs", "Fact Checker". */
function isOffice(lower: string): boolean {
  return !lower.includes('-') && (isRoleNoun(lower) || isTitle(lower) || isRoleNoun(singular(lower)));
}

/** "FDA", "BBC"; not the figure of "Benedict XVI". */
function isShort({ text }: Token): boolean {
  return /^(?![IVX]+$)\p{Lu}{2,4}$/u.test(text);
}

function isShouted(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.text.toUpperCase();
}

/** "IngrahamThe", "McDanielPaul": link text that has lost its space. */
const GLUED = /^(?:Ma?c\p{Lu}\p{Ll}+|(?!Ma?c|Fitz|Van|Von)\p{Lu}\p{Ll}{4,})\p{Lu}\p{Ll}/u;

/** Initials alone, figures, "BuzzFeed", "R-Fla.", "Trump-style", "Factcheck.org", "Calif.". */
function isOddlyWritten({ text, lower }: Token, lone: boolean): boolean {
  if (/\d/.test(text) || /^(?:\p{Lu}\.)+$/u.test(text)) return true;
  if (/^(?!Ma?c|De|La|Le|Di|Du|Fitz|Van|Von)\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(text)) return true;
  if (/\.(?:com|org|net|co|gov|edu|info|ru|uk)$/.test(lower)) return true;
  if (!lone) return false;
  return /^[RDI]-|^\p{Lu}.*-\p{Ll}/u.test(text) || (text.endsWith('.') && stateOf(text) !== undefined);
}

/** "San Francisco", "New Delhi", "Fort Worth". */
const PLACE_STARTS =
  /^(?:san|santa|santo|los|las|st\.?|saint|new|north|south|east|west|northern|southern|eastern|western|central|fort|ft\.|mount|mt\.|lake|port|el|upper|lower|greater)$/;
