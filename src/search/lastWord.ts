import { FUNCTION_WORDS } from '../english/index.ts';
import type { Filter } from '../index/index.ts';
import { hashOf } from '../text/hash.ts';
import { createWordStream } from '../text/stream.ts';
import type { Finder } from './finder.ts';
import { inQuote, planGroups, type TypedWord } from './plan.ts';
import { isTelling } from './within.ts';

/** A longer beginning is looked for among all words that begin so. */
const LONGEST = 2;
/** Quotes in which it is looked what stands behind the word before; they are the best of those that have it. */
const LOOKED_AT = 300;

/**
 * A last word of a letter or two is mostly the beginning of what follows the word before it: "border w" is "border wall". It begins too
 * many words to look for all of them.
 * @returns the words, the last one as it was taken; as they are where the beginning is a word there itself: "plan b"
 */
export function withLastWord(
  words: readonly TypedWord[],
  { filter, exclude }: { readonly filter: Filter; readonly exclude: readonly string[] },
  finder: Finder,
): readonly TypedWord[] {
  const [before, last] = words.slice(-2);
  if (last === undefined || before === undefined || !isBeginning(last.term, finder)) return words;
  const telling = words.slice(0, -1).filter(isTelling);
  if (telling.at(-1) !== before) return words;
  const groups = planGroups(telling, finder, { spelling: 'none', typing: false })
    .filter(({ required }) => required)
    .map(inQuote);
  const { index, lexicon, scanner } = finder;
  const forms = new Set([before.term, ...lexicon.forms(before.term)].map(hashOf));
  const counts = new Map<string, number>();
  const found = index.candidates({ groups, exclude, filter, least: groups.length, limit: LOOKED_AT });
  const stream = createWordStream(scanner);
  let isBehind = false;
  const see = (hash: number, _at: number, width: 1 | 2) => {
    if (width > 1) return;
    if (isBehind && stream.first() === last.term.charCodeAt(0)) {
      const term = stream.term();
      if (term.startsWith(last.term) && !FUNCTION_WORDS.has(term))
        counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    isBehind = forms.has(hash);
  };
  for (const { document } of found) {
    isBehind = false;
    stream.read(index.fields.text(document), see);
  }
  const [best] = [...counts].sort(([one, times], [other, more]) => more - times || (one < other ? -1 : 1));
  if (best === undefined || counts.has(last.term)) return words;
  return [...words.slice(0, -1), { ...last, term: best[0], respelt: best[0] }];
}

/** Two letters that the corpus has as a word are one: "un", "eu". */
function isBeginning(term: string, { lexicon }: Finder): boolean {
  if (term.length > LONGEST || !/^\p{Ll}+$/u.test(term) || FUNCTION_WORDS.has(term)) return false;
  return term.length === 1 || lexicon.frequency(term) === 0;
}
