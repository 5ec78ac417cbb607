import { givenNameGender } from '../../names/given-names.ts';
import { nameWords } from '../../names/parts.ts';
import type { Token } from '../../text/analyse.ts';
import type { FacetEntry } from '../types.ts';
import type { FacetBooks, FacetReading } from './types.ts';

/**
 * Leaves out those whom only a part of a full name would mean: of "Taylor Swift", whom nobody quotes, neither a Taylor nor a Swift is
 * meant, nor anybody else called Swift.
 * @param who the words that stand where a question has whoever is asked for
 */
export function withoutStrangers(
  facets: readonly FacetReading[],
  words: readonly Token[],
  who: { readonly from: number; readonly to: number } | undefined,
  { knows, speakers }: Pick<FacetBooks, 'knows' | 'speakers'>,
): readonly FacetReading[] {
  const strangers = new Set<FacetReading>();
  for (const facet of facets) {
    const { from, to, kind } = facet;
    const given = words[from - 1]?.term ?? '';
    if (kind !== 'speaker' || to - from > 1 || givenNameGender(given) === undefined) continue;
    // "Hillary Trump" may be two people, "Rose Garden" two words.
    const isAsked = who?.from === from - 1 && who.to === to;
    const isAlone = isAsked || words.length === 2;
    const before = facets.find((other) => other.to === from);
    if (before !== undefined && (!isAlone || before.kind !== 'speaker')) continue;
    // "tamsin okafor": a name that nobody who is quoted bears may as well be a river of which he spoke.
    if ((!isAlone || (before === undefined && !isAsked)) && knows(given)) continue;
    if (!isAsked && before?.ids.some((id) => isCalledBy(given, speakers.entry(id))) === true) continue;
    if (givenNameGender(facet.typed) !== undefined) continue;
    strangers.add(facet);
    if (before !== undefined) strangers.add(before);
  }
  return strangers.size === 0 ? facets : facets.filter((facet) => !strangers.has(facet));
}

/** Whether somebody goes by a given name alone, or has it for a surname: "Hillary", "Kim". */
function isCalledBy(given: string, entry: FacetEntry | undefined): boolean {
  return [entry?.name ?? '', ...(entry?.aliases ?? [])].some(
    (name) => nameWords(name).at(-1)?.folded === given,
  );
}
