import { describe, expect, it } from 'vitest';
import { language } from '../../src/language/index.ts';
import { languages } from '../../src/language/languages.ts';

describe('language', () => {
  it.each([
    ['en-US', 'en-GB'],
    ['en-GB', 'en-GB'],
    ['de', 'de'],
    ['fr', 'fr'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['ru', 'ru'],
    ['ar', 'ar-u-nu-latn'],
  ])('answers %s in %s', (locale, tag) => {
    expect(language(locale).tag).toBe(tag);
  });

  it.each(['pt-BR', 'ja', 'constructor', '', '-'])(
    'answers in English where there is no catalogue: %j',
    (locale) => {
      expect(language(locale).say('quote.unresolved')).toBe('Speaker not resolved');
    },
  );

  it.each([
    ['ru', [0, 1, 2, 5, 11, 21, 104], 'цитат цитата цитаты цитат цитат цитата цитаты'],
    ['fr', [0, 1, 2], 'citation citation citations'],
    ['de', [0, 1, 2], 'Zitate Zitat Zitate'],
    ['es', [0, 1, 2], 'citas cita citas'],
  ])('counts as %s does', (locale, counts, nouns) => {
    const { say } = language(locale);
    const wanted = nouns.split(' ').map((noun, index) => `${counts[index]} ${noun}`);
    expect(counts.map((count) => say('quotes.count', { count }))).toEqual(wanted);
  });

  it('ends a sentence once, though a name in it ends with a full stop', () => {
    expect(
      language('en-US').say('check.wrong-speaker', { credited: 'Karl Roe', speaker: 'Ann Vale Jr.' }),
    ).toBe('Credited to Karl Roe, but the article names Ann Vale Jr.');
  });

  it('counts as Arabic does: none, one and two need no number', () => {
    const { say } = language('ar');
    expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) => say('sources.count', { count }))).toEqual([
      'لا مقالات',
      'مقال واحد',
      'مقالان',
      '3 مقالات',
      '10 مقالات',
      '11 مقالًا',
      '99 مقالًا',
      '100 مقال',
      '103 مقالات',
    ]);
  });

  it('writes numbers as the language does, and text as it is', () => {
    expect(language('en').say('quotes.count', { count: 12345 })).toBe('12,345 quotes');
    expect(language('de').say('quotes.count', { count: 12345 })).toBe('12.345 Zitate');
    expect(language('de').say('date.undated')).toBe('ohne Datum');
    expect(language('de').say('note.date-on', { typed: '2016', from: '2016' })).toBe(
      '„2016“ als Zeit 2016 gelesen.',
    );
  });

  it('never fills in what a value holds', () => {
    expect(language('fr').say('refusal.not-a-date', { option: '{value}', value: '{option}' })).toContain(
      '`{value}`\u00a0: «\u202f{option}\u202f»',
    );
  });

  it.each([
    ['en', '“Palmyra”'],
    ['de', '„Palmyra“'],
    ['fr', '«\u202fPalmyra\u202f»'],
    ['es', '«Palmyra»'],
    ['ru', '«Palmyra»'],
    ['ar', '«Palmyra»'],
  ])('quotes in the marks of %s', (locale, quoted) => {
    expect(language(locale).quote('Palmyra')).toBe(quoted);
  });

  it('lists as the language does', () => {
    expect(language('de').list(['Lavrov', 'Ayrault'])).toBe('Lavrov und Ayrault');
    expect(language('ru').list(['Lavrov', 'Ayrault'], 'or')).toBe('Lavrov или Ayrault');
  });
});

describe('dates and numbers without Intl', () => {
  it.each(Object.entries(languages))('are written as Intl writes them: %s', (code, { tag }) => {
    const into = language(code);
    const written = (options: Intl.DateTimeFormatOptions, month: number) =>
      new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(Date.UTC(2016, month, 5));
    for (let month = 0; month < 12; month += 1) {
      const [year, short, day] = [{ year: 'numeric' }, { month: 'short' }, { day: 'numeric' }] as const;
      expect(into.date({ year: 2016, month: month + 1, day: 5 })).toBe(
        written({ ...year, ...short, ...day }, month),
      );
      expect(into.date({ year: 2016, month: month + 1 })).toBe(written({ ...year, ...short }, month));
      expect(into.date({ month: month + 1, day: 5 })).toBe(written({ ...short, ...day }, month));
    }
    expect(into.date({ year: 2016 })).toBe(written({ year: 'numeric' }, 0));
    const number = new Intl.NumberFormat(tag);
    for (let value = 0; value < 1000; value += 1) expect(number.format(value)).toBe(String(value));
    expect(into.list(['a'])).toBe(new Intl.ListFormat(tag).format(['a']));
    expect(into.list([])).toBe('');
  });
});
