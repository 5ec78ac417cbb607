import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveOf } from '../support/corpus.ts';

const archive = archiveOf({
  'mill.txt': `Mill stands still

MARBY, 4 May 2019 (Dale Post) - The mill stood still for a day, and then for another day.

"The mill wheel will turn again before the first snow of the year," said Edda Lindholm, the miller and House Chair of the guild.

"Nobody has seen a day like that in all these years," said Clara Day.

It was true, and on the next day it was still true. "Flour is dear," said Tom True.

"Bread is dear," said Jan Witt. The council's wall was the talk of the day. "Salt is dear," the wall said.

Whatever the day brings, a day is a day, it is true; day after day the true wall stands, a wall of stone. One wall, another wall.
`,
});
const WORDS = 'The mill wheel will turn again before the first snow of the year';
const checked = (message: string) =>
  checkText(message, archive).claims.map(({ verdict, wrongSpeaker, credited }) => [
    verdict,
    wrongSpeaker === true,
    credited?.text,
  ]);

describe('whom the archive does not know is accused by the whole name', () => {
  it.each([
    [`Piet de Witt: "${WORDS}"`, 'Piet de Witt'],
    [`Piet van der Witt: ${WORDS}.`, 'Piet van der Witt'],
    [`"${WORDS}" (Piet de Witt)`, 'Piet de Witt'],
    [`"${WORDS}" - Piet de Witt, 2019`, 'Piet de Witt'],
    [`According to Ms. O'Hara-Moss, "${WORDS}"`, "Ms. O'Hara-Moss"],
    [`In the words of Dr. Zedd: "${WORDS}"`, 'Dr. Zedd'],
    [`@JanWitt: "${WORDS}"`, 'Jan Witt'],
  ])('%s', (message, name) => {
    expect(checked(message)).toEqual([['verbatim', true, name]]);
  });
});

describe('a word is nobody, whoever is called so', () => {
  it.each([
    `Quote of the day: "${WORDS}"`,
    `Is it true that Edda Lindholm said "${WORDS}"?`,
    `A wall of words: "${WORDS}"`,
    `RT @eddaLindholm: "${WORDS}"`,
    `Edda L. said: "${WORDS}"`,
  ])('%s', (message) => {
    expect(checked(message).map(([verdict, wrong]) => [verdict, wrong])).toEqual([['verbatim', false]]);
  });
});

it('words of grammar before a name are no role', () => {
  for (const word of ['that', 'because', 'when'])
    expect(
      checkText(`It is so ${word} Edda Lindholm said "${WORDS}"`, archive).claims.map(
        ({ remarks }) => remarks ?? [],
      ),
    ).toEqual([[]]);
});
