import { isNoun } from '../../grammar/tags.ts';
import type { Unit, View } from '../../view.ts';
import { askedOnce } from '../../words.ts';
import { EVIDENCE_LEAD } from './retraction.ts';
import { lowers, plainLine } from './words.ts';

/** What became of words, told by the sentence behind. */
export type Aftermath =
  /** Others hoped to hear them: "That is what they wanted from her." */
  | 'awaited'
  /** Whoever meant to say them did not: "But nothing came out." */
  | 'unspoken'
  /** Of a text, nobody came to speak or sign them: "He never got to give it." */
  | 'undelivered'
  /** Of a text, somebody did away with it: "She tore it up." */
  | 'discarded'
  /** They come from where things are made up: "It was first published by a satirical site." */
  | 'satire'
  /** Somebody found out that they were made up: "The judges found that the confession had been invented." */
  | 'invented'
  /** The same of words that were passed on: "The columnist had made it up." */
  | 'made-up';

/** @returns undefined for a sentence that tells no such thing, nearly every one */
export function aftermathOf(view: View, unit: Unit): Aftermath | undefined {
  const words = plainLine(view, unit, LONGEST, isAftermathWord)?.replace(
    /^(?:but|and|yet|in the end|instead|then)(?: ,)? /u,
    '',
  );
  if (words === undefined) return undefined;
  if (AWAITED.test(words) && !CAME.test(words)) return 'awaited';
  if (NOTHING_CAME.test(words)) return 'unspoken';
  if (UNDELIVERED.some((pattern) => pattern.test(words))) return 'undelivered';
  if (DISCARDED.test(words)) return 'discarded';
  if (SATIRE.some((pattern) => pattern.test(words))) return 'satire';
  if (FOUND_INVENTED.test(words)) return 'invented';
  return FOUND_MADE_UP.some((pattern) => pattern.test(words)) ? 'made-up' : undefined;
}

/** Words without one of which a sentence tells of no such end. */
export const isAftermathWord = askedOnce(({ lower }) =>
  /^(?:skipp\w+|omitt\w+|dropp\w+|cut|deleted|erased|struck|scrapped|ditched|abandoned|discarded|binned|tore|torn|threw|folded|tucked|passed|jumped|crossed|left|thought|not|\w+n't|never|refused|declined|balked|decided|chose|unable|before|stayed|remained|stays|remains|satir\w+|parody|spoof|hoax|fake|fiction\w*|made-up|made|humou?r|invented|fabricated|concocted|forge\w+|fake\w*|doctored|false|written|added|spliced|dubbed|stitch\w+|generated|cloned|joins|splices|interview|name|hacked|hijacked|compromised|taken|spoofed|no|nothing|words?|voice|kept|held|bit|expected|wanted|hoped|waited|waiting|wished|longed|feared|dreaded|needed)$/.test(
    lower,
  ),
);

/** Tokens of a sentence that tells what became of a text. */
const LONGEST = 44;

const TEXT =
  '(?:lines?|sentences?|passages?|pages?|paragraphs?|words|phrases?|speech|text|statement|script|draft|toast|letter|part|bit|section|quote|remarks?|pledge|confession|form|oath|document|paper|sheet|reply|message|post|tweet|email)';
/** Not "did not say that she was ill". */
const IT = `(?:it|them|(?:that|this|those)(?= (?:on|in|at|to|when|because|after|before|until|and|but|out|either)\\b| [.,;]|$)|(?:the|that|those|this|these|his|her|their) (?:\\w+ )?${TEXT})`;
const END = '(?: (?:out|up|away|aside|altogether|entirely))?\\b';
const DELIVER =
  '(?:use|used|read|reading|deliver|delivered|delivering|give|gave|given|giving|say|said|saying|speak|spoke|sign|signed|signing|utter|uttered|send|sent|sending|post|posted|issue|issued|put (?:his|her|their) names? to|need|needed)';

/** "She tore it up": of a letter whoever got it may do so. */
const DISCARDED = new RegExp(
  `\\b(?:(?:deleted|erased|discarded|binned|shredded) ${IT}|(?:tore|threw|folded|tucked|put|set) ${IT} (?:up|away|aside|back))\\b`,
  'u',
);

const UNDELIVERED: readonly RegExp[] = [
  // "Smith skipped it", "She left the line out"
  new RegExp(
    `\\b(?:skipped(?: over)?|omitted|dropped|cut|struck|scrapped|ditched|abandoned|passed over|jumped over|thought better of) ${IT}${END}`,
    'u',
  ),
  new RegExp(`\\b(?:left|crossed|struck) ${IT} (?:out|aside|unsaid|unread|unspoken)\\b`, 'u'),
  /\b(?:jumped|went|turned|moved|skipped) (?:straight |directly |right )?(?:on )?to the next (?:page|line|paragraph|section|passage)\b/,
  // "He never got to give it", "Smith declined to sign"
  new RegExp(
    `(?:\\b(?:did not|never|would not|could not|refused to|declined to|was not allowed to|was unable to|(?:decided|chose|opted) not to|decided against|balked at|had no chance to|did not get (?:the chance |round |around )?to|never got (?:the chance |round |around )?to|could not bring (?:him|her|them)self to)|n't) (?:\\w+ )?${DELIVER} (?:out )?${IT}\\b`,
    'u',
  ),
  /\b(?:did not|never|would not|refused to|declined to|\w+n't) sign(?:ed)?(?: [.;,].*)?$/,
  new RegExp(
    `(?:\\b(?:never|did not)|n't) (?:get|got|reach|reached|come to|came to|make it to|made it to) (?:that far|so far|there|(?:to )?${IT})\\b`,
    'u',
  ),
  new RegExp(
    `^${IT} (?:(?:stayed|remained|stays|remains|is still|was still|lay|lies|sat|went back|ended up) (?:in|into) (?:\\S+ ){1,3}?(?:pocket|drawer|bag|jacket|coat|folder|desk|purse|handbag|envelope|bin|wastebasket|trash|safe)|never left)\\b`,
    'u',
  ),
  new RegExp(
    `^${IT} (?:was|were|is|are|has been|had been) (?:never|not) (?:\\w+ )?(?:delivered|given|used|sent|spoken|needed|read(?: out)?)\\b(?! (?:in|at|by|before|until|to|from|as) )`,
    'u',
  ),
  new RegExp(
    `\\bbefore (?:\\S+ ){1,3}?(?:reached|got to|came to|could (?:read|give|deliver|use|say|reach|get to)) ${IT}\\b`,
    'u',
  ),
];

/** "That is what everybody expected her to say", "Those were the words the crowd wanted from her" */
const AWAITED =
  /^(?:that|this|those|these|it) (?:is|was|are|were) (?:at least )?(?:what|the (?:\w+ )?(?:words?|answer|sentence|line|reply|promise|apology|admission)(?: that)?) (?!(?:nobody|no one|none|few)\b).*\b(?:expected|wanted|hoped|waited|waiting|wished|longed|feared|dreaded|needed)\b.*\b(?:say|hear|from)\b/;

const CAME =
  /\b(?:but|and|until|before|what) (?:s?he|they|it|we) (?:did|said|got|heard|gave|came)\b|\b(?:got|heard) (?:them|it)\b/;

/** "But nothing came out", "The words would not come", "She kept silent" */
const NOTHING_CAME =
  /^(?:nothing|no (?:words?|sound)|the words?|her voice|his voice) (?:came|would not come|wouldn't come|stuck|failed|died|did not come|never came)\b|^(?:s?he|they) (?:kept (?:silent|quiet|(?:his|her|their) mouths? shut)|said nothing|held (?:his|her|their) tongues?|bit (?:his|her|their) (?:tongues?|lips?))(?: [.;,]|$)/;

const MADE_UP_SITE =
  '(?:satir(?:e|ical)|parody|spoof|hoax|fake[- ]news|made-up|humou?r) (?:\\w+ ){0,2}?(?:web ?sites?|sites?|accounts?|pages?|publications?|magazines?|blogs?|outlets?|newspapers?|papers?|shows?|program(?:me)?s?|articles?|pieces?|posts?|columns?|stor(?:y|ies)|groups?|channels?|videos?|weekly|news)\\b';
const IS_MADE_UP =
  '(?:(?:is|was|are|were) (?:(?:an?|meant as|intended as|in fact|actually|clearly|labell?ed|marked|tagged|pure|itself|all|only|as) )*(?:satire|satirical|parody|spoof|fiction|fictional)\\b|(?:describes?|labels?|bills?|calls?|identifies|marks) (?:itself|themselves|(?:all (?:of )?)?its \\w+) as (?:an? )?(?:\\w+ )?(?:satire|satirical|parody|fiction|humou?r)\\b|(?:publishes|runs|posts|carries|specialises in|specializes in) (?:only )?(?:satire|satirical|parody|made-up|invented|fake)\\b)';
const STORY =
  '(?:it|they|(?:the|that|this) (?:\\w+ ){0,2}?(?:story|stories|article|post|tweet|quote|quotation|meme|piece|item|report|claim|clip|video|image|screenshot|headline|text|account|page|site|website|blog|magazine|publication|graphic|caption|message|outlet)\\b)';

const SATIRE: readonly RegExp[] = [
  // "The story was first published in May by The Weekly Gull, a satirical website"
  new RegExp(
    `^${STORY} .*\\b(?:published|posted|written|created|made|appeared|originat\\w+|came|comes|taken|started|began|stems?|stemmed|shared|carried|run|ran|traced)\\b.* (?:by|on|in|at|from|with|to) .*${MADE_UP_SITE}`,
    'u',
  ),
  new RegExp(`^${STORY}(?: 's \\w+)?(?: (?:that|which) (?:\\S+ ){1,5}?it)? (?:\\w+ )?${IS_MADE_UP}`, 'u'),
  // "Its “About” page says that everything on it is made up"
  new RegExp(
    `^(?:${STORY}(?: 's \\S+)?|its \\w+(?: page)?) (?:says?|warns?|states?|notes?) (?:that )?(?:all|everything|none|nothing)\\b.*\\b(?:satire|satirical|fiction|fictional|made up|invented|real|true|fact)\\b`,
    'u',
  ),
  new RegExp(
    `\\bwhich (?:first |originally )?(?:published|posted|ran|carried) (?:it|the \\w+)\\b.* ${IS_MADE_UP}`,
    'u',
  ),
];

const FOUND_INVENTED =
  /\b(?:found|ruled|concluded|held|established|determined|accepted|showed|shows|proved|confirmed|admitted|acknowledged|conceded) (?:\S+ ){0,3}?that (?:the|this|that|his|her|their|both) (?:\w+ )?(?:quotes?|quotations?|statements?|confessions?|letters?|notes?|entry|entries|interview|exchange|conversation|message|email|recording|tape|transcript|diary|story|words|remarks?) (?:was|were|is|are|had been|has been|have been) (?:(?:\w+ly|a|all|pure|later) )*(?:invented|fabricated|made up|concocted|forged|forgery|faked?|written (?:weeks|days|months|years|by)|doctored|false)\b/;

const REPORTER =
  '(?:reporters?|journalists?|columnists?|writers?|authors?|editors?|paper|newspaper|magazine|site|website|station|outlet|broadcaster|blogger)';

const FOUND_MADE_UP: readonly RegExp[] = [
  // "The reporter admitted that the two had never spoken", "He said he had never talked to the paper"
  /\b(?:admitted|admits|acknowledged|conceded|confessed)\b.* (?:had|have|has) never (?:\w+ )?(?:spoken|talked|interviewed|corresponded|been in touch)\b/,
  new RegExp(
    `\\b(?:had|has|have) never (?:\\w+ )?(?:(?:spoken|talked|given an interview) (?:to|with)|been interviewed by) (?:the|that|its|this) ${REPORTER}\\b`,
    'u',
  ),
  new RegExp(
    `^(?:the|its|their) ${REPORTER} (?:had |has )?(?:since admitted to |admitted )?(?:made|making|invented|inventing|fabricated|fabricating|dreamed|concocted) (?:it|them|the (?:quote|quotation|words|interview|line|remark)s?)\\b`,
    'u',
  ),
  // "Smith had not spoken to anyone at the club"
  /^\S+(?: \S+)? (?:had|has|have) (?:not|never) (?:\w+ )?(?:spoken|talked) to (?:anyone|anybody|any) (?:\w+ )?(?:at|from|of|on|in) (?:the|that|its) (?:\w+ )?(?:club|paper|newspaper|station|site|website|office|team|company|agency|magazine|reporters?|journalists?|press|broadcaster|outlet|firm|party)\b/,
  // "No one of that name lives there", "There was no interview"
  /^(?:no one|nobody|no \w+) (?:of|by|with) that name (?:lives?|lived|exists?|existed|works?|worked|is|was|has|had)\b/,
  /^there (?:was|had been|is) no (?:interview|conversation|such (?:interview|conversation|man|woman|person))\b(?! (?:yesterday|today|on|at|after|with) )/,
  // "The account had been hacked"
  /^(?:the|his|her|their|its|\S+ 's) (?:\w+ )?(?:accounts?|page|profile|feed|site|website|phone|email|channel) (?:was|were|had been|has been|is|are) (?:\w+ly )?(?:hacked|hijacked|compromised|cloned|spoofed|taken over)\b/,
  // "There is no record of it", "Historians have found no trace of the sentence"
  /^there (?:is|was) no (?:trace|record|evidence|source|recording)s? (?:of|for) (?:it|them)(?: \.)?$/,
  /\b(?:there is|there was|found|finds?|has|have|contains?|shows?) no (?:trace|record|evidence|source|recording)s? (?:of|for) (?:the|that|this|those) (?:sentence|words?|lines?|quote|quotation|phrase|remark)(?: |$)/,
  // "The article quoted her as saying nothing of the sort"
  /\b(?:quot(?:ed|es)|had|has|shows?|showed) (?:him|her|them) (?:as )?saying (?:nothing of the (?:sort|kind)|no such thing)\b/,
  // "The words were added later"
  /^the (?:words|caption|text|quote|quotation|line|lettering) (?:was|were|is|are|had been|has been) (?:(?:later |since |digitally )added|added (?:later|digitally|afterwards))(?! (?:to|in|on|at) )/,
  // "It joins parts of two answers", "The audio was generated by a computer"
  /^(?:it|they|the (?:\w+ )?(?:video|clip|audio|recording|footage|tape|sound|voice|image|film)) (?:(?:joins|splices|stitches|pastes) (?:together )?(?:\w+ )?(?:parts|pieces|words|bits|clips|answers|two|three|several)\b|(?:was|were|is|are|has been|had been) (?:\w+ly )?(?:spliced|dubbed|stitched|cloned|generated|doctored|faked|edited (?:together|to (?:make|look|appear|put)|so (?:that|as)))\b)/,
];

/**
 * "The recording shows that he had shouted “new seat”", "In fact she had said “…”": a sentence that puts other words in the place of those
 * of the sentence before, where these were only heard or passed on.
 */
export function correctsWords(view: View, before: Unit, { first, last }: Unit): boolean {
  let open = first;
  while (open < last && view.tags[open] !== 'OQ') open += 1;
  if (open === first || open >= last || open - first > LONGEST_LEAD) return false;
  const lead = lowers(view, first, open).join(' ').replaceAll('’', "'").replace(/ ,$/, '');
  const isOther = OTHER_WORDS.test(lead);
  const behind = lead.replace(EVIDENCE_LEAD, '');
  if (!isOther && (behind === lead || !SAYS_ONLY.test(behind))) return false;
  if (!SAME.test(lead) && !sharesNoun(view, before, first, open)) return false;
  // Nearly no sentence comes so far.
  const passedOn = lowers(view, before.first, before.last).join(' ');
  return PASSED_ON.test(passedOn) || (isOther && /\bheard\b/.test(passedOn));
}

const SAME = /\b(?:s?he|they|it)\b/;

/** Whether the sentence before speaks of somebody or something that stands in these tokens too: of others it says nothing. */
function sharesNoun({ tags, tokens }: View, before: Unit, first: number, last: number): boolean {
  const nouns = new Set<string>();
  for (let at = first; at < last; at += 1) if (isNoun(tags[at])) nouns.add(tokens[at]?.lower ?? '');
  for (let at = before.first; at < before.last; at += 1) if (nouns.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Tokens that lead up to the words that were really said. */
const LONGEST_LEAD = 18;

const SPOKE = '(?:said|shouted|used|written|wrote|sung|sang|yelled|uttered|spoken of|spoke of|called)';

const OTHER_WORDS = new RegExp(
  `^(?:(?:but|and|yet) )?(?:(?:in fact|in reality|in truth|actually)(?: ,)? \\S+(?: \\S+)?(?: had| has)?(?: really| actually| only)? ${SPOKE}|what (?:\\S+ ){1,2}(?:had |has )?(?:really|actually|in fact) ${SPOKE}(?: was| is)?|\\S+(?: \\S+)? (?:had |has )?(?:actually|in fact|really) ${SPOKE})(?: (?:the words|only))?$`,
  'u',
);

const SAYS_ONLY = new RegExp(
  `^\\S+(?: \\S+)?(?: had| has)?(?: actually| in fact| really)? ${SPOKE}(?: (?:the words|only))?$`,
  'u',
);

const PASSED_ON =
  /\b(?:misheard|convinced|thought|believed|sworn|swore|quoted|quoting|reported|rendered|subtitles?|captions?|captioned|transcri\w+|(?:mis)?translat\w+|claim(?:s|ed|ing)?|lip-?readers?|lip reader|posts?|headlines?|ears|listeners|viewers)\b/;
