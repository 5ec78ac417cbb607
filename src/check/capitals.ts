import type { Concordance } from '../concordance/index.ts';
import { keyHash } from '../text/hash.ts';

/** Places at which it is looked how a word is written, and how many times fewer of them may have it in small letters. */
const MOST_READ = 24;
const SELDOM_SMALL = 5;

/**
 * Whether the articles write a word with a capital, as they do a name: "day" and "true" are words, whoever is called so. Of a word that
 * stands nowhere it is true.
 * @param key the word as a concordance has it
 */
export function isWrittenAsName(key: string, concordance: Concordance): boolean {
  const places = concordance.places(keyHash(key));
  const step = Math.max(1, Math.floor(places.length / MOST_READ));
  const read = Array.from({ length: Math.min(places.length, MOST_READ) }, (_, at) => {
    const place = places[at * step] ?? 0;
    return concordance.read(place, place + 1)[0];
  });
  const small = read.filter((word) => word?.key === key && !word.capital).length;
  return small * SELDOM_SMALL <= read.length;
}
