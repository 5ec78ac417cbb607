/** Cyrillic letters as English-language news writes them in names (BGN/PCGN, without its signs); й and ё come folded. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'а-a б-b в-v г-g ґ-g д-d е-e є-ye ж-zh з-z и-i і-i й-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch ш-sh щ-shch ъ- ы-y ь- э-e ю-yu я-ya'
    .split(' ')
    .map((pair) => pair.split('-')),
);
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

/**
 * A Cyrillic word in Latin letters, for looking a name up that the texts write in them.
 * @param word as `foldWord` gives it
 * @returns undefined for a word that is not wholly Cyrillic
 */
export function romanised(word: string): string | undefined {
  if (!CYRILLIC.test(word)) return undefined;
  return [...word].map((letter) => LETTERS[letter] ?? letter).join('');
}
