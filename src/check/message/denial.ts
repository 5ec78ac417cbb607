import { isNegator } from '../meaning.ts';
import { type Cue, cuesIn } from './cues.ts';
import type { Denial } from './types.ts';

/** What deprives a "not" of its force, or makes it another's. */
const IDLE = /\bnot\s+(?:only|just|merely|simply)\b|\bno\s+longer\b|\bnot\s+[^,]{1,60}\bbut\b/giu;
const FALSELY =
  /\b(?:(?:not|n['’]t)\s+true|untrue|false|a\s+(?:lie|myth|hoax))\s+(?:to\s+(?:say|claim|suggest)\s+)?that\b|\b(?:falsely|wrongly)\s+(?:quoted|credited|attributed)\b|\bmisquoted\b|\bfake\s+quot/iu;
/** "was wrongly attributed to", right behind the words. */
const MISCREDITED =
  /^[^,;:]{0,40}\b(?:(?:falsely|wrongly|mistakenly|incorrectly|erroneously)\s+(?:quoted|credited|attributed|ascribed)|misattributed|(?:not|n['’]t|never)\s+(?:by|from)|(?:not|n['’]t|never)\s+(?:\S+\s+){0,2}(?:words?|lines?|quotes?|remarks?)\s+of)\b/iu;
/** Between the verb and what was not said. */
const NOTHING_ELSE =
  /^(?:\s+(?:that|anything\s+like|the\s+words|it|this|so|such\s+a\s+thing|any\s+such\s+thing|by\b[^,;:]{1,60}))?[\s:,.!*_"“”„«»'‘’(—–-]*$/iu;

/**
 * Whether a message says of words that they were not said: "never said", "nobody said", "denied saying", "…, which he never said".
 * @param lead what stands before them in their sentence
 * @param tail what stands behind them
 */
export function denialOf(lead: string, tail: string): Denial | undefined {
  // "Didn't she say …?"
  if (/^[\s.,”"»’')*_]*\?/u.test(tail) && !/\bnever\b/iu.test(lead)) return undefined;
  if (FALSELY.test(lead)) return 'not-said';
  const behind = tail.replace(/^[\s.,”"»“’')*_—–-]+/u, '').split(/[.!?;\n]|[,:]?\s*["“„«]/u)[0] ?? '';
  if (MISCREDITED.test(behind)) return 'not-said';
  return denialIn(lead, cuesIn(lead).at(-1)) ?? denialIn(behind, cuesIn(behind)[0]);
}

/** Whether the clause of a cue denies that somebody spoke. */
function denialIn(phrase: string, cue: Cue | undefined): Denial | undefined {
  const rest = cue && phrase.slice(cue.index + cue.text.length);
  if (cue === undefined || rest === undefined || !NOTHING_ELSE.test(rest)) return undefined;
  if (cue.verb?.marks.includes('denies') === true) return /^\s+that\b/iu.test(rest) ? 'not-so' : undefined;
  const before = phrase.slice(0, cue.index);
  const subject = before.slice(before.lastIndexOf(',') + 1).replace(IDLE, ' ');
  const words =
    subject
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  return words.some(isNegator) ? 'not-said' : undefined;
}
