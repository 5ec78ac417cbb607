import type { Unit, View } from '../../view.ts';
import type { Finding } from '../finding.ts';
import { aftermathOf } from './aftermath.ts';
import { DRAFTED, isOnPaper } from './on-paper.ts';
import { EVIDENCE_LEAD, nounOf, retracts, retractsReport, retractsText } from './retraction.ts';
import { lowers } from './words.ts';

/** What a sentence says of the words quoted before it. */
export interface Disowning {
  readonly modality: 'not-said' | 'falsely-ascribed' | 'unclear';
  /** The words that name who did not say them; empty for a pronoun and where nobody is named. */
  readonly names: readonly string[];
  /** It may as well mean that what they say is not so: "that is a lie", "it was invented". */
  readonly isOfContent: boolean;
  /** It tells of a text that was only written. */
  readonly isOfDraft?: boolean;
  /** It tells of a text whose words nobody came to speak or sign. */
  readonly isUndelivered?: boolean;
  /** Of such a text, that somebody did away with it: whoever gets a letter may do so too. */
  readonly isDiscarded?: boolean;
  /** It tells of a text, a recording or a report, of which the sentence before must speak. */
  readonly isOfText?: boolean;
  /** It tells of a quotation that is a sentence by itself, of which nobody is told to have said it. */
  readonly isOfLone?: boolean;
  /** It tells that words did not come, of which the sentence before must tell that somebody had them to say. */
  readonly isOfIntent?: boolean;
  /** It tells what became of them, which is somebody's statement like any other. */
  readonly isTold?: boolean;
  /** What it says was never sent or given: not what somebody speaks of, as in "“I shall write a letter,” she said." */
  readonly noun?: string;
}

/**
 * "He said no such thing.", "Smith never said that.", "The quote was invented.", "None of it was true.": a sentence without a quotation that takes
 * back the one before it.
 * @returns undefined for every other sentence
 */
export function disowningOf(view: View, unit: Unit): Disowning | undefined {
  return atOnce(view, unit) ?? ofAftermath(view, unit);
}

/** "She skipped the line.", "It was first published by a satirical site." */
function ofAftermath(view: View, unit: Unit): Disowning | undefined {
  const aftermath = aftermathOf(view, unit);
  if (aftermath === undefined) return undefined;
  if (aftermath === 'undelivered' || aftermath === 'discarded')
    return {
      modality: 'not-said',
      names: [],
      isOfContent: false,
      isUndelivered: true,
      isDiscarded: aftermath === 'discarded',
      isTold: true,
    };
  if (aftermath === 'awaited')
    return { modality: 'unclear', names: [], isOfContent: false, isOfLone: true, isTold: true };
  if (aftermath === 'unspoken')
    return { modality: 'not-said', names: [], isOfContent: false, isOfIntent: true, isTold: true };
  const isOfText = aftermath === 'invented';
  return { modality: 'falsely-ascribed', names: [], isOfContent: !isOfText, isOfText, isTold: true };
}

function atOnce(view: View, { first, last }: Unit): Disowning | undefined {
  if (takesBackAtOnce(view, first, last))
    return { modality: 'falsely-ascribed', names: [], isOfContent: true };
  if (last - first > LONGEST) return undefined;
  for (let at = first; at < last; at += 1) if (view.inside[at] !== -1) return undefined;
  const whole = lowers(view, first, last).join(' ').replaceAll('’', "'");
  // "In fact she had spoken of a strike."
  if (INSTEAD.test(whole)) return { modality: 'falsely-ascribed', names: [], isOfContent: true };
  const said = whole.replace(
    /^(?:(?:but|and|yet|alas|sadly|unfortunately|happily|thankfully|in fact|in truth|in reality|however|actually|except that) (?:, )?)+/u,
    '',
  );
  const isOfWords = retracts(said);
  if (isOfWords || retractsText(said)) {
    const noun = nounOf(said);
    return {
      modality: 'not-said',
      names: [],
      isOfContent: false,
      ...(noun !== undefined && { noun }),
      ...(!isOfWords && { isOfText: true }),
    };
  }
  if (retractsReport(said)) {
    // "Smith said the Gazette reported it.": it is the Gazette that erred.
    const noun = /^the (\w+) (?:was|were|is|are|has)\b/.exec(said)?.[1];
    return {
      modality: 'falsely-ascribed',
      names: [],
      isOfContent: true,
      ...(noun !== undefined && { noun }),
    };
  }
  const denial = DENIAL.exec(said.replace(EVIDENCE_LEAD, ''));
  if (denial !== null) {
    const subject = (denial[1] ?? '').split(' ').filter((word) => word !== '');
    const isPronoun = subject.length === 1 && /^(?:s?he|they|i|we)$/.test(subject[0] ?? '');
    return { modality: 'not-said', names: isPronoun ? [] : subject, isOfContent: false };
  }
  // "Posts claim that he said “…”. He did not.": of what somebody does it may say that they do not do it.
  if (DID_NOT.test(said)) return { modality: 'not-said', names: [], isOfContent: true };
  const verdict =
    MADE_UP.test(said) || NOT_WORDS.test(said) || ADMITTED.test(said) || MADE_UP.test(said.replace(TOLD, ''))
      ? 'falsely-ascribed'
      : undefined;
  if (verdict !== undefined) return { modality: verdict, names: [], isOfContent: false };
  if (OURS.test(said)) return { modality: 'falsely-ascribed', names: [], isOfContent: false };
  const missing = nobodyOf(view, first, last);
  if (missing !== undefined) return { modality: 'falsely-ascribed', names: missing, isOfContent: false };
  // "No such words appear in her review.", "The review found that no such man exists"
  if (NO_SUCH_WORDS.test(said)) return { modality: 'falsely-ascribed', names: [], isOfContent: false };
  // "“I met a farmer,” Smith said": then it is Smith who is contradicted.
  const man = NO_SUCH_MAN.exec(said)?.[1];
  if (man !== undefined) return { modality: 'falsely-ascribed', names: [], isOfContent: false, noun: man };
  if (UNUSED.test(said)) return { modality: 'not-said', names: [], isOfContent: true, isOfDraft: true };
  return IT_WAS.test(said) || NONE_OF_IT.test(said) || WITHDRAWN.test(said)
    ? { modality: 'falsely-ascribed', names: [], isOfContent: true }
    : undefined;
}

/** "There is no such case, and …": however the sentence goes on. */
function takesBackAtOnce(view: View, first: number, last: number): boolean {
  // Of nearly every sentence its first word tells that it does not.
  if (view.inside[first] !== -1 || !OPENS.test(view.tokens[first]?.lower ?? '')) return false;
  const opening = lowers(view, first, Math.min(last, first + LONGEST_OPENING))
    .join(' ')
    .replace(/^(?:but|and|yet) (?:, )?/u, '');
  return NO_SUCH.test(opening) || PARODY.test(opening);
}

/** What NO_SUCH and PARODY begin with, and the words before it. */
const OPENS = /^(?:but|and|yet|there|it|they|that|the)$/;

/** Tokens of a sentence that only takes back. */
const LONGEST = 18;

const SPOKEN =
  '(?:say|said|tell|told|utter|uttered|write|wrote|written|speak|spoke|spoken|use|used|post|posted|tweet|tweeted)';
const WORDS = '(?:words?|things?|line|sentence|phrase|remarks?|statement|quote|quotation|message|post|tweet)';
const THAT = `(?:that|this|it|so|those|these|(?:any )?such (?:a )?${WORDS}|(?:that|this|these|those|the|any such) ${WORDS}|any of (?:that|this|it|them)|anything (?:of the (?:sort|kind)|like (?:that|it)))`;
/** Where the sentence may go on: "never said that, his lawyer wrote", "did not say that at all". */
const END = '(?: (?:at all|either|to anyone|to anybody|in public|publicly|anywhere))?(?: [.,;!].*)?$';
const DENIAL = new RegExp(
  `^(.{1,50}?) (?:(?:(?:did|do|does|has|have|had) (?:not|never)|didn't|hasn't|haven't|hadn't|never)(?: (?:ever|once|actually|in fact))? ${SPOKEN}(?: (?:him|her|them|anyone|anybody))? ${THAT}|(?:has |have |had )?(?:${SPOKEN}|did|declared)(?: (?:him|her|them|anyone))? (?:no such (?:a )?${WORDS}|nothing (?:of the (?:sort|kind)|like (?:that|it))))${END}`,
  'u',
);

const INSTEAD = new RegExp(
  `^(?!.*\\bused? (?!(?:the|those|these) (?:words?|phrase)))(?:but |yet )?(?:(?:in fact|in reality|in truth|actually)(?: ,)? (?:s?he|they)(?: had| has| have)?(?: (?:really|actually|only))? ${SPOKEN}|what (?:s?he|they)(?: had| has)? (?:really|actually|in fact) ${SPOKEN}|(?:s?he|they)(?: had| has| have)? (?:actually|in fact|really) ${SPOKEN})\\b`,
  'u',
);

const DID_NOT =
  /^(?!(?:if|when|it|that|this|so|which|what)\b)(?!.*\b(?:said|says|say|told|tells|added|insisted)\b)\S+(?: \S+){0,2} (?:(?:did|has|had) (?:not|never)|didn't|hasn't|hadn't|never did)(?: (?:[.;!]|,? and we ).*)?$/u;

const BE =
  "(?:was|were|is|are|isn't|wasn't|weren't|aren't|(?:has|have|had) (?:since )?been|turned out to be|proved(?: to be)?)";
const LEAD = '(?:(?:\\w+ly|all|pure|an?|later|found|shown|to|be|since) )*';
const INVENTED =
  '(?:invented|fabricated|dreamed up|dreamt up|thought up|cooked up|concocted|made up|made-up|fakes?|faked|forged|forgery|fabrication|invention|hoax|doctored|manipulated|altered|photoshopped|falsified|deepfake|bogus|spurious|imaginary|fictitious|fictional|phone?y|fiction|satire|parody|spoof|ai-generated|apocryphal)\\b';
const NOUN =
  '(?:quote|quotation|line|sentence|phrase|words?|remarks?|statement|caption|post|tweet|message|clip|video|audio|recording|image|picture|photo|story|letter|leaflet|meme|interview|scene|exchange|dialogue|conversation|anecdote|tale|yarn)';
/** "The quote was invented", "the clip is a forgery", "the words were never his", "the post was false". */
const MADE_UP = new RegExp(
  `^(?:the|this|that|these|those|both) (?:\\w+ )?${NOUN} ${BE} ${LEAD}(?:${INVENTED}|false|untrue|not genuine|not real|a misquote|misquoted|misquotation|(?:never|not) (?:his|hers|theirs|her|their|spoken|uttered)\\b)`,
  'u',
);
/** Tokens in which a sentence that takes back says so, however it goes on. */
const LONGEST_OPENING = 16;

/** "It was never needed.": of a speech that was only written. */
const UNUSED =
  /^(?:it|they|the (?:speech|statement|address|draft|script)) (?:was|were) never (?:needed|given|delivered|read|read out|spoken)\b/;

/** "The words are ours.": the writer's. */
const OURS = /^(?:the|those|these) words are (?:ours|our own)(?: [.;!].*)?$/;

/** "There is no Virgil Stokes, and there is no well.": the two names of him who does not exist. */
function nobodyOf({ tags, tokens }: View, first: number, last: number): string[] | undefined {
  if (tokens[first]?.lower !== 'there' || !/^(?:is|was)$/.test(tokens[first + 1]?.lower ?? ''))
    return undefined;
  const name = first + 3;
  if (tokens[first + 2]?.lower !== 'no' || tags[name] !== 'NNP' || tags[name + 1] !== 'NNP') return undefined;
  const isWhole = name + 2 >= last || tags[name + 2] === 'STOP' || tags[name + 2] === 'COMMA';
  return isWhole ? [tokens[name]?.lower ?? '', tokens[name + 1]?.lower ?? ''] : undefined;
}

const NO_SUCH_WORDS =
  /^no such (?:words?|line|sentence|phrase|remark|statement|quote|quotation) (?:appears?|is|are|was|were|exists?|can be)\b/;

const NO_SUCH_MAN =
  /^(?:(?:\S+ ){1,4}(?:found|showed|said|concluded|established) (?:that )?)?no such (man|woman|person|farmer|official|source|employee) (?:exists?|existed|ever existed|lives|lived)\b/;

/** "There is no such case" */
const NO_SUCH =
  /^there (?:is|was|has been) no such (?:\w+ )?(?:case|ruling|judgm?ent|interview|article|quote|quotation)\b(?!.*\b(?:said|says|insisted)\b)/;

/** "It came from @Rand, a parody account" */
const PARODY =
  /^(?:(?:it|they|that|the (?:post|tweet|message)) (?:came|comes|had come) from (?:.{1,60} )?|the (?:account|post|tweet|message|profile) (?:was|is|belongs to|belonged to) an? )(?:parody|spoof|satirical|satire|impostor|impersonator)\b/;

/** "The reporter later admitted that he had made up the quote" */
const ADMITTED = new RegExp(
  `^.{1,60}? (?:has |had )?(?:later |since |then |eventually )?(?:admitted|admits|confessed|conceded|acknowledged)(?: to)? (?:that )?(?:(?:s?he|they|it) )?(?:had |has )?(?:making up|made up|inventing|invented|fabricating|fabricated|faking|faked|concocting|concocted) (?:(?:the|that|this|those|her|his|their) (?:\\w+ )?(?:${NOUN}|quotes|words)|it|them)\\b`,
  'u',
);
/** "Smith said that the post was not his": of a sentence that tells it at second hand. */
const TOLD = /^(?:\S+ ){1,5}?(?:said|says|insisted|confirmed|announced|added) (?:that )?/u;
/** "It has since withdrawn the report" */
const WITHDRAWN =
  /^(?:it|they|s?he|(?:the \w+|\S+)(?: \S+){0,2}) (?:has |have |had )?(?:since |later |now |then )?(?:withdrew|withdrawn|retracted|retracts|took down|taken down|pulled|unpublished) (?:the|its|his|her|their|that|this) (?:\w+ )?(?:report|story|article|claim|quote|quotation|post|interview|evidence|testimony|statement|account)\b/u;
/** "Those were not his words", "That is not what she said". */
const NOT_WORDS = new RegExp(
  `^(?:it|this|that|these|those|they|such) (?:${BE} (?:not|never)|wasn't|weren't|isn't|aren't) (?:.{1,30} ${WORDS}(?: of .{1,40})?|what .{1,40} (?:said|wrote|told .{1,20}))${END}`,
  'u',
);
const IT_WAS = new RegExp(`^(?:it|this|that|all of (?:it|this|that)) ${BE} ${LEAD}${INVENTED}`, 'u');
const NONE_OF_IT =
  /^(?:none of (?:it|this|that)|not a word of (?:it|this|that)|no word of it) (?:was|is|were) (?:\w+ly )?(?:true|so|real|fact|factual|genuine|accurate|correct|right|his|hers|theirs|what)\b/u;

/**
 * "…“X”, words she never spoke", "…“X”, but he said no such thing", "…“X”, which is a fabrication": what the sentence goes on to say of a
 * quotation.
 * @param after index of the first token behind the quotation
 */
export function disownedBehind(view: View, unit: Unit, after: number): Disowning['modality'] | undefined {
  const { last } = unit;
  const tag = view.tags[after];
  if (after >= last) return undefined;
  const isUnproven = UNPROVEN.test(lowers(view, after, Math.min(last, after + LONGEST)).join(' '));
  if (isUnproven) return 'falsely-ascribed';
  if (CHANGED.test(lowers(view, after, Math.min(last, after + CHANGE_REACH)).join(' '))) return 'not-said';
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
  if (ASCRIBED.test(trail) || REJECTED_ACCOUNT.test(trail)) return 'falsely-ascribed';
  return TRAIL.test(trail) ? 'not-said' : undefined;
}

/** "“…” were not the words of Smith, her office said": what stands between a quotation and the end of what is told of it. */
export function isDisownedBy(view: View, first: number, last: number): boolean {
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

/** "is credited with saying “…,” but there is no proof that he did" */
const UNPROVEN =
  /^(?:[,–—-] )?(?:but|though|although) (?:there is|there's|there was) (?:no|little) (?:proof|evidence|record|sign) (?:that )?(?:of (?:it|this|that)|(?:s?he|they) (?:ever |actually )?(?:did|said|wrote|used))\b/u;

/** "began to write “…” and then thought better of it" */
const CHANGED =
  /^(?:[,–—-] )?(?:and|but)(?: \w+){0,2}? (?:thought better of it|changed (?:his|her|their) minds?|(?:bit|held) (?:his|her|their) tongues?|(?:stopped|checked) (?:him|her|them)sel(?:f|ves)|nothing came|no (?:words?|sound) came|(?:the )?words (?:failed|stuck))\b/u;

/** Tokens of CHANGED. */
const CHANGE_REACH = 8;

/** "words she never spoke", "a line that he did not write", "something Smith never said". */
const TRAIL = new RegExp(
  `^which (?:was|were) (?:in fact|actually|really) (?:written|said|spoken|coined|invented|uttered) by\\b|^(?:(?:an? |the )?(?:\\w+ )?${WORDS}|something)(?: (?:that|which))? (?:\\S+ ){1,4}?(?:never|(?:did|has|had) (?:not|never)|didn't)(?: (?:actually|ever|in fact))? ${SPOKEN}(?! (?:before|again|until|aloud|in public|publicly))`,
  'u',
);

/** Whether what a sentence disowns is what a finding has: somebody's own words, or words told at second hand. */
export function isDisowned(
  view: View,
  unit: Unit,
  { source, content, lemma }: Finding,
  disowning: Disowning,
): boolean {
  const { noun } = disowning;
  if (noun !== undefined && content.some(({ first, last }) => holdsWord(view, first, last, noun)))
    return false;
  if (disowning.isOfLone)
    return (
      source === undefined &&
      lemma === undefined &&
      !lowers(view, unit.first, unit.last).some((word) => /\w/.test(word))
    );
  if (disowning.isOfIntent)
    return INTENT.test(lowers(view, unit.first, content[0]?.first ?? unit.first).join(' '));
  if (disowning.isUndelivered)
    return isOnPaper(view, unit, { source, content, lemma }, disowning.isDiscarded === true);
  if (disowning.isOfText && source !== undefined) {
    const isText = lowers(view, unit.first, unit.last).some(
      (word) => CIRCULATED.has(word) || DRAFTED.has(word) || CARRIERS.test(word),
    );
    if (!isText) return false;
  }
  if (disowning.isOfContent) {
    const words = lowers(view, unit.first, unit.last);
    const isOfText = disowning.isOfDraft
      ? words.some((word) => DRAFTED.has(word)) || BEGINNING.test(words.join(' '))
      : words.some((word) => CIRCULATED.has(word));
    if (!isOfText) return false;
  }
  if (source === undefined || disowning.names.length === 0) return true;
  return lowers(view, source.first, source.last).some((word) => disowning.names.includes(word));
}

const INTENT =
  /\b(?:had to say|(?:wanted|meant|tried|planned|hoped|began|was about|were about|was going|were going) to|opened (?:his|her|their) mouths? to|on the tip of)\b(?: \S+){0,2}(?: [:,])?$/;

/** "The one in the folder began, “…”" */
const BEGINNING = /\b(?:began|begins|opened|opens|ran|reads|concluded|ended)(?: with)?(?: [,:])?(?: .)?$/;

function holdsWord({ tokens }: View, first: number, last: number, word: string): boolean {
  for (let at = first; at < last; at += 1) if (tokens[at]?.lower === word) return true;
  return false;
}

/** Other things that hold words, and what is done to put them there. */
const CARRIERS =
  /^(?:letters?|e-?mails?|notes?|texts?|texted|statements?|address|apology|repl(?:y|ied|ies)|tweet(?:s|ed)?|release|resignation|toast|eulogy|call(?:s|ed|er)?|phoned?|voicemail|interview|conversation|exchange|words?|answer(?:s|ed)?|recordings?|tapes?|voice|audio|footage|diary|journal|memoir|will|wr(?:ite|ites|ote|itten|iting)|sign(?:s|ed)?|papers?|gazette|echo|book)$/;

/** In what words travel that nobody need have said. */
const CIRCULATED: ReadonlySet<string> = new Set(
  (
    'quotation quote quoted reported reportedly claimed claims claim leaflet leaflets flyer flyers pamphlet post posts article articles evidence caption captions story stories rumour rumours rumor rumors website websites clip clips ' +
    'video videos meme memes message messages forum legend gossip blog account accounts chain circulated circulating viral shared joke poster cited cites citing headline headlines tweet tweets often plaque inscription credited attributed famously voice caller callers recording recordings audio robocall robocalls'
  ).split(' '),
);
