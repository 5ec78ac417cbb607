import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ONSETS = 'b c d f g h k l m n p r s t v w br cl dr gr pl st tr sh'.split(' ');
const RIMES =
  'ab ack ade ail ain an ane ar ard ass at ell em en ent er est ick ide in ine ing on ool or ore ow un und ush'.split(
    ' ',
  );
/** Different words of the corpus, and people quoted in it. */
const WORDS = 8000;
const PEOPLE = 1500;
const WORDS_IN_A_QUOTE = 14;

/** The same number for the same seed, 0 ≤ x < 1: a round of the Murmur3 finaliser. */
function chance(seed: number): number {
  let x = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}

/** A made-up word; low ranks are short. */
function word(rank: number): string {
  let left = rank + ONSETS.length * RIMES.length * (rank > 600 ? 1 : 0);
  let made = '';
  do {
    made += `${ONSETS[left % ONSETS.length]}${RIMES[Math.floor(left / ONSETS.length) % RIMES.length]}`;
    left = Math.floor(left / (ONSETS.length * RIMES.length));
  } while (left > 0);
  return made;
}

/** Frequent words are frequent as in real text: the r-th has about 1/r of the first one's share. */
const zipf = (seed: number): number => Math.floor(WORDS ** chance(seed)) - 1;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** Names are words of their own: a topic that is a name too would be read as the speaker. */
const person = (index: number) =>
  `${capital(word(WORDS + (index % 60)))} ${capital(word(WORDS + 1000 + ((index * 37) % 7000)))}`;

/** Between the made-up ones, so that it reads as English. */
const SMALL = 'the of and to in that is was for on with at by from it this are not have were'.split(' ');

const phraseOf = (quote: number) =>
  `The ${wordsOf(quote)
    .map((one, at) => (at % 2 === 0 ? one : `${one} ${SMALL[(quote + at) % SMALL.length]} the`))
    .join(' ')} harbour`;

const wordsOf = (quote: number) =>
  Array.from({ length: WORDS_IN_A_QUOTE }, (_, at) => word(zipf(quote * 97 + at)));

/** One made-up article with as many quotes as asked for. */
export function article(index: number, quotes: number): string {
  const said = Array.from({ length: quotes }, (_, at) => {
    const quote = index * quotes + at;
    const name = person(Math.floor(PEOPLE * chance(quote) ** 2));
    return `"${phraseOf(quote)}," ${name} said.`;
  });
  return `${capital(wordsOf(index).slice(0, 6).join(' '))}

PORTSTEAD, March ${1 + (index % 28)}, 2021 - Work on the ${word(zipf(index))} will resume in April, officials said.

${said.join('\n\n')}
`;
}

/** A folder of such articles. */
export function writeArticles(count: number, quotes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-load-'));
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, `${index}.txt`), article(index, quotes));
  return folder;
}

/**
 * Two of the longer words of one of the first quotes: what somebody types who remembers it. Each number gives another question, for
 * several million numbers.
 * @param quotes how many quotes the corpus has
 */
export function question(at: number, quotes: number): string {
  const words = wordsOf((at * 7919) % quotes).filter(({ length }) => length > 4);
  const first = Math.floor(chance(at) * words.length);
  const second = first + 1 + Math.floor(chance(at + 0x2545f491) * (words.length - 1));
  return `${words[first] ?? word(900)} ${words[second % words.length] ?? word(901)}`;
}

/** Different questions that people ask again and again. */
const ASKED = 10_000;

/** A question as people ask: the r-th most frequent of ten thousand has about 1/r of the first one's share. */
export const askedAgain = (at: number, quotes: number): string =>
  question(Math.floor(ASKED ** chance(at ^ 0x5bd1e995)), quotes);

/** What stands in the field at one of the keystrokes with which a question is typed, from the third on. */
export const typedSoFar = (whole: string, at: number): string =>
  whole.slice(0, 3 + Math.floor(chance(at + 7) * (whole.length - 2)));

/** As `typedSoFar`, but within the last word: few have typed that before. */
export const typedLate = (whole: string, at: number): string => {
  const from = whole.indexOf(' ') + 2;
  return whole.slice(0, from + Math.floor(chance(at + 7) * (whole.length - from + 1)));
};
