import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

describe('a dash behind the name of whoever talks', () => {
  it.each(['–', '—', '-'])('%s', (dash) => {
    expect(
      servedIn(
        'Nora Weiss won the title last week. We talked to her on the quay.',
        `Harbour Press ${dash} When did you learn to sail?`,
        `Nora Weiss ${dash} My aunt taught me when I was nine.`,
        `Harbour Press ${dash} Do the dockers know who you are?`,
        `Nora Weiss ${dash} Two of them ask me for a race each day.`,
      ),
    ).toEqual([
      'Harbour Press: When did you learn to sail?',
      'Nora Weiss: My aunt taught me when I was nine.',
      'Harbour Press: Do the dockers know who you are?',
      'Nora Weiss: Two of them ask me for a race each day.',
    ]);
  });

  it('is none in a list of prizes', () => {
    expect(
      servedIn(
        'The guild gave its prizes on Monday.',
        'Nora Weiss – For the best boat in the north.',
        'Emil Novak – For forty years at the lock.',
        'Nora Weiss – For her second boat, a yawl.',
        'Emil Novak – For a raft.',
      ),
    ).toEqual([]);
  });
});

describe('a line with a name and an office above what is said', () => {
  const turns = [
    'Tom Reed -- Alder Bank -- Analyst',
    'Could you say a word about the tolls of the lock?',
    'Nora Weiss -- Chief Financial Officer',
    'The tolls were squeezed by the ice, and we expect relief in May.',
    'The ferries did well.',
  ];

  it('has it where an operator leads through a call', () => {
    expect(servedIn('Operator', 'Our first question comes from Tom Reed of Alder Bank.', ...turns)).toEqual([
      'Tom Reed: Could you say a word about the tolls of the lock?',
      'Nora Weiss: The tolls were squeezed by the ice, and we expect relief in May.',
    ]);
  });

  it('has none where an article tells who is who', () => {
    expect(servedIn('The port has a new board.', ...turns)).toEqual([]);
  });
});
