import type { Unit, View } from '../view.ts';
import { oneOf } from '../words.ts';
import { lowers } from './modality/words.ts';

/**
 * A sentence that tells that somebody's words follow, without a colon: "He sent us this reply.", "Lee issued the following statement on
 * Monday.", "Lee put it like this.", "Here is what Lee told us."
 * @param unit the last sentence of a paragraph
 */
export function isAnnouncement(view: View, unit: Unit): boolean {
  const { tokens, tags, inside } = view;
  if (tags[unit.last - 1] !== 'STOP' || tokens[unit.last - 1]?.text === '?') return false;
  const first = Math.max(unit.first, unit.last - LONGEST);
  let pointsAhead = false;
  for (let at = first; at < unit.last - 1; at += 1) {
    if (inside[at] !== -1) return false;
    pointsAhead ||= isPointer(tokens[at]?.word);
  }
  if (!pointsAhead) return false;
  const told = lowers(view, first, unit.last - 1).join(' ');
  if (/\b(?:not|never|no|nobody)\b|n't\b/u.test(told)) return false;
  return SENT.test(told) || PUT.test(told) || (unit.last - unit.first <= LONGEST && WHAT.test(told));
}

/** Words without one of which a sentence announces nothing. */
const isPointer = oneOf(new Set(['this', 'these', 'here', 'following', 'follows', 'thus']));

/** Tokens of such a sentence that are read, from its end. */
const LONGEST = 24;

const WORDING =
  '(?:statement|reply|response|answer|message|note|letter|email|e-mail|explanation|comment|comments|account|text|advice|warning|plea|tribute|post|tweet|words)';

/** Only when and to whom may stand behind. */
const SENT = new RegExp(
  String.raw`\b(?:sent|sends|gave|gives|issued|issues|released|releases|offered|offers|provided|provides|posted|published|wrote|read out|emailed|e-mailed|shared|left|made|had|has|replied with|responded with|answered with|came back with)\b(?: (?:us|me|them|him|her|reporters|\w+ (?:herald|gazette|times|post)))?(?: back| out)? (?:this|these|the following)(?: [\w-]+){0,2} ${WORDING}(?: (?:on|to|in|by|after|before|late|early|last|this|via|when|through) [\w' ,-]+| \w+day)?$`,
  'u',
);

const PUT =
  /\b(?:puts?|phrased|explained|describe[sd]|summed) (?:it|this|things|them|the matter)(?: up)?(?: (?:like this|this way|thus|as follows|in these words))$|\b(?:said|wrote|replied|answered|responded|writes|says) (?:this|the following|as follows|in these words)$|\bthis to (?:say|add)$/u;

const WHAT =
  /^(?:this|here) (?:is|was|'s) (?:what|how) .*\b(?:said|says|told|wrote|writes|replied|answered|responded|put it|explained)\b(?: (?:us|me|to us|it|the \w+))?$/u;
