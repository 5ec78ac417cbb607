import { FUNCTION_WORDS } from '../english/index.ts';
import type { Lexicon } from '../index/index.ts';

/** A word that may be written together with the one behind it, or apart. */
interface Written {
  readonly term: string;
  /** Joined to the word before by a hyphen. */
  readonly hyphenated: boolean;
}

/** The shortest half of a word that is taken apart, and the rarest; of longer halves none is too rare. */
const SHORTEST_HALF = 3;
const RAREST_HALF = 2;
const LONGER_HALF = 4;
const SHORTEST_WHOLE = 6;
/** What is left of a verb's particle in its noun: "walkout", "crackdown". */
const PARTICLES: ReadonlySet<string> = new Set(['out', 'down', 'off', 'over', 'away', 'back']);

/**
 * Words as the corpus writes them where it lacks them as they stand: "add-on" as "addon", "ringroad" as "ring road".
 * @returns the words, those that were joined or parted in place of the typed ones
 */
export function respelt<Word extends Written>(
  words: readonly Word[],
  lexicon: Lexicon,
): (Word | (Word & { readonly respelt: string }))[] {
  const lacks = (term: string) => lexicon.frequency(term) === 0 && lexicon.forms(term).length === 0;
  const out: (Word | (Word & { respelt: string }))[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const next = words[at + 1];
    const joined = next === undefined ? '' : word.term + next.term;
    // Two words that the corpus has are joined by the plan; it passes over grammar, such as the "on" of "add-on".
    if (
      next !== undefined &&
      (FUNCTION_WORDS.has(next.term) ? next.hyphenated || lacks(word.term) : false) &&
      // "Mother-in-law" is three words, as the texts have it.
      !(next.hyphenated && words[at + 2]?.hyphenated) &&
      lexicon.frequency(joined) > 0
    ) {
      out.push({ ...word, term: joined, respelt: joined });
      at++;
      continue;
    }
    const isUnfinished = at === words.length - 1 && lexicon.completions(word.term, 1).length > 0;
    const halves = lacks(word.term) && !isUnfinished ? halvesOf(word.term, lexicon) : undefined;
    if (halves === undefined) out.push(word);
    else for (const half of halves) out.push({ ...word, term: half, respelt: halves.join(' ') });
  }
  return out;
}

/** How often the corpus has a word: "rooms" of "dressingrooms" may stand there as "room". */
const inAnyForm = (term: string, lexicon: Lexicon): number =>
  Math.max(lexicon.frequency(term), ...lexicon.forms(term).map((form) => lexicon.frequency(form)));

/** The two words of the corpus that a word is made of, the commoner the better; none where a spelling is as near. */
function halvesOf(term: string, lexicon: Lexicon): readonly [string, string] | undefined {
  if (term.length < SHORTEST_WHOLE || !/^[a-z]+$/.test(term)) return undefined;
  let best: readonly [string, string] | undefined;
  let most = 0;
  for (let cut = SHORTEST_HALF; cut <= term.length - SHORTEST_HALF; cut++) {
    const [head, tail] = [term.slice(0, cut), term.slice(cut)];
    if (FUNCTION_WORDS.has(head) || (FUNCTION_WORDS.has(tail) && !PARTICLES.has(tail))) continue;
    // "Walkout": whoever walks out, in any form.
    const frequency = PARTICLES.has(tail)
      ? RAREST_HALF * Math.min(1, lexicon.forms(head).length)
      : Math.min(lexicon.frequency(head), inAnyForm(tail, lexicon));
    const isLonger = Math.min(head.length, tail.length) >= LONGER_HALF;
    if (frequency <= most || (frequency < RAREST_HALF && !isLonger)) continue;
    most = frequency;
    best = [head, tail];
  }
  if (best === undefined) return undefined;
  return lexicon.near(term).some(({ distance }) => distance === 1) ? undefined : best;
}
