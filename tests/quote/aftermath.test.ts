import { describe, expect, it } from 'vitest';
import { servedBehind as served } from './helpers.ts';

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
    'The Gazette apologised for its claim that Ines Calder had told the owners “the pier is lost for good.”',
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

describe('words that are told of, and that nobody is told to have said', () => {
  it.each([
    'Calder’s account was hacked on Monday and used to post “The ice is thin.”',
    'A post on Calder’s page read, “The ice is thin.” The page had been hacked.',
    'It is often said that Calder told the skaters “the ice is thin.” There is no record of it.',
    'According to legend, Calder told the skaters “the ice is thin.”',
    'In the version told at the inn, Calder cried “The ice is thin!”',
    'In the song, Calder cries “The ice is thin.”',
    'Calder is remembered for the line “The ice is thin,” which was in fact written by a clerk.',
    'Calder was expected to open with “The ice is thin.”',
    'Calder would have ended with “The ice is thin.”',
    'On the placard that dockers put in her hands stood “The ice is thin.”',
    'The headline had Calder calling out “The ice is thin.” The story quoted her as saying nothing of the sort.',
  ])('%s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it.each([
    ['After her account was hacked, Ines Calder said “The ice is thin.”', ['Ines Calder: The ice is thin.']],
    ['“I sent the letter,” Calder said. There is no record of it.', ['Ines Calder: I sent the letter']],
    [
      'In the version that she gave the court, Ines Calder cried “The ice is thin!”',
      ['Ines Calder: The ice is thin!'],
    ],
    ['In her novel, Ines Calder wrote “the ice is thin.”', ['Ines Calder: the ice is thin.']],
    ['Calder began her speech with “The ice is thin.”', ['Ines Calder: The ice is thin.']],
    ['“The ice is thin” was all that Ines Calder would say.', ['Ines Calder: The ice is thin']],
    ['According to legend, the pier was built in a night.', ['-: the pier was built in a night']],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('words that others wanted, or that somebody meant to say', () => {
  it.each([
    'The chairman had hoped for “I resign at once” from Ines Calder. He got a shrug.',
    'The interview, in which Ines Calder says “I resign at once,” was cobbled together from old speeches.',
    'Ines Calder opened her mouth to say “I resign at once” and closed it again.',
    'Tell Ines Calder to say “I resign at once” and she will laugh at you.',
    'The paper printed an invented reply from Ines Calder: “I resign at once.”',
    'A slip turned the words of Ines Calder into “I resign at once.”',
    'The union wants Ines Calder to sign a letter saying “I resign at once.”',
    '“I resign at once.” That is what everybody in the hall expected Ines Calder to say.',
    'If the vote is lost, Ines Calder has an answer ready: “I resign at once.”',
    'Ines Calder wanted to say “I resign at once.” Nothing came out.',
  ])('%s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it.each([
    ['Ines Calder hoped for peace and said “I resign at once.”', ['Ines Calder: I resign at once.']],
    [
      'Ines Calder wanted to leave, and said “I resign at once.” She kept silent after that.',
      ['Ines Calder: I resign at once.'],
    ],
    [
      'The paper printed a rude reply from Ines Calder: “I resign at once.”',
      ['Ines Calder: I resign at once.'],
    ],
    ['Ines Calder signed a letter saying “I resign at once.”', ['Ines Calder: I resign at once.']],
    ['Ines Calder received a letter saying “You must resign at once.”', ['-: You must resign at once.']],
    [
      '“I resign at once,” Ines Calder said. That is what everybody wanted to hear from her.',
      ['Ines Calder: I resign at once'],
    ],
    [
      'When the vote was lost, Ines Calder had an answer ready: “I resign at once.”',
      ['Ines Calder: I resign at once.'],
    ],
    [
      'Ines Calder read the letter into the microphone: “I resign at once.”',
      ['Ines Calder: I resign at once.'],
    ],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });

  it('and what a report that is denied told', () => {
    const text = 'The union denied a report in the Star that Ines Calder had told aides “I resign at once.”';
    expect(served(text).filter((line) => line.startsWith('Ines'))).toEqual([]);
  });
});

describe('what would have been said, is kept for the day, or takes the place of other words', () => {
  it.each([
    'Ines Calder would have gone out and told the press, “We are ready for it.”',
    'Had it been up to her, Ines Calder would have called and told the press, “We are ready for it.”',
    'Ines Calder has a reply in mind should the question come up: “We are ready for it.”',
    'The reply of Ines Calder, “We are ready for it,” exists only in the imagination of an editor.',
    'Some posts replaced the words of Ines Calder with “We are ready for it.”',
    'Ines Calder was careful to avoid anything like “We are ready for it.”',
    'Never has anyone heard Ines Calder whisper so much as “We are ready for it.”',
    'A voice told callers as Ines Calder, “We are ready for it.” It had been cloned.',
    'A post signed by Ines Calder that says “We are ready for it” is a scam.',
  ])('%s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it.each([
    [
      'There was a time when Ines Calder would say, each night, “We are ready for it.”',
      ['Ines Calder: We are ready for it.'],
    ],
    [
      'Ines Calder claimed to have met the crews of three boats, and claimed they were “ready for it.”',
      ['Ines Calder: to have met the crews of three boats', 'Ines Calder: they were “ready for it.”'],
    ],
    [
      'Ines Calder went out and told the press, “We are ready for it.”',
      ['Ines Calder: We are ready for it.'],
    ],
    [
      'A tweet by Ines Calder that said “We are ready for it” was deleted on Monday.',
      ['Ines Calder: We are ready for it'],
    ],
    ['Those who said “we are ready for it” were wrong.', ['-: we are ready for it']],
    [
      'Ines Calder said it was careful to avoid anything like “the mess of May.”',
      ['Ines Calder: it was careful to avoid anything like “the mess of May.”'],
    ],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('what somebody did with another’s text, or with their own answer, takes nothing back', () => {
  it.each([
    ['The letter read, “We will not sign.” Ines Calder tore it up.', '-'],
    ['The email said “We will not sign.” Ines Calder deleted it.', '-'],
    ['The statement said “We will not sign.” It was not signed.', '-'],
    [
      'In his speech Karl Roe said “We will not sign.” Calder left before he got to the line about taxes.',
      'Karl Roe',
    ],
    ['The story quoted Ines Calder as saying “We will not sign.” There is no sign of it yet.', 'Ines Calder'],
    ['Ines Calder replaced her usual answer with “We will not sign.”', '-'],
    ['According to a Legends player, Ines Calder said “We will not sign.”', 'Ines Calder'],
    [
      'Several papers quoted Ines Calder as saying “We will not sign.” The transcript shows that she said it twice.',
      'Ines Calder',
    ],
  ])('%s', (text, speaker) => {
    expect(served(text)).toContain(`${speaker}: We will not sign.`);
  });
});

describe('what nobody wrote, told or answered', () => {
  it.each([
    'The envelope held a speech. It began “Tonight you chose the port”, and it was never given.',
    'Her letter began, “I resign with a heavy heart,” and she never sent it.',
    'The Gull had made the story up, down to the invented quotation from pilot Karl Roe: “The whale knows my name.”',
    'The page carried a made-up quote from Calder: “The whale knows my name.”',
    'Calder did not tell the board that the bay was dead, as we reported on Monday.',
    'A rumour had run through the docks that Calder had said the bay was dead.',
    'Talk went round on Monday that Calder had said the bay was dead.',
    'Asked on Monday whether the bay was dead, Calder hung up.',
    'The interpreter made Calder say “the bay is dead”.',
    'The subtitles had Ines Calder, the mayor, say “the bay is dead”.',
    'There is no record of the mayor, Ines Calder, ever saying “the bay is dead”.',
  ])('%s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it.each([
    ['The letter began “I resign at last”, and it was never forgotten.', ['-: I resign at last']],
    [
      'Calder said of the invented quotation from Roe: “It made me laugh.”',
      ['Ines Calder: It made me laugh.'],
    ],
    ['The news made Calder say that the bay was dead.', ['Ines Calder: the bay was dead']],
    ['There is a record of Calder saying “the bay is dead”.', ['-: the bay is dead']],
    ['The bay is dead, as we reported on Monday.', ['-: The bay is dead']],
    ['The rumours reached Calder, who said that the bay was dead.', ['Ines Calder: the bay was dead']],
    [
      'Asked whether the bay was dead, Calder said it was as good as new.',
      ['-: whether the bay was dead', 'Ines Calder: it was as good as new'],
    ],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('what is said of others, or of later, takes nothing back', () => {
  it.each([
    [
      'In a post Calder wrote: “I was attacked.” Police found no evidence of it.',
      'Ines Calder: I was attacked.',
    ],
    ['A letter from the union said: “We reject it.” Calder did not read it.', '-: We reject it.'],
    [
      'The council adopted a pledge that read: “We will not sell.” Roe refused to sign it.',
      '-: We will not sell.',
    ],
    [
      'Calder claimed: “The pier is safe.” Roe had actually written “unsafe at any tide.”',
      'Ines Calder: The pier is safe.',
    ],
    ['In folklore, Calder said, the seal is a drowned sailor.', 'Ines Calder: In folklore'],
    ['In later versions, Calder said, the fault was mended.', 'Ines Calder: In later versions'],
    ['In a post Calder wrote “we are sorry.” She had never met the reporter.', 'Ines Calder: we are sorry.'],
    [
      '“Keep off the quay,” Calder wrote in a message. The words were added to the log.',
      'Ines Calder: Keep off the quay',
    ],
    ['Calder rose and launched into “We shall not be moved.”', '-: We shall not be moved.'],
  ])('%s', (text, expected) => {
    expect(served(text).join(' | ')).toContain(expected);
  });
});
