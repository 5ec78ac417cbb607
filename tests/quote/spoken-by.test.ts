import { describe, expect, it } from 'vitest';
import { saidIn } from './helpers.ts';
import { checkSpeakers as check } from './speakers-scene.ts';

describe('a title between an office and a name', () => {
  check([
    ['The rector, Dr Karl Holm, was out.\n\n“It is late,” the rector said.', ['Karl Holm']],
    ['The seal is that of the rector, Father Karl Holm.\n\n“It is late,” the rector said.', ['Karl Holm']],
    ['The mayor, Mr. Karl Holm (Ind.), was out.\n\n“It is late,” the mayor said.', ['Karl Holm']],
    // Somebody else than the mayor.
    ['Unlike the mayor, Mr. Karl Holm was ill.\n\n“It is late,” the mayor said.', [undefined]],
  ]);
});

describe('one of two', () => {
  check([
    [
      'The finalists are Ida Moen and Leo Brandt. Both came.\n\n“It is mine,” said the former.\n\n“It is not,” the latter replied.',
      ['Ida Moen', 'Leo Brandt'],
    ],
    ['Ida Moen met Leo Brandt.\n\n“It is mine,” said the former.', [undefined]],
    ['Ida Moen, Lars Holm and Leo Brandt came.\n\n“It is mine,” the latter said.', [undefined]],
    [
      'Bo Holm Sr. gave the mill to his son, Bo Holm Jr.\n\n“It is yours,” the elder Mr. Holm said.\n\n“It is old,” the younger Mr. Holm said.',
      ['Bo Holm Sr.', 'Bo Holm Jr.'],
    ],
  ]);
});

describe('whoever asks or tells, behind the words', () => {
  check([
    ['“Who won?” he was asked by the pilot, Ida Moen, at the gate.', ['Ida Moen']],
    ['“Nobody did, madam,” she was told by Leo Brandt.', ['Leo Brandt']],
    [
      '“Nobody did, madam,” said Ida Moen, who was told by Leo Brandt that it was late.',
      ['Ida Moen', 'Leo Brandt'],
    ],
  ]);
});

describe('whoever writes, and not who is written to', () => {
  check([
    [
      'Ida Moen wrote to Leo Brandt complaining that “the river is full of mud and nobody cares.”',
      ['Ida Moen'],
    ],
    ['Ida Moen emailed Leo Brandt asking whether the mill was closed.', ['Ida Moen']],
    ['Reporters heard Leo Brandt saying that the mill was closed.', ['Leo Brandt']],
    ['Ida Moen listened to Leo Brandt complaining that the mill was closed.', ['Leo Brandt']],
  ]);
});

describe('whoever acts in the last clause before a participle', () => {
  check([
    [
      'Karl Brandl kept a shop. The office denounced Brandl as a thief, and he lied, telling agents that he was ill.',
      ['Karl Brandl'],
    ],
    [
      '“We are lost,” Ida Moen told Leo Brandt, and Brandt walked out, calling it a farce.',
      ['Ida Moen', 'Leo Brandt'],
    ],
    [
      'Ida Moen said the mill was old, and it would fail, adding that nobody cared.',
      ['Ida Moen', 'Ida Moen'],
    ],
    [
      'As she tells it, Leo Brandt stopped the band, looked at her and said: “You play well.”',
      [undefined, 'Leo Brandt'],
    ],
    ['After Leo Brandt said it was late, Ida Moen left, calling it a farce.', ['Leo Brandt', 'Ida Moen']],
    [
      'Years after Leo Brandt claimed that the era was over, Ida Moen won her race by promising its revenge.',
      ['Leo Brandt', 'Ida Moen'],
    ],
    ['While Leo Brandt said it was late, he stayed, adding that it was cold.', ['Leo Brandt', 'Leo Brandt']],
    [
      'After Leo Brandt asked the man who would win, Ida Moen replied, “If I had to bet, I would bet on her.”',
      ['Ida Moen'],
    ],
    ['Ida Moen met the families of people injured in the fire and said the town must act.', ['Ida Moen']],
    ['It’s a line Ida Moen used repeatedly during the debate, pointing out that it was late.', ['Ida Moen']],
    ['Leo Brandt said in the inn, weeks before the slope came down: “The hill is wet.”', ['Leo Brandt']],
  ]);
});

describe('somebody together with those who are only theirs', () => {
  check([
    [
      'Sen. Ida Moen (D-Ohio) and her colleagues argued the form was late.\n\n“It is a blunder,” they wrote.',
      ['Ida Moen and her colleagues', 'Ida Moen and her colleagues'],
    ],
    ['Leo Brandt came.\n\nBrandt and his lawyers said it was late.', ['Leo Brandt and his lawyers']],
    ['Leo Brandt said Ida Moen and her lawyers were late.', ['Leo Brandt']],
  ]);
});

describe('a name with a possessive mark in it', () => {
  check([
    ['Brook’s Analytics has found that every school needs a new roof.', ['Brook’s Analytics']],
    [
      'Ida Brook has a firm. Brook said it was late. Brook’s Analytics said it was early.',
      ['Ida Brook', 'Analytics'],
    ],
    ['Norway’s Analytics has found that every school needs a new roof.', ['Analytics']],
  ]);
});

describe('who passes words on says none of them', () => {
  check([
    [
      'In Oslund for talks at which Leo Brandt will be present, Ida Moen said she would “make plain” that it must end, the Kelby Courier reported.',
      ['Ida Moen'],
    ],
    ['An engineer said the pier had "room to grow", according to the Kelby poll.', [undefined]],
    ['Most voters said the pier was “a lost cause,” according to the Kelby poll.', ['voters', 'Kelby poll']],
    [
      'Ida Moen said the pier was “a lost cause” and left the hall in tears, the Kelby Courier reported.',
      ['Ida Moen', 'Kelby Courier'],
    ],
    [
      'Lars Holm has left the town on the river.\n\n“I was never there,” as reporter Karl Brandt quoted him on Monday.',
      ['Lars Holm'],
    ],
    ['“I was never there,” as Karl Brandt wrote.', ['Karl Brandt']],
    ['“I never met a tax that liked me.” — Radio Osten, May 3, 1981', [undefined]],
    ['“I never met a tax that liked me.” — Ida Moen, May 3, 1981', ['Ida Moen']],
    ['“The best play of the year by far.” — Daily Telegraph', ['Daily Telegraph']],
  ]);
});

describe('no speaker', () => {
  check([
    ['LATE AGAIN - Newly confirmed Water Commissioner Ida Moen was absent from the board on Wednesday.', []],
    ['The mayor needs people seeing photos of the boats in the old harbour.', []],
    ['Ida Moen went on a very public rant about her neighbour.', []],
    ['Ida Moen wants aides telling reporters that it is late.', []],
  ]);
});

describe('an aside with words of others in it', () => {
  check([
    [
      'Lars Holm spoke. “It is late,” Holm said.\n\nLeo Brandt left when, citing “many good friends,” he claimed that he was ill.',
      ['Lars Holm', 'Leo Brandt', 'Leo Brandt'],
    ],
    ['“We have forty men,” said Fire Chief Lucas March.', ['Lucas March']],
    ['“We have forty men,” Lucas March said in March.', ['Lucas March']],
    ['“We have forty men,” Lucas Hill said March 3.', ['Lucas Hill']],
    ['Jette Halm was told by her surgeon, Egon Pruss: “You will walk in May.”', ['Egon Pruss']],
    ['The play is old. ”We are closing it on Monday,” said Leo Brandt.', ['Leo Brandt']],
    ['The board criticised Leo Brandt for having called the pier “a wreck of a thing”.', ['Leo Brandt']],
    ['Leo Brandt refused to apologise for having called the pier “a wreck of a thing”.', ['Leo Brandt']],
  ]);
});

describe('what is sent says what its sender says', () => {
  it.each([
    [
      'Bishops in two provinces issued pastoral letters urging families to boil their water.',
      'Bishops in two provinces',
    ],
    ['Ann Reed wrote an op-ed last week calling on churches to open.', 'Ann Reed'],
    ['The port authority released statements on Monday saying the boats were safe.', 'The port authority'],
    ['Karl Roe sent a long memo in early June urging the crews to be calm.', 'Karl Roe'],
    ['The mayor found letters urging people to stay at home.', 'letters'],
    ['The paper published an article saying the pier was unsafe.', 'an article'],
    ['The agency published a report by engineers warning that the dam could fail.', 'engineers'],
    ['Ann Reed received a letter saying the boat was lost.', 'a letter'],
  ])('given %j', (text, source) => {
    expect(saidIn(text).map((line) => line.replace(/^\[.*?\] (.*?) \|.*$/u, '$1'))).toEqual([source]);
  });
});

describe('a participle behind a comma', () => {
  const who = (text: string) => saidIn(text).map((line) => line.replace(/^\[.*?\] (.*?) \|.*$/u, '$1'));

  it.each([
    [
      'Critics mocked the plan online, with the Herald’s Ines Carbo sneering, “Good luck with that.”',
      ['the Herald’s Ines Carbo'],
    ],
    ['Members attacked the budget, with Ann Moll scoffing: “It is a bad joke on us.”', ['Ann Moll']],
    ['The council met in Lyon with Ann Reed, saying, “We will be back.”', ['The council']],
    // Of whom a paper tells.
    ['The Herald reported that he had cut the plan, asking aides why it was needed.', ['The Herald', 'he']],
    [
      'The Herald reported that Ann Reed was seen on the quay, saying it had photographs.',
      ['The Herald', 'The Herald'],
    ],
    [
      'The Herald reported that the dam could fail, saying that the walls were thin.',
      ['The Herald', 'The Herald'],
    ],
    ['Police reported that Karl Roe had been held, adding that he was armed.', ['Police', 'Police']],
  ])('given %j', (text, sources) => {
    expect(who(text)).toEqual(sources);
  });

  it('leaves a remark that another judges to whoever judges it', () => {
    const told =
      'Mayor Lund is heard saying, “What a mess,” a remark that Ida Berg calls “rude” and “unworthy.”';
    expect(who(told)).toEqual(['Mayor Lund', 'Ida Berg']);
    expect(who('Lund made a statement that critics described as “rude and unworthy.”')).toEqual(['critics']);
  });
});

describe('words that are no verb’s object', () => {
  check([
    ['Ida Moen closed the meeting in the hall with “that is quite enough for one night”.', ['Ida Moen']],
    ['Leo Brandt greeted the strikers at the gate with “You are right about everything.”', ['Leo Brandt']],
    ['The pilot, Ida Moen, ended her speech with the line “we are all somebody’s neighbour”.', ['Ida Moen']],
    ['The surgeon, Dr Ida Moen, would go no further than “The king needs rest”.', ['Ida Moen']],
    ['Leo Brandt managed only “tell my mother I am well” before the guards came.', ['Leo Brandt']],
    ['“We have ordered new signals,” was as far as Leo Brandt would go on Monday.', ['Leo Brandt']],
    ['“We are looking into it,” was the most that Ida Moen would say.', ['Ida Moen']],
    ['The last thing Leo Brandt said to his son was “close the gate behind you”.', ['Leo Brandt']],
    ['“Get off my land” is the last thing Leo Brandt would say to anybody.', []],
    ['“Get off my land” was the last thing Leo Brandt said to anybody.', ['Leo Brandt']],
    [
      'The whole of what Ida Moen had to tell the dinner about the wing was this: “It is a handsome wing.”',
      ['Ida Moen'],
    ],
    ['Ida Moen’s exact words were “we have sealed the dam”, according to the audio.', ['Ida Moen']],
    // Songs, a noun, and words of which somebody thinks so.
    ['The band of Ida Moen opened with “We Are the Tide” and closed with “Low Water”.', []],
    ['Ida Moen ended the strike with “a bang that the whole valley will hear”.', []],
    ['Ida Moen never opened a meeting in the hall with “let us pray for rain”.', []],
    ['Leo Brandt said that the answer of Ida Moen was “a disgrace”.', ['Leo Brandt']],
  ]);
});

describe('who is heard, or has to say it', () => {
  check([
    ['Ida Moen was in the hall. Two guards heard her say “there is no more money in the box”.', ['Ida Moen']],
    ['Nobody who heard the pilot, Ida Moen, say “the mine will close in May” doubted her.', ['Ida Moen']],
    ['Nobody who was in the hall heard Ida Moen say “the mine will close in May”.', []],
    ['It fell to Ida Moen to tell the families “we have stopped looking for them”.', ['Ida Moen']],
    [
      'It was left not to the coach, Leo Brandt, but to the captain, Ida Moen, to tell the fans “you deserve your money back”.',
      ['Ida Moen'],
    ],
    [
      'It took Leo Brandt ten years to stand up and say “this road is a folly and I oppose it”.',
      ['Leo Brandt'],
    ],
    ['A tape played to the inquiry on Thursday has Leo Brandt saying: “Move them at night.”', ['Leo Brandt']],
    ['The pilot, Ida Moen, put it to the board in three words:\n\n“We were late.”', ['Ida Moen']],
    ['“Read it again until it hurts,” Ida Moen would tell her pupils, term after term.', ['Ida Moen']],
    [
      'Ida Moen had not meant to say “the minister has a face like a pie” to the whole country.',
      ['Ida Moen'],
    ],
    [
      'Ida Moen was only joking when she called the course “a swamp with flags in it”, her agent said.',
      ['Ida Moen', undefined],
    ],
  ]);
});

describe('whose answer, reaction or way of putting it the words were', () => {
  check([
    ['“Absolutely not,” was the answer from the minister, Ida Moen, on Monday.', ['Ida Moen']],
    [
      '“Too little, too late” was the reaction of the guild’s secretary, Ida Moen, to the offer.',
      ['Ida Moen'],
    ],
    ['“An unmitigated disaster” is the way Ida Moen described the launch.', ['Ida Moen']],
    [
      '“Has anybody fed the cat?”\n\nThose were the first words of Ida Moen when she came aboard.',
      ['Ida Moen'],
    ],
  ]);

  it('is of nobody where it only stands or is seen there', () => {
    expect(saidIn('“Too late” was the view from the bridge.')).toEqual([]);
    expect(saidIn('“Go home” was the message of the banner.')).toEqual([]);
    expect(saidIn('“Card refused” was the message from the ticket machine.')).toEqual([]);
    expect(saidIn('“Yes” was not the answer from the minister.')).toEqual([]);
  });
});

describe('one of many, and who liked to say it', () => {
  it('is told of', () => {
    expect(saidIn('“I love it,” said one. “I hate it,” said another.')).toEqual([
      '[direct] one | said | I love it',
      '[direct] another | said | I hate it',
    ]);
  });
  check([
    ['As Ida Moen liked to tell them, “a horse will forgive you once”.', ['Ida Moen']],
    ['As Ida Moen used to tell them, “a horse will forgive you once”.', ['Ida Moen']],
  ]);
});

describe('no more than these words, though a clause tells of whom', () => {
  check([
    ['“Ask the judge” was all that Ida Moen, who farms it, would offer.', ['Ida Moen']],
    ['“Ask the judge” was as far as Ida Moen, who farms it, would go.', ['Ida Moen']],
    ['“Ask the judge” was all that Ida Moen could find.', []],
  ]);
});

describe('a message before a colon', () => {
  check([
    ['Ida Moen has sold the inn.\n\nHer advice to newcomers: “Learn the names of the dogs.”', ['Ida Moen']],
    [
      'Ida Moen has sold the inn.\n\nMoen’s advice to newcomers: “Learn the names of the dogs.”',
      ['Ida Moen'],
    ],
    ['Advice to newcomers: “Learn the names of the dogs.”', [undefined]],
    ['Newcomers: “Learn the names of the dogs.”', [undefined]],
  ]);
});

describe('a second verb behind a name that its verb precedes', () => {
  check([
    [
      '“Who needs a bell?” asks Ida Moen, wiping her hands, and answers herself at once: “Whoever is late.”',
      ['Ida Moen', 'Ida Moen'],
    ],
    [
      '“Who needs a bell?” asks Ida Moen, and Leo Holm answers her at once: “Whoever is late.”',
      ['Ida Moen', 'Leo Holm'],
    ],
    ['“It was ours,” rued the captain, Ida Moen.', ['Ida Moen']],
  ]);
});
