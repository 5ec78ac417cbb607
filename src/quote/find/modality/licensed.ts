import { isBe } from '../../grammar/closed.ts';
import { isNoun, isVerb } from '../../grammar/tags.ts';
import type { Modality } from '../../types.ts';
import type { View } from '../../view.ts';
import { isNegation } from './words.ts';

/**
 * What a noun before "to say" makes of it, with the verb that has the noun for its object: "had every chance to tell", "is not a woman to say",
 * "passed up the opportunity to say". The phrasal implicatives of linguistics (Karttunen 2012): to take the chance is to say it, to miss it is
 * not, and to have it leaves it open.
 * @param noun index of the noun
 * @returns undefined where the noun is none of them, and where it was said
 */
export function ofLicensingNoun(view: View, noun: number, floor: number): Modality | undefined {
  const { tags, tokens } = view;
  const head = tokens[noun]?.lower ?? '';
  if (!isNoun(tags[noun]) && head !== 'one') return undefined;
  let isNegated = false;
  for (let at = noun - 1; at >= floor; at -= 1) {
    const tag = tags[at];
    const lower = tokens[at]?.lower ?? '';
    if (view.inside[at] !== -1 || tag === 'COMMA' || tag === 'STOP') return undefined;
    isNegated ||= isNegation(lower) || lower === 'no';
    // "there is a way to say", "the chance was there to say": up to the verb.
    if (!isVerb(tag) || tag === 'MD') continue;
    const lemma = tokens[at]?.word.lemma ?? '';
    if (isBe(lower)) return ofBeing(view, at, noun, isNegated);
    const isDenied = isNegated || [at - 1, at - 2].some((back) => isNegation(tokens[back]?.lower ?? ''));
    if (!CHANCES.test(head)) return undefined;
    // "wasted no chance to tell"
    if (MISSING.test(lemma)) return isDenied ? 'said' : 'not-said';
    if (TAKING.test(lemma)) return isDenied ? 'not-said' : undefined;
    return HAVING.test(lemma) ? (isDenied ? 'not-said' : 'unclear') : undefined;
  }
  return undefined;
}

/** "is not a woman to say"; of "it is not a crime to say" it stays open. */
function ofBeing({ tokens }: View, be: number, noun: number, isNegated: boolean): Modality | undefined {
  const head = tokens[noun]?.lower ?? '';
  const subject = tokens[be - 1]?.lower ?? '';
  if (CHANCES.test(head) || WAYS.test(head)) return 'unclear';
  const isNot = isNegated || /^(?:isn|wasn|aren|weren)['’]t$/.test(tokens[be]?.lower ?? '');
  const isRanked = tokens
    .slice(be, noun + 1)
    .some(({ lower }) => /^(?:first|last|only|time|place)$/.test(lower));
  if (!isNot || isRanked) return undefined;
  return /^(?:it|this|that|there)$/.test(subject) ? 'unclear' : 'not-said';
}

const CHANCES = /^(?:chances?|opportunit(?:y|ies)|occasions?|invitations?|openings?|mind)$/;

const WAYS = /^(?:ways?|reasons?|need|excuses?|cause)$/;

const TAKING = /^(?:take|use|seize|grab|accept|exploit)$/;

const MISSING = /^(?:miss|waste|lose|pass|spurn|squander|decline|refuse|reject|shun|duck|deny|skip|forgo)$/;

const HAVING = /^(?:ha(?:ve|s|d)|offer|await|see|want|hope|seek|need|deserve)$/;
