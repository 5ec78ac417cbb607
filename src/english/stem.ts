import { irregularLemmas, oneSpelling } from './index.ts';

const LEMMA = irregularLemmas();
/** One vowel and one consonant behind it, which doubles before an ending. */
const SHORT_SYLLABLE = /^[^aeiouy]*[aeiou][^aeiouwxy]$/;
/** Words that end like a form of another word and are none: news is not new, Hamas not Hama, a seed nothing seen. */
const NO_FORMS: ReadonlySet<string> = new Set(
  'news goods arms customs hamas mars wales evening morning seed feed need weed deed heed reed speed breed bleed united'.split(
    ' ',
  ),
);

const LETTER_D = 100;
const LETTER_G = 103;
const LETTER_S = 115;
const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgklmnprtvz])\1$/;

/**
 * The dictionary forms that a word may be an inflection of, the word itself first: "sparing" gives sparing, spar, spare.
 * Rules of English inflection (plural, third person, past, participle, comparative left out), and a table of strong verbs; what is
 * written in two ways brings the American one too.
 */
export function lemmas(word: string): readonly string[] {
  const out = bases(word);
  for (let at = out.length - 1; at >= 0; at--) {
    const own = out[at] ?? '';
    const spelt = oneSpelling(own);
    if (spelt !== own) out.push(spelt);
  }
  return out;
}

function bases(word: string): string[] {
  const irregular = LEMMA.get(word);
  const out = irregular === undefined ? [word] : [word, irregular];
  const length = word.length;
  const last = word.charCodeAt(length - 1);
  if (length < 4 || (last !== LETTER_S && last !== LETTER_D && last !== LETTER_G) || !/^[a-z]+$/.test(word))
    return out;
  if (NO_FORMS.has(word)) return out;
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')) {
    if (word.endsWith('ies') && length > 4) out.push(`${word.slice(0, -3)}y`, word.slice(0, -1));
    else {
      out.push(word.slice(0, -1));
      if (length > 4 && /(?:s|x|z|ch|sh|o)es$/.test(word)) out.push(word.slice(0, -2));
    }
  }
  if (word.endsWith('ied') && length > 4) out.push(`${word.slice(0, -3)}y`, word.slice(0, -1));
  else if (word.endsWith('ed')) pushBases(out, word.slice(0, -2));
  if (word.endsWith('ying') && length > 5) out.push(`${word.slice(0, -4)}ie`);
  if (word.endsWith('ing')) pushBases(out, word.slice(0, -3));
  return out;
}

function pushBases(out: string[], base: string): void {
  if (base.length < 2 || !VOWEL.test(base)) return;
  out.push(`${base}e`);
  // To hop has hopping: hoping is of hope alone.
  if (base.length < 3 || SHORT_SYLLABLE.test(base)) return;
  out.push(base);
  if (base.length > 3 && DOUBLED.test(base)) out.push(base.slice(0, -1));
  if (base.length > 5 && base.endsWith('ick')) out.push(base.slice(0, -1));
}

/** Whether two words are forms of one word. */
export function sameWord(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.charCodeAt(0) !== right.charCodeAt(0) && !LEMMA.has(left) && !LEMMA.has(right)) return false;
  const of = lemmas(right);
  return lemmas(left).some((lemma) => of.includes(lemma));
}

/**
 * A key that all forms of a word share (words of different lemmas may share it too: check with `sameWord`).
 * @returns the shortest lemma without its final "e"s and doubled letter
 */
export function inflectionKey(word: string): string {
  let key = LEMMA.get(word) ?? word;
  if (key === word) for (const lemma of bases(word)) if (lemma.length < key.length) key = lemma;
  return keyOfLemma(key);
}

/**
 * The key of the words that have this dictionary form as their shortest one.
 */
export function keyOfLemma(lemma: string): string {
  let key = oneSpelling(lemma);
  while (key.length > 3 && key.endsWith('e')) key = key.slice(0, -1);
  if (key.length > 3 && key.endsWith('i')) key = `${key.slice(0, -1)}y`;
  if (key.length > 2 && DOUBLED.test(key)) key = key.slice(0, -1);
  // What is left of "organised" and of "organize", of "analysed" and of "analyze".
  return key.length > 5 && /[iy]s$/.test(key) ? `${key.slice(0, -1)}z` : key;
}

// Endings that make a noun of a verb, an adjective of a noun and so on, longest first.
// biome-ignore format: one family a line
const ENDINGS = [
  'ization', 'isation', 'ational', 'fulness', 'ousness', 'iveness', 'ability', 'ibility',
  'ation', 'ition', 'ments', 'ment', 'ness', 'able', 'ible', 'ance', 'ence', 'ists', 'isms', 'ions', 'izing', 'ising', 'izer',
  'ated', 'ates', 'ating', 'ive', 'ize', 'ise', 'ist', 'ism', 'ion', 'ate', 'ity', 'ful', 'ers', 'ors',
  'al', 'er', 'or', 'ly', 'ic',
];

/**
 * The root that words of one family share: separate, separation, separatist → "separ". Much coarser than inflection, so
 * a match by root is worth less.
 * @returns undefined where too little of the word would be left to be telling
 */
export function root(word: string): string | undefined {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return undefined;
  let key = /[^sui]s$/.test(word) && !word.endsWith('es') ? word.slice(0, -1) : word;
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.find((candidate) => key.endsWith(candidate) && key.length - candidate.length >= 4);
    if (ending === undefined) break;
    key = key.slice(0, -ending.length);
  }
  if (key.length > 4 && /[eiy]$/.test(key)) key = key.slice(0, -1);
  return key.length >= 4 ? key : undefined;
}
