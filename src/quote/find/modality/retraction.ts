/**
 * Patterns of sentences that take back the one before them by what was, or was not, done with its words: nobody sent, gave or heard them, they
 * are somebody else's, the occasion never was. All are matched against a sentence in lower case, its marks parted by spaces.
 */

const TEXT =
  '(?:letter|email|e-mail|message|note|text|statement|speech|address|remarks?|words?|line|lines|sentence|apology|reply|answer|tweet|post|release|resignation|toast|eulogy|call|voicemail|draft|script|interview|conversation|exchange|quote|quotation)';

/** "The letter was never sent", "The words were not spoken by her"; not "The words were not said lightly", which is of the manner */
const NEVER_PASSED = new RegExp(
  `^(?:the|that|this|those|these|his|her|their|no) (?:\\w+ )?${TEXT} (?:(?:was|were|is|has been|had been|had|has) (?:never|not)|wasn't|weren't|never) (?:(?:ever|actually|in fact|been) )*(?:sent|said|spoken|uttered|given|delivered|made|posted|published|read out|read|mailed|happened|took place|issued|written|recorded)(?: (?:at all|out|to anyone|by (?!him|her|them|an? aide)[^,]*))?(?: [.,;!].*)?$`,
  'u',
);

const NONE_SAID =
  /^(?:none of (?:it|this|that|these|those|the \w+)|not (?:a|one) (?:word|syllable) (?:of (?:it|this|that))?|no such (?:words?|thing|sentence|line)|nothing of the (?:sort|kind)) ?(?:was|were|is|had been|has been|has|had|did)? ?(?:ever |actually |in fact )?(?:been )?(?:said|spoken|uttered|sent|written|passed|left|came|crossed|appears?|appeared)\b(?! to\b)/;

/** "The email turned out to be the work of a hacker", "It was the work of pranksters" */
const OTHERS_WORK =
  /\b(?:work|handiwork|invention|creation|product) of (?:an? |the |some )?(?:\w+ )?(?:hackers?|pranksters?|impost[oe]rs?|hoaxers?|trolls?|forgers?|satirists?|comedians?|students?|scammers?|fraudsters?|bots?|chatbots?|computer|algorithm|software|someone else|somebody else)\b/;

/** "The voice is not hers", "The handwriting was not the mayor's" */
const NOT_OWN =
  /^(?:the|that|this) (?:voice|handwriting|signature|account|profile) (?:(?:is|was|were) (?:not|never)|isn't|wasn't) (?:his|hers|theirs|her own|his own|the \w+ 's|\S+ 's)\b/;

/** "That is the actor's line" */
const OTHERS_LINE =
  /^(?:that|this|those|these|it) (?:is|was|are|were) (?:the|an?|his|her|their|our) (?:\w+ )?(?:actor|actress|translator|interpreter|dubber|editor|sub-editor|writer|author|subtitler|speechwriter|ghostwriter|screenwriter|playwright|novelist|cartoonist|headline writer|copywriter|impersonator|comedian) 's (?:\w+ )?(?:lines?|words?|version|phrase|sentence|invention|idea|wording|joke)\b/;

/** "That was the speech as drafted", "That, at least, is what the Echo printed", "Or so the story goes" */
const AS_DRAFTED =
  /^(?:that|this|those|these|so|such|it) (?:, )?(?:at least , |at any rate , )?(?:is|was|were|are) (?:\w+ )?(?:the )?(?:speech|text|version|statement|words|script|draft|plan|line) (?:as (?:it was )?(?:drafted|written|prepared|planned|scripted)|she never gave|he never gave|they never gave)\b/;

const AS_PRINTED =
  /^(?:at least (?:, )?)?(?:or )?(?:(?:that|this)(?: , at (?:least|any rate) ,)? (?:is|was) (?:at least )?(?:what|how) .{1,40} (?:printed|reported|published|posted|goes|has it|had it|ran|claims?|claimed|would have it)|so (?:, at (?:least|any rate) , )?(?:ran|runs|goes|went|says|said|reads) (?:the|a|one) \w+|so (?:the|one|a) (?:story|legend|tale|rumou?r|report|joke|headline)\b)/;

/** "Or would have said, if the microphone had worked" */
const WOULD_HAVE =
  /^(?:or|at least|or rather|or at least)(?: ,)? (?:s?he |they )?(?:would|might|could|should) have (?:said|told|done|written|answered)(?! (?:no|yes|more)\b)/;

/** "The mayor in question is a character in Roe's novel", "She was reading from a script" */
const PLAYED =
  /\b(?:in question|who says so|who speaks) (?:is|was) an? (?:\w+ ){0,2}(?:character|puppet|actor|actress|robot|cartoon|impersonator|parrot|comedian|doll|invention|lookalike)\b|^(?:s?he|they) (?:was|were|is|are) (?:only|just|merely) (?:reading|reciting|speaking|performing|playing|quoting) (?:\w+ )?(?:from |in )?(?:an? |the |her |his )?(?:\w+ )?(?:script|play|pantomime|part|role|sketch|character|lines|film)\b/;

/** "There was no such dinner", "There is no recording of it" */
const NO_OCCASION =
  /^(?:there (?:was|is|were|has been|had been) (?:never (?:any )?|no )(?:such )(?:\w+ )?\w+|no such \w+ (?:took place|exists?|existed|was held|was ever held|happened|was made|was sent|is known)|(?:the|that) (?:dinner|meeting|speech|interview|call|rally|conversation|visit|event|lunch|encounter|exchange) (?:never (?:took place|happened|was)|did not (?:take place|happen)|is (?:fiction|invented)|was (?:fiction|invented)))\b/;

/** "Those who were in the room remember no such answer", "The tape has nothing of the kind" */
const UNHEARD = new RegExp(
  `\\b(?:remembers?|remembered|recalls?|recalled|heard|hears?|records?|recorded|contains?|contained|shows?|showed|has|have|had|includes?|included|holds?) (?:her |him |them )?(?:(?:say|saying|said|utter|uttering) )?(?:no such (?:${TEXT}|remark|phrase|exchange)|nothing of the (?:sort|kind))\\b`,
  'u',
);

/** "The tape shows that she said nothing of the kind": what leads to the denial itself. */
export const EVIDENCE_LEAD =
  /^(?:(?:but|yet|and|in fact|however) (?:, )?)?(?:the|an?|its|his|her|their|this|\S+ 's) (?:\w+ ){0,3}?(?:tape|recording|transcript|microphone|video|footage|minutes|record|records|clip|audio|log|document|text|inquiry|review|investigation|court|judge|tribunal)(?: \w+){0,4}? (?:shows?|showed|proves?|proved|found|makes? clear|made clear|confirms?|confirmed|reveals?|revealed|establish\w*|ruled|concluded|held)(?: that)? /;

/** Of what was heard or printed at second hand alone: "It was wrong, and says so today". */
const ERRED =
  /^(?:it|we|they|the (?:paper|newspaper|site|broadcaster|station|agency|report|story|article|post|magazine|website|blog|echo|headline|translation|subtitles|caption)) (?:was|were|is|are|has been) (?:quite |simply |entirely )?(?:wrong|mistaken|in error|inaccurate|misled|hoaxed|duped)\b|\b(?:mixed up|confused|mistook) (?:two|the|him|her|one|his|its)\b|\bhas since (?:apologi[sz]ed|corrected|withdrawn|retracted)\b|\bfor which (?:it|the \w+|they|we) (?:has|have) (?:since )?apologi[sz]ed\b|\b(?:misheard|mistranslated|misquoted|misattributed)\b/;

/** Takes back the words whatever the sentence before said of them. */
export function retracts(words: string): boolean {
  const isOfWords = OF_WORDS.test(words) && NEVER_PASSED.test(words);
  return isOfWords || [NONE_SAID, OTHERS_LINE, AS_DRAFTED, WOULD_HAVE].some((pattern) => pattern.test(words));
}

/** "The words", "that sentence": nouns for what was quoted, whatever it stood in. */
const OF_WORDS =
  /^(?:the|that|this|those|these|his|her|their|no) (?:\w+ )?(?:remarks?|words?|line|lines|sentence|quote|quotation)\b/;

/**
 * Takes back what stood in a text, a recording or another's report: "“We waited all day,” she said. The call was never made." takes back nothing,
 * "“We give up,” the letter said. It was the work of pranksters." does.
 */
export function retractsText(words: string): boolean {
  return [NEVER_PASSED, OTHERS_WORK, NOT_OWN, AS_PRINTED, PLAYED, UNHEARD].some((pattern) =>
    pattern.test(words),
  );
}

/** Takes back what was told at second hand, and could be about what was said where it was not. */
export function retractsReport(words: string): boolean {
  return NO_OCCASION.test(words) || ERRED.test(words);
}

/** "The letter was never sent." behind "“I shall write a letter,” she said.": the noun of such a sentence. */
export function nounOf(words: string): string | undefined {
  return new RegExp(`^(?:the|that|this|those|these|his|her|their) (?:\\w+ )?(${TEXT})\\b`, 'u').exec(
    words,
  )?.[1];
}
