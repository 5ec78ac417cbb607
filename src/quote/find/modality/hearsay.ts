import { lemmaOf } from '../../../english/index.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { JUDGING } from '../judged.ts';
import { HEARSAY, TESTIMONY } from './words.ts';

/** "claims | that", not "told the Post | that" */
export function isHearsay({ tokens }: View, unit: Unit, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && HEARSAY.has(token.lower) && (token.word.isSmall || at <= unit.first + 1);
}

/** What nobody in particular tells; a story that runs in a paper is told by the paper. */
export const GOING_ROUND: readonly RegExp[] = [
  // "There is an old joke in the county that", "A running gag at the club is that", "It is an old chestnut that"
  /\b(?:there (?:is|was|are|were|'s|’s)|(?:it|this) (?:is|was|'s|’s)) (?:(?:also|still|even|only|just) )?(?:an?|the|some|many|another) (?:[^\s,;:]+ ){0,3}?(?:jokes?|gags?|legends?|myths?|tales?|yarns?|chestnuts?|rumou?rs?)\b[^,;:]* that$/,
  // Not "There was a story in the Post that".
  /\bthere (?:is|'s|’s) (?:an?|another) (?:[^\s,;:]+ ){0,3}?story\b[^,;:]* that$/,
  /^(?:an?|the|one|another) (?:\S+ ){0,3}?(?:jokes?|gags?|legends?|myths?|tales?|yarns?|rumou?rs?)\b[^,;:]* (?:is|was) that$/,
  /\b(?:has|had) it that$|\b(?:story|joke|legend|rumou?r) (?:goes|went) that$/,
  /\b(?:rumou?rs?|gossip|whispers?) (?:\S+ ){0,2}?(?:ran|runs?|running|gone|went|go|goes|going|spread\w*|swept|sweeping|flew|flown|travel\w+|circulat\w+|reached|came|made|doing|did)\b[^,;:]* that$/,
  /\b(?:story|stories|tales?|word|talk) (?:\S+ ){0,2}?(?:(?:ran|run|gone|went|go|goes|going|passed|flew) a?round|spread\w*|swept|circulat\w+|(?:made|doing|did) the rounds)\b[^,;:]* that$/,
];

/**
 * "brushed aside claims that he said", "was asked about reports that he said": only somebody who confirms it makes it said.
 * @param words the governing clause up to its "that", the noun last but one
 */
export function ofHearsay(words: readonly string[], isNegated: boolean): Modality | undefined {
  if (words.includes('contrary')) return 'falsely-ascribed';
  // "called the report that he had said “…” a lie"; who deems says nothing, but judges as well.
  if (words.slice(-6, -2).some((word) => JUDGING.has(lemmaOf(word)) || lemmaOf(word) === 'deem'))
    return 'unclear';
  if (words.slice(-6, -2).some((word) => REJECTING.has(lemmaOf(word))))
    return isNegated ? undefined : 'not-said';
  if (words.some((word) => CONFIRMING.has(lemmaOf(word)))) return isNegated ? 'unclear' : undefined;
  return TESTIMONY.has(words.at(-2) ?? '') && words.at(-3) !== 'despite' ? undefined : 'unclear';
}

const CONFIRMING: ReadonlySet<string> = new Set(
  'confirm admit acknowledge concede accept prove verify corroborate substantiate'.split(' '),
);

const REJECTING: ReadonlySet<string> = new Set('reject dismiss rebut contest deny dispute refute'.split(' '));
