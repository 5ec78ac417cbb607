import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

describe('what the writer trails behind a statement', () => {
  it.each([
    [
      'Nora Weiss said bishops have “an interest in trade without end”—which prompted a denial from the church.',
      ['Nora Weiss: bishops have “an interest in trade without end”'],
    ],
    [
      'Nora Weiss called the ruling a “victory for the rule of law” -- in reference to its last line.',
      ['Nora Weiss: the ruling a “victory for the rule of law”'],
    ],
    [
      'Nora Weiss sees the inquiry as a “witch hunt;” the dockers want it to go on.',
      ['Nora Weiss: the inquiry as a “witch hunt;”'],
    ],
    ['“The toll is the problem;” Nora Weiss said.', ['Nora Weiss: The toll is the problem']],
    [
      'The judge ruled on Monday that the fence was “a plain nuisance” and gave its builder 26 days.',
      ['-: the fence was “a plain nuisance”'],
    ],
    [
      'It is not clear why, a day after claiming that it would not “shoot the messenger,” the navy fired him.',
      ['-: it would not “shoot the messenger,”'],
    ],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual(expected);
  });

  it.each([
    [
      'Nora Weiss said the lock, which drew boats from the north, was “a jewel of the coast”.',
      'Nora Weiss: the lock, which drew boats from the north, was “a jewel of the coast”',
    ],
    [
      'Nora Weiss said the storm was “a grave blow” and broke the dam.',
      'Nora Weiss: the storm was “a grave blow” and broke the dam',
    ],
    [
      'What lies behind the gap, Nora Weiss said, are two towns that never spoke.',
      'Nora Weiss: What lies behind the gap … are two towns that never spoke',
    ],
  ])('and what is hers: %s', (text, expected) => {
    expect(servedIn(text)).toEqual([expected]);
  });
});

describe('whom it was told is no part of it', () => {
  it.each([
    [
      'Nora Weiss told the harbour show that “the old guard is trying to undo the vote.”',
      'Nora Weiss: the old guard is trying to undo the vote.',
    ],
    [
      'Nora Weiss warned members of a committee tasked with drafting the law that they would be “out of work”.',
      'Nora Weiss: they would be “out of work”',
    ],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual([expected]);
  });
});

describe('a report within a report', () => {
  it.each([
    [
      'Nora Weiss said the raid “was a grave attack on our town” and not a “witch hunt” as Emil Novak has often alleged.',
      ['Nora Weiss: the raid “was a grave attack on our town” and not a “witch hunt”'],
    ],
    [
      'Emil Novak told him that there was “no deal at all,” Nora Weiss testified.',
      [
        'Emil Novak: there was “no deal at all,”',
        'Nora Weiss: Emil Novak told him that there was “no deal at all,”',
      ],
    ],
    [
      'Nora Weiss said the board had told nine pilots to resign, and that “nobody blinked”.',
      ['Nora Weiss: the board had told nine pilots to resign, and that “nobody blinked”', '-: to resign'],
    ],
    ['Nora Weiss said more broadly that the board “never sailed”.', ['Nora Weiss: the board “never sailed”']],
    [
      'The quay is “a wreck that nobody mends,” as Nora Weiss said on Monday.',
      ['Nora Weiss: The quay is “a wreck that nobody mends,”'],
    ],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual(expected);
  });
});
