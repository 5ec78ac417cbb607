import { randomBytes } from 'node:crypto';

/**
 * How a person stands in custom ids: always in as many characters, so that an answer differs in nothing else from person to person.
 * A snowflake has 64 bits, which are 13 digits of base 36.
 * @param userId decimal digits
 */
export const userCode = (userId: string): string => BigInt(userId).toString(36).padStart(13, '0');

/** The snowflake of a code of at most 13 digits of base 36. */
export function userOfCode(code: string): string {
  let value = 0n;
  for (const digit of code) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return value.toString();
}

/** A snowflake that stands for whoever asks: most of its digits are made up anew each time, so that no text can hold it by design. */
export const anybody = (): string => (10n ** 19n + BigInt(`0x${randomBytes(7).toString('hex')}`)).toString();
