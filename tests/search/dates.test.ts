import { describe, expect, it } from 'vitest';
import { readDates } from '../../src/search/query/dates.ts';
import { tokenise } from '../../src/text/analyse.ts';
import { day } from './corpus.ts';

const DAYS = { first: day('2014-01-01'), last: day('2019-12-31') };
const spans = (query: string) =>
  readDates(tokenise(query), DAYS, query).map(({ first, last }) => [first, last]);

describe('two months of which the second has a year', () => {
  const BOTH = [day('2017-06-01'), day('2017-07-31')];

  it.each([
    'lock between june and july 2017',
    'lock june and july 2017',
    '2016 referendum june and july 2017',
    'vote 2016 from june to july 2017',
  ])('are of that year: %s', (query) => {
    expect(spans(query)).toContainEqual(BOTH);
  });

  it.each(['lock may 2016 and june 2017', 'lock from may 2016 to june 2017'])(
    'are not where the first has its own: %s',
    (query) => {
      expect(spans(query)).toEqual([[day('2016-05-01'), day('2017-06-30')]]);
    },
  );
});
