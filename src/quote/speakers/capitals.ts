import { givenNameGender } from '../../names/given-names.ts';

/**
 * A person's name as it is written outside labels and headings: "Ann McVale" for "ANN MCVALE".
 * @returns the name as it is, where it is not all in capitals or begins with no known given name
 */
export function withoutCapitals(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const words = name.split(' ');
  const [first = ''] = words;
  if (words.length < 2 || first.length < 3 || givenNameGender(first) === undefined) return name;
  return words.map((word) => (FIGURE.test(word) ? word : word.replace(PARTS, lowered))).join(' ');
}

/** "Karl Roe III", "Karl V. Roe" */
const FIGURE = /^[IVX]+$/;

/** Each run of letters, "MC" before a name apart: "O’BRIEN", "ROE-DOE", "MCVALE". */
const PARTS = /MC(?=\p{Lu}{3})|\p{L}[\p{L}\p{M}]*/gu;

const lowered = (part: string) => part.charAt(0) + part.slice(1).toLowerCase();
