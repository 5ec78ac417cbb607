import type { Token } from './tokens.ts';
import { askedOnce, oneOf } from './words.ts';

/** Frequent English words that no other language writes the same way often. */
const isEnglish = oneOf(
  new Set(
    (
      'the and to of that for with he said his from by are were they but not have has who it its which this you we she her would been will an at ' +
      'told says saying their them there what when about into than because after before could should my our your how why these those'
    ).split(' '),
  ),
);

/** Of these the ones that no other language has at all, and words that others have as well: they count beside one of the first. */
const isOnlyEnglish = oneOf(
  new Set('the and with said saying his says told they their would should'.split(' ')),
);
const isShared = oneOf(new Set('a in on is was be as or so no all been'.split(' ')));

const isInflected = askedOnce(({ lower }) => /.{3}(?:ing|ed)$/.test(lower));

const isAccented = askedOnce(({ text }) => /(?!’)\P{ASCII}/u.test(text));

/** In a text shorter than this a function word more or less decides, so that the shared ones are counted. */
const SHORT = 60;

/** Fewer words than this say nothing about the language. */
const FEW = 12;

/** Running English has about two fifths of these words; a tenth is a safe floor. */
const FLOOR = 0.12;

/**
 * Tells English from other languages by its function words.
 * @param tokens a few hundred words; too few to tell count as English
 */
export function looksEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let english = 0;
  let shared = 0;
  let sure = false;
  let inflected = 0;
  let latin = 0;
  let accented = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    const { word } = token;
    if (word.initial < LATIN_END) latin += 1;
    if (isAccented(word)) accented += 1;
    if (isEnglish(word)) english += 1;
    else if (isShared(word)) shared += 1;
    if (isInflected(word)) inflected += 1;
    sure ||= isOnlyEnglish(word);
  }
  if (latin < words / 2) return false;
  // A few words without accents, with some of its own and its endings.
  sure ||= english > 1 && inflected > 0 && accented === 0;
  const counted = english + (sure && words < SHORT ? shared : 0);
  // A few words with letters that English lacks, and no word of its own.
  const share = shared === 0 ? 4 : 3;
  if (words < FEW && words > FEW / 2 && english === 0 && accented * share >= words) return false;
  return words < FEW || counted >= words * FLOOR;
}

/** First code point behind the Latin letters of Europe. */
const LATIN_END = 0x250;
