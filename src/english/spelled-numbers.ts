import { NUMBER_WORDS, ONES, SCALES } from './index.ts';

/** A number found in words: its digits and where its words stand (token indices, end exclusive). */
export interface SpelledNumber {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the numbers that a text spells out: "three hundred" is 300, "two or three hundred" is 200 and 300.
 * @param terms folded words in order
 */
export function spelledNumbers(terms: readonly string[]): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  let at = 0;
  while (at < terms.length) {
    const read = readNumber(terms, at);
    if (read === undefined) {
      at++;
      continue;
    }
    const before = found.at(-1);
    if (
      read.scale > 1 &&
      before !== undefined &&
      before.to + 1 === at &&
      (terms[before.to] === 'or' || terms[before.to] === 'to') &&
      Number(before.digits) < 100
    )
      found.splice(-1, 1, {
        digits: String(Number(before.digits) * read.scale),
        from: before.from,
        to: read.to,
      });
    found.push({ digits: String(read.value), from: at, to: read.to });
    at = read.to;
  }
  return found;
}

/**
 * A phrase with its numbers written the other way: "forty percent" for "40 percent", and the other way round.
 * @param terms folded words in order
 * @returns undefined where it has no number below a hundred, and none spelt out
 */
export function otherNumbers(terms: readonly string[]): readonly string[] | undefined {
  if (terms.some((term) => /^\d+$/.test(term))) {
    const written = terms.flatMap((term) => (/^\d+$/.test(term) ? inWords(Number(term)) : term));
    return written.some((term, at) => term !== terms[at]) ? written : undefined;
  }
  if (!terms.some((term) => NUMBER_WORDS.has(term))) return undefined;
  const spelled = spelledNumbers(terms);
  const out: string[] = [];
  for (let at = 0; at < terms.length; ) {
    const number = spelled.find(({ from }) => from === at);
    out.push(number?.digits ?? terms[at] ?? '');
    at = number?.to ?? at + 1;
  }
  return out;
}

function inWords(number: number): string[] {
  const word = (value: number) => Object.keys(ONES).find((one) => ONES[one] === value);
  const whole = word(number);
  if (whole !== undefined) return [whole];
  const [tens, ones] = [word(number - (number % 10)), word(number % 10)];
  return number < 100 && tens !== undefined && ones !== undefined ? [tens, ones] : [String(number)];
}

function readNumber(
  terms: readonly string[],
  from: number,
): { value: number; scale: number; to: number } | undefined {
  let total = 0;
  let current = 0;
  let scale = 1;
  let at = from;
  for (; at < terms.length; at++) {
    const term = terms[at] ?? '';
    const one = Object.hasOwn(ONES, term) ? ONES[term] : undefined;
    const factor = Object.hasOwn(SCALES, term) ? SCALES[term] : undefined;
    if (one !== undefined) {
      const fits = current === 0 || (current % 100 === 0 && one < 100) || (current % 10 === 0 && one < 10);
      if (!fits) break;
      current += one;
    } else if (factor !== undefined) {
      if (current === 0 && total === 0 && at > from) break;
      current = Math.max(current, 1) * factor;
      scale = factor;
      if (factor > 100) {
        total += current;
        current = 0;
      }
    } else if (!(term === 'and' && scale >= 100 && Object.hasOwn(ONES, terms[at + 1] ?? ''))) break;
  }
  return at === from ? undefined : { value: total + current, scale, to: at };
}
