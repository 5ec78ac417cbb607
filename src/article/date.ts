import { isoDate, isRealDay } from './calendar.ts';
import { settleYear, weekdayFit, yearEvidence } from './evidence.ts';
import type { FrontMatter } from './frontmatter.ts';
import type { Furniture } from './furniture.ts';
import type { Layout } from './layout.ts';
import { type DateMention, findDates } from './mentions.ts';
import { wordCount } from './shape.ts';
import type { ArticleDate, DatePrecision } from './types.ts';
import { dayInWords, MONTH_NAMES, WEEKDAY_NAMES } from './words.ts';

/**
 * The date of an article: from its front matter, a line of the header or footer that states it, its address, or its
 * dateline, in this order. A date that only the running text names is never the article's.
 * @param body text of the paragraphs
 */
export function dateOf(layout: Layout, body: string, matter: FrontMatter): ArticleDate {
  if (matter.date !== undefined) return givenDate(matter.date, layout);
  const stated = statedDate(layout);
  if (stated !== undefined && stated.trouble === undefined && stated.day !== undefined)
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
  const note = `The corpus’s owner gives ${given.iso}; day and month stand in the dateline.`;
  return { iso, precision: 'day', basis: 'given', note };
}

/** The line above or right below the body that states when the article was published. */
function statedDate(layout: Layout): (DateMention & { text: string }) | undefined {
  const below = layout.footer.filter((item) => item.place === 'below');
  const lines = [
    ...layout.header.filter((item) => item.kind === 'time' || item.kind === 'byline' || isDateDeck(item)),
    ...below.filter((item) => item.kind === 'time' && LABELLED.test(item.line.text)),
  ];
  const found = lines.flatMap(({ line }) =>
    findDates(line.text).map((date) => ({ ...date, line: line.text })),
  );
  const isUpdate = (text: string) => /\b(?:updated?|modified|edited|corrected)\b/iu.test(text);
  const before = (date: (typeof found)[number]) => date.line.slice(0, date.start);
  const labelled = found.find((date) => /\b(?:published|posted|first|created|issued)\b/iu.test(before(date)));
  const best = labelled ?? found.find((date) => !isUpdate(before(date))) ?? found[0];
  return best === undefined ? undefined : { ...best, text: best.line.slice(best.start, best.end) };
}

/** Below the body only a line that says so is the article's date: a bare one may belong to a correction or a teaser. */
const LABELLED = /\b(?:published|posted|created|issued|first|date)\b/iu;

/** "Washington | December 12, 2016": a short line of the header with little beside a date. */
function isDateDeck({ kind, line }: Furniture): boolean {
  return (
    kind === 'deck' &&
    wordCount(line.text) <= 7 &&
    findDates(line.text).some((date) => date.day !== undefined)
  );
}

function fromStated(stated: DateMention & { text: string }, layout: Layout): ArticleDate {
  const { year, month, day, weekday, trouble, text } = stated;
  if (trouble === 'impossible')
    return {
      precision: 'unknown',
      basis: 'not stated',
      note: `The file gives the date “${text}”, which does not exist.`,
    };
  if (trouble === 'ambiguous') {
    const note = `The file gives “${text}”, which can be read as two different days.`;
    return { iso: isoDate(year), precision: 'year', basis: 'stated', note };
  }
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const date: ArticleDate = { iso: isoDate(year, month, day), precision, basis: 'stated' };
  if (month === undefined || day === undefined) return date;
  const line = layout.dateline?.parsed;
  if (line?.month !== undefined && line.day !== undefined && (line.month !== month || line.day !== day))
    return {
      ...date,
      note: `The page is dated ${text}; the dateline says ${dayInWords(line.month, line.day)}.`,
    };
  if (weekday !== undefined && weekdayFit(weekday, year, month, day) !== 'same')
    return { ...date, note: `The file says ${WEEKDAY_NAMES[weekday]}, but ${text} was not one.` };
  return date;
}

function datelineDate(
  layout: Layout,
  body: string,
  stated: (DateMention & { text: string }) | undefined,
): ArticleDate | undefined {
  const { year, month, day } = layout.dateline?.parsed ?? {};
  if (year !== undefined && month === undefined) {
    const note = 'The dateline gives a date in numbers that can be read as two different days.';
    return { iso: isoDate(year), precision: 'year', basis: 'stated', note };
  }
  if (month === undefined || day === undefined) return undefined;
  if (!isRealDay(year ?? 2000, month, day)) {
    const note = `The dateline gives ${MONTH_NAMES[month] ?? `month ${month}`} ${day}${year === undefined ? '' : `, ${year}`}, which does not exist.`;
    return { precision: 'unknown', basis: 'not stated', note };
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
    const note = `The dateline gives ${dayInWords(month, day)} without a year; the page says ${stated.text}.`;
    return { iso: isoDate(stated.year, month, day), precision: 'day', basis, withoutYear, note };
  }
  const inferred = inferYear(month, day, body);
  if (inferred !== undefined) return { ...inferred, precision: 'day', basis, withoutYear };
  const note = `The dateline gives ${dayInWords(month, day)} but no year, and nothing in the text settles it.`;
  return { precision: 'unknown', basis, withoutYear, note };
}

/** The year of a dateline from the text alone. */
function inferYear(month: number, day: number, body: string): { iso: string; note: string } | undefined {
  const settled = settleYear(month, day, [yearEvidence(body)]);
  if (settled === undefined) return undefined;
  const { year, latest, weekday } = settled;
  const agrees = weekday === undefined ? '' : `, in ${year} a ${WEEKDAY_NAMES[weekday]} as in the text`;
  const note = `The text speaks of ${latest} as past and the dateline says ${dayInWords(month, day)}${agrees}.`;
  return { iso: isoDate(year, month, day), note };
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
    return { iso, precision: 'day', basis: 'stated', note: `The article’s address gives the date ${iso}.` };
  }
  return undefined;
}
