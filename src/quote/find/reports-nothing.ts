import { isReportVerb, isSaying } from '../../english/index.ts';
import { isBe } from '../grammar/closed.ts';
import type { Complement } from '../grammar/complement.ts';
import { isNominal, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isNoun, isVerb } from '../grammar/tags.ts';
import { isGloss } from '../grammar/trail.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { LONGEST_WORD, regionAt } from './finding.ts';

/** "Contrary to what Lee said, “…”": the words behind the comma are not hers. */
export function isComparedWith({ tags, tokens }: View, unit: Unit, { verb }: VerbGroup, own: Range): boolean {
  const link = tags[own.first - 2];
  if (tokens[own.first - 1]?.lower !== 'what' || (link !== 'IN' && link !== 'TO')) return false;
  for (let at = verb + 1; at < unit.last && tags[at] !== 'OQ' && !isFiniteVerb(tags[at]); at += 1)
    if (tags[at] === 'COMMA') return true;
  return false;
}

/** Tokens in which the rest of a clause is looked for. */
const REACH = 40;

/** "The crew involved in drafting the rules told the board …": the verb behind the object is the crew's; not so in "persisted in saying the rules failed". */
export function isInSubject(
  view: View,
  unit: Unit,
  { tag, first, verb }: VerbGroup,
  { form, start }: Complement,
): boolean {
  const { tags, tokens } = view;
  if (tag !== 'VG' || first !== verb || form !== 'clause' || tags[first - 1] !== 'IN') return false;
  const participle = first - 2;
  if (tokens[participle]?.word.form?.participle !== true || !isNoun(tags[participle - 1])) return false;
  let main = start;
  while (main < Math.min(unit.last, start + REACH) && !isFiniteVerb(tags[main])) main += 1;
  if (!isSaying(tokens[main]?.lower ?? '')) return false;
  for (let at = participle - 1; at >= Math.max(unit.first, first - REACH); at -= 1) {
    if (tags[at] === 'TH' || tags[at] === 'COMMA') return true;
    if (isFiniteVerb(tags[at])) return false;
  }
  return true;
}

/**
 * "Writing for the panel, Roe said …", "Adding to it on Monday, she …": a circumstance of the participle, and behind its comma the main
 * clause; not so in "Warning of floods, Roe said …", which tells of what.
 */
export function isCircumstance(
  { tags, tokens }: View,
  unit: Unit,
  { tag, first, verb }: VerbGroup,
  { form, start }: Complement,
): boolean {
  if (tag !== 'VG' || first !== unit.first || form !== 'clause' || tags[start] !== 'IN') return false;
  return !tellsOfWhat({ tokens }, verb, start) && !/^(?:least|most)$/.test(tokens[start + 1]?.lower ?? '');
}

/** "warned of floods", "argued for a pier", "complained about it"; not "wrote for the paper", nor "wrote about it", which only has a topic. */
export function tellsOfWhat({ tokens }: Pick<View, 'tokens'>, verb: number, preposition: number): boolean {
  const frame = tokens[verb]?.word.frame;
  const lower = tokens[preposition]?.lower ?? '';
  if (frame?.prepositions.includes(lower) !== true) return false;
  return !/^(?:about|of|on)$/.test(lower) || !NEUTRAL.test(frame.lemma);
}

/** Verbs of speech without a stand for or against what it is about. */
const NEUTRAL = /^(?:ask|comment|joke|remark|say|speak|talk|tell|tweet|write)$/;

/** "she is either asking them to stay or telling them to go": the writer can't tell which, and neither is reported. */
export function isEither({ tokens }: View, unit: Unit, { tag, first }: VerbGroup): boolean {
  if (tag !== 'VG') return false;
  let at = first - 1;
  if (tokens[at]?.lower === 'or')
    while (at > Math.max(unit.first, first - REACH) && tokens[at]?.lower !== 'either') at -= 1;
  if (tokens[at]?.lower !== 'either' || !/^(?:is|'s)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  // "is either leaving or saying …": a deed beside what is said.
  return isReportVerb(tokens[at + 1]?.word.lemma ?? '');
}

/** "The chances of the board | saying yes are slim": what may come. */
export function isOfChance({ tags, tokens, inside }: View, unit: Unit, { tag, first }: VerbGroup): boolean {
  if (tag !== 'VG') return false;
  for (let at = first - 1; at > unit.first && first - at < LONGEST_CHANCE; at -= 1) {
    if (inside[at] !== -1 || tags[at] === 'CC' || tags[at] === 'COMMA' || isVerb(tags[at])) return false;
    if (tokens[at]?.lower === 'of' && CHANCES.test(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** Tokens of "of the new board in Leeds". */
const LONGEST_CHANCE = 9;

const CHANCES =
  /^(?:chances?|odds|risks?|likelihood|probability|possibility|prospects?|danger|hopes?|fears?|hint|sign)$/;

/**
 * "Dockers who say kind words | are likelier to be hired", "that dockers who say kind words are …": the only verb behind is that of whoever says
 * them; not in "met dockers who say the pay is low".
 */
export function isSubjectsVerb(
  { tags, tokens, inside }: View,
  unit: Unit,
  { first, tag }: VerbGroup,
  { form, start }: Complement,
  own: Range | undefined,
): boolean {
  if (form !== 'clause' || tag !== 'VF' || own === undefined || own.last !== first - 1) return false;
  if (tags[own.last - 1] !== 'NNS' || tokens[first - 1]?.lower !== 'who') return false;
  const before = tags[own.first - 1];
  if (own.first > unit.first && before !== 'TH' && before !== 'SC') return false;
  let verb = -1;
  for (let at = start; at < unit.last; at += 1) {
    if (inside[at] !== -1 || tags[at] === 'COMMA') return false;
    if (!isFiniteVerb(tags[at])) continue;
    if (verb >= 0 && verb !== at - 1) return false;
    if (verb < 0) verb = at;
  }
  // "who say the law harms them": of one.
  return verb > start && /^(?:are|were|have|do|'re)$/.test(tokens[verb]?.lower ?? '');
}

/** "described these boats in her book", "described it": of what is only pointed at nothing is told. */
export function onlyPoints(
  view: View,
  { lemma }: VerbGroup,
  { form, start }: Complement,
  end: number,
): boolean {
  if (lemma !== 'describe' || (form !== 'noun' && form !== 'mixed')) return false;
  const { tags, tokens } = view;
  if (!/^(?:it|them|this|these|those)$/.test(tokens[start]?.lower ?? '')) return false;
  let at = start + 1;
  while (tags[start] === 'DT' && at < end && (tags[at] === 'JJ' || isNoun(tags[at]))) at += 1;
  // "which describes this change, has …"
  if (tags[at] === 'COMMA') return !tags.slice(at, Math.min(end, start + REACH)).includes('OQ');
  // "these men dragging her", "those days in the camp", "it in detail: …": of what is pointed at more is told.
  const owned =
    tags[at] === 'IN' && tags[at + 1] === 'PS' && tokens[at]?.lower !== 'as'
      ? phraseStartingAt(view, at + 1, end, false)
      : undefined;
  // "in his book The Long Way": behind it nothing, or a title.
  if (owned !== undefined) at = owned.last;
  if (owned !== undefined && /^[\p{Lu}:]/u.test(tokens[at]?.text ?? '')) return true;
  return at >= end || tags[at] === 'STOP';
}

/** "one of the laws demanding people stay in": what it makes people do, and nobody's words. */
export function isOfLaw({ tags, tokens }: View, { first, tag, lemma }: VerbGroup): boolean {
  if (tag !== 'VG' || !isNoun(tags[first - 1]) || !/^(?:demand|require|order|ask|urge)$/.test(lemma))
    return false;
  return /^(?:laws?|rules?|ordinances?|regulations?|bylaws?)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "Calling for a ban won her no votes": the participle is the subject of a verb that no comma parts from it. */
export function isSubjectGerund(
  { tags, inside }: View,
  unit: Unit,
  { tag, first, verb }: VerbGroup,
  { start, form }: Complement,
): boolean {
  if (tag !== 'VG' || first !== unit.first || first !== verb) return false;
  const isPlain = form === 'noun' || form === 'infinitive';
  let verbs = 0;
  let opened = false;
  for (let at = start; at < unit.last; at += 1) {
    const own = tags[at];
    // "Calling Roe “a child,” she left"
    if (own === 'CQ' && tags[at - 1] === 'COMMA') return false;
    if (inside[at] !== -1) continue;
    // "Telling them to leave is wrong, even if …"
    // and not "Citing the losses the firm made, Lee said …"
    if (own === 'COMMA' && isPlain && verbs > 0 && !opened) return !/^(?:NNP|PRP)$/.test(tags[at + 1] ?? '');
    if (own === 'COMMA' || own === 'DASH' || own === 'SEMI' || own === 'COLON') return false;
    if (isFiniteVerb(own)) verbs += 1;
    opened ||= verbs === 0 && (own === 'WH' || own === 'TH' || own === 'SC' || own === 'WR');
  }
  return verbs > (isPlain ? 0 : 1);
}

export const NOUNS_TOO = /^(?:ruling|finding|warning)$/;

/** "the state |": nothing but what may stand between an article and its noun. */
export function isDetermined({ tags }: View, noun: number): boolean {
  let at = noun - 1;
  while (tags[at] === 'JJ' || tags[at] === 'NN' || tags[at] === 'NNP') at -= 1;
  return tags[at] === 'DT' || tags[at] === 'PS';
}

/** "wrote in a letter seen by the paper: “…”": a participle that tells whence the words are known; the verb before it reports. */
export function isShown(view: View, unit: Unit, group: VerbGroup): boolean {
  const { tags } = view;
  if (group.first !== group.verb || (group.tag !== 'VN' && group.tag !== 'VD')) return false;
  if (!isNoun(tags[group.verb - 1]) || view.tokens[group.verb + 1]?.lower !== 'by') return false;
  const agent = phraseStartingAt(view, group.verb + 2, unit.last, false);
  if (agent === undefined || tags[agent.last] !== 'COLON') return false;
  for (let at = group.verb - 1; at > unit.first; at -= 1) if (isFiniteVerb(tags[at])) return true;
  return false;
}

/** "LATE AGAIN - Newly confirmed mayor Lee was …": behind a dash an adverb and a participle that tell who it is. */
export function isEpithet({ tags, tokens }: View, { first, verb, tag }: VerbGroup): boolean {
  if ((tag !== 'VD' && tag !== 'VN') || verb !== first + 1 || tags[first] !== 'RB') return false;
  // Not "Democrats -- Lee among them -- quickly accused Roe".
  if (tokens[first]?.word.hasCapital !== true) return false;
  return tags[first - 1] === 'DASH' && isNominal(tags[verb + 1]);
}

/** "The mayor needs voters | seeing photos", "wanted an aide | telling them that …": what somebody wishes others did. */
export function isWished({ tags, tokens }: View, unit: Unit, { first, verb, tag }: VerbGroup): boolean {
  if (tag !== 'VG' || first !== verb) return false;
  for (let at = first - 1; at > unit.first && first - at < LONGEST_WISHED; at -= 1) {
    if (at < first - 1 && /^(?:wants?|wanted|needs?|needed)$/.test(tokens[at]?.lower ?? '')) return true;
    if (!isNominal(tags[at]) && tags[at] !== 'OBJ') return false;
  }
  return false;
}

/** "it is like me | calling it a draw": the writer, for comparison. */
export function isOfWriter({ tokens }: View, { first, verb, tag }: VerbGroup): boolean {
  if (tag !== 'VG' || first !== verb) return false;
  return /^(?:me|us)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower === 'like';
}

/** "describes himself as saying, “…”": what it was follows. */
export function isOwnSaying({ tokens }: View, { form, start }: Complement, end: number): boolean {
  if (form !== 'noun' && form !== 'mixed') return false;
  const isSelf = /^(?:him|her|it)self$|^themselves$/.test(tokens[start]?.lower ?? '');
  const verb = tokens[start + 2]?.lower ?? '';
  return (
    isSelf &&
    tokens[start + 1]?.lower === 'as' &&
    /^(?:saying|asking|thinking)$/.test(verb) &&
    start + 3 < end
  );
}

/** Tokens of "wants his own aides". */
const LONGEST_WISHED = 5;

/** "the case before the court, |": no verb up to the comma. */
export function isThing({ tags }: View, { last }: Unit, { start, form }: Complement): boolean {
  if (form === 'noun') return true;
  if (form !== 'clause') return false;
  let at = start;
  while (at < last && tags[at] !== 'COMMA' && !isFiniteVerb(tags[at])) at += 1;
  return tags[at] === 'COMMA';
}

/** "said what she should have said in March: “…”": the words are those of the first. */
export function isInWhatIsSaid(
  { tags, tokens }: View,
  own: Range | undefined,
  { start, form }: Complement,
): boolean {
  const what = (own?.first ?? 0) - 1;
  return (
    form === 'quote' &&
    tags[start - 1] === 'COLON' &&
    tokens[what]?.lower === 'what' &&
    isSaying(tokens[what - 1]?.word.lemma ?? '')
  );
}

/** A verb opens the quotation, and no comma or colon stands before it. */
export function goesOnInMarks({ tags }: View, open: number): boolean {
  const before = tags[open - 1];
  const first = tags[open + 1] === 'RB' ? open + 2 : open + 1;
  return (
    before !== 'COMMA' &&
    before !== 'COLON' &&
    (tags[first] === 'VZ' || tags[first] === 'VD' || tags[first] === 'MD')
  );
}

/** ", a quote Smith |": a noun for a statement and the name right behind it. */
export function isGlossed(view: View, { first, last }: Range): boolean {
  return view.tags[first - 1] === 'COMMA' && view.tags[last - 1] === 'NNP' && isGloss(view, first);
}

/** "A central question in the case is whether |": what follows is asked. */
export function isOpen({ tags, tokens }: View, first: number, last: number): boolean {
  let at = first;
  while (at < last && !isFiniteVerb(tags[at])) at += 1;
  if (at >= last || !isBe(tokens[at]?.lower) || tokens[at + 1]?.lower !== 'whether') return false;
  const subject = tokens.slice(first, at).map(({ lower }) => lower);
  return (
    subject.some((lower) => /^(?:questions?|debate|dispute)$/.test(lower)) &&
    // "the real question": that it is asked is their point.
    !subject.some((lower) => /^(?:real|main|only|true|key)$/.test(lower))
  );
}

/** "utters the word “impeachment”": a term, and no statement. */
export function isTerm(view: View, open: number): boolean {
  const region = usesTerm(view, open) ? regionAt(view, open) : undefined;
  return region !== undefined && region.close - region.open <= LONGEST_WORD + 1;
}

/** "When the bureau declares a “peak,” it marks …": what a term stands for, as often as it is used. */
export function isEachTime(
  view: View,
  unit: Unit,
  { tag, first, verb, lemma }: VerbGroup,
  { start }: Complement,
  own: Range | undefined,
): boolean {
  const { tags, tokens } = view;
  if (!/^(?:declare|call|name|dub|label|term)$/.test(lemma)) return false;
  const when = tags[unit.first] === 'CC' ? unit.first + 1 : unit.first;
  if ((tag !== 'VZ' && tag !== 'VF') || first !== verb || own?.first !== when + 1) return false;
  if (!/^(?:when|whenever)$/.test(tokens[when]?.lower ?? '')) return false;
  const open = tags[start] === 'DT' ? start + 1 : start;
  const region = tags[open] === 'OQ' ? regionAt(view, open) : undefined;
  if (region === undefined || region.close - region.open > LONGEST_WORD + 2) return false;
  return tags[region.close - 1] === 'COMMA' || tags[region.close + 1] === 'COMMA';
}

/** "Unlike Lee, who did not use the term “wild strike,” Roe elaborated": a term that stands where it is spoken of. */
export function usesTerm({ tags, tokens }: View, open: number): boolean {
  return (
    /^(?:terms?|words?|phrases?|expression|label)$/.test(tokens[open - 1]?.lower ?? '') &&
    /^(?:use|avoid|employ|utter|coin|prefer)$/.test(
      tokens[tags[open - 2] === 'DT' ? open - 3 : open - 2]?.word.lemma ?? '',
    )
  );
}
