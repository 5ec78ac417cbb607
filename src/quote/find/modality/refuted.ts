import type { Unit, View } from '../../view.ts';
import type { Finding } from '../finding.ts';
import { isBySomebody } from '../told-unsaid.ts';
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
  const lead = joined(view, unit.first, range.first);
  const last = content.at(-1)?.last ?? range.last;
  const tail = joined(view, last, unit.last);
  if (RELAYED.test(cue !== undefined && cue.first >= last ? tail : lead)) return true;
  // "a statement for him which began “…”"
  const teller =
    source === undefined || OPENING.test(lemma ?? '') ? lead : joined(view, source.first, source.last);
  return TEXTS.test(teller);
}

/** "was quoted as saying", "was heard to say", "it was said for years that" */
const RELAYED =
  /\b(?:(?:was|were|is|are|been|being) (?:\w+ly )?(?:quoted|cited|reported|heard|rumou?red|alleged|claimed|credited|said to have)|it (?:was|is|has been) (?:\w+ ){0,2}?(?:said|reported|claimed|told|believed) that)\b/;

const OPENING = /^(?:begin|open|start|read|run|end|conclude|contain)$/;

const TEXT =
  '(?:articles?|pieces?|reports?|story|stories|quotes?|quotations?|lines?|words|sentences?|phrases?|passages?|remarks?|interviews?|releases?|statements?|letters?|e-?mails?|messages?|posts?|tweets?|videos?|clips?|recordings?|audio|tapes?|screenshots?|pages?|headlines?|captions?|transcripts?|leaflets?|flyers?|drafts?|scripts?|speech|address)';

const TEXTS = new RegExp(`\\b${TEXT}\\b`);

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
  return end > unit.first && isRefutation(joined(view, end, unit.last));
}

function isRefutation(said: string): boolean {
  return said !== '' && VERDICTS.some((verdict) => verdict.test(said));
}

const NOT =
  "(?:did not|didn't|never|had not|hadn't|has not|hasn't|had never|has never|have never|was not|wasn't)";
const FALSE =
  '(?:fakes?|false|untrue|jokes?|invented|made up|made-up|fabricat(?:ed|ions?)|fiction|fictional|fictitious|bogus|inventions?|retracted|withdrawn|removed|deleted|taken down|disowned|unpublished)';

const VERDICTS: readonly RegExp[] = [
  // What it is called, whatever is called so.
  /(?<!\b(?:no|not an?|never an?|alleged) )\b(?:mistranslat(?:ion|ed)|misquot(?:e|ed|ation)|misheard|misattributed|hoax|spoof|parody|satir(?:e|ical|ist)|forger(?:y|ies)|forged|deepfake|doctored|photoshopped|impersonat(?:or|ed|ing)|prank(?:sters?)?|april fools?)\b/,
  // "The article, printed on April 1, was a joke."
  new RegExp(
    `\\b(?:the|this|that|these|those|both|its|their|his|her) (?:[^\\s,]+ ){0,2}?${TEXT}\\b(?: [^.;]{0,40}?)? (?:is|was|were|are|been|proved|turned out to be|as) (?:\\w+ ){0,2}?${FALSE}\\b`,
  ),
  // "had made it up", "retracted the story", "have since taken the report down"
  new RegExp(
    `\\b(?:made up|making up|invented|inventing|fabricated|fabricating|faked|concocted|retracted|withdrew|withdrawn|took down|taken down|unpublished|disowned|apologi[sz]ed for) (?:the|this|that|its|their|his|her) (?:[^\\s,]+ ){0,2}?${TEXT}\\b|\\bmade (?:it|them|this|that|the (?:whole|entire) thing) (?:all )?up\\b|\\b(?:took|taken|pulled) (?:the|its|their|his|her) (?:\\w+ )?${TEXT} down\\b`,
  ),
  // "The interview did not take place."
  new RegExp(
    `\\b(?:${TEXT}|meeting|conversation|call|exchange|encounter|rally) (?:\\w+ )?${NOT} (?:\\w+ )?(?:take place|taken place|took place|happen(?:ed)?|occur(?:red)?|exist(?:ed)?|held|recorded)\\b`,
  ),
  // "Smith did not speak at the rally"; of "did not say when" the rest was said.
  new RegExp(
    `${NOT} (?:ever |even |actually )?(?:spoke|spoken|speak|spoken|met|meet|uttered|utter)\\b(?! (?:about|of|for|again|further))|${NOT} (?:ever |actually |in fact )?(?:said|say|used|use|written|wrote|write|posted|post|sent|send|given|gave|give|made|make) (?:it|so|that|this|them|any such|anything (?:of the (?:sort|kind)|like it)|(?:the|those|these|that) ${TEXT}|an? interview)\\b(?! (?:he|she|they|it|the|was|is)\\b)`,
  ),
  // "The recording shows that he did not."
  /\b(?:show|shows|showed|prove|proves|proved|found|confirm|confirms|confirmed) (?:that )?(?:\S+ ){1,3}?(?:did not|had not|didn't|hadn't|never did)(?: [.,;]|$)/,
  // "It was his brother and not Smith who spoke the words.", "What the general had actually said was …"
  /\bit was (?:[^\s,;]+ ){1,7}?(?:, )?(?:and )?not (?:[^\s,;]+ ){1,5}?(?:who|that) (?:said|spoke|wrote|uttered|used|had)\b/,
  /\b(?:what|the words) (?:[^\s,;]+ ){1,4}(?:actually|really|in fact) (?:said|told|wrote|spoken|used|had said)\b/,
  // "Smith refused to read it out.", "but it was cut before the speech"
  new RegExp(
    `\\b(?:(?:refused|declined|chose not) to|${NOT}|would not) (?:read|sign|deliver|give|send|publish|post) (?:it|them|out (?:it|them)|the ${TEXT})\\b`,
  ),
  /\b(?:it|they|the (?:line|sentence|passage|words|phrase|paragraph)) (?:was|were|had been) (?:\w+ )?(?:cut|dropped|struck(?: out)?|removed|deleted|left out|taken out|scrapped|discarded|never (?:sent|used|read|delivered|given|published|spoken))\b/,
];

function joined(view: View, first: number, last: number): string {
  if (last - first > LONGEST) return '';
  return lowers(view, first, last).join(' ').replaceAll('’', "'");
}

/** Tokens of a sentence that is read for it. */
const LONGEST = 60;
