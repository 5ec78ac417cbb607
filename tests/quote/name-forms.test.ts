import { describe, expect, it } from 'vitest';
import { speakersIn } from './speakers-scene.ts';

/** [what the article says, who says it; `undefined` where the article does not tell] */
function check(rows: readonly (readonly [text: string, speakers: readonly (string | undefined)[]])[]): void {
  it.each(rows)('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
}

describe('a first forename that no list has', () => {
  check([
    ['Spokesman Keldo Thomas Vroom said the locks were shut.', ['Keldo Thomas Vroom']],
    ['The lock keeper, Keldo Thomas Vroom, said the locks were shut.', ['Keldo Thomas Vroom']],
    ['“The locks are shut,” said Keldo Thomas Vroom, the keeper.', ['Keldo Thomas Vroom']],
    ['“The locks are shut,” said W. Thomas Vroom.', ['W. Thomas Vroom']],
  ]);
});

describe('a word of something else before a name', () => {
  check([
    [
      'Presidents Thomas Vroom and Anna Vroom met. “The locks are shut,” said Thomas Vroom.',
      ['Thomas Vroom'],
    ],
    ['Fellow Harrovian Thomas Vroom said the locks were shut.', ['Thomas Vroom']],
    ['Sleepy Thomas Vroom said the locks were shut.', ['Thomas Vroom']],
  ]);
});

describe('a surname that is a word for a place', () => {
  check([
    ['Park Min-seo keeps the locks. “They are shut,” Park said.', ['Park Min-seo']],
    ['Park Min-seo keeps the locks. “They are shut,” said Mr Park.', ['Park Min-seo']],
    ['Thomas Hall keeps the locks. “They are shut,” said Mr Hall.', ['Thomas Hall']],
    ['“They are shut,” said Mr Speaker.', [undefined]],
  ]);
});

describe('one of several, and who that is', () => {
  check([
    ['“The locks are shut,” said one of them, keeper Thomas Vroom.', ['Thomas Vroom']],
    ['“The locks are shut,” said another, Thomas Vroom.', ['Thomas Vroom']],
    ['One of them, Thomas Vroom, said the locks were shut.', ['Thomas Vroom']],
    ['“The locks are shut,” said one of them, as Thomas Vroom looked on.', [undefined]],
    ['“The locks are shut,” one of them told Thomas Vroom.', [undefined]],
  ]);
});

describe('whose translator, coach or manager somebody is', () => {
  check([
    ['The translator of the novelist Anna Vroom, Leo Brandt, said the book was long.', ['Leo Brandt']],
    ['The coach of the striker Anna Vroom said the match was long.', [undefined]],
    ['Leo Brandt, the translator of the novelist Anna Vroom, said the book was long.', ['Leo Brandt']],
  ]);
});

describe('a clause without a word that opens it', () => {
  check([
    ['The cook Anna Vroom hired told the court “there was no flour in the house.”', [undefined]],
    ['Anna Vroom sat down. The school she founded said the roof was safe.', [undefined]],
    ['The cook Anna Vroom told the court “there was no flour in the house.”', ['Anna Vroom']],
  ]);
});

describe('a year before the verb', () => {
  check([
    ['A pupil of the school that Anna Vroom founded in 1988 said “we heard it on the radio.”', [undefined]],
    ['Anna Vroom in 1988 said “we heard it on the radio.”', ['Anna Vroom']],
  ]);
});
