import { isoDate, isRealDay } from './calendar.ts';
import type { Layout } from './layout.ts';
import type { ArticleDate } from './types.ts';

/** The date of an article as its own file gives it. */
export function dateOf(layout: Layout, _raw: string): ArticleDate {
  const parsed = layout.dateline?.parsed;
  if (parsed?.month !== undefined && parsed.day !== undefined) {
    const { year, month, day } = parsed;
    if (year !== undefined && isRealDay(year, month, day))
      return { iso: isoDate(year, month, day), precision: 'day', basis: 'stated' };
    if (year === undefined && isRealDay(2000, month, day))
      return {
        precision: 'unknown',
        basis: 'dateline-without-year',
        withoutYear: `--${isoDate(2000, month, day).slice(5)}`,
      };
  }
  return { precision: 'unknown', basis: 'not stated' };
}
