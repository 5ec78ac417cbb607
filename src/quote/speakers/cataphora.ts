import type { Gender } from '../../names/given-names.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { isTimeName } from '../grammar/times.ts';
import type { Token } from '../tokens.ts';
import type { Cast } from './cast.ts';
import { type Document, OPEN } from './document.ts';
import { pronounGender } from './lexicon.ts';
import type { NameUse } from './names.ts';

/** What has been read of an article, as far as a pronoun's own sentence goes. */
interface Read {
  readonly document: Document;
  readonly uses: readonly NameUse[];
  readonly cast: Cast;
}

/**
 * "In an interview, where | he was called a hero, Karl Roe laid out …", "In | his speech, Roe said …": a pronoun in a phrase before the main clause
 * may mean the subject of that, which comes after it, so that it tells nothing of whoever was spoken of before.
 * @param at the pronoun's token
 * @param nextUse the first name behind it, into `uses`
 * @param gender the pronoun's
 */
export function isCataphoric(
  { document, uses, cast }: Read,
  at: number,
  nextUse: number,
  gender: Gender,
): boolean {
  const { tokens, sentences, sentenceOf, mask } = document;
  const sentence = sentenceOf[at] ?? 0;
  const first = sentences[sentence]?.first ?? at;
  for (let index = nextUse; uses[index]?.sentence === sentence; index += 1) {
    const use = uses[index];
    if (use === undefined) break;
    const comma = Math.min(use.lead, use.first) - 1;
    if (comma < at || tokens[comma]?.text !== ',' || mask[use.first] !== OPEN || use.possessive) continue;
    const own = cast.characters[cast.characterOf[index] ?? -1];
    if (own === undefined || (own.gender !== undefined && own.gender !== gender)) continue;
    if (isActing(tokens[use.last])) return isFronted(tokens, first, at, comma);
  }
  return false;
}

/** "Asked whether he was ill, | the president nodded": whoever a pronoun in front of the main clause means, by an office. */
export function isAntecedent({ tokens, sentences, sentenceOf }: Document, at: number): boolean {
  if (tokens[at]?.lower !== 'the' || tokens[at - 1]?.text !== ',') return false;
  const first = sentences[sentenceOf[at] ?? 0]?.first ?? at;
  const pronoun = tokens.slice(first, at).findIndex(({ word }) => pronounGender(word) !== undefined);
  return pronoun >= 0 && isFronted(tokens, first, first + pronoun, at - 1);
}

/** A finite verb, or what is written like one. */
function isActing(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.word.isSmall) return false;
  const { closed, form } = token.word;
  return isFiniteVerb(closed) || (closed === undefined && (form?.past === true || form?.s === true));
}

/**
 * Of the parts between commas none is a main clause, so that no "In May he left, Roe said".
 * @param first first token of the sentence
 * @param comma before the main clause
 */
function isFronted(tokens: readonly Token[], first: number, pronoun: number, comma: number): boolean {
  let isSubordinate = false;
  for (let at = first; at < comma; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'open' || token.kind === 'close') return false;
    const isOpening = at === first || tokens[at - 1]?.text === ',';
    if (isOpening) isSubordinate = false;
    if (isOpening && !opensPhrase(token)) return false;
    isSubordinate ||= /^(?:SC|WR|WH)$/.test(token.word.closed ?? '') || token.lower === 'as';
    if (!isSubordinate && (isFiniteVerb(token.word.closed) || (at === pronoun && PERSONAL.test(token.lower))))
      return false;
    if (!isSubordinate && isPast(token) && at > pronoun) return false;
  }
  return true;
}

/** A subject that needs a verb of its own. */
const PERSONAL = /^(?:he|she)$/;

/** "sank", no "written" and no "long-lost work": past, and nothing else. */
const isPast = ({ word: { form, isSmall } }: Token): boolean =>
  isSmall && form?.past === true && !form.noun && !form.participle;

/** "In", "when", "Asked", "where": what opens a phrase before the main clause, or one more. */
function opensPhrase({ kind, lower, word: { closed, form } }: Token): boolean {
  if (kind === 'number' || isTimeName(lower)) return true;
  return closed === undefined
    ? form?.ing === true || form?.participle === true
    : /^(?:IN|SC|WR|WH|TO)$/.test(closed);
}
