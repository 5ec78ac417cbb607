import type { Unit, View } from '../../view.ts';
import { oneOf } from '../../words.ts';
import { isAftermathWord } from './aftermath.ts';
import { BEGINNING, type Disowning, disowningOf, isIntended } from './disowned.ts';
import {
  BE,
  INVENTED,
  isDisowningWord,
  LEAD,
  LONGEST,
  MADE_UP,
  NOT_WORDS,
  SPOKEN,
  WORDS,
} from './disowning-words.ts';
import { lowers } from './words.ts';

/**
 * "…“X”, words she never spoke", "…“X”, but he said no such thing", "…“X”, which is a fabrication": what the sentence goes on to say of a
 * quotation.
 * @param after index of the first token behind the quotation
 */
export function disownedBehind(view: View, unit: Unit, after: number): Disowning['modality'] | undefined {
  const { last } = unit;
  const tag = view.tags[after];
  if (!mayDisown(view, after, last)) return undefined;
  const behind = lowers(view, after, Math.min(last, after + LONGEST)).join(' ');
  if (UNPROVEN.test(behind)) return 'falsely-ascribed';
  // "The words everybody remembers, “…,” were never spoken"
  const isOfWords = /^(?:was|were)$/.test(view.tokens[after]?.lower ?? '');
  if (isOfWords && MADE_UP.test(`the words ${behind}`)) return 'falsely-ascribed';
  if (STRUCK_OUT.test(behind)) return 'not-said';
  const change = lowers(view, after, Math.min(last, after + CHANGE_REACH)).join(' ');
  if (CHANGED.test(change)) return 'not-said';
  const open = view.tags.indexOf('OQ', unit.first);
  if (CUT.test(change) && open < after && isIntended(lowers(view, unit.first, open).join(' ')))
    return 'not-said';
  const isParted = tag === 'COMMA' || tag === 'DASH' || tag === 'SEMI';
  // The comma may stand inside the marks.
  if (!isParted && view.tags[after - 2] !== 'COMMA') return undefined;
  const first = isParted ? after + 1 : after;
  const own = disowningOf(view, { first, last });
  if (own !== undefined && !own.isOfContent && own.isTold !== true && own.names.length === 0)
    return own.modality;
  // "It began “…”, and it was never read out"
  const before = lowers(view, unit.first, after)
    .join(' ')
    .replace(/[ “”‘’"']+$/u, '');
  if ((own?.isUndelivered || own?.isOfDraft) && BEGINNING.test(before)) return own.modality;
  if (last - after > LONGEST) return undefined;
  const trail = lowers(view, first, last).join(' ').replaceAll('’', "'");
  if ([ASCRIBED, REJECTED_ACCOUNT, INVENTED_SCENE].some((way) => way.test(trail))) return 'falsely-ascribed';
  return TRAIL.test(trail) ? 'not-said' : undefined;
}

/** Whether a word stands there without which nothing here has anything to look for. */
function mayDisown({ tokens, inside }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const word = inside[at] === -1 ? tokens[at]?.word : undefined;
    if (isTurn(word) || isDisowningWord(word) || isAftermathWord(word)) return true;
  }
  return false;
}

/** Beside those by which `disowningOf` reads what stands behind the quotation. */
const isTurn = oneOf(new Set(['and', 'but', 'then', 'though', 'although', 'lie', 'satirical', 'impostor']));

/** "“…” were not the words of Smith, her office said": what stands between a quotation and the end of what is told of it. */
export function isDisownedBy(view: View, first: number, last: number): boolean {
  if (!mayDisown(view, first, last)) return false;
  const said = lowers(view, first, last).join(' ').replaceAll('’', "'");
  return NOT_WORDS.test(`that ${said}`) || MADE_UP.test(`the quote ${said}`);
}

/** "a quote attributed to Smith online, is a fabrication" */
const ASCRIBED = new RegExp(
  `^(?:an? |the )?(?:\\w+ )?${WORDS} (?:attributed|ascribed|credited|assigned|given) to (?:\\S+ ){1,8}?${BE} ${LEAD}(?:${INVENTED}|false|untrue)`,
  'u',
);

/** "told him “…”, an account the tribunal rejected as invention"; a charge that somebody denies was made */
const REJECTED_ACCOUNT =
  /^(?:an? |the )?(?:\w+ )?(?:account|story|version|tale|exchange|conversation) (?:that |which )?(?:\S+ ){1,6}?(?:(?:rejected|dismissed) as|disbelieved|did not (?:believe|accept)|called (?:a lie|fiction|invented)|found to be (?:false|invented|untrue))\b/;

const SCENE = '(?:scene|dialogue|exchange|encounter|conversation|episode|meeting)';

/** "tells him “…”, a scene which the writers say they invented", "an exchange that never took place"; not "a phrase he invented" */
const INVENTED_SCENE = new RegExp(
  `^(?:an? |the )?(?:\\w+ )?${SCENE}(?: (?:that|which))?(?: (?:the |his |her |its |their )?\\S+(?: \\S+)? (?:says?|said|admits?|admitted)(?: that)?)?(?: (?:s?he|they|(?:the )?\\p{L}+))? (?:had |has |have )?(?:since |later |simply )?(?:(?:invented|made up|fabricated|concocted|dreamed up)(?: by\\b| [.,;]|$)|never (?:happened|took place|occurred)(?: [.,;]|$))|^an? (?:\\w+ )?(?:invented|fictional|fictitious|imaginary|made-up) (?:\\w+ )?${SCENE}\\b`,
  'u',
);

/** "is credited with saying “…,” but there is no proof that he did", "though no source has ever been found" */
const UNPROVEN =
  /^(?:[,–—-] )?(?:but|though|although|yet) no (?:source|record|trace|proof|evidence)\b(?: (?:of|for|that) [^,;]{1,50})? (?:(?:has|have|had|was|were) (?:ever )?(?:been )?(?:found|known|turned up|come to light|surfaced)|exists?|survives?)\b|^(?:[,–—-] )?(?:but|though|although) (?:there is|there's|there was) (?:no|little) (?:proof|evidence|record|sign) (?:that )?(?:of (?:it|this|that)|(?:s?he|they) (?:ever |actually )?(?:did|said|wrote|used))\b/u;

/** "began to write “…” and then thought better of it" */
const CHANGED =
  /^(?:[,–—-] )?(?:and|but)(?: \w+){0,2}? (?:thought better of it|changed (?:his|her|their) minds?|(?:bit|held) (?:his|her|their) tongues?|(?:stopped|checked) (?:him|her|them)sel(?:f|ves)|nothing came|no (?:words?|sound) came|(?:the )?words (?:failed|stuck))\b/u;

/** "opened his mouth to say “…” but the film is cut": what was heard before it ends was said. */
const CUT =
  /^(?:[,–—-] )?but the (?:film|tape|recording|clip|video|footage|scene|picture|screen|audio) (?:is |was )?(?:then )?(?:cut|cuts|stops?|stopped|ends|ended|breaks off|broke off|goes (?:black|dark|dead)|went (?:black|dark|dead)|faded out|fades)\b/u;

/** "wrote “…” and struck it out again": on paper, before anybody read it. */
const STRUCK_OUT =
  /^(?:, )?(?:[^\s.;:]+ ){0,5}?(?:and|but|then) (?:\w+ )?(?:(?:struck|crossed|scratched|blotted) (?:it|them|the (?:words|line)) out|(?:pressed|hit) delete)\b/u;

/** Tokens of CHANGED. */
const CHANGE_REACH = 8;

/** "words she never spoke", "a line that he did not write", "something Smith never said". */
const TRAIL = new RegExp(
  `^which (?:was|were) (?:in fact|actually|really) (?:written|said|spoken|coined|invented|uttered) by\\b|^(?:(?:an? |the )?(?:\\w+ )?${WORDS}|something)(?: (?:that|which))? (?:\\S+ ){1,4}?(?:never|(?:did|has|had) (?:not|never)|didn't)(?: (?:actually|ever|in fact))? ${SPOKEN}(?! (?:before|again|until|aloud|in public|publicly))`,
  'u',
);
