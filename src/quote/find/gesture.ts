import { ROLE_NOUNS } from '../../english/index.ts';
import { givenNameGender } from '../../names/given-names.ts';
import type { Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { holdsFinite } from '../grammar/turns.ts';
import { type VerbGroup, verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { regionAt } from './finding.ts';

/** "“My mother wove in the dark” – she held up a sleeve – “and the sheep were grey.”": the two halves of what is said, and what is done between them. */
export function partedByGesture(view: View, { first, last }: Unit): Range[] | undefined {
  const { tags, inside } = view;
  const opening = regionAt(view, first);
  const closing = regionAt(view, last - 1) ?? regionAt(view, last - 2);
  if (opening?.closed !== true || closing?.closed !== true || closing.open <= opening.close) return undefined;
  const isDashed = tags[opening.close + 1] === 'DASH' && tags[closing.open - 1] === 'DASH';
  const isBracketed = tags[opening.close + 1] === 'LP' && tags[closing.open - 1] === 'RP';
  if (!isDashed && !isBracketed) return undefined;
  for (let at = opening.close + 2; at < closing.open - 1; at += 1)
    if (inside[at] !== -1 || tags[at] === 'DASH') return undefined;
  const isWhole =
    holdsFinite(view, opening.open, opening.close) || holdsFinite(view, closing.open, closing.close);
  return isWhole
    ? [opening, closing].map(({ open, close }) => ({ first: open, last: close + 1 }))
    : undefined;
}

/** A verb between two halves of what is said. */
export function isBetweenParts(view: View, unit: Unit, verb: number): boolean {
  if (view.tags[unit.first] !== 'OQ') return false;
  const [opening, closing] = partedByGesture(view, unit) ?? [];
  return opening !== undefined && closing !== undefined && opening.last <= verb && verb < closing.first;
}

/** What whoever speaks does between their words; to look away, to rise or to weep is a listener's too. */
export function isOwnGesture({ tags, tokens }: View, { first, last }: Range, { lemma }: VerbGroup): boolean {
  return GESTURES.has(lemma) && isOnePerson({ tags, tokens }, { first, last });
}

/**
 * "Karl Noone shrugged. | “…”", "“…” | She laughs and pours the tea.", "Noone disagreed. | “…”": a sentence that tells only what one person does while
 * speaking, or that it is their turn.
 * @returns who that is, or undefined for every other sentence
 */
export function whoseBeat(view: View, unit: Unit): Range | undefined {
  const { tags, tokens, inside } = view;
  let verb = unit.first;
  const doesBeat = (at: number) => BEATS.has(tokens[at]?.word.lemma ?? '');
  // "Noone shrugs.", read as a noun behind a name.
  const isDeed = (at: number) =>
    isFiniteVerb(tags[at]) || (tags[at] === 'NNS' && tags[at - 1] === 'NNP' && doesBeat(at));
  while (verb < unit.last && !isDeed(verb)) verb += 1;
  if (verb === unit.last || verb === unit.first) return undefined;
  const group = verbGroupAt(view, verb, unit.first);
  const source = subjectBefore(view, group.first, unit.first);
  if (source?.first !== unit.first || !isOnePerson(view, source)) return undefined;
  if (group.negated || group.modal || group.passive || group.first !== verb) return undefined;
  let isBeat = doesBeat(verb) || takesTurn(view, unit, group);
  for (let at = verb + 1; at < unit.last; at += 1) {
    if (inside[at] !== -1) return undefined;
    if (tags[at] === 'NNP' && givenNameGender(tokens[at]?.text ?? '') !== undefined) return undefined;
    isBeat ||=
      tokens[at - 1]?.lower === 'and' && (isFiniteVerb(tags[at]) || tags[at] === 'NNS') && doesBeat(at);
  }
  return isBeat ? source : undefined;
}

/** "Lee disagreed.", "Lee sees it differently.", "Lee jumped in.", "Lee added.": whoever does so goes on to speak. */
function takesTurn({ tags, tokens }: View, { last }: Unit, { lemma, verb }: VerbGroup): boolean {
  const next = tokens[verb + 1]?.lower ?? '';
  // Not "Lee saw it."
  if (/^(?:put|see|remember)$/.test(lemma)) return next === 'it' && HOW.test(tokens[verb + 2]?.lower ?? '');
  if (/^(?:jump|chime|weigh|cut|butt|break)$/.test(lemma)) return next === 'in';
  if (lemma === 'pipe') return next === 'up';
  const end = tags[verb + 1] === 'RB' ? verb + 2 : verb + 1;
  const isAll = end >= last || tags[end] === 'STOP';
  return TAKING_SIDES.test(lemma) || (isAll && tokens[verb]?.word.frame?.frames.includes('q') === true);
}

/** How something is put or seen: "differently", "this way", "well". */
const HOW = /^(?:this|that|another|well|otherwise|\w+ly)$/;

/** With or against what has been said before. */
const TAKING_SIDES = /^(?:agree|disagree|concur|object|demur|differ)$/;

function isOnePerson({ tags, tokens }: Pick<View, 'tags' | 'tokens'>, { first, last }: Range): boolean {
  if (tags[first] === 'PRP') return /^s?he$/.test(tokens[first]?.lower ?? '');
  return tags[last - 1] === 'NNP' || ROLE_NOUNS.has(tokens[last - 1]?.lower ?? '');
}

const GESTURES: ReadonlySet<string> = new Set(
  'point gesture hold tap pat wave lift raise indicate motion show knock pull touch stroke pause snap clench spread thump bang slap rap drum tug lean kick draw hesitate falter stop'.split(
    ' ',
  ),
);

/** What is done beside words of one's own, where no other person is near: a listener may nod, and is named elsewhere. */
const BEATS: ReadonlySet<string> = new Set([
  ...GESTURES,
  ...'shrug sigh laugh chuckle giggle grin smile beam frown wince grimace nod shake scratch rub wipe fold cross exhale inhale swallow blink squint snort cough pour sip stir'.split(
    ' ',
  ),
]);
