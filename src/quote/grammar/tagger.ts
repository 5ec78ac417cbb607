import type { Token } from '../tokens.ts';
import { isReportVerb } from './cues.ts';
import { isListedAdjective, type VerbForm, verbForm } from './forms.ts';

/**
 * Parts of speech, after the Penn tags but coarser where the grammar here makes no difference.
 *
 * DT determiner · PS possessive pronoun · PRP pronoun that can be a subject · OBJ pronoun that can't · POS "’s" ·
 * NN NNS NNP nouns · JJ · CD number · RB · IN preposition · SC subordinator · TH "that" · WH who, which, what ·
 * WR when, where, why, how · TO · CC · MD modal · EX "there" · VB bare infinitive · VF present without -s · VZ present with -s ·
 * VD past · VN past participle · VG -ing · marks by name.
 */
export type Tag =
  | 'DT'
  | 'PS'
  | 'PRP'
  | 'OBJ'
  | 'POS'
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'JJ'
  | 'CD'
  | 'RB'
  | 'IN'
  | 'SC'
  | 'TH'
  | 'WH'
  | 'WR'
  | 'TO'
  | 'CC'
  | 'MD'
  | 'EX'
  | 'VB'
  | 'VF'
  | 'VZ'
  | 'VD'
  | 'VN'
  | 'VG'
  | 'COMMA'
  | 'STOP'
  | 'COLON'
  | 'SEMI'
  | 'DASH'
  | 'LP'
  | 'RP'
  | 'OQ'
  | 'CQ'
  | 'SYM';

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
    tags.push(token.kind === 'word' ? tagWord(tokens, tags, at, starts[at] ?? false) : tagMark(token));
  }
  return tags;
}

export function isFiniteVerb(tag: Tag | undefined): boolean {
  return tag === 'VD' || tag === 'VZ' || tag === 'VF' || tag === 'MD';
}

export function isVerb(tag: Tag | undefined): boolean {
  return (
    tag === 'VD' ||
    tag === 'VZ' ||
    tag === 'VF' ||
    tag === 'MD' ||
    tag === 'VB' ||
    tag === 'VN' ||
    tag === 'VG'
  );
}

export function isNoun(tag: Tag | undefined): boolean {
  return tag === 'NN' || tag === 'NNS' || tag === 'NNP';
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

const CLOSED: ReadonlyMap<string, Tag> = buildClosed({
  DT: 'the a an this these those some any no every each another either neither all both half such',
  PS: 'my your his its our their whose',
  PRP: 'i he she it we they you someone somebody everyone everybody anyone anybody nobody none something nothing everything anything',
  OBJ: 'him them me us himself herself itself themselves myself yourself ourselves yourselves',
  CD: 'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion dozen',
  RB:
    'not also never always often sometimes once again already still now then just only even ever soon later earlier ago ' +
    'here too very quite rather almost perhaps maybe instead however meanwhile therefore thus indeed nonetheless nevertheless ' +
    'moreover furthermore further away back together apart forward abroad ahead aside twice well far yet likewise otherwise ' +
    'somehow somewhat somewhere anywhere everywhere nowhere elsewhere alone enough recently publicly reportedly today tonight ' +
    'tomorrow yesterday up out off down so more most less least much many',
  IN:
    'of in on at by for with from about against between into through during without within among toward towards upon over under behind ' +
    'across along around amid despite near beyond above below beside besides inside outside throughout onto per via except ' +
    'versus vs. unlike like as than alongside atop following including regarding concerning until till plus aboard',
  SC: 'if because although though while whereas unless whether since after before once lest albeit provided',
  TH: 'that',
  TO: 'to',
  CC: 'and or but nor',
  WH: 'who which what whoever whatever whichever whom',
  WR: 'when where why how whenever wherever',
  EX: 'there',
  MD: "will would can could may might shall should must cannot can't won't wouldn't couldn't shouldn't mightn't mustn't 'll 'd ought",
  VZ: "is has does isn't hasn't doesn't ain't",
  VF: "are am have do 're 've 'm aren't haven't don't",
  VD: "was were had did wasn't weren't hadn't didn't",
  VB: 'be',
  VN: 'been',
  VG: 'being having',
});

function buildClosed(lists: Partial<Record<Tag, string>>): Map<string, Tag> {
  const map = new Map<string, Tag>();
  for (const [tag, words] of Object.entries(lists)) {
    for (const word of words.split(' ')) map.set(word, isTag(tag) ? tag : 'NN');
  }
  return map;
}

function isTag(tag: string): tag is Tag {
  return tag.length > 0;
}

function tagWord(tokens: readonly Token[], tags: readonly Tag[], at: number, first: boolean): Tag {
  const token = tokens[at];
  if (token === undefined) return 'SYM';
  const lower = token.lower;
  const before = lastTag(tags, at);
  if (lower === "'s" || lower === "'") return tagClitic(tokens, tags, at);
  const initial = token.text.charCodeAt(0);
  const capital =
    initial < 128
      ? initial >= 65 && initial <= 90
      : token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
  const closed = CLOSED.get(lower);
  if (
    closed !== undefined &&
    !(capital && !first && before === 'NNP' && token.text.length > 1 && lower !== 'i')
  ) {
    return tagClosed(tokens, tags, at, closed, before);
  }
  const afterQuote = tags[at - 1] === 'OQ' || tags[at - 1] === 'COLON';
  if (capital && !first && !afterQuote) return 'NNP';
  const form = verbForm(lower) ?? unknownPast(lower);
  if (capital && (form === undefined || form.noun)) {
    const next = tokens[at + 1];
    const nextCapital =
      next !== undefined && next.kind === 'word' && next.text !== next.lower && !CLOSED.has(next.lower);
    if (nextCapital || next?.lower === "'s") return 'NNP';
  }
  if (form !== undefined) {
    const tag = tagVerb(form, tokens, tags, at, before);
    if (tag !== undefined) return tag;
  }
  return tagOpen(lower, capital);
}

/** A past form that no list has: "counter-accused". */
function unknownPast(lower: string): VerbForm | undefined {
  if (!lower.endsWith('ed') || lower.length < 6 || lower.endsWith('eed') || lower.includes('-'))
    return undefined;
  return { lemma: lower, base: false, s: false, past: true, participle: true, ing: false, noun: false };
}

/** Words without a verb reading: by ending. */
function tagOpen(lower: string, capital: boolean): Tag {
  if (isListedAdjective(lower)) return 'JJ';
  if (capital && !/(ly|ing)$/.test(lower)) return 'NNP';
  if (lower.endsWith('ly') && lower.length > 4 && !NOUNS_IN_LY.has(lower)) return 'RB';
  if (
    /(ous|ful|able|ible|ive|less|ical|ic|ish|-old|-led|-wing|-based|-ranking)$/.test(lower) &&
    lower.length > 5
  )
    return 'JJ';
  if (lower.endsWith('ing') && lower.length > 5 && !NOUNS_IN_ING.has(lower)) return 'VG';
  if (lower.endsWith('ed') && lower.length > 4) return 'VN';
  if (
    lower.endsWith('al') &&
    lower.length > 5 &&
    !/(proposal|approval|official|journal|rival|removal|criminal|professional|animal|denial|referral|arrival|refusal|individual|material|potential|withdrawal|appeal|hospital|capital|signal|trial|principal|betrayal|survival|festival|deal|goal|scandal|liberal|general)$/.test(
      lower,
    )
  )
    return 'JJ';
  if (lower.endsWith('s') && !/(ss|us|is)$/.test(lower)) return 'NNS';
  return 'NN';
}

const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  'family assembly rally reply ally supply italy july monopoly anomaly bully daily weekly monthly'.split(' '),
);
const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  'morning evening something nothing anything everything thing king spring string ring wing building meeting ceiling wedding sibling during'.split(
    ' ',
  ),
);

/** Tag of the nearest word before that isn't an adverb. */
function lastTag(tags: readonly Tag[], at: number): Tag | undefined {
  let back = at - 1;
  while (back >= 0 && at - back < 4 && tags[back] === 'RB') back -= 1;
  return tags[back];
}

function tagClitic(tokens: readonly Token[], tags: readonly Tag[], at: number): Tag {
  const lower = tokens[at]?.lower;
  if (lower === "'") return 'POS';
  const host = tokens[at - 1]?.lower ?? '';
  const before = tags[at - 1];
  if (
    /^(he|she|it|that|there|here|what|who|where|how|let|this|everyone|everything|nobody|nothing|something)$/.test(
      host,
    )
  ) {
    return host === 'let' ? 'OBJ' : 'VZ';
  }
  if (before === 'NNP' || before === 'NN' || before === 'NNS') {
    const next = tokens[at + 1]?.lower ?? '';
    const closed = CLOSED.get(next);
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
      verbForm(next)?.ing === true &&
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
  const lower = token?.lower ?? '';
  const next = tokens[at + 1];
  const nextLower = next?.lower ?? '';
  if (lower === 'to' && tokens[at - 1]?.lower === 'according') return 'IN';
  if (lower === 'her') return nextIsNominal(tokens, at + 1) ? 'PS' : 'OBJ';
  if (lower === 'his') return 'PS';
  if (token?.text === 'Will' && isCapitalized(next)) return 'NNP';
  if (lower === 'can' && before === 'DT') return 'NN';
  if (lower === 'will' && (before === 'DT' || before === 'PS' || before === 'JJ')) return 'NN';
  if (lower === 'may' && token?.text === 'May' && (next?.kind === 'number' || tags[at - 1] === 'IN'))
    return 'NNP';
  if (lower === 'like') {
    if (before === 'MD' || before === 'TO') return 'VB';
    if (before === 'PRP' || before === 'NNS')
      return CLOSED.get(nextLower) === 'DT' || CLOSED.get(nextLower) === 'TO' ? 'VF' : 'IN';
    return 'IN';
  }
  if (lower === 'so' && nextLower === 'that') return 'RB';
  if (lower === 'once' && (nextLower === 'again' || before === 'MD' || before === 'PRP')) return 'RB';
  if ((lower === 'have' || lower === 'do') && (before === 'MD' || before === 'TO')) return 'VB';
  if (lower === 'have' && before === 'MD') return 'VB';
  if (lower === 'following' || lower === 'including' || lower === 'regarding' || lower === 'concerning') {
    if (before === 'DT') return 'JJ';
    if (isBe(tokens[at - 1]?.lower)) return 'VG';
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
  if (lower === 'many' || lower === 'others') return 'PRP';
  if ((lower === 'all' || lower === 'both' || lower === 'some' || lower === 'many') && isVerbish(nextLower))
    return 'PRP';
  if (
    (lower === 'this' || lower === 'these' || lower === 'those') &&
    (isVerbish(nextLower) || CLOSED.get(nextLower) === 'MD' || nextLower === 'who')
  )
    return 'PRP';
  return closed;
}

function isVerbish(lower: string): boolean {
  const closed = CLOSED.get(lower);
  if (closed !== undefined) return closed === 'MD' || closed === 'VZ' || closed === 'VF' || closed === 'VD';
  const form = verbForm(lower);
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
    const closed = CLOSED.get(token.lower);
    if (ahead === at && closed === 'PRP') return true;
    if (closed === 'VZ' || closed === 'VD' || closed === 'MD' || closed === 'VF') return ahead > at;
    if (closed === 'IN' && token.lower !== 'of') return false;
    if (closed === 'SC' || closed === 'TH' || closed === 'WH' || closed === 'CC' || closed === 'TO')
      return false;
    if (closed === undefined && ahead > at && token.text === token.lower) {
      const form = verbForm(token.lower);
      if (form !== undefined && !form.noun && (form.past || form.s)) return true;
    }
  }
  return false;
}

function nextIsNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || token.kind === 'open') return true;
  if (token.kind !== 'word') return false;
  const closed = CLOSED.get(token.lower);
  if (closed !== undefined)
    return closed === 'CD' || token.lower === 'most' || token.lower === 'more' || token.lower === 'own';
  if (token.lower.endsWith('ly') && token.lower.length > 4) return true;
  const form = verbForm(token.lower);
  if (form === undefined) return true;
  return form.noun || form.ing || form.participle;
}

export function isBe(lower: string | undefined): boolean {
  return lower !== undefined && BE.has(lower);
}

const BE: ReadonlySet<string> = new Set(
  "be is are was were been being am 's 're 'm isn't aren't wasn't weren't".split(' '),
);
const HAVE: ReadonlySet<string> = new Set("have has had having 've 'd 's haven't hasn't hadn't".split(' '));
const DO: ReadonlySet<string> = new Set("do does did don't doesn't didn't".split(' '));

function tagVerb(
  form: VerbForm,
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  before: Tag | undefined,
): Tag | undefined {
  const lower = tokens[at]?.lower ?? '';
  const direct = tags[at - 1];
  // "to openly call", "will not say"
  if (form.base && (before === 'TO' || before === 'MD')) return 'VB';
  const helper = helperBefore(tokens, tags, at);
  if (form.base && !form.participle && helper === 'do') return 'VB';
  if (form.ing) {
    if (direct === 'DT' || direct === 'PS' || direct === 'POS' || direct === 'JJ') return 'NN';
    return 'VG';
  }
  if (
    form.participle &&
    (helper === 'be' || helper === 'have') &&
    !(form.base && form.noun && helper === 'be')
  )
    return 'VN';
  const alone =
    STANDS_ALONE.has(tokens[at - 1]?.lower ?? '') &&
    (isVerbContext(tokens, at) || tokens[at + 1]?.text === ',');
  if (form.participle && !alone && (direct === 'DT' || direct === 'PS' || direct === 'POS'))
    return form.noun ? 'NN' : 'JJ';
  if (alone && form.past) return 'VD';
  if (form.past) {
    if (form.base) {
      if (form.noun) return nounOrVerb(form, tokens, tags, at, before) ?? undefined;
      return before === 'PRP' || before === 'NNP' || before === 'NN' || before === 'NNS' || before === 'WH'
        ? 'VD'
        : 'VN';
    }
    if (form.participle) {
      if ((direct === 'JJ' || direct === 'CD') && nextIsNominal(tokens, at + 1) && !isVerbContext(tokens, at))
        return 'JJ';
      if (tokens[at + 1]?.lower === 'by' && !BESIDE_BY.has(form.lemma)) return 'VN';
      // "said retired Gen. Smith"
      if (
        (direct === 'VD' || direct === 'VZ' || (direct === 'CQ' && !isReportVerb(form.lemma))) &&
        isCapitalized(tokens[at + 1])
      )
        return 'JJ';
      if (direct === 'IN' || (direct === 'OQ' && !form.past)) return 'JJ';
    }
    return 'VD';
  }
  if (form.participle && !form.base) return 'VN';
  if (form.participle && form.base) return helper === 'have' || helper === 'be' ? 'VN' : 'VF';
  return nounOrVerb(form, tokens, tags, at, before) ?? (lower.endsWith('s') && form.s ? 'NNS' : undefined);
}

function isCapitalized(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === 'word' && token.text !== token.lower && !CLOSED.has(token.lower)
  );
}

/** Nothing but a noun phrase between here and a closing quotation mark: "…,” Smith notes." */
function followsQuotation(tags: readonly Tag[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 10; back -= 1) {
    const tag = tags[back];
    if (tag === 'CQ') return back < at - 1;
    if (
      tag !== 'NNP' &&
      tag !== 'NN' &&
      tag !== 'NNS' &&
      tag !== 'DT' &&
      tag !== 'JJ' &&
      tag !== 'PS' &&
      tag !== 'POS' &&
      tag !== 'CD'
    )
      return false;
  }
  return false;
}

function isVerbContext(tokens: readonly Token[], at: number): boolean {
  const next = CLOSED.get(tokens[at + 1]?.lower ?? '');
  return next === 'DT' || next === 'PRP' || next === 'TH' || next === 'PS' || next === 'OBJ';
}

/** Verbs with "by" that aren't passive: "stood by his words". */
const BESIDE_BY: ReadonlySet<string> = new Set('stand come go abide pass drop live swear'.split(' '));

const STANDS_ALONE: ReadonlySet<string> = new Set('one another this that each neither either'.split(' '));

/** Plurals that stand before a noun they describe: "arms deal", "sports bar". */
const NAMING_PLURALS: ReadonlySet<string> = new Set(
  'sports arms news sales savings awards earnings communications operations affairs politics economics rights services taxes jobs systems veterans drugs'.split(
    ' ',
  ),
);

/** Present forms and bare forms: "claims", "report", "say". */
function nounOrVerb(
  form: VerbForm,
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  before: Tag | undefined,
): Tag | undefined {
  const direct = tags[at - 1];
  const finite: Tag = form.s && !form.base ? 'VZ' : form.past ? 'VD' : 'VF';
  const noun = form.s && !form.base ? 'NNS' : undefined;
  if (
    !(direct === 'DT' && at > 1 && tags[at - 2] === 'CQ') &&
    followsQuotation(tags, at) &&
    (form.s || direct === 'CD' || direct === 'NNS')
  ) {
    if (!form.noun || isReportVerb(form.lemma)) return finite;
  }
  if (direct === 'CD' && !form.noun && tokens[at - 1]?.kind === 'number') return finite;
  if (direct === 'CD' && !form.noun && isReportVerb(form.lemma)) return finite;
  if (direct === 'DT' || direct === 'CD') {
    // "One says …", "Another argues …"
    const alone = !form.noun && form.s && !form.base && STANDS_ALONE.has(tokens[at - 1]?.lower ?? '');
    return alone ? 'VZ' : noun;
  }
  if (direct === 'PS' || direct === 'POS') return noun;
  if (direct === 'JJ') {
    const determined = tags[at - 2] === 'DT' || tags[at - 2] === 'PS' || tags[at - 2] === 'POS';
    return form.noun || (determined && form.base) ? noun : finite;
  }
  if (direct === 'IN') return noun;
  const third = finite === 'VZ';
  if (before === 'PRP' || before === 'WH' || before === 'EX') return finite;
  if (direct === 'TH') return third || !form.noun ? finite : noun;
  const next = tokens[at + 1];
  const nextClosed = next === undefined ? undefined : CLOSED.get(next.lower);
  const object =
    nextClosed === 'DT' ||
    nextClosed === 'PRP' ||
    nextClosed === 'TH' ||
    nextClosed === 'PS' ||
    nextClosed === 'OBJ' ||
    nextClosed === 'WH' ||
    nextClosed === 'WR' ||
    nextClosed === 'EX' ||
    next?.lower === 'her' ||
    next?.kind === 'open' ||
    next?.text === ':';
  const properNext =
    next !== undefined && next.kind === 'word' && next.text !== next.lower && nextClosed === undefined;
  if (before === 'NNP' || before === 'NN') {
    if (third)
      return !form.noun ||
        object ||
        properNext ||
        (before === 'NNP' && nextClosed === 'IN') ||
        tags[at - 1] === 'RB'
        ? 'VZ'
        : noun;
    if (form.past && form.base) return object || properNext || before === 'NNP' ? 'VD' : noun;
    return form.noun ? noun : before === 'NNP' ? 'VF' : 'VF';
  }
  if (before === 'NNS') {
    if (third) return form.noun ? noun : 'VZ';
    const attached = nextClosed === 'IN' || nextClosed === 'TO' || properNext;
    if (form.noun && NAMING_PLURALS.has(tokens[at - 1]?.lower ?? '')) return noun;
    return !form.noun || object || attached || tags[at - 1] === 'RB' ? finite : noun;
  }
  if (before === 'CC') return !form.noun || object ? finite : noun;
  if (before === 'COMMA' || before === 'CQ' || before === undefined || before === 'STOP' || before === 'OQ') {
    if (!form.noun) return finite;
    return third && (object || properNext) && before === 'COMMA' ? finite : noun;
  }
  return form.noun ? noun : finite;
}

/** The auxiliary that governs this form: within three words to the left, adverbs skipped. */
function helperBefore(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
): 'be' | 'have' | 'do' | undefined {
  for (let back = at - 1; back >= 0 && at - back < 5; back -= 1) {
    const lower = tokens[back]?.lower ?? '';
    if (tags[back] === 'RB') continue;
    if (tags[back] === 'POS') return undefined;
    if (BE.has(lower)) return 'be';
    if (HAVE.has(lower)) return 'have';
    if (DO.has(lower)) return 'do';
    // "Did he say", "had they known"
    if (tags[back] === 'PRP' && back === at - 1) continue;
    return undefined;
  }
  return undefined;
}
