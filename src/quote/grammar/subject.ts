import { frameOf, GENDERED, isPostnominal, ROLE_NOUNS, titlesMarked } from '../../english/index.ts';
import { givenNameGender } from '../../names/given-names.ts';
import type { View } from '../view.ts';
import { headBeforeAsides } from './asides.ts';
import { auxiliaryOf, isBe } from './closed.ts';
import { isNominal, LONGEST_PHRASE, phraseEndingAt, type Range } from './phrases.ts';
import {
  headBeforeObjectClause,
  headBeforeRelative,
  pretenderBefore,
  trueSubject,
} from './relative-heads.ts';
import { isFiniteVerb, isNoun, isVerb } from './tags.ts';
import { isTimeName, isTimeNoun, isTitledTime } from './times.ts';

/**
 * The noun phrase that ends right before a verb group: its subject.
 * A parenthesis in commas between the two ("Smith, chairman of the board, said") is stepped over.
 * @param end index of the first token of the verb group
 * @param floor no token before this one belongs to the phrase
 */
export function subjectBefore(view: View, end: number, floor: number): Range | undefined {
  const found = withLeader(view, phraseBefore(view, end, floor), floor);
  // "Ann Lee, (R., Ohio), said": what stands in brackets is nobody.
  if (found !== undefined && isInBrackets(view, found)) {
    const outer = view.tags[found.first - 1] === 'COMMA' ? found.first - 1 : found.first;
    return phraseEndingAt(view, outer, floor);
  }
  // "Ann Lee, R-Ohio, the chairwoman, said", "Karl Roe, Jr. said": what the comma parts from a name is no subject.
  if (found === undefined || view.tags[found.first - 1] !== 'COMMA') return found;
  if (!isAddition(view.tokens[found.first]?.text ?? '')) return found;
  const name = phraseEndingAt(view, found.first - 1, floor);
  return name === undefined ? undefined : { first: name.first, last: found.last };
}

function withLeader(view: View, phrase: Range | undefined, floor: number): Range | undefined {
  const leader = phrase && leaderBefore(view, phrase, floor);
  return phrase && leader ? { first: leader.first, last: phrase.last } : phrase;
}

/** "Lee was one of only a few senators | who said …": she did. */
function memberBefore(view: View, end: number, floor: number): Range | undefined {
  const { tags, tokens } = view;
  const group = phraseEndingAt(view, end, floor);
  if (group === undefined || tags[end - 1] !== 'NNS') return undefined;
  let one = group.first;
  for (let at = end - 1; at > floor && end - at < LONGEST_GROUP; at -= 1) {
    if (isVerb(tags[at])) return undefined;
    if (tokens[at]?.lower !== 'one' || tokens[at + 1]?.lower !== 'of') continue;
    one = at;
    break;
  }
  if (tokens[one]?.lower !== 'one') return undefined;
  const be = tags[one - 1] === 'RB' ? one - 2 : one - 1;
  const own = isBe(tokens[be]?.lower) ? subjectBefore(view, be, floor) : undefined;
  return own !== undefined && tags[own.first] === 'NNP' ? own : undefined;
}

/** Tokens of "one of only a few Republican senators from the South". */
const LONGEST_GROUP = 12;

/** "(R., Ohio)"; not "[Professor Ann] Lee", where an editor adds to the name. */
function isInBrackets({ tags, tokens }: View, { first, last }: Range): boolean {
  if (tokens[first]?.text !== '(') return false;
  for (let at = first; at < last; at += 1) if (tags[at] === 'RP') return at === last - 1;
  return false;
}

/** The party and the state of a member of Congress: "D-Ohio". */
export const isParty = (text: string): boolean => /^(?:R|D|I|Ind|DFL)-\p{Lu}.*$/u.test(text);

/** That, or what tells a son from his father. */
const isAddition = (text: string): boolean => isParty(text) || /^[JS]r\.?$/.test(text);

function phraseBefore(view: View, end: number, floor: number): Range | undefined {
  const { tags } = view;
  let at = end - 1;
  while (at >= floor && tags[at] === 'RB') at -= 1;
  if (at < floor) return undefined;
  const tag = tags[at];
  if (tag === 'COMMA' || tag === 'DASH') return subjectBeforeAside(view, at, floor);
  if (tag === 'WH') {
    // "Smith, who said …"
    const before = tags[at - 1] === 'COMMA' || tags[at - 1] === 'DASH' ? at - 1 : at;
    return view.tokens[at]?.lower === 'who' || view.tokens[at]?.lower === 'which'
      ? (focusBefore(view, before, floor) ??
          memberBefore(view, before, floor) ??
          textBefore(view, withoutNone(view, phraseEndingAt(view, before, floor))))
      : undefined;
  }
  if (tag === 'TH') {
    // "The paper Roe hates that has told …"
    const parted = tags[at - 1] === 'VZ' ? headBeforeObjectClause(view, at - 1, floor) : undefined;
    return parted ?? textBefore(view, thingOf(view, phraseEndingAt(view, at, floor), floor));
  }
  if (isFiniteVerb(tag) || tag === 'VN') return headBeforeObjectClause(view, at, floor);
  const time = timeBefore(view, at, floor);
  if (time !== undefined) return subjectBefore(view, time, floor);
  const phrase = withoutOccasion(view, phraseEndingAt(view, at + 1, floor), floor);
  if (phrase === undefined) return undefined;
  // "The farmer whose bull gored Lee said"
  if (
    view.tokens[phrase.first]?.lower === 'whose' &&
    isNoun(tags[phrase.first - 1]) &&
    holdsPast(view, phrase)
  )
    return phraseEndingAt(view, phrase.first, floor);
  // "nobody who failed to hear Smith bellow"
  if (/^(?:over)?hear(?:s|d|ing)?$/.test(view.tokens[phrase.first - 1]?.lower ?? '')) return phrase;
  const acting = actingBefore(view, phrase, floor);
  if (acting !== undefined) return acting;
  const joined = placesBefore(view, phrase, floor);
  if (joined !== undefined) return joined;
  if (leaderBefore(view, phrase, floor) !== undefined) return phrase;
  const asked = surveyedBefore(view, phrase, floor);
  if (asked !== undefined) return asked;
  const resident = residentBefore(view, phrase, floor);
  if (resident !== undefined) return resident;
  const second = behindObject(view, phrase, floor);
  if (second !== undefined) return second;
  return (
    pretenderBefore(view, phrase, floor) ??
    headBeforeRelative(view, phrase, floor) ??
    trueSubject(view, phrase, floor) ??
    phrase
  );
}

/** "Lee met Roe and | Ada Flint | said", "compared Roe to Doe and | Ada Flint | said": the first is an object, and the second opens a clause. */
function behindObject(view: View, { first, last }: Range, floor: number): Range | undefined {
  const { tags, tokens } = view;
  // "the way Roe and Flint had spoken"
  const isWay = tags[first] === 'DT' && !tags.slice(first, last).includes('TO');
  if (!isFiniteVerb(tags[last]) || isWay) return undefined;
  const before = tags[first - 1] === 'IN' || tags[first - 1] === 'TO' ? first - 2 : first - 1;
  const { lower = '', word } = tokens[before] ?? {};
  if (before <= floor || (tags[before] !== 'VD' && tags[before] !== 'VZ')) return undefined;
  // "the hosts Roe and Flint"
  if (tags[before] === 'VZ' && word?.form?.noun === true) return undefined;
  // "did Roe and Flint say so", "thinks Roe and Flint said so"
  if (isBe(lower) || auxiliaryOf(lower) !== undefined || TAKES_CLAUSE.test(word?.lemma ?? ''))
    return undefined;
  if (frameOf(word?.lemma ?? '')?.frames.includes('c') === true) return undefined;
  for (let link = last - 3; link > first; link -= 1)
    if (tokens[link]?.lower === 'and' && [-1, 1, 2].every((step) => tags[link + step] === 'NNP'))
      return { first: link + 1, last };
  return undefined;
}

const TAKES_CLAUSE =
  /^(?:think|know|believe|hope|fear|feel|suppose|guess|wish|suspect|doubt|find|hear|see|mean|show|quit)$/;

/** "whose bull gored Lee": the verb was read as a part of the phrase. */
function holdsPast({ tags, tokens }: View, { first, last }: Range): boolean {
  for (let at = first + 2; at < last - 1; at += 1)
    if (tokens[at]?.lower.endsWith('ed') === true && tags[at + 1] === 'NNP') return true;
  return false;
}

/** "There was no word from the minister, who said", "got a call from the minister, who told her": the minister. */
function withoutNone({ tags, tokens }: View, phrase: Range | undefined): Range | undefined {
  if (phrase === undefined) return phrase;
  for (let at = phrase.first; at < phrase.last - 1 && at < phrase.first + 5; at += 1)
    if (CARRIERS.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'from')
      return { first: at + 2, last: phrase.last };
  if (tokens[phrase.first]?.lower !== 'no') return phrase;
  for (let at = phrase.last - 2; at > phrase.first; at -= 1)
    if (tags[at] === 'IN' && tokens[at]?.lower !== 'of') return { first: at + 1, last: phrase.last };
  return phrase;
}

/** What comes from somebody. */
export const CARRIERS: ReadonlySet<string> = new Set(
  'call calls letter letters message messages email e-mail text note visit word words reply rebuke apology statement form pledge confession'.split(
    ' ',
  ),
);

/** "talking points used by Ann Lee | that claimed …", "a bill backed by Ann Lee | that says …": no "that" tells which person is meant, but it does which thing. */
function thingOf(view: View, phrase: Range | undefined, floor: number): Range | undefined {
  const { tags, tokens } = view;
  if (phrase === undefined || tokens[phrase.first - 1]?.lower !== 'by') return phrase;
  const participle = phrase.first - 2;
  const { word, lower = '' } = tokens[participle] ?? {};
  // "a post signed by Ann Lee that says …": her words.
  const isOwn = /^(?:signed|written|posted|sent|issued|published|released|made|given)$/.test(lower);
  const isOne = word?.form?.participle === true && isNoun(tags[participle - 1]) && !isOwn;
  if (!isOne || !tags.slice(phrase.first, phrase.last).includes('NNP')) return phrase;
  return phraseEndingAt(view, participle, floor) ?? phrase;
}

/** "presented Ann Lee with a statement | that read", "handed Ann Lee a letter | that said": the text, and not who got it. */
function textBefore({ tags, tokens }: View, phrase: Range | undefined): Range | undefined {
  if (phrase === undefined || !CARRIERS.has(tokens[phrase.last - 1]?.lower ?? '')) return phrase;
  let first = phrase.last - 2;
  while (first > phrase.first && tags[first] === 'JJ') first -= 1;
  return first > phrase.first && tags[first] === 'DT' ? { first, last: phrase.last } : phrase;
}

/** "It was Smith, not Jones, who said", "it was Smith rather than Jones who said": the one before. */
function focusBefore({ tags, tokens }: View, who: number, floor: number): Range | undefined {
  for (let at = who - 1; at > floor + 2 && who - at < LONGEST_PHRASE; at -= 1) {
    if (isFiniteVerb(tags[at])) return undefined;
    const mark = tags[at - 1];
    const isRather = tokens[at]?.lower === 'rather' && tokens[at + 1]?.lower === 'than';
    if (!isRather && tokens[at]?.lower !== 'not') continue;
    if (mark !== 'COMMA' && mark !== 'DASH' && mark !== 'CC' && !isRather) continue;
    let first = at - 2;
    while (first > floor && !isFiniteVerb(tags[first])) first -= 1;
    const isCleft = isBe(tokens[first]?.lower) && tokens[first - 1]?.lower === 'it';
    const last = mark === 'COMMA' || mark === 'DASH' || mark === 'CC' ? at - 1 : at;
    return isCleft && first + 1 < last ? { first: first + 1, last } : undefined;
  }
  return undefined;
}

/** "Smith on Tuesday", "Smith last year": index of the first token of the time phrase that ends at `at`. */
function timeBefore(view: View, at: number, floor: number): number | undefined {
  const { tags, tokens } = view;
  const token = tokens[at];
  // "Lucas March said": a month without "in" or a day.
  const isMonth = isTimeName(token?.lower) && token?.lower.endsWith('day') === false;
  if (isTitledTime(tokens, at)) return undefined;
  if (isMonth && givenNameGender(tokens[at - 1]?.text ?? '') !== undefined) return undefined;
  // "Smith in 2016 said", "the school that Smith founded in 1988 said"
  if (token?.kind === 'number' && YEAR.test(token.text) && /^(?:in|since)$/.test(tokens[at - 1]?.lower ?? ''))
    return at - 1 > floor ? at - 1 : undefined;
  if (
    token === undefined ||
    !(isTimeName(token.lower) || (isTimeNoun(token.lower) && token.text === token.lower))
  )
    return undefined;
  let first = at;
  while (
    first - 1 > floor &&
    (tags[first - 1] === 'JJ' ||
      tags[first - 1] === 'DT' ||
      tags[first - 1] === 'CD' ||
      tags[first - 1] === 'RB')
  )
    first -= 1;
  if (tags[first - 1] === 'IN' && tokens[first - 1]?.lower !== 'of') first -= 1;
  const before = tags[first - 1];
  const noun = isNoun(before) || /^(?:RP|COMMA|PRP|CQ|WH)$/.test(before ?? '');
  return first > floor && noun && !isTimeNoun(tokens[first - 1]?.lower) ? first : undefined;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** "Ann Lee, praising the work of the board said": the comma behind what she does was left out. */
function actingBefore(view: View, phrase: Range, floor: number): Range | undefined {
  const { tags, inside } = view;
  if (tags[phrase.first - 1] !== 'IN' && tags[phrase.first - 1] !== 'VG') return undefined;
  for (let at = phrase.first - 1; at > floor + 1 && phrase.first - at < LONGEST_PHRASE; at -= 1) {
    if (inside[at] !== -1) continue;
    if (tags[at] === 'STOP' || tags[at] === 'SEMI' || tags[at] === 'COMMA' || isFiniteVerb(tags[at]))
      return undefined;
    if (tags[at] !== 'VG' || tags[at - 1] !== 'COMMA' || tags[at - 2] !== 'NNP') continue;
    return phraseEndingAt(view, at - 1, floor);
  }
  return undefined;
}

/**
 * "Ann Lee (D-Ohio) and | her colleagues", "Ann Lee, the chair, and | 12 other members", "The mayor and | his wife, Ann,": who is named or told of
 * before, where they open the clause.
 */
function leaderBefore(view: View, phrase: Range, floor: number): Range | undefined {
  const { tags, tokens } = view;
  const link = phrase.first - 1;
  if (tokens[link]?.lower !== 'and' || link - 1 < floor) return undefined;
  const isMany = areCounted(view, phrase);
  if (!isMany && !isBeside(view, phrase)) return undefined;
  // "Ann Lee (D-Ohio), the chair, and 12 other members"
  let end = link;
  if (tags[link - 1] === 'COMMA') {
    if (!isMany) return undefined;
    end = link - 2;
    while (end > floor && tags[end] !== 'COMMA' && !isFiniteVerb(tags[end])) end -= 1;
    if (tags[end] !== 'COMMA') return undefined;
  }
  const leader = phraseEndingAt(view, end, floor);
  // "The union and | its leader, Ann Lee,"
  const isOwner = tokens[phrase.first]?.lower === 'its' && leader !== undefined && isThe(view, leader);
  if (leader === undefined || !(isOwner || isNamedLeader(view, leader) || isOfficeHolder(view, leader)))
    return undefined;
  // "The head teacher, Ann Lee, and 41 others": not "On the advice of the coach, at home, and two others".
  // "The Post, the Mail, and other papers" are a list, of which the first is no more than the others.
  const isApposed = isNamedLeader(view, leader)
    ? /^(?:DT|PS|NN|JJ)$/.test(tags[end + 1] ?? '') || isAddition(tokens[end + 1]?.text ?? '')
    : isFullName(view, { first: end + 1, last: link - 1 });
  if (end < link && !isApposed) return undefined;
  // "On Monday | the mayor and his wife said", "Last week | Ann Lee and others said"
  const isBehindDay = isTimeNoun(tokens[leader.first - 1]?.lower) && leader.first - 2 <= floor;
  return leader.first <= floor ||
    isBehindDay ||
    /^(?:STOP|COMMA|CQ|OQ|TH|SC|CC)$/.test(tags[leader.first - 1] ?? '')
    ? leader
    : undefined;
}

/** "the union" */
const isThe = ({ tags, tokens }: View, { first, last }: Range): boolean =>
  tokens[first]?.lower === 'the' && tags[last - 1] === 'NN';

function isNamedLeader(view: View, leader: Range): boolean {
  const tag = view.tags[leader.last - 1];
  return (tag === 'NNP' || tag === 'RP') && hasName(view, leader);
}

/** "The mayor": one, by the office alone. */
function isOfficeHolder(view: View, holder: Range): boolean {
  return isThe(view, holder) && ROLE_NOUNS.has(view.tokens[holder.last - 1]?.lower ?? '');
}

/** "her colleagues", "12 other members", "two of his aides", "41 members of staff", "other members". */
function areCounted({ tags, tokens }: View, { first, last }: Range): boolean {
  const opener = tokens[first]?.lower ?? '';
  if (/^(?:his|her)$/.test(opener)) return tags[last - 1] === 'NNS';
  if (opener === 'one' || (tags[first] !== 'CD' && !/^(?:other|several|some)$/.test(opener))) return false;
  for (let at = first + 1; at < last; at += 1) {
    if (tags[at] === 'NNS') return true;
    if (!/^(?:JJ|PS|DT|NNP)$/.test(tags[at] ?? '') && tokens[at]?.lower !== 'of') return false;
  }
  return false;
}

/** "his wife, Ann,", "the police chief": one more who is told of by what they are. */
function isBeside({ tags, tokens }: View, { first, last }: Range): boolean {
  if (!/^(?:his|her|its|the)$/.test(tokens[first]?.lower ?? '')) return false;
  let end = first + 1;
  // "the first lady"
  while (end < last && /^(?:NNS?|JJ|CD|RB)$/.test(tags[end] ?? '')) end += 1;
  const head = tokens[end - 1]?.lower ?? '';
  return tags[end - 1] === 'NN' && (ROLE_NOUNS.has(head) || GENDERED.has(head));
}

/** "the bishops of Ely, | Truro and Derby |", "ministers from France, Germany, and | Italy |": all of what the plural stands for. */
function placesBefore(view: View, phrase: Range, floor: number): Range | undefined {
  const { tags, tokens } = view;
  let isJoined = tokens[phrase.first - 1]?.lower === 'and';
  for (let at = phrase.first; at < phrase.last; at += 1) {
    isJoined ||= tokens[at]?.lower === 'and';
    if (tags[at] !== 'NNP' && tokens[at]?.lower !== 'and') return undefined;
  }
  if (!isJoined) return undefined;
  let at = phrase.first - 1;
  if (tokens[at]?.lower === 'and') at -= 1;
  for (; at > floor && tags[at] === 'COMMA'; ) {
    const end = at;
    at -= 1;
    while (at > floor && tags[at] === 'NNP') at -= 1;
    if (at === end - 1) return undefined;
    if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) continue;
    // "stereotypes of Norlanders, and Roe fought them": two names with a comma before the "and" are no list.
    if (end === phrase.first - 2) return undefined;
    const head = tags[at - 1] === 'NNS' ? phraseEndingAt(view, end, floor) : undefined;
    return head === undefined ? undefined : { first: head.first, last: phrase.last };
  }
  return undefined;
}

/** "Two-thirds of those surveyed in a recent poll said": they, and not the poll. */
function surveyedBefore(view: View, phrase: Range, floor: number): Range | undefined {
  const verb = phrase.first - 2;
  if (verb <= floor || view.tags[verb + 1] !== 'IN') return undefined;
  if (!/^(?:surveyed|polled|interviewed|questioned|sampled|canvassed)$/.test(view.tokens[verb]?.lower ?? ''))
    return undefined;
  return phraseEndingAt(view, verb, floor) ?? { first: verb - 1, last: verb };
}

/** "Ann Lee, of Westport said", "Ann Lee, M.D., of Westport said": the comma behind the place was left out. */
function residentBefore(view: View, phrase: Range, floor: number): Range | undefined {
  const { tags, tokens } = view;
  const comma = phrase.first - 2;
  if (tokens[phrase.first - 1]?.lower !== 'of' || tags[comma] !== 'COMMA' || !isNamed(view, phrase))
    return undefined;
  let head = phraseEndingAt(view, comma, floor);
  if (head !== undefined && tags[head.first - 1] === 'COMMA' && isPostnominal(tokens[head.first]?.text ?? ''))
    head = phraseEndingAt(view, head.first - 1, floor);
  return head !== undefined && isNamed(view, head) ? head : undefined;
}

/** "In the 1920s people", "In 1993 Smith": the time is no part of who it is. */
function withoutOccasion(view: View, phrase: Range | undefined, floor: number): Range | undefined {
  if (phrase === undefined || phrase.first <= floor || view.tags[phrase.first - 1] !== 'IN') return phrase;
  const year = view.tags[phrase.first] === 'DT' ? phrase.first + 1 : phrase.first;
  return year + 1 < phrase.last && /^(?:1[5-9]|20)\d\ds?$/u.test(view.tokens[year]?.text ?? '')
    ? { first: year + 1, last: phrase.last }
    : withoutGathering(view, phrase);
}

/** "At the annual meeting | Smith said": where it was, and no part of the name. */
function withoutGathering({ tags, tokens }: View, phrase: Range): Range {
  for (let at = phrase.first; at < phrase.last - 1; at += 1) {
    if (tags[at + 1] !== 'NNP') continue;
    const isYear = YEAR.test(tokens[at]?.text ?? '');
    if (isYear || GATHERINGS.has(tokens[at]?.lower ?? '')) return { first: at + 1, last: phrase.last };
  }
  return phrase;
}

/** What people speak at. */
const GATHERINGS: ReadonlySet<string> = new Set(
  (
    'meeting hearing rally interview conference ceremony dinner debate session match game trial inquest vigil march service summit ' +
    'launch wedding funeral event briefing inquiry'
  ).split(' '),
);

function subjectBeforeAside(view: View, comma: number, floor: number): Range | undefined {
  const { tags, inside } = view;
  const mark = tags[comma];
  const main = headBeforeAsides(view, comma, floor);
  if (main !== undefined) return main;
  let other = comma - 1;
  const limit = Math.max(floor, comma - LONGEST_PHRASE);
  while (
    other > limit &&
    tags[other] !== mark &&
    tags[other] !== 'STOP' &&
    tags[other] !== 'SEMI' &&
    inside[other] === -1
  )
    other -= 1;
  if (tags[other] !== mark || other <= floor) return undefined;
  const first = tags[other + 1];
  // "Gov. X, Sen. Y, and Z, said": a list, not an aside; and a clause between is no apposition.
  if (first === 'CC' || first === 'TH' || (first === 'PRP' && view.tokens[other + 2]?.lower !== 'of'))
    return undefined;
  // "As she tells it, Lee stopped the band, looked up and said"
  if (first === 'NNP' && view.tokens[other - 1]?.lower === 'it' && isFiniteVerb(tags[other - 2]))
    return undefined;
  let head = phraseEndingAt(view, other, floor);
  // "Ann Lee, 20, of Ohio, said"
  if (
    head !== undefined &&
    head.last - head.first === 1 &&
    tags[head.first] === 'CD' &&
    tags[head.first - 1] === 'COMMA'
  )
    head = phraseEndingAt(view, head.first - 1, floor);
  // "The man who taught Roe to sail, Perrin Holt, said", "The man who taught her, |", "The man who taught Roe, |": no noun that the name could stand for.
  const told = { first: other + 1, last: comma };
  if (mark === 'COMMA' && isNames(view, told) && endsOpeningClause(view, other, floor)) {
    // "The senator who represented Kelby, South Dakota, said": where a name is before, the one behind may be of a place.
    if (tags[other - 1] !== 'NNP' || isFullName(view, told)) return told;
  }
  if (head === undefined && tags[other - 1] !== undefined) return undefined;
  // "a farmer who had driven from Westport, Ben Roe, said": the place is part of what was done.
  if (head !== undefined && mark === 'COMMA' && tags[head.first - 1] === 'IN' && isNamed(view, head)) {
    const aside = { first: other + 1, last: comma };
    if (view.tokens[head.first - 1]?.lower !== 'by' && isFullName(view, aside)) return aside;
  }
  // "The report by Dr Roe, which came out on Monday, says": no person is a "which".
  if (
    head !== undefined &&
    view.tokens[other + 1]?.lower === 'which' &&
    /^(?:by|from)$/.test(view.tokens[head.first - 1]?.lower ?? '') &&
    isFullName(view, head)
  ) {
    const text = phraseEndingAt(view, head.first - 1, floor);
    if (text !== undefined) return { first: text.first, last: head.last };
  }
  // "The judge who jailed Roe in 2020, Ida Lee, said": who is named behind the clause is the judge.
  if (head !== undefined && mark === 'COMMA') {
    const aside = { first: other + 1, last: comma };
    const isClause = endsClause(view, other, floor);
    if (isClause && isEndOfDeed(view, other) && isFullName(view, aside)) return aside;
    // "The man who freed Karl Roe, a smith, said": the man, whoever the smith is.
    const outer = isClause && isNamed(view, head) ? headBeforeRelative(view, head, floor) : undefined;
    if (outer !== undefined) return { first: outer.first, last: isNominal(first) ? comma : other };
  }
  // "a militia backed by Norland, Grey Hand, said", "Roe, a nurse based in Westport, Ohio, said": the name inside is not what the other
  // one stands for.
  const outer =
    head !== undefined && mark === 'COMMA' && first === 'NNP' && tags[head.first - 1] === 'IN'
      ? ((/^V[NDG]$/.test(tags[head.first - 2] ?? '') ? trueSubject(view, head, floor) : undefined) ??
        headBeforeRelative(view, head, floor))
      : undefined;
  if (outer !== undefined && head !== undefined) head = { first: outer.first, last: head.last };
  const isOne =
    head !== undefined && view.tokens[head.last - 1]?.lower === 'one' && tags[head.first] === 'DT';
  if (head !== undefined && (isNoun(tags[head.last - 1]) || tags[head.last - 1] === 'RP' || isOne)) {
    // "Smith, of Ohio, chairman of the board, said": one more step, when what stands before is an aside itself.
    // "In a note to the mayor, Bo Roe, the doctor, Ida Lee, said": the doctor is Ida Lee.
    const isCalled = tags[head.first] === 'DT' && isFullName(view, { first: other + 1, last: comma });
    if (!isCalled && tags[head.first - 1] === 'COMMA' && !isNamed(view, head) && head.first - 1 > floor) {
      const further = phraseEndingAt(view, head.first - 1, floor);
      if (further !== undefined && hasName(view, further) && tags[further.first - 1] !== 'IN') head = further;
    }
    const apposition = isNominal(first) || first === 'WH';
    return { first: head.first, last: apposition ? comma : head.last };
  }
  return head;
}

/** "who jailed Roe | in 2020", "who pulled Roe | from the water": no "his wife," whose name follows. */
function isEndOfDeed({ tags, tokens }: View, comma: number): boolean {
  const tag = tags[comma - 1];
  const lower = tokens[comma - 1]?.lower ?? '';
  return tag === 'CD' || tag === 'NNP' || (isNoun(tag) && !ROLE_NOUNS.has(lower) && !GENDERED.has(lower));
}

/** "The judge who jailed Roe in 2020": a relative clause that a noun opens, and nothing else before the comma. */
function endsClause({ tags, tokens }: View, comma: number, floor: number): boolean {
  let finite = false;
  for (let at = comma - 1; at > floor && comma - at < LONGEST_PHRASE; at -= 1) {
    if (tags[at] === 'COMMA' || tags[at] === 'DASH' || tags[at] === 'TH') return false;
    finite ||= isFiniteVerb(tags[at]);
    if (/^who(?:se|m)?$/.test(tokens[at]?.lower ?? '')) return finite && isNoun(tags[at - 1]);
  }
  return false;
}

/** "Perrin Holt", "Dr Perrin Holt": names and nothing else, no more than are one person's. */
function isNames({ tags }: View, { first, last }: Range): boolean {
  const count = last - first;
  return count > 1 && count <= MOST_NAMES && tags.slice(first, last).every((tag) => tag === 'NNP');
}

/** Tokens of "Dr Ann Mary Roe". */
const MOST_NAMES = 4;

/** "The man who taught Roe to sail |", "The girl who beat Roe |": a clause about who opens the sentence, with a verb at its end or a name behind its verb. */
function endsOpeningClause(view: View, comma: number, floor: number): boolean {
  const { tags, tokens } = view;
  if (!endsClause(view, comma, floor)) return false;
  let who = comma - 1;
  while (who > floor && !/^who(?:se|m)?$/.test(tokens[who]?.lower ?? '')) who -= 1;
  const head = phraseEndingAt(view, who, floor);
  if (tokens[who]?.lower !== 'who' || head === undefined || tags[floor] !== 'DT') return false;
  // "The only councillor"
  for (let at = floor + 1; at < head.first; at += 1) if (tags[at] !== 'RB') return false;
  let last = comma - 1;
  if (/^(?:RB|OBJ|IN)$/.test(tags[last] ?? '')) return true;
  if (isVerb(tags[last])) return true;
  while (tags[last] === 'NNP') last -= 1;
  return last < comma - 1 && isFiniteVerb(tags[last]);
}

/** "policy director for the Harbour Council": its head is no name, whatever names stand behind it. */
function isNamed({ tags }: View, { first, last }: Range): boolean {
  let end = first;
  while (end < last && tags[end] !== 'IN' && tags[end] !== 'TO') end += 1;
  return tags[end - 1] === 'NNP' || tags[end - 1] === 'RP';
}

/** "Ben Roe", "Sister Ida Roe", not "Rhode Island". */
function isFullName({ tags, tokens }: View, { first, last }: Range): boolean {
  for (let at = first; at < last; at += 1) if (tags[at] !== 'NNP') return false;
  const isTitled = TITLES.has(tokens[first]?.lower.replace(/\.$/, '') ?? '');
  const forename = tokens[isTitled ? first + 1 : first]?.text ?? '';
  return last - first > 1 && givenNameGender(forename) !== undefined;
}

const TITLES = titlesMarked('title');

function hasName(view: View, range: Range): boolean {
  for (let at = range.first; at < range.last; at += 1) if (view.tags[at] === 'NNP') return true;
  return false;
}
