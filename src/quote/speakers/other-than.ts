import { WITNESSING } from '../grammar/verbs.ts';
import type { Cast } from './cast.ts';
import { type Document, QUOTED } from './document.ts';
import type { NameUse } from './names.ts';
import type { Mention } from './reading.ts';
import type { Roles } from './role-index.ts';

interface Scene {
  readonly document: Document;
  readonly uses: readonly NameUse[];
  readonly cast: Cast;
  readonly roles: Roles;
}

/**
 * "She accused Roe of …", "“…,” she told the minister": whoever is named right behind the verb, or has the office, and so is somebody else.
 * @param mention the pronoun
 * @param nextUse index of the next name
 * @returns a character's id
 */
export function otherThan(
  { document, uses, cast, roles }: Scene,
  { first, last }: Mention,
  nextUse: number,
): number | undefined {
  const before =
    quotingBefore({ document, uses, cast, roles }, first, nextUse) ??
    toldOfBefore({ document, uses, cast, roles }, { first, last }, nextUse);
  if (before !== undefined) return before;
  const told = toldInOffice(document, last, roles);
  if (told !== undefined) return told;
  const use = uses[nextUse];
  if (use === undefined || use.possessive || use.lead < last || use.lead > last + LONGEST_CUE)
    return undefined;
  const { tokens, sentenceOf, mask } = document;
  if (sentenceOf[use.first] !== sentenceOf[first] || mask[last] === QUOTED) return undefined;
  let verbs = 0;
  for (let at = last; at < use.lead; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.word.frame === undefined) {
      if (!LEADS_VERB.test(token?.lower ?? '')) return undefined;
    } else verbs += 1;
  }
  const id = cast.characterOf[nextUse] ?? -1;
  return verbs === 1 && id >= 0 ? id : undefined;
}

/** "as Roe quoted | him", "Roe had never heard | him (say)": whoever is named before the verb. */
function quotingBefore({ document, uses, cast }: Scene, first: number, nextUse: number): number | undefined {
  const { tokens, sentenceOf, mask } = document;
  const use = uses[nextUse - 1];
  const { lemma = '' } = tokens[first - 1]?.word ?? {};
  if (!/^(?:him|her)$/.test(tokens[first]?.lower ?? '') || use === undefined || use.possessive)
    return undefined;
  if (lemma !== 'quote' && !WITNESSING.has(lemma)) return undefined;
  if (
    use.last < first - LONGEST_CUE ||
    sentenceOf[use.first] !== sentenceOf[first] ||
    mask[use.first] === QUOTED
  )
    return undefined;
  for (let at = use.last; at < first - 1; at += 1)
    if (!LEADS_VERB.test(tokens[at]?.lower ?? '')) return undefined;
  const id = cast.characterOf[nextUse - 1] ?? -1;
  return id >= 0 ? id : undefined;
}

/** "Roe, | he | said, is ill": whoever the words are about. */
function toldOfBefore(
  { document: { tokens, sentences }, uses, cast }: Scene,
  { first, last }: Pick<Mention, 'first' | 'last'>,
  nextUse: number,
): number | undefined {
  const use = uses[nextUse - 1];
  if (use === undefined || use.last !== first - 1 || tokens[first - 1]?.text !== ',') return undefined;
  if (sentences[use.sentence]?.first !== use.lead || tokens[last]?.word.frame === undefined) return undefined;
  const id = cast.characterOf[nextUse - 1] ?? -1;
  return id >= 0 ? id : undefined;
}

/** "told the minister": the only one of the article who is that. */
function toldInOffice({ tokens }: Document, verb: number, roles: Roles): number | undefined {
  if (!/^(?:told|asked|assured|reminded|warned|informed)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  const head = tokens[verb + 2]?.lower ?? '';
  const isWhole =
    tokens[verb + 3]?.kind !== 'word' ||
    /^(?:in|at|on|that|as|when|before|after)$/.test(tokens[verb + 3]?.lower ?? '');
  if (tokens[verb + 1]?.lower !== 'the' || !isWhole) return undefined;
  const [sole, ...more] = roles.fitting(head, [head]);
  return more.length === 0 ? sole?.id : undefined;
}

const LEADS_VERB = /^(?:has|have|had|also|later|then|once|never|repeatedly|publicly|even)$/;

/** Words of "has repeatedly accused". */
const LONGEST_CUE = 4;
