import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

const placeOf = (dateline: string) => {
  const result = parseArticle(
    `Bridge closed for repairs\n\n${dateline}The bridge was closed, the office said.\n`,
    'a.txt',
  );
  return result.ok ? result.article.place : undefined;
};

describe('the place of a dateline', () => {
  it.each([
    ['BELGRADE, December 12. /TASS/. ', 'Belgrade'],
    ['CAMBRIDGE, Mass., Dec. 11 (UPI) — ', 'Cambridge, Mass.'],
    ['BEDFORD, N.H. (AP) — ', 'Bedford, N.H.'],
    ['WASHINGTON, D.C. — ', 'Washington, D.C.'],
    ['RIO DE JANEIRO (Reuters) - ', 'Rio de Janeiro'],
    ['PORT-AU-PRINCE, Haiti (AP) — ', 'Port-au-Prince, Haiti'],
    ['ST. JOHN’S, Newfoundland — ', 'St. John’s, Newfoundland'],
    ['UNITED NATIONS (AP) — ', 'United Nations'],
    ['MOSCOW/KIEV (Reuters) - ', 'Moscow/Kiev'],
    ['AL-HASAKAH, SANA – ', 'Al-Hasakah'],
    ['Moscow, SANA- ', 'Moscow'],
    ['', undefined],
  ])('given %j, then it is %s', (dateline, place) => expect(placeOf(dateline)).toBe(place));
});
