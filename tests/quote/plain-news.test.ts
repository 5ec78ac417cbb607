import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quote/index.ts';
import { articleOf, servedIn } from './helpers.ts';

const INTRODUCED = 'The council met with Mayor Ines Calder and the docker Karl Roe.';

function checkServed(rows: readonly (readonly [text: string, expected: readonly string[]])[]): void {
  it.each(rows)('%s', (text, expected) => {
    expect(servedIn(INTRODUCED, text)).toEqual(expected);
  });
}

/** What is kept as not said, "modality: words". */
function unsaidIn(text: string): string[] {
  const article = articleOf(INTRODUCED, text);
  return (extractQuotes(article).unsaid ?? []).map(
    ({ modality, segments }) =>
      `${modality}: ${segments.map(({ start, end }) => article.raw.slice(start, end)).join(' … ')}`,
  );
}

describe('who is asked or told says nothing by it', () => {
  checkServed([
    [
      '“You bet,” said Ines Calder when asked if the pier would open.',
      ['Ines Calder: You bet', '-: if the pier would open'],
    ],
    ['Ines Calder laughed when told of the offer. “Good luck,” she said.', ['Ines Calder: Good luck']],
    [
      'Ines Calder smiled when asked by Karl Roe whether she was tired, saying it was “late.”',
      ['Karl Roe: whether she was tired', 'Ines Calder: it was “late.”'],
    ],
  ]);
});

describe('the words belong to whoever is brought to say them, or is recorded', () => {
  checkServed([
    ['The news led Ines Calder to say: “I quit.”', ['Ines Calder: I quit.']],
    ['The news prompted Ines Calder to say that she would quit.', ['Ines Calder: she would quit']],
    ['The news led Ines Calder to offer the dockers a red “stop” button.', []],
    ['Karl Roe recalled Ines Calder saying, “The pier is fine.”', ['Ines Calder: The pier is fine.']],
    ['Karl Roe was caught on tape saying, “The pier is fine.”', ['Karl Roe: The pier is fine.']],
    ['Karl Roe was filmed at a dinner telling guests, “The pier is fine.”', ['Karl Roe: The pier is fine.']],
    ['Ines Calder had to admit that the pier was shut.', ['Ines Calder: the pier was shut']],
    [
      'Ines Calder never failed to remind the board that the pier was old.',
      ['Ines Calder: the pier was old'],
    ],
    ['Ines Calder would have had to admit that the pier was shut.', []],
    ['The plan was branded “a mess” by Ines Calder.', ['Ines Calder: a mess']],
    ['Ines Calder’s message to the insurers was simple: “Pay up.”', ['Ines Calder: Pay up.']],
    [
      'Not so, says Ines Calder: “The pier is fine.”',
      ['Ines Calder: Not so', 'Ines Calder: The pier is fine.'],
    ],
    [
      'A man who said he was Karl Roe told the Gazette: “The pier is shut.”',
      ['-: he was Karl Roe', '-: The pier is shut.'],
    ],
    [
      '“I bought it from a farmer,” Karl Roe said. The review found that no such farmer exists.',
      ['Karl Roe: I bought it from a farmer', '-: no such farmer exists'],
    ],
    [
      'Karl Roe told the Gazette that he did not tell the board to sell: “That is a lie.”',
      ['Karl Roe: he did not tell the board to sell: “That is a lie.”'],
    ],
  ]);
});

describe('how something is said, and what the writer adds', () => {
  checkServed([
    ['Karl Roe said with firm resolve “we will not move.”', ['Karl Roe: we will not move.']],
    ['Karl Roe declared — and nobody laughed — “I am the board.”', ['Karl Roe: I am the board.']],
    [
      'Fares have fallen, Karl Roe said, though a report showed they had risen.',
      ['Karl Roe: Fares have fallen'],
    ],
    [
      'Fares have fallen, Karl Roe said, though not by much.',
      ['Karl Roe: Fares have fallen … though not by much'],
    ],
    [
      'Fares have fallen, Karl Roe said in a brief interview, though the union said they had risen.',
      ['Karl Roe: Fares have fallen', '-: they had risen'],
    ],
    [
      'Karl Roe said it is late and has said the pier is shut.',
      ['Karl Roe: it is late', 'Karl Roe: the pier is shut'],
    ],
    ['Karl Roe not only said the pier was shut but named the thief.', ['Karl Roe: the pier was shut']],
  ]);
});

describe('what nobody said', () => {
  checkServed([
    ['Nobody, least of all Karl Roe, said: “The pier is shut.”', []],
    ['The quote “The pier is shut” has been falsely attributed to Karl Roe.', []],
    ['A quote attributed to Karl Roe – “The pier is shut” – is fake.', []],
    ['In a satirical piece, the Gazette quoted Karl Roe as saying, “The pier is shut.”', []],
  ]);

  it.each([
    ['Karl Roe has never said that the pier is shut.', ['not-said: the pier is shut']],
    ['Karl Roe did not say that the pier was shut but said it “will be.”', ['not-said: the pier was shut']],
    ['Karl Roe did not say that the pier was shut until Monday.', []],
  ])('is kept as such: %s', (text, expected) => {
    expect(unsaidIn(text)).toEqual(expected);
  });
});
