import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quote/index.ts';
import { articleOf } from './helpers.ts';

/** Names of the people, not the groups, that an article quotes. */
const peopleIn = (...lines: string[]) =>
  extractQuotes(articleOf(...lines))
    .speakers.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

describe('a person’s name', () => {
  it.each([
    [
      'Countering Calder, Ines Roe said that the pier was safe. Calder said it was not.',
      ['Ines Roe', 'Calder'],
    ],
    ['Longtime Calder adviser Ines Roe said that the pier was safe.', ['Ines Roe']],
    ['The Special Agent said that the pier was safe.', []],
    ['The Commerce Secretary said that the pier was safe.', []],
    ['Ask said that the pier was safe. The readers ask for it.', []],
    ['Pope Benedict XVI said that the pier was safe.', ['Benedict XVI']],
    ['“The pier is safe,” Ines Roe MORE said on Monday.', ['Ines Roe']],
    ['Statement to members said that the pier was safe.', []],
  ])('is no word of a headline, an office, a topic or a link: %j', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});
