import { frameOf, GENDERED, isPersonNoun } from '../../english/index.ts';
import type { Unit, View } from '../view.ts';
import { isBe } from './closed.ts';
import { dutyBefore } from './duty.ts';
import { isNominal, phraseEndingAt, phraseStartingAt, type Range } from './phrases.ts';
import { subjectBefore } from './subject.ts';
import { isFiniteVerb, isNoun, isVerb, type Tag } from './tags.ts';
import { isTimeName, TEMPORAL } from './times.ts';
import { isDocument, isSign } from './written.ts';

/** A verb with its auxiliaries: "has also repeatedly said". */
export interface VerbGroup {
  /** Index of the first auxiliary or adverb. */
  readonly first: number;
  /** Index of the verb itself. */
  readonly verb: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "to say": the subject is that of a verb before. */
  readonly infinitive: boolean;
  readonly modal: boolean;
  readonly tag: Tag;
}

/** Reads the verb group around a verb, at most eight words to the left. */
export function verbGroupAt(view: View, verb: number, floor: number): VerbGroup {
  const { tags, tokens } = view;
  const tag = tags[verb] ?? 'VD';
  let first = verb;
  let passive = false;
  let negated = false;
  let infinitive = false;
  let modal = false;
  let near = true;
  for (let at = verb - 1; at >= floor && verb - at < 8; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    const own = tags[at];
    if (own === 'RB') {
      // "not only said it was lost but …": it was said.
      const isMerely = lower === 'not' && /^(?:only|just|merely|simply)$/.test(tokens[at + 1]?.lower ?? '');
      if ((lower === 'not' && !isMerely) || lower === 'never') negated = true;
      if (isTimeAdverb(lower)) break;
      first = at;
      continue;
    }
    if (own === 'TO') {
      // "to ask", "to be asking"
      if (tag === 'VB' || (tag === 'VG' && tokens[at + 1]?.lower === 'be')) infinitive = true;
      if (infinitive) first = at;
      break;
    }
    if (own === 'MD') {
      modal = true;
      if (lower.endsWith("n't") || lower === 'cannot') negated = true;
      first = at;
      break;
    }
    if (!isVerb(own) || !isAuxiliary(lower)) break;
    if (lower.endsWith("n't")) negated = true;
    if (near && tag === 'VN' && isBe(lower)) passive = true;
    near = false;
    first = at;
  }
  return { first, verb, lemma: tokens[verb]?.word.lemma ?? '', passive, negated, infinitive, modal, tag };
}

/** "could not have been clearer": index of the last verb of the group that a modal opens, or of the modal. */
export function verbAfterModal(view: View, modal: number, end: number): number {
  let verb = modal;
  for (let at = modal + 1; at < end && (isVerb(view.tags[at]) || view.tags[at] === 'RB'); at += 1)
    if (view.tags[at] !== 'RB') verb = at;
  return verb;
}

function isTimeAdverb(lower: string): boolean {
  return (
    lower === 'yesterday' ||
    lower === 'today' ||
    lower === 'tonight' ||
    lower === 'ago' ||
    lower === 'later' ||
    lower === 'here' ||
    lower === 'there'
  );
}

function isAuxiliary(lower: string): boolean {
  return isBe(lower) || AUXILIARIES.has(lower);
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "have has had 've 'd having do does did don't doesn't didn't haven't hasn't hadn't".split(' '),
);

/** The subject of a participle or a second verb: that of the attribution before, else of the sentence's first verb. */
export function inheritedSubject(
  view: View,
  unit: Unit,
  group: VerbGroup,
  subject: Range | undefined,
): Range | undefined {
  const direct = group.first - 1;
  const owed = dutyBefore(view, group, unit.first);
  if (owed !== undefined) return owed;
  const prompted = promptedBefore(view, group, unit.first);
  if (prompted !== undefined) return prompted;
  // "As Lee liked | to tell them, “…”"
  const isFond = group.infinitive && /^(?:liked?|likes|loved?|loves)$/.test(view.tokens[direct]?.lower ?? '');
  const fond = isFond ? subjectBefore(view, direct, unit.first) : undefined;
  if (fond !== undefined && view.tokens[fond.first - 1]?.lower === 'as') return fond;
  const perceived = perceivedBefore(view, group, unit.first) ?? witnessedBefore(view, group);
  if (perceived !== undefined) return perceived;
  const writer = writerBefore(view, group, unit.first);
  if (writer !== undefined) return writer;
  const critic = criticBefore(view, group, unit.first);
  if (critic !== undefined) return critic;
  if (group.tag === 'VG' && (isNoun(view.tags[direct]) || view.tags[direct] === 'PRP')) {
    // "with aides saying", "calls reporting": its own subject; but it is the speaker who releases "a statement saying".
    const phrase = phraseEndingAt(view, group.first, unit.first);
    const companion = phrase === undefined ? -1 : lastWith(view, phrase);
    if (phrase !== undefined && companion >= 0) return { first: companion + 1, last: phrase.last };
    // "issued a statement Tuesday blasting …"
    const last = isTimeName(view.tokens[direct]?.lower) ? direct - 1 : direct;
    // "sent a letter to friends saying …"
    const isAddressee =
      phrase !== undefined &&
      view.tags[phrase.first - 1] === 'TO' &&
      VEHICLES.has(view.tokens[phrase.first - 2]?.lower ?? '') &&
      [3, 4, 5].some((back) => SENDING.has(view.tokens[phrase.first - back]?.word.lemma ?? ''));
    const sender = phrase === undefined ? undefined : senderOf(view, phrase, unit.first);
    if (sender !== undefined) return sender;
    // "received a letter saying …": whose letter it is does not stand there.
    const isGot = phrase !== undefined && GETTING.has(view.tokens[phrase.first - 1]?.word.lemma ?? '');
    if (phrase !== undefined && !isAddressee && (isGot || !VEHICLES.has(view.tokens[last]?.lower ?? '')))
      return phrase;
  }
  const isGerund = group.tag === 'VG' || view.tokens[group.first]?.lower === 'having';
  const blamed =
    isGerund && /[cqt]/.test(frameOf(group.lemma)?.frames ?? '')
      ? blamedBefore(view, direct, unit.first)
      : undefined;
  if (blamed !== undefined) return blamed;
  const answerable =
    subject !== undefined && group.tag === 'VG' ? answersFor(view, direct, unit.first) : undefined;
  if (answerable !== undefined) return answerable;
  // "nothing could stop Smith from saying"
  if (group.tag === 'VG' && view.tokens[direct]?.lower === 'from' && isNoun(view.tags[direct - 1]))
    return phraseEndingAt(view, direct, unit.first);
  const praised = group.tag === 'VG' ? praisedBefore(view, direct, unit.first) : undefined;
  if (praised !== undefined) return praised;
  const relative = relativeBefore(view, direct, unit.first);
  if (relative !== undefined) return relative;
  // "After Lee spoke of it, Roe agreed, calling it …"
  if (
    group.tag === 'VG' &&
    view.tags[direct] === 'COMMA' &&
    view.tags[direct - 1] === 'VD' &&
    view.tokens[direct - 1]?.word.frame !== undefined
  ) {
    const near = subjectBefore(view, verbGroupAt(view, direct - 1, unit.first).first, unit.first);
    if (near !== undefined && !isSubordinated(view, near)) return near;
  }
  if (subject !== undefined && !isLedAway(view, group, subject) && !isAtOdds(view, group, subject))
    return subject;
  /** What stands behind a comma belongs to the main clause: "took the floor to complain that Lee was late, saying …", "…, but said …". */
  const isLoose =
    view.tags[direct] === 'COMMA'
      ? group.tag === 'VG'
      : view.tokens[direct]?.lower === 'but' && view.tags[direct - 1] === 'COMMA';
  /** "dropped its claim that old and young men lie and instead told them …": what is done instead of something else. */
  const isInstead = view.tags[direct] === 'CC' && view.tokens[group.first]?.lower === 'instead';
  /** "…, both predicting that Lee would be late and calling it …": a second participle goes with a first, and not with the clause that
   * hangs on that. */
  const isSecond = group.tag === 'VG' && view.tags[direct] === 'CC';
  let inner: Range | undefined;
  for (let at = direct; at >= unit.first && direct - at < 60; at -= 1) {
    if (view.inside[at] !== -1 || !isFiniteVerb(view.tags[at])) continue;
    const near = verbGroupAt(view, at, unit.first);
    const own = subjectBefore(view, near.first, unit.first);
    // "believe that Lee left, and then cry “foul”": one person cries.
    if (own === undefined || (group.tag === 'VF' && !group.modal && isOneName(view, own))) continue;
    if (own !== undefined && isReduced(view, at, own)) continue;
    // "tore up the speech that the board had written and said": who tore it up.
    const isPerfect =
      group.tag === 'VD' && view.tags[near.verb] === 'VN' && view.tags[own.first - 1] === 'TH';
    // "praised the way Lee and Roe had spoken, saying …": how they did it is part of what was praised.
    if (isGapped(view, own, direct) || (isLoose && isManner(view, own))) {
      inner ??= own;
      continue;
    }
    // "was sacked after her boss found the letter, saying …": who has something done to them says nothing of it.
    const isDoneTo = isBe(view.tokens[at]?.lower) && view.tags[at + 1] === 'VN';
    if (inner !== undefined && isDoneTo && isTimeClause(view, inner) && isTheirs(view, at, own, inner))
      return inner;
    if (isInstead && view.tags.slice(unit.first, own.first).includes('TH')) {
      inner ??= own;
      continue;
    }
    const isReported = isSecond && isSubordinated(view, own) && !isTimeClause(view, own);
    if (!isReported && (!(isLoose || isPerfect) || !isSubordinated(view, own))) return own;
    inner ??= own;
  }
  return inner;
}

/** "issued a statement after Smith called on her to go, | saying": Smith spoke before, and the main clause says how she answers. */
function isLedAway({ tags, tokens }: View, { first, tag }: VerbGroup, subject: Range): boolean {
  const link = subject.first - 1;
  if (
    tag !== 'VG' ||
    tags[first - 1] !== 'COMMA' ||
    !/^(?:after|when|as|once|since)$/.test(tokens[link]?.lower ?? '')
  )
    return false;
  for (let at = link - 1; at >= 0 && link - at < LONGEST_ANSWER; at -= 1) {
    if (tags[at] === 'COMMA' || tags[at] === 'STOP') return false;
    const { lower = '', word } = tokens[at] ?? {};
    if (VEHICLES.has(lower) || ANSWERING.has(word?.lemma ?? '')) return true;
  }
  return false;
}

/**
 * "left after friends told her to go, | saying she was tired", "closed the line after Mr Lee told them why, saying it had no choice": they who
 * spoke before are many, or he is no "it".
 */
function isAtOdds(view: View, { first, verb, tag }: VerbGroup, subject: Range): boolean {
  const { tags, tokens } = view;
  if (tag !== 'VG' || tags[first - 1] !== 'COMMA' || !isTimeClause(view, subject)) return false;
  for (let at = verb + 1; at < verb + LONGEST_TELLING; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (tags[at] !== 'PRP' || !isFiniteVerb(tags[at + 1])) continue;
    if (/^s?he$/.test(lower)) return tags[subject.last - 1] === 'NNS';
    return lower === 'it' && /^(?:mr|mrs|ms|miss|dr)\.?$/.test(tokens[subject.first]?.lower ?? '');
  }
  return false;
}

/** Tokens of "telling her fans that". */
const LONGEST_TELLING = 5;

/** Tokens of "a statement on her web page on Monday". */
const LONGEST_ANSWER = 9;

const ANSWERING: ReadonlySet<string> = new Set(
  'respond react reply retaliate retort counter apologise apologize hit'.split(' '),
);

/** "met the families of people | injured in the fire and said": a participle that tells of the object of another verb. */
function isReduced({ tags, tokens }: View, verb: number, own: Range): boolean {
  if (tags[verb] !== 'VD' || own.last !== verb || tokens[verb]?.word.form?.participle !== true) return false;
  // "It is a line | Smith used"
  if (isNoun(tags[own.first - 1]) || tags[own.last - 1] === 'NNP') return false;
  for (let at = own.first - 1; at >= 0; at -= 1) {
    const tag = tags[at];
    if (isFiniteVerb(tag)) return !/[ct]/.test(tokens[at]?.word.frame?.frames ?? '');
    if (tag !== 'IN' && tag !== 'TO' && tag !== 'OBJ' && !isNominal(tag)) return false;
  }
  return false;
}

/** "the way Lee and Roe": a noun for how somebody does it, and who does. */
function isManner({ tags, tokens }: View, { first, last }: Range): boolean {
  const noun = tokens[first + 1]?.lower ?? '';
  return tags[first] === 'DT' && last > first + 2 && /^(?:way|manner|fashion)$/.test(noun);
}

/** "The news led Smith | to say": who was brought to say it. */
export function promptedBefore(
  view: View,
  { first, infinitive, lemma }: VerbGroup,
  floor: number,
): Range | undefined {
  // "led Smith to offer them a seat": nothing said.
  if (!infinitive || !isNominal(view.tags[first - 1]) || !STATING.test(lemma)) return undefined;
  const phrase = phraseEndingAt(view, first, floor);
  // "led a campaign to tell them"
  if (phrase === undefined || (view.tags[phrase.first] !== 'NNP' && view.tags[phrase.last - 1] !== 'NNS'))
    return undefined;
  return PROMPTING.has(view.tokens[phrase.first - 1]?.word.lemma ?? '') ? phrase : undefined;
}

const STATING =
  /^(?:say|tell|conclude|suggest|ask|wonder|warn|declare|announce|admit|claim|argue|call|predict|write|question|complain)$/;

const PROMPTING: ReadonlySet<string> = new Set(
  'lead prompt cause force compel move drive provoke spur inspire'.split(' '),
);

/** "was overheard | saying", "was caught on tape | saying", "was filmed at a dinner | telling them" */
function perceivedBefore(view: View, { first, tag }: VerbGroup, floor: number): Range | undefined {
  if (tag !== 'VG') return undefined;
  for (let at = first - 1; at > floor && first - at < LONGEST_PERCEPTION; at -= 1) {
    const own = view.tags[at];
    if (own === 'COMMA' || own === 'CC' || own === 'STOP' || own === 'VG' || view.inside[at] !== -1)
      return undefined;
    if (!isVerb(own)) continue;
    if (!PERCEIVED.has(view.tokens[at]?.lower ?? '')) return undefined;
    if (at < first - 1 && view.tags[at + 1] !== 'IN') return undefined;
    const near = verbGroupAt(view, at, floor);
    return near.passive ? subjectBefore(view, near.first, floor) : undefined;
  }
  return undefined;
}

/** "Smith heard her | say", "remembers him | saying", "The film shows them | telling": whoever is heard says it, and not who hears. */
function witnessedBefore({ tags, tokens }: View, { first, tag }: VerbGroup): Range | undefined {
  const whom = tags[first - 1] === 'RB' ? first - 2 : first - 1;
  // "found themselves proposing"
  const isOther = tags[whom] === 'OBJ' && !/sel(?:f|ves)$/.test(tokens[whom]?.lower ?? '');
  if (!isOther || !/^V[BFG]$/.test(tag)) return undefined;
  return WITNESSING.has(tokens[whom - 1]?.word.lemma ?? '') ? { first: whom, last: whom + 1 } : undefined;
}

/** What somebody does who has another's words by ear or on film, and what makes another speak. */
export const WITNESSING: ReadonlySet<string> = new Set(
  'hear overhear see watch catch find film record tape capture show remember recall depict picture have let make feature'.split(
    ' ',
  ),
);

/** "Smith wrote to Lee | complaining", "Smith emailed Lee | asking": who writes, and not who is written to. */
function writerBefore(view: View, { first, tag }: VerbGroup, floor: number): Range | undefined {
  const whom = tag === 'VG' ? phraseEndingAt(view, first, floor) : undefined;
  if (whom === undefined) return undefined;
  const link = view.tokens[whom.first - 1]?.lower ?? '';
  const isLinked = link === 'to' || link === 'at';
  const verb = whom.first - (isLinked ? 2 : 1);
  const { lemma = '' } = view.tokens[verb]?.word ?? {};
  if (!isFiniteVerb(view.tags[verb]) && view.tags[verb] !== 'VN') return undefined;
  if (isLinked ? !/^(?:write|tweet)$/.test(lemma) : !WRITING_TO.test(lemma)) return undefined;
  const group = verbGroupAt(view, verb, floor);
  return group.passive ? undefined : subjectBefore(view, group.first, floor);
}

/**
 * "Smith slammed the bill | saying it would hurt them": who judges it, and not what is judged. Of people and texts it may as well tell what
 * they say, "rejected reports saying that she had left", unless it begins with them: "rejected the reports saying they were lies".
 */
function criticBefore(view: View, { first, verb: saying, tag }: VerbGroup, floor: number): Range | undefined {
  const judged = tag === 'VG' ? phraseEndingAt(view, first, floor) : undefined;
  const verb = (judged?.first ?? 0) - 1;
  if (judged === undefined || (!isFiniteVerb(view.tags[verb]) && view.tags[verb] !== 'VN')) return undefined;
  const frames = view.tokens[verb]?.word.frame?.frames ?? '';
  if (!/[mn]/.test(frames) || /[ctw]/.test(frames)) return undefined;
  const [opener, predicate] = [saying + 1, saying + 2];
  const isOfJudged =
    /^(?:s?he|it|they|this|these|that)$/.test(view.tokens[opener]?.lower ?? '') &&
    isFiniteVerb(view.tags[predicate]);
  // "attacked those arguing it would fail", "criticised anyone saying it had"
  const isDefinite = judged.last > judged.first + 1 || view.tags[judged.first] === 'NNP';
  const speaks =
    view.tags[judged.last - 1] !== 'NN' ||
    (view.tags[judged.first] !== 'PS' && isDocument(view, judged)) ||
    isSign(view, judged.last - 1);
  if (!isDefinite || (speaks && !isOfJudged)) return undefined;
  const group = verbGroupAt(view, verb, floor);
  return group.passive ? undefined : subjectBefore(view, group.first, floor);
}

/** What has the one who is written to for an object. */
const WRITING_TO = /^(?:e-?mail|text|message|phone|telephone|cable|telegraph|fax)$/;

/** Tokens of "caught at a dinner in the hall". */
const LONGEST_PERCEPTION = 9;

/** "the script (that) her lawyers had written | and said": a relative clause without an object, which the noun before it is. */
function isGapped({ tags }: View, own: Range, link: number): boolean {
  if (tags[link] !== 'CC' || !isVerb(tags[link - 1]) || tags[link - 1] === 'MD') return false;
  const before = tags[own.first - 1];
  return before === 'TH' || before === 'WH' ? isNoun(tags[own.first - 2]) : isNoun(before);
}

/** A name and nothing else, which no verb in the plural belongs to; "Norlanders" are many. */
function isOneName({ tags, tokens }: View, { first, last }: Range): boolean {
  if (last - first === 1 && tokens[first]?.text.endsWith('s') === true) return false;
  for (let at = first; at < last; at += 1) if (tags[at] !== 'NNP') return false;
  return true;
}

/**
 * "The road | was | closed after residents complained, saying", "Lee was sacked after | her boss | …": a thing says nothing, nor does who
 * is done to by their own boss; "Lee was elected after Roe stood down, saying" is Lee.
 */
function isTheirs({ tags, tokens }: View, be: number, own: Range, inner: Range): boolean {
  const isPerson = (at: number): boolean => {
    const noun = tokens[at]?.lower ?? '';
    return GENDERED.has(noun) || isPersonNoun(noun);
  };
  if (/^(?:his|her)$/.test(tokens[inner.first]?.lower ?? '')) return isPerson(inner.first + 1);
  const isThing = tags[own.first] === 'DT' && tags[own.last - 1] === 'NN' && !isPerson(own.last - 1);
  return isThing && tokens[be + 1]?.word.lemma !== 'force';
}

/** "after her boss": who acts in a clause of when. */
function isTimeClause({ tokens }: View, { first }: Range): boolean {
  return TEMPORAL.has(tokens[first - 1]?.lower ?? '');
}

function isSubordinated({ tags, tokens }: View, { first }: Range): boolean {
  const before = tags[first - 1];
  // "after his deputy, Ann Lee, left": far from its verb the link is read as a preposition.
  const link = tokens[first - 1]?.lower ?? '';
  return (
    (link !== 'as' && TEMPORAL.has(link)) ||
    before === 'TH' ||
    before === 'SC' ||
    before === 'WR' ||
    before === 'WH'
  );
}

/** "slammed Smith as a fool for suggesting that …": Smith suggests it. */
function blamedBefore(view: View, link: number, floor: number): Range | undefined {
  if (view.tokens[link]?.lower !== 'for') return undefined;
  for (let at = link - 1; at >= floor && link - at < LONGEST_BLAME; at -= 1) {
    const tag = view.tags[at];
    if (view.inside[at] !== -1 || tag === 'COMMA' || tag === 'STOP') return undefined;
    if (!isVerb(tag)) continue;
    const frames = view.tokens[at]?.word.frame?.frames ?? '';
    if (!/[mn]/.test(frames) || /[ctw]/.test(frames)) return undefined;
    const group = verbGroupAt(view, at, floor);
    return group.passive
      ? subjectBefore(view, group.first, floor)
      : phraseStartingAt(view, at + 1, link, false);
  }
  return undefined;
}

/** "Lee said that Smith should apologize to them for falsely claiming": Smith claims it, and not who says so. */
function answersFor(view: View, end: number, floor: number): Range | undefined {
  let link = end;
  while (view.tags[link] === 'RB') link -= 1;
  if (view.tokens[link]?.lower !== 'for') return undefined;
  for (let at = link - 1; at >= floor && link - at < LONGEST_BLAME; at -= 1) {
    const tag = view.tags[at];
    if (view.inside[at] !== -1 || tag === 'COMMA' || tag === 'STOP') return undefined;
    if (!isFiniteVerb(tag)) continue;
    const own = subjectBefore(view, verbGroupAt(view, at, floor).first, floor);
    return own !== undefined && view.tags[own.first - 1] === 'TH' ? own : undefined;
  }
  return undefined;
}

/** Tokens from a verb of blame or praise to what it is for. */
const LONGEST_BLAME = 16;

const PERCEIVED: ReadonlySet<string> = new Set(
  'heard overheard seen filmed recorded caught taped captured shown'.split(' '),
);

/** "praised | her rival|'s honesty in | saying": the rival says it, and not who praises. */
function praisedBefore(view: View, link: number, floor: number): Range | undefined {
  const { tags, tokens } = view;
  if (tokens[link]?.lower !== 'in' || !PRAISED.test(tokens[link - 1]?.lower ?? '')) return undefined;
  const mark = tags[link - 2] === 'JJ' ? link - 3 : link - 2;
  const owner = tags[mark] === 'POS' ? phraseEndingAt(view, mark, floor) : undefined;
  return owner !== undefined && isFiniteVerb(tags[owner.first - 1]) ? owner : undefined;
}

/** What is praised or blamed in somebody who says something; not so "followed his party's line in saying". */
const PRAISED =
  /^(?:honesty|courage|bravery|boldness|candour|candor|frankness|wisdom|folly|haste|error|mistake|decision|role|cheek|nerve|arrogance|hypocrisy|sincerity|consistency|naivety|stupidity|generosity|restraint)$/;

/** "the minister who, when Smith asked for help, replied": "who" replies. */
function relativeBefore(view: View, comma: number, floor: number): Range | undefined {
  const { tags } = view;
  if (tags[comma] !== 'COMMA') return undefined;
  for (let at = comma - 1; at > floor + 1 && comma - at < 24 && tags[at] !== 'STOP'; at -= 1)
    if (tags[at] === 'COMMA')
      return tags[at - 1] === 'WH' &&
        (tags[at + 1] === 'WR' || tags[at + 1] === 'SC' || tags[at + 1] === 'IN')
        ? { first: at - 1, last: at }
        : undefined;
  return undefined;
}

/** Index of the last "with" in a phrase, or -1. */
function lastWith(view: View, phrase: Range): number {
  for (let at = phrase.last - 2; at > phrase.first; at -= 1) if (view.tokens[at]?.lower === 'with') return at;
  return -1;
}

/** What one does with a letter of one's own. */
export const SENDING: ReadonlySet<string> = new Set(
  'send write issue post sign email release publish mail text deliver tweet pen leave'.split(' '),
);

/** "The bishops issued pastoral letters in May | urging …": who sends them, the time and the place being no part of what is sent. */
function senderOf(view: View, { first, last }: Range, floor: number): Range | undefined {
  const { tags, tokens } = view;
  let head = first;
  while (
    head < last &&
    tags[head] !== 'IN' &&
    !isTimeName(tokens[head]?.lower) &&
    !/^(?:last|this|early|late)$/.test(tokens[head]?.lower ?? '')
  )
    head += 1;
  const noun = tokens[head - 1]?.lower ?? '';
  // "letters from readers", "a report by engineers": theirs.
  if (!WRITINGS.test(noun) || /^(?:by|from|of|with)$/.test(tokens[head]?.lower ?? '')) return undefined;
  const verb = first - 1;
  if (!isFiniteVerb(tags[verb]) && tags[verb] !== 'VN') return undefined;
  const { lemma = '' } = tokens[verb]?.word ?? {};
  // "published an article saying", "released a note saying", "delivered a letter saying": another may have written it.
  const isPassedOn = /^(?:publish|post|release)$/.test(lemma) && !OFFICIAL.test(noun);
  if (lemma === 'deliver' || !SENDING.has(lemma) || isPassedOn) return undefined;
  // "an alert for a man calling himself", not "letters to parents in May urging"
  const lead = tokens[head]?.lower ?? '';
  if (/^(?:for|on|about|against)$/.test(lead) && !isTimeName(tokens[head + 1]?.lower)) return undefined;
  const group = verbGroupAt(view, verb, floor);
  return group.passive || group.negated ? undefined : subjectBefore(view, group.first, floor);
}

/** What is written or put up, one or more. */
export const WRITINGS =
  /^(?:statement|letter|tweet|e-?mail|message|memo|note|ad|video|post|op-ed|essay|column|article|report|leaflet|order|decree|edict|directive|alert|advisory|bulletin|guideline|petition|notice|sign|banner|poster|plaque|appeal|invitation|warning|text|flyer|pamphlet|communiqu[eé]|release|proclamation|resolution|manifesto|opinion|ruling)s?$|^guidance$/;

/** What bodies put out in their own name. */
const OFFICIAL =
  /^(?:statement|tweet|order|decree|edict|directive|alert|advisory|bulletin|guideline|notice|communiqu[eé]|proclamation|resolution|manifesto|ruling)s?$|^guidance$/;

/** What one does with a letter that another wrote. */
export const GETTING: ReadonlySet<string> = new Set(
  'receive get open find see ignore answer discover remember recall keep obtain intercept'.split(' '),
);

/** What words travel in. */
const VEHICLES: ReadonlySet<string> = new Set(
  'statement letter speech tweet email e-mail message memo note ad video post interview press news'.split(
    ' ',
  ),
);
