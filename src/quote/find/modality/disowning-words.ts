import { askedOnce } from '../../words.ts';

/**
 * Patterns of sentences that say of words before them who did not say them, or that somebody made them up. All are matched against a sentence
 * in lower case with plain apostrophes, its marks parted by spaces.
 */

/** Words of each of the patterns by which `disowningOf` reads a whole sentence: one that has none here never matches. */
const KEYS =
  /n['’]t$|\b(?:not|never|no|none|nothing|nowhere|cannot|or|least|so|what|how|ours?|fact|truth|reality|actually|really|drafted|written|prepared|planned|scripted|character|puppet|actor|actress|robot|cartoon|impersonator|parrot|comedian|doll|lookalike|translator|interpreter|dubber|editor|writer|author|subtitler|speechwriter|ghostwriter|screenwriter|playwright|novelist|cartoonist|copywriter|reading|reciting|speaking|performing|playing|quoting|work|handiwork|inventions?|creation|product|wrong|mistaken|error|inaccurate|misled|hoaxed|duped|mixed|confused|mistook|apologi[sz]ed|corrected|withdrew|withdrawn|retract(?:s|ed)|took|taken|pulled|unpublished|mis(?:heard|translated|quote|quoted|quotation|attributed)|inventing|invented|fabricat(?:ed|ing|ions?)|dream(?:ed|t)|thought|cooked|concoct(?:ed|ing|ion)|made|making|fak(?:es?|ed|ing)|forged|forger(?:y|ies)|hoax|doctored|manipulated|altered|photoshopped|falsified|deepfake|bogus|spurious|imaginary|fictitious|fictional|phone?y|fiction|satire|parody|spoof|ai-generated|apocryphal|false|untrue|fancy|embellishment|flourish|addition|imagination|doing|denie[ds]|looked|searched|hunted|combed|trawled|gave|given|rejected|dismissed|disbelieved|threw|thrown|discounted|brushed|set|struck|ruled|recanted|admit(?:s|ted)|confessed|acknowledged|conceded)\b/;

export const isDisowningWord = askedOnce(({ lower }) => KEYS.test(lower));

/** Tokens of a sentence that only takes back. */
export const LONGEST = 18;

export const SPOKEN =
  '(?:say|said|tell|told|utter|uttered|write|wrote|written|speak|spoke|spoken|use|used|post|posted|tweet|tweeted)';
export const WORDS =
  '(?:words?|things?|line|sentence|phrase|remarks?|statement|quote|quotation|message|post|tweet)';
const THAT = `(?:that|this|it|so|those|these|(?:any )?such (?:a )?${WORDS}|(?:that|this|these|those|the|any such) ${WORDS}|any of (?:that|this|it|them)|anything (?:of the (?:sort|kind)|like (?:that|it)))`;
/** Where the sentence may go on: "never said that, his lawyer wrote", "did not say that at all". */
const END = '(?: (?:at all|either|to anyone|to anybody|in public|publicly|anywhere))?(?: [.,;!].*)?$';
export const DENIAL = new RegExp(
  `^(.{1,50}?) (?:(?:(?:did|do|does|has|have|had) (?:not|never)|didn't|hasn't|haven't|hadn't|never)(?: (?:ever|once|actually|in fact))? ${SPOKEN}(?: (?:him|her|them|anyone|anybody))? ${THAT}|(?:has |have |had )?(?:${SPOKEN}|did|declared)(?: (?:him|her|them|anyone))? (?:no such (?:a )?${WORDS}|nothing (?:of the (?:sort|kind)|like (?:that|it))))${END}`,
  'u',
);

export const INSTEAD = new RegExp(
  `^(?!.*\\bused? (?!(?:the|those|these) (?:words?|phrase)))(?:but |yet )?(?:(?:in fact|in reality|in truth|actually)(?: ,)? (?:s?he|they)(?: had| has| have)?(?: (?:really|actually|only))? ${SPOKEN}|what (?:s?he|they)(?: had| has)? (?:really|actually|in fact) ${SPOKEN}|(?:s?he|they)(?: had| has| have)? (?:actually|in fact|really) ${SPOKEN})\\b`,
  'u',
);

export const DID_NOT =
  /^(?!(?:if|when|it|that|this|so|which|what)\b)(?!.*\b(?:said|says|say|told|tells|added|insisted)\b)\S+(?: \S+){0,2} (?:(?:did|has|had) (?:not|never)|didn't|hasn't|hadn't|never did)(?: (?:[.;!]|,? and we ).*)?$/u;

export const BE = '(?:was|were|is|are|(?:has|have|had) (?:since )?been|turned out to be|proved(?: to be)?)';
const IS_NOT = "(?:isn't|wasn't|weren't|aren't)";
export const LEAD = '(?:(?:\\w+ly|all|pure|an?|later|found|shown|to|be|since) )*';
export const INVENTED =
  '(?:invented|fabricated|dreamed up|dreamt up|thought up|cooked up|concocted|made up|made-up|fakes?|faked|forged|forgery|fabrication|invention|hoax|doctored|manipulated|altered|photoshopped|falsified|deepfake|bogus|spurious|imaginary|fictitious|fictional|phone?y|fiction|satire|parody|spoof|ai-generated|apocryphal)\\b';
const NOUN =
  '(?:quote|quotation|line|sentence|phrase|words?|remarks?|statement|caption|post|tweet|message|clip|video|audio|recording|image|picture|photo|story|letter|leaflet|meme|interview|scene|exchange|dialogue|conversation|anecdote|tale|yarn)';
/** "The quote was invented", "the clip is a forgery", "the words were never his", "the post was false". */
export const MADE_UP = new RegExp(
  `^(?:the|this|that|these|those|both) (?:\\w+ )?${NOUN} (?:${BE} ${LEAD}(?:${INVENTED}|false|untrue|not genuine|not real|a misquote|misquoted|misquotation|(?:never|not) (?:his|hers|theirs|her|their|spoken|uttered)\\b)|${IS_NOT} (?:genuine|real|his|hers|theirs|her|their|spoken|uttered)\\b)`,
  'u',
);
/** Of what MADE_UP tells: of a thing with words in it, or of another story altogether. */
export const OF_TEXT =
  /^(?:the|this|that|these|those|both) (?:\w+ )?(?:post|tweet|message|clip|video|audio|recording|story|letter|leaflet|meme|interview) /;

/** Of a picture, which others than the speaker may be in. */
export const OF_PICTURE = /^(?:the|this|that|these|those|both) (?:\w+ )?(?:image|picture|photo) /;

/** "The words are his own", "The phrase is hers, not his", "The speech was his agent's doing": whoever says a thing may have made it, or borrowed it. */
export const OF_SPEAKER = /\b(?:his|hers?|theirs?|its|doing)\b/;

/** "The quote was invented, and …" */
export const OF_QUOTE =
  /^(?:the|this|that|these|those|both) (?:\w+ )?(?:quotes?|quotations?|words?|lines?|remarks?|sentence|phrase)\b/;

/** "He had never said it in public": as he did now. */
export const FIRST_TIME =
  /\b(?:had|has|have) never\b.*\b(?:in public|publicly|to any(?:one|body)|(?:told|tell) any(?:one|body))\b/;

/** "He never said that, and …"; "She had never used those words, and several of them wept" may be what she does now. */
export const DENIES =
  /^(?:but |yet )?(?:in fact (?:, )?)?(?:s?he|they) (?:(?:had |has |have )?(?:said|used|written|wrote|told)\b.* (?:nothing of the (?:sort|kind)|no such thing)|never|did not|didn't)\b/;

/** "It was never needed.": of a speech that was only written. */
export const UNUSED =
  /^(?:it|they|the (?:speech|statement|address|draft|script)) (?:was|were) never (?:needed|given|delivered|read|read out|spoken|sent|posted|issued)\b/;

/** "The words are ours.": the writer's. */
export const OURS = /^(?:the|those|these) words are (?:ours|our own)(?: [.;!].*)?$/;

export const NO_SUCH_WORDS =
  /^no such (?:words?|line|sentence|phrase|remark|statement|quote|quotation) (?:appears?|is|are|was|were|exists?|can be)\b/;

export const NO_SUCH_MAN =
  /^(?:(?:\S+ ){1,4}(?:found|showed|said|concluded|established) (?:that )?)?no such (man|woman|person|farmer|official|source|employee) (?:exists?|existed|ever existed|lives|lived)\b/;

/** "There is no such case" */
export const NO_SUCH =
  /^there (?:is|was|has been) no such (?:\w+ )?(?:case|ruling|judgm?ent|interview|article|quote|quotation)\b(?!.*\b(?:said|says|insisted)\b)/;

/** "It came from @Rand, a parody account" */
export const PARODY =
  /^(?:(?:it|they|that|the (?:post|tweet|message)) (?:came|comes|had come) from (?:.{1,60} )?|the (?:account|post|tweet|message|profile) (?:was|is|belongs to|belonged to) an? )(?:parody|spoof|satirical|satire|impostor|impersonator)\b/;

/** "The reporter later admitted that he had made up the quote" */
export const ADMITTED = new RegExp(
  `^.{1,60}? (?:has |had )?(?:later |since |then |eventually )?(?:admitted|admits|confessed|conceded|acknowledged)(?: to)? (?:that )?(?:(?:s?he|they|it) )?(?:had |has )?(?:making up|made up|inventing|invented|fabricating|fabricated|faking|faked|concocting|concocted) (?:(?:the|that|this|those|her|his|their) (?:\\w+ )?(?:${NOUN}|quotes|words)|it|them)\\b`,
  'u',
);
/** "Smith said that the post was not his": of a sentence that tells it at second hand. */
export const TOLD = /^(?:\S+ ){1,5}?(?:said|says|insisted|confirmed|announced|added) (?:that )?/u;
/** "It has since withdrawn the report" */
export const WITHDRAWN =
  /^(?:it|they|s?he|(?:the \w+|\S+)(?: \S+){0,2}) (?:has |have |had )?(?:since |later |now |then )?(?:withdrew|withdrawn|retracted|retracts|took down|taken down|pulled|unpublished) (?:the|its|his|her|their|that|this) (?:\w+ )?(?:report|story|article|claim|quote|quotation|post|interview|evidence|testimony|statement|account)\b/u;
/** "Those were not his words", "That is not what she said". */
export const NOT_WORDS = new RegExp(
  `^(?:it|this|that|these|those|they|such) (?:${BE} (?:not|never)|wasn't|weren't|isn't|aren't) (?:(?:his|hers|her|their|theirs|our|my|(?:\\S+ ){1,4}'s?) (?:own |actual |exact |real )?${WORDS}|the (?:real |actual |exact |genuine )?(?:words?|lines?|phrase|sentence|remarks?|statement) of (?!an?\\b).{1,40}|(?:the|an?) (?:real|actual|exact|genuine) ${WORDS}|what .{1,40} (?:said|wrote|told .{1,20}))${END}`,
  'u',
);
export const IT_WAS = new RegExp(`^(?:it|this|that|all of (?:it|this|that)) ${BE} ${LEAD}${INVENTED}`, 'u');
export const NONE_OF_IT =
  /^(?:none of (?:it|this|that)|not a word of (?:it|this|that)|no word of it) (?:was|is|were) (?:\w+ly )?(?:true|so|real|fact|factual|genuine|accurate|correct|right|his|hers|theirs|what)\b/u;

/** "The line is Saville's invention", "The words are the novelist's, not the queen's" */
export const OWN_INVENTION = new RegExp(
  `^(?:the|this|that|these|those|both) (?:\\w+ )?(?:line|lines|sentence|words?|phrase|quotes?|quotations?|remarks?|exchange|scene|dialogue|speech|reply|answer|cry|toast|confession) ${BE} (?:(?:\\w+ly|all|pure|an?|the|entirely|of|purely) )*(?:(?:(?:\\S+ ){1,4}?'s?|his|her|their|its) (?:own )?(?:invention|creation|fabrication|fiction|fancy|concoction|embellishment|flourish|addition|imagination|doing)\\b|(?:invention|fabrication|concoction|fiction) of\\b|(?:(?:\\S+ ){1,4}?'s?|his|hers|theirs)(?: own)?(?: ,)?(?: and)? not (?:(?:\\S+ ){1,4}?'s?|his|hers|theirs)(?= [.,;]|$))`,
  'u',
);

/** "No source of the time mentions any words": of what was passed on. */
export const NO_SOURCE =
  /^(?:no|not one|not a single|none of the) (?:\S+ ){0,4}?(?:sources?|records?|chronicles?|chroniclers?|documents?|witness(?:es)?|accounts?|contempor(?:ary|aries)|letters?|diar(?:y|ies)|papers?|newspapers?|transcripts?|recordings?|minutes|reports?|biograph(?:y|ies|ers?)|historians?)\b.* (?:mention|record|report|contain|quote|give|gave|ha(?:s|ve|d)|remember|recall|heard|hear|confirm|include|carr(?:y|ies|ied)|show|tell|attest)(?:s|ed|s to)? (?:any (?:such )?|such (?:an? )?|the |these |those |that |this )?(?:words?|lines?|sentence|remarks?|phrase|speech|quote|quotation|exchange|statement|cry|toast|it|them|anything of the (?:sort|kind))\b(?! (?:was|were|is|are|had|has|would)\b)/;

/** Not "the claim", which may be all that somebody sues for. */
const ACCOUNT =
  '(?:account|story|testimony|evidence|version|tale|statement)(?! (?:that|of|about|as unfair)\\b)';
const COURT =
  '(?:courts?|judges?|jury|jurors|tribunal|police|inquiry|panel|coroner|magistrates?|detectives|commission|arbitrators?)';

/** "No record of such a remark exists", "The archive has looked for it for years and come up empty": of what was passed on. */
export const NO_TRACE =
  /^no (?:record|trace|evidence|source|recording|proof)s? of (?:it|them|(?:any )?such (?:an? )?\w+|(?:the|that|this) (?:words?|remarks?|lines?|quote|quotation|sentence|phrase)) (?:exists?|existed|survives?|(?:has|have) (?:ever )?been found|was (?:ever )?found|(?:can|could) be found)\b|\b(?:looked|searched|hunted|combed|trawled) .*\b(?:it|them|the (?:words|quote|quotation|line|sentence|source))\b.* (?:come up empty|came up empty|in vain|without success|found nothing|without luck)\b/;

/** "The ruling does not exist", "The book has no such page": of what was cited. */
export const NOT_THERE =
  /^(?:the|that|this|its|his|her|their|no) (?:\w+ )?(?:ruling|case|judgm?ent|interview|article|book|study|page|report|episode|letter|speech|paper|quote|quotation|passage|post|tweet|video|issue|edition|chapter|memoir|diary|transcript) (?:(?:does|do|did) not (?:exist|appear)|(?:has|had|contains?|contained) no such (?:page|passage|line|sentence|words?|chapter|quote|quotation|paragraph)|never existed|(?:can|could) not be found|cannot be found|is nowhere to be found)\b/;

/** "She denied having used the words": of what was passed on. */
export const DENIED =
  /^(?:(?:the |an? )?\S+(?: \S+)?) (?:has |had )?(?:since |later |flatly |always )?(?:denied|denies) (?:ever )?(?:having )?(?:said|saying|used|using|written|writing|uttered|uttering|posted|posting|sent|sending|made|making) (?:it|that|this|them|so|any such|the (?:words?|remarks?|line|sentence|phrase|comments?|post|message))\b/;

/** "His office called it a fake" */
export const CALLED_FAKE =
  /^(?:\S+ ){1,5}?(?:called|branded|dismissed|denounced|described|labelled|labeled|declared) (?:it|them|(?:the|this|that) (?:\w+ )?\w+) (?:as )?(?:an? )?(?:\w+ )?(?:fakes?|forger(?:y|ies)|hoax|fabrications?|invention)\b(?! of\b)/;

/** "The clerk has since recanted", "She later admitted that she lied": who takes back what they told. */
export const RECANTED =
  /^((?:the |an? )?\S+?(?: \S+)??) (?:has |had |have )?(?:(?:since|later|then|now|eventually) )?(?:recanted|(?:withdrew (?:it|this|that|(?:the|her|his|their) (?:statement|testimony|account|evidence))|took (?:it|this|that) back|taken (?:it|this|that) back)(?= [.,;]|$)|(?:admitted|confessed|acknowledged|conceded|admits)(?: in \w+| on \w+)?(?: that)? (?:(?:s?he|they) (?:had )?(?:lied|invented it|made it up|been lying)|lying|inventing it|making it up|to (?:lying|perjury)|perjury)(?! (?:about|to)\b))\b/;

/** "The judge gave the claim no weight", "The court did not believe her": of what a witness tells that another said, and whose word it is. */
export const DISBELIEVED: readonly RegExp[] = [
  new RegExp(
    `\\b${COURT} (?:\\w+ )?gave (?:(?:(the|this|that|his|her|their) (?:${ACCOUNT}|claim)|it|them) (?:no|little|short|scant) (?:weight|credence|credit|shrift)|(?:no|little|scant) (?:weight|credence|credit) to (?:(?:the|this|that|his|her|their) (?:${ACCOUNT}|claim)|it|them))\\b(?! on\\b)`,
    'u',
  ),
  new RegExp(
    `\\b${COURT} (?:rejected|dismissed|disbelieved|threw out|discounted|did not believe|did not accept|never believed|didn't believe|brushed aside|set aside|struck out) (the|this|that|his|her|their) ${ACCOUNT}`,
    'u',
  ),
  new RegExp(
    `\\b${COURT} (?:(?:did not|never|didn't) (?:believe|believed)|disbelieved) (it|her|him|them|(?:the |this |that )claim(?! (?:that|of|for)\\b))\\b`,
    'u',
  ),
  new RegExp(
    `^(the|this|that|his|her|their) ${ACCOUNT} (?:was|were) (?:\\w+ly )?(?:rejected|dismissed|disbelieved|thrown out|not believed|struck out|ruled out|given no weight)\\b`,
    'u',
  ),
];
