import { type Document, OPEN } from './document.ts';
import type { NameUse } from './names.ts';
import { isConjunction } from './phrase.ts';

/** Sentences before "the former" in which the two are looked for. */
const REACH = 4;

/**
 * "Roe and Doe sang. “…,” said the latter": one of the only two whom the last sentence with names has, side by side.
 * @param before index of the first use behind the mention
 * @param characterOf character of each use, negative where it is nobody's
 * @returns a character's id
 */
export function ofPair(
  { tokens, sentenceOf, mask }: Document,
  uses: readonly NameUse[],
  characterOf: Int32Array,
  { first, isLatter }: { readonly first: number; readonly isLatter: boolean },
  before: number,
): number | undefined {
  const own = sentenceOf[first] ?? 0;
  const named: { readonly index: number; readonly use: NameUse }[] = [];
  for (let index = before - 1; index >= 0; index -= 1) {
    const use = uses[index];
    if (use === undefined || own - use.sentence > REACH) break;
    if (mask[use.first] !== OPEN) continue;
    if (named[0] !== undefined && named[0].use.sentence !== use.sentence) break;
    named.unshift({ index, use });
  }
  const [one, other, ...more] = named;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  if (!isConjunction(tokens[other.use.lead - 1])) return undefined;
  const ids = [characterOf[one.index] ?? -1, characterOf[other.index] ?? -1] as const;
  const id = ids[isLatter ? 1 : 0];
  return ids[0] !== ids[1] && id >= 0 ? id : undefined;
}
