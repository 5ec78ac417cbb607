import {
  isDerivedAdverb,
  isListedAdjective,
  isSaying,
  ROLE_NOUNS,
  type VerbForm,
} from '../../english/index.ts';
import { givenNameGender } from '../../names/given-names.ts';
import type { Token } from '../tokens.ts';
import { askedOnce, oneOf, type Word } from '../words.ts';
import { isBe } from './closed.ts';
import { itemAt, type Tag } from './tags.ts';
import { isCapitalized, isPluralToo, nextIsNominal, tagVerb } from './verb-tags.ts';

/**
 * Gives every token its part of speech, from the word lists, the ending and the neighbours, in one pass.
 * @param tokens of one paragraph
 * @param starts true where a sentence starts: a capital tells nothing there
 * @returns one tag per token
 */
export function tagTokens(tokens: readonly Token[], starts: readonly boolean[]): Tag[] {
  const tags: Tag[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    tags.push(
      token.kind === 'word'
        ? tagWord(tokens, tags, at, starts[at] ?? false)
        : isInFigure(tokens, at)
          ? 'CD'
          : tagMark(token),
    );
  }
  return tags;
}

/** "10:30", "2:1": a colon between two numbers opens nothing. */
function isInFigure(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ':') return false;
  const [before, own, next] = [itemAt(tokens, at - 1), tokens[at], tokens[at + 1]];
  return (
    before?.kind === 'number' &&
    next?.kind === 'number' &&
    before.end === own?.start &&
    next.start === own.end
  );
}

function tagMark(token: Token): Tag {
  if (token.kind === 'number') return 'CD';
  if (token.kind === 'open') return 'OQ';
  if (token.kind === 'close') return 'CQ';
  return MARKS.get(token.text) ?? (token.text.startsWith('..') ? 'DASH' : 'SYM');
}

const MARKS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  [',', 'COMMA'],
  ['.', 'STOP'],
  ['?', 'STOP'],
  ['!', 'STOP'],
  ['…', 'DASH'],
  [':', 'COLON'],
  [';', 'SEMI'],
  ['-', 'DASH'],
  ['–', 'DASH'],
  ['—', 'DASH'],
  ['―', 'DASH'],
  ['--', 'DASH'],
  ['(', 'LP'],
  [')', 'RP'],
  ['[', 'LP'],
  [']', 'RP'],
  ['&', 'CC'],
  ['$', 'CD'],
  ['%', 'NN'],
  ['€', 'CD'],
  ['£', 'CD'],
]);

function tagWord(tokens: readonly Token[], tags: readonly Tag[], at: number, first: boolean): Tag {
  const token = tokens[at];
  if (token === undefined) return 'SYM';
  const lower = token.lower;
  const before = lastTag(tags, at);
  const isPeculiar = isPeculiarWord(token.word);
  if (isPeculiar && (lower === "'s" || lower === "'")) return tagClitic(tokens, tags, at);
  const { initial } = token.word;
  const capital =
    initial < 128
      ? initial >= 65 && initial <= 90
      : token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
  const { closed } = token.word;
  // "First Lady Ann Lee", "Per Lee"
  if (isPeculiar && capital && !first && FORENAMES_TOO.has(lower) && isCapitalized(tokens[at + 1]))
    return 'NNP';
  // "Per Lee said", "Wade Lee told", not "Per Lee, the pier …": before a name and its verb of saying it is a forename.
  if (capital && first && opensName(tokens, at)) return 'NNP';
  // "no longer said", "has not once said"
  if (
    isPeculiar &&
    (lower === 'no' || lower === 'longer' || lower === 'sooner' || lower === 'once') &&
    NO_LONGER.test(`${tokens[at - 1]?.lower} ${lower} ${tokens[at + 1]?.lower}`)
  )
    return 'RB';
  if (
    closed !== undefined &&
    !(capital && !first && before === 'NNP' && token.text.length > 1 && lower !== 'i')
  ) {
    return tagClosed(tokens, tags, at, closed, before);
  }
  const afterQuote = itemAt(tags, at - 1) === 'OQ' || itemAt(tags, at - 1) === 'COLON';
  // "LATE AGAIN - Newly elected mayor Lee"
  const isOpening = itemAt(tags, at - 1) === 'DASH' && isAdverb(token.word) && isVerbish(tokens[at + 1]);
  if (capital && !first && !afterQuote) return isOpening ? 'RB' : 'NNP';
  const form = token.word.form ?? (isUnknownPast(token.word) ? unknownPast(lower) : undefined);
  // "Rose Park said": a forename that is a verb too.
  if (capital && (form === undefined || form.noun || isForename(token.word))) {
    const next = tokens[at + 1];
    const nextCapital =
      next !== undefined &&
      next.kind === 'word' &&
      next.text !== next.lower &&
      next.word.closed === undefined;
    if (nextCapital || next?.lower === "'s") return 'NNP';
  }
  // "Lee likes to say"
  if ((lower === 'likes' || lower === 'loves') && isPeculiar && tokens[at + 1]?.lower === 'to') return 'VZ';
  // "The Harbour feed said"
  if (!capital && isFeed(token.word) && (before === 'NNP' || before === 'NN') && saysNext(tokens[at + 1]))
    return 'NN';
  // "said rail chief Lee", "said talk show host Lee"
  if (form !== undefined && !capital && isInOffice(tokens, tags, at)) return 'NN';
  if (form !== undefined) {
    const tag = tagVerb(form, tokens, tags, at, before);
    if (tag !== undefined) return tag;
  }
  // "Justly called", not "Daly called"
  const { [at + 1]: follower } = tokens;
  if (capital && isVerbish(follower)) {
    // "Several tweets"
    const isOfPlural = follower !== undefined && isPluralToo(follower) && isListedAdjective(lower);
    if (!isOfPlural) return isAdverb(token.word) ? 'RB' : 'NNP';
  }
  const open = tagOpen(token.word, capital);
  if (open !== 'JJ') return open;
  // "Lee at last said"
  const isParted = isVerbish(tokens[at + 1]) || (lower === 'long' && tokens[at + 1]?.lower === 'last');
  if (before === 'IN' && isParted && AT_LAST.test(`${tokens[at - 1]?.lower} ${lower}`)) return 'RB';
  return isHead(tokens, at, before) ? 'NN' : open;
}

/** A word for which no name is known, or a small word, that a capital and a verb of saying follow at the beginning of a sentence. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at];
  const isWord = own?.lower === 'per' || isBase(own);
  if (!isCapitalized(tokens[at + 1])) return false;
  if (own?.lower === 'may' && saysOf(tokens[at + 2])) return true;
  return (isWord && saysNext(tokens[at + 2])) || isSubjectOfPast(own, tokens[at + 2]);
}

/**
 * "Wade Lee | denied it": what bids somebody has no second verb behind its object, so that the word is a forename; not "Get Lee | fired", nor
 * "Suppose Lee | left".
 * @param next the token behind the names
 */
export function isSubjectOfPast(own: Token | undefined, next: Token | undefined): boolean {
  if (!isBase(own) || own?.word.frame !== undefined || TAKES_VERB.test(own?.lower ?? '')) return false;
  return next?.word.isSmall === true && next.word.form?.past === true && !next.word.form.base;
}

/** What one bids that has a verb or a clause behind its object. */
const TAKES_VERB =
  /^(?:get|keep|have|want|see|hear|make|leave|find|feel|need|let|help|like|suppose|imagine|assume|pretend|guess|bet|hope|forget|consider|prove|ensure)$/;

const isBase = (token: Token | undefined) => token !== undefined && isBaseOnly(token.word);

/** "Skip", "Wade": a form that only bids somebody. */
const isBaseOnly = askedOnce(({ form }) => form?.base === true && !form.past && !form.s && !form.noun);

/** "feed": a verb that is no form of saying, and here what somebody has; of "the Harbour tweet" the words are the harbour's. */
const isFeed = askedOnce(({ form, frame }) => form?.base === true && !form.past && frame === undefined);

/** "said", "told": no verb that begins a clause of its own behind a bidding ("Ask Lee why"). */
const saysNext = (token: Token | undefined) =>
  token !== undefined && token.word.form?.past === true && isSaying(token.lower);

/** "said", "says": a verb of saying that no modal has behind it. */
const saysOf = (token: Token | undefined) =>
  token !== undefined && token.word.form?.base === false && !token.word.form.ing && isSaying(token.lower);

/** A preposition and an adjective that are an adverb together. */
const AT_LAST = /^(?:at (?:last|long|best|worst)|in (?:short|full|general|particular|secret)|long last)$/;

const isForename = askedOnce(({ lower }) => givenNameGender(lower) !== undefined && !isSaying(lower));

/** "a mechanic, Joe Roe, said", "the chief of staff": read as an adjective, and yet who it is. */
function isHead(tokens: readonly Token[], at: number, before: Tag | undefined): boolean {
  const own = tokens[at];
  const next = tokens[at + 1];
  if (before === 'DT' && own?.lower.endsWith('ic') && /^[,.:;]$/.test(next?.text ?? '')) return true;
  // "a longtime associate who left"
  if (next?.lower === 'who' && before !== undefined && /^(?:DT|PS|POS|CD|JJ|NNP?|NNS)$/.test(before))
    return true;
  if (!isRole(own?.word)) return false;
  return next?.lower === 'of' || /^[,.:;]$/.test(next?.text ?? '') || isVerbish(next);
}

const isRole = oneOf(ROLE_NOUNS);

/** Small words that are names too, with a capital inside a sentence and another one behind: "Till Berger", "An Nguyen", "He Lifeng". */
const FORENAMES_TOO: ReadonlySet<string> = new Set('first per till an so do he you'.split(' '));

/** What `tagWord` asks for by name. */
const isPeculiarWord = oneOf(
  new Set(["'s", "'", 'likes', 'loves', 'no', 'longer', 'sooner', 'once', ...FORENAMES_TOO]),
);

const NO_LONGER = /\bno (?:longer|sooner)\b|^(?:not|never) once\b/;

/** Among words in small letters from a verb of saying, or from a quotation, to an office with a name behind it. */
function isInOffice(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  let first = at;
  while (at - first < LONGEST_OFFICE && tags[first - 1] === 'NN') first -= 1;
  const before = tags[first - 1];
  const isSaid = (before === 'VD' || before === 'VZ') && isSaying(tokens[first - 1]?.lower ?? '');
  if (!isSaid && !(before === 'CQ' && tokens[at]?.word.form?.ing === true)) return false;
  for (let next = at + 1; next < at + LONGEST_OFFICE; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.text !== token.lower || token.word.closed !== undefined) return false;
    if (isRole(token.word)) return isCapitalized(tokens[next + 1]);
  }
  return false;
}

/** Words of an office behind its first: "talk show host". */
const LONGEST_OFFICE = 4;

const isAdverb = askedOnce(({ lower }) => isDerivedAdverb(lower));

/** A past form that no list has: "counter-accused". */
const isUnknownPast = askedOnce(
  ({ lower }) => lower.endsWith('ed') && lower.length >= 6 && !lower.endsWith('eed') && !lower.includes('-'),
);

function unknownPast(lower: string): VerbForm {
  return { lemma: lower, base: false, s: false, past: true, participle: true, ing: false, noun: false };
}

/** Words without a verb reading: by ending. */
function tagOpen({ lower, ending, isAdjective }: Word, capital: boolean): Tag {
  if (isAdjective) return 'JJ';
  if (capital && !lower.endsWith('ly') && !lower.endsWith('ing')) return 'NNP';
  return ending;
}

/** Tag of the nearest word before that isn't an adverb. */
function lastTag(tags: readonly Tag[], at: number): Tag | undefined {
  let back = at - 1;
  while (back >= 0 && at - back < 4 && tags[back] === 'RB') back -= 1;
  return itemAt(tags, back);
}

function tagClitic(tokens: readonly Token[], tags: readonly Tag[], at: number): Tag {
  const lower = tokens[at]?.lower;
  if (lower === "'") return 'POS';
  const host = itemAt(tokens, at - 1)?.lower ?? '';
  const before = itemAt(tags, at - 1);
  if (
    /^(he|she|it|that|there|here|what|who|where|how|let|this|everyone|everything|nobody|nothing|something)$/.test(
      host,
    )
  ) {
    return host === 'let' ? 'OBJ' : 'VZ';
  }
  if (before === 'NNP' || before === 'NN' || before === 'NNS') {
    const word = tokens[at + 1]?.word;
    const next = word?.lower;
    const closed = word?.closed;
    if (
      closed === 'DT' ||
      next === 'not' ||
      next === 'been' ||
      closed === 'TH' ||
      closed === 'TO' ||
      closed === 'PS'
    )
      return 'VZ';
    if (
      word?.form?.ing === true &&
      before !== 'NNS' &&
      /^(in|a|the|to|on|for|his|her)$/.test(tokens[at + 2]?.lower ?? '')
    )
      return next === 'standing' || next === 'spending' || next === 'handling' ? 'POS' : 'VZ';
  }
  return 'POS';
}

function tagClosed(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  closed: Tag,
  before: Tag | undefined,
): Tag {
  const token = tokens[at];
  if (!isUnsettled(token?.word)) return closed;
  const lower = token?.lower ?? '';
  const next = tokens[at + 1];
  const nextLower = next?.lower ?? '';
  if (lower === 'to' && itemAt(tokens, at - 1)?.lower === 'according') return 'IN';
  // "she’d said"
  if (lower === "'d") return next?.word.form?.participle === true && !next.word.form.base ? 'VD' : closed;
  if (lower === 'her') return nextIsNominal(tokens, at + 1) ? 'PS' : 'OBJ';
  if (lower === 'his') return 'PS';
  // "her only comment"
  if (lower === 'only' && (before === 'PS' || before === 'POS')) return 'JJ';
  if (token?.text === 'US') return 'NNP';
  if (token?.text === 'Will' && (isCapitalized(next) || isVerbish(next))) return 'NNP';
  if (lower === 'can' && before === 'DT') return 'NN';
  if (lower === 'will' && (before === 'DT' || before === 'PS' || before === 'JJ')) return 'NN';
  // "“…,” said May Lee"
  const isInverted = before === 'VD' && itemAt(tokens, at - 2)?.kind === 'close' && isCapitalized(next);
  // "The owner May Lee said": in no heading, where other words have their capitals too.
  const isNamed = before === 'NN' && itemAt(tokens, at - 1)?.word.isSmall === true && isCapitalized(next);
  // "“…,” May Lee said", "On Monday, May Lee says": a modal has no such form behind it.
  const isSubject = isCapitalized(next) && saysOf(tokens[at + 2]);
  if (
    token?.text === 'May' &&
    (isInverted || isNamed || isSubject || isMonthOrName(next, itemAt(tags, at - 1)))
  )
    return 'NNP';
  if (lower === 'like') {
    if (before === 'MD' || before === 'TO') return 'VB';
    // "put it like this"
    if ((before === 'PRP' && itemAt(tokens, at - 1)?.lower !== 'it') || before === 'NNS')
      return next?.word.closed === 'DT' || next?.word.closed === 'TO' ? 'VF' : 'IN';
    return 'IN';
  }
  if (lower === 'so' && nextLower === 'that') return 'RB';
  if (lower === 'that') return pointsAtThing(tokens, at) ? 'DT' : closed;
  // "Rusk once told a duchess", not "once released, he …"
  const isOwnOnce = before === 'NN' || before === 'NNS' || before === 'NNP';
  if (lower === 'once' && (nextLower === 'again' || before === 'MD' || before === 'PRP')) return 'RB';
  // "a teacher who once taught Lee", "had once taught"
  if (lower === 'once' && (before === 'WH' || before === 'TH' || auxiliaryBefore(tokens, at))) return 'RB';
  if (lower === 'once' && isOwnOnce && isVerbish(next)) return 'RB';
  if ((lower === 'have' || lower === 'do') && (before === 'MD' || before === 'TO')) return 'VB';
  if (lower === 'have' && before === 'MD') return 'VB';
  if (lower === 'following' || lower === 'including' || lower === 'regarding' || lower === 'concerning') {
    if (before === 'DT') return 'JJ';
    if (isBe(itemAt(tokens, at - 1)?.lower)) return 'VG';
    return 'IN';
  }
  if ((lower === 'after' || lower === 'before' || lower === 'since') && !clauseFollows(tokens, at + 1))
    return 'IN';
  if (lower === 'until' || lower === 'till' || lower === 'as' || lower === 'than')
    return clauseFollows(tokens, at + 1) ? 'SC' : 'IN';
  if (lower === 'one' && (before === 'MD' || nextLower === 'of')) return 'CD';
  if (
    (lower === 'much' || lower === 'many' || lower === 'more' || lower === 'most' || lower === 'less') &&
    nextIsNominal(tokens, at + 1)
  )
    return 'JJ';
  // "many calls", "these tweets"
  if (/^(?:all|both|some|many|these|those)$/.test(lower) && next !== undefined && isPluralToo(next))
    return 'DT';
  if (lower === 'many' || lower === 'others') return 'PRP';
  if ((lower === 'all' || lower === 'both' || lower === 'some' || lower === 'many') && isVerbish(next))
    return 'PRP';
  if (
    (lower === 'this' || lower === 'these' || lower === 'those') &&
    (isVerbish(next) || next?.word.closed === 'MD' || nextLower === 'who')
  )
    return 'PRP';
  return closed;
}

/** The function words that have another part of speech in some company. */
const isUnsettled = oneOf(
  new Set(
    (
      "'d to her his us can will may like so once have do following including regarding concerning after before since until till as than one much many " +
      'more most less others all both some that this these those only'
    ).split(' '),
  ),
);

/** "called that charge “a lie”", "slammed that plan as a gift": behind a verb that takes no clause, with a noun and what is said of it. */
function pointsAtThing(tokens: readonly Token[], at: number): boolean {
  const { form, frame } = itemAt(tokens, at - 1)?.word ?? {};
  if (frame === undefined || form?.past !== true || !/^[^ct]*[nm][^ct]*$/.test(frame.frames)) return false;
  for (let noun = at + 1; noun <= at + LONGEST_THING; noun += 1) {
    const token = tokens[noun];
    if (token?.kind !== 'word' || token.word.closed !== undefined) return false;
    const next = tokens[noun + 1];
    if (next?.kind === 'open' || next?.lower === 'as') return true;
  }
  return false;
}

/** Words of a thing behind "that". */
const LONGEST_THING = 3;

function auxiliaryBefore(tokens: readonly Token[], at: number): boolean {
  const lower = itemAt(tokens, at - 1)?.lower;
  return isBe(lower) || lower === 'had' || lower === 'has' || lower === 'have';
}

/** "May" in the midst of a sentence, or before a verb in the past: the month or a name. */
function isMonthOrName(next: Token | undefined, before: Tag | undefined): boolean {
  if (next?.kind === 'number' || before === 'IN') return true;
  const isOpen = before === undefined || /^(?:STOP|OQ|COLON|DASH)$/.test(before);
  return isOpen ? isVerbish(next) : before !== 'NNP' && !isCapitalized(next);
}

function isVerbish(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { closed, form } = token.word;
  if (closed !== undefined) return closed === 'MD' || closed === 'VZ' || closed === 'VF' || closed === 'VD';
  return form !== undefined && !form.noun && (form.past || form.s);
}

/** A subject and not just a noun phrase: a cheap look at the next words. */
function clauseFollows(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at; ahead < at + 9 && ahead < tokens.length; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined || token.kind !== 'word') {
      if (token?.kind === 'number') continue;
      return false;
    }
    const { closed, form } = token.word;
    if (ahead === at && closed === 'PRP') return true;
    if (closed === 'VZ' || closed === 'VD' || closed === 'MD' || closed === 'VF') return ahead > at;
    if (closed === 'IN' && token.lower !== 'of') return false;
    if (closed === 'SC' || closed === 'TH' || closed === 'WH' || closed === 'CC' || closed === 'TO')
      return false;
    if (closed === undefined && ahead > at && token.text === token.lower) {
      if (form !== undefined && !form.noun && (form.past || form.s)) return true;
    }
  }
  return false;
}
