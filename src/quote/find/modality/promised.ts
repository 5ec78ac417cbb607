import { isFiniteVerb } from '../../grammar/tags.ts';
import type { View } from '../../view.ts';
import { type Finding, isClause, LONGEST_WORD, regionAt } from '../finding.ts';
import { isMark } from '../resumed.ts';
import { makesUpWords } from './wording.ts';
import { isNegation, lowers } from './words.ts';

/**
 * "has promised to say “…”", "vowed never to tell them “…”", "urged the clerk, Ann Lee, to tell the crowd “…”", "ordered him to stand up and
 * read out the sentence “…”", "asked who was ready to say “…”": what is in marks is still to be said, or never.
 */
export function promisesToSay(view: View, { content: [range], lemma = '' }: Finding): boolean {
  // "tweeted later to declare that …"
  if (range === undefined || UTTERANCE.test(lemma)) return false;
  const isAsked = /^(?:ask|wonder|inquire|enquire)$/.test(lemma) && ASKED.test(view.tags[range.first] ?? '');
  let hasTo = false;
  let isToSay = false;
  let isToOpen = false;
  for (let at = range.first; at < range.last; at += 1) {
    const tag = view.tags[at];
    if (tag === 'OQ') {
      const close = regionAt(view, at)?.close ?? 0;
      if (makesUpWords(lowers(view, range.first, at).join(' '))) return true;
      // "implored her to open with “I got it wrong”"
      if (isToOpen && view.tokens[at - 1]?.lower === 'with') return isClause(view, { open: at, close });
      // "tell police about “the man in the van”", "tell her “what went wrong”": what is to be told of.
      if (!isUttered(view, at)) return false;
      // "promised not to say “lost for good”": a few words are what the promise is about.
      const isAbout = isNegation(view.tokens[range.first]?.lower ?? '') && close - at <= SCRAP;
      return isToSay && !isAbout && close - at > LONGEST_WORD && (!isAsked || isMark(view.tags[at - 1]));
    }
    if (isAsked && (tag === 'TO' || tag === 'CC')) isToSay ||= UTTERED.test(nextVerb(view, at));
    if (isAsked) continue;
    // "to stand up and say"
    const isSecond = hasTo && view.tags[at - 1] === 'CC';
    if ((isFiniteVerb(tag) && !isSecond) || tag === 'WH' || (tag === 'TH' && !isToSay)) return false;
    hasTo ||= tag === 'TO';
    if (tag === 'TO' || (hasTo && tag === 'CC')) isToOpen ||= OPENED.test(nextVerb(view, at));
    if (tag === 'TO' || (hasTo && tag === 'CC'))
      isToSay ||=
        UTTERED.test(nextVerb(view, at)) || (RECITED.test(nextVerb(view, at)) && isWordsAhead(view, at));
  }
  return false;
}

/** Whether the words in marks are those to be said, and no part of a phrase or of a question. */
function isUttered({ tags, tokens }: View, open: number): boolean {
  if (isMark(tags[open - 1]) || tags[open - 1] === 'TH') return true;
  const first = tokens[open + 1];
  const isQuestion = /^(?:WH|WR)$/.test(tags[open + 1] ?? '') && first?.text === first?.lower;
  return !isQuestion && !/^(?:IN|WH|WR|SC|TO|DT|PS)$/.test(tags[open - 1] ?? '');
}

/** The word behind the one at `at`, adverbs passed. */
function nextVerb({ tags, tokens }: View, at: number): string {
  let next = at + 1;
  while (tags[next] === 'RB') next += 1;
  return tokens[next]?.lower ?? '';
}

/** "read out the sentence “…”" */
function isWordsAhead(view: View, at: number): boolean {
  let open = at + 1;
  while (open < at + LONGEST_RECITED && view.tags[open] !== 'OQ') open += 1;
  return WORDS_AHEAD.test(lowers(view, at + 2, open).join(' '));
}

const ASKED = /^(?:WH|WR|SC)$/;

const RECITED = /^(?:read|recite|repeat|sign|write|chant|sing|copy|post|publish|issue|utter|speak)$/;

/** Tokens from "and" or "to" to the words. */
const LONGEST_RECITED = 12;

const WORDS_AHEAD =
  /(?:^|\b)(?:the|an?|this|these|his|her|their) (?:\w+ )?(?:words?|sentences?|lines?|statements?|phrases?|apology|message|oath|text|pledge|confession)(?: (?:that |which )?(?:reads?|reading|says?|saying|begins?|beginning))?(?: [,:])?$/;

/** Tokens from mark to mark of a few words that are no statement. */
const SCRAP = 5;

const UTTERANCE = /^(?:tweet|write|post|speak|phone|ring|call|email|text|respond|reply|return|go|interrupt)$/;

const OPENED = /^(?:open|begin|start|close|end|finish|conclude|sign|kick|reply|answer)$/;

const UTTERED = /^(?:say|tell|shout|declare|announce|whisper|answer|reply|yell)$/;
