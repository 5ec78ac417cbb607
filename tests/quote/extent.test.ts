import { describe, expect, it } from 'vitest';
import { saidIn, servedIn } from './helpers.ts';

const wordsOf = (text: string) => saidIn(text).map((line) => line.split(' | ')[2]);

describe('what is said ends before the writer goes on', () => {
  it.each([
    [
      'Calder has said the pier is unsafe and has said pilots are “part of the trouble” in the fires.',
      ['the pier is unsafe', 'pilots are “part of the trouble” in the fires'],
    ],
    [
      'Calder argued that the board had charged her for “errors of memory” and later played the tape to the hall.',
      ['the board had charged her for “errors of memory”'],
    ],
    [
      'Calder had stressed the need to “see hidden freight,” ultimately concluding, “it is complicated.”',
      ['the need to “see hidden freight,”', 'it is complicated.'],
    ],
    [
      'Calder told the Gazette that “the pier is a disgrace to us all” when asked by the host about the storm.',
      ['the pier is a disgrace to us all'],
    ],
    [
      'Ben Rose told reporters Monday that questions about the pier are “academic” and a “distraction.”',
      ['questions about the pier are “academic” and a “distraction.”'],
    ],
    [
      'Ines Calder has said that the inquiry was begun without cause in order to “sink the pier,” she said in an interview.',
      ['the inquiry was begun without cause in order to “sink the pier,”'],
    ],
    [
      'Still, the fact that the race “is a dead heat right now,” as Calder said on Monday, only makes every vote matter.',
      ['Still, the fact that the race “is a dead heat right now,”'],
    ],
    ['Calder replied to a letter by calling Doane “a fool” and left.', ['Doane “a fool”']],
    ['The pier makes a difference, Calder said, and left.', ['The pier makes a difference']],
    ['The suspect is 40, Calder said, and lived nearby.', ['The suspect is 40 ¶ and lived nearby']],
    [
      'The pier should be closed, Calder said, and blocked for good.',
      ['The pier should be closed ¶ and blocked for good'],
    ],
    [
      'The pier makes a difference, Calder said in an interview afterward, that nobody “ever counted.”',
      ['The pier makes a difference ¶ that nobody “ever counted.”'],
    ],
    [
      'After a day spent on the draft of the law, Calder wrote again, predicting that a price would be paid in “toil and rain.”',
      ['a price would be paid in “toil and rain.”'],
    ],
    [
      'Calder told the paper the pier “would be rebuilt”, a reference to the storm of 1962.',
      ['the pier “would be rebuilt”'],
    ],
    [
      'Calder said the board has “no plan at all”, in a speech on Monday.',
      ['the board has “no plan at all”'],
    ],
    [
      'Calder said she is “glad to be here” as she faces a difficult vote in the council.',
      ['she is “glad to be here”'],
    ],
    [
      'Calder is pleased, calling it “a great day for the port” and said the quay would be ready by May.',
      ['it “a great day for the port”', 'the quay would be ready by May'],
    ],
    [
      'Calder refers to the new quay as a “concrete whale” even though she voted for it.',
      ['the new quay as a “concrete whale”'],
    ],
    [
      'Dockers rallied behind what Calder called “one of our own boats” and refused to unload it.',
      ['one of our own boats'],
    ],
    [
      'The row over what Calder has called a “paper harbour” took a new turn on Monday.',
      ['a “paper harbour”'],
    ],
    ['When Calder says she favours “free berths,” does she mean it?', ['she favours “free berths,”']],
    ['Calder called for “a shorter week for all” to loud applause.', ['a shorter week for all']],
    [
      'Calder argued that the crowd held “unknown men” -- another reference to the strike.',
      ['the crowd held “unknown men”'],
    ],
    [
      'Calder issued a statement, saying he “does not condone the words” — but accepted the apology.',
      ['he “does not condone the words”'],
    ],
    ['Calder added that the port has boats, then restated “but we are not at war.”', ['the port has boats']],
    ['So do we need more “harbour checks?” Calder says so at every turn.', []],
    ['Calder promised a new pier and congratulated the crew on its work.', ['a new pier']],
    ['Calder, who promised a new pier, last week congratulated the crew.', ['a new pier']],
    [
      'Calder said navy, air and ground forces were on the quay.',
      ['navy, air and ground forces were on the quay'],
    ],
    ['Asked whether she knew of it, Calder said she did not.', ['whether she knew of it', 'she did not']],
    ['Calder wrote a letter to the board and left it on the desk.', []],
    ['Calling for a ban on boats did not win her any votes.', []],
    ['Saying that the pier is lost didn’t do it.', []],
    [
      'Calder said the quay is required by law.While it would not have helped, she said it should be built.',
      ['the quay is required by law', 'it should be built'],
    ],
    ['Contrary to what Calder said in May, the pier still stands.', []],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    [
      'Calder told a crowded room in the Westport harbour office that the pier was safe.',
      ['the pier was safe'],
    ],
    [
      'Calder told Lee’s hearing on Thursday that the “whole board” knew of it.',
      ['the “whole board” knew of it'],
    ],
    ['Calder told “The Early Tide” on Sunday that the pier was gone.', ['the pier was gone']],
    ['Calder told dockers who had come from the north that “the pier is gone.”', ['the pier is gone.']],
    [
      'Calder told dockers who came from the north, “the pier is gone for good.”',
      ['the pier is gone for good.'],
    ],
    ['Calder said the pier was “as good as gone” and left the hall.', ['the pier was “as good as gone”']],
    ['Calder said she was “sick of all the lies,” prompting a walkout.', ['she was “sick of all the lies,”']],
    ['Calder said she was “sick of it all” whereas Lee was glad.', ['she was “sick of it all”']],
    ['“The pier,” Calder said as she sat down, “is gone for good.”', ['The pier ¶ is gone for good.']],
    ['The museum announced “A Hundred Years of Rope and Tar,” a show of knots.', []],
    ['The pier is gone, Ines Calder told “The Early Tide” on Friday.', ['The pier is gone']],
  ])('begins behind whoever is told: %j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what is said goes on', () => {
  it.each([
    [
      'Calder said the crane was lost, but that the crew of the tug, who had come in the night and stayed, had been “brave to a man.”',
      [
        'the crane was lost, but that the crew of the tug, who had come in the night and stayed, had been “brave to a man.”',
      ],
    ],
    [
      'Calder said that half of the pilots were for the plan, while a third of the dockers were against it.',
      ['half of the pilots were for the plan, while a third of the dockers were against it'],
    ],
    // What another tense or another report tells is the writer's.
    [
      'Calder said that most pilots liked the plan, while the town has no plan at all.',
      ['most pilots liked the plan'],
    ],
    [
      'Calder said that most pilots liked the plan, while Rose said they did not.',
      ['most pilots liked the plan', 'they did not'],
    ],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('marks that are glued, left out or far apart', () => {
  it.each([
    [
      'The fleet was lost."Nobody slept that night," said Ines Calder. "I never will."One of the boats came back.',
      ['Nobody slept that night ¶ I never will.'],
    ],
    ['“The pier is sound, wrote Ines Calder, an engineer from Westport.', ['The pier is sound']],
    [
      '“It is odd,” Ines Calder wrote in a dissent, which two others joined, “that nobody asked the dockers.”',
      ['It is odd ¶ that nobody asked the dockers.'],
    ],
    [
      'The letter, which Ines Calder says she did not write, read: “The pier will fall.”',
      ['she did not write', 'The pier will fall.'],
    ],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('the title of a work', () => {
  it.each([
    ['Calder told the story in her 2012 book, “A Harbour Son.” It sold well.', []],
    ['Calder was speaking in an interview on the radio program “Tide and Timber Report” in May.', []],
    ['“Harbour of the Lost” star Ines Calder opened up about her years at sea.', []],
    [
      'Officials were thrilled with the editorial, entitled “Ms. Calder Is Not a Brave Captain,” on Sunday.',
      [],
    ],
    ['“Being at sea is my job,” Calder said on the podcast “Here’s the Boat.”', ['Being at sea is my job']],
    [
      'Calder wrote in her book, “The boats came back without their crews.”',
      ['The boats came back without their crews.'],
    ],
    ['The report, “How the pier lost its way,” came out in May.', []],
    ['The bill comes first, Calder told the BBC’s “Ask the Harbour.”', ['The bill comes first']],
    [
      'Calder says the port gets “a shield like no other” pic.example.com/gZMLZEZ1fu',
      ['the port gets “a shield like no other”'],
    ],
    ['Calder wrote a sharp post titled “Can we stop talking about the pier now?”', []],
  ])('is not speech: %j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what is said in a clause with “who” ends where the main clause goes on', () => {
  it.each([
    [
      'Calder, who promised a new sea wall as a candidate in 2008, has failed to build it.',
      ['a new sea wall as a candidate in 2008'],
    ],
    ['Calder, who called for a vote in the spring, later left the board.', ['a vote in the spring']],
    [
      'For Calder, who notes that the pier was safe and dry, the matter has not been closed.',
      ['the pier was safe and dry'],
    ],
    ['To Calder, who says that the pier is safe, the report was a gift.', ['the pier is safe']],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('a claim that is the subject of its sentence ends at the verb of that', () => {
  it.each([
    [
      'Calder’s assertion that she took her duty “very seriously” and “did no harm at all” stood in contrast to the report.',
      ['she took her duty “very seriously” and “did no harm at all”'],
    ],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what is said ends where another clause, or somebody else, goes on', () => {
  it.each([
    [
      'When Calder saw the flood and said she would “rebuild the whole quay,” the dockers applauded.',
      ['she would “rebuild the whole quay,”'],
    ],
    ['Calder was kind to Lee, calling him a “good hand” and he did not answer her.', ['him a “good hand”']],
    [
      'Calder accuses Lee of “sleeping at the helm” and Ida Moss says he is “losing the harbour,” which he denies.',
      ['Lee of “sleeping at the helm”', 'he is “losing the harbour,”'],
    ],
    [
      'Calder insisted the port had lost its way: “The port is no longer a port,” she claimed.',
      ['the port had lost its way', 'The port is no longer a port'],
    ],
    [
      'Calder adds that the keepers have two choices: “You either leave or you row.”',
      ['the keepers have two choices: “You either leave or you row.”'],
    ],
    [
      'Calder said the board backed the plan for the pier, which she called “a gift to the town.”',
      ['the board backed the plan for the pier', 'a gift to the town.'],
    ],
    [
      'Calder said the vote had “kept us afloat” on the lake before claiming that the gates are “tearing it apart.”',
      ['the vote had “kept us afloat” on the lake', 'the gates are “tearing it apart.”'],
    ],
    [
      'Harbourmaster Calder – who previously said she would “burn the boats” for it – told a meeting that the pier was safe.',
      ['she would “burn the boats” for it', 'the pier was safe'],
    ],
    [
      'Calder said Lee “would have no chance to win,” a docker recalled, adding that she laughed.',
      ['Lee “would have no chance to win,”', 'Calder said Lee “would have no chance to win,”', 'she laughed'],
    ],
    [
      'Calder said the port “will soon be open,” even as her own engineers warned of the mud.',
      ['the port “will soon be open,”', 'the mud'],
    ],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('behind the marks of a judgement another clause is not said', () => {
  it.each([
    [
      'Calder described the raids as “cruel and sickening”, she confirmed that the port was shut.',
      ['the raids as “cruel and sickening”', 'the port was shut'],
    ],
    [
      'Calder called the crowd “a floating wreck”—an odd thing for a mayor to say.',
      ['the crowd “a floating wreck”'],
    ],
    [
      'Calder ended by telling the board to stop being “the stupid board,” then acting like one herself.',
      ['to stop being “the stupid board,”'],
    ],
    [
      'Calder promised a great repeal of the rules, signing an order that she said would “cut two rules for each new one.”',
      ['a great repeal of the rules', 'would “cut two rules for each new one.”'],
    ],
    [
      'She laughed. (“The yogurt trade has got to have a boost,” Calder said.)',
      ['The yogurt trade has got to have a boost'],
    ],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what tells who speaks is not said', () => {
  it.each([
    [
      '“We’re very glad” about the vote, said Ines Calder, head of the Pilots, a union that has left the others.',
      ['“We’re very glad” about the vote'],
    ],
    [
      'Lee is “not a sailor,” said Ines Calder, whose own town lies inland. “He deserves a chance.”',
      ['Lee is “not a sailor,” ¶ “He deserves a chance.”'],
    ],
    ['And the tide, said Ines Calder, does not wait for us.', ['And the tide ¶ does not wait for us']],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what somebody refers to ends at the colon before somebody else’s clause', () => {
  it.each([
    [
      'Lee was referring to Calder’s plan for the pier: Calder said she would not “sink another penny into mud.”',
      ['she would not “sink another penny into mud.”'],
    ],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what is said begins behind whom it was said to, how and where', () => {
  it.each([
    [
      'On Monday Calder used these very words when she spoke to the board, “We have all lost our way,” she said.',
      ['We have all lost our way'],
    ],
    [
      'Pressed on it, Calder said “I know nothing about the pier or the quay,” she said.',
      ['I know nothing about the pier or the quay'],
    ],
    [
      'Calder told the Westport Gazette before she left the hall that the pier was “as good as gone.”',
      ['the pier was “as good as gone.”'],
    ],
    [
      'Calder tells dockers who know why the crane stands still that it “was never paid for.”',
      ['it “was never paid for.”'],
    ],
    [
      'Calder left, adding hopefully that the board would “come round in the end.”',
      ['the board would “come round in the end.”'],
    ],
    [
      'The papers show, Calder said in a radio interview, that the two firms “worked hand in hand.”',
      ['The papers show ¶ that the two firms “worked hand in hand.”'],
    ],
    [
      'Calder argued for the second time that “the crane was never paid for by us.”',
      ['the crane was never paid for by us.'],
    ],
    [
      'Calder said in a note before a harbour board hearing, “The pier is lost for good.”',
      ['The pier is lost for good.'],
    ],
    [
      'When asked if the plan was “fair to all,” as Roe often claims, Calder replied, “Ask me in May.”',
      ['if the plan was “fair to all,”', 'Ask me in May.'],
    ],
    [
      'However, the board said in a statement, “We have never sold a single berth.”',
      ['We have never sold a single berth.'],
    ],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what the writer, or another source, adds to a thing is not said', () => {
  it.each([
    [
      'Calder said she would “answer in kind” to the raid on the port, which the board confirmed was a trick.',
      ['she would “answer in kind” to the raid on the port', 'was a trick'],
    ],
    [
      'The “first guess” is that the mud came in by night, pilots said, while cautioning that it is early.',
      ['The “first guess” is that the mud came in by night', 'it is early'],
    ],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('a subject in marks goes on with its verb', () => {
  it.each([
    [
      '“Norland,” he said, has “built a just harbour for us all.”',
      ['“Norland,” ¶ has “built a just harbour for us all.”'],
    ],
    ['“No,” Calder replied, said it again and left.', ['No']],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what leads up to the words, and what the speaker does besides, is not said', () => {
  it.each([
    [
      'Calder said after signing the order, “Without more pilots, we were forced to accept the fees.”',
      ['Without more pilots, we were forced to accept the fees.'],
    ],
    [
      'The council said then that the checks would only meet those “who need them most.”',
      ['the checks would only meet those “who need them most.”'],
    ],
    [
      'Roe cited Calder’s statement that the pier was an “odd friend,” along with the comment, “So is she.”',
      ['the pier was an “odd friend,”', 'So is she.'],
    ],
    [
      'Dockers know that when Calder says she will “do what is right,” that means closing the pier.',
      ['she will “do what is right,”'],
    ],
    [
      'She called the pilot’s plan a “wreck of a plan” and has kept the “lucky hat” of the harbour.',
      ['the pilot’s plan a “wreck of a plan”'],
    ],
    [
      'The links between the ports present “a real danger” to us, Roe said, as dockers gathered on the quay.',
      ['The links between the ports present “a real danger” to us'],
    ],
    [
      'Calder teased the news when she wrote on Sunday that, “Something great has just happened!”',
      ['Something great has just happened!'],
    ],
    [
      'Calder said the toll was “too slow to come” for Roe, who was mayor then.',
      ['the toll was “too slow to come” for Roe'],
    ],
    [
      'Calder blamed herself, telling “60 Minutes” host Tom Doane she has only herself to blame.',
      ['she has only herself to blame'],
    ],
    [
      'Calder said the port is “open to all” — and left the rest to her staff.',
      ['the port is “open to all”'],
    ],
    [
      'The Gazette’s The Rope blog this morning suggests there are “five pilots to watch” in May.',
      ['there are “five pilots to watch” in May'],
    ],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('then an age and a place stand between a quotation and its verb', () => {
    expect(wordsOf('“Are you ready to march for the pier?” Ben Roe, 20, of Westport, said.')).toEqual([
      'Are you ready to march for the pier?',
    ]);
  });
});

describe('a clause that only tells when is nobody’s', () => {
  it.each([
    ['After Doane left the pier, Calder agreed.', []],
    [
      'Since the very start of the storm the town has been closed, Calder noted.',
      ['Since the very start of the storm the town has been closed'],
    ],
    ['When the storm hit, Calder said, the pier was lost.', ['When the storm hit ¶ the pier was lost']],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what somebody calls a thing is the thing and the name, and no more', () => {
  it.each([
    [
      'Calder has dismissed Doane as a “minor hand” and his lawyer said he would not come.',
      ['Doane as a “minor hand”', 'he would not come'],
    ],
    [
      'Doane called suggestions that the mayor was preparing for the vote “beyond a joke.”',
      ['suggestions that the mayor was preparing for the vote “beyond a joke.”'],
    ],
    ['Calder herself called the result a “gut punch” Thursday in Eastport.', ['the result a “gut punch”']],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('a sentence that opened before the reporting clause', () => {
  it.each([
    [
      'The quays were deserted, Calder said, “but people need to eat.”',
      ['The quays were deserted ¶ “but people need to eat.”'],
    ],
    [
      'If the council votes for it, Calder said, “We will be open by May.”',
      ['If the council votes for it ¶ “We will be open by May.”'],
    ],
    [
      'Rebuilding the pier with borrowed money, Calder said, “is like painting a wreck.”',
      ['Rebuilding the pier with borrowed money ¶ “is like painting a wreck.”'],
    ],
    [
      'When the tide turns, Calder said, “it will be too late.”',
      ['When the tide turns ¶ “it will be too late.”'],
    ],
  ])('is taken up by the quotation: %s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    ['When the tide turned, Calder said, “it was too late.”', ['it was too late.']],
    ['On the pier, Calder said, “nobody slept that night.”', ['nobody slept that night.']],
    ['Pressed on the cost of the pier, Calder said, “we will see.”', ['we will see.']],
    ['The vote was welcomed by the crew, which said, “We are glad of it.”', ['We are glad of it.']],
    ['But, Calder said, “we will see.”', ['we will see.']],
    ['She made a plea which, Calder said, “has fallen by the wayside.”', ['has fallen by the wayside.']],
    ['“The air is cleaner,” says Ines Calder, author of “Air of the Quay.”', ['The air is cleaner']],
    ['Calder called the plan “a grave for cows” amid boos.', ['the plan “a grave for cows”']],
    [
      'Calder, who has argued 35 cases before the court, wrote in the Post: “A star is just a star.”',
      ['35 cases before the court', 'A star is just a star.'],
    ],
    [
      'Many groups urged her to run for mayor and her paper even ran an editorial on “the race of the year.”',
      ['to run for mayor'],
    ],
    ['Calder said that “Roe drinks ice water,” and indeed, examples of it abound.', ['Roe drinks ice water']],
    [
      'The survey found that many dockers think the pier is “a bad idea,” which was the worst answer in years.',
      ['many dockers think the pier is “a bad idea,”'],
    ],
    ['Calder said the pier “would never open”, a day after she resigned.', ['the pier “would never open”']],
    [
      'As Calder said, “It would take a heart of stone not to laugh” at a complaint of the board.',
      ['It would take a heart of stone not to laugh'],
    ],
    [
      'Despite her claims that the pier “has been a success,” the plans of the board came to nothing.',
      ['the pier “has been a success,”'],
    ],
    [
      'Nobody knows who paid for the pier. “if you ask me, nobody did,” Calder said.',
      ['if you ask me, nobody did'],
    ],
  ])('is the article’s where it tells when, where or of whom: %s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what is said is told of its own clause only', () => {
  it.each([
    [
      'When Calder announced her candidacy in June, she infamously called the dockers “rats” and “thieves”.',
      ['her candidacy', 'the dockers “rats” and “thieves”'],
    ],
    [
      'The unions backed her, with the Union of Dockers calling her “the champion we need” and union chief Hugo Rand hugging her on stage.',
      ['her “the champion we need”'],
    ],
    [
      'Calder has railed against what she calls the “harbour cartel” and cast herself as an outsider.',
      ['what she calls the “harbour cartel”'],
    ],
    [
      'Rand responded with a phrase that could have come from Calder herself: “Do not moan to me about the pier.”',
      ['Do not moan to me about the pier.'],
    ],
    [
      'Calder has been a strong ally, attacking Rand and visiting the dockers to encourage them with a simple message: “Don’t give up!”',
      ['Don’t give up!'],
    ],
    [
      'But Calder, making it clear that the pier came first, stood beside Rand and described the vote as “freely held.”',
      ['the vote as “freely held.”'],
    ],
    [
      'A new group called Port 45 ran its first ads using her comment that “I was responsible for a lot” of the plan.',
      ['“I was responsible for a lot” of the plan'],
    ],
    [
      'According to papers of Dora Blair, a friend of Calder’s who died in 2000, the mayor had called Rand “a narcissistic gull.”',
      ['the mayor had called Rand “a narcissistic gull.”'],
    ],
    [
      'Calder has been vague, offering few details beyond a letter in May, in which she called for bringing the pier “back on track.”',
      ['bringing the pier “back on track.”'],
    ],
    [
      'But as Calder denounced the strike and pledged to confront the “knife-wielding few,” many in the hall seemed to warm to her.',
      ['to confront the “knife-wielding few,”'],
    ],
    [
      'The dockers sent a letter to friends saying “we need to demand” votes and asked them to tell of the strike.',
      ['“we need to demand” votes', 'to tell of the strike'],
    ],
    ['Calder called the pier “a heap of rust” in her 1969 memoir.', ['the pier “a heap of rust”']],
    [
      '“Keeping Rand from winning is the key to the vote before Westport,” where the party will meet in July, Calder’s campaign announced.',
      ['Keeping Rand from winning is the key to the vote before Westport'],
    ],
    ['Unlike Calder tweeting out a picture of herself eating a “bun bowl” from the grill.', []],
    ['Her message sounded a lot like Mayor Rand’s slogan, “Make The Port Great Again.”', []],
    ['Rand contrasted that with Calder, who wants to bring “people together to reach the goal.”', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what is said goes on where its marks do', () => {
  it.each([
    [
      'Calder says she wishes she could have spent more time in Kelby, but that she and her team “did all we could do.”',
      [
        'she wishes she could have spent more time in Kelby, but that she and her team “did all we could do.”',
      ],
    ],
    [
      'According to Calder, she was once part of the port, but is now “the worst thing that ever happened to it.”',
      ['she was once part of the port, but is now “the worst thing that ever happened to it.”'],
    ],
    [
      'Calder says “the port has become screwed up” because “the sea has become soft.”',
      ['“the port has become screwed up” because “the sea has become soft.”'],
    ],
    [
      'Calder added that, while she “loves the pier,” it must go.',
      ['while she “loves the pier,” it must go'],
    ],
    [
      'Calder said that the announcement, which some have argued was meant to win votes, was an “insult” to “the men of the port.”',
      [
        'the announcement, which some have argued was meant to win votes, was an “insult” to “the men of the port.”',
      ],
    ],
    [
      'Rand said Calder’s words and actions “amount to a form of bullying that undermines us.”',
      ['Calder’s words and actions “amount to a form of bullying that undermines us.”'],
    ],
    [
      'Calder said following a vote in 2001 that she had “very serious doubts.”',
      ['she had “very serious doubts.”'],
    ],
    ['Calder told the board, which met on Monday, the pier is “a wreck.”', ['the pier is “a wreck.”']],
    [
      'Calder released a statement that, while condemning violence, accused the board of “theft on the quay.”',
      ['the board of “theft on the quay.”'],
    ],
    [
      'Calder said drafting the plan could be “messy,” but it would be “worth it.”',
      ['drafting the plan could be “messy,” but it would be “worth it.”'],
    ],
    ['Calder said the ferry will be “very full” in May.', ['the ferry will be “very full” in May']],
    [
      'Calder denounced the “senseless deaths” of sailors in recent storms off Kelby.',
      ['the “senseless deaths” of sailors in recent storms off Kelby'],
    ],
    [
      'Calder said he was “no saint” when it comes to deadlines.',
      ['he was “no saint” when it comes to deadlines'],
    ],
    [
      'Calder is promising to rebuild the pier, bring back the patrols and deport smugglers.',
      ['to rebuild the pier, bring back the patrols and deport smugglers'],
    ],
    [
      'According to Calder, the flood is to blame for lost jobs and lost growth.',
      ['the flood is to blame for lost jobs and lost growth'],
    ],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what the writer or another goes on with is not said', () => {
  it.each([
    [
      'Calder said the pier would be rebuilt, but the union wants “a real plan.”',
      ['the pier would be rebuilt'],
    ],
    ['Calder said she would not resign, but she faces a “no confidence” vote.', ['she would not resign']],
    ['Calder said the plan was “messy,” but the council approved it.', ['the plan was “messy,”']],
    ['Calder said she was “sorry” in November.', ['she was “sorry”']],
    ['When Calder announced 600 layoffs, some dockers felt betrayed.', ['600 layoffs']],
    [
      'Norland has denied the theft, and Mayor Calder has denied any part in it.',
      ['the theft', 'any part in it'],
    ],
    ['Since announcing a new pier, Calder has risen in the polls.', ['a new pier']],
    ['Asked why, Calder replied in a message: “It is over.”', ['It is over.']],
    ['Calder denied the charges through her lawyer.', ['the charges']],
    ['Calder confirmed the meeting on the condition of anonymity.', ['the meeting']],
    [
      'Calder has asked the board to dismiss Rand and has repeatedly called him heartless.',
      ['the board to dismiss Rand'],
    ],
    ['In the poll, 34 percent say they are liberal, 32% conservative.', ['they are liberal']],
    [
      'When Calder said the bank, the oldest in Kelby, would close, some clients left.',
      ['the bank, the oldest in Kelby, would close'],
    ],
    [
      'Calder denounced the “senseless deaths” of sailors in recent days.',
      ['the “senseless deaths” of sailors'],
    ],
    [
      'Calder said the governor, who took office in May, “has done nothing for us.”',
      ['the governor, who took office in May, “has done nothing for us.”'],
    ],
    [
      'The Gazette called the film “a farce,” the Post “a triumph” and the Herald “a bore.”',
      ['the film “a farce,”'],
    ],
    [
      'Calder called the plan “a ship in search of an ocean,” its authors “boys with glue” and its budget “a bedtime story.”',
      ['the plan “a ship in search of an ocean,” ¶ “boys with glue” ¶ “a bedtime story.”'],
    ],
    [
      'Calder promised to help families who lost homes and suffered injuries.',
      ['to help families who lost homes and suffered injuries'],
    ],
    [
      'Calder told the court that after the crash, the captain apologised.',
      ['after the crash, the captain apologised'],
    ],
    ['When Calder told them, they were “stunned.”', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what stands around a statement is no part of it', () => {
  it.each([
    ['Still, says Calder, “the mill is sound and safe.”', ['the mill is sound and safe.']],
    ['On Monday, said Calder, “the mill is sound and safe.”', ['the mill is sound and safe.']],
    ['The ships, said Calder, “are sound and safe.”', ['The ships ¶ “are sound and safe.”']],
    ['Calder denied this.', []],
    ['Calder has written that:\n\n“The mill is sound and safe.”', ['The mill is sound and safe.']],
    ['Calder denied the charge.', ['the charge']],
    [
      'Calder went from arguing it is “pretty odd” to blame the mill to posting a long apology.',
      ['it is “pretty odd” to blame the mill'],
    ],
    [
      'Two clerks accused Calder of theft, with a cousin of one of them saying the charge was “a very old tale”.',
      ['Calder of theft', 'the charge was “a very old tale”'],
    ],
    [
      'Calder denounced the board before offering “thoughts and prayers to all.”',
      ['thoughts and prayers to all.'],
    ],
    [
      'Radio Port says Calder has lost the race https://p.example/abc #Harbour — Port Radio (@port) May 2, 2016',
      ['Calder has lost the race'],
    ],
    ['The council is considering a ban on “designated hardship areas” in the port.', []],
    ['Calder considers the plan “a reckless mess of lies”.', ['the plan “a reckless mess of lies”']],
    [
      'Calder said at the harbour event on Friday that she had “done our duty” by then.',
      ['she had “done our duty” by then'],
    ],
    ['Calder argued so powerfully that things were better.', ['things were better']],
    [
      'Calder insisted yesterday that she wanted a vote to end the strike.',
      ['she wanted a vote to end the strike'],
    ],
    [
      'Calder countered the tour by pointing out that the plan amounts to a “massive tax increase” for all.',
      ['the plan amounts to a “massive tax increase” for all'],
    ],
    ['The board was warned, a quote Calder denied at once.', []],
    ['The firm wants a premium for assuring “chain of custody” of the fish.', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('an hour is no label, and its colon opens nothing', () => {
  it.each([
    [
      'The gates stay shut from 9 p.m. to 6:30 a.m. on the quay, according to Ines Calder.',
      ['The gates stay shut from 9 p.m. to 6:30 a.m. on the quay'],
    ],
    ['The ferry left at 7:09 and sank at 8, Calder said.', ['The ferry left at 7:09 and sank at 8']],
    ['2:48 p.m. ET — The pier will be shut by noon, Calder said.', ['The pier will be shut by noon']],
    ['9:05 a.m. (local time) – “The pier is shut,” Calder said.', ['The pier is shut']],
    ['[11:20] The city should pay for it, Calder told the Gazette.', ['The city should pay for it']],
    ['9:30 Mass is full on Sundays, Calder said.', ['9:30 Mass is full on Sundays']],
    ['The rule is plain: the pier is shut, Calder said.', ['the pier is shut']],
    ['The pier was shut by 5 p.m. Ines Calder said it would open in May.', ['it would open in May']],
    ['The pier was shut by 5 p.m. Eastern, Calder said.', ['The pier was shut by 5 p.m. Eastern']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('what stands between two dashes, or behind one, is the writer’s', () => {
  it.each([
    [
      '“The pier is rotten” – Calder said, holding a sleeve – “and nobody mends it.”',
      ['The pier is rotten ¶ and nobody mends it.'],
    ],
    [
      '“The pier is rotten” — said Calder — “and nobody mends it.”',
      ['The pier is rotten ¶ and nobody mends it.'],
    ],
    [
      '“The pier is rotten,” Calder said — she looked up — “and nobody mends it.”',
      ['The pier is rotten ¶ and nobody mends it.'],
    ],
    [
      'Calder said – her hands in her pockets – “The pier is rotten, and nobody mends it.”',
      ['The pier is rotten, and nobody mends it.'],
    ],
    // Whose words open with a capital behind what somebody else says is not plain.
    [
      '“The pier is rotten,” Calder said – and Ben Rose agreed – “We will mend it.”',
      ['The pier is rotten', 'We will mend it.'],
    ],
    [
      'Calder said Doane was “coddling” the board and “feeding it well” — a charge Doane’s office rejects.',
      ['Doane was “coddling” the board and “feeding it well”'],
    ],
    ['The board kept “ledgers” — logs of all telephone calls collected in May.', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the state behind a town', () => {
  it.each([
    ['Calder said in Mystic, Conn. that the pier was shut.', ['the pier was shut']],
    ['Calder said in Mystic, Conn., that the pier was shut.', ['the pier was shut']],
    [
      'Calder said the pier at Mystic, Conn. was shut for weeks.',
      ['the pier at Mystic, Conn. was shut for weeks'],
    ],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('and where somebody is from are not who speaks', () => {
    expect(saidIn('Ines Calder, of the port board in Fresno, Calif., said the pier was shut.')).toEqual([
      '[indirect] Ines Calder | said | the pier was shut',
    ]);
    expect(saidIn('The head of the board, of course, said the pier was shut.')).toEqual([
      '[indirect] The head of the board | said | the pier was shut',
    ]);
  });
});

describe('“that” before a thing or a day opens no clause', () => {
  it.each([
    ['Calder asked that question of the board.', []],
    ['Calder asked that the pier be shut by noon.', ['the pier be shut by noon']],
    ['Calder asked that the pier be “put out of its misery”.', ['the pier be “put out of its misery”']],
    ['Calder asked that care be taken.', ['care be taken']],
    ['Calder said that day in Alder that water was short.', ['water was short']],
    ['Calder said that water was short.', ['water was short']],
    ['Calder said that absent a vote, the pier would close.', ['absent a vote, the pier would close']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('how words were sent, and what bears them, is not said', () => {
  it.each([
    [
      'Calder wrote “smoke on four again” in a text message sent at noon to the board.',
      ['smoke on four again'],
    ],
    ['The motto over the gate, “Row and be glad”, was carved in 1641.', []],
    ['Calder ordered “The Captain’s Supper” and a glass of beer.', []],
    ['Calder ordered “an immediate halt” to the work.', ['“an immediate halt” to the work']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('what is put in front of a verb that has its object', () => {
  it.each([
    [
      'Following the winter in which she called Doane “a heavy old fool,” the papers have cited growing doubts.',
      ['Doane “a heavy old fool,”'],
    ],
    [
      'As “the old guard” leaves, Calder argued, the young come.',
      ['As “the old guard” leaves ¶ the young come'],
    ],
    [
      'Until “the tide” turns the pier stays shut, Calder said in an interview published Thursday morning.',
      ['Until “the tide” turns the pier stays shut'],
    ],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('behind the comma of a statement', () => {
  it.each([
    // A second verb that number or form ties to the statement.
    ['Calder said the plan is no gift, but is worth having.', ['the plan is no gift, but is worth having']],
    [
      'Calder answered dockers who argue that the fee may be unfair, but does not break the law.',
      ['the fee may be unfair, but does not break the law'],
    ],
    [
      'Calder says the rules are a start, but do not go far enough.',
      ['the rules are a start, but do not go far enough'],
    ],
    [
      'Calder said pilots will not take up the plan, but will turn to the pier.',
      ['pilots will not take up the plan, but will turn to the pier'],
    ],
    // What the speaker does.
    ['Calder said the plan was bad, but has not offered one of her own.', ['the plan was bad']],
    ['Dockers say the plan is bad, but do not have one.', ['the plan is bad']],
    ['Calder said she would go, but would not say when.', ['she would go']],
    ['Calder says it is late, but is refusing to go.', ['it is late']],
    ['Polls suggest there is blame to go round, but much is laid on Doane.', ['there is blame to go round']],
    ['Dockers say the plan is bad, but is it?', ['the plan is bad']],
    ['Dockers say the plan is bad, but have the pilots seen it?', ['the plan is bad']],
    ['Dockers say the pier is bare, but lamps burn there at night.', ['the pier is bare']],
    ['Dockers say Doane is kind, but keeps to himself.', ['Doane is kind, but keeps to himself']],
    ['Calder said she could not speak of it, but could be heard in the hall.', ['she could not speak of it']],
    ['Calder said no one would go, but would later send three home.', ['no one would go']],
    // What may be is the speaker's to say.
    [
      'Calder said the leak was “not certainly” the yard’s, though it may have “worsened” matters.',
      ['the leak was “not certainly” the yard’s, though it may have “worsened” matters'],
    ],
    ['Calder said the vote was fair, though it could be held again.', ['the vote was fair']],
    ['Calder said the tar was safe, though it may have “a slight smell” at noon.', ['the tar was safe']],
    ['Calder said the storm was over, though it might be “over” only on paper.', ['the storm was over']],
    // An answer, and who gives it.
    [
      'Calder said she took his word that he was a pilot, but when pressed if he was, she replied, "Not as far as I know."',
      ['she took his word that he was a pilot', 'Not as far as I know.'],
    ],
    [
      'The clerk testified that Calder smelled of beer, and when asked how much she had drunk, he said two pints.',
      ['Calder smelled of beer'],
    ],
    [
      'Calder said she would go, but when her mother asked her to stay, she felt bad.',
      ['she would go, but when her mother asked her to stay, she felt bad'],
    ],
    // An idiom, and "also".
    ['Calder described the offer as too little, too late.', ['the offer as too little, too late']],
    ['Calder described the vote as fair, too.', ['the vote as fair']],
    ['Calder called it a mistake, too often for the taste of the pilots.', ['it a mistake']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('behind a thing that is judged', () => {
  it.each([
    [
      'Calder has accused Doane of being “hopelessly lazy” in office and a number of old pilots have doubted his skill.',
      ['Doane of being “hopelessly lazy” in office'],
    ],
    [
      'Calder accused Doane of theft and a fraud that has cost millions.',
      ['Doane of theft and a fraud that has cost millions'],
    ],
    [
      'Calder fed the row by stressing the need for “order” and painting many of the dockers as “thieves.”',
      ['the need for “order”'],
    ],
    ['Calder called it a “wreck” and its owner a “thief.”', ['it a “wreck” and its owner a “thief.”']],
    ['A post said “Gone fishing” followed by a picture of a boat.', ['Gone fishing']],
    ['Calder described “a loud bang” followed by a flash.', ['“a loud bang” followed by a flash']],
    [
      'Calder left in May, accusing the yard of “cruelty” and using pupils as carpenters.',
      ['the yard of “cruelty” and using pupils as carpenters'],
    ],
    ['Calder described the noise and the fear she had felt.', ['the noise and the fear she had felt']],
    ['Calder cited the harm and the lies Doane had told.', ['the harm and the lies Doane had told']],
    [
      'Three pilots wrote a letter to the mayor last Monday saying that “the plan would ruin us.”',
      ['the plan would ruin us.'],
    ],
    [
      'Calder wrote a book saying that the isles were settled by monks.',
      ['a book saying that the isles were settled by monks', 'the isles were settled by monks'],
    ],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a statement in two parts', () => {
  it.each([
    // The condition stands before who speaks.
    [
      'If dockers get no notice, Calder said they may end up in the street.',
      ['If dockers get no notice ¶ they may end up in the street'],
    ],
    [
      'For example, if the court rules for the port, Calder said the pier could stay.',
      ['if the court rules for the port ¶ the pier could stay'],
    ],
    ['If asked about it, Calder said she would go.', ['she would go']],
    ['If pilots asked, Calder said she was busy.', ['she was busy']],
    ['If that fails, Calder warned that the port would sue.', ['If that fails ¶ the port would sue']],
    ['If given a boat, Calder said she would go.', ['If given a boat ¶ she would go']],
    ['If pilots were angry, Calder said they had cause.', ['they had cause']],
    ['If his record is weak, Calder said pilots did not care.', ['pilots did not care']],
    // The subject stands before who speaks.
    [
      'Police released pictures of three men they say are suspects in the theft, standing side by side.',
      ['three men ¶ are suspects in the theft'],
    ],
    ['Doane is to blame for crimes she says were planned by Roe.', ['crimes ¶ were planned by Roe']],
    ['Doane fought the repeal of a law they say is vital.', ['a law ¶ is vital']],
    ['Doane hid the first boat she says was lost.', ['the first boat ¶ was lost']],
    [
      'Doane mocked the letter she said was a threat.',
      ['the letter she said was a threat', 'the letter ¶ was a threat'],
    ],
    [
      'Doane is blamed for a smell they say is coming from the mill, making pupils sick.',
      ['a smell ¶ is coming from the mill, making pupils sick'],
    ],
    ['The things I said were meant for her.', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the day of saying it', () => {
  it.each([
    [
      'Calder said on Saturday the Port Agency, the region’s main carrier, would stay and that it knew of the “new routes”.',
      ['the Port Agency, the region’s main carrier, would stay and that it knew of the “new routes”'],
    ],
    [
      'Calder said on Saturday, the day of the vote, the port would close.',
      ['on Saturday, the day of the vote, the port would close'],
    ],
    [
      'Calder said since March the price of tar, rope and oil has doubled.',
      ['since March the price of tar, rope and oil has doubled'],
    ],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('marks and brackets', () => {
  it.each([
    ['(The other forty, Calder said, were "lost at sea.")', ['The other forty ¶ were "lost at sea."']],
    ['Calder said the pier (and the mole) would close.', ['the pier (and the mole) would close']],
    ['(“The pier (and the mole) must go,” Calder said.)', ['The pier (and the mole) must go']],
    [
      '"It never works.""It shows who we are," Calder continued. "Vote."',
      ['It never works. ¶ It shows who we are ¶ Vote.'],
    ],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('stay in a paragraph that goes on with words told in part', () => {
    const lines = saidIn('Calder called the fire “a shame”.', '“We lost the hall.”');
    expect(lines.map((line) => line.split(' | ')[2])).toEqual(['the fire “a shame” ¶ “We lost the hall.”']);
    expect(saidIn('“It is a shame,” Calder said.', '“We lost the hall.”')[0]).toContain(
      'It is a shame ¶ We lost the hall.',
    );
  });
});

describe('a call that judges nothing', () => {
  it.each([
    ['Calder called me the other day.', []],
    ['Calder drew a system called harbour lease in which wards are drafted by judges.', []],
    ['The board called a meeting for Friday to discuss the plan.', []],
    ['Calder called off talks with the union after a delay.', []],
    ['Calder called up a series of letters from the board.', []],
    ['Calder called the Alder Network about her plight.', []],
    ['Dockers call fellow dockers when they are late.', []],
    ['Calder called the police after the fire.', []],
    ['Calder moved accused pilots round the country.', []],
    ['The board knew that accused pilots were given other boats.', []],
    ['Calder accused him, without proof, of theft.', ['him, without proof, of theft']],
    ['Calder accused the board “doing nothing to help” her.', ['the board “doing nothing to help” her']],
    ['Calder called some pilots on Monday, saying they were late.', ['they were late']],
    ['Calder called the plan a disgrace.', ['the plan a disgrace']],
    ['Calder called it immoral.', ['it immoral']],
    ['Calder called the idea rubbish.', ['the idea rubbish']],
    ['Calder called the meeting invigorating.', ['the meeting invigorating']],
    ['Calder called the decision to close the pier a mistake.', ['the decision to close the pier a mistake']],
    ['Calder called the decision to ask for help a mistake.', ['the decision to ask for help a mistake']],
    ['Calder called the refusal to say who paid a disgrace.', ['the refusal to say who paid a disgrace']],
    ['Calder called the police to report the theft.', []],
    ['The yard gets 40 calls a week from pilots looking for work.', []],
    ['Calder calls three times a day.', []],
    ['Calder called other pilots to ask them whether it was safe.', []],
    ['Calder called the council into session to discuss the pier.', []],
    ['Calder called the year a disaster.', ['the year a disaster']],
    ['Calder called the two days of talks a farce.', ['the two days of talks a farce']],
    ['Calder called him the other day the best of all.', ['him the other day the best of all']],
    ['Calder called out the plan as reckless.', ['out the plan as reckless']],
    ['Calder accused the board for failing to act.', ['the board for failing to act']],
    ['Calder accused the yard that it used poor sand.', ['the yard that it used poor sand']],
    ['Calder accused the yard in a letter on Sunday.', []],
    ['Calder called the vote on the pier in May a farce.', ['the vote on the pier in May a farce']],
    ['Calder called the new tax on salt unfair to the poor.', ['the new tax on salt unfair to the poor']],
    ['Calder called this one of the worst storms ever.', ['this one of the worst storms ever']],
    ['Calder called for a vote on the pier.', ['a vote on the pier']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a list, a condition and a time that belong to what is said', () => {
  it('goes on through one scrap in marks after the other', () => {
    expect(wordsOf('Calder called him a “crank”, “cheat” and “liar”, and left.')).toEqual([
      'him a “crank”, “cheat” and “liar”',
    ]);
    expect(wordsOf('Calder called him a “crank”, “wholly unfit” and a “liar”.')).toEqual([
      'him a “crank”, “wholly unfit” and a “liar”',
    ]);
    expect(wordsOf('Calder called him a “crank”, and left.')).toEqual(['him a “crank”']);
  });

  it('has the second verb of its condition', () => {
    expect(
      wordsOf('Calder said the vote could be held if the board relented and agreed to open the books.'),
    ).toEqual(['the vote could be held if the board relented and agreed to open the books']);
    expect(wordsOf('Calder said he had lied when he denied it and promised to step down.')).toEqual([
      'he had lied when he denied it',
      'to step down',
    ]);
  });

  it('has the time of what is to come, and not what the speaker did next', () => {
    expect(wordsOf('Calder said the board “will get the facts” before acting.')).toEqual([
      'the board “will get the facts” before acting',
    ]);
    expect(wordsOf('Calder said the board “will get the facts” before leaving the hall.')).toEqual([
      'the board “will get the facts”',
    ]);
    expect(wordsOf('Calder said the board “had the facts” before turning to the strike.')).toEqual([
      'the board “had the facts”',
    ]);
  });
});

describe('the next report of the same speaker', () => {
  it('ends the words where it opens with an adverb or its day', () => {
    expect(wordsOf('Calder said they were on the pier, later adding that the crane had sunk.')).toEqual([
      'they were on the pier',
      'the crane had sunk',
    ]);
    expect(
      wordsOf('Calder denied he has talked to the board, and on Friday he denied that he owns a boat.'),
    ).toEqual(['he has talked to the board', 'he owns a boat']);
  });

  it('is none where the speaker tells what was done', () => {
    expect(
      wordsOf('Calder said it had sunk, and at several points he thanked the crew for their work.'),
    ).toEqual(['it had sunk, and at several points he thanked the crew for their work']);
    expect(wordsOf('Calder said it had sunk, and on Friday they had found the crew.')).toEqual([
      'it had sunk, and on Friday they had found the crew',
    ]);
  });
});

describe('what a relative clause about the subject reports ends before the verb of its sentence', () => {
  it.each([
    [
      'The docker who accused Roe, the owner’s nominee, of theft will testify on Thursday.',
      ['Roe, the owner’s nominee, of theft'],
    ],
    ['Residents who said the plan he backed was dead left the hall.', ['the plan he backed was dead']],
    [
      'Half of the residents who say they support the pier also say they never use it.',
      ['they support the pier', 'they never use it'],
    ],
    [
      'Clerks who claimed the pier was sound now admit it was rotten.',
      ['the pier was sound', 'it was rotten'],
    ],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('a claim that is the subject ends at the comma before a clause of its own', () => {
    expect(
      wordsOf('Calder’s claim that the pier is safe, it turned out, had been tested by nobody.'),
    ).toEqual(['the pier is safe']);
  });
});

describe('a verb that takes a clause for what is said and has none reports nothing', () => {
  it.each([
    'Calder said yes.',
    'The yard added 300 welders in May.',
    'Calder argued the case in the high court.',
    'Calder said the same in April.',
    'Calder is saying things that nobody dreamed of.',
    'The yard has written off £40m of so-called “phantom stock”, goods that it thought it had.',
    'Calder left, just as she said she would, and the crew stayed.',
    'What the dockers fear helps explain why the yard is empty.',
    'A man calling himself Ben Rose ran off.',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it.each([
    [
      'None of the cranes would have held, Calder told guest host Ines Doane.',
      ['None of the cranes would have held'],
    ],
    [
      'At least four had been set up by noon, Calder said: two in Lowhaven and one in Brae.',
      ['At least four had been set up by noon'],
    ],
    [
      'Calder said the country needs to put the storm behind it.',
      ['the country needs to put the storm behind it'],
    ],
    ['Calder argued for prison over fines.', ['prison over fines']],
    ['Calder called himself a proud docker.', ['himself a proud docker']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('another source behind "and" is not what the first one said', () => {
  it.each([
    [
      'Calder suggested the pier was lost and a new report said it had sunk.',
      ['the pier was lost', 'it had sunk'],
    ],
    ['Calder said a crane and a boat were lost.', ['a crane and a boat were lost']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('which day or week it was said, in other words than before', () => {
  it.each([
    ['Calder said this past weekend that he had never seen the pier.', ['he had never seen the pier']],
    ['Calder said late last week in Lowhaven that he would go.', ['he would go']],
    ['Calder said late last month the yard would close.', ['the yard would close']],
    ['Calder said early this week would be best.', ['early this week would be best']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a question ends before who answers it, even where its verb reads as a noun', () => {
  it.each([
    [
      'Asked if Calder needs help, Doane responded with a dry laugh, “You think so?”',
      ['if Calder needs help', 'You think so?'],
    ],
    ['Asked if Calder lied, she answered with a laugh, “You think so?”', ['if Calder lied', 'You think so?']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a word that is read as a noun elsewhere is the verb of a clause that has no other', () => {
  it.each([
    'the firm plans to leave',
    'Republicans need to win',
    'the country needs to put the storm behind it',
    'the plan lacks money',
    'the pier matters',
    'voters care about it',
    'people in the north face a fight',
    'the board and the union demand action',
    'the works cause harm',
  ])('Calder said %s.', (clause) => {
    expect(wordsOf(`Calder said ${clause}.`)).toEqual([clause]);
  });

  it.each([
    'Calder wrote an opinion piece two months after the attempt on the bridge.',
    'Calder criticised the rescue plans to sell the yard.',
    'Calder added six ship loads to the order.',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe('the verb of a clause is found wherever the clause stands', () => {
  it.each([
    ['The plan lacks money, Calder said.', ['The plan lacks money']],
    [
      'The board and the union face a fight, said Ines Calder, the mayor.',
      ['The board and the union face a fight'],
    ],
    ['Calder told them the plan lacks money.', ['the plan lacks money']],
    ['Calder told the board on Monday that the plan lacks money.', ['the plan lacks money']],
    ['Ines Calder, the mayor, said the party needs to rest.', ['the party needs to rest']],
    ['Calder said in a statement Doane was ill.', ['Doane was ill']],
    ['Calder said on Monday Republicans need help.', ['Republicans need help']],
    ['Calder said Wednesday it will review the plan.', ['it will review the plan']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('who is told is no part of what they are told', () => {
    expect(wordsOf('Calder told reporters Doane did not want a meeting.')).toEqual([
      'Doane did not want a meeting',
    ]);
    expect(wordsOf('Calder told reporters in London the pier was lost.')).toEqual(['the pier was lost']);
  });

  it('a circumstance of which the clause is no part stays one', () => {
    expect(wordsOf('Calder mused in Thursday night’s debate that the pier was lost.')).toEqual([
      'the pier was lost',
    ]);
    expect(wordsOf('Calder said in a letter Doane sent to the board that the pier was lost.')).toEqual([
      'the pier was lost',
    ]);
  });
});

describe('what somebody is told goes on behind them', () => {
  it.each([
    ['The pier, Calder told reporters, should be shut.', ['The pier ¶ should be shut']],
    ['The pier, Calder told the Gazette on Monday, had “lost its way.”', ['The pier ¶ had “lost its way.”']],
    [
      'The firing soon after Doane took office, Calder said, was “lawful.”',
      ['The firing soon after Doane took office ¶ was “lawful.”'],
    ],
    ['Whoever did this, Calder said, should be ashamed.', ['Whoever did this ¶ should be ashamed']],
    [
      'The pier is lost, Calder told reporters, but warned that it would burn.',
      ['The pier is lost', 'it would burn'],
    ],
    ['In May, Calder told the board, which met in Leeds, that the pier was lost.', ['the pier was lost']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('how, how often and to whom stand before "that"', () => {
  it.each([
    ['Calder admitted outright that “the pier is lost” if it rains.', ['“the pier is lost” if it rains']],
    ['Calder said publicly and privately that the pier was lost.', ['the pier was lost']],
    ['Calder argued early on that the pier was lost.', ['the pier was lost']],
    ['Calder said time and again that the pier was lost.', ['the pier was lost']],
    ['Calder has said no less than three times that the pier was lost.', ['the pier was lost']],
    [
      'They tell you that “order” and “peace” require that you pay.',
      ['“order” and “peace” require that you pay'],
    ],
    ['Calder announced a new rule that the union hates.', ['a new rule that the union hates']],
    ['Calder said much of that gain was lost.', ['much of that gain was lost']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('what a sentence denies is what somebody claimed, and not the sentence', () => {
  it.each([
    'Instead of saving the pier, as Calder has often claimed, the law broke it.',
    'Far from easing, as the ministry predicted, prices have doubled.',
    'Rather than falling, as Calder argued, wages rose.',
    'Prices have doubled, not halved, as Calder claimed.',
    'The trouble was not that boats are slow, as Calder has long argued.',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it.each([
    ['The pier is not safe, as Calder said on Monday.', ['The pier is not safe']],
    [
      'Rather than wait, the board should act now, as Calder argued.',
      ['Rather than wait, the board should act now'],
    ],
    ['Despite the storm, as Calder noted, the pier stands.', ['Despite the storm ¶ the pier stands']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('who holds a view, and since when, is no part of it', () => {
  it.each([
    [
      'Calder repeated a position she took earlier this year that she would keep “a way in” for boats.',
      ['[mixed] she | repeated a position | she would keep “a way in” for boats'],
    ],
    [
      'Calder repeated an argument that Doane had made in May that the pier was lost.',
      ['[indirect] Doane | repeated an argument | the pier was lost'],
    ],
    [
      'The reports, first published by the Gazette, that the pier was lost are wrong.',
      ['[indirect] the Gazette | reports | the pier was lost'],
    ],
    ['Calder announced a plan she made in May.', ['[indirect] Calder | announced | a plan she made in May']],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe('what leads up to a statement or follows it is the writer’s', () => {
  it.each([
    [
      'Staff were angry at the board – if nothing came, Calder said on the call, they would “walk out.”',
      ['if nothing came ¶ they would “walk out.”'],
    ],
    ['Calder said now that they see the loss they will mend it.', ['they see the loss they will mend it']],
    [
      'Doane dropped his claim that old and young men lie and instead told them that it was “late.”',
      ['old and young men lie', 'it was “late.”'],
    ],
    ['Calder declared the pier a “ruin,” she told them.', ['the pier a “ruin,”']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('a thing says it, and not who used or wrote it', () => {
    expect(saidIn('Doane read talking points used by Ines Calder that claimed the pier was lost.')).toEqual([
      '[indirect] points | claimed | the pier was lost',
    ]);
    expect(saidIn('Dockers led by Ines Calder who said the pier was lost left.')).toEqual([
      '[indirect] Ines Calder | said | the pier was lost left',
    ]);
  });
});

describe('a deed, a feeling, a label or a term is no statement', () => {
  it.each([
    'The council has declared a day of mourning.',
    'Doane declared war on waste.',
    'The guests were not shy at expressing their doubts.',
    'Calder has voiced her anger.',
    'Calder voiced similar doubts.',
    'When the bureau declares a “peak,” it marks the beginning of a decline.',
    'Calder talked about goods emblazoned with the words “Made in Kelby.”',
    'Calder slammed a shirt with the words “Sink it”.',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it.each([
    ['Doane declared the war over.', ['the war over']],
    ['Calder expressed support for the pier.', ['support for the pier']],
    ['Calder expressed shock.', ['shock']],
    ['Calder spoke about the “end of the pier.”', ['the “end of the pier.”']],
    ['When Calder declared a “crisis,” she meant it.', ['a “crisis,”']],
    [
      '“There it is,” Calder said, pointing to rising costs in the yard.',
      ['There it is', 'rising costs in the yard'],
    ],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a subject in marks waits for its verb', () => {
  it.each([
    [
      'Calder said that “many people,” including her friends, saw “bombs on the floor” and ran.',
      ['“many people,” including her friends, saw “bombs on the floor” and ran'],
    ],
    ['Calder said “the mayor,” who is 80, was “too old.”', ['“the mayor,” who is 80, was “too old.”']],
    [
      'Calder repeated the claim that “many people,” including her friends, saw “bombs on the floor” of the hall.',
      ['“many people,” including her friends, saw “bombs on the floor” of the hall'],
    ],
    ['Calder said “no,” smiled and left.', ['no']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('what stands on paper or on a shirt is not said', () => {
  it.each([
    '“We are the party of bread,” Calder was to have told the hall, according to a text handed out before.',
    'According to a draft of her speech, Calder was to tell the hall, “We are the party of bread.”',
    'Calder was due to have said that the pier was “lost.”',
    'Ines Calder came to court in a T-shirt reading “Born to be mild” and with “Ron, always” tattooed on her wrist.',
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it('what was told is, whatever the text says', () => {
    expect(
      wordsOf('“We are the party of bread,” Calder told the hall, according to a text of the speech.'),
    ).toEqual(['We are the party of bread']);
  });
});

describe('when and where it was said stands before “that”', () => {
  it.each([
    ['Calder told reporters in a conference call that the pier was lost.', ['the pier was lost']],
    ['Calder told aides on a conference call Monday that the pier was lost.', ['the pier was lost']],
    ['Calder said again last week during a Kelby rally that the pier will stand.', ['the pier will stand']],
    ['The Marine Court ruled 5-4 Tuesday that unions cannot fish there.', ['unions cannot fish there']],
    ['Calder wrote in 2017 that attempts to mend it had failed.', ['attempts to mend it had failed']],
    ['I was telling you that trade argument, but really what helps is rain.', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('what follows the reporting clause with a speaker of its own', () => {
  it.each([
    ['The pier would stay, Calder told the Gazette, but she defended her vote.', ['The pier would stay']],
    [
      'The pier would stay, Calder told the Gazette, but it needed paint.',
      ['The pier would stay ¶ but it needed paint'],
    ],
    [
      'It has proved popular, staff told the Gazette, with one visitor saying it was “a gem” of a pier.',
      ['It has proved popular', 'it was “a gem” of a pier'],
    ],
    ['The paint may not last, but, as Calder claimed, it helps.', ['The paint may not last ¶ it helps']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

it('who answers “when asked if” has not asked', () => {
  const text =
    'Ines Calder was there.\n\n“All eyes are on it,” Calder said, when asked if she would vote for it.';
  expect(servedIn(...text.split('\n\n'))).toEqual([
    'Ines Calder: All eyes are on it',
    '-: if she would vote for it',
  ]);
});

it('who stands with party and place behind a question is who asks it', () => {
  expect(servedIn('“Has it faded?” Sen. Ines Calder (R-Kelby) said when asked about it. “It has.”')).toEqual([
    'Ines Calder: Has it faded? … It has.',
  ]);
});

it('who is told of a thing between two commas says nothing of it', () => {
  expect(saidIn('Calder, told the pier was lost, laughed and left.')).toEqual([]);
  expect(wordsOf('The mayor, Ines Calder, told the board she was tired, adding that it rained.')).toEqual([
    'she was tired',
    'it rained',
  ]);
});

describe('what is told behind a statement and its comma', () => {
  it('is the writer’s where others weigh the claim', () => {
    expect(
      servedIn(
        'Calder told the hall that nobody had been hurt, a claim that her own figures do not bear out.',
      ),
    ).toEqual(['Calder: nobody had been hurt']);
    expect(servedIn('Calder repeated a claim that the crew had lost the keys.')).toEqual([
      '-: the crew had lost the keys',
    ]);
  });

  it('is part of it where it has the tense of the statement', () => {
    expect(
      servedIn(
        'Calder said the men had behaved “like gulls at a picnic”, keeping no minutes, and had shown “not a flicker of shame” when asked.',
      ),
    ).toEqual([
      'Calder: the men had behaved “like gulls at a picnic”, keeping no minutes, and had shown “not a flicker of shame”',
    ]);
    expect(servedIn('Calder had told the crew not to touch the lamps, and had spoken ill of them.')).toEqual([
      '-: not to touch the lamps',
    ]);
    expect(servedIn('Calder said she had lost the keys, and called the police.')).toEqual([
      'Calder: she had lost the keys',
    ]);
  });

  it('begins behind an aside with a clause of its own', () => {
    expect(servedIn('Calder said, in a voice that hardly carried, “I signed for a check.”')).toEqual([
      'Calder: I signed for a check.',
    ]);
    expect(servedIn('Calder said, in a voice that hardly carried, that she had signed.')).toEqual([
      'Calder: she had signed',
    ]);
  });
});

describe('a form that looks alike keeps its words', () => {
  it.each([
    [
      'Calder said Kelby Gazette reports that she had quit were untrue.',
      ['Kelby Gazette reports that she had quit were untrue'],
    ],
    [
      'Calder said the statement she made that night was wrong.',
      ['the statement she made that night was wrong'],
    ],
    [
      'The pier is not safe – if it rains, Calder said, it will fall.',
      ['The pier is not safe – if it rains ¶ it will fall'],
    ],
    ['The airline would lift the cap, it said on Monday.', ['The airline would lift the cap']],
    ['It is not for judges to make law, as Calder has argued.', ['It is not for judges to make law']],
    ['The man in the lift said “we are stuck”.', ['we are stuck']],
    ['Calder declared the war a mistake.', ['the war a mistake']],
    ['Calder expressed serious doubts.', ['serious doubts']],
    [
      'Calder asked voters in Kelby a question: “Should the pier be shut for good?”',
      ['Should the pier be shut for good?'],
    ],
    ['When Calder says “never again,” people listen.', ['never again']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('a month is no forename', () => {
    expect(servedIn('Joe Doane was late.', 'Last May Doane said the pier was lost.')).toEqual([
      'Joe Doane: the pier was lost',
    ]);
  });
});
