import { isNoun } from '../../grammar/tags.ts';
import type { Unit, View } from '../../view.ts';
import { type Finding, isBySomebody } from '../finding.ts';
import { aftermathOf } from './aftermath.ts';
import { isWitnessed } from './witness.ts';

/** Sentences behind words at second hand in which the article may take them back. */
export const REFUTED_WITHIN = 4;

/** Sentences that such a verdict reaches ahead: "Six of the interviews never took place. In one of them she was made to say “…”." */
export const REFUTES_AHEAD = 2;

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
  // "had testified | that “…”"
  const opener = view.tags[range.first] === 'TH' ? range.first + 1 : range.first;
  if (view.tags[opener] !== 'OQ') {
    // "Two players complained that | Smith told them “…”": what nobody by name tells goes with what it tells.
    return (
      !isBySomebody(view, finding) &&
      ((COMPLAINED.test(lemma ?? '') && view.tags[range.last - 1] === 'CQ') ||
        others.some((other) => {
          const at = other.content[0]?.first ?? -1;
          return other !== finding && range.first < at && at < range.last && isSecondHand(view, unit, other);
        }))
    );
  }
  // "General Smith uttered “…”": as histories and legends tell it.
  if (lemma === 'quote' || lemma === 'utter' || isWitnessed(view, unit, finding)) return true;
  // "Members of the crowd swore | the umpire had shouted “…”"
  const isTold = others.some(
    (other) =>
      other !== finding &&
      !isBySomebody(view, other) &&
      other.source?.first !== source?.first &&
      view.tags[other.content[0]?.first ?? -1] !== 'OQ' &&
      other.content.some(({ first, last }) => first < range.first && range.last <= last),
  );
  if (isTold) return true;
  // "“…,” Smith is heard to say on the tape, and then: “…”"
  const isFirst = source === undefined || range.first < source.first;
  if (!isFirst && others.some((other) => goesBefore(other, finding) && isSecondHand(view, unit, other)))
    return true;
  const last = content.at(-1)?.last ?? range.last;
  if (RELAYED.test(joined(view, unit.first, range.first))) return true;
  if (cue !== undefined && cue.first >= last && RELAYED_BEHIND.test(joined(view, last, unit.last)))
    return true;
  // "a statement for him which began “…”"
  const isText = source === undefined || OPENING.test(lemma ?? '');
  return isText ? holdsText(view, unit.first, range.first) : holdsText(view, source.first, source.last);
}

/** How many tell together what they heard: "Forty listeners complained that he had offered to “drown the umpire”". */
const COMPLAINED = /^(?:complain|protest|object|swear)$/;

/** Words of the same speaker, before these. */
function goesBefore({ content, source }: Finding, own: Finding): boolean {
  const first = content[0]?.first ?? Number.POSITIVE_INFINITY;
  return source?.first === own.source?.first && first < (own.content[0]?.first ?? 0);
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
  '(?:articles?|pieces?|reports?|story|stories|quotes?|quotations?|lines?|words|sentences?|phrases?|passages?|remarks?|interviews?|releases?|statements?|letters?|e-?mails?|messages?|posts?|tweets?|videos?|clips?|recordings?|audio|tapes?|screenshots?|pages?|headlines?|captions?|transcripts?|leaflets?|flyers?|drafts?|scripts?|speech|address|advertisements?|adverts?)';
/** What is put down about what others say. */
const RECORD =
  '(?:records?|minutes|summary|summaries|notes?|notebooks?|logs?|files?|entry|entries|diary|transcripts?)';
const SAYING =
  '(?:say|said|saying|tell|told|telling|shout|shouted|shouting|call|called|calling|write|wrote|written|writing|utter|uttered)';
const TOLD = `(?:was|were|is|are|been|being) (?:\\w+ly )?(?:(?:quoted|cited|reported|heard)(?: (?:by|in|on|over|through|from) [^,;]{1,40})? as (?:having )?(?:${SAYING}|\\w+ing\\b)|(?:reported|heard|rumou?red|alleged|claimed|said|believed|supposed|reputed)(?: (?:by|in|on) [^,;]{1,40})? to (?:have )?${SAYING}|credited with (?:having )?${SAYING}|made to ${SAYING})`;

/** "was quoted as saying", "was heard to say", "was quoted: ", "it was said for years that Smith had told them" */
const RELAYED = new RegExp(
  `\\b${TOLD}\\b[^,;]{0,40}[,:]?$|\\b(?:was|were) quoted(?: (?:by|in|on) [^,;]{1,40})? ?[:,]$|\\bit (?:was|is|has been) (?:\\w+ ){0,2}?(?:said|reported|claimed|told|believed) that [^;]{1,60}$|\\b(?:${TEXT}|${RECORD}) (?:has|had|have) [^;]{1,80} (?:saying|telling|admitting|confessing)(?: [^,;]{1,20})?,?$|\\b(?:${TEXT}|${RECORD}) in which [^;]{1,60},?$|\\bin (?:the|an?|his|her|their) (?:\\w+ )?(?:notebook|log|diary|summary) [^;]{1,120}$|\\b(?:will|would) (?:tell|give) you\\b[^;]{0,60}$|\\b(?:supposedly|allegedly|reportedly|reputedly|ostensibly)\\b[^,;]{0,60}[,:]?$|^according to [^;]{1,90}[,:]?$|^in (?:the|its|an?|one) (?:\\w+ )?(?:subtitles?|captions?|dubbing|translations?|dubbed version)\\b[^;]{1,90}$|^as [^,;]{1,40} (?:had|has|told|tells|put|puts|remember(?:s|ed)|recall(?:s|ed)) it , `,
  'u',
);
/** "…, Smith was quoted as saying", "…, Smith wrote, according to the bulletins", "…, Smith shouted from the lorry, a guard told the court" */
const RELAYED_BEHIND = new RegExp(
  `^(?:, )?(?:(?:[^\\s,]+ ){1,6}?${TOLD}\\b|[^;]{3,80}? (?:according to|in the (?:words|version|telling|account) of) |[^,;]{3,80}, (?!(?:and|but|who|which|when|where|while|as|after|before|adding|then) )(?:[^\\s,]+ ){1,5}?(?:office|campaign|company|party|police|rivals?|opponents?|websites?|papers?|newspapers?|agency|team|embassy|ministry|union|government) (?:\\w+ )?(?:told|informed|reported|claimed|alleged|recalled|testified)\\b|[^;]{3,80}? , or so )`,
  'u',
);

/** How a text is told to go. */
const OPENING = /^(?:begin|open|start|read|run|end|conclude|contain)$/;

const TEXTS = new RegExp(`^${TEXT}$`);

/**
 * Whether a sentence takes back words that came at second hand before it: "The release was a fake.", "It was a mistranslation.", "The records
 * show that his brother spoke the words.", "The interview did not take place, the newspaper now accepts."
 */
export function refutes(view: View, unit: Unit): boolean {
  if (saysOtherWords(view, unit)) return true;
  const aftermath = aftermathOf(view, unit);
  if (aftermath === 'satire' || aftermath === 'invented' || aftermath === 'made-up') return true;
  return isRefutation(joined(view, unit.first, unit.last));
}

/** "What Smith shouted was “…”": other words, of somebody who is named. */
function saysOtherWords({ tags, tokens }: View, { first, last }: Unit): boolean {
  for (let at = first; at + 3 < last; at += 1) {
    const isOpening = at === first || tags[at - 1] === 'COLON' || tags[at - 1] === 'SEMI';
    if (!isOpening || tokens[at]?.lower !== 'what') continue;
    if (tags[at + 1] !== 'NNP' && !/^(?:s?he|they)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    let was = at + 2;
    while (was < last && was - at < LONGEST_CLEFT && tokens[was]?.lower !== 'was') was += 1;
    const open = tags[was + 1] === 'COLON' ? was + 2 : was + 1;
    const isSpoken = tags.slice(at + 2, was).some((tag) => tag === 'VD');
    if (tokens[was]?.lower === 'was' && tags[open] === 'OQ' && isSpoken) return true;
  }
  return false;
}

/** Tokens of "What Smith shouted from the lorry that night was". */
const LONGEST_CLEFT = 10;

/** Whether the words are told of as part of what was spoken of before: "In one of them she was made to say “…”." */
export function isTiedBack(view: View, unit: Unit): boolean {
  return TIED.test(joined(view, unit.first, unit.last));
}

const TIED =
  /\b(?:in|on|among|of) (?:it|them|which|one of (?:them|these)|the (?:tape|recording|clip|video|interview|portrait|letter|article|subtitles?|captions?|translation))\b/;

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
  '(?:fakes?|false|untrue|jokes?|invented|made up(?! of\\b)|made-up|fabricat(?:ed|ions?)|fiction|fictional|fictitious|bogus|inventions?|hoax(?:es)?|spoofs?|parod(?:y|ies)|satire|satirical|forger(?:y|ies)|forged|deepfakes?|doctored|photoshopped|pranks?|mistranslations?|mistranslated|misquot(?:ed?|ations?)|misheard|misattributed|april fools?)';
const CARRIER =
  '(?:entry|entries|notebooks?|notes?|logs?|summary|releases?|letters?|e-?mails?|messages?|posts?|tweets?|videos?|clips?|recordings?|audio|tapes?|screenshots?|pages?|captions?|transcripts?|leaflets?|flyers?|drafts?|scripts?)';
const NEWS = '(?:articles?|pieces?|reports?|story|stories|interviews?|quotes?|quotations?|headlines?)';

const REPORTER =
  '(?:reporter|journalist|columnist|writer|author|interviewer|magazine|paper|newspaper|station|correspondent)';

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
    `\\b(?:made up|making up|invented|inventing|fabricated|fabricating|faked|concocted|forged) (?:the|this|that|its|their|his|her) (?:[^\\s,]+ ){0,2}?${TEXT}\\b(?! of\\b)|\\b(?:made|making) (?:it|them|this|that|the (?:whole|entire) (?:thing|story|conversation)|(?:the|that|his|her) (?:\\w+ )?(?:conversation|exchange|encounter|${TEXT})) (?:all )?up\\b|\\b(?:invented|inventing|fabricated|fabricating) (?:the|that|this|his|her) (?:\\w+ )?(?:conversation|exchange|encounter)\\b|\\b(?:mistranslated|misquoted|misheard) (?:him|her|them|it|the)\\b`,
  ),
  // "The interview did not take place."
  new RegExp(
    `\\b(?:interview|conversation|exchange|encounter|meeting)s? (?:\\w+ )?${NOT} (?:\\w+ )?(?:take place|taken place|took place|happen(?:ed)?|occur(?:red)?|exist(?:ed)?)\\b`,
  ),
  // "has never testified in any case"
  /\b(?:has|had|have) (?:\w+ )?never (?:\w+ )?testified(?: in (?:any|a|the) [^.,;]{1,30})?(?= [.,;]|$)/,
  // "Smith did not speak at the rally", "had never used the words"; of "did not say when" the rest was said.
  new RegExp(
    `${NOT} (?:ever |even |actually )?(?:spoke|spoken|speak) (?:at|from) (?:the|that|any)\\b|${NOT} (?:ever |actually |in fact )?(?:said|say|written|wrote|write|uttered|utter) (?:it|them|any such|anything (?:of the (?:sort|kind)|like it))\\b|${NOT} (?:ever |actually |in fact )?(?:said|say|used|use|wrote|written|write|uttered|utter|posted|post|sent|send) (?:those|these|the|that|this) (?:words|sentence|line|phrase|quote|message|tweet|post)\\b|${NOT} (?:\\w+ )?(?:given|gave|give) (?:an?|any|the|such an) interview\\b`,
  ),
  // "She never made the remark", "She never met the reporter"
  new RegExp(
    `(?:^|[,;:] |\\b(?:that|but|and|says?|said|found) )(?:s?he|they|(?:mr\\.?|ms\\.?|mrs\\.?|dr\\.?) \\S+) ${NOT} (?:ever |actually |in fact )?(?:make|made) (?:the|that|this|those|these|any such|such an?) (?:\\w+ )?(?:remarks?|statements?|comments?|jokes?|promises?|threats?)(?= [.,;]|$)|^(?:but )?(?:s?he|they|(?:mr\\.?|ms\\.?|mrs\\.?|dr\\.?) \\S+) (?:had )?never (?:met|spoke (?:to|with)|talked (?:to|with)) (?:the|that|its|any|our) (?:\\w+ )?${REPORTER}(?! (?:again|since|before|about)\\b)`,
  ),
  // "Because of an error, our first edition attributed the remark to Smith."
  new RegExp(
    `\\b(?:error|mistake|mistakenly|wrongly|incorrectly|erroneously)\\b[^.;]{0,60}\\b(?:attributed|credited|ascribed) (?:an?|the|this|that|these|those) (?:\\w+ )?${TEXT}\\b`,
  ),
  // "The translator had made a mistake"
  /\b(?:interpreter|translator|subtitler|transcriber|stenographer)s? (?:had |has |have )?(?:since |later )?(?:made (?:a|the) (?:\w+ )?(?:mistake|error|slip)|erred|got it wrong|slipped)\b/,
  // "The interpreter had mixed up two words."
  /\b(?:interpreter|translator|subtitler|transcriber|stenographer|clerk|typist|secretary)s? (?:had |has |have )?(?:\w+ )?(?:mixed up|confused|mistaken|mistook|misheard|mangled|garbled|dropped|left out) (?!nothing\b)(?:\S+ ){0,3}?(?:words?|verbs?|sentences?|phrases?|lines?|terms?|proverbs?|negation|speakers|names|voices)\b/,
  // "The sentence does not occur in it", "The tape contains nothing of the kind"
  /\b(?:the|that|this|those|these|such an?) (?:sentences?|lines?|words|phrases?|passages?|quotes?|quotations?|remarks?) (?:(?:does|do|did) not (?:occur|appear|feature|figure|exist)|(?:is|are|was|were) (?:not|nowhere)(?: found| to be found)?)(?: anywhere)?(?: (?:in|on) (?:it|them|the (?:\w+ )?(?:recording|tape|transcript|text|letter|speech|minutes|video|lecture|interview|original))\b| [.,;]|$)|\b(?:recordings?|tapes?|transcripts?|minutes|videos?|footage|lecture|speech|interview|letters?|records?|files?) (?:\w+ ){0,3}?(?:contains?|holds?) (?:no such|nothing of the (?:sort|kind)|no (?:sentence|line|words?) (?:that (?:resembles?|sounds?)|like|resembling))\b/,
  // "The full recordings and the transcript, seen by the paper, contain nothing of the kind.", "There is no confession on it."
  /\b(?:recordings?|tapes?|transcripts?|minutes|videos?|footage|audio|film|sources?|papers|files?)\b[^.;]{0,80} (?:contains?|holds?|has|have|had|shows?|includes?|carry|carries) (?:no such (?:words?|sentence|line|phrase|remark|thing|passage)|(?:nothing|anything) (?:of the (?:sort|kind)|like (?:it|that|this))|no trace of (?:it|them|(?:the|that|those|any such) (?:words?|sentence|line|remark|phrase)))\b|\b(?:there is|there was|contains?|holds?|has|have) no (?:such )?(?:confession|admission|threat|trace of (?:it|them|(?:the|that|those) (?:words?|sentence|line|remark))) (?:on|in) (?:it|them|the (?:\w+ )?(?:tape|recording|transcript|audio|film|footage|minutes|letter|file))\b|\bnothing (?:like (?:it|that)|of the (?:sort|kind)) (?:was|had been|has been) (?:ever )?(?:said|spoken|uttered|written)\b/,
  // "carries subtitles that do not match her words"
  /\b(?:subtitles?|captions?|translations?|dubbing|voice-?over)\b[^.;]{0,30}\b(?:do|does|did) not (?:match|fit|reflect|correspond|agree|bear)\b/,
  // "The handwriting was a detective's.", "had no contact with the company", "never endorsed the cream"
  /^the (?:handwriting|voice|signature) (?:is|was) (?:an? [^.;]{1,30} 's|not (?:his|hers|theirs))(?= [.,;]|$)|\b(?:has|have|had) (?:had )?(?:nothing to do|no (?:contact|connection|link|dealings)) with (?:it|(?:the|that|this|its|either) (?:\w+ )?(?:company|firm|makers?|product|pills?|account|site|website|advert\w*|ads?|campaign|page|post|leaflet|seller|letter|message|scheme))\b|(?:never|did not|has not|had not|nor did \w+) (?:ever )?endorsed? (?:the|any|its|that|this) (?:\w+ )?(?:products?|company|firm|pills?|creams?|brand|advert\w*|campaign|site|app|scheme)\b/,
  // "The account, which is marked as parody, is run by students."
  /\b(?:the|this|that|an) account\b(?! of\b)[^.;]{0,60}\b(?:parody|satirical|spoof|(?:that|which) makes fun of)\b/,
  // "The tape consists of four sermons."
  /\b(?:recording|tape|clip|video|audio|footage)s?\b[^.;]{0,60}\b(?:consists? of|(?:was|were|is|had been) (?:put together from|assembled from|pieced together from|stitched together from|spliced from|cut together from)) (?:\S+ ){0,3}?(?:sermons|speeches|sentences|words|clips|different \w+)\b/,
  // "We withdraw that passage."
  new RegExp(
    `\\b(?:we|the (?:paper|newspaper|magazine|station|broadcaster|agency|site|website|editors?)) (?:now |has |have |had )?(?:withdraws?|withdrew|withdrawn|retracts?|retracted|takes? back|took back|taken back) (?:the|this|that|these|those|our|its) (?:\\w+ )?${TEXT}\\b|\\bhackers? (?:had |have )?(?:taken over|took over|broken into|hijacked|seized|got into) (?:his|her|their|its|the) (?:\\w+ )?(?:accounts?|profile|page|feed|site|email)\\b|^(?:that|this|it) (?:was|is|had been) (?:an? )?(?:\\w+ )?(?:mistake|misunderstanding)(?: [.:;]|$)|\\bhad no part in (?:writing )?(?:the|it|that) ?${TEXT}?\\b(?<=${TEXT}|it)`,
  ),
  // "They had misheard him.", "They had not heard her right.", "What they had heard was something else."
  /^(?:they|all of them|both|most|every one of them|the \w+) (?:had |have )?(?:all |both |simply |merely )?(?:misheard|mis-heard|not heard (?:\w+ )?(?:right|rightly|correctly|properly|well)|got it wrong|got him wrong|got her wrong|been mistaken)\b|^(?:they|all of them|both) (?:are|were) (?:all |both )?(?:mistaken|mishearing)(?: [.,;]|$)|^what (?:they|the \w+) (?:had )?heard (?:was|were)\b/,
  // "A word had been dropped."
  /^(?:a|one|the) (?:\w+ )?words? (?:had been|has been|was|were) (?:dropped|left out|missing|omitted|added|cut)\b/,
  // "The recording shows that he did not."
  /\b(?:recording|tape|video|footage|transcript|minutes|film|audio)\b[^.;]{0,40}\b(?:show|shows|showed|prove|proves|proved|confirm|confirms|confirmed) (?:that )?(?:\S+ ){1,3}?(?:did not|had not|didn't|hadn't|never did)(?: [.,;]|$)/,
  // "It was his brother and not Smith who spoke the words.", "What the general had actually said was …"
  /\bit was (?:[^\s,;]+ ){1,7}?(?:, )?(?:and )?not (?:[^\s,;]+ ){1,5}?(?:who|that) (?:said|spoke|wrote|uttered|used)\b/,
  /\b(?:what|the words) (?:[^\s,;]+ ){1,4}(?:actually|really|in fact) (?:said|told|wrote|spoken|used|had said) (?:was|were|is)\b/,
  // "In truth he had thanked the chiefs."
  /^in (?:truth|fact|reality|actuality) (?:, )?(?:s?he|they) had (?!been\b)(?!.*\b(?:before|already|also|earlier|repeatedly|often|times|twice)\b)/,
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

/** The words outside of quotations as one line; a word that is set off ("marked “parody”") belongs to it. */
function joined(view: View, first: number, last: number): string {
  if (last - first > LONGEST) return '';
  const { inside, regions, tokens } = view;
  const words: string[] = [];
  for (let at = Math.max(0, first); at < last; at += 1) {
    const region = regions[inside[at] ?? -1];
    if (region === undefined) words.push(tokens[at]?.lower ?? '');
    else if (region.close - region.open === 2 && at === region.open + 1) words.push(tokens[at]?.lower ?? '');
  }
  return words.join(' ').replaceAll('’', "'");
}

/** Tokens of a sentence that is read for it. */
const LONGEST = 60;
