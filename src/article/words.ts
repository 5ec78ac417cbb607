/** English month names; index 0 is unused, so that 12 is December. */
export const MONTH_NAMES: readonly string[] =
  ' January February March April May June July August September October November December'.split(' ');

/** English weekday names, Sunday first. */
export const WEEKDAY_NAMES: readonly string[] =
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** "December 12". */
export function dayInWords(month: number, day: number): string {
  return `${MONTH_NAMES[month] ?? ''} ${day}`;
}
