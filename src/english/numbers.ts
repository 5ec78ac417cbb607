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

/** Whether a word may be part of a number that is spelled out. */
export function isPartOfNumber(term: string): boolean {
  return Object.hasOwn(ONES, term) || Object.hasOwn(SCALES, term);
}

/** Whether a word is one of `NUMBER_WORDS`. */
export function isNumberWord(term: string): boolean {
  return NUMBER_WORDS.has(term);
}

const IRREGULAR_ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
  half: 2,
  halves: 2,
  quarter: 4,
};

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ ...ONES, ...SCALES }).map(([word, value]): [string, number] => [
    `${word.replace(/y$/u, 'ie')}th`,
    value,
  ]),
  ...Object.entries(IRREGULAR_ORDINALS),
]);

/** The value of an ordinal, or of the part of a whole that is called like it: "third", "3rd" and "thirds" are 3, "half" is 2. */
export function ordinalValue(term: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)s?$/u.exec(term)?.[1];
  if (digits !== undefined) return Number(digits);
  return ORDINALS.get(term) ?? (term === 'seconds' ? undefined : ORDINALS.get(term.replace(/s$/u, '')));
}
