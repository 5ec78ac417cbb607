import type { Span } from '../article/types.ts';

/** One word of a text as it is compared. */
export interface Word extends Span {
  /** Free of typography: lower case, plain apostrophes, no marks that show nothing. */
  readonly key: string;
  readonly capital: boolean;
  /** Capitals throughout: "US", "U.S.". */
  readonly acronym: boolean;
}

// In order: initials with full stops; numbers below zero; words, with inner apostrophes, and numbers with inner points and
// commas; signs that carry meaning.
const WORD =
  /(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}\p{M}'’])\.?|(?<![\p{L}\p{N}.,)\]%])[-−](?=\p{Nd})[\p{L}\p{N}\p{M}]+(?:[.,]\p{Nd}[\p{L}\p{N}\p{M}]*)*|[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+(?:['’ʼ＇][\p{L}\p{N}\p{M}]+|(?<=\p{Nd})[.,]\p{Nd}[\p{L}\p{N}\p{M}]*)*|[\p{Sc}%‰&]/gu;

const ASCII = /^[\x20-\x7E]*$/;
/** Written without spaces: each character is compared as a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Soft hyphens, joiners, Arabic and Hebrew vowel signs, the Arabic stretching line. */
const UNSEEN =
  /\u00AD|\u034F|[\u0591-\u05BD]|\u05BF|[\u05C1\u05C2]|[\u0610-\u061A]|\u0640|[\u064B-\u065F]|\u0670|[\u200B-\u200F]|\u2060|[\uFE00-\uFE0F]|\uFEFF/gu;
const THOUSANDS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * The words of a stretch of text in order, in one pass.
 * @param text offsets of the result point into it
 * @param from first offset; must not stand inside a word
 * @param limit at most so many words
 */
export function wordsOf(text: string, from = 0, to = text.length, limit = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  const pattern = new RegExp(WORD.source, WORD.flags);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match.index >= to || words.length >= limit) break;
    pushWord(words, match[0], match.index);
  }
  while (words.length > limit) words.pop();
  return words;
}

function pushWord(words: Word[], text: string, start: number): void {
  if (!ASCII.test(text) && UNSPACED.test(text)) {
    pushCharacters(words, text, start);
    return;
  }
  const key = keyOf(text);
  if (key === '') return;
  const first = text.charAt(0);
  const capital = first !== first.toLowerCase();
  words.push({
    key,
    start,
    end: start + text.length,
    capital,
    acronym: capital && text.length > 1 && text === text.toUpperCase(),
  });
}

function pushCharacters(words: Word[], text: string, start: number): void {
  let plain = start;
  let at = start;
  const flush = (end: number) => {
    if (end > plain) pushWord(words, text.slice(plain - start, end - start), plain);
  };
  for (const character of text) {
    const next = at + character.length;
    if (UNSPACED.test(character)) {
      flush(at);
      words.push({
        key: character.normalize('NFKC'),
        start: at,
        end: next,
        capital: false,
        acronym: false,
      });
      plain = next;
    }
    at = next;
  }
  flush(at);
}

function keyOf(text: string): string {
  let key = text.toLowerCase();
  if (!ASCII.test(key))
    key = key
      .replace(UNSEEN, '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’ʼ＇]/gu, "'")
      .replace(/ё/gu, 'е')
      .replace(/−/gu, '-')
      .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  if (key === '&') return 'and';
  if (key.includes('.') && /^\p{L}/u.test(key)) return key.replaceAll('.', '');
  return THOUSANDS.test(key) ? key.replaceAll(',', '') : key;
}
