import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

const INTRODUCED = 'The council met with Mayor Ines Calder and the docker Karl Roe.';
const served = (text: string) => servedIn(INTRODUCED, text);

describe('words like those that take back, and nothing is taken back', () => {
  it.each([
    ['Karl Roe, who was born on April Fools’ Day, said “I like a joke.”', ['Karl Roe: I like a joke.']],
    [
      'For her part, Ines Calder replied with a single line: “See you in court.”',
      ['Ines Calder: See you in court.'],
    ],
    ['It is not only Karl Roe saying “the pier is lost.”', ['Karl Roe: the pier is lost.']],
    [
      '“We are broke,” Karl Roe said. There is no money, he said.',
      ['Karl Roe: We are broke', 'Karl Roe: There is no money'],
    ],
    ['Karl Roe thought of a reply: “Not today.”', ['Karl Roe: Not today.']],
    [
      'Karl Roe said the email was sent by mistake, calling it “a dumb click.”',
      ['Karl Roe: the email was sent by mistake', 'Karl Roe: it “a dumb click.”'],
    ],
    ['That, Karl Roe said, was the end of the matter.', ['Karl Roe: That … was the end of the matter']],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('a statement is not cut where it goes on', () => {
  it.each([
    ['Karl Roe said the ferry — made in Norway — was “a gem.”', 'the ferry — made in Norway — was “a gem.”'],
    [
      'Karl Roe said the plan “makes sense” and will save the town a million.',
      'the plan “makes sense” and will save the town a million',
    ],
    [
      'Karl Roe said the deal was “done,” and that the port would pay.',
      'the deal was “done,” and that the port would pay',
    ],
    [
      'Karl Roe said it was “a trick,” and the tax would be repealed.',
      'it was “a trick,” and the tax would be repealed',
    ],
    ['Karl Roe added the threat to the town was “real.”', 'the threat to the town was “real.”'],
    ['Karl Roe said people want a view, an opinion, a voice.', 'people want a view, an opinion, a voice'],
    ['Karl Roe said the buses stop running at nine.', 'the buses stop running at nine'],
    ['The rules stand, Karl Roe said.', 'The rules stand'],
    ['Voters stand with her, Karl Roe said.', 'Voters stand with her'],
  ])('%s', (text, words) => {
    expect(served(text)).toEqual([`Karl Roe: ${words}`]);
  });
});

describe('what the writer sets beside a statement is not the speaker’s', () => {
  it.each([
    [
      'Karl Roe said the budget was balanced, although page nine shows “a shortfall of millions.”',
      'the budget was balanced',
    ],
    ['Karl Roe said she was “tired”, whereas the report lists “serious cracks.”', 'she was “tired”'],
    ['Karl Roe said the bridge was “closed” while “men in suits” argued.', 'the bridge was “closed”'],
    ['Karl Roe said sales were “flat,” compared to what the port had expected.', 'sales were “flat,”'],
  ])('%s', (text, words) => {
    expect(served(text)).toEqual([`Karl Roe: ${words}`]);
  });
});

describe('nobody’s view', () => {
  it.each([
    'Ines Calder is not sure the pier is “a wreck in waiting.”',
    'Ines Calder is no longer convinced that the plan is “a good deal.”',
    'Ines Calder no longer believes the pier is “a wreck in waiting.”',
    'Few voters believe the pier is “a wreck in waiting.”',
    'When Ines Calder is certain that the pier is “safe again,” it will open.',
    'To Ines Calder, the crowd shouted “lies and more lies.”',
    'Ines Calder is afraid that the slogan, “Port for all,” will flop.',
    'Anyone who thinks the pier is “a wreck” is a fool.',
    'The photographs made clear that the hull was “cracked and rotten.”',
    'Ines Calder disagreed with Karl Roe that the pier was “a wreck.”',
  ])('%s', (text) => {
    expect(
      served(text).filter((line) => /wreck|good deal|safe again|Port for all|cracked/u.test(line)),
    ).toEqual([]);
    expect(served(text).filter((line) => line.startsWith('Ines Calder:'))).toEqual([]);
  });
});

describe('what stands behind words in marks and is no speaker', () => {
  it.each([
    '“How I learned to love the sea,” Westport Library, Monday.',
    '“The boy who went to sea in a sieve,” Ann Lee.',
    '“What did you do in the war, daddy?”: Imperial War Museum',
  ])('%s', (text) => {
    expect(served(text).filter((line) => !line.startsWith('-:'))).toEqual([]);
  });
});

describe('the next or the former sentence is of the matter, not of the words', () => {
  it.each([
    [
      '“It is a fake,” said Karl Roe. The painting turned out to be the work of a student.',
      ['Karl Roe: It is a fake'],
    ],
    [
      '“Our screens went dark,” Karl Roe said. The attack was the work of hackers, Ines Calder said.',
      ['Karl Roe: Our screens went dark', 'Ines Calder: The attack was the work of hackers'],
    ],
    ['“They promised us jobs,” Karl Roe said. None of it happened.', ['Karl Roe: They promised us jobs']],
    [
      '“I never met him,” Ines Calder said. The signature was not hers, Karl Roe told the court.',
      ['Ines Calder: I never met him', 'Karl Roe: The signature was not hers'],
    ],
    ['“I waited all day,” Karl Roe said. The call was never made.', ['Karl Roe: I waited all day']],
    ['“They are thieves,” Karl Roe said. His words were not said lightly.', ['Karl Roe: They are thieves']],
    ['“We will stay,” said Karl Roe. So said the crowd on the quay.', ['Karl Roe: We will stay']],
    ['Imagine a port with no ships. “That is us,” says Karl Roe.', ['Karl Roe: That is us']],
    [
      'In the play, two brothers fight over a boat. “It is about my own family,” says Karl Roe.',
      ['Karl Roe: It is about my own family'],
    ],
    [
      'What Karl Roe never said on air he told friends: “I hated every minute.”',
      ['Karl Roe: I hated every minute.'],
    ],
    ['Ines Calder offered no apology: “I did what I had to do.”', ['Ines Calder: I did what I had to do.']],
    ['Ines Calder is not the first mayor to say: “The port is dying.”', ['Ines Calder: The port is dying.']],
    [
      'Ines Calder called the vote “a fraud,” a charge the board denied.',
      ['Ines Calder: the vote “a fraud,”'],
    ],
    ['Ines Calder denounced what she called “a lie.”', ['Ines Calder: a lie.']],
    ['Karl Roe taped the talk and alleged Ines Calder robbed him.', ['Karl Roe: Ines Calder robbed him']],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('a text that nobody stands by is still taken back', () => {
  it.each([
    '“We give up the port,” the email said. It turned out to be the work of pranksters.',
    'The letter said “we give up the port.” The letter was never sent.',
    'Picture the scene at the next meeting. “We give up the port,” says Ines Calder.',
  ])('%s', (text) => {
    expect(served(text).filter((line) => line.includes('give up'))).toEqual([]);
  });
});

describe('who reports it stays, and so does all of it', () => {
  it.each([
    [
      'Karl Roe told Ines Calder that he would quit, a Roe aide said.',
      ['Karl Roe: he would quit', '-: Karl Roe told Ines Calder that he would quit'],
    ],
    ['Karl Roe wrote the plan himself, he said.', ['Karl Roe: Karl Roe wrote the plan himself']],
    ['“Indeed,” as Karl Roe explains, “the port was lost.”', ['Karl Roe: Indeed … the port was lost.']],
    [
      'Ines Calder said the port was, financially speaking, a wreck.',
      ['Ines Calder: the port was, financially speaking, a wreck'],
    ],
    ['Ines Calder said the pier was safe, but that evening it burned.', ['Ines Calder: the pier was safe']],
    [
      'Ines Calder said the pier was safe, while dockers walked out of the room.',
      ['Ines Calder: the pier was safe'],
    ],
    [
      'Ines Calder said she felt “humiliated” when asked to show her papers.',
      ['Ines Calder: she felt “humiliated” when asked to show her papers'],
    ],
    ['Ines Calder made clear that the port would close.', ['Ines Calder: the port would close']],
    ['“We are done,” Ines Calder made clear that day.', ['Ines Calder: We are done']],
    ['The man who shot Karl Roe, Ben Vance, said he was sorry.', ['Ben Vance: he was sorry']],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('nobody is made up of what somebody has', () => {
  it.each([
    'Ines Calder spoke on Monday. Her attitude said it all: she “knows.”',
    'Ines Calder spoke on Monday. Her Harbour Hall bid said much of her plans.',
  ])('%s', (text) => {
    expect(served(text).filter((line) => line.startsWith('Ines Calder’s'))).toEqual([]);
  });
});

describe('words beside a chance, a plan or a label that were said', () => {
  it.each([
    ['Ines Calder wasted no chance to tell voters: “You lost it.”', ['Ines Calder: You lost it.']],
    ['The hardest part for Ines Calder was to tell her son: “It burned.”', ['-: It burned.']],
    ['Ines Calder was all too ready to tell the press: “We won.”', ['Ines Calder: We won.']],
    ['The tape, which has Ines Calder saying “I hate it here,” was leaked.', ['Ines Calder: I hate it here']],
    ['Karl Roe ended with the line they had been waiting for: “I am running.”', ['Karl Roe: I am running.']],
    ['Ines Calder never said “the ice is thin” without a smile.', ['Ines Calder: the ice is thin']],
    [
      'Ines Calder has no plans to announce her run:\n“I like where I am.”',
      ['Ines Calder: I like where I am.'],
    ],
    [
      'The coins are fake, police warned. “Do not buy them,” Ben Vance said.',
      ['police: The coins are fake', 'Ben Vance: Do not buy them'],
    ],
    [
      'This story is fiction, Ines Calder said of it. “I never sang,” she said.',
      ['Ines Calder: This story is fiction', 'Ines Calder: I never sang'],
    ],
    ['In the novel the pier burns. The author says it is “a true story.”', ['-: it is “a true story.”']],
    ['Ines Calder at last said “the pier is closed.”', ['Ines Calder: the pier is closed.']],
  ])('%s', (text, expected) => {
    expect(servedIn(...text.split('\n'))).toEqual(expected);
  });
});

describe('and their twins', () => {
  it.each([
    'Ines Calder missed the chance to tell voters: “You lost it.”',
    'The draft, which has Ines Calder saying “I hate it here,” was leaked.',
    'Karl Roe never came with the line they had been waiting for: “I am running.”',
    'Ines Calder did not say “the ice is thin” without a reason.',
    'This story is fiction. “I never sang,” Ines Calder says.',
    'At what point does Ines Calder talk about “raising an army”?',
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });
});

describe('the next sentence, or the clause behind, tells whose words they are', () => {
  it.each([
    ['“The pier is closed and lost.” The words are those of Ines Calder.', 'Ines Calder'],
    ['“The pier is closed and lost.” So said Ines Calder on Monday.', 'Ines Calder'],
    ['“The pier is closed and lost.” That was Martha Roe, speaking in May.', 'Martha Roe'],
    ['“The pier is closed and lost.” That was Black Friday in 1999.', '-'],
    ['The union rejected the plan: “The pier is closed and lost,” Ben Vance said.', 'Ben Vance'],
    ['Ines Calder rejected the plan: “The pier is closed and lost,” she said.', 'Ines Calder'],
  ])('%s', (text, speaker) => {
    expect(servedIn(text)).toEqual([expect.stringContaining(`${speaker}: The pier is closed and lost`)]);
  });
});
