import { describe, expect, it } from 'vitest';
import { type Dateline, parseDateline } from '../../src/article/dateline.ts';

const withDateline: readonly (readonly [string, Omit<Dateline, 'length'>])[] = [
  ['BELGRADE, December 12./TASS/. ', { place: 'BELGRADE', agency: 'TASS', month: 12, day: 12 }],
  ['MOSCOW, October 31. /TASS/. ', { place: 'MOSCOW', agency: 'TASS', month: 10, day: 31 }],
  ['Moscow, SANA- ', { place: 'Moscow', agency: 'SANA' }],
  ['Damascus, SANA – ', { place: 'Damascus', agency: 'SANA' }],
  ['LONDON, 3 March (Reuters) - ', { place: 'LONDON', agency: 'Reuters', month: 3, day: 3 }],
  ['PARIS (AFP) – ', { place: 'PARIS', agency: 'AFP' }],
  ['PARIS — AFP — ', { place: 'PARIS', agency: 'AFP' }],
  ['Beijing, Jan. 5 (Xinhua) -- ', { place: 'Beijing', agency: 'Xinhua', month: 1, day: 5 }],
  ['12 December 2016, Brussels — ', { place: 'Brussels', year: 2016, month: 12, day: 12 }],
  ['Dec. 12 (UPI) -- ', { agency: 'UPI', month: 12, day: 12 }],
  ['(CNN) — ', { agency: 'CNN' }],
  ['(CNN)', { agency: 'CNN' }],
  ['Washington (CNN)', { place: 'Washington', agency: 'CNN' }],
  ['(ANSA) - ROME, DEC 12 - ', { place: 'ROME', agency: 'ANSA', month: 12, day: 12 }],
  ['MOSCOW. Dec 12 (Interfax) - ', { place: 'MOSCOW', agency: 'Interfax', month: 12, day: 12 }],
  [
    'Kiev. December 12. INTERFAX-UKRAINE - ',
    { place: 'Kiev', agency: 'INTERFAX-UKRAINE', month: 12, day: 12 },
  ],
  ['MOSCOW (Sputnik) — ', { place: 'MOSCOW', agency: 'Sputnik' }],
  ['Berlin (dpa) - ', { place: 'Berlin', agency: 'dpa' }],
  ['Riyadh, Dec 12, 2016, SPA -- ', { place: 'Riyadh', agency: 'SPA', year: 2016, month: 12, day: 12 }],
  [
    'ABU DHABI, 12th December, 2016 (WAM) -- ',
    { place: 'ABU DHABI', agency: 'WAM', year: 2016, month: 12, day: 12 },
  ],
  ['Amman, Dec. 12 (Petra) -- ', { place: 'Amman', agency: 'Petra', month: 12, day: 12 }],
  ['New Delhi, Dec 12 (PTI) ', { place: 'New Delhi', agency: 'PTI', month: 12, day: 12 }],
  ['NEW DELHI: ', { place: 'NEW DELHI' }],
  [
    'NEW YORK, Dec. 12, 2016 /PRNewswire/ -- ',
    { place: 'NEW YORK', agency: 'PRNewswire', year: 2016, month: 12, day: 12 },
  ],
  ['MOSCOW/KIEV, Dec 12 (Reuters) - ', { place: 'MOSCOW/KIEV', agency: 'Reuters', month: 12, day: 12 }],
  ['LONDON, Monday — ', { place: 'LONDON', weekday: 1 }],
  ['LONDON, Monday 3 March — ', { place: 'LONDON', weekday: 1, month: 3, day: 3 }],
  ['KYIV -- ', { place: 'KYIV' }],
  ['ST. JOHN’S, Newfoundland — ', { place: 'ST. JOHN’S, Newfoundland' }],
  ['PORT-AU-PRINCE, Haiti (AP) — ', { place: 'PORT-AU-PRINCE, Haiti', agency: 'AP' }],
  [
    'RIO DE JANEIRO, 4 Aug 2016 (EFE).- ',
    { place: 'RIO DE JANEIRO', agency: 'EFE', year: 2016, month: 8, day: 4 },
  ],
  ['WASHINGTON, D.C. — ', { place: 'WASHINGTON, D.C.' }],
  ['SCRANTON, Pa. (AP) — ', { place: 'SCRANTON, Pa.', agency: 'AP' }],
  ['LOS ANGELES --  ', { place: 'LOS ANGELES' }],
  ['Tehran (IP) - ', { place: 'Tehran', agency: 'IP' }],
  ['BOSTON —', { place: 'BOSTON' }],
  ['LONDON—', { place: 'LONDON' }],
  ['TORONTO — ', { place: 'TORONTO' }],
  ['LAHORE, 12.11.2015 (APP): ', { place: 'LAHORE', agency: 'APP', year: 2015 }],
  ['LAHORE, 25.11.2015 (APP): ', { place: 'LAHORE', agency: 'APP', year: 2015, month: 11, day: 25 }],
];

const withoutDateline = [
  'Correction, 11 April 2018: An earlier version of this report gave the wrong street.',
  'Clarification, 3 May 2019 - The mill is run by a trust.',
  'SIEGEL--Jerome, 98, of Oslund, passed away on Friday.',
  'PARIS-based lawyers were present.',
  'AL-MASRI — that is his name — said nothing.',
  'The minister - a former judge - said nothing.',
  'Mr. Haddad (who was not there) said nothing.',
  'U.S. (and other) officials said nothing.',
  'BREAKING — Two ships collided in the strait.',
  'EXCLUSIVE: The bank knew for months.',
  'UPDATE 2 - Shares fall after the report.',
  'Q: What did you see?',
  'HOST: Welcome back.',
  'NATO - the alliance of 28 states - met on Monday.',
  'COVID-19 cases rose on Monday.',
  'ISIS - The group lost the town.',
  'WHO – the health agency – is alarmed.',
  'Paris is not amused, Reuters reported.',
  'In London, 3 March is a holiday for nobody.',
  'December 12 was a cold day in Brussels.',
  'On 12 December 2016 - a Monday - he resigned.',
  'Washington, which has few friends left there, said nothing.',
  'AP reporters were present.',
  'McDonald - the senator, not the singer - left early.',
  '"London (Reuters) - that is how they begin," she said.',
  '– and then it rained.',
  '',
  '   ',
];

describe('parseDateline', () => {
  it.each(withDateline)('given %j, then it is read to its end', (line, expected) => {
    const sentence = 'The bridge was opened on Monday, officials said.';
    expect(parseDateline(line + sentence)).toEqual({ ...expected, length: line.length });
  });

  it.each(withoutDateline)('given %j, then there is none', (line) => {
    expect(parseDateline(line)).toBeUndefined();
  });

  it('given a dateline alone on its line, then it ends with the line', () => {
    expect(parseDateline('BRUSSELS, December 12 (Reuters)')).toEqual({
      place: 'BRUSSELS',
      agency: 'Reuters',
      month: 12,
      day: 12,
      length: 31,
    });
  });
});
