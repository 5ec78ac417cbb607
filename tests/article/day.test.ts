import { describe, expect, it } from 'vitest';
import { dayRange, parseDay } from '../../src/article/day.ts';

const iso = (day: number | undefined) =>
  day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('parseDay', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-12-31', '2016-12-31', '2016-12-31'],
    ['2016/3/7', '2016-03-07', '2016-03-07'],
    ['7.3.2016', '2016-03-07', '2016-03-07'],
    ['Dec 2016', '2016-12-01', '2016-12-31'],
    ['Sept. 2015', '2015-09-01', '2015-09-30'],
    ['31 December 2016', '2016-12-31', '2016-12-31'],
    ['December 31st, 2016', '2016-12-31', '2016-12-31'],
    [' 2nd may 1999 ', '1999-05-02', '1999-05-02'],
  ])('%s', (text, first, last) => {
    expect([iso(parseDay(text, 'first')), iso(parseDay(text, 'last'))]).toEqual([first, last]);
  });

  it.each([
    '',
    'yesterday',
    '2016-13',
    '2016-02-30',
    '30 Feb 2016',
    '0000',
    '31 Foo 2016',
    '1 May 2 2016',
    '20161',
    '12 2016',
  ])('refuses %j', (text) => {
    expect(parseDay(text, 'first')).toBeUndefined();
  });

  it('knows which years are leap years', () => {
    expect(iso(parseDay('1900-02', 'last'))).toBe('1900-02-28');
    expect(iso(parseDay('2000-02', 'last'))).toBe('2000-02-29');
  });
});

describe('dayRange', () => {
  it('is as wide as the date is vague', () => {
    expect(dayRange('1970-01-02')).toEqual({ first: 1, last: 1 });
    expect(dayRange('1970-01')).toEqual({ first: 0, last: 30 });
    expect(dayRange('1970')).toEqual({ first: 0, last: 364 });
    expect(dayRange('nothing')).toBeUndefined();
  });
});
