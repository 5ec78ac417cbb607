import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quote/index.ts';
import { articleOf, INTRODUCED, servedIn } from './helpers.ts';

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
    ['Ines Calder was accused by Karl Roe of “cruelty and sloth.”', ['Karl Roe: cruelty and sloth.']],
    [
      'Ines Calder was accused of “cruelty and sloth” by her deputy, Karl Roe.',
      ['Karl Roe: cruelty and sloth'],
    ],
    ['Ines Calder was interrupted by cheers of “No more.”', []],
    ['Karl Roe’s warning – “Do not drink it” – came late.', ['Karl Roe: Do not drink it']],
    ['Karl Roe’s warning, “Do not drink it,” came late.', ['Karl Roe: Do not drink it']],
    ['The warning came from Karl Roe himself: “Do not drink it.”', ['Karl Roe: Do not drink it.']],
    ['And from the mayor, Ines Calder, a single word: “No.”', ['Ines Calder: No.']],
    ['From Karl Roe, Ines Calder got a note: “Thank you.”', ['Karl Roe: Thank you.']],
    [
      'Asked why he sailed, Karl Roe would say, “I am no good at anything else.”',
      ['-: why he sailed', 'Karl Roe: I am no good at anything else.'],
    ],
    ['Karl Roe used to say that it was time to go.', ['Karl Roe: it was time to go']],
    ['“It is time to go,” as Karl Roe liked to say.', ['Karl Roe: It is time to go']],
    ['Karl Roe, who denies shouting “stop the ferry,” said he was “asleep.”', ['Karl Roe: he was “asleep.”']],
    [
      'Karl Roe said he would not admit to “a crime I did not do.”',
      ['Karl Roe: he would not admit to “a crime I did not do.”'],
    ],
    [
      'Karl Roe said the Echo reported she would run. The Echo was wrong.',
      ['Karl Roe: the Echo reported she would run'],
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
    [
      'Karl Roe has said the pier is unsafe and said on Monday that it would close.',
      ['Karl Roe: the pier is unsafe', 'Karl Roe: it would close'],
    ],
    ['Karl Roe not only said the pier was shut but named the thief.', ['Karl Roe: the pier was shut']],
  ]);
});

describe('a question, and what is answered', () => {
  checkServed([
    ['Karl Roe, when I ask if he feels old, says: “A bit.”', ['-: if he feels old', 'Karl Roe: A bit.']],
    [
      'Karl Roe, asked if the pier would open: “You bet.”',
      ['Karl Roe: if the pier would open', 'Karl Roe: You bet.'],
    ],
    ['Karl Roe’s only comment was: “The lights were out.”', ['Karl Roe: The lights were out.']],
    ['“The lights,” Karl Roe said — he looked up — “were out.”', ['Karl Roe: The lights … were out.']],
    ['Karl Roe’s claim that the lights were down was untrue.', ['Karl Roe: the lights were down']],
    [
      'Karl Roe said that had the bell been on time, he would have won.',
      ['Karl Roe: had the bell been on time, he would have won'],
    ],
  ]);
});

describe('and its twin, which was said', () => {
  checkServed([
    ['Karl Roe would like to know: “Where is the ferry?”', ['Karl Roe: Where is the ferry?']],
    ['Karl Roe said “I saw it,” but there is no proof that it was there.', ['Karl Roe: I saw it']],
    ['Perhaps Karl Roe said it best: “Stop the ferry.”', ['Karl Roe: Stop the ferry.']],
    ['Once Karl Roe said “stop the ferry,” it stopped.', ['Karl Roe: stop the ferry']],
    ['Only later did Karl Roe say, “Stop the ferry.”', ['Karl Roe: Stop the ferry.']],
    ['Karl Roe did not deny shouting “stop the ferry now.”', ['Karl Roe: stop the ferry now.']],
  ]);

  it('in the paragraph behind a colon, where something else is not to be announced', () => {
    expect(
      servedIn(
        INTRODUCED,
        'Karl Roe does not expect to announce a deal with the union this month:',
        '“We are going to make a fair one. I can tell you they want it.”',
      ),
    ).toEqual(['Karl Roe: We are going to make a fair one. I can tell you they want it.']);
  });
});

describe('what nobody said', () => {
  checkServed([
    ['Nobody, least of all Karl Roe, said: “The pier is shut.”', []],
    ['The quote “The pier is shut” has been falsely attributed to Karl Roe.', []],
    ['A quote attributed to Karl Roe – “The pier is shut” – is fake.', []],
    ['Readers will want to know: “Where is the ferry?”', []],
    ['“Stop the ferry,” Karl Roe wishes he had said.', []],
    ['It is unlikely that Karl Roe said, “Stop the ferry.”', []],
    ['It wasn’t Karl Roe who said “stop the ferry.”', []],
    ['Perhaps Karl Roe said, “Stop the ferry.”', []],
    ['Once Karl Roe says “stop the ferry,” it will stop.', []],
    ['Karl Roe was paid to say, “Stop the ferry.”', []],
    ['Karl Roe opened his mouth to say, “Stop the ferry,” but nothing came out.', []],
    ['Karl Roe is often credited with saying “stop the ferry,” but there is no proof that he did.', []],
    ['Karl Roe would neither confirm nor deny that he had shouted “stop the ferry.”', []],
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
