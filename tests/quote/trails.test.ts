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

describe('what the writer makes of the words', () => {
  it.each([
    [
      'Nora Weiss said cheap boats are eating away the town’s “good name,” taking another swipe at the board.',
      'Nora Weiss: cheap boats are eating away the town’s “good name,”',
    ],
    [
      'Nora Weiss said the mills are lost, taking a thinly veiled dig at Roe.',
      'Nora Weiss: the mills are lost',
    ],
    [
      'Nora Weiss said the report was thin, giving no details of the theft.',
      'Nora Weiss: the report was thin',
    ],
    [
      'Nora Weiss said the figure was an estimate, based on the log, but provided no further detail.',
      'Nora Weiss: the figure was an estimate, based on the log',
    ],
    [
      'Nora Weiss claimed that the log was “cooked up” and that “I kept the slips,” but of course she never showed one.',
      'Nora Weiss: the log was “cooked up” and that “I kept the slips,”',
    ],
    [
      'When Nora Weiss, who ran the club, calls it a draw, it is like me calling the match a draw.',
      'Nora Weiss: it a draw',
    ],
    [
      'In the first weeks of May, as Nora Weiss shrugged and mocked warnings about a flood, the dockers were taking them seriously.',
      'Nora Weiss: warnings about a flood',
    ],
    [
      'Nora Weiss describes herself as saying, after the vote, “Mend the pier at once.”',
      'Nora Weiss: Mend the pier at once.',
    ],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual([expected]);
  });

  it.each([
    [
      'Nora Weiss said the council had “lost its head,” taking another year to mend one pier.',
      'Nora Weiss: the council had “lost its head,” taking another year to mend one pier',
    ],
    [
      'Nora Weiss said the bank hid its books, giving no protection to dockers.',
      'Nora Weiss: the bank hid its books, giving no protection to dockers',
    ],
    [
      'Nora Weiss said they would sail, but provided no one objects the board will wait.',
      'Nora Weiss: they would sail, but provided no one objects the board will wait',
    ],
    [
      'Nora Weiss said the pier was “fine,” but of course “nobody goes there.”',
      'Nora Weiss: the pier was “fine,” but of course “nobody goes there.”',
    ],
    [
      'Nora Weiss, who ran the club, accused the board of theft, fraud and arson.',
      'Nora Weiss: the board of theft, fraud and arson',
    ],
    [
      'On Monday, as the strike went on, Nora Weiss said the pier was lost, the crew gone and the boats sold.',
      'Nora Weiss: the pier was lost, the crew gone and the boats sold',
    ],
    ['Nora Weiss describes herself as “a child of the sea.”', 'Nora Weiss: herself as “a child of the sea.”'],
  ])('and what is hers: %s', (text, expected) => {
    expect(servedIn(text)).toEqual([expected]);
  });
});

describe('what nobody has said', () => {
  it.each([
    'Nora Weiss pushed back on claims that she wore a stolen medal.',
    'Nora Weiss faced claims that she wore a stolen medal.',
    'Nora Weiss countered claims that the board thought the pier was safe.',
  ])('is not of whom it is said of: %s', (text) => {
    expect(servedIn(text).filter((served) => served.startsWith('Nora Weiss:'))).toEqual([]);
  });

  it.each([
    ['Nora Weiss ran on a promise that the pier would stand.', 'Nora Weiss: the pier would stand'],
    ['Nora Weiss left, making the claim that the pier would fall.', 'Nora Weiss: the pier would fall'],
  ])('but of whoever makes it: %s', (text, expected) => {
    expect(servedIn(text)).toEqual([expected]);
  });

  it.each([
    'Nora Weiss also clarified her comment last week about the coast having “run out of road” in the talks.',
    'Nora Weiss spoke on a chilly day that recalled any number of days that she had walked the streets.',
    'Nora Weiss declared a state of emergency in the port.',
    'Nora Weiss won by ten points, claiming her third victory.',
    'Nora Weiss left before the vote, highlighting the rift in the board.',
  ])('is no statement: %s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it.each([
    ['Nora Weiss clarified that the bank had “hit the wall.”', 'Nora Weiss: the bank had “hit the wall.”'],
    [
      'Nora Weiss recalled the days that she had walked the streets.',
      'Nora Weiss: the days that she had walked the streets',
    ],
    ['Nora Weiss spoke for an hour, highlighting that the pier was lost.', 'Nora Weiss: the pier was lost'],
    ['Nora Weiss declared the emergency over.', 'Nora Weiss: the emergency over'],
    ['Nora Weiss declared that victory was near.', 'Nora Weiss: victory was near'],
  ])('and a statement: %s', (text, expected) => {
    expect(servedIn(text)).toEqual([expected]);
  });

  it('ends where the same speaker says the next', () => {
    expect(
      servedIn(
        'Nora Weiss accused the dockers of hoping for a “harbour collapse” for votes as she urged the board to act.',
      )[0],
    ).toBe('Nora Weiss: the dockers of hoping for a “harbour collapse” for votes');
    expect(servedIn('Nora Weiss accused Ann Roe of lying as she called for help.')[0]).toBe(
      'Nora Weiss: Ann Roe of lying as she called for help',
    );
  });
});
