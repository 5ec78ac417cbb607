import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

const INTRODUCED = 'The council met with Mayor Ines Calder and the docker Karl Roe.';
const served = (text: string) => servedIn(INTRODUCED, ...text.split('\n'));

describe('words in a text that nobody came to speak or sign', () => {
  it.each([
    'The prepared text included the line “No grower will pay more.” Calder skipped it.',
    'The text handed to reporters had the sentence “No grower will pay more.” Calder left it out.',
    'Her prepared remarks ended with the words “No grower will pay more.” She never got that far.',
    'The draft of the speech read, “No grower will pay more.” Calder did not read that passage.',
    'In her bag was a speech that began, “Tonight you chose the port.” She never got to give it.',
    'Calder had written a toast that opened, “Tonight you chose the port.” It stayed in her pocket.',
    'The speech on the screen ended, “Tonight you chose the port.” The power failed before Calder reached it.',
    'The board presented Ines Calder with a statement that read, “I knew of the leak.” Calder declined to sign it.',
    'The union sent Ines Calder a pledge that began, “I knew of the leak.” She never signed it.',
  ])('%s', (text) => {
    expect(served(text)).toEqual([]);
  });
});

describe('and their twins', () => {
  it.each([
    [
      'Calder signed a statement that read, “I knew of the leak.” Roe declined to sign it.',
      ['-: I knew of the leak.'],
    ],
    [
      '“There was a lunch before the speech,” Calder said. She skipped it.',
      ['Ines Calder: There was a lunch before the speech'],
    ],
    [
      'Ines Calder left her prepared text to say “No grower will pay more.” The crowd cheered it.',
      ['Ines Calder: No grower will pay more.'],
    ],
    [
      'The board issued a statement saying the girl “is not here”; that doesn’t say that she left.',
      ['-: the girl “is not here”'],
    ],
    ['The speech began, “Tonight you chose the port.” The hall rose.', ['-: Tonight you chose the port.']],
    ['“I was handed a bill,” Calder said. She refused to sign it.', ['Ines Calder: I was handed a bill']],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('words that come from where things are made up', () => {
  it.each([
    'A story online quotes Calder as saying, “Brisket is a sin.” The story was first published in May by The Weekly Gull, a satirical website.',
    'A post quotes Calder as saying, “Brisket is a sin.” It was written by a parody account.',
    'The tweet quoted Calder as saying “Brisket is a sin.” The account that posted it is a parody.',
    'Posts quote Calder as saying, “Brisket is a sin.”\nThe quote comes from a satirical article.',
    'The tweet, in which Calder said “Brisket is a sin,” came from a satirical account.',
    'The column quoted Roe as saying “The bay is dead.” The columnist had made it up.',
    'The story quoted Roe as saying “The bay is dead.” No one of that name lives there.',
    'A clip shows Calder saying, “I will take your boats.” It joins parts of two answers.',
    'The clip seems to show Calder saying “I will take your boats.”',
    'Dockers could have sworn that Calder said “you cheat.”',
  ])('%s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it.each([
    [
      'A story quotes Calder as saying, “Brisket is a sin.” It was first published by The Weekly Star, a local paper.',
      ['Ines Calder: Brisket is a sin.'],
    ],
    [
      '“Brisket is a sin,” Calder told a satirical website. The interview was published in May.',
      ['Ines Calder: Brisket is a sin'],
    ],
    [
      '“I will take your boats,” Calder says in the video. It was edited by her son.',
      ['Ines Calder: I will take your boats'],
    ],
    ['His reply, “Yes, I am tough enough,” came across as staged.', ['Karl Roe: Yes, I am tough enough']],
    [
      'The paper quoted Roe as saying “The bay is dead.” He had never spoken so plainly.',
      ['Karl Roe: The bay is dead.'],
    ],
    [
      'The paper quoted Roe as saying “The bay is dead.” Roe said he had never talked to the paper.',
      ['Karl Roe: he had never talked to the paper'],
    ],
    [
      '“I hit him,” Roe told the court. The judges found that the letter had been forged.',
      ['Karl Roe: I hit him', 'judges: the letter had been forged'],
    ],
    [
      'The police notes quote Roe as saying “I hit him.” The judges found that the confession had been invented.',
      ['judges: the confession had been invented'],
    ],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('words that were only heard, where the next sentence tells the right ones', () => {
  it.each([
    [
      'Viewers were convinced they had heard Calder shout “you cheat.” The recording shows that she had shouted “new seat.”',
      ['Ines Calder: new seat.'],
    ],
    [
      'Several papers quoted Calder as saying “you cheat.” The transcript shows that she said “new seat.”',
      ['Ines Calder: new seat.'],
    ],
    ['Fans heard Calder say “you cheat.” In fact she had said “new seat.”', ['Ines Calder: new seat.']],
    [
      'Dockers heard Calder shout “you cheat.” The recording shows that she then shouted “go home.”',
      ['Ines Calder: you cheat.', 'Ines Calder: go home.'],
    ],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('what somebody was asked is not what they do next', () => {
  it.each([
    [
      'Asked by a clerk whether he would call it “a waste of time”, Karl Roe shrugged and left.',
      ['-: whether he would call it “a waste of time”'],
    ],
    ['Pressed on whether the plan was “a lie and a fraud,” Calder laughed.', []],
    ['Challenged to say “I am sorry” to the families, Calder stared at the floor.', []],
    [
      'Asked if she was sorry, “Not at all,” Ines Calder laughed.',
      ['-: if she was sorry', 'Ines Calder: Not at all'],
    ],
    ['The form that Ines Calder was given stated: “I knew of the leak.”', ['-: I knew of the leak.']],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});
