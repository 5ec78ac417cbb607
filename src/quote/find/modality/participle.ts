import { lemmaOf } from '../../../english/index.ts';
import { isFiniteVerb, isVerb, type Tag } from '../../grammar/tags.ts';
import type { VerbGroup } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { View } from '../../view.ts';
import { isNegation } from './words.ts';

/**
 * The verb whose object says it: "The draft had Smith say", "hoped to hear Smith say", "cannot recall Smith ever saying".
 * @returns its index; undefined where none stands before what may be an object
 */
export function verbOfObject(view: View, group: VerbGroup, floor: number): number | undefined {
  const isBare = group.tag === 'VG' || group.tag === 'VB' || group.tag === 'VF';
  if (!isBare || group.infinitive || group.modal || group.first < group.verb - 1) return undefined;
  let at = group.first - 1;
  while (at >= floor && STAGED.has(view.tags[at] ?? 'STOP') && view.inside[at] === -1) at -= 1;
  return at === group.first - 1 || at < floor || !isVerb(view.tags[at]) ? undefined : at;
}

/** "The draft had Smith say", "a mistranslation had her saying", "let Smith say": somebody else makes up what is said. */
export function ofStaging(view: View, at: number, floor: number): Modality | undefined {
  const lower = view.tokens[at]?.lower ?? '';
  if (lower === 'let') return 'hypothetical';
  // "had X saying" is told by a text; "we have X saying" by who hears it.
  if (RECORDING.has(view.tokens[at - 1]?.lower ?? '')) return undefined;
  const isTold =
    /^(?:have|has|had)$/.test(lower) &&
    isFiniteVerb(view.tags[at]) &&
    view.tags[at - 1] !== 'PRP' &&
    at > floor;
  return isTold ? 'unclear' : undefined;
}

/** "The tape has Smith saying". */
const RECORDING: ReadonlySet<string> = new Set(
  'tape tapes recording recordings transcript transcripts minutes footage record records video videos clip'.split(
    ' ',
  ),
);

/** What the object of "had" is made of. */
const STAGED: ReadonlySet<Tag> = new Set<Tag>(['NNP', 'NN', 'DT', 'PS', 'OBJ', 'PRP', 'JJ']);

/** "had no intention of saying", "came close to saying", "went as far as saying": a noun or an adjective governs the participle. */
export function ofNounOrAdjective(
  view: View,
  group: VerbGroup,
  words: readonly string[],
): Modality | undefined {
  const last = words.at(-1) ?? '';
  // "a defence of “…”, saying"
  if (view.tokens[group.first - 1]?.lower !== last) return undefined;
  const own = words.at(-2) ?? '';
  const negated = words.some((word) => isNegation(word) || word === 'no');
  if (last === 'of' && own === 'point' && words.at(-4) === 'on') return 'not-said';
  // "accused of saying “…”" leaves it open; of what is told in the article's words it is the charge.
  if (last === 'of' && words.some((word) => ACCUSING.has(lemmaOf(word))))
    return view.tags[group.verb + 1] === 'OQ' ? 'unclear' : undefined;
  if (last === 'of')
    return OWNED.has(lemmaOf(own)) || OWNED.has(own) ? undefined : negated ? 'not-said' : 'unclear';
  if (last === 'to' && /^(?:close|closer|near|nearer|averse|opposed)$/.test(own))
    return negated ? 'unclear' : 'not-said';
  return last === 'as' && own === 'far' && negated ? 'not-said' : undefined;
}

const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'suspect']);

/** Behind which "of saying" is about what was said: "tired of saying", "made a habit of saying", "admitted the crime of saying". */
const OWNED: ReadonlySet<string> = new Set(
  (
    'tire tired weary sick fond habit guilty ashamed proud capable way convict convicted step art luxury mistake crime honour honor pleasure ' +
    'instead afraid repent credit merit remind memory boast point practice practise'
  ).split(' '),
);
