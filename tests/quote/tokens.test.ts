import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/quote/sentences.ts';
import { tokenize } from '../../src/quote/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);
const sentences = (text: string) =>
  splitSentences(tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  it.each([
    ['They’ve seen Ortega’s plan.', ['They', '’ve', 'seen', 'Ortega', '’s', 'plan', '.']],
    ["She doesn't know O'Neill.", ['She', "doesn't", 'know', "O'Neill", '.']],
    ['The U.S.-led force paid $1,200.50.', ['The', 'U.S.-led', 'force', 'paid', '$', '1,200.50', '.']],
    ['Mr. Haas of St. Ives', ['Mr.', 'Haas', 'of', 'St.', 'Ives']],
    ["''Go,'' he said", ["''", 'Go', ',', "''", 'he', 'said']],
    ['well-known—and tired…', ['well-known', '—', 'and', 'tired', '…']],
    ['the owners’ plea', ['the', 'owners', '’', 'plea']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells opening from closing straight marks by their neighbours', () => {
    const kinds = tokenize('He said, "Stay here," and "go."').filter((token) => token.text === '"');
    expect(kinds.map((token) => token.kind)).toEqual(['open', 'close', 'open', 'close']);
  });

  it('gives offsets into the whole text', () => {
    const text = 'skip this: Ana spoke';
    const [first] = tokenize(text, 11);
    expect(first).toMatchObject({ start: 11, end: 14, text: 'Ana' });
  });
});

describe('splitSentences', () => {
  it.each([
    ['Dr. Lund left. She was tired.', ['Dr. Lund left.', 'She was tired.']],
    ['“Why?” he asked. “Why now?”', ['“Why?” he asked.', '“Why now?”']],
    ['The U.S. economy grew. It slowed later.', ['The U.S. economy grew.', 'It slowed later.']],
    ['He lives in the U.S. The firm moved.', ['He lives in the U.S.', 'The firm moved.']],
    ['Prices rose 3.5 percent! Really? Yes.', ['Prices rose 3.5 percent!', 'Really?', 'Yes.']],
    [
      'It is the law.While it rained, St.Petersburg slept.',
      ['It is the law.', 'While it rained, St.Petersburg slept.'],
    ],
    ['J. P. Ortega (born in 1950) spoke', ['J. P. Ortega (born in 1950) spoke']],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
