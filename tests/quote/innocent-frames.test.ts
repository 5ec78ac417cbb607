import { describe, expect, it } from 'vitest';
import { servedBehind as served } from './helpers.ts';

describe('words that stand behind what looks like a frame, and were said', () => {
  it.each([
    // Nobody is whom the warning is about, and not the hearer.
    ['Ines Calder warned nobody would be spared.', 'Ines Calder: nobody would be spared'],
    ['Ines Calder warned no pier in the county was safe.', 'Ines Calder: no pier in the county was safe'],
    [
      'Karl Roe warned neither of the two cranes would last the winter.',
      'Karl Roe: neither of the two cranes would last the winter',
    ],
    // The second clause is of now.
    ['The ferry will run until Sunday and Karl Roe says: “We are full.”', 'Karl Roe: We are full.'],
    ['The quay will be shut until May but Ines Calder says it is “safe.”', 'Ines Calder: it is “safe.”'],
    [
      'Wages will rise when the tax is cut and Karl Roe says: “My knees have had enough.”',
      'Karl Roe: My knees have had enough.',
    ],
    // A poll that asks nobody what to make of the words.
    [
      'After losing the poll, Ines Calder read a statement: “I have heard the voters.”',
      'Ines Calder: I have heard the voters.',
    ],
    ['After the tests, Karl Roe gave a terse answer: “It holds.”', 'Karl Roe: It holds.'],
    [
      'Two in three voters stayed at home, and Ines Calder read the statement: “We must do better.”',
      'Ines Calder: We must do better.',
    ],
    // An office held, and a place.
    [
      'Ines Calder, in the role of mediator, said: “Both sides have moved.”',
      'Ines Calder: Both sides have moved.',
    ],
    [
      'Karl Roe, in the part of town known as the Cut, said: “The water came in.”',
      'Karl Roe: The water came in.',
    ],
    [
      'The actor Karl Roe, as Labour candidate, said: “I will fight for the port.”',
      'Karl Roe: I will fight for the port.',
    ],
    ['The comedian Karl Roe, as Rector, told students: “Read everything.”', 'Karl Roe: Read everything.'],
    // The looks or the name of something else.
    [
      'The kit was made to look like theirs, said Karl Roe.',
      'Karl Roe: The kit was made to look like theirs',
    ],
    [
      'Karl Roe, who opened accounts in the name of a dead child, told the court: “I was poor.”',
      'Karl Roe: I was poor.',
    ],
    // A stopgap, who is somebody.
    ['The placeholder manager, Karl Roe, said: “I stay until May.”', 'Karl Roe: I stay until May.'],
    // Asked, and answered.
    ['Asked if she would stand again Ines Calder would only say: “Wait.”', 'Ines Calder: Wait.'],
    // What is asked or urged is itself what is said.
    [
      'Ines Calder wondered how a man could say “the pier is as good as new” and leave.',
      'Ines Calder: how a man could say “the pier is as good as new”',
    ],
    [
      'Ines Calder urged dockers to come forward and tell police about “the man in the white van.”',
      'Ines Calder: dockers to come forward and tell police about “the man in the white van.”',
    ],
    // Whoever is told of in a relative clause.
    ['“It is over,” Karl Roe, who called the vote “a joke,” said.', 'Karl Roe: It is over'],
    ['“Nobody told us,” a docker who said he had “lost it all” shouted.', '-: Nobody told us'],
  ])('%s', (text, expected) => {
    expect(served(text)).toContain(expected);
  });

  it.each([
    ['The Rubber Board said: “Prices will rise.”', 'Prices will rise.'],
    ['A Clay County judge told Karl Roe: “You are a danger.”', 'You are a danger.'],
    ['The Puppet Theatre Trust said: “We have lost our grant.”', 'We have lost our grant.'],
    ['A mock Parliament speaker said: “The house is full.”', 'The house is full.'],
    ['The website editor claims Karl Roe told her “we are finished.”', 'her “we are finished.”'],
    ['The club legend insisted Karl Roe told him “you will start.”', 'you will start.'],
    ['The medium-sized brewers insisted that they had told Karl Roe “we cannot pay.”', 'we cannot pay.'],
  ])('is served, whoever it is of: %s', (text, words) => {
    expect(served(text).some((line) => line.endsWith(`: ${words}`))).toBe(true);
  });
});

describe('what the frames are for stays out', () => {
  it.each([
    'Karl Roe warned none of the crew that the dam was leaking.',
    'Pigs will fly before Ines Calder says “I was wrong about the pier.”',
    'Karl Roe will believe it when Ines Calder stands up and says “I was wrong about the pier.”',
    'Six in ten islanders agreed with the statement “The port will ruin us.”',
    'A rubber Ines Calder told the crowd, “Tax the gulls!”',
    'A plaque on the quay claims that Ines Calder told the king “Mind the gulls.”',
    'Karl Roe was told to stand up and say, “I was wrong about the pier.”',
  ])('%s', (text) => {
    expect(
      served(text).filter((line) => /(?:Calder|Roe|-): (?:I|Mind|The port|Tax|the dam)/.test(line)),
    ).toEqual([]);
  });
});
