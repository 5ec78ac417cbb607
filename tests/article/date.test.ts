import { describe, expect, it } from 'vitest';
import { type ArticleDate, parseArticle } from '../../src/article/index.ts';

const LEAD = 'The bridge over the river was closed to lorries, the harbour office said.';

const dateOf = (header: string, body = LEAD, footer = ''): ArticleDate => {
  const result = parseArticle(
    `Bridge closed for repairs\n\n${header}\n\n${body}\n\n${footer}\n`,
    'bridge.txt',
  );
  if (!result.ok) throw new Error(result.problem.reason);
  return result.article.date;
};

describe('the date of an article', () => {
  it.each([
    ['Published: 12 Dec 2016 14:05', '2016-12-12'],
    ['Posted Mon 12 Dec 2016 at 6:12am', '2016-12-12'],
    ['December 12, 2016', '2016-12-12'],
    ['Monday, December 12th, 2016 | 2:05 p.m. EST', '2016-12-12'],
    ['2016-12-12T14:05:00Z', '2016-12-12'],
    ['12.12.2016', '2016-12-12'],
    ['Posted on 25/12/2016', '2016-12-25'],
    ['12/25/2016', '2016-12-25'],
    ['By Jane Doe, 12 December 2016', '2016-12-12'],
    ['For immediate release: 12 December 2016', '2016-12-12'],
    ['PRESS RELEASE: 12 December 2016', '2016-12-12'],
    ['Updated: 14 Dec 2016\nPublished: 12 Dec 2016', '2016-12-12'],
    ['12 Dec 2016\nLast modified 14 Jan 2017', '2016-12-12'],
    ['1 September 2016', '2016-09-01'],
    ['Feb. 29, 2016', '2016-02-29'],
  ])('given the header line %j, then it is stated', (header, iso) => {
    expect(dateOf(header)).toMatchObject({ iso, precision: 'day', basis: 'stated' });
  });

  it.each([
    ['December 2016', '2016-12', 'month'],
    ['03/04/2016', '2016', 'year'],
    ['03.04.2016', '2016', 'year'],
  ])('given only %j, then its precision is honest', (header, iso, precision) => {
    expect(dateOf(header)).toMatchObject({ iso, precision, basis: 'stated' });
  });

  it.each(['Posted: February 30, 2016', '31.11.2016', '2015-02-29'])(
    'given %j, then the note says that it does not exist',
    (header) => {
      const date = dateOf(header);
      expect(date).toMatchObject({ precision: 'unknown', basis: 'not stated' });
      expect(date.iso).toBeUndefined();
      expect(date.note?.code).toBe('impossible');
    },
  );

  it('given a dateline with an impossible day, then it is ignored and noted', () => {
    const date = dateOf('', `SPLIT, February 30 /TASS/. ${LEAD}`);
    expect(date).toMatchObject({ precision: 'unknown', basis: 'not stated' });
    expect(date.note).toEqual({ code: 'dateline-impossible', text: 'February 30' });
  });

  it('given a date only in the body or in a teaser, then the article is undated', () => {
    const body = `${LEAD} It had been opened on May 4, 1998.`;
    const footer = 'Read more\n\nOld bridge turns fifty\n\n12 December 2016';
    expect(dateOf('', body, footer)).toEqual({ precision: 'unknown', basis: 'not stated' });
  });

  it('given a weekday that does not fit, then the note says so', () => {
    const note = { code: 'weekday-differs', weekday: 2, text: expect.stringContaining('December 12, 2016') };
    expect(dateOf('Tuesday, December 12, 2016').note).toEqual(note);
    expect(dateOf('Monday, December 12, 2016').note).toBeUndefined();
  });

  it('given only an update, then the note says so', () => {
    expect(dateOf('Updated: 14 Dec 2016')).toMatchObject({
      iso: '2016-12-14',
      basis: 'stated',
      note: { code: 'last-update', text: '14 Dec 2016' },
    });
  });

  it('given an update days after the dateline, then it tells the year, and years after it does not', () => {
    const body = `SPLIT, December 12 /TASS/. ${LEAD}`;
    expect(dateOf('Updated: 2 Jan 2017', body)).toMatchObject({
      iso: '2016-12-12',
      basis: 'dateline-without-year',
    });
    expect(dateOf('Updated: 3 May 2019', body).iso).toBeUndefined();
  });

  it('given a picture’s place and date in the header, then it is not the article’s', () => {
    expect(dateOf('Vestre Quay, Oslund, December 12, 2016').iso).toBeUndefined();
    expect(dateOf('Washington | December 12, 2016').iso).toBe('2016-12-12');
  });

  it('given a date above the title and one below, then that below', () => {
    const raw = `Monday, November 21, 2022\n\nBridge closed for repairs\n\nMarch 9, 2011\n\n${LEAD}\n`;
    const result = parseArticle(raw, 'bridge.txt');
    expect(result.ok && result.article.date.iso).toBe('2011-03-09');
  });

  it('given a dateline with its year, then that is stated', () => {
    expect(dateOf('', `SPLIT, March 9, 2011 (Reuters) - ${LEAD}`)).toEqual({
      iso: '2011-03-09',
      precision: 'day',
      basis: 'stated',
    });
  });

  it('given a page date beside a dateline of another day, then the page’s date stands and the note tells both', () => {
    const date = dateOf('Published: 10 March 2011', `SPLIT, March 9 (Reuters) - ${LEAD}`);
    expect(date).toMatchObject({ iso: '2011-03-10', basis: 'stated' });
    expect(date.note).toEqual({ code: 'dateline-differs', text: '10 March 2011', month: 3, day: 9 });
  });

  it('given month and year on the page, then they complete the dateline', () => {
    const date = dateOf('March 2011', `SPLIT, March 9 (Reuters) - ${LEAD}`);
    expect(date).toMatchObject({ iso: '2011-03-09', precision: 'day', basis: 'dateline-without-year' });
    expect(date.note).toEqual({ code: 'year-from-page', text: 'March 2011', month: 3, day: 9 });
  });
});

describe('the year of a dateline that has none', () => {
  const inBody = (text: string) => dateOf('', `SPLIT, March 9 /TASS/. ${text}`);

  it('given a past date of days before and a weekday that fits, then the year is inferred with its reason', () => {
    const date = inBody(
      'The bridge was closed, the office said on Wednesday. The last check was on March 1, 2011.',
    );
    expect(date).toMatchObject({ iso: '2011-03-09', basis: 'dateline-without-year', withoutYear: '--03-09' });
    expect(date.note).toEqual({
      code: 'year-from-text',
      year: 2011,
      month: 3,
      day: 9,
      text: 'March 1, 2011',
      weekday: { weekday: 3 },
    });
  });

  it.each([
    ['no year at all', 'The bridge was closed, the office said on Wednesday.'],
    [
      'a past date far back',
      'The bridge was closed, the office said. It was opened on May 4, 1998, by the mayor.',
    ],
    [
      'a weekday that contradicts',
      'The bridge was closed, the office said on Friday. The last check was on March 1, 2011.',
    ],
    [
      'a later year',
      'The bridge was closed, the office said on Wednesday. Checked on March 1, 2011, it fell in 2013.',
    ],
    [
      'a date ahead',
      'The bridge was closed, the office said on Wednesday. It will open by March 8, 2011 at the latest.',
    ],
    ['an anniversary', 'The bridge, open since March 8, 2006, was closed to lorries, the office said.'],
    [
      'a date just behind the day itself',
      'The bridge was closed, the office said. Corrected on March 10, 2011, by the editors.',
    ],
  ])('given %s, then the year stays unknown', (_, text) => {
    const date = inBody(text);
    expect(date).toMatchObject({
      precision: 'unknown',
      basis: 'dateline-without-year',
      withoutYear: '--03-09',
    });
    expect(date.iso).toBeUndefined();
    expect(date.note).toEqual({ code: 'no-year', month: 3, day: 9 });
  });
});
