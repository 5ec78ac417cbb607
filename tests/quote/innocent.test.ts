import { describe, expect, it } from 'vitest';
import { servedBehind as served, servedIn } from './helpers.ts';

describe('words like those that take back, and nothing is taken back', () => {
  it.each([
    ['Karl Roe, who was born on April Fools’ Day, said “I like a joke.”', ['Karl Roe: I like a joke.']],
    [
      'The Halvern Bank, which was hacked in May, said “we are safe now.”',
      ['Halvern Bank: we are safe now.'],
    ],
    ['Karl Roe, who had never written a book, said “we are safe now.”', ['Karl Roe: we are safe now.']],
    ['Ines Calder did not stop short of saying “we are safe now.”', ['Ines Calder: we are safe now.']],
    ['Ines Calder never shied away from saying “we are safe now.”', ['Ines Calder: we are safe now.']],
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
    ['Picture the scene: “We gave up the port,” Ines Calder recalls.', ['Ines Calder: We gave up the port']],
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

describe('what the next sentence tells of something else takes nothing back', () => {
  it.each([
    ['“It hurt,” said Karl Roe. The story was false, and the Echo paid him for it.', 'It hurt'],
    ['“They got me in the end,” said Karl Roe. The interview was a fake.', 'They got me in the end'],
    [
      '“I was frightened,” said Ines Calder. The message was a hoax, but the guards shut the station for six hours and sent everyone out into the rain.',
      'I was frightened',
    ],
    [
      '“We sell hope,” Ines Calder told the hall. It was not a popular message, and by the end of the week three of her friends had left the council.',
      'We sell hope',
    ],
    ['“Never again,” said Karl Roe. It was not an empty phrase.', 'Never again'],
    ['“The dam is safe,” Karl Roe said. It was not a statement of fact.', 'The dam is safe'],
    ['Ines Calder said in an interview: “It was awful.” The photo was altered.', 'It was awful.'],
    ['“He is a coward,” said Karl Roe. These were not the words of a friend.', 'He is a coward'],
    [
      '“I am sorry,” Karl Roe told the hall. He had never said it in public, and several of those who heard it wept as he sat down again.',
      'I am sorry',
    ],
    ['Ines Calder told the hall: “We shall rise.” The speech was her own creation.', 'We shall rise.'],
    ['“Keep it simple,” Ines Calder said. The phrase is her own creation.', 'Keep it simple'],
    ['Karl Roe told the court: “I did it.” The words were his own, not his lawyer’s.', 'I did it.'],
    ['“To the sea,” Karl Roe told the guests. The line is Byron’s, not his.', 'To the sea'],
    ['Karl Roe wrote in his speech: “We will rise again.” It was never broadcast.', 'We will rise again.'],
    [
      'Ines Calder told the court that Karl Roe said: “The barge is yours.” The court dismissed the claim and ordered Roe to pay.',
      'The barge is yours.',
    ],
    [
      'A detective told the court that Karl Roe said: “I was at home.” Roe later admitted that he lied.',
      'I was at home.',
    ],
    [
      'The witness said that Karl Roe told her: “Run for your life.” The jury did not believe him.',
      'Run for your life.',
    ],
    [
      'Ines Calder said that Karl Roe told her: “The crane is broken.” He took it back to the yard.',
      'The crane is broken.',
    ],
  ])('%s', (text, words) => {
    expect(served(text).join(' ')).toContain(words);
  });
});

describe('and what does tell of the words still does', () => {
  it.each([
    '“It hurt,” the letter from Karl Roe said. The letter was forged.',
    'Posts claim that Karl Roe said “I will quit”. He had never said anything of the kind, and the site took the post down within an hour of his complaint.',
    '“I will quit,” Karl Roe told the Echo. The quote was invented, and the paper has since said that it is very sorry for all of the trouble.',
    'Karl Roe said: “I will quit.” The line is the novelist’s invention.',
    '“I will quit,” Karl Roe wrote. Those were not his words.',
    'The ghost of Karl Roe said: “Leave this house.”',
    'The clerk made up an answer from Karl Roe: “I will quit.”',
    'Karl Roe opened his mouth to say “I will quit” but the film is cut there.',
    'Karl Roe said nothing, smiled, and left.',
  ])('%s', (text) => {
    expect(served(text).join(' ')).not.toMatch(/Karl Roe: (?:It hurt|I will quit|Leave|nothing)/);
  });

  it.each([
    'A clerk claimed that Karl Roe told her “burn the files”. The judge gave the claim no weight.',
    'A clerk claimed that Karl Roe told her “burn the files”. She later admitted that she lied.',
  ])('%s', (text) => {
    expect(served(text)).not.toContain('Karl Roe: burn the files');
  });
});

describe('frames that look like those of what nobody said', () => {
  it.each([
    [
      'In the spirit of compromise, Ines Calder said: “We will meet them halfway.”',
      'We will meet them halfway.',
    ],
    ['Invoking the spirit of 1945, Ines Calder said: “We will build.”', 'We will build.'],
    ['Karl Roe, true to the spirit of the club, said: “We share the prize.”', 'We share the prize.'],
    ['Speaking through the medium of an interpreter, Karl Roe said: “We lost it all.”', 'We lost it all.'],
    ['The tape shows beyond doubt that Karl Roe said “the dam is safe”.', 'the dam is safe'],
    ['The minutes leave little doubt that Karl Roe said “the dam is safe”.', 'the dam is safe'],
    ['Few doubt that Karl Roe said “the dam is safe”.', 'the dam is safe'],
    ['Karl Roe is heard telling the guard “I cannot breathe” but the video stops there.', 'I cannot breathe'],
    ['You can already see the change, Ines Calder said: “The river is clear.”', 'The river is clear.'],
    ['Karl Roe made up an answer: “I was born on a boat.”', 'I was born on a boat.'],
    ['An unpublished audit by the city said: “The pier will not last.”', 'The pier will not last.'],
    [
      'Ines Calder said nothing, not even snow, would stop the race.',
      'nothing, not even snow, would stop the race',
    ],
    ['Ines Calder said nothing, however small, had been stolen.', 'nothing, however small, had been stolen'],
    [
      'Karl Roe said nothing about the deal, which was signed in May, was secret.',
      'nothing about the deal, which was signed in May, was secret',
    ],
  ])('%s', (text, words) => {
    expect(served(text).join(' ')).toContain(words);
  });
});
