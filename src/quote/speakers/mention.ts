import type { Token } from '../tokens.ts';
import type { TextSpan } from '../types.ts';
import { type Document, tokenAt } from './document.ts';
import type { Gender } from './given-names.ts';
import {
  genderOfRole,
  HE,
  isBody,
  isFunctionWord,
  isPluralNoun,
  isPronoun,
  isRoleNoun,
  SHE,
  singular,
} from './lexicon.ts';
import { isCapitalised, type NameUse, usesBefore } from './names.ts';
import { isSaying } from './saying.ts';

/** How the words that name a source are to be read. */
export type Reading =
  | { readonly kind: 'he' | 'she' | 'who' | 'they' | 'it' | 'other-pronoun' }
  /** A named person: index into the uses. */
  | { readonly kind: 'name'; readonly use: number; readonly text: string }
  /** One human being by role: "the French minister". */
  | {
      readonly kind: 'role';
      readonly head: string;
      readonly words: readonly string[];
      readonly definite: boolean;
      readonly gender?: Gender;
    }
  /** Several people, a body or a document, by its core name. */
  | { readonly kind: 'group'; readonly name: string; readonly plural: boolean }
  | { readonly kind: 'unknown' };

/** A mention with its place in the document. */
export interface Mention {
  readonly span: TextSpan;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly reading: Reading;
}

/** Longest phrase that is read, in tokens. */
const LONGEST_MENTION = 80;

/**
 * Reads the words that name a source, without looking at the rest of the article.
 * @param uses names in reading order; those inside the mention decide
 * @param firstUse index of the first use that may lie inside the mention
 */
export function readMention(document: Document, span: TextSpan, uses: readonly NameUse[]): Mention {
  const first = tokenAt(document.tokens, span.start);
  let last = first;
  while (
    last < document.tokens.length &&
    last - first < LONGEST_MENTION &&
    (document.tokens[last]?.start ?? span.end) < span.end
  )
    last += 1;
  while (last > first && /^[,;:.—–-]$/.test(document.tokens[last - 1]?.text ?? '')) last -= 1;
  const reading = read(document, first, last, uses);
  const named =
    reading.kind === 'name' || reading.kind === 'he' || reading.kind === 'she' || reading.kind === 'who';
  return { span, first, last, reading: named ? reading : (readApposed(document, first, uses) ?? reading) };
}

/**
 * The name to which a mention stands in apposition: of "Jane Roe, 35, a nurse from Leeds, said" only "35" or "a nurse
 * from Leeds" may have been taken for the source.
 */
function readApposed(document: Document, first: number, uses: readonly NameUse[]): Reading | undefined {
  const { tokens, sentenceOf } = document;
  if (tokens[first - 1]?.text !== ',') return undefined;
  const index = usesBefore(uses, first) - 1;
  const use = uses[index];
  if (
    use === undefined ||
    use.possessive ||
    sentenceOf[use.first] !== sentenceOf[first] ||
    first - use.last > 20
  )
    return undefined;
  const opener = tokens[first]?.lower ?? '';
  const isApposition =
    tokens[first]?.kind === 'number' ||
    /^(?:a|an|the|one|president|founder|author|co-founder)$/.test(opener) ||
    isRoleNoun(opener);
  const end = useEnd(tokens, use);
  const direct = end === first - 1;
  const chained =
    tokens[end]?.text === ',' &&
    !tokens.slice(end, first).some((token) => isSaying(token.lower) || token.kind === 'open');
  return isApposition && (direct || chained) && use.roles.length + (use.personal ? 1 : 0) > 0
    ? { kind: 'name', use: index, text: use.text }
    : undefined;
}

function read(document: Document, from: number, to: number, uses: readonly NameUse[]): Reading {
  const { tokens } = document;
  let first = from;
  let last = to;
  while (last > first && isPossessiveMark(tokens[last - 1])) last -= 1;
  while (
    last > first + 1 &&
    /^(?:himself|herself|themselves|itself|also|both)$/.test(tokens[last - 1]?.lower ?? '')
  )
    last -= 1;
  if (first >= last) return { kind: 'unknown' };
  if (last - first === 1 || isPronounAlone(tokens, first, last)) {
    const pronoun = readPronoun(tokens[first]?.lower ?? '');
    if (pronoun !== undefined) return pronoun;
  }
  while (
    first < last - 1 &&
    /^(?:the|a|an|both|even|only|also|neither|either|like|@)$/.test(tokens[first]?.lower ?? '')
  )
    first += 1;
  const coreEnd = endOfCore(tokens, first, last);
  const inside = usesWithin(uses, first, last);
  const named = headName(document, first, coreEnd, last, inside, uses);
  if (named !== undefined) return named;
  return readNominal(document, from, first, coreEnd, last, inside, uses);
}

function readPronoun(lower: string): Reading | undefined {
  if (HE.has(lower)) return { kind: 'he' };
  if (SHE.has(lower)) return { kind: 'she' };
  if (lower === 'who' || lower === 'whose' || lower === 'whom') return { kind: 'who' };
  if (/^(?:they|them|their|themselves|theirs)$/.test(lower)) return { kind: 'they' };
  if (/^(?:it|its|itself)$/.test(lower)) return { kind: 'it' };
  return isPronoun(lower) || lower === 'there' ? { kind: 'other-pronoun' } : undefined;
}

/** "he himself", "we all". */
function isPronounAlone(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first !== 2) return false;
  return isPronoun(tokens[first]?.lower ?? '') && isPronoun(tokens[first + 1]?.lower ?? '');
}

function isPossessiveMark(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.lower === "'");
}

const CORE_ENDS =
  /^(?:,|;|:|\(|\[|—|–|-|who|whom|whose|which|that|of|for|in|at|on|to|from|with|by|about|against|among|between|into|behind|near|under|after|before|during|outside|inside|as|where|when|while|because|based|speaking|including|whether|told|said|says)$/;

/** End of the noun phrase's core: before the first comma, preposition or relative clause. */
function endOfCore(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (token.kind === 'open' || token.kind === 'close') continue;
    if (CORE_ENDS.test(token.lower) && !isCapitalised(token)) return at;
    if (/^[a-z]+(?:ing|ed)$/.test(token.text) && at > first + 1 && isPluralNoun(tokens[at - 1]?.lower ?? ''))
      return at;
  }
  return last;
}

/** Indexes of the uses that lie in `[first, last)`. */
function usesWithin(uses: readonly NameUse[], first: number, last: number): number[] {
  const out: number[] = [];
  for (let at = usesBefore(uses, first); at < uses.length && (uses[at]?.last ?? last) <= last; at += 1)
    out.push(at);
  return out;
}

/** The person whose name is the head of the phrase, if one is. */
function headName(
  document: Document,
  first: number,
  coreEnd: number,
  last: number,
  inside: readonly number[],
  uses: readonly NameUse[],
): Reading | undefined {
  const { tokens } = document;
  const people = inside.filter((index) => {
    const use = uses[index];
    return use !== undefined && (!use.possessive || use.last >= last);
  });
  const heads = people.filter((index) => {
    const use = uses[index];
    if (use === undefined) return false;
    // The name ends the core, or its role reaches back to the start of the phrase ("Secretary of State William Galvin").
    const after = useEnd(tokens, use);
    const before = tokens[use.lead - 1]?.lower ?? '';
    if (
      use.lead > first &&
      (/(?:ing|ed)$/.test(before) ||
        /^(?:for|by|to|against|from|with|like|called|himself|herself)$/.test(before))
    )
      return false;
    if (use.first < coreEnd) return after >= coreEnd || joins(tokens[after]);
    return use.lead <= first || isCompound(tokens, use, last);
  });
  const [head, second] = heads;
  if (head !== undefined) {
    const use = uses[head];
    const next = second === undefined ? undefined : uses[second];
    if (use !== undefined && next !== undefined && next.first < coreEnd && joins(tokens[next.lead - 1])) {
      return { kind: 'group', name: `${use.text} and ${next.text}`, plural: true };
    }
    if (
      use !== undefined &&
      use.first < coreEnd &&
      joins(tokens[useEnd(tokens, use)]) &&
      useEnd(tokens, use) < coreEnd
    ) {
      return undefined;
    }
    return { kind: 'name', use: head, text: uses[head]?.text ?? '' };
  }
  // "the party's chairwoman, Debbie Wasserman Schultz": the name stands in apposition to a role.
  const coreHead = tokens.slice(first, coreEnd).findLast((token) => token.kind === 'word')?.lower ?? '';
  if (isPluralNoun(coreHead)) {
    const [one, other] = people
      .filter((index) => (uses[index]?.first ?? 0) > coreEnd)
      .map((index) => uses[index]);
    if (
      tokens[coreEnd]?.text === ',' &&
      one !== undefined &&
      other !== undefined &&
      one.lead === coreEnd + 1 &&
      joins(tokens[other.lead - 1])
    ) {
      return { kind: 'group', name: `${one.text} and ${other.text}`, plural: true };
    }
    return undefined;
  }
  const apposed = people.find((index) => {
    const use = uses[index];
    if (use === undefined || use.first <= coreEnd) return false;
    const before = tokens[Math.min(use.lead, use.first) - 1]?.text ?? '';
    const after = tokens[useEnd(tokens, use)]?.text;
    const closes =
      useEnd(tokens, use) >= last || (after !== undefined && /^(?:[,(—–-]+|of|from|at|who)$/.test(after));
    return closes && (/^[,—–-]+$/.test(before) || (before === 'the' && use.lead < use.first));
  });
  if (
    apposed !== undefined &&
    (isRoleNoun(coreHead) || genderOfRole(coreHead) !== undefined || HUMAN.test(coreHead))
  ) {
    return { kind: 'name', use: apposed, text: uses[apposed]?.text ?? '' };
  }
  return undefined;
}

/** "master of ceremonies Jane Roe,": a noun right before a name that ends the phrase or stands before a comma. */
function isCompound(tokens: readonly Token[], use: NameUse, last: number): boolean {
  const before = tokens[use.lead - 1];
  const after = tokens[useEnd(tokens, use)];
  if (before === undefined || before.kind !== 'word' || before.text !== before.lower || use.words.length < 2)
    return false;
  if (
    isFunctionWord(before.lower) ||
    isPronoun(before.lower) ||
    isSaying(before.lower) ||
    /(?:ed|ing|'s)$/.test(before.lower)
  )
    return false;
  return useEnd(tokens, use) >= last || after?.text === ',' || after?.text === '(';
}

/** Token after a name, its suffix ("Jr.") included. */
function useEnd(tokens: readonly Token[], use: NameUse): number {
  let end = use.last;
  while (/^(?:jr|sr|ii|iii|iv)\.?$/.test(tokens[end]?.lower ?? '')) end += 1;
  return end;
}

function joins(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.lower === 'and' || token.text === '&' || token.lower === 'or' || token.lower === 'nor')
  );
}

function readNominal(
  document: Document,
  from: number,
  first: number,
  coreEnd: number,
  last: number,
  inside: readonly number[],
  uses: readonly NameUse[],
): Reading {
  const { tokens, raw } = document;
  const core = tokens
    .slice(first, coreEnd)
    .filter((token) => token.kind === 'word' || token.kind === 'number');
  const headToken = core.findLast((token) => !isPossessiveMark(token));
  if (headToken === undefined) return { kind: 'unknown' };
  const head = headToken.lower;
  const determiner = tokens[from]?.lower ?? '';
  const words = core.map((token) => token.lower).filter((word) => word !== "'s" && word !== "'");
  const gender = genderOfRole(head);
  const role = (): Reading => ({
    kind: 'role',
    head,
    words,
    definite: /^(?:the|this|that)$/.test(determiner) || isCapitalised(headToken),
    ...(gender === undefined ? {} : { gender }),
  });
  if (core.length === 1 && isFunctionWord(head)) return { kind: 'unknown' };
  const first1 = core[0]?.lower ?? '';
  const owner = ownerOfStatement(document, first, last, head, inside, uses);
  if (owner !== undefined) return owner;
  if (isPronoun(first1) || /^(?:one|none|some|many|two|three|four|five|six|several)$/.test(first1)) {
    if (core.length === 1) return { kind: 'other-pronoun' };
  }
  const name = groupName(raw, tokens, first, coreEnd, last);
  const plain = !isCapitalised(headToken) || (core.length === 1 && isOrdinary(document, headToken));
  if (isPluralNoun(head) && plain) {
    return first1 === 'one' || /^(?:another|each|either)$/.test(determiner)
      ? { kind: 'unknown' }
      : { kind: 'group', name, plural: true };
  }
  if (isRoleNoun(head) || gender !== undefined || HUMAN.test(head)) return role();
  if (plain && TRADE.test(head) && !isBody(head)) return role();
  if (core.some((token) => isCapitalised(token))) {
    if (inside.length > 0 && core.length === 1 && uses[inside[0] ?? -1] !== undefined)
      return { kind: 'name', use: inside[0] ?? 0, text: uses[inside[0] ?? 0]?.text ?? '' };
    return { kind: 'group', name, plural: isPluralNoun(head) };
  }
  return { kind: 'unknown' };
}

/** "Roe's response", "his remarks", "a statement from Roe": what is said there is said by its author. */
function ownerOfStatement(
  document: Document,
  first: number,
  last: number,
  head: string,
  inside: readonly number[],
  uses: readonly NameUse[],
): Reading | undefined {
  if (!STATEMENTS.test(singular(head))) return undefined;
  const { tokens } = document;
  const opener = tokens[first]?.lower ?? '';
  if (opener === 'his') return { kind: 'he' };
  if (opener === 'her') return { kind: 'she' };
  const owner = inside.find((index) => {
    const use = uses[index];
    if (use === undefined) return false;
    if (use.possessive) return use.lead <= first + 1;
    const before = tokens[use.lead - 1]?.lower;
    return (before === 'from' || before === 'by') && useEnd(tokens, use) >= last;
  });
  return owner === undefined ? undefined : { kind: 'name', use: owner, text: uses[owner]?.text ?? '' };
}

const STATEMENTS =
  /^(?:statement|response|remark|comment|reply|answer|message|claim|tweet|letter|email|e-mail|post|speech|op-ed|assertion|argument|testimony|memo|warning|announcement|accusation|allegation|complaint|criticism|word|contention|view|assessment|explanation|suggestion)$/;

/** What people are called by what they do: "plumber", "Californian". */
const TRADE = /^[a-z-]{3,}(?:er|or|ist|ian|man|woman|eer|ee)$/;

const HUMAN =
  /^(?:man|woman|boy|girl|person|guy|teenager|child|kid|commenter|someone|user|reader|viewer|caller|counterpart|no)$/;

/** "Police", "Critics": a capital that only the start of the sentence explains. */
function isOrdinary(document: Document, token: Token): boolean {
  const { lower } = token;
  return document.lowerCase.has(lower) || isRoleNoun(singular(lower)) || isBody(lower) || /ians$/.test(lower);
}

/** "Western partners", "Clinton campaign", "group of 32 experts": article left off, trailing clause cut. */
function groupName(
  raw: string,
  tokens: readonly Token[],
  first: number,
  coreEnd: number,
  last: number,
): string {
  let start = first;
  while (
    start < coreEnd - 1 &&
    /^(?:the|a|an|this|that|these|those|some|many|most|all|several|other|his|her|their|its|our|my|your|any|no|multiple|numerous|various)$/.test(
      tokens[start]?.lower ?? '',
    )
  )
    start += 1;
  let end = coreEnd;
  if (/^(?:of|for|in|at|on|from)$/.test(tokens[coreEnd]?.lower ?? '')) {
    let stop = coreEnd + 1;
    while (
      stop < last &&
      stop - coreEnd < 8 &&
      !/^(?:,|;|:|\(|—|–|who|which|that|whose|said|says)$/.test(tokens[stop]?.lower ?? '')
    )
      stop += 1;
    if (stop > coreEnd + 1 && stop - coreEnd < 8) end = stop;
  }
  const from = tokens[start]?.start ?? 0;
  const to = tokens[end - 1]?.end ?? from;
  return raw
    .slice(from, to)
    .replace(/\s+/g, ' ')
    .replace(/[’']s?$/, '')
    .trim();
}
