import { isBe } from '../grammar/closed.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb, isVerb } from '../grammar/tags.ts';
import { inheritedSubject, verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';

interface Owned {
  readonly cue: Range;
  readonly source: Range;
}

interface SpokenWith {
  readonly owned: Owned;
  /** It is told that no more was said than these words, whatever they are: "would go no further than “…”". */
  readonly isLimit: boolean;
  /** "never opened a meeting with “…”" */
  readonly isNegated: boolean;
  /** "will open the meeting on Monday with “…”" */
  readonly isAhead?: boolean;
}

/**
 * Whose a quotation is that is no verb's object: "Smith closed the meeting with “…”", "Smith would go no further than “…”", "The last thing Smith
 * said to him was “…”", "“…” was as far as Smith would go".
 */
export function spokenWith(view: View, unit: Unit, { first, last }: Range): SpokenWith | undefined {
  const own = withVerb(view, unit, first);
  if (own !== undefined) return own;
  const owned = ofCleft(view, unit, first) ?? ofAnswer(view, unit, first) ?? asFarAs(view, unit, last);
  return owned && { owned, isLimit: false, isNegated: false };
}

/** "closed the meeting with (the words) “…”", "got no further than “…”", "managed only “…”" */
function withVerb(view: View, unit: Unit, open: number): SpokenWith | undefined {
  const { tags, tokens } = view;
  let link = open - 1;
  const isNamed = WORDS.test(tokens[link]?.lower ?? '');
  if (isNamed) link -= 1;
  while (isNamed && /^(?:DT|PS|JJ|CD)$/.test(tags[link] ?? '')) link -= 1;
  const lead = tokens[link]?.lower ?? '';
  for (let at = link; at > unit.first && open - at < LONGEST; at -= 1) {
    if (view.inside[at] !== -1 || tags[at] === 'COMMA' || tags[at] === 'COLON' || tags[at] === 'STOP')
      return undefined;
    if (!isVerb(tags[at]) || tags[at] === 'MD') continue;
    const group = verbGroupAt(view, at, unit.first);
    const between = tokens
      .slice(at + 1, link + 1)
      .map(({ lower }) => lower)
      .join(' ');
    const isOpened = lead === 'with' && OPENING.test(group.lemma);
    const isLimit = LIMITED.test(`${group.lemma} ${between}`);
    if ((!isOpened && !isLimit) || group.passive) return undefined;
    const source =
      subjectBefore(view, group.first, unit.first) ?? inheritedSubject(view, unit, group, undefined);
    return (
      source && {
        owned: { cue: { first: group.first, last: at + 1 }, source },
        isLimit,
        isNegated: isOpened && group.negated,
        isAhead: isOpened && /^(?:will|shall|'ll|’ll)$/.test(tokens[group.first]?.lower ?? ''),
      }
    );
  }
  return undefined;
}

const WORDS =
  /^(?:words?|sentences?|lines?|phrase|remark|greeting|warning|message|question|promise|plea|apology|confession)$/;

/** Tokens from the verb to the mark. */
const LONGEST = 14;

/** What one does with words to a speech, a meeting or somebody. */
const OPENING =
  /^(?:open|begin|start|close|conclude|end|finish|greet|welcome|answer|reply|respond|sign|see|send|interrupt|introduce|dismiss|counter|retort|follow|cut|break)$/;

const LIMITED =
  /^(?:(?:go|get|come|venture) (?:no|any) (?:further|farther) than|(?:manage|offer|add|muster|mutter|volunteer) (?:only|just|(?:nothing|little|no more) (?:but|beyond|more than|than)|an? \w+))$/;

/** "The last thing Smith said to him was “…”", "All that Smith could get out was “…”" */
export function ofCleft(view: View, unit: Unit, open: number): Owned | undefined {
  const { tags, tokens, inside } = view;
  let be = tags[open - 1] === 'COLON' || tags[open - 1] === 'COMMA' ? open - 2 : open - 1;
  if (tokens[be]?.lower === 'this') be -= 1;
  if (!isBe(tokens[be]?.lower)) return undefined;
  let verb: number | undefined;
  for (let at = be - 1; at > unit.first && be - at < LONGEST_CLEFT; at -= 1) {
    if (inside[at] !== -1 || tags[at] === 'STOP' || tags[at] === 'SEMI' || tags[at] === 'COLON')
      return undefined;
    if (isVerb(tags[at]) && tags[at] !== 'MD' && SAYING.test(tokens[at]?.word.lemma ?? '')) verb = at;
    if (!CLEFT.test(tokens[at]?.lower ?? '') || verb === undefined) continue;
    const before = tokens[at - 1]?.lower ?? '';
    const isHead = tokens[at]?.lower !== 'thing' && tokens[at]?.lower !== 'words' ? true : RANK.test(before);
    if (!isHead) continue;
    const start = tags[at + 1] === 'TH' || tokens[at + 1]?.lower === 'what' ? at + 2 : at + 1;
    const source = phraseStartingAt(view, start, verb, false);
    if (source === undefined || !isFiniteVerb(tags[source.last]) || source.last > verb) return undefined;
    return { cue: { first: verb, last: verb + 1 }, source };
  }
  return undefined;
}

/** Tokens of what stands before "was". */
const LONGEST_CLEFT = 24;

const CLEFT = /^(?:all|what|thing|words|of)$/;

const RANK = /^(?:only|first|last|next|one|best|other|final|same|exact|very)$/;

const SAYING = /^(?:say|tell|utter|speak|write|get|manage|shout|add|whisper|offer)$/;

/** "Smith’s answer was “…”", "her exact words were “…”" */
function ofAnswer(view: View, unit: Unit, open: number): Owned | undefined {
  const { tags, tokens } = view;
  if (!isBe(tokens[open - 1]?.lower) || !ANSWERS.test(tokens[open - 2]?.lower ?? '')) return undefined;
  const cue = { first: open - 2, last: open };
  let owner = open - 3;
  while (owner > unit.first && (tags[owner] === 'JJ' || tags[owner] === 'RB')) owner -= 1;
  if (tags[owner] === 'PS') return { cue, source: { first: owner, last: owner + 1 } };
  const source = tags[owner] === 'POS' ? phraseEndingAt(view, owner, unit.first) : undefined;
  return source && { cue, source };
}

const ANSWERS =
  /^(?:words?|answer|reply|response|verdict|advice|message|comment|warning|explanation|retort|excuse)$/;

/** "“…” was as far as | Smith would go", "“…” was the most that | Smith would say" */
export function asFarAs(view: View, unit: Unit, after: number): Owned | undefined {
  const { tags, tokens } = view;
  const be = tags[after] === 'COMMA' ? after + 1 : after;
  if (!isBe(tokens[be]?.lower)) return undefined;
  const words = tokens
    .slice(be + 1, be + LONGEST_LIMIT)
    .map(({ lower }) => lower)
    .join(' ');
  const limit = LIMIT.exec(words)?.[0];
  if (limit === undefined) return undefined;
  const source = phraseStartingAt(view, be + 1 + limit.split(' ').length, unit.last, true);
  if (source === undefined) return undefined;
  // "as far as Smith, who was there, would go"
  const first = tags[source.last] === 'COMMA' ? source.last + 1 : source.last;
  if (!isFiniteVerb(tags[first])) return undefined;
  // "“…” is the last thing Smith would say": never.
  if (tags[first] === 'MD' && /^the last\b/.test(limit)) return undefined;
  const verb = tags[first] === 'MD' ? first + 1 : first;
  return LIMITING.test(tokens[verb]?.word.lemma ?? '')
    ? { cue: { first, last: verb + 1 }, source }
    : undefined;
}

/** Tokens of it. */
const LONGEST_LIMIT = 7;

const LIMIT =
  /^(?:as far as|(?:about )?all(?: that)?|the (?:most|best)(?: that)?|the (?:only|first|last) (?:thing|words?)(?: that)?|how far)\b/;

/** What one does no more than. */
export const LIMITING = /^(?:go|say|offer|manage|add|get|come|tell|speak|utter|admit|concede)$/;
