/**
 * How people stand in custom ids: always in as many characters, so that an answer differs in nothing else from person to person.
 * A snowflake has 64 bits: 20 decimal digits, or 13 of base 36.
 */
export const decimalUser = (userId: string): string => userId.padStart(20, '0');

/** @param userId decimal digits */
export const shortUser = (userId: string): string => BigInt(userId).toString(36).padStart(13, '0');
