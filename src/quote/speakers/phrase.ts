import type { Token } from '../tokens.ts';
import type { Document } from './document.ts';
import { genderOfRole, isBody, isPluralNoun, isRoleNoun, isTrade, isWriting } from './lexicon.ts';
import { isSuffix } from './name-parts.ts';
import { isPersonalUse, type NameUse, usesBefore } from './names.ts';
import type { Reading } from './reading.ts';
import { isCapitalised, isPossessiveMark } from './runs.ts';

/** A noun phrase under reading, and the names in and around it. */
export interface Phrase {
  readonly document: Document;
  readonly uses: readonly NameUse[];
  /** First token, the article included. */
  readonly from: number;
  /** First token after the article. */
  readonly first: number;
  /** Token where the core ends: before the first comma, preposition or relative clause. */
  readonly coreEnd: number;
  readonly last: number;
  /** Indexes of the uses inside. */
  readonly inside: readonly number[];
}

/** Splits a phrase into article, core and rest. */
export function phraseOf(document: Document, from: number, last: number, uses: readonly NameUse[]): Phrase {
  const { tokens } = document;
  let first = from;
  while (
    first < last - 1 &&
    /^(?:the|a|an|both|even|only|also|neither|either|like|@)$/.test(tokens[first]?.lower ?? '')
  )
    first += 1;
  const inside: number[] = [];
  for (let at = usesBefore(uses, first); at < uses.length && (uses[at]?.last ?? last) <= last; at += 1)
    inside.push(at);
  return { document, uses, from, first, coreEnd: endOfCore(tokens, first, last), last, inside };
}

/** A reading as the name of one use. */
export function asName(uses: readonly NameUse[], index: number): Reading {
  return { kind: 'name', use: index, text: uses[index]?.text ?? '' };
}

/** Token after a name, its suffix ("Jr.", "OBE") included. */
export function endOfUse(tokens: readonly Token[], use: NameUse): number {
  let end = use.last;
  while (isSuffix(tokens[end])) end += 1;
  return end;
}

/** "the Corps of Engineers": one word behind "the" and what it is of make the name of a body; who is called by a surname has no "the". */
export function isNameOf(
  { document: { tokens }, from, first, coreEnd }: Phrase,
  use: NameUse | undefined,
): boolean {
  return (
    coreEnd - first === 1 &&
    use?.first === first &&
    tokens[from]?.lower === 'the' &&
    tokens[coreEnd]?.lower === 'of' &&
    isCapitalised(tokens[coreEnd + 1]) &&
    !isPersonalUse(use)
  );
}

export function isConjunction(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.lower === 'and' || token.text === '&' || token.lower === 'or' || token.lower === 'nor')
  );
}

/** Last word of the core: "chairwoman" of "the national party chairwoman". */
export function headWord({ document, first, coreEnd }: Phrase): Token | undefined {
  return document.tokens
    .slice(first, coreEnd)
    .findLast((token) => (token.kind === 'word' || token.kind === 'number') && !isPossessiveMark(token));
}

const CORE_ENDS =
  /^(?:,|;|:|\(|\[|—|–|―|-|--|himself|herself|themselves|itself|who|whom|whose|which|that|of|for|in|at|on|to|from|with|by|about|against|among|between|into|behind|near|under|after|before|during|outside|inside|as|where|when|while|because|based|speaking|including|whether|told|said|says)$/;

function isOnePerson(lower: string): boolean {
  return isRoleNoun(lower) || isTrade(lower) || genderOfRole(lower) !== undefined;
}

/** "filing", "leader, Ann Roe" */
function isPaperOrNamed(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const lower = tokens[at]?.lower ?? '';
  return isWriting(lower) || (isOnePerson(lower) && isCapitalised(tokens[name]));
}

function endOfCore(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (token.kind === 'open' || token.kind === 'close') continue;
    // "a Ships Register (SR) filing", "the Ships Register (SR) office manager, Ann Roe"; of "the Ships Register (SR) office" the name is the register's.
    const next = tokens[at + 3]?.lower ?? '';
    const behind = isBody(next) && !isWriting(next) ? at + 4 : at + 3;
    const isAside = token.text === '(' && tokens[at + 2]?.text === ')';
    if (isAside && behind < last && isPaperOrNamed(tokens, behind)) {
      at += 2;
      continue;
    }
    if (CORE_ENDS.test(token.lower) && !isCapitalised(token)) return at;
    const participle = /^[a-z]+(?:ing|ed)$/.test(token.text) && at > first + 1;
    if (participle && isPluralNoun(tokens[at - 1]?.lower ?? '')) return at;
    // "a lawyer representing Roe"
    const object = tokens[at + 1];
    if (
      /^[a-z]+ing$/.test(token.text) &&
      isOnePerson(tokens[at - 1]?.lower ?? '') &&
      (isCapitalised(object) || /^(?:the|a|an|his|her|its|their|him|them)$/.test(object?.lower ?? ''))
    )
      return at;
  }
  return last;
}
