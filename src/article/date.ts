import { MONTH_NAMES } from '../english/index.ts';
import { isoDate, isRealDay } from './calendar.ts';
import type { FrontMatter } from './frontmatter.ts';
import type { Layout } from './layout.ts';
import { type StatedDate, statedDate } from './stated.ts';
import type { ArticleDate, DateNote, DatePrecision } from './types.ts';
import { nearestYear, settleYear, weekdayFit, yearClues } from './year-clues.ts';

/** Days after a report within which the update of its page still tells its year. */
const UPDATE_DAYS = 30;

/**
 * The date of an article: from its front matter, a line of the header or footer that states it, its address, or its
 * dateline, in this order. A date that only the running text names is never the article's.
 * @param body gives the text of the paragraphs, for a date that nothing else settles
 */
export function dateOf(layout: Layout, body: () => string, matter: FrontMatter): ArticleDate {
  if (matter.date !== undefined) return givenDate(matter.date, layout);
  const stated = statedDate(layout);
  if (stated?.day !== undefined && !(stated.update && layout.dateline?.parsed.month !== undefined))
    return fromStated(stated, layout);
  const line = datelineDate(layout, body, stated);
  if (line !== undefined) return line;
  if (stated !== undefined) return fromStated(stated, layout);
  return addressDate(matter.url, layout) ?? { precision: 'unknown', basis: 'not stated' };
}

function givenDate(given: { iso: string; precision: DatePrecision }, layout: Layout): ArticleDate {
  const { month, day } = layout.dateline?.parsed ?? {};
  const year = Number(given.iso.slice(0, 4));
  if (given.precision === 'day' || month === undefined || day === undefined || !isRealDay(year, month, day))
    return { ...given, basis: 'given' };
  const iso = isoDate(year, month, day);
  if (!iso.startsWith(given.iso)) return { ...given, basis: 'given' };
  return { iso, precision: 'day', basis: 'given', note: { code: 'owner-and-dateline', iso: given.iso } };
}

function fromStated(stated: StatedDate, layout: Layout): ArticleDate {
  const { year, month, day, weekday, trouble, text } = stated;
  if (trouble === 'impossible')
    return { precision: 'unknown', basis: 'not stated', note: { code: 'impossible', text } };
  if (trouble === 'ambiguous')
    return { iso: isoDate(year), precision: 'year', basis: 'stated', note: { code: 'ambiguous', text } };
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const date: ArticleDate = { iso: isoDate(year, month, day), precision, basis: 'stated' };
  if (month === undefined || day === undefined) return date;
  if (stated.update) return { ...date, note: { code: 'last-update', text } };
  const line = layout.dateline?.parsed;
  if (line?.month !== undefined && line.day !== undefined && (line.month !== month || line.day !== day))
    return { ...date, note: { code: 'dateline-differs', text, month: line.month, day: line.day } };
  if (weekday !== undefined && weekdayFit(weekday, year, month, day) !== 'same')
    return { ...date, note: { code: 'weekday-differs', text, weekday } };
  return date;
}

function datelineDate(
  layout: Layout,
  body: () => string,
  stated: StatedDate | undefined,
): ArticleDate | undefined {
  const { year, month, day } = layout.dateline?.parsed ?? {};
  if (year !== undefined && month === undefined)
    return { iso: isoDate(year), precision: 'year', basis: 'stated', note: { code: 'dateline-ambiguous' } };
  if (month === undefined || day === undefined) return undefined;
  if (!isRealDay(year ?? 2000, month, day)) {
    const text = `${MONTH_NAMES[month - 1] ?? `month ${month}`} ${day}${year === undefined ? '' : `, ${year}`}`;
    return { precision: 'unknown', basis: 'not stated', note: { code: 'dateline-impossible', text } };
  }
  if (year !== undefined) return { iso: isoDate(year, month, day), precision: 'day', basis: 'stated' };
  const withoutYear = `--${isoDate(2000, month, day).slice(5)}`;
  const basis = 'dateline-without-year';
  if (
    stated?.trouble === undefined &&
    stated !== undefined &&
    (stated.month ?? month) === month &&
    isRealDay(stated.year, month, day)
  ) {
    const note = { code: 'year-from-page', month, day, text: stated.text } as const;
    return { iso: isoDate(stated.year, month, day), precision: 'day', basis, withoutYear, note };
  }
  const update = stated?.update ? beforeUpdate(month, day, stated) : undefined;
  const inferred = update ?? inferYear(month, day, body());
  if (inferred !== undefined) return { ...inferred, precision: 'day', basis, withoutYear };
  return { precision: 'unknown', basis, withoutYear, note: { code: 'no-year', month, day } };
}

/** The year of a dateline from the day of the page's last update, when that came within days. */
function beforeUpdate(
  month: number,
  day: number,
  stated: StatedDate,
): { iso: string; note: DateNote } | undefined {
  if (stated.month === undefined || stated.day === undefined) return undefined;
  const nearest = nearestYear(month, day, isoDate(stated.year, stated.month, stated.day));
  if (nearest === undefined || nearest.days > UPDATE_DAYS) return undefined;
  const note = { code: 'year-from-update', month, day, text: stated.text } as const;
  return { iso: isoDate(nearest.year, month, day), note };
}

/** The year of a dateline from the text alone. */
function inferYear(month: number, day: number, body: string): { iso: string; note: DateNote } | undefined {
  const settled = settleYear(month, day, [yearClues(body)]);
  if (settled === undefined) return undefined;
  const { year, latest: text, weekday } = settled;
  const seen = weekday === undefined ? {} : { weekday: { weekday } };
  return {
    iso: isoDate(year, month, day),
    note: { code: 'year-from-text', year, month, day, text, ...seen },
  };
}

/** "/2016/12/12/" in the article's address. */
function addressDate(url: string | undefined, layout: Layout): ArticleDate | undefined {
  const lines = [...layout.header, ...layout.footer.filter((item) => item.place === 'below')];
  const addresses = [url ?? '', ...lines.filter((item) => item.kind === 'url').map((item) => item.line.text)];
  for (const address of addresses) {
    const match = /\/((?:19|20)\d\d)[/-]?(\d{2})[/-]?(\d{2})(?=\/|-|$)/u.exec(address.slice(0, 2_000));
    const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
    if (match === null || !isRealDay(year, month, day)) continue;
    const iso = isoDate(year, month, day);
    return { iso, precision: 'day', basis: 'stated', note: { code: 'address', iso } };
  }
  return undefined;
}
