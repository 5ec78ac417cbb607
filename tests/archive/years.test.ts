import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferYears } from '../../src/archive/years.ts';
import { type Article, parseArticle } from '../../src/article/index.ts';

const read = (file: string, raw: string): Article => {
  const result = parseArticle(raw, file);
  if (!result.ok) throw new Error(result.problem.reason);
  return result.article;
};

/** A wire report; `when` is the day in the dateline, with or without a year. */
const wire = (file: string, place: string, when: string, ...paragraphs: string[]) =>
  read(file, `${file} headline of the day\n\n${place}, ${when} (Reuters) - ${paragraphs.join('\n\n')}\n`);

const QUAY = [
  'The harbour board of Oslund closed Vestre Quay because two gantry cranes had begun to lean, the board said on Tuesday.',
  'Harald Brekke, who runs the grain terminal, said the closure would cost forty sailings and strand two barley ships.',
];
const QUAY_AGAIN = [
  'Barley ships lay at anchor off Vestre Quay after its gantry cranes had begun to lean, the harbour board of Oslund said.',
  'Harald Brekke, who runs the grain terminal, said lawyers would look at the inspection papers of the gantry cranes.',
];
const OPERA = [
  'The national opera of Lirien cancelled its autumn season because the roof beams are rotten, its director said.',
  'Carpenters found woodworm in the stage tower and under the velvet seats of the upper circle.',
];

const yearOf = (articles: readonly Article[], file: string) =>
  inferYears(articles).find((article) => article.file === file)?.date;

describe('inferYears', () => {
  it('given a dated report of the same event, outlet and day, then its year is taken with the reason', () => {
    const articles = [
      wire('a', 'OSLUND', 'March 7', ...QUAY_AGAIN),
      wire('b', 'OSLUND', 'March 7, 2017', ...QUAY),
    ];
    const date = yearOf(articles, 'a');
    expect(date).toMatchObject({
      iso: '2017-03-07',
      precision: 'day',
      basis: 'dateline-without-year',
      withoutYear: '--03-07',
    });
    expect(date?.note).toEqual({
      code: 'year-from-event',
      year: 2017,
      month: 3,
      day: 7,
      by: { title: 'b headline of the day', outlet: 'Reuters' },
    });
  });

  it('given reports without a year, then one’s past date and the other’s weekday settle it together', () => {
    const past =
      'The cranes had last been checked on January 12, 2017, the board added in a short statement.';
    const articles = [
      wire('a', 'OSLUND', 'March 7', ...QUAY),
      wire('b', 'OSLUND', 'March 7', ...QUAY_AGAIN, past),
    ];
    expect(yearOf(articles, 'a')?.iso).toBe('2017-03-07');
    expect(yearOf(articles, 'b')?.iso).toBe('2017-03-07');
    const b = { title: 'b headline of the day', outlet: 'Reuters' };
    expect(yearOf(articles, 'a')?.note).toMatchObject({
      text: 'January 12, 2017',
      in: b,
      weekday: { weekday: 2 },
    });
    expect(yearOf(articles.slice(1), 'b')?.iso).toBeUndefined();
  });

  it('given that past date but a weekday of another year, then the year stays unknown', () => {
    const past =
      'The cranes had last been checked on January 12, 2016, the board added in a short statement.';
    const articles = [
      wire('a', 'OSLUND', 'March 7', ...QUAY),
      wire('b', 'OSLUND', 'March 7', ...QUAY_AGAIN, past),
    ];
    for (const { date } of inferYears(articles)) expect(date.iso).toBeUndefined();
  });

  it('given two dated articles on the same story close by, then the nearest year is taken', () => {
    const articles = [
      wire('a', 'OSLUND', 'February 20', ...QUAY_AGAIN),
      wire('b', 'OSLUND', 'March 7, 2017', ...QUAY),
      wire('c', 'LIRIEN', 'March 9, 2017', ...QUAY_AGAIN, OPERA[0] ?? ''),
    ];
    const date = yearOf(articles, 'a');
    expect(date?.iso).toBe('2017-02-20');
    const by = [
      expect.objectContaining({ iso: '2017-03-07' }),
      expect.objectContaining({ iso: '2017-03-09' }),
    ];
    expect(date?.note).toEqual({ code: 'year-from-story', year: 2017, month: 2, day: 20, by });
    expect(yearOf(articles.slice(0, 2), 'a')?.iso).toBeUndefined();
  });

  it('given a year around the turn, then it is that of the nearest day', () => {
    const articles = [
      wire('a', 'OSLUND', 'December 29', ...QUAY_AGAIN),
      wire('b', 'OSLUND', 'January 3, 2017', ...QUAY),
      wire('c', 'OSLUND', 'January 5, 2017', ...QUAY_AGAIN),
    ];
    expect(yearOf(articles, 'a')?.iso).toBe('2016-12-29');
  });

  it('given the same story in two years, then the year stays unknown', () => {
    const articles = [
      wire('a', 'OSLUND', 'March 7', ...QUAY_AGAIN),
      wire('b', 'OSLUND', 'March 7, 2017', ...QUAY),
      wire('c', 'OSLUND', 'March 7, 2015', ...QUAY),
      wire('d', 'OSLUND', 'March 8, 2017', ...QUAY),
      wire('e', 'OSLUND', 'March 9, 2015', ...QUAY),
    ];
    expect(yearOf(articles, 'a')?.iso).toBeUndefined();
  });

  it('given the same outlet, place and day but another subject, then the year stays unknown', () => {
    const articles = [2012, 2015, 2017, 2019].flatMap((year) => [
      wire(`opera-${year}`, 'OSLUND', `March 7, ${year}`, ...OPERA),
      wire(`opera-next-${year}`, 'OSLUND', `March 8, ${year}`, ...OPERA),
    ]);
    const open = wire('open', 'OSLUND', 'March 7', ...QUAY);
    expect(yearOf([...articles, open], 'open')).toEqual(open.date);
  });

  it('given another outlet on the same event, then one dated report is not enough', () => {
    const other = read('b', `b headline of the day\n\nOSLUND, March 7, 2017 (AP) — ${QUAY.join('\n\n')}\n`);
    expect(yearOf([wire('a', 'OSLUND', 'March 7', ...QUAY_AGAIN), other], 'a')?.iso).toBeUndefined();
  });

  it('given a text that names a later year, then an earlier one is refused', () => {
    const later =
      'The new cranes of 2019 were paid for by the grain terminal of Harald Brekke, the board said.';
    const articles = [
      wire('a', 'OSLUND', 'March 7', ...QUAY_AGAIN, later),
      wire('b', 'OSLUND', 'March 7, 2017', ...QUAY),
    ];
    expect(yearOf(articles, 'a')?.iso).toBeUndefined();
  });

  it('given February 29, then only a leap year is possible', () => {
    const articles = [
      wire('a', 'OSLUND', 'February 29', ...QUAY_AGAIN),
      wire('b', 'OSLUND', 'March 1, 2017', ...QUAY),
      wire('c', 'OSLUND', 'March 2, 2017', ...QUAY),
    ];
    expect(yearOf(articles, 'a')?.iso).toBeUndefined();
  });

  it('given articles without a dateline or with a stated date, then they are returned as they are', () => {
    const articles = [
      read('a', `A headline of the day\n\n${QUAY.join('\n\n')}`),
      wire('b', 'OSLUND', 'March 7, 2017', ...QUAY),
      wire('c', 'OSLUND', 'March 7', ...QUAY_AGAIN),
    ];
    const after = inferYears(articles);
    expect(after[0]).toBe(articles[0]);
    expect(after[1]).toBe(articles[1]);
    expect(after.map((article) => article.file)).toEqual(['a', 'b', 'c']);
    expect(inferYears([])).toEqual([]);
  });

  it('given any order, then the dates are the same', () => {
    const articles = [
      wire('a', 'OSLUND', 'March 7', ...QUAY_AGAIN),
      wire('b', 'OSLUND', 'March 7, 2017', ...QUAY),
      wire('c', 'OSLUND', 'March 9, 2017', ...QUAY_AGAIN),
      wire('d', 'OSLUND', 'March 12', ...QUAY),
      wire('e', 'LIRIEN', 'May 4', ...OPERA),
      wire(
        'f',
        'LIRIEN',
        'May 4',
        ...OPERA,
        'The beams had been painted on May 3, 2014, the director said on Sunday.',
      ),
    ];
    const datesOf = (list: readonly Article[]) =>
      Object.fromEntries(inferYears(list).map((article) => [article.file, article.date]));
    const expected = datesOf(articles);
    expect(Object.values(expected).filter((date) => date.iso !== undefined).length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(datesOf(shuffled)).toEqual(expected);
      }),
    );
  });

  it('given thousands of unrelated reports of ten years, then none of them gets a year', () => {
    const word = (seed: number) =>
      `w${((seed * 2_654_435_761) >>> 0).toString(36).replace(/\d/gu, (d) => 'bcdfghjklm'[Number(d)] ?? 'b')}`;
    const articles = Array.from({ length: 2_000 }, (_, index) => {
      const words = Array.from({ length: 24 }, (_w, at) => word(index * 31 + at));
      const when = index % 2 === 0 ? 'March 7' : `March 7, ${2010 + (index % 10)}`;
      return wire(
        `f${index}`,
        'OSLUND',
        when,
        `The board of ${words.join(' ')} met, the board said on Tuesday.`,
      );
    });
    const guessed = inferYears(articles).filter(({ date }, index) => date.iso !== articles[index]?.date.iso);
    expect(guessed).toEqual([]);
  });
});
