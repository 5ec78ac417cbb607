/**
 * English words that carry grammar rather than a topic. Alone they ask for nothing; among other words they are
 * never demanded.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am among an and another
  any anybody anyone anything are arent around as at away be became because become been before began behind being below
  between both but by came can cannot cant come comes could couldnt did didnt do does doesnt doing done dont down during
  each either else enough even ever every everybody everyone everything few for from further get gets getting give given
  go goes going gone got had hadnt has hasnt have havent having he her here hers herself him himself his how however i
  id if ill im in indeed instead into is isnt it its itself ive just least less let lets like made make makes many may
  maybe me might mine more most much must my myself near neither never no nobody none nor not nothing now of off often
  on once one only onto or other others ought our ours ourselves out over own per perhaps quite rather really same shall
  she should shouldnt since so some somebody someone something soon still such than that thats the their theirs them
  themselves then there theres these they theyre theyve this those though through thus to together too toward towards
  under unless until up upon us very via was wasnt we well went were werent weve what whatever when where whether which
  while who whom whose why will with within without wont would wouldnt yes yet you your youre yours yourself`.split(
    /\s+/,
  ),
);

/** Words with which people ask for a quote; they say nothing about its topic. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `according article articles quote quotes quoted quotation quotations said say saying says source sources speak speaks
  speaking spoke spoken statement statements talk talked talks tell tells told regarding concerning versus vs`.split(
    /\s+/,
  ),
);

/** Values of the English number words below a hundred. */
export const ONES: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
/** What the number word before these is multiplied by. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** Words that show that a number is spelled out. "One" alone doesn't: it is mostly a pronoun. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [...Object.keys(ONES), ...Object.keys(SCALES)].filter((word) => word !== 'one'),
);

/** Whether a word is one of `NUMBER_WORDS`. */
export function isNumberWord(term: string): boolean {
  return NUMBER_WORDS.has(term);
}

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
