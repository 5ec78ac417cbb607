import { describe, expect, it } from 'vitest';
import { saidIn, servedIn } from './helpers.ts';
import { checkSpeakers as check } from './speakers-scene.ts';

/** Who speaks by the words of the article, attribution by attribution. */
const sourcesIn = (...lines: string[]): string[] =>
  saidIn(...lines).map((said) => said.slice(said.indexOf('] ') + 2, said.indexOf(' | ')));

describe('a participle behind a clause of when is what the main clause tells', () => {
  check([
    [
      'Mr Brandt resigned hours after his deputy, Ada Moen, walked out, saying the strain on his family had become “too much”.',
      ['Brandt'],
    ],
    [
      'Mr Brandt stepped down after the chairman, Leo Holm, lost patience with him, saying the time was right to go.',
      ['Brandt'],
    ],
    [
      'Ms Moen quit the board after friends told her to go, saying she would “fight on”.',
      ['friends', 'Moen'],
    ],
    ['Mr Brandt was sacked after his boss, Ada Moen, opened the letter, saying he had lied.', ['Ada Moen']],
    [
      'Police held Mr Brandt after his wife, Ada, told them where he was, saying the evidence was clear.',
      ['Ada', 'Ada'],
    ],
  ]);
  it.each([
    [
      'The minister was forced to go after the Post printed the letters, saying he was sorry.',
      'The minister',
    ],
    ['Ms Moen was elected after Mr Brandt stood down, saying she would cut taxes.', 'Ms Moen'],
    ['The coach was delighted after his team won, saying they had played well.', 'The coach'],
    ['The road was closed after residents complained, saying it was dangerous.', 'residents'],
  ])('leaves who is done to their words, and a thing none: %s', (text, source) => {
    expect(sourcesIn(text)).toEqual([source]);
  });
  it('has a subject behind a place and "after"', () => {
    expect(
      sourcesIn('Tenants stood outside the hall after the owner evicted a family, chanting “shame on you”.'),
    ).toEqual(['Tenants']);
  });
});

describe('all who say it together, and not the last of them', () => {
  it.each([
    ['The mayor and his wife, Lucille, said they would go.', 'The mayor and his wife, Lucille'],
    ['The chairman and 12 other members said they were not asked.', 'The chairman and 12 other members'],
    ['The governor and two of his aides said it would open.', 'The governor and two of his aides'],
    ['The mayor and the police chief said it was late.', 'The mayor and the police chief'],
    ['The mayor met Jo Hale and two deputies said it was late.', 'two deputies'],
    ['The mayor was ill, and the police chief said it was late.', 'the police chief'],
    ['The board sacked the mayor and his wife, Ann, said it was unfair.', 'his wife, Ann'],
  ])('%s', (text, source) => {
    expect(sourcesIn(text)).toEqual([source]);
  });
  check([
    ['The mayor and his wife, Lucille, said they would go.', [undefined]],
    ['The bishops of Ely, Truro and Derby said it was late.', ['bishops of Ely, Truro and Derby']],
    ['The envoys of France, Germany, and Italy said it failed.', ['envoys of France, Germany, and Italy']],
    ['In letters to members of Congress, Commissioner Ada Moen said it was late.', ['Ada Moen']],
    ['Aid for Karl Roe, for not doing enough, and other leaders said it was late.', ['leaders']],
    ['The play had views of Norlanders, and Brandt said it was late.', ['Brandt']],
    ['Mr Brandt and two aides said it was late.', ['Brandt and two aides']],
    ['The head teacher, Ada Moen, and 41 members of staff said it was late.', ['Ada Moen']],
  ]);
});

describe('two of whom only one takes a side', () => {
  it.each([
    ['The firm cut its forecast, while shares fell by a tenth, saying demand was weak.', 'The firm'],
    ['Mr Brandt shook his head, while the judge read it out, saying: “It’s not true.”', 'Mr Brandt'],
    ['Ms Moen followed her party’s line in saying that the war was just.', 'Ms Moen'],
  ])('%s', (text, source) => {
    expect(sourcesIn(text)).toEqual([source]);
  });
});

describe('two who act in one sentence, and whose words follow', () => {
  check([
    [
      'Leo Brandt dismissed the report as “fantasy”, while Ada Moen welcomed it, saying it was late.',
      ['Leo Brandt', 'Ada Moen'],
    ],
    ['Mr Brandt smiled while the police searched him, saying it was late.', ['Brandt']],
    ['Mrs Moen praised her rival’s honesty in saying that the town had “run out of road”.', [undefined]],
    ['Mrs Moen won by saying that the town had “run out of road”.', ['Moen']],
    [
      '“He was kind,” said his widow, Ada Moen, “he was funny,” said his boss, Leo Brandt, “and he was late,” said everyone else.',
      ['Ada Moen', 'Leo Brandt', undefined],
    ],
    ['“Salt,” says Leo Brandt, “is dear,” adds the baker.', ['Leo Brandt']],
  ]);
});

describe('days and months that people are called', () => {
  check([
    ['Lord March said it was late.', ['March']],
    ['“It is late,” said Lord March.', ['March']],
    ['Mr Friday said it was late.', ['Friday']],
    ['Mr Sunday Adeyemi said it was late.', ['Sunday Adeyemi']],
    ['Sir Sunday Oke, the chairman, said it was late.', ['Sunday Oke']],
    ['“It is late,” said Mr Roe Friday.', ['Roe']],
    ['Mr Roe Friday said it was late.', ['Roe']],
    ['“It is late,” said Mr Roe March 5.', ['Roe']],
  ]);
});

describe('who goes on with the next verb', () => {
  it.each([
    // Of whom it is told by name that he did something.
    [
      'Ann Lindgren said Karl Dorn rang her at noon and described the mill as “a wreck” of a place.',
      ['Ann Lindgren: Karl Dorn rang her at noon', 'Karl Dorn: the mill as “a wreck” of a place'],
    ],
    [
      'The Gazette reported that Karl Dorn opened the door and said he knew nothing about the mill.',
      ['The Gazette: Karl Dorn opened the door', 'Karl Dorn: he knew nothing about the mill'],
    ],
    // Who tells goes on: the same verb again, or nothing done before it.
    [
      'Ann Lindgren said Karl Dorn left the hall and said it was late.',
      ['Ann Lindgren: Karl Dorn left the hall', 'Ann Lindgren: it was late'],
    ],
    [
      'Ann Lindgren said Karl Dorn was late and described the mill as “a wreck” of a place.',
      ['Ann Lindgren: Karl Dorn was late', 'Ann Lindgren: the mill as “a wreck” of a place'],
    ],
    // A second participle goes with the first.
    [
      'Ann Lindgren and Karl Dorn disagreed — both predicting on Sunday that farmers would end up with a strike and calling such a strike “fun” for all.',
      ['Ann Lindgren and Karl Dorn: such a strike “fun” for all'],
    ],
  ])('%s', (text, expected) => {
    expect(servedIn(...text.split('\n\n'))).toEqual(expected);
  });
});

describe('two of one surname, one of them by the office behind it', () => {
  check([
    [
      'GOVERNOR Leo Moen opened the bridge on Saturday.\n\nThe Commissioner for Works, Ida Moen, brought the drawings.\n\n“It will last,” said the governor.\n\nMoen, the commissioner, said: “We compared the price.”',
      ['Leo Moen', 'Ida Moen'],
    ],
    [
      'GOVERNOR Leo Moen opened the bridge on Saturday.\n\nThe Commissioner for Works, Ida Moen, brought the drawings.\n\n“It will last,” said the governor.\n\nMoen, the governor, said: “We compared the price.”',
      ['Leo Moen', 'Leo Moen'],
    ],
  ]);
});

describe('what several are before the first of their names', () => {
  check([
    ['Twins Tess and Leo Moen live here. “He snores,” Tess said.', ['Tess']],
    ['Twins Oluna and Leo Moen live here. “He snores,” Oluna said.', ['Oluna']],
  ]);
});

describe('one of several without a name', () => {
  check([
    [
      'The minister, Ida Moen, opened the ward.\n\nOne of the mothers in the queue was angry. “I came at four,” she said.',
      [undefined],
    ],
    [
      'The minister, Ada Moen, opened the ward.\n\nOne of the mothers in the queue, Ida Holm, was angry. “I came at four,” she said.',
      ['Ida Holm'],
    ],
    [
      'The minister, Ada Moen, opened the ward.\n\nOne of the mothers — or carers, as the ward calls them — is Ida Holm. “I came at four,” she said.',
      ['Ida Holm'],
    ],
  ]);
});

describe('who is named in the subject of the last sentence', () => {
  check([
    [
      'District attorney Karl Moen said the report was wrong.\n\nThe man, baker Bruno Holm, watched from the street. “I want my ovens back,” he said.',
      ['Karl Moen', 'Bruno Holm'],
    ],
    [
      'Dr. Ada Moen was on call.\n\nThe patient, hog farmer Bruno Holm, 58, had walked. “He was cold,” she said. “I was not,” he said.',
      ['Ada Moen', 'Bruno Holm'],
    ],
    [
      'Dr. Ada Moen was on call.\n\nThe patient, bleeding badly, had walked. “I was cold,” she said.',
      [undefined],
    ],
    [
      'Mayor Karl Moen said the road would stay.\n\nHis predecessor, Bruno Holm, lost the office in 2016 and died two years later. “I have no wish to widen it,” he said.',
      ['Karl Moen', 'Karl Moen'],
    ],
    [
      'Mayor Karl Moen said the road would stay.\n\nHis predecessor, Bruno Holm, lost the office in 2016 and left two years later. “I have no wish to widen it,” he said.',
      ['Karl Moen', 'Bruno Holm'],
    ],
    [
      'Simone Holm saw the patients; her husband, Karl Holm, kept a goat. “She would have stayed,” Mr. Holm said.',
      ['Karl Holm'],
    ],
    [
      'King Oskar Moen lost to his son, Prince Leo.\n\n“He taught me,” the prince said.\n\n“I was looking at the swans,” the king said.',
      ['Leo', 'Oskar Moen'],
    ],
    [
      'King Oskar Moen lost to King Leo Holm.\n\n“He was tired,” said Ada Roe. “It was late,” said Ida Roe.\n\n“I was looking at the swans,” the king said.',
      ['Ada Roe', 'Ida Roe', undefined],
    ],
  ]);
});

describe('a name inside a clause about who speaks', () => {
  check([
    ['The man who pulled Karl Moen from the water, Bruno Holm, said it was cold.', ['Bruno Holm']],
    ['The man who pulled Karl Moen, a deckhand, said it was cold.', [undefined]],
    ['The driver who hit Karl Moen on Monday, a cyclist, said it was cold.', [undefined]],
    ['Karl Moen, who married Ada Holm, the actor, said it was cold.', ['Karl Moen']],
  ]);
});

describe('one with a party, and others', () => {
  check([
    ['Sen. Ada Moen, D-Ohio, and other lawmakers said the law was old.', ['Ada Moen and other lawmakers']],
    ['Last week Sen. Ada Moen and other lawmakers said the law was old.', ['Ada Moen and other lawmakers']],
    ['Last week other lawmakers said the law was old.', ['lawmakers']],
  ]);
});

describe('the whole name of a body', () => {
  check([
    ['The Corps of Engineers said the levee was old.', ['Corps of Engineers']],
    ['The Port of Halvern said the levee was old.', ['Port of Halvern']],
    ['Ada Moen of Halvern said the levee was old.', ['Ada Moen']],
    [
      'Ada Moen of the Halvern Center for Justice left. The Center said the levee was old.',
      ['Halvern Center for Justice'],
    ],
    ['The Halvern feed said the levee was old.', ['Halvern feed']],
    ['The Halvern tweet said the levee was old.', ['Halvern']],
  ]);
});

describe('what somebody did, behind a name in commas', () => {
  check([
    [
      'The nurse, Bruno Holm, met the baker, Ida Moen. “You are much too late,” the nurse said. “I am never too late,” the baker said.',
      ['Bruno Holm', 'Ida Moen'],
    ],
    [
      'The nurse, Bruno Holm, ran for mayor, and lost. “I was beaten by a good man,” the nurse said.',
      ['Bruno Holm'],
    ],
    ['Bruno Holm, set designer for the show, left. “I was beaten,” the designer said.', ['Bruno Holm']],
  ]);
});

describe('an office by which somebody is taken up again', () => {
  check([
    [
      'The defender, Bruno Holm, met Leo Moen, a baker. “He was quick today,” said the baker. “I was never quick,” the defender said.',
      ['Leo Moen', 'Bruno Holm'],
    ],
    [
      'The defender, Bruno Holm, met Leo Moen, a baker. A defender wept. “I was never quick,” the defender said.',
      [undefined],
    ],
  ]);
});

describe('an office that takes somebody up from afar', () => {
  const far = 'Bo Lind said that it was late. Ida Lind said that it was not.';
  const others = ['Bo Lind', 'Ida Lind'];
  check([
    [`President Leo Holm stayed. ${far} The president says the port will open.`, [...others, 'Leo Holm']],
    // Of another country, and of another time.
    [
      `Korean president Leo Holm stayed. ${far} The president says the port will open.`,
      [...others, undefined],
    ],
    [
      `Former president Leo Holm stayed. ${far} The president says the port will open.`,
      [...others, undefined],
    ],
    // Whoever the next sentence speaks of need not be the one.
    [
      `President Leo Holm stayed. ${far} Bruno Moen marched on Monday. Reacting to the president’s claim that nobody cares, he said: “We care a lot about this.”`,
      [...others, 'Leo Holm', undefined],
    ],
  ]);
});

describe('whom a pronoun does not mean, and whom it does', () => {
  check([
    [
      'Leo Holm’s campaign chief, Bruno Moen, gave in. Holm, he said, is going to talk to his supporters.',
      ['Bruno Moen'],
    ],
    [
      'Mayor Leo Holm spoke. He left. The suspect, 28-year-old Ismar Brin, had posted that he was “a free man” and suggested he was tired.',
      ['Ismar Brin', 'Ismar Brin'],
    ],
  ]);
});
