import { type AliasBook, normalise } from '../text/aliases.ts';
import type { FacetEntry } from '../types.ts';

/** Nouns that make a role, in English news. A role of the corpus adds its own last word. */
const HEADS =
  `adviser advisor ambassador analyst attorney bishop boss captain chair chairman chairperson chairwoman chancellor
chief ceo coach commander commissioner congressman congresswoman coordinator councillor deputy diplomat director emir envoy executive
expert founder fm general governor head judge justice king lawmaker lawyer leader mayor minister mp negotiator officer official owner
patriarch pm pope premier president prince princess professor prosecutor queen rapporteur representative researcher secretary senator
speaker spokesman spokesperson spokeswoman sultan undersecretary`.split(/\s+/);

/** Words that stand before a role's noun and make it another role. */
const MODIFIERS =
  `acting assistant associate deputy defence defense economic economy education energy environment ex executive external
federal finance first foreign former general health high home interior interim justice labour labor military national opposition
permanent prime senior special state top trade transport vice`.split(/\s+/);

/** Roles that one word is enough to ask for. "general" or "head" alone is more often a topic. */
const ALONE = new Set(
  `ambassador chancellor diplomat envoy fm governor king mayor minister pm pope premier president prince queen senator
  spokesman spokesperson spokeswoman`.split(/\s+/),
);

/** Endings of adjectives of nationality: German, British, Chinese, Iraqi, French, Dutch. */
const NATIONALITY = /(?:an|ish|ese|[aeq]i|ch|ek|bian|wiss)$/;
const LINKS = new Set(['the', 'of', 'for', 'to', 's']);

interface RoleReading {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

export interface RoleBook {
  /** The role that begins at a word, and whose it is; empty `ids`: a role that nobody in the corpus has. */
  read(terms: readonly string[], at: number): RoleReading | undefined;
  /** Every word of every role. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Reads "french minister" as every speaker of whom an article says at least that. */
export function createRoleBook(speakers: readonly FacetEntry[], aliases: AliasBook): RoleBook {
  const heads = new Set(HEADS);
  const vocabulary = new Set<string>();
  const roles: { readonly id: string; readonly words: ReadonlySet<string> }[] = [];
  for (const { id, roles: own } of speakers)
    for (const role of own) {
      const words = normalise(role)
        .split(' ')
        .filter((word) => word !== '' && !LINKS.has(word));
      const last = words.at(-1);
      if (last === undefined) continue;
      if (words.length > 1 && words.length < 6) heads.add(last);
      for (const word of words) vocabulary.add(word);
      roles.push({ id, words: new Set([...words, ...otherNames(words, aliases)]) });
    }
  const modifiers = new Set(MODIFIERS);
  const belongs = (term: string) =>
    vocabulary.has(term) ||
    heads.has(term) ||
    modifiers.has(term) ||
    NATIONALITY.test(term) ||
    others(term, aliases).some((other) => vocabulary.has(other));
  const holders = (terms: readonly string[]): string[] => {
    const asked = terms.filter((term) => !LINKS.has(term));
    return [
      ...new Set(roles.filter(({ words }) => asked.every((term) => words.has(term))).map((role) => role.id)),
    ];
  };
  return {
    vocabulary,
    read(terms, at) {
      let end = at;
      while (end < terms.length && (belongs(terms[end] ?? '') || (end > at && LINKS.has(terms[end] ?? ''))))
        end++;
      while (end > at && LINKS.has(terms[end - 1] ?? '')) end--;
      const head = terms.slice(at, end).findIndex((term) => heads.has(term));
      if (head < 0) return undefined;
      for (let to = end; to > at + head; to--) {
        if (LINKS.has(terms[to - 1] ?? '')) continue;
        if (to - at === 1 && !ALONE.has(terms[at] ?? '')) break;
        const ids = holders(terms.slice(at, to));
        if (ids.length > 0) return { from: at, to, ids };
      }
      return { from: at, to: at + head + 1, ids: [] };
    },
  };
}

/** What the words of a role and the phrases in it may be called: French is France, a foreign minister the top diplomat. */
function otherNames(words: readonly string[], aliases: AliasBook): string[] {
  const phrases = words.flatMap((word, at) =>
    aliases
      .phrasesFrom(word)
      .filter((phrase) => phrase.every((part, index) => words[at + index] === part))
      .map((phrase) => phrase.join(' ')),
  );
  return [...words, ...phrases].flatMap((name) => others(name, aliases)).flatMap((name) => name.split(' '));
}

/** The names that a country and its people share. */
function others(term: string, aliases: AliasBook): readonly string[] {
  return [...aliases.same(term), ...aliases.near(term)];
}
