import type { View } from '../view.ts';
import { isBe } from './closed.ts';
import { LONGEST_PHRASE, phraseEndingAt, type Range } from './phrases.ts';
import { isFiniteVerb, isNoun, isVerb, type Tag } from './tags.ts';
import { isTimeNoun, TEMPORAL } from './times.ts';

/** "An impostor posing as Smith", "a man who claimed to be Smith": not the one whose name it is. */
export function pretenderBefore(view: View, phrase: Range, floor: number): Range | undefined {
  const { tags, tokens } = view;
  const named = namedHimself(view, phrase, floor);
  if (named !== undefined) return named;
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

/** "a man who said he was Smith" */
function namedHimself(view: View, { first }: Range, floor: number): Range | undefined {
  const { tags, tokens } = view;
  if (!isBe(tokens[first - 1]?.lower) || !/^(?:he|she|they)$/.test(tokens[first - 2]?.lower ?? ''))
    return undefined;
  const verb = tags[first - 3] === 'TH' ? first - 4 : first - 3;
  if (!/^(?:say|claim|insist|pretend)$/.test(tokens[verb]?.word.lemma ?? '')) return undefined;
  const who = tags[verb - 1] === 'RB' ? verb - 2 : verb - 1;
  return tokens[who]?.lower === 'who' && who > floor ? phraseEndingAt(view, who, floor) : undefined;
}

const PRETENDING: ReadonlySet<string> = new Set(
  'pose masquerade claim pretend purport impersonate dress mistake profess'.split(' '),
);

/** "(resigned on) the day Roe", "(voted for) the plan critics": a noun, and whoever a clause without its own word is about. */
function holdsSubject({ tags }: View, { first, last }: Range): boolean {
  for (let at = first + 1; at < last; at += 1)
    // "(landed in) Norland and Roe"
    if (
      tags[at] === 'CC' ||
      (/^NNS?$/.test(tags[at - 1] ?? '') && /^(?:NNPS?|NNS|PRP)$/.test(tags[at] ?? ''))
    )
      return true;
  return false;
}

/** Prepositions that are conjunctions as well: "prices fell as Roe said". */
const OPENING_CLAUSES = /^(?:as|than|after|before|since|until|till|like)$/;

/** Behind which a clause begins that hangs on no conjunction. */
const MAIN: ReadonlySet<Tag> = new Set<Tag>(['COMMA', 'CC', 'TH', 'DASH', 'SEMI', 'STOP', 'CQ']);

const NEARNESS: ReadonlySet<string> = new Set(
  'close near next loyal related known opposed married engaged sympathetic'.split(' '),
);

/** What stands right before the verb may belong to the subject's own clause: "the report on Tuesday", "economists who favor taxes". */
export function trueSubject(view: View, phrase: Range, floor: number): Range | undefined {
  const { tags, tokens } = view;
  const before = phrase.first - 1;
  if (before <= floor || view.inside[before] !== -1) return undefined;
  // "Smith, who as a boy once said"
  const as = tags[before] === 'RB' ? before - 1 : before;
  if (tokens[as]?.lower === 'as' && tags[as - 1] === 'WH')
    return phraseEndingAt(view, tags[as - 2] === 'COMMA' ? as - 2 : as - 1, floor);
  if (tags[before] === 'IN') {
    // "the man convicted of the murder of Roe": of two past forms the first belongs to the noun before it.
    const charged =
      tags[before - 1] === 'VD' &&
      !OPENING_CLAUSES.test(tokens[before]?.lower ?? '') &&
      !holdsSubject(view, phrase) &&
      isNoun(tags[before - 2]) &&
      /^(?:VD|COMMA)$/.test(tags[phrase.last] ?? '')
        ? phraseEndingAt(view, before - 1, floor)
        : undefined;
    // "When the roof fell at noon Lee said"
    const opensAt = (at: number) => at <= floor || MAIN.has(tags[at - 1] ?? 'SC');
    if (
      charged !== undefined &&
      opensAt(charged.first) &&
      tokens[before - 1]?.word.form?.participle === true
    ) {
      // "Ann Lee, a man convicted of theft said": the comma behind the aside was left out.
      const isAside = tags[charged.first - 1] === 'COMMA' && tags[charged.first - 2] === 'NNP';
      const named = isAside ? phraseEndingAt(view, charged.first - 1, floor) : undefined;
      return named !== undefined && opensAt(named.first) ? named : charged;
    }
    // "a letter obtained by the Post", "people familiar with it", "an agent acting for Roe"
    const isActing = tags[before - 1] === 'VG' && isNoun(tags[before - 2]);
    if (
      tokens[before]?.lower !== 'as' &&
      TEMPORAL.has(tokens[before]?.lower ?? '') &&
      holdsVerb(view, floor, before)
    )
      return undefined;
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
    // "a letter sent to Roe", "a man writing to Roe"
    if (/^V[NDG]$/.test(tags[before - 1] ?? '') && isNoun(tags[before - 2]))
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

/** "They stood outside the hall after | the owner | left": the clause before the link has its verb, and no mark parts the two. */
function holdsVerb({ tags, inside }: View, floor: number, link: number): boolean {
  for (let at = link - 1; at > floor && link - at < LONGEST_OBJECT_CLAUSE; at -= 1) {
    if (inside[at] !== -1 || /^(?:COMMA|STOP|WH|TH|WR|SC)$/.test(tags[at] ?? '')) return false;
    if (isFiniteVerb(tags[at])) return true;
  }
  return false;
}

/**
 * "A farmer who had driven from Upper Alder": the noun before the relative clause that ends in a phrase, not a name inside the clause.
 * @param phrase what stands right before the verb
 */
export function headBeforeRelative(view: View, phrase: Range, floor: number): Range | undefined {
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
export function headBeforeObjectClause(view: View, verb: number, floor: number): Range | undefined {
  const bare = headBeforeBareClause(view, verb, floor);
  if (bare !== undefined) return bare;
  for (let at = verb - 1; at > floor && at > verb - LONGEST_OBJECT_CLAUSE; at -= 1) {
    const tag = view.tags[at];
    // "The form that Lee was given said"
    const isPassive = at === verb - 1 && view.tags[verb] === 'VN' && isBe(view.tokens[at]?.lower);
    if (view.inside[at] !== -1 || tag === undefined || CLAUSE_ENDS.has(tag)) return undefined;
    if (isFiniteVerb(tag) && !isPassive) return undefined;
    if (!/^(?:whom?|that|which|where)$/.test(view.tokens[at]?.lower ?? '')) continue;
    const head = isNoun(view.tags[at - 1]) ? phraseEndingAt(view, at, floor) : undefined;
    return head !== undefined && (head.first === floor || !isVerb(view.tags[head.first - 1]))
      ? head
      : undefined;
  }
  return undefined;
}

/** "The school she founded said", "The man Ann Roe hired said": two verbs side by side, and no word opens the clause of the first. */
function headBeforeBareClause(view: View, verb: number, floor: number): Range | undefined {
  const { tags, tokens } = view;
  if (tags[verb] !== 'VD' && tags[verb + 1] !== 'TH') return undefined;
  let at = verb - 1;
  if (tags[at] === 'PRP') at -= 1;
  else while (at > floor && tags[at] === 'NNP') at -= 1;
  if (at === verb - 1 || (tags[at] !== 'NN' && tags[at] !== 'NNS')) return undefined;
  if (isTimeNoun(tokens[at]?.lower)) return undefined;
  const head = phraseEndingAt(view, at + 1, floor);
  if (head === undefined || head.last - head.first > LONGEST_BARE_HEAD || tags[head.first] !== 'DT')
    return undefined;
  const before = tags[head.first - 1];
  return head.first === floor || before === undefined || !isVerb(before) ? head : undefined;
}

/** Tokens of "the old brick school". */
const LONGEST_BARE_HEAD = 5;

/** Tokens of "whom Roe hired". */
const LONGEST_OBJECT_CLAUSE = 10;
