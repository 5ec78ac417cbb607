import type { View } from '../view.ts';
import { headBeforeAsides } from './asides.ts';
import { isBe } from './closed.ts';
import { isNominal, isTimeName, isTimeNoun, LONGEST_PHRASE, phraseEndingAt, type Range } from './phrases.ts';
import { isFiniteVerb, isNoun, isVerb, type Tag } from './tags.ts';

/**
 * The noun phrase that ends right before a verb group: its subject.
 * A parenthesis in commas between the two ("Smith, chairman of the board, said") is stepped over.
 * @param end index of the first token of the verb group
 * @param floor no token before this one belongs to the phrase
 */
export function subjectBefore(view: View, end: number, floor: number): Range | undefined {
  const found = phraseBefore(view, end, floor);
  // "Ann Lee, R-Ohio, the chairwoman, said", "Karl Roe, Jr. said": what the comma parts from a name is no subject.
  if (found === undefined || view.tags[found.first - 1] !== 'COMMA') return found;
  if (!ADDITION.test(view.tokens[found.first]?.text ?? '')) return found;
  const name = phraseEndingAt(view, found.first - 1, floor);
  return name === undefined ? undefined : { first: name.first, last: found.last };
}

/** The party and the state of a member of Congress, or what tells a son from his father. */
const ADDITION = /^(?:(?:R|D|I|Ind|DFL)-\p{Lu}.*|[JS]r\.?)$/u;

function phraseBefore(view: View, end: number, floor: number): Range | undefined {
  const { tags } = view;
  let at = end - 1;
  while (at >= floor && tags[at] === 'RB') at -= 1;
  if (at < floor) return undefined;
  const tag = tags[at];
  if (tag === 'COMMA' || tag === 'DASH') return subjectBeforeAside(view, at, floor);
  if (tag === 'WH') {
    // "Smith, who said …"
    const before = tags[at - 1] === 'COMMA' ? at - 1 : at;
    return view.tokens[at]?.lower === 'who' || view.tokens[at]?.lower === 'which'
      ? (focusBefore(view, before, floor) ?? withoutNone(view, phraseEndingAt(view, before, floor)))
      : undefined;
  }
  if (tag === 'TH') return phraseEndingAt(view, at, floor);
  if (isFiniteVerb(tag) || tag === 'VN') return headBeforeObjectClause(view, at, floor);
  const time = timeBefore(view, at, floor);
  if (time !== undefined) return subjectBefore(view, time, floor);
  const phrase = withoutYear(view, phraseEndingAt(view, at + 1, floor), floor);
  if (phrase === undefined) return undefined;
  return (
    pretenderBefore(view, phrase, floor) ??
    headBeforeRelative(view, phrase, floor) ??
    trueSubject(view, phrase, floor) ??
    phrase
  );
}

/** "There was no word from the minister, who said": the minister. */
function withoutNone({ tags, tokens }: View, phrase: Range | undefined): Range | undefined {
  if (phrase === undefined || tokens[phrase.first]?.lower !== 'no') return phrase;
  for (let at = phrase.last - 2; at > phrase.first; at -= 1)
    if (tags[at] === 'IN' && tokens[at]?.lower !== 'of') return { first: at + 1, last: phrase.last };
  return phrase;
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
  const noun = isNoun(before) || before === 'RP' || before === 'COMMA' || before === 'PRP' || before === 'CQ';
  return first > floor && noun && !isTimeNoun(tokens[first - 1]?.lower) ? first : undefined;
}

/** "In the 1920s people", "In 1993 Smith": the time is no part of who it is. */
function withoutYear(view: View, phrase: Range | undefined, floor: number): Range | undefined {
  if (phrase === undefined || phrase.first <= floor || view.tags[phrase.first - 1] !== 'IN') return phrase;
  const year = view.tags[phrase.first] === 'DT' ? phrase.first + 1 : phrase.first;
  return year + 1 < phrase.last && /^(?:1[5-9]|20)\d\ds?$/u.test(view.tokens[year]?.text ?? '')
    ? { first: year + 1, last: phrase.last }
    : phrase;
}

/** "An impostor posing as Smith", "a man who claimed to be Smith": not the one whose name it is. */
function pretenderBefore(view: View, phrase: Range, floor: number): Range | undefined {
  const { tags, tokens } = view;
  let at = phrase.first - 1;
  // "pretending to be that of Roe"
  if (tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'that') at -= 2;
  if (tokens[at]?.lower === 'be' && tags[at - 1] === 'TO') at -= 2;
  else if (tokens[at]?.lower === 'as' || tokens[at]?.lower === 'for') at -= 1;
  else if (
    tokens[at]?.lower === 'like' &&
    /^(?:sound|look|act|talk|write)$/.test(tokens[at - 1]?.lower ?? '') &&
    tags[at - 2] === 'TO'
  )
    at -= 3;
  else return undefined;
  if (tags[at + 1] !== 'TO' && !PRETENDING.has(tokens[at]?.word.lemma ?? '')) return undefined;
  while (isVerb(tags[at]) || tags[at] === 'RB') at -= 1;
  if (tags[at] === 'WH' || tags[at] === 'TH') at -= 1;
  return at < floor ? undefined : phraseEndingAt(view, at + 1, floor);
}

const PRETENDING: ReadonlySet<string> = new Set(
  'pose masquerade claim pretend purport impersonate dress mistake profess'.split(' '),
);

const NEARNESS: ReadonlySet<string> = new Set(
  'close near next loyal related known opposed married engaged sympathetic'.split(' '),
);

/** What stands right before the verb may belong to the subject's own clause: "the report on Tuesday", "economists who favor taxes". */
function trueSubject(view: View, phrase: Range, floor: number): Range | undefined {
  const { tags, tokens } = view;
  const before = phrase.first - 1;
  if (before <= floor || view.inside[before] !== -1) return undefined;
  // "Smith, who as a boy once said"
  const as = tags[before] === 'RB' ? before - 1 : before;
  if (tokens[as]?.lower === 'as' && tags[as - 1] === 'WH')
    return phraseEndingAt(view, tags[as - 2] === 'COMMA' ? as - 2 : as - 1, floor);
  if (tags[before] === 'IN') {
    // "a letter obtained by the Post", "people familiar with it", "an agent acting for Roe"
    const isActing = tags[before - 1] === 'VG' && isNoun(tags[before - 2]);
    const modifier = tags[before - 1] === 'VN' || tags[before - 1] === 'JJ' || isActing ? before - 1 : before;
    return phraseEndingAt(view, modifier, floor);
  }
  // "the man accused of robbing Roe"
  if (
    tags[before] === 'VG' &&
    tags[before - 1] === 'IN' &&
    isVerb(tags[before - 2]) &&
    isNoun(tags[before - 3])
  )
    return phraseEndingAt(view, before - 2, floor);
  // "the ambassador to Norland"
  if (tags[before] === 'TO') {
    // "a source close to Roe"
    const near = tags[before - 1] === 'JJ' || NEARNESS.has(view.tokens[before - 1]?.lower ?? '');
    // "a letter sent to Roe"
    if ((tags[before - 1] === 'VN' || tags[before - 1] === 'VD') && isNoun(tags[before - 2]))
      return phraseEndingAt(view, before - 1, floor);
    const noun =
      tags[before - 2] === 'RB' || view.tokens[before - 2]?.lower === 'once' ? before - 3 : before - 2;
    if (near && isNoun(tags[noun])) return phraseEndingAt(view, noun + 1, floor);
    if (tags[phrase.first] === 'NNP') return phraseEndingAt(view, before, floor);
  }
  if (!isFiniteVerb(tags[before])) return undefined;
  for (let at = before - 1; at > floor && before - at < 5; at -= 1) {
    if (tags[at] === 'WH') return phraseEndingAt(view, tags[at - 1] === 'COMMA' ? at - 1 : at, floor);
    if (tags[at] !== 'RB' && !isFiniteVerb(tags[at])) return undefined;
  }
  return undefined;
}

/**
 * "A farmer who had driven from Upper Alder": the noun before the relative clause that ends in a phrase, not a name inside the clause.
 * @param phrase what stands right before the verb
 */
function headBeforeRelative(view: View, phrase: Range, floor: number): Range | undefined {
  const { tags, tokens, inside } = view;
  const limit = Math.max(floor, phrase.first - LONGEST_PHRASE);
  let finite =
    tags[phrase.last - 1] === 'NNS' && tags[phrase.last - 2] === 'NNP' && tags[phrase.first - 1] === 'WR';
  for (let at = phrase.first - 1; at > limit; at -= 1) {
    const tag = tags[at];
    if (inside[at] !== -1 || tag === undefined || CLAUSE_ENDS.has(tag)) return undefined;
    if (isFiniteVerb(tag)) {
      // "people who think Roe said so": Roe said it.
      if (
        at === phrase.first - 1 &&
        tags[phrase.first] !== 'DT' &&
        tokens[at]?.word.frame?.frames.includes('c')
      )
        return undefined;
      finite = true;
    } else if (tag === 'NNS' && tags[at - 1] === 'NNP' && tokens[at]?.word.form?.s === true) {
      // "where Roe lives": read as a noun, and yet a verb.
      finite = true;
    }
    const lower = tokens[at]?.lower ?? '';
    const that = tag === 'TH' && isFiniteVerb(tags[at + 1]);
    if (tag === 'TH' && !that) return undefined;
    if (!that && !/^(?:who(?:se|m)?|where)$/.test(lower)) continue;
    if (!finite || !(isNoun(tags[at - 1]) || STANDS_FOR_PEOPLE.has(tokens[at - 1]?.lower ?? '')))
      return undefined;
    const head = phraseEndingAt(view, at, floor);
    const before = head === undefined ? undefined : tags[head.first - 1];
    // "met a man who works for Alder Freight": an object, whose clause is no subject.
    return head !== undefined && (head.first === floor || before === undefined || !isVerb(before))
      ? head
      : undefined;
  }
  return undefined;
}

/** "One who met them": what stands for a noun before "who". */
const STANDS_FOR_PEOPLE: ReadonlySet<string> = new Set(
  'one those anyone everyone someone somebody anybody many some others another'.split(' '),
);

const CLAUSE_ENDS: ReadonlySet<Tag> = new Set<Tag>([
  'COMMA',
  'STOP',
  'SEMI',
  'COLON',
  'DASH',
  'OQ',
  'CQ',
  'SC',
  'PRP',
]);

/** "The father of the boy whom Roe hired said": the noun before a clause that has it for its object. */
function headBeforeObjectClause(view: View, verb: number, floor: number): Range | undefined {
  for (let at = verb - 1; at > floor && at > verb - LONGEST_OBJECT_CLAUSE; at -= 1) {
    const tag = view.tags[at];
    if (view.inside[at] !== -1 || tag === undefined || CLAUSE_ENDS.has(tag) || isFiniteVerb(tag))
      return undefined;
    if (!/^(?:whom?|that|which|where)$/.test(view.tokens[at]?.lower ?? '')) continue;
    const head = isNoun(view.tags[at - 1]) ? phraseEndingAt(view, at, floor) : undefined;
    return head !== undefined && (head.first === floor || !isVerb(view.tags[head.first - 1]))
      ? head
      : undefined;
  }
  return undefined;
}

/** Tokens of "whom Roe hired". */
const LONGEST_OBJECT_CLAUSE = 10;

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
  let head = phraseEndingAt(view, other, floor);
  // "Ann Lee, 20, of Ohio, said"
  if (
    head !== undefined &&
    head.last - head.first === 1 &&
    tags[head.first] === 'CD' &&
    tags[head.first - 1] === 'COMMA'
  )
    head = phraseEndingAt(view, head.first - 1, floor);
  if (head === undefined && tags[other - 1] !== undefined) return undefined;
  // "a militia backed by Norland, Grey Hand, said": the name inside is not what the other one stands for.
  const outer =
    head !== undefined &&
    mark === 'COMMA' &&
    first === 'NNP' &&
    tags[head.first - 1] === 'IN' &&
    tags[head.first - 2] === 'VN'
      ? trueSubject(view, head, floor)
      : undefined;
  if (outer !== undefined && head !== undefined) head = { first: outer.first, last: head.last };
  if (head !== undefined && (isNoun(tags[head.last - 1]) || tags[head.last - 1] === 'RP')) {
    // "Smith, of Ohio, chairman of the board, said": one more step, when what stands before is an aside itself.
    if (tags[head.first - 1] === 'COMMA' && !isNamed(view, head) && head.first - 1 > floor) {
      const further = phraseEndingAt(view, head.first - 1, floor);
      if (further !== undefined && hasName(view, further) && tags[further.first - 1] !== 'IN') head = further;
    }
    const apposition = isNominal(first) || first === 'WH';
    return { first: head.first, last: apposition ? comma : head.last };
  }
  return head;
}

/** "policy director for the Harbour Council": its head is no name, whatever names stand behind it. */
function isNamed({ tags }: View, { first, last }: Range): boolean {
  let end = first;
  while (end < last && tags[end] !== 'IN' && tags[end] !== 'TO') end += 1;
  return tags[end - 1] === 'NNP' || tags[end - 1] === 'RP';
}

function hasName(view: View, range: Range): boolean {
  for (let at = range.first; at < range.last; at += 1) if (view.tags[at] === 'NNP') return true;
  return false;
}
