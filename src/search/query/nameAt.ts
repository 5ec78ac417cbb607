import { FUNCTION_WORDS } from '../../english/index.ts';
import { matchWord } from '../../names/match.ts';
import { HONORIFICS, isParticle, isPerson, nameWord, nameWords } from '../../names/parts.ts';
import { editDistance, hasOtherLetter } from '../../text/distance.ts';
import { romanised } from '../../text/romanise.ts';
import type { FacetBooks, FacetReading } from './types.ts';

/** Takes in the words beside a name that are other words of the same name: "sergei" before "lavrov", "s" for Sergey. */
export function grow(
  reading: Omit<FacetReading, 'typed'>,
  terms: readonly string[],
  read: readonly string[],
  books: FacetBooks,
): Omit<FacetReading, 'typed'> {
  let { from, to, ids, corrected } = reading;
  for (let behind = terms[to]; behind !== undefined; behind = terms[to]) {
    const belongs = holdersOf(behind, read[to] ?? '', ids, books);
    if (belongs.length === 0) break;
    ids = belongs;
    to++;
  }
  for (let before = terms[from - 1]; before !== undefined; before = terms[from - 1]) {
    const belongs = holdersOf(before, read[from - 1] ?? '', ids, books);
    if (belongs.length > 0) ids = belongs;
    else if (!HONORIFICS.has(before) && !isNobiliary(before)) break;
    from--;
  }
  return { ...reading, from, to, ids, corrected };
}

/** A particle of names and nothing else: "de Roe". */
export const isNobiliary = (word: string): boolean => isParticle(word) && !FUNCTION_WORDS.has(word);

/** Of some people, those whose names have a word: as it is typed, or corrected, or else nearly. */
function holdersOf(
  term: string,
  corrected: string,
  ids: readonly string[],
  { speakers, knows }: FacetBooks,
): readonly string[] {
  for (const word of new Set([term, corrected])) {
    const named = new Set(speakers.exact(word));
    const holders = named.size === 0 ? [] : ids.filter((id) => named.has(id));
    if (holders.length > 0) return holders;
  }
  // What texts have as a word, and no name has, is hardly a slip of one; "hilary" is a name as well.
  const isOfBody = ids.slice(0, MANY).every((id) => {
    const entry = speakers.entry(id);
    return entry !== undefined && !isPerson(entry);
  });
  const isMany = ids.length > MANY || isOfBody;
  const isNobodys = speakers.exact(term).length === 0;
  if (isMany && term.length > 1 && isNobodys && knows(term)) return [];
  const typed = nameWord(term);
  // Beside another word of the name a short one may have a letter wrong as well, where it is nothing else: "ingrid wasa".
  const isUnknown = isNobodys && !knows(term) && term.length >= SHORTEST_SLIP;
  // "nadia fer": of somebody called Nadia the letters can only be the beginning of another name.
  const isStump = isNobodys && !knows(term) && term.length < SHORTEST_BEGUN;
  return ids.slice(0, MANY).filter((id) => {
    const parts = speakers.wordsOf(id);
    if (term.length === 1) return parts.some(({ folded }) => folded.startsWith(term));
    return parts.some(
      (part) =>
        matchWord(typed, part) !== undefined ||
        (isStump && part.folded.startsWith(term)) ||
        (isUnknown && editDistance(term, part.folded, 1) === 1) ||
        speakers.givenNames.others(part.folded).includes(term),
    );
  });
}

/** A word that the corpus lacks may be a misspelt name; a word of the corpus nearer to it wins. */
export function correct(term: string, books: FacetBooks): string {
  if (/\d/.test(term) || books.knows(term)) return term;
  if (books.speakers.exact(term).length > 0 || books.outlets.exact(term).length > 0) return term;
  const latin = romanised(term);
  if (latin !== undefined)
    return books.speakers.exact(latin).length > 0 ? latin : (books.speakers.nearWord(latin)?.word ?? term);
  const candidates = [
    books.speakers.nearWord(term),
    books.outlets.nearWord(term),
    books.roles.nearWord(term),
  ];
  const best = candidates
    .filter((candidate) => candidate !== undefined)
    .sort((one, two) => one.distance - two.distance)[0];
  const begun = best === undefined ? begunName(term, books) : undefined;
  if (best === undefined) return begun ?? term;
  // "Payme" is a payment begun rather than Payne.
  if (books.begins(term, best.word) > books.frequency(best.word)) return term;
  const other = books.nearest(term);
  if (other === undefined) return best.word;
  const isLikelier = other.lettersKept > 0 && hasOtherLetter(term, best.word);
  return other.distance < best.distance || (other.distance === best.distance && isLikelier)
    ? term
    : best.word;
}

/** The word of a name that is begun so, where the corpus has no other word that begins so: "lavr". */
function begunName(term: string, { speakers, begins }: FacetBooks): string | undefined {
  if (term.length < SHORTEST_BEGUN) return undefined;
  const words = new Set(
    speakers
      .beginning(term, MOST_BEGUN)
      .filter(isPerson)
      .flatMap(({ name }) => nameWords(name))
      .flatMap(({ folded }) => (folded.startsWith(term) ? [folded] : [])),
  );
  const [word, ...others] = words;
  return word === undefined || others.length > 0 || begins(term, word) > 0 ? undefined : word;
}

/** Of people who share a name so many, the most quoted, are looked at for a word that resembles another one of theirs. */
export const MANY = 16;

const SHORTEST_SLIP = 4;
const SHORTEST_BEGUN = 4;
const MOST_BEGUN = 8;
