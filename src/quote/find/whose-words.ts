import { ROLE_NOUNS } from '../../english/index.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isVerb } from '../grammar/tags.ts';
import { SENDING } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { WORDED } from './signed.ts';

/** "They were, as X famously phrased it, “…”", "in the words of X, “…”", "in X’s words, “…”": who words it so. */
export function asPhrased(view: View, unit: Unit, comma: number): { cue: Range; source: Range } | undefined {
  const { tags, tokens } = view;
  const floor = Math.max(unit.first, comma - LONGEST_PHRASING);
  let commas = 0;
  for (let at = comma - 1; at >= floor && tags[at] !== 'STOP' && commas < 2; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (tags[at] === 'COMMA') commas += 1;
    if (
      lower === 'as' &&
      commas === 0 &&
      /^(?:it|this|that|them|things|matters)$/.test(tokens[comma - 1]?.lower ?? '')
    ) {
      const source = phraseStartingAt(view, at + 1, comma, false);
      if (source === undefined || source.last >= comma) return undefined;
      return { cue: { first: source.last, last: comma }, source };
    }
    if (!WORDINGS.has(lower)) continue;
    if (tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === 'from') {
      const source = phraseStartingAt(view, at + 2, comma, true);
      return source === undefined ? undefined : { cue: { first: at, last: at + 1 }, source };
    }
    if (at !== comma - 1) continue;
    for (let back = at - 1; back >= at - 3; back -= 1) {
      if (tags[back] === 'PS')
        return { cue: { first: at, last: at + 1 }, source: { first: back, last: back + 1 } };
      if (tags[back] !== 'POS') continue;
      const source = phraseEndingAt(view, back, unit.first);
      return source === undefined ? undefined : { cue: { first: at, last: at + 1 }, source };
    }
  }
  return undefined;
}

const LONGEST_PHRASING = 24;

const WORDINGS: ReadonlySet<string> = new Set([
  'words',
  'phrase',
  'phrasing',
  'formulation',
  'telling',
  'description',
]);

/** "The verdict of critic Smith: “…”": Smith's. */
export function ofWhom(view: View, mark: number, phrase: Range | undefined): Range | undefined {
  if (phrase === undefined || view.tags[mark - 1] !== 'NNP') return phrase;
  for (let at = phrase.first; at < Math.min(phrase.last, phrase.first + 4); at += 1)
    if (view.tokens[at]?.lower === 'of' && WORDED.test(view.tokens[at - 1]?.lower ?? ''))
      return { first: at + 1, last: phrase.last };
  return phrase;
}

/** "Smith’s message to the voters was plain: “…”": whose message it is, and not to whom. */
export function messageTo(view: View, unit: Unit, own: Range | undefined): Range | undefined {
  const link = (own?.first ?? 0) - 1;
  return /^(?:to|for)$/.test(view.tokens[link]?.lower ?? '') &&
    WORDED.test(view.tokens[link - 1]?.lower ?? '')
    ? phraseEndingAt(view, link, unit.first)
    : undefined;
}

/**
 * "She still hears the words of her surgeon, Ann Lee: “…”", "remembers her surgeon’s words: “…”": whose words they are that somebody
 * keeps in mind or repeats.
 * @param open index of the opening mark behind the colon
 */
export function wordsKept(view: View, unit: Unit, open: number): { cue: Range; source: Range } | undefined {
  const { tags, tokens, inside } = view;
  const mark = open - 1;
  if ((open < tags.length && tags[open] !== 'OQ') || tags[mark] !== 'COLON') return undefined;
  const written = writtenBy(view, unit, mark);
  if (written !== undefined) return written;
  for (let at = mark - 1; at > unit.first && mark - at < LONGEST_PHRASING; at -= 1) {
    if (inside[at] !== -1 || isVerb(tags[at])) return undefined;
    if (!SPOKEN.test(tokens[at]?.lower ?? '')) continue;
    const verb = keepingBefore(view, unit, at);
    if (verb < 0) return undefined;
    const source =
      tokens[at + 1]?.lower === 'of' ? ofWhomAhead(view, at + 2, mark) : ownerBehind(view, at, mark, verb);
    return source && { cue: { first: at, last: at + 1 }, source };
  }
  return undefined;
}

/** "read from … | last message": index of the verb by which somebody gives another's words, or -1. */
function keepingBefore({ tags, tokens, inside }: View, unit: Unit, noun: number): number {
  let verb = noun - 1;
  while (verb > unit.first && !isVerb(tags[verb]) && inside[verb] === -1) verb -= 1;
  return KEEPING.has(tokens[verb]?.word.lemma ?? '') ? verb : -1;
}

/** "read out a tweet that the mayor, Ann Lee, had posted in 2017:": whose text it is. */
function writtenBy(view: View, unit: Unit, mark: number): { cue: Range; source: Range } | undefined {
  const { tags, tokens, inside } = view;
  const stop = Math.max(unit.first, mark - LONGEST_PHRASING);
  let verb = mark - 1;
  while (verb > stop && !isVerb(tags[verb]) && inside[verb] === -1) verb -= 1;
  if (!SENDING.has(tokens[verb]?.word.lemma ?? '') || inside[verb] !== -1) return undefined;
  let first = verb;
  while (first - 1 > stop && (isVerb(tags[first - 1]) || tags[first - 1] === 'RB')) first -= 1;
  let noun = first - 1;
  while (noun > stop && !WORDED.test(tokens[noun]?.lower ?? '')) {
    if (isVerb(tags[noun]) || inside[noun] !== -1) return undefined;
    noun -= 1;
  }
  if (noun <= stop || keepingBefore(view, unit, noun) < 0) return undefined;
  const isLinked = tags[noun + 1] === 'TH' || tags[noun + 1] === 'WH';
  const last = tags[first - 1] === 'COMMA' ? first - 1 : first;
  const source = { first: isLinked ? noun + 2 : noun + 1, last };
  const isOne = /^(?:DT|PS|NNP|PRP)$/.test(tags[source.first] ?? '') && source.first < last;
  const isPronoun = last - source.first === 1 && /^s?he$/.test(tokens[source.first]?.lower ?? '');
  if (!isOne || !(isPronoun || isHuman(view, source))) return undefined;
  return { cue: { first, last: verb + 1 }, source };
}

/** "the words of | her surgeon, Ann Lee:", "the words of | her surgeon with her:" */
function ofWhomAhead(view: View, first: number, mark: number): Range | undefined {
  const source = phraseStartingAt(view, first, mark, true);
  // "the words of the song": nobody's here.
  const isWords = view.tokens[first - 2]?.lower === 'words';
  if (source === undefined || !(isWords || isHuman(view, source))) return undefined;
  const { last } = source;
  const isCarried = view.tags[last] === 'IN' && view.tags[last + 1] === 'OBJ' && last + 2 === mark;
  return last === mark || isCarried ? source : undefined;
}

/** "her surgeon’s last | words:" */
function ownerBehind(view: View, noun: number, mark: number, verb: number): Range | undefined {
  let at = noun - 1;
  while (view.tags[at] === 'JJ') at -= 1;
  const isWhole = noun + 1 === mark || isAddressed(view, noun + 1, mark);
  const source = isWhole && view.tags[at] === 'POS' ? phraseEndingAt(view, at, verb + 1) : undefined;
  return source !== undefined && isHuman(view, source) ? source : undefined;
}

/** "her surgeon’s message | to his brother, Bo:" */
function isAddressed({ tags, tokens }: View, first: number, mark: number): boolean {
  if (!/^(?:to|for)$/.test(tokens[first]?.lower ?? '')) return false;
  for (let at = first + 1; at < mark; at += 1) if (isVerb(tags[at]) || tags[at] === 'WH') return false;
  return mark > first + 1;
}

/** A name at its end, or what somebody is. */
export function isHuman({ tags, tokens }: View, { first, last }: Range): boolean {
  if (tags[last - 1] === 'NNP') return true;
  for (let at = first; at < last; at += 1) if (ROLE_NOUNS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

const SPOKEN =
  /^(?:words|advice|warning|warnings|reply|answer|response|comment|message|promise|letter|note|text|tweet|post|email|e-mail|statement|diary)$/;

const KEEPING: ReadonlySet<string> = new Set(
  'read hear remember recall recollect repeat quote cite echo invoke carry keep heed follow obey borrow recite forget treasure cherish'.split(
    ' ',
  ),
);

/** "Ann Lee|, in Upper Kelby|": a name, and behind its comma nothing but where its bearer is. */
function isPlaced({ tags }: View, source: Range, mark: number): boolean {
  const { last } = source;
  if (tags[last - 1] !== 'NNP' || tags[last] !== 'COMMA' || tags[last + 1] !== 'IN' || mark < last + 3)
    return false;
  return tags.slice(last + 2, mark).every((tag) => tag === 'NNP' || tag === 'COMMA' || tag === 'DT');
}

/** "offered nothing but a line from its chief, Ann Lee: “…”": whose line it is. */
export function wordsFrom(view: View, unit: Unit, mark: number): { cue: Range; source: Range } | undefined {
  if (view.tags[mark] !== 'COLON') return undefined;
  // "And from its leader, Ann Lee, a single line: “…”"
  const from = view.tags[unit.first] === 'CC' ? unit.first + 1 : unit.first;
  // "From Ann Lee, in Kelby: “…”"
  const sender =
    view.tokens[from]?.lower === 'from' ? phraseStartingAt(view, from + 1, mark, false) : undefined;
  if (sender !== undefined && isPlaced(view, sender, mark))
    return { cue: { first: from, last: from + 1 }, source: sender };
  if (view.tokens[from]?.lower === 'from' && WORDED.test(view.tokens[mark - 1]?.lower ?? '')) {
    const phrase = phraseStartingAt(view, from + 1, mark, false);
    const source = phrase && withName(view, phrase, mark);
    const isAll =
      source !== undefined &&
      view.tags[source.last] === 'COMMA' &&
      namesInFull(view, source) &&
      (isBareNoun(view, source.last + 1, mark) || getsNote(view, source.last + 1, mark));
    return isAll ? { cue: { first: from, last: from + 1 }, source } : undefined;
  }
  if (view.tags[mark - 1] !== 'NNP') return undefined;
  for (let at = mark - 2; at > unit.first && mark - at < LONGEST_PHRASING; at -= 1) {
    const tag = view.tags[at];
    if (view.inside[at] !== -1 || isVerb(tag) || tag === 'WH' || tag === 'CC') return undefined;
    if (!/^(?:from|by)$/.test(view.tokens[at]?.lower ?? '')) continue;
    if (!WORDED.test(view.tokens[at - 1]?.lower ?? '')) return undefined;
    return { cue: { first: at - 1, last: at }, source: { first: at + 1, last: mark } };
  }
  return undefined;
}

/** "its leader, | Ann Lee": two names or more at the end. */
function namesInFull({ tags }: View, { last }: Range): boolean {
  return tags[last - 1] === 'NNP' && tags[last - 2] === 'NNP';
}

/** "the mayor, Ann Lee,": the phrase with the name behind its comma. */
function withName({ tags }: View, phrase: Range, mark: number): Range {
  let last = phrase.last + 1;
  if (tags[phrase.last] !== 'COMMA') return phrase;
  while (last < mark && tags[last] === 'NNP') last += 1;
  return last > phrase.last + 2 && tags[last] === 'COMMA' ? { first: phrase.first, last } : phrase;
}

/** "From Ann Lee, | her brother got a note: “…”" */
function getsNote({ tags, tokens }: View, first: number, mark: number): boolean {
  let verbs = 0;
  for (let at = first; at < mark; at += 1) {
    if (tags[at] === 'COMMA' || tags[at] === 'TH' || tags[at] === 'WH') return false;
    if (!isVerb(tags[at])) continue;
    if (!/^(?:get|receive)$/.test(tokens[at]?.word.lemma ?? '')) return false;
    verbs += 1;
  }
  return verbs === 1;
}

/** "a single line", not "no reply" */
function isBareNoun({ tags, tokens }: View, first: number, last: number): boolean {
  if (tokens[first]?.lower === 'no') return false;
  for (let at = first; at < last; at += 1)
    if (isVerb(tags[at]) || tags[at] === 'COMMA' || tags[at] === 'IN') return false;
  return true;
}
