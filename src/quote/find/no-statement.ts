import { frameOf, type ReportingVerb, ROLE_NOUNS } from '../../english/index.ts';
import { auxiliaryOf, isBe } from '../grammar/closed.ts';
import type { Complement } from '../grammar/complement.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isNoun } from '../grammar/tags.ts';
import { holdsFinite, holdsMark } from '../grammar/turns.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { JUDGING } from './judged.ts';
import { isSomebody } from './made-clear.ts';
import { isStudy } from './studies.ts';

/**
 * Verbs of saying that tell of no statement: a thing that explains another, a crowd that wonders, what is only named on the way to what is
 * said. What stands in marks is somebody's words all the same.
 * @param said what the verb would have for its words
 */
export function statesNothing(
  view: View,
  unit: Unit,
  group: VerbGroup,
  complement: Complement,
  source: Range | undefined,
  said: Range,
): boolean {
  if (holdsMark(view, said.first, said.last)) return false;
  return (
    explainsItself(view, group, complement, source) ||
    isCrowdsWonder(view, group, complement, source) ||
    isOnlyCited(view, unit, group, complement, said) ||
    isAnyLike(view, unit, group, complement) ||
    isLeftOut(view, complement, source) ||
    isNaming(view, group, source, said) ||
    isOnlyNamed(view, group, complement, said) ||
    isAnyThing(view, group, complement)
  );
}

/**
 * "volunteer a wide range of sources": a thing; not "found Roe ahead by a tenth", "urged a strong stand", "is assured of a seat", "ruled out leaving",
 * "recommends no one attend".
 */
function isOnlyNamed(view: View, { lemma }: VerbGroup, complement: Complement, said: Range): boolean {
  const frame = /^(?:find|urge|preach)$/.test(lemma) ? undefined : frameOf(lemma);
  if (frame === undefined || said.first < complement.start) return false;
  if (view.tags[said.first] === 'VG') return false;
  for (let at = said.first + 1; at < said.last; at += 1) {
    const { form, isSmall } = view.tokens[at]?.word ?? {};
    const isDeed = form?.base === true && !form.noun && isSmall;
    if (isDeed && /^(?:NN|NNS|CD|PRP)$/.test(view.tags[at - 1] ?? '')) return false;
  }
  return view.tokens[said.first]?.lower !== 'of' && isVerbless(view, frame, complement, [said]);
}

/** "is saying things that nobody dreamed of", "said something that angered them": what it was is not told. */
function isAnyThing({ tags, tokens }: View, { lemma }: VerbGroup, { form, start }: Complement): boolean {
  if (lemma !== 'say' || form !== 'clause') return false;
  return (
    /^(?:things|something|anything)$/.test(tokens[start]?.lower ?? '') &&
    /^(?:TH|WH)$/.test(tags[start + 1] ?? '')
  );
}

/**
 * "just as she said she would, and …", "Threats, as Lee claims the mayor made, and …": what it was stands elsewhere; not "it is, or could be, a
 * tool", "she has, in fact, been hurt".
 */
function isLeftOut(view: View, { form, start }: Complement, source: Range | undefined): boolean {
  const { tags, tokens } = view;
  if (form !== 'clause') return false;
  const isAs = tokens[(source?.first ?? 0) - 1]?.lower === 'as';
  if (tags[start] !== 'PRP' && !isAs) return false;
  const verb =
    tags[start] === 'PRP' ? start + 1 : (phraseStartingAt(view, start, tags.length, false)?.last ?? start);
  if (tags[verb] !== 'MD' && auxiliaryOf(tokens[verb]?.lower ?? '') === undefined) return false;
  const end = tokens[verb + 1]?.text;
  if (end === ',') return /^(?:and|but|so)$/.test(tokens[verb + 2]?.lower ?? '');
  return end === undefined || /^(?:[.;?!]|and|but)$/.test(end);
}

/** "In many ways, what Lee calls open water is a ditch": the name that somebody gives to a thing of which the sentence tells. */
function isNaming(
  { tags, tokens }: View,
  { lemma }: VerbGroup,
  source: Range | undefined,
  said: Range,
): boolean {
  if (!JUDGING.has(lemma)) return false;
  const link = (source?.first ?? 0) - 1;
  if (tokens[link]?.lower !== 'what' || !/^(?:COMMA|STOP|CC)$/.test(tags[link - 1] ?? 'STOP')) return false;
  for (let at = said.first; at < said.last; at += 1) if (isFiniteVerb(tags[at])) return true;
  return false;
}

/**
 * "said yes", "told guest host Ann Lee", "added 300 workers", "argued the case": a verb that takes a clause for what is said, and behind it
 * nothing that could be the verb of one. What stands in marks is somebody's words all the same.
 * @param said all that the verb would have for its words
 */
export function lacksClause(
  view: View,
  frame: ReportingVerb,
  complement: Complement,
  said: readonly Range[],
): boolean {
  return frame.marks.includes('cuts') && isVerbless(view, frame, complement, said);
}

/** A verb that takes a clause for what is said, no thing, and behind it nothing that could be the verb of one. */
function isVerbless(
  { tags, tokens }: View,
  { frames, prepositions }: ReportingVerb,
  { form, start }: Complement,
  said: readonly Range[],
): boolean {
  if (form !== 'clause' || frames.includes('n')) return false;
  // "argued for prison"
  if (
    prepositions.includes(tokens[start]?.lower ?? '') ||
    prepositions.includes(tokens[start - 1]?.lower ?? '')
  )
    return false;
  return said.every(({ first, last }) => {
    for (let at = first; at < last; at += 1) {
      if (isFiniteVerb(tags[at]) || /^(?:OQ|TO|POS)$/.test(tags[at] ?? '')) return false;
      // "insisted the pier be shut"
      if (isBe(tokens[at]?.lower)) return false;
      // "warned the board against selling"
      if (tags[at + 1] === 'VG' && prepositions.includes(tokens[at]?.lower ?? '')) return false;
      // "the country needs help": read as a noun; not "a range of main sources".
      const { form: verb } = tokens[at]?.word ?? {};
      if (at > first && tags[at - 1] !== 'JJ' && (verb?.s === true || verb?.past === true)) return false;
    }
    return true;
  });
}

/** "This shortage explains why …", "The count reveals how …", ", which explains why …": a cause, and nobody who says so. */
function explainsItself(
  view: View,
  { lemma, first, verb, tag }: VerbGroup,
  { form }: Complement,
  source: Range | undefined,
): boolean {
  const { tags, tokens } = view;
  if (!/^(?:explain|reveal)$/.test(lemma) || (form !== 'question' && form !== 'noun')) return false;
  // "What they fear helps explain why …"
  if (/^help(?:s|ed)?$/.test(tokens[verb - 1]?.lower ?? '')) return true;
  // "The club explained why": what was done once was done by somebody.
  if (tag !== 'VZ' && tag !== 'VF') return false;
  let link = first - 1;
  while (tags[link] === 'RB') link -= 1;
  if (tokens[link]?.lower === 'which' && tags[link - 1] === 'COMMA') return true;
  if (/^(?:this|that|which|it)$/.test(tokens[link]?.lower ?? '')) return true;
  return source !== undefined && isThing(view, source);
}

/** One thing, called by a common noun: no person, no body, and nothing that is written or found out. */
function isThing(view: View, source: Range): boolean {
  const { tags, tokens } = view;
  if (isStudy(view, source)) return false;
  let last = source.first;
  while (last < source.last && !/^(?:IN|TO|COMMA|WH|TH)$/.test(tags[last] ?? '')) last += 1;
  const head = { first: source.first, last };
  const noun = tokens[last - 1]?.lower ?? '';
  if (tags[last - 1] !== 'NN' || isSomebody(view, head)) return false;
  return !SPEAKS.test(noun);
}

/** People without an office, bodies, and what people write. */
const SPEAKS =
  /^(?:\w*(?:man|woman|person|boy|girl|ist|ian)|\w+[eo]r|expert|parent|friend|student|staff|crew|team|family|board|council|committee|commission|company|firm|union|party|group|agency|office|department|court|police|government|administration|ministry|bank|school|university|article|essay|letter|book|memo|note|statement|story|document|text|brief|column|blog|site|website|page|guide|film|documentary|episode|video|show|programme|program|press|piece|series|summary|ruling|opinion|decision|lawsuit|complaint|indictment|affidavit|transcript|caption|sign|label|editorial|post|tweet|thread|bill|law|constitution|bible)$/;

/** "Many farmers wondered where the aid was": what nobody of the crowd is told to have said. */
function isCrowdsWonder(
  { tags, tokens }: View,
  { lemma, tag }: VerbGroup,
  { form }: Complement,
  source: Range | undefined,
): boolean {
  if (lemma !== 'wonder' || tag !== 'VD' || form !== 'question' || source === undefined) return false;
  // "Most Reverend Roe", "Some, such as Ann Lee"
  if (tags.slice(source.first, source.last).includes('NNP') || tags[source.last] === 'COMMA') return false;
  return /^(?:many|some|most|several|few|others|people|everyone|everybody)$/.test(
    tokens[source.first]?.lower ?? '',
  );
}

/** "Citing her father's illness, Lee said …": the thing that opens the sentence stands for no statement, and the clause behind has one. */
function isOnlyCited(
  view: View,
  unit: Unit,
  { lemma, tag, first, verb }: VerbGroup,
  { form, start }: Complement,
  said: Range,
): boolean {
  if (
    !CITING.test(lemma) ||
    tag !== 'VG' ||
    first !== verb ||
    first !== unit.first ||
    !/^(?:noun|clause)$/.test(form)
  )
    return false;
  if (holdsFinite(view, start, said.last)) return false;
  if (view.tags[said.last] !== 'COMMA') return false;
  for (let at = said.last + 1; at < unit.last; at += 1)
    if (isFiniteVerb(view.tags[at]) && view.tokens[at]?.word.frame !== undefined) return true;
  return false;
}

const CITING = /^(?:cite|mention|note|recall|acknowledge|remember)$/;

/** "When Lee says something like he has never lost, …": what people like him say. */
function isAnyLike(
  { tags, tokens }: View,
  { first }: Unit,
  { verb, lemma }: VerbGroup,
  { form, start }: Complement,
): boolean {
  if (lemma !== 'say' || form !== 'clause' || start !== verb + 1) return false;
  if (!/^(?:when|whenever|if)$/.test(tokens[first]?.lower ?? '')) return false;
  return (
    /^(?:something|anything)$/.test(tokens[start]?.lower ?? '') &&
    tokens[start + 1]?.lower === 'like' &&
    tags[start + 2] !== 'OQ'
  );
}

/** "questioned the suspect": somebody is questioned, and nothing is put in doubt. */
export function isInterrogated(
  view: View,
  { lemma }: VerbGroup,
  { form, start }: Complement,
  end: number,
): boolean {
  if (lemma !== 'question' || form !== 'noun') return false;
  const { tags, tokens } = view;
  if (tags[start] === 'OBJ') return true;
  const whom = phraseStartingAt(view, start, end, false);
  if (whom === undefined) return false;
  let last = whom.first;
  while (last < whom.last && isNounPart(tags[last])) last += 1;
  // "questioned the couple about the fire"
  if (tokens[last]?.lower === 'about') return true;
  const head = tokens[last - 1]?.lower ?? '';
  if (tags[last] === 'POS') return false;
  if (tags[last - 1] === 'NNP') return tags[whom.first] !== 'DT';
  return ROLE_NOUNS.has(head) || QUESTIONED.test(head);
}

const isNounPart = (tag: View['tags'][number] | undefined): boolean =>
  isNoun(tag) || /^(?:DT|PS|JJ|CD|POS)$/.test(tag ?? '');

const QUESTIONED =
  /^(?:suspects?|witness(?:es)?|wom[ae]n|m[ae]n|people|persons?|boys?|girls?|students?|voters?|candidates?|officers?|officials?|nominees?|sides|parents?|neighbou?rs?|passengers?|detainees?|prisoners?)$/;
