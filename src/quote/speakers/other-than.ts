import type { Cast } from './cast.ts';
import { type Document, QUOTED } from './document.ts';
import type { NameUse } from './names.ts';
import type { Mention } from './reading.ts';

interface Scene {
  readonly document: Document;
  readonly uses: readonly NameUse[];
  readonly cast: Cast;
}

/**
 * "She accused Roe of …": whoever is named right behind the verb, and so is somebody else.
 * @param mention the pronoun
 * @param nextUse index of the next name
 * @returns a character's id
 */
export function otherThan(
  { document, uses, cast }: Scene,
  { first, last }: Mention,
  nextUse: number,
): number | undefined {
  const use = uses[nextUse];
  if (use === undefined || use.possessive || use.lead < last || use.lead > last + LONGEST_CUE)
    return undefined;
  const { tokens, sentenceOf, mask } = document;
  if (sentenceOf[use.first] !== sentenceOf[first] || mask[last] === QUOTED) return undefined;
  let verbs = 0;
  for (let at = last; at < use.lead; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.word.frame === undefined) {
      if (!/^(?:has|had|also|later|then|once|never|repeatedly|publicly|even)$/.test(token?.lower ?? ''))
        return undefined;
    } else verbs += 1;
  }
  const id = cast.characterOf[nextUse] ?? -1;
  return verbs === 1 && id >= 0 ? id : undefined;
}

/** Words of "has repeatedly accused". */
const LONGEST_CUE = 4;
