import type { Unit, View } from '../../view.ts';
import type { Finding } from '../finding.ts';
import { aftermathOf } from './aftermath.ts';
import {
  ADMITTED,
  CALLED_FAKE,
  DENIAL,
  DENIED,
  DENIES,
  DID_NOT,
  FIRST_TIME,
  INSTEAD,
  IT_WAS,
  isDisowningWord,
  LONGEST,
  MADE_UP,
  NO_SOURCE,
  NO_SUCH,
  NO_SUCH_MAN,
  NO_SUCH_WORDS,
  NO_TRACE,
  NONE_OF_IT,
  NOT_THERE,
  NOT_WORDS,
  OF_PICTURE,
  OF_QUOTE,
  OF_SPEAKER,
  OF_TEXT,
  OURS,
  OWN_INVENTION,
  PARODY,
  TOLD,
  UNUSED,
  WITHDRAWN,
} from './disowning-words.ts';
import { DRAFTED, isOnPaper } from './on-paper.ts';
import { EVIDENCE_LEAD, nounOf, retracts, retractsReport, retractsText } from './retraction.ts';
import { isTellers, isWitnessed, tellerOf } from './witness.ts';
import { lowers, plainLine } from './words.ts';

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
  /** It tells that a witness was not believed, of whom the sentence before must tell that another spoke. */
  readonly isOfHearsay?: boolean;
  /** The pronoun or the noun that names such a witness, "the" for an account that is the one told of; or who did not do it. */
  readonly teller?: string;
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

/** A long sentence goes on to something else: it takes back what circulated, or plainly tells of the quotation. */
function atOnce(view: View, unit: Unit): Disowning | undefined {
  const disowning = ofSentence(view, unit);
  if (disowning === undefined || unit.last - unit.first <= LONGEST) return disowning;
  const opening = lowers(view, unit.first, unit.first + LONGEST)
    .join(' ')
    .replaceAll('’', "'");
  return OF_QUOTE.test(opening) || DENIES.test(opening) ? disowning : { ...disowning, isOfContent: true };
}

function ofSentence(view: View, { first, last: end }: Unit): Disowning | undefined {
  if (takesBackAtOnce(view, first, end))
    return { modality: 'falsely-ascribed', names: [], isOfContent: true };
  const last = end - first > LONGEST ? clauseEnd(view, first) : end;
  if (last === undefined) return undefined;
  const whole = plainLine(view, { first, last }, last - first, isDisowningWord);
  if (whole === undefined) return undefined;
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
    const names = isPronoun ? [] : subject;
    return { modality: 'not-said', names, isOfContent: FIRST_TIME.test(said) };
  }
  // "Posts claim that he said “…”. He did not.": of what somebody does it may say that they do not do it.
  if (DID_NOT.test(said))
    return { modality: 'not-said', names: [], isOfContent: true, teller: said.split(' ')[0] ?? '' };
  const told = said.replace(TOLD, '');
  const fake = [said, told].find((words) => MADE_UP.test(words));
  if (fake !== undefined)
    return {
      modality: 'falsely-ascribed',
      names: [],
      isOfContent: OF_PICTURE.test(fake),
      ...(OF_TEXT.test(fake) && { isOfText: true }),
    };
  const invention = OWN_INVENTION.exec(said)?.[0];
  if (invention !== undefined)
    return { modality: 'falsely-ascribed', names: [], isOfContent: OF_SPEAKER.test(invention) };
  if (NOT_WORDS.test(said) || ADMITTED.test(said))
    return { modality: 'falsely-ascribed', names: [], isOfContent: false };
  if (OURS.test(said)) return { modality: 'falsely-ascribed', names: [], isOfContent: false };
  const missing = nobodyOf(view, first, last);
  if (missing !== undefined) return { modality: 'falsely-ascribed', names: missing, isOfContent: false };
  // "No such words appear in her review.", "The review found that no such man exists"
  if (NO_SUCH_WORDS.test(said)) return { modality: 'falsely-ascribed', names: [], isOfContent: false };
  // "“I met a farmer,” Smith said": then it is Smith who is contradicted.
  const man = NO_SUCH_MAN.exec(said)?.[1];
  if (man !== undefined) return { modality: 'falsely-ascribed', names: [], isOfContent: false, noun: man };
  if (UNUSED.test(said)) return { modality: 'not-said', names: [], isOfContent: true, isOfDraft: true };
  const teller = tellerOf(said);
  if (teller !== undefined)
    return { modality: 'unclear', names: [], isOfContent: false, isOfHearsay: true, isTold: true, teller };
  if (NOT_THERE.test(said))
    return { modality: 'falsely-ascribed', names: [], isOfContent: false, isOfHearsay: true, isTold: true };
  if (CALLED_FAKE.test(said))
    return { modality: 'falsely-ascribed', names: [], isOfContent: false, isOfText: true, isTold: true };
  if (DENIED.test(said)) return { modality: 'unclear', names: [], isOfContent: true, isTold: true };
  return IT_WAS.test(said) ||
    NONE_OF_IT.test(said) ||
    WITHDRAWN.test(said) ||
    NO_SOURCE.test(said) ||
    NO_TRACE.test(said)
    ? { modality: 'falsely-ascribed', names: [], isOfContent: true }
    : undefined;
}

/** "She had said nothing of the kind, and the site took it down": where the first clause of a long sentence ends. */
function clauseEnd({ tags }: View, first: number): number | undefined {
  for (let at = first + 3; at <= first + LONGEST; at += 1)
    if (
      tags[at] === 'SEMI' ||
      tags[at] === 'DASH' ||
      (tags[at] === 'COMMA' && (tags[at + 1] === 'CC' || tags[at + 1] === 'WH'))
    )
      return at;
  return undefined;
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

/** Tokens in which a sentence that takes back says so, however it goes on. */
const LONGEST_OPENING = 16;

/** "There is no Virgil Stokes, and there is no well.": the two names of him who does not exist. */
function nobodyOf({ tags, tokens }: View, first: number, last: number): string[] | undefined {
  if (tokens[first]?.lower !== 'there' || !/^(?:is|was)$/.test(tokens[first + 1]?.lower ?? ''))
    return undefined;
  const name = first + 3;
  if (tokens[first + 2]?.lower !== 'no' || tags[name] !== 'NNP' || tags[name + 1] !== 'NNP') return undefined;
  const isWhole = name + 2 >= last || tags[name + 2] === 'STOP' || tags[name + 2] === 'COMMA';
  return isWhole ? [tokens[name]?.lower ?? '', tokens[name + 1]?.lower ?? ''] : undefined;
}

/** Whether what a sentence disowns is what a finding has: somebody's own words, or words told at second hand. */
export function isDisowned(
  view: View,
  unit: Unit,
  { source, content, cue, lemma, reportedBy }: Finding,
  disowning: Disowning,
): boolean {
  const { noun } = disowning;
  if (noun !== undefined && content.some(({ first, last }) => holdsWord(view, first, last, noun)))
    return false;
  if (disowning.isOfHearsay)
    return (
      isWitnessed(view, unit, { source, content, reportedBy }) &&
      (disowning.teller === undefined || isTellers(view, unit, { source, cue, content }, disowning.teller))
    );
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
    // Not "said Tim Story".
    const isText = view.tokens
      .slice(unit.first, unit.last)
      .some(
        ({ text, lower }, at) =>
          view.inside[unit.first + at] === -1 &&
          (text === lower || at === 0) &&
          (CIRCULATED.has(lower) || DRAFTED.has(lower) || CARRIERS.test(lower)),
      );
    if (!isText) return false;
  }
  if (disowning.isOfContent) {
    const words = lowers(view, unit.first, unit.last);
    const isOfText = disowning.isOfDraft
      ? words.some((word) => DRAFTED.has(word)) || BEGINNING.test(words.join(' '))
      : words.some((word) => CIRCULATED.has(word)) ||
        (/^s?he$/.test(disowning.teller ?? '') && isRetold(view, { reportedBy, content, lemma }));
    if (!isOfText) return false;
  }
  if (source === undefined || disowning.names.length === 0) return true;
  return lowers(view, source.first, source.last).some((word) => disowning.names.includes(word));
}

/** In what somebody says of their own doings, which they may then have done or not. */
const OF_DEEDS = /^(?:i|my|we|our|will|shall|['’]ll|would|going|promise)$/u;

/** "Lee told a rally that Smith had said “…”. She had not."; "… had said “I will come”. She did not." tells that she did not come. */
function isRetold(
  view: View,
  { reportedBy, content: [range], lemma }: Pick<Finding, 'reportedBy' | 'content' | 'lemma'>,
): boolean {
  if (reportedBy === undefined || range === undefined || view.tags[range.first] !== 'OQ') return false;
  // "had told him “go home”. He did not."
  if (view.tokens[range.first + 1]?.word.form?.base === true) return false;
  return (
    /^(?:say|tell|call|write|describe|shout)$/.test(lemma ?? '') &&
    !view.tokens.slice(range.first, range.last).some(({ lower }) => OF_DEEDS.test(lower))
  );
}

/** "He opened his mouth to say | “…”": whether what leads up to words tells only that they were to come. */
export function isIntended(words: string): boolean {
  return INTENT.test(words);
}

const INTENT =
  /\b(?:had to say|(?:wants?|wanted|means|meant|tr(?:y|ies|ied)|planned|hoped|beg(?:in|ins|an)|starts?|started|(?:is|are|was|were) (?:about|going)) to|open(?:s|ed)? (?:his|her|their) mouths? to|on the tip of)\b(?: \S+){0,2}(?: [:,])?$/;

/** "The one in the folder began, “…”" */
export const BEGINNING =
  /\b(?:began|begins|opened|opens|ran|reads|concluded|ended)(?: with)?(?: [,:])?(?: .)?$/;

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
