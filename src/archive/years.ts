import {
  type Article,
  type ArticleDate,
  allowsYear,
  type CitedArticle,
  type DateNote,
  isoDate,
  nearestYear,
  settleYear,
  type YearClues,
  yearClues,
} from '../article/index.ts';
import { phrasesOf } from './phrases.ts';

/** Articles that share a phrase: up to this many, the phrase is telling. A constant, so that the cost stays linear. */
const TELLING = 24;
/** Shared telling phrases from which two articles are taken to be on one subject. */
const SIMILAR = 3;
/** The same for two reports of one outlet and day to be of one event. */
const SAME_EVENT = 4;
/** For reports of different days: dated articles that must agree, the phrases they must share in all, and their distance. */
const WITNESSES = { count: 2, phrases: 10, days: 60 } as const;
/** A similar article counts against a year when it shares at least this part of what the best one shares. */
const DISSENT = 1 / 3;

/**
 * Gives a year to articles whose dateline has only day and month, where other articles of the corpus settle it:
 * 1. a dated report of the same event from the same outlet, day and month;
 * 2. several such reports without a year, read together as one text;
 * 3. at least two dated articles on the same story, close in time, with none that speaks for another year.
 * Where the articles disagree the year stays unknown. Nothing else of an article changes.
 * @returns the articles in the order given; the result does not depend on that order
 */
export function inferYears(articles: readonly Article[]): Article[] {
  const yearless = articles.flatMap(openCase);
  if (yearless.length === 0) return [...articles];
  const wanted = new Set(yearless.flatMap((open) => [...open.phrases]));
  const dated = articles.flatMap((article) => datedCase(article, wanted));
  const near = neighbourFinder(yearless, dated);
  const dates = new Map<string, ArticleDate>();
  const byEvent = yearless.map((open) => ({ open, settled: settleByEvent(open, near(open)) }));
  const known = new Map<string, Dated>(dated.map((each) => [each.article.id, each]));
  for (const { open, settled } of byEvent) {
    if (settled === undefined) continue;
    dates.set(open.article.id, settled);
    known.set(open.article.id, { ...open, iso: settled.iso });
  }
  for (const open of yearless) {
    if (dates.has(open.article.id)) continue;
    const witnesses = near(open).flatMap(({ other, shared }) => {
      const date = known.get(other.article.id);
      return date === undefined ? [] : [{ date, shared }];
    });
    const settled = settleByStory(open, witnesses);
    if (settled !== undefined) dates.set(open.article.id, settled);
  }
  return articles.map((article) => {
    const date = dates.get(article.id);
    return date === undefined ? article : { ...article, date };
  });
}

interface Case {
  readonly article: Article;
  /** Its telling phrases; of dated articles only those that an open case has too. */
  readonly phrases: readonly number[];
}

interface Dated extends Case {
  readonly iso: string;
}

interface Open extends Case {
  readonly month: number;
  readonly day: number;
  readonly withoutYear: string;
  readonly clues: YearClues;
}

interface Neighbour {
  readonly other: Open | Dated;
  /** Telling phrases that both have. */
  readonly shared: number;
}

function openCase(article: Article): readonly Open[] {
  const { withoutYear, iso } = article.date;
  const match = iso === undefined ? /^--(\d\d)-(\d\d)$/u.exec(withoutYear ?? '') : null;
  if (withoutYear === undefined || match === null) return [];
  const body = article.paragraphs
    .map((paragraph) => article.raw.slice(paragraph.start, paragraph.end))
    .join('\n');
  const clues = yearClues(body);
  return [
    {
      article,
      phrases: phrasesOf(article),
      month: Number(match[1]),
      day: Number(match[2]),
      withoutYear,
      clues,
    },
  ];
}

function datedCase(article: Article, wanted: ReadonlySet<number>): readonly Dated[] {
  const { iso, precision, basis } = article.date;
  if (iso === undefined || precision !== 'day' || basis === 'inferred') return [];
  return [{ article, phrases: phrasesOf(article, wanted), iso }];
}

/** Finds the articles that share telling phrases with one, through an index from phrase to articles. */
function neighbourFinder(
  yearless: readonly Open[],
  dated: readonly Dated[],
): (open: Open) => readonly Neighbour[] {
  const all: readonly (Open | Dated)[] = [...yearless, ...dated];
  const holders = new Map<number, number[]>();
  for (const [index, each] of all.entries()) {
    for (const phrase of each.phrases) {
      const list = holders.get(phrase);
      if (list === undefined) holders.set(phrase, [index]);
      else if (list.length <= TELLING) list.push(index);
    }
  }
  return (open) => {
    const counts = new Map<number, number>();
    for (const phrase of open.phrases) {
      const list = holders.get(phrase) ?? [];
      if (list.length > TELLING) continue;
      for (const index of list) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    return [...counts].flatMap(([index, shared]) => {
      const other = all[index];
      return other === undefined || other.article.id === open.article.id ? [] : [{ other, shared }];
    });
  };
}

/** From reports of the same event: same outlet, same day and month, shared phrases. */
function settleByEvent(
  open: Open,
  neighbours: readonly Neighbour[],
): (ArticleDate & { iso: string }) | undefined {
  const reports = neighbours
    .filter(({ other, shared }) => shared >= SAME_EVENT && sameOutlet(open.article, other.article))
    .map(({ other }) => other)
    .filter((other) => monthAndDay(other) === open.withoutYear)
    .sort(byFile);
  const dated = reports.filter((other) => 'iso' in other);
  const years = new Set(dated.map((other) => Number(other.iso.slice(0, 4))));
  const [year] = years;
  if (years.size > 1) return undefined;
  if (year !== undefined) {
    const source = dated[0];
    if (source === undefined || !allowsYear(open.clues, year, open.month, open.day)) return undefined;
    return inferred(open, year, { code: 'year-from-event', by: cited(source.article) });
  }
  const others = reports.filter((other): other is Open => 'clues' in other);
  if (others.length === 0) return undefined;
  const settled = settleYear(open.month, open.day, [open.clues, ...others.map((other) => other.clues)]);
  if (settled === undefined) return undefined;
  const speaker = [open, ...others].find((each) => each.clues.latest?.text === settled.latest);
  const { weekday } = settled;
  return inferred(open, settled.year, {
    code: 'year-from-text',
    text: settled.latest,
    ...elsewhere(open, speaker),
    ...(weekday !== undefined && {
      weekday: {
        weekday,
        ...elsewhere(
          open,
          [open, ...others].find((each) => each.clues.weekday === weekday),
        ),
      },
    }),
  });
}

/** From dated articles on the same story: all that are similar must lead to one year, and enough must be close. */
function settleByStory(
  open: Open,
  witnesses: readonly { readonly date: Dated; readonly shared: number }[],
): ArticleDate | undefined {
  const votes = witnesses
    .filter(({ shared }) => shared >= SIMILAR)
    .flatMap(({ date, shared }) => {
      const nearest = nearestYear(open.month, open.day, date.iso);
      return nearest === undefined ? [] : [{ ...nearest, shared, article: date.article, iso: date.iso }];
    })
    .sort((a, b) => a.days - b.days || byFile(a, b));
  const best = votes.reduce((most, vote) => Math.max(most, vote.shared), 0);
  const strong = votes.filter((vote) => vote.shared >= best * DISSENT);
  const year = strong[0]?.year;
  if (year === undefined || strong.some((vote) => vote.year !== year)) return undefined;
  const close = votes.filter((vote) => vote.year === year && vote.days <= WITNESSES.days);
  const phrases = close.reduce((sum, vote) => sum + vote.shared, 0);
  if (close.length < WITNESSES.count || phrases < WITNESSES.phrases) return undefined;
  if (!allowsYear(open.clues, year, open.month, open.day)) return undefined;
  const [first, second] = close;
  if (first === undefined || second === undefined) return undefined;
  const by = [first, second].map(({ article, iso }) => ({ ...cited(article), iso }));
  return inferred(open, year, { code: 'year-from-story', by });
}

/** What a note on an inferred year says beside the day and the year. */
type Reason =
  | Pick<Extract<DateNote, { code: 'year-from-event' }>, 'code' | 'by'>
  | Pick<Extract<DateNote, { code: 'year-from-text' }>, 'code' | 'text' | 'in' | 'weekday'>
  | Pick<Extract<DateNote, { code: 'year-from-story' }>, 'code' | 'by'>;

function inferred(open: Open, year: number, reason: Reason): ArticleDate & { iso: string } {
  const { month, day, withoutYear } = open;
  return {
    iso: isoDate(year, month, day),
    precision: 'day',
    basis: 'dateline-without-year',
    withoutYear,
    note: { ...reason, year, month, day },
  };
}

/** The other article that a note names, unless it is the article itself. */
function elsewhere(open: Open, other: Open | undefined): { in?: CitedArticle } {
  return other === undefined || other === open ? {} : { in: cited(other.article) };
}

function cited(article: Article): CitedArticle {
  const title =
    article.title.length <= 80 ? article.title : `${article.title.slice(0, 80).replace(/\s+\S*$/u, '')} […]`;
  return { title, outlet: article.outlet.name };
}

function monthAndDay(each: Open | Dated): string {
  return 'iso' in each ? `-${each.iso.slice(4)}` : each.withoutYear;
}

function sameOutlet(a: Article, b: Article): boolean {
  return a.outlet.basis !== 'unknown' && a.outlet.id === b.outlet.id;
}

function byFile(a: { readonly article: Article }, b: { readonly article: Article }): number {
  if (a.article.file !== b.article.file) return a.article.file < b.article.file ? -1 : 1;
  return a.article.id < b.article.id ? -1 : 1;
}
