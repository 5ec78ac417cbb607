import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { catalogues, englishPlaceholders, placeholdersOf, proseOf, templatesOf } from './catalogues.ts';

describe.each(catalogues)('the catalogue %s', (tag, catalogue) => {
  const templates = templatesOf(catalogue);
  const rules = new Intl.PluralRules(tag);

  it('has every message of English and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  });

  it('has each plural form that the language knows', () => {
    const categories = [...rules.resolvedOptions().pluralCategories].sort();
    for (const [key, message] of Object.entries(catalogue)) {
      if (typeof message !== 'string') expect([key, Object.keys(message).sort()]).toEqual([key, categories]);
    }
  });

  it('has the placeholders of English in every form', () => {
    const wanted = templates.map(({ key, category, text }) => {
      const names = englishPlaceholders.get(key) ?? [];
      // “One quote” may do without the number, where the form is for that number alone.
      const mayOmit = !text.includes('{count}') && category !== undefined && standsForOne(category, rules);
      return [key, category, mayOmit ? names.filter((name) => name !== 'count') : names];
    });
    const found = templates.map(({ key, category, text }) => [key, category, placeholdersOf(text)]);
    expect(found).toEqual(wanted);
  });

  it('says nothing in the words of English', () => {
    const english = new Map(Object.entries(en));
    const same = Object.entries(catalogue).flatMap(([key, message]) =>
      JSON.stringify(message) === JSON.stringify(english.get(key)) ? [key] : [],
    );
    expect(same.filter((key) => !SAME.get(key)?.includes(tag))).toEqual([]);
    for (const { key, text } of templates) {
      expect([key, proseOf(text)]).not.toEqual([key, expect.stringMatching(ENGLISH)]);
    }
  });

  it('has neither braces nor spaces astray', () => {
    for (const { key, text } of templates) {
      expect([key, text.replace(/\{\w+\}/g, 'x')]).toEqual([
        key,
        expect.not.stringMatching(/[{}]| {2}|^\s|\s$/),
      ]);
    }
  });

  it('uses its own quotation marks, in pairs', () => {
    const marks = tag === 'de' ? /„[^„“]+“/g : /«[^«»]+»/g;
    for (const { key, text } of templates) {
      // Arrows on the buttons that turn pages.
      if (!key.startsWith('page.'))
        expect([key, text.replace(marks, '')]).toEqual([key, expect.not.stringMatching(/[„“”«»"]/)]);
    }
  });

  it('has room for every warning of a check at once', () => {
    // A reply shows them on one line of 400 characters; two names may take 60 each.
    const texts = templates.map(({ key, text }) => ({
      key,
      length: text.replace(/\{\w+\}/g, '').length + 1,
    }));
    // That words differ is told where no other change is.
    const changes = texts.filter(({ key }) => /^check\.change\.(?!wording$)/.test(key));
    const speakers = texts.filter(({ key }) => key.startsWith('check.wrong-speaker'));
    const all = changes.reduce((sum, { length }) => sum + length, 0);
    expect(changes.length).toBeGreaterThan(0);
    expect(all + Math.max(...speakers.map(({ length }) => length)) + 120).toBeLessThanOrEqual(400);
  });

  it('keeps to the lengths that Discord gives forms and buttons', () => {
    // https://docs.discord.com/developers/components/reference: title and label of a form 45, placeholder 100, button 80.
    const limits = [
      [/^report\.(title|label)$/, 45],
      [/placeholder$/, 100],
      [/^(action|page)\./, 40],
    ] as const;
    for (const { key, text } of templates) {
      const [, max = 300] = limits.find(([keys]) => keys.test(key)) ?? [];
      expect([key, text.length <= max]).toEqual([key, true]);
    }
  });
});

describe('how each language is written', () => {
  const proseIn = (tag: string) =>
    catalogues
      .filter(([each]) => each === tag)
      .flatMap(([, catalogue]) => templatesOf(catalogue))
      .map(({ key, text }) => [key, proseOf(text)] as const);

  it.each(['ar', 'ru'])('%s has no Latin letters', (tag) => {
    for (const [key, prose] of proseIn(tag))
      expect([key, prose]).toEqual([key, expect.not.stringMatching(/[a-z]/i)]);
  });

  it.each([
    ['de', /(?<!\p{L})(du|dich|dir|deine?|Sie|Ihnen|Ihre?)(?!\p{L})/u],
    ['fr', /(?<!\p{L})(tu|toi|ton|tes|vous|votre|vos)(?!\p{L})/u],
  ])('%s addresses nobody', (tag, address) => {
    for (const [key, prose] of proseIn(tag)) {
      expect([key, prose]).toEqual([key, expect.not.stringMatching(address)]);
    }
  });

  it('French keeps its marks from standing alone on a line', () => {
    const loose = /«(?!\u202f)|(?<!\u202f)[»;?!]|(?<!\u00a0):/u;
    const fr = catalogues.filter(([tag]) => tag === 'fr').flatMap(([, catalogue]) => templatesOf(catalogue));
    for (const { key, text } of fr) expect([key, text]).toEqual([key, expect.not.stringMatching(loose)]);
  });

  it('Spanish opens every question', () => {
    for (const [key, prose] of proseIn('es')) {
      expect([key, prose.match(/¿/g)?.length]).toEqual([key, prose.match(/\?/g)?.length]);
    }
  });

  it('Arabic lines begin with Arabic, so that they run from the right', () => {
    const ar = catalogues.filter(([tag]) => tag === 'ar').flatMap(([, catalogue]) => templatesOf(catalogue));
    // What these placeholders hold is Arabic itself, or a number; in a timeline's lane it is whatever the name is.
    const starts = /^[«‹]?\s?(?:\p{Script=Arabic}|\{(?:what|date|count|warning)\})/u;
    for (const { key, text } of ar) {
      if (key !== 'timeline.lane') expect([key, text]).toEqual([key, expect.stringMatching(starts)]);
    }
  });
});

/** Messages that are the same as in English for good reason, and where. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['answer.footer', ['fr', 'es']],
  ['quote.warning', ['de', 'es', 'ru', 'ar']],
  ['timeline.lane', ['de', 'es', 'ru', 'ar']],
]);

/** Words that English can't do without and that none of the others has. */
const ENGLISH = /(?<!\p{L})(the|of|and|with|this|that|is|are|not|from|only|by|for|it|quote)(?!\p{L})/iu;

const MANY = Array.from({ length: 1001 }, (_, count) => count);

/** Whether a form is used for one whole number only. */
const standsForOne = (category: string, rules: Intl.PluralRules): boolean =>
  MANY.filter((count) => rules.select(count) === category).length === 1;
