import { isNoun } from '../../grammar/tags.ts';
import type { Unit, View } from '../../view.ts';
import { type Finding, isBySomebody } from '../finding.ts';
import { isWitnessed } from './witness.ts';
import { lowers } from './words.ts';

/** Sentences behind words at second hand in which the article may take them back. */
export const REFUTED_WITHIN = 4;

/**
 * Whether words come at second hand: "was quoted as saying “…”", "a draft had the sentence “…”", "a witness claimed that Smith shouted “…”".
 * What the article then says of the text, the teller or the day is a verdict on whether they were said at all.
 * @param others all findings of the sentence
 */
export function isSecondHand(
  view: View,
  unit: Unit,
  finding: Finding,
  others: readonly Finding[] = [],
): boolean {
  const { content, cue, lemma, source } = finding;
  const [range] = content;
  if (range === undefined) return false;
  if (view.tags[range.first] !== 'OQ') {
    // "Two players complained that | Smith told them “…”": what nobody by name tells goes with what it tells.
    return (
      !isBySomebody(view, finding) &&
      others.some((other) => {
        const at = other.content[0]?.first ?? -1;
        return other !== finding && range.first < at && at < range.last && isSecondHand(view, unit, other);
      })
    );
  }
  if (lemma === 'quote' || isWitnessed(view, unit, finding)) return true;
  const last = content.at(-1)?.last ?? range.last;
  if (RELAYED.test(joined(view, unit.first, range.first))) return true;
  if (cue !== undefined && cue.first >= last && RELAYED_BEHIND.test(joined(view, last, unit.last)))
    return true;
  // "a statement for him which began “…”"
  const isText = source === undefined || OPENING.test(lemma ?? '');
  return isText ? holdsText(view, unit.first, range.first) : holdsText(view, source.first, source.last);
}

/** A noun for a text that is no name and describes no other noun: not "Tim Story", "a speech therapist". */
function holdsText({ tags, tokens, inside }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || inside[at] !== -1 || token.text !== token.lower) continue;
    if (TEXTS.test(token.lower) && !isNoun(tags[at + 1])) return true;
  }
  return false;
}

const TEXT =
  '(?:articles?|pieces?|reports?|story|stories|quotes?|quotations?|lines?|words|sentences?|phrases?|passages?|remarks?|interviews?|releases?|statements?|letters?|e-?mails?|messages?|posts?|tweets?|videos?|clips?|recordings?|audio|tapes?|screenshots?|pages?|headlines?|captions?|transcripts?|leaflets?|flyers?|drafts?|scripts?|speech|address)';
const SAYING =
  '(?:say|said|saying|tell|told|telling|shout|shouted|shouting|call|called|calling|write|wrote|written|writing|utter|uttered)';
const TOLD = `(?:was|were|is|are|been|being) (?:\\w+ly )?(?:(?:quoted|cited)(?: (?:by|in|on) [^,;]{1,40})? as (?:having )?${SAYING}|(?:reported|heard|rumou?red|alleged|claimed|said|believed)(?: (?:by|in|on) [^,;]{1,40})? to (?:have )?${SAYING}|credited with (?:having )?${SAYING})`;

/** "was quoted as saying", "was heard to say", "was quoted: ", "it was said for years that Smith had told them" */
const RELAYED = new RegExp(
  `\\b${TOLD}\\b[^,;]{0,40}[,:]?$|\\b(?:was|were) quoted(?: (?:by|in|on) [^,;]{1,40})? ?[:,]$|\\bit (?:was|is|has been) (?:\\w+ ){0,2}?(?:said|reported|claimed|told|believed) that [^;]{1,60}$|\\b${TEXT} (?:has|had|have) [^,;]{1,50} (?:saying|telling)(?: [^,;]{1,20})?$`,
  'u',
);
const RELAYED_BEHIND = new RegExp(`^(?:, )?(?:[^\\s,]+ ){1,6}?${TOLD}\\b`, 'u');

/** How a text is told to go. */
const OPENING = /^(?:begin|open|start|read|run|end|conclude|contain)$/;

const TEXTS = new RegExp(`^${TEXT}$`);

/**
 * Whether a sentence takes back words that came at second hand before it: "The release was a fake.", "It was a mistranslation.", "The records
 * show that his brother spoke the words.", "The interview did not take place, the newspaper now accepts."
 */
export function refutes(view: View, unit: Unit): boolean {
  return isRefutation(joined(view, unit.first, unit.last));
}

/** The same of how the sentence of the words itself goes on: "…, but it was cut before the speech". */
export function refutesBehind(view: View, unit: Unit, { content }: Finding): boolean {
  let end = content.at(-1)?.last ?? unit.last;
  while (end > unit.first && view.tags[end - 1] !== 'CQ') end -= 1;
  const tail = end > unit.first ? joined(view, end, unit.last) : '';
  if (LIED.test(joined(view, unit.first, content[0]?.first ?? unit.first))) return true;
  return tail !== '' && (CUT.test(tail) || isRefutation(tail));
}

function isRefutation(said: string): boolean {
  return said !== '' && VERDICTS.some((verdict) => verdict.test(said));
}

const NOT =
  "(?:did not|didn't|never|had not|hadn't|has not|hasn't|had never|has never|have never|was not|wasn't)";
const BE = '(?:is|was|were|are|(?:has|have|had) been|proved|turned out)';
const FALSE =
  '(?:fakes?|false|untrue|jokes?|invented|made up|made-up|fabricat(?:ed|ions?)|fiction|fictional|fictitious|bogus|inventions?|hoax(?:es)?|spoofs?|parod(?:y|ies)|satire|satirical|forger(?:y|ies)|forged|deepfakes?|doctored|photoshopped|pranks?|mistranslations?|mistranslated|misquot(?:ed?|ations?)|misheard|misattributed|april fools?)';
const CARRIER =
  '(?:releases?|letters?|e-?mails?|messages?|posts?|tweets?|videos?|clips?|recordings?|audio|tapes?|screenshots?|pages?|captions?|transcripts?|leaflets?|flyers?|drafts?|scripts?)';
const NEWS = '(?:articles?|pieces?|reports?|story|stories|interviews?|quotes?|quotations?|headlines?)';

const VERDICTS: readonly RegExp[] = [
  // "The article, printed on April 1, was a joke.", "That was a mistranslation."
  new RegExp(
    `\\b(?:it|that|they|(?:the|this|that|these|those|both|its|their|his|her) (?:[^\\s,]+ ){0,2}?(?:${NEWS}|${CARRIER}|caller|account|voice|call|broadcast)\\b(?:,? [^.;]{0,40}?)?) ${BE} (?!not\\b)(?:\\w+ ){0,2}?${FALSE}\\b`,
  ),
  // "A report in Monday’s paper was withdrawn.", "The websites have since taken the report down."
  new RegExp(
    `\\b(?:the|this|that|its|their) (?:[^\\s,]+ ){0,2}?${NEWS} ${BE} (?:\\w+ )?(?:retracted|withdrawn|unpublished|taken down)\\b|\\b(?:retracted|withdrew|withdrawn|took down|taken down|unpublished) (?:the|this|that|its|their) (?:[^\\s,]+ ){0,2}?${NEWS}\\b|\\b(?:took|taken|pulled) (?:the|its|their) (?:\\w+ )?${NEWS} down\\b`,
  ),
  // "had made it up", "made up the quote", "had misquoted her"
  new RegExp(
    `\\b(?:made up|making up|invented|inventing|fabricated|fabricating|faked|concocted|forged) (?:the|this|that|its|their|his|her) (?:[^\\s,]+ ){0,2}?${TEXT}\\b(?! of\\b)|\\bmade (?:it|them|this|that|the (?:whole|entire) thing) (?:all )?up\\b|\\b(?:mistranslated|misquoted|misheard) (?:him|her|them|it|the)\\b`,
  ),
  // "The interview did not take place."
  new RegExp(
    `\\b(?:interview|conversation|exchange|encounter) (?:\\w+ )?${NOT} (?:\\w+ )?(?:take place|taken place|took place|happen(?:ed)?|occur(?:red)?|exist(?:ed)?)\\b`,
  ),
  // "Smith did not speak at the rally", "had never used the words"; of "did not say when" the rest was said.
  new RegExp(
    `${NOT} (?:ever |even |actually )?(?:spoke|spoken|speak) (?:at|from) (?:the|that|any)\\b|${NOT} (?:ever |actually |in fact )?(?:said|say|written|wrote|write|uttered|utter) (?:it|them|any such|anything (?:of the (?:sort|kind)|like it))\\b|${NOT} (?:ever |actually |in fact )?(?:said|say|used|use|wrote|written|write|uttered|utter|posted|post|sent|send) (?:those|these|the|that|this) (?:words|sentence|line|phrase|quote|message|tweet|post)\\b|${NOT} (?:\\w+ )?(?:given|gave|give) (?:an?|any|the|such an) interview\\b`,
  ),
  // "A word had been dropped."
  /^(?:a|one|the) (?:\w+ )?words? (?:had been|has been|was|were) (?:dropped|left out|missing|omitted|added|cut)\b/,
  // "The recording shows that he did not."
  /\b(?:recording|tape|video|footage|transcript|minutes|film|audio)\b[^.;]{0,40}\b(?:show|shows|showed|prove|proves|proved|confirm|confirms|confirmed) (?:that )?(?:\S+ ){1,3}?(?:did not|had not|didn't|hadn't|never did)(?: [.,;]|$)/,
  // "It was his brother and not Smith who spoke the words.", "What the general had actually said was …"
  /\bit was (?:[^\s,;]+ ){1,7}?(?:, )?(?:and )?not (?:[^\s,;]+ ){1,5}?(?:who|that) (?:said|spoke|wrote|uttered|used)\b/,
  /\b(?:what|the words) (?:[^\s,;]+ ){1,4}(?:actually|really|in fact) (?:said|told|wrote|spoken|used|had said) (?:was|were|is)\b/,
  // "The saying is often credited to Smith, but she neither said nor wrote it."
  /\bneither (?:said|wrote|spoke|uttered) nor (?:said|wrote|spoke|uttered) (?:it|them)\b/,
  // "The quote “…”, which the paper had printed in May, was invented."
  new RegExp(`^, (?:which|that) [^;.]{1,90}, (?:was|were|is|are) (?:\\w+ ){0,2}?${FALSE}\\b`),
  // "Smith refused to read it out."
  new RegExp(
    `\\b(?:(?:refused|declined|chose not) to|${NOT}|would not) (?:(?:read|deliver) the ${TEXT}|read (?:it|them) out|deliver (?:it|them))\\b`,
  ),
];

/** "admitted that he had lied when he told police that | Smith shouted “…”" */
const LIED = /\b(?:lied|lying) (?:when|in|by) \S+ (?:told|said|testified|claimed|telling|saying|claiming)\b/;

/** "…, but it was cut before the speech" */
const CUT =
  /^(?:[,–—-] )?(?:but|and|though|although|which|until) (?:(?:it|they|that|the (?:line|sentence|passage|words|phrase|paragraph)) )?(?:was|were|had been) (?:\w+ )?(?:cut|dropped|struck(?: out)?|removed|deleted|left out|taken out|scrapped|discarded|never (?:sent|used|read|delivered|given|published|spoken))\b/;

function joined(view: View, first: number, last: number): string {
  if (last - first > LONGEST) return '';
  return lowers(view, first, last).join(' ').replaceAll('’', "'");
}

/** Tokens of a sentence that is read for it. */
const LONGEST = 60;
