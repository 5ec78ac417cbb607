import { describe, expect, it } from 'vitest';
import type { DateNote } from '../../src/article/types.ts';
import { language } from '../../src/language/index.ts';
import { dateNoteText } from '../../src/reply/dateNote.ts';
import { foreignLocales } from '../language/catalogues.ts';

const quay = { title: 'Quay reopens', outlet: 'The Mail' };
const story = { code: 'year-from-story', year: 2017, month: 2, day: 20 } as const;
const NOTES: readonly (readonly [DateNote, string])[] = [
  [
    { code: 'owner-and-dateline', iso: '2016-03' },
    'The corpus’s owner gives Mar 2016; day and month stand in the dateline.',
  ],
  [{ code: 'impossible', text: '31.11.2016' }, 'The file gives the date “31.11.2016”, which does not exist.'],
  [
    { code: 'ambiguous', text: '03/04/2016' },
    'The file gives “03/04/2016”, which can be read as two different days.',
  ],
  [
    { code: 'last-update', text: '14 Dec 2016' },
    'The page gives only the day of its last update: “14 Dec 2016”.',
  ],
  [
    { code: 'dateline-differs', text: 'March 10, 2011', month: 3, day: 9 },
    'The page is dated “March 10, 2011”; the dateline says 9 Mar.',
  ],
  [
    { code: 'weekday-differs', text: 'December 12, 2016', weekday: 2 },
    'The file says Tuesday, but “December 12, 2016” was not one.',
  ],
  [
    { code: 'dateline-ambiguous' },
    'The dateline gives a date in numbers that can be read as two different days.',
  ],
  [
    { code: 'dateline-impossible', text: 'February 30' },
    'The dateline gives “February 30”, which does not exist.',
  ],
  [{ code: 'address', iso: '2016-12-12' }, 'The article’s address gives the date 12 Dec 2016.'],
  [
    { code: 'no-year', month: 3, day: 9 },
    'The dateline gives 9 Mar but no year, and nothing in the text settles it.',
  ],
  [
    { code: 'year-from-page', month: 3, day: 9, text: 'March 2011' },
    'The dateline gives 9 Mar without a year; the page says “March 2011”.',
  ],
  [
    { code: 'year-from-update', month: 3, day: 9, text: '2 Jan 2017' },
    'The dateline gives 9 Mar without a year; the page was updated on “2 Jan 2017”.',
  ],
  [
    { code: 'year-from-text', year: 2011, month: 3, day: 9, text: 'March 1, 2011' },
    'The dateline gives 9 Mar without a year; 2011 is inferred: the text speaks of “March 1, 2011” as past.',
  ],
  [
    {
      code: 'year-from-text',
      year: 2011,
      month: 3,
      day: 9,
      text: 'March 1, 2011',
      in: quay,
      weekday: { weekday: 3, in: quay },
    },
    'The dateline gives 9 Mar without a year; 2011 is inferred: “Quay reopens” (The Mail) speaks of “March 1, 2011” as past. 9 Mar was then a Wednesday, as in “Quay reopens” (The Mail).',
  ],
  [
    { code: 'year-from-event', year: 2017, month: 3, day: 7, by: quay },
    'The dateline gives 7 Mar without a year; 2017 is inferred: “Quay reopens” (The Mail) of the same day gives it.',
  ],
  [
    {
      ...story,
      by: [
        { ...quay, iso: '2017-03-07' },
        { title: 'Rain', outlet: 'The Post', iso: '2017-03-09' },
      ],
    },
    'The dateline gives 20 Feb without a year; 2017 is inferred: “Quay reopens” (The Mail · 7 Mar 2017) and “Rain” (The Post · 9 Mar 2017) tell the same story.',
  ],
];

describe('a note on a date', () => {
  it.each(NOTES)('$0.code in English', (note, text) => {
    expect(dateNoteText(note, language('en-GB'))).toBe(text);
  });

  it.each(foreignLocales)('has every value in %s too, and no English', (locale) => {
    for (const [note, english] of NOTES) {
      const text = dateNoteText(note, language(locale));
      expect(text).not.toBe(english);
      expect(text).not.toMatch(/[{}]|undefined|dateline|inferred/);
      if ('text' in note) expect(text).toContain(note.text);
      if ('year' in note) expect(text).toContain(String(note.year));
    }
  });
});
