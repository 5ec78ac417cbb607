/**
 * Whether a sentence leads up to words that stayed unspoken: "had wanted to open her speech with a joke:", "What slipped his mind was
 * the one line:".
 * @param lead the words of the sentence before the quotation, in lower case with plain apostrophes, the colon among them
 */
export function staysUnspoken(lead: string): boolean {
  // Each of them ends so.
  if (!lead.endsWith(' :')) return false;
  return UNREALISED.some((pattern) => pattern.test(lead)) && !SAYS_AFTER_ALL.test(lead);
}

const UTTER =
  '(?:say|tell|add|mention|point out|admit|answer|reply|retort|remind|warn|ask|thank|greet|shout)';
const SPEECH = '(?:speech|address|letter|remarks|toast|sermon|lecture|talk|statement|eulogy)';
/** What a speech opens and ends with. */
const PIECE =
  '(?:the words?|(?:an?|the|one|this) (?:\\w+ )?(?:joke|story|line|quotation|quote|sentence|words?|warning|promise|poem|song|prayer|message|apology|tribute|appeal|toast|plea|pun))';
/** One clause up to a colon. */
const TO_COLON = '[^,;]* :$';

const UNREALISED: readonly RegExp[] = [
  // "had wanted to open her address with a joke about farmers:"
  new RegExp(
    `\\bhad (?:\\w+ )?(?:wanted|meant|planned|intended|hoped|wished|longed) to (?:(?:open|begin|start|close|end|finish|conclude) (?:(?:his|her|their|the) (?:\\w+ )?${SPEECH}\\b|(?:[^\\s,;]+ ){0,6}?with ${PIECE}\\b)|${UTTER}\\b)${TO_COLON}`,
  ),
  new RegExp(
    `\\b(?:meant|planned|intended|hoped) to (?:open|begin|start|close|end|finish|conclude) (?:[^\\s,;]+ ){0,6}?with ${PIECE}\\b${TO_COLON}`,
  ),
  // "What slipped her mind was the line:", "Conspicuous by their absence are the words:", "One thing was left unspoken:"
  /\b(?:slipped (?:his|her|their|my) (?:minds?|memory|memories)|conspicuous by (?:its|their) absence|(?:was|were|went|remained|left|stayed) (?:\w+ )?(?:unspoken|unsaid|unuttered))\b(?! (?:when|until|before)\b)[^;]* :$/,
  // "Nor did she add what everybody was thinking:"
  /^nor (?:did|does|do|has|had|would|could|will) (?:[^\s,;]+ ){1,4}?(?:say|tell|add|mention|admit|write|reply|answer|point out|shout|utter)(?:ed)? (?:(?:what (?:every\w*|all|many|most|the|she|he|they|we) [^;]*\b(?:think\w*|thought|knew|know|want\w*|mean\w*|meant|felt|feel)|the words?|so much as)\b[^;]* )?:$/,
  // "was too polite to point out to his hostess:"
  /(?<!\b(?:it is|it was|it's|not|never|almost|nearly|hardly) )\btoo (?:polite|shy|tactful|proud|afraid|frightened|scared|timid|discreet|loyal|kind|embarrassed|ashamed|well bred|stunned|tired|moved) to (?:say|tell|add|mention|point out|admit|reply|answer|remind|warn)\b(?! (?:much|more|anything|a lot|him|her|them) :)[^,;]* :$/,
  // "omitted to give her patient the usual warning:"
  /\b(?:omitted|neglected|failed|forgot) to (?:give|issue|utter|offer|deliver|pronounce|speak|read(?: out)?|repeat|recite|add) (?:[^\s,;]+ ){0,4}?the (?:\w+ )?(?:warning|caution|oath|lines?|words?|sentence|formula|greeting|reminder|vow)\b[^,;]* :$/,
  // "What she would give to hear it from him just once:"
  /\bwhat (?:[^\s,;]+ ){1,4}?would (?:not )?give to (?:hear|be told) (?:it|this|that|these|those|from)\b[^,;]* :$/,
  // "It would have taken three words from her:", "All it needed was for Smith to rise and tell the jury:"
  /\b(?:it would (?:only |just )?(?:have taken|take)|all (?:that )?(?:it|was) (?:would have taken|needed)(?: was)?(?: for)?) [^;]*\b(?:words?|sentence|phrase|for (?:\S+ ){1,4}?to (?:\w+ ){0,4}?(?:say|tell))\b[^;]* :$/,
  // "before he could get to the last line of his notes:"
  /\bbefore (?:[^\s,;]+ ){1,6}?could (?:get to|reach|read|deliver|say|add|utter|come to)\b[^,;]* :$/,
  // "had rehearsed for a week in front of the mirror:"
  /(?<!\b(?:is|was|were|be|been|clearly|well) )\b(?:rehearsed|practised|practiced) (?:(?:it|(?:the|her|his) (?:line|words|sentence|answer))\b[^,;]*|[^,;]*\bmirror) :$/,
  // "had practised three words all the way from Kelby:"
  /(?<!\b(?:is|was|were|be|been|well) )\b(?:rehearsed|practised|practiced) (?:an?|one|two|three|four|five|six|the|his|her|their) (?:\w+ )?(?:words|line|sentence|phrase|answer|apology)\b[^;]* :$/,
  // "the words for which the miners have been waiting since May:"
  /^(?!.*\b(?:gave|spoke|used|heard|got|offered|came|said|found|read|sent|ended|closed|finished|began|opened|started)\b).*\b(?:words?|sentence|line|answer|apology|promise|admission|phrase)\b[^:;]*\b(?:has|have|had) (?:been )?(?:asking|asked|waiting|waited|hoping|hoped|longing|longed|praying|prayed|calling|called)\b(?: for| in vain| since [^:;]{1,30}| so long)* :$/,
  // "walked past a banner:"
  /\b(?:past|under|underneath|beneath|below|above|beside|opposite) (?:an?|the|one|some) (?:\w+ ){0,2}?(?:banners?|placards?|posters?|signs?|billboards?|mural|graffiti|stickers?|inscription) :$/,
];

/** "had wanted to begin with a joke but said instead" */
const SAYS_AFTER_ALL =
  /\b(?:instead|but|and|until|then) (?:[^\s,;]+ ){0,4}?(?:said|told|wrote|shouted|replied|answered|added|says|tells|writes|did|called|blamed|warned)\b|\b(?:said|told|came|read|heard|got|citing)\b(?: \S+){0,3}(?: [:,])?$|\bin (?:\S+ ){1,3}words :$|\b(?:said|says|told|explained|recalled|admitted) .*\bhad (?:\w+ )?(?:wanted|meant|planned|intended|hoped|wished|longed)\b/;

const HEAD = '(?:head|mind|mouth|throat|lips|tongue|heart|breast|teeth)';
const LINE = '(?:words?|sentence|line|answer|reply|retort|phrase|remark|thought|question)';

/**
 * Whether a sentence leads up to words that somebody had in mind and kept there: "There rose in him, and there he kept it, the sentence",
 * "The sentence he had carried in his head all day,".
 * @param lead as of `staysUnspoken`, with or without a colon
 * @param behind the words of the sentence behind the quotation
 */
export function staysInside(lead: string, behind: string): boolean {
  return INSIDE.some((pattern) => pattern.test(lead)) && !CAME_OUT.test(behind);
}

const INSIDE: readonly RegExp[] = [
  new RegExp(
    `\\bthere (?:rose|arose|came|welled|formed|sprang|stirred|took shape) (?:up )?(?:in|within|inside|to|on|behind) (?:him|her|them|(?:his|her|their) (?:\\w+ )?${HEAD})\\b.*\\b${LINE}(?: [,:])?$`,
  ),
  new RegExp(
    `\\b(?:in|into|to) (?:his|her|their) ${HEAD}\\b.* (?:came|rose|sprang|formed) (?:the|an?) (?:\\w+ )?${LINE}(?: [,:])?$`,
  ),
  new RegExp(
    `\\b${LINE}(?: (?:that|which))?(?: [^\\s,;:]+){1,4} (?:carried|kept|held|turned over|sharpened|polished|nursed|harboured)\\b[^;:]*\\b(?:in|behind|inside) (?:his|her|their) ${HEAD}\\b[^,;:]*(?: [,:])?$`,
  ),
  /\bwhat (?:\S+ ){1,4}?kept to (?:him|her|them)sel(?:f|ves) (?:was|were|is)\b[^;:]*$/,
];

const CAME_OUT = /\b(?:came out|came|spoke|said|says|told|until|at last|burst|escaped|slipped)\b/;
