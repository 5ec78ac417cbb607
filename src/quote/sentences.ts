import type { Span } from '../article/types.ts';
import { isSaying, ROLE_NOUNS, titlesMarked } from '../english/index.ts';
import { itemAt } from './grammar/tags.ts';
import { isNotPeople } from './speakers/lexicon.ts';
import { isTitleAbbreviation, type Token } from './tokens.ts';

/** A sentence: its span and its tokens `[first, last)` in the list that was split. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Groups tokens into sentences, in one pass.
 *
 * A sentence ends after `.`, `?`, `!` or `…` and the closing marks that follow, unless the full stop belongs to an
 * abbreviation or the next word starts in lower case ("“Why?” he asked" is one sentence). Sentences inside a
 * quotation are sentences too.
 * @param tokens as `tokenize` gives them, of one paragraph
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let at = 0;
  while (at < tokens.length) {
    if (!endsSentence(tokens, at)) {
      at += 1;
      continue;
    }
    at += 1;
    while (at < tokens.length && isCloser(tokens[at]) && touches(tokens[at - 1], tokens[at])) at += 1;
    if (at >= tokens.length || startsSentence(tokens, at)) {
      pushSentence(sentences, tokens, first, at);
      first = at;
    }
  }
  if (first < tokens.length) pushSentence(sentences, tokens, first, tokens.length);
  return sentences;
}

function pushSentence(sentences: Sentence[], tokens: readonly Token[], first: number, last: number): void {
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  if (start !== undefined && end !== undefined) sentences.push({ start, end, first, last });
}

function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

function isCloser(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'close' ||
      token.text === ')' ||
      token.text === ']' ||
      token.text === '’' ||
      token.text === "'" ||
      isTerminal(token))
  );
}

function isTerminal(token: Token): boolean {
  const text = token.text;
  return (
    text === '.' ||
    text === '?' ||
    text === '!' ||
    text === '…' ||
    text === '。' ||
    text === '！' ||
    text === '？' ||
    (text.length > 1 && text.startsWith('..'))
  );
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'punct') return isTerminal(token);
  if (
    token.kind !== 'word' ||
    !token.word.isStopped ||
    isTitleAbbreviation(token.lower.slice(token.lower.lastIndexOf('-') + 1))
  )
    return false;
  // "U.S." or "Calif.": ends the sentence only before a word that clearly starts one. A single initial never does.
  const next = tokens[at + 1];
  if (next === undefined) return true;
  // Unless a quotation opens behind it: "She had never heard of Title X. “This …".
  if (token.text.length === 2)
    return next.kind === 'open' && startsSentence(tokens, at + 1) && tokens[at - 1]?.kind === 'word';
  if (next.kind === 'close' && touches(token, next)) return true;
  return next.kind === 'open' || STARTERS.has(next.text) || isStopBeforeSpeaker(tokens, at);
}

/**
 * "thanked Bo Roe Jr. Mayor Lee agreed", not "the Bo Roe Jr. Trust"; "at 8 p.m. Ann Lee said", not "by 8 p.m. Eastern": behind what tells a
 * son from his father, and behind an hour, somebody comes in who speaks.
 */
function isStopBeforeSpeaker(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]?.lower ?? '';
  const before = itemAt(tokens, at - 1);
  const isSon = /^[js]r\.$/.test(own) && before?.word.hasCapital === true;
  const isHour = /^[ap]\.m\.$/.test(own) && before?.kind === 'number';
  if (tokens[at]?.text === own.toUpperCase() && endsAbroad(tokens, at)) return true;
  if ((!isSon && !isHour) || tokens[at + 1]?.word.hasCapital !== true) return false;
  if (TITLE_WORDS.has(tokens[at + 1]?.lower ?? '')) return true;
  let verb = at + 2;
  while (isHour && verb < at + LONGEST_NAME && tokens[verb]?.word.hasCapital === true) verb += 1;
  const { word, lower = '' } = tokens[verb] ?? {};
  return word?.isSmall === true && (isSaying(lower) || (isHour && word.frame !== undefined));
}

/**
 * "was carried out in the U.S. Roe said", not "an official in the U.S. Embassy said": behind a clause that ends in a country somebody speaks.
 */
function endsAbroad(tokens: readonly Token[], at: number): boolean {
  const link = itemAt(tokens, at - 1)?.lower === 'the' ? at - 2 : at - 1;
  if (!ABROAD.has(itemAt(tokens, link)?.lower ?? '')) return false;
  if (ROLE_NOUNS.has(itemAt(tokens, link - 1)?.lower ?? '')) return false;
  let verb = at + 1;
  while (verb <= at + LONGEST_NAME && tokens[verb]?.word.hasCapital === true) {
    if (isNotPeople(tokens[verb]?.lower ?? '')) return false;
    verb += 1;
  }
  const { word, lower = '' } = tokens[verb] ?? {};
  if (verb === at + 1 || word?.form?.past !== true || word.isSmall !== true || !isSaying(lower)) return false;
  for (let back = link - 1; back >= 0 && back > link - LONGEST_CLAUSE; back -= 1) {
    const token = tokens[back];
    if (token === undefined || isTerminal(token)) return false;
    const { closed } = token.word;
    // "the man who was held in the U.S. Annex said"
    if (closed === 'WH' || closed === 'TH') return false;
    if (closed === 'MD' || closed === 'VD' || closed === 'VZ' || closed === 'VF') return true;
  }
  return false;
}

/** What a country stands behind at the end of a clause. */
const ABROAD: ReadonlySet<string> = new Set(
  'in outside inside to from into across throughout within around enter entering leave leaving'.split(' '),
);

/** Tokens in which the verb of the clause stands. */
const LONGEST_CLAUSE = 30;

/** Tokens of a name behind an hour. */
const LONGEST_NAME = 4;

const TITLE_WORDS: ReadonlySet<string> = titlesMarked('title');

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = itemAt(tokens, at - 1);
  if (token === undefined || before === undefined) return true;
  if (token.kind === 'word' || token.kind === 'number') {
    const initial = token.text.charAt(0);
    if (
      initial !== initial.toUpperCase() ||
      (initial === initial.toLowerCase() && token.kind === 'word' && /[a-z]/.test(initial))
    )
      return false;
    return (
      token.start > before.end ||
      before.kind === 'close' ||
      initial.charCodeAt(0) > 0x24f ||
      isGlued(tokens, at)
    );
  }
  // "The mill is old. ”We are closing”": the mark the other way round.
  const isTurned = token.text === '”' && token.start > before.end && touches(token, tokens[at + 1]);
  if (token.kind === 'open' || isTurned) {
    const inner = tokens[at + 1];
    if (inner === undefined) return true;
    const initial = inner.text.charAt(0);
    // "… of Trump Tower. “if you take it literally …": words of somebody's that begin in small letters.
    return inner.kind !== 'word' || initial === initial.toUpperCase() || before.text === '.';
  }
  return (
    token.text === '[' ||
    token.text === '(' ||
    token.text === '‘' ||
    token.text === '•' ||
    token.text === '—' ||
    token.text === '-' ||
    token.text === '@' ||
    token.text === '#' ||
    token.text === '$' ||
    token.text === '*' ||
    token.text === "'"
  );
}

/** "required by law.While the bill": a space was lost between two sentences. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const last = itemAt(tokens, at - 2);
  const next = tokens[at];
  if (itemAt(tokens, at - 1)?.text !== '.' || last?.kind !== 'word' || next?.kind !== 'word') return false;
  const isWhole = last.text.length > 3 || (last.text === last.lower && last.text.length > 1);
  return isWhole && /^(?:\p{Lu}[\p{Ll}’'-]+|[IA])$/u.test(next.text);
}

/** Words that, written with a capital after an abbreviation, start a new sentence. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An He She It They We You I This That These Those There Here But And So Yet Or If When While As At In On ' +
    'For From With After Before Since Until Because Although Though However His Her Its Their Our My Your What Who ' +
    'Where Why How No Not Some Many Most All Both Each Every Another Other Now Then Still Also Meanwhile According ' +
    'Asked Despite During To By One Two Three Even Just Only Among Under Over Last Next Nearly About'
  ).split(' '),
);
