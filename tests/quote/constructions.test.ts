import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

describe('the constructions of news: the words, all of them and no more, by whoever said them', () => {
  it.each<[text: string, words: string, speaker?: string]>([
    ['Ida Lindgren said the harbour was “lost for good” on Monday.', 'the harbour was “lost for good”'],
    ['Ida Lindgren said on Monday the harbour was “lost for good.”', 'the harbour was “lost for good.”'],
    [
      'Ida Lindgren told reporters on Monday that the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
    ],
    [
      'Ida Lindgren told reporters outside the hall that the harbour was “lost for good,” and left.',
      'the harbour was “lost for good,”',
    ],
    [
      'Ida Lindgren said the harbour was “lost for good” and left the hall.',
      'the harbour was “lost for good”',
    ],
    [
      'Ida Lindgren said the harbour was “lost for good” before leaving the hall.',
      'the harbour was “lost for good”',
    ],
    [
      'Ida Lindgren said the harbour was “lost for good” as she left the hall.',
      'the harbour was “lost for good”',
    ],
    [
      'Ida Lindgren said the harbour was “lost for good,” drawing laughs from the gallery.',
      'the harbour was “lost for good,”',
    ],
    [
      'Ida Lindgren said the harbour was “lost for good,” according to two people in the room.',
      'the harbour was “lost for good,”',
    ],
    [
      'Ida Lindgren said the harbour was “lost for good,” a view that few share.',
      'the harbour was “lost for good,”',
    ],
    [
      'Ida Lindgren said the harbour was “lost for good,” while Karl Dorn called it sound.',
      'the harbour was “lost for good,”',
    ],
    [
      'Ida Lindgren said the harbour was “lost for good,” but Karl Dorn disagreed.',
      'the harbour was “lost for good,”',
    ],
    [
      'Ida Lindgren said the harbour was “lost for good”, though she offered no proof.',
      'the harbour was “lost for good”',
    ],
    [
      'Ida Lindgren said the harbour was “lost for good” in an interview with the Gazette.',
      'the harbour was “lost for good”',
    ],
    [
      'Ida Lindgren said in an interview with the Gazette that the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
    ],
    [
      'In an interview with the Gazette, Ida Lindgren said the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
    ],
    ['Asked about the harbour, Ida Lindgren said it was “lost for good.”', 'it was “lost for good.”'],
    ['When asked about the harbour, Ida Lindgren said: “It is lost for good.”', 'It is lost for good.'],
    ['The harbour, said Ida Lindgren, is “lost for good.”', 'The harbour … is “lost for good.”'],
    ['The harbour, Ida Lindgren said on Monday, is “lost for good.”', 'The harbour … is “lost for good.”'],
    ['“The harbour,” said Ida Lindgren, “is lost for good.”', 'The harbour … is lost for good.'],
    ['“The harbour is lost,” Ida Lindgren said, “and for good.”', 'The harbour is lost … and for good.'],
    [
      '“The harbour is lost,” Ida Lindgren said. “It is lost for good.”',
      'The harbour is lost … It is lost for good.',
    ],
    [
      '“The harbour is lost for good,” Ida Lindgren said, adding that she would resign.',
      'The harbour is lost for good',
    ],
    ['“The harbour is lost for good”: Ida Lindgren.', 'The harbour is lost for good'],
    [
      '“The harbour is lost for good,” Ida Lindgren said in a statement on Monday.',
      'The harbour is lost for good',
    ],
    ['“The harbour is lost for good,” a statement from Ida Lindgren said.', 'The harbour is lost for good'],
    ['In a statement, Ida Lindgren said: “The harbour is lost for good.”', 'The harbour is lost for good.'],
    [
      'In a statement issued by her office, Ida Lindgren said the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
    ],
    ['Ida Lindgren, in a statement, said: “The harbour is lost for good.”', 'The harbour is lost for good.'],
    [
      'Ida Lindgren issued a statement saying the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
    ],
    ['Ida Lindgren wrote on Twitter: “The harbour is lost for good.”', 'The harbour is lost for good.'],
    [
      'Ida Lindgren tweeted on Monday that the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
    ],
    [
      'Ida Lindgren took to Facebook to say the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
    ],
    ['Ida Lindgren called the harbour “lost for good.”', 'the harbour “lost for good.”'],
    ['Ida Lindgren described the harbour as “lost for good.”', 'the harbour as “lost for good.”'],
    [
      'Ida Lindgren called the plan “a road to nowhere” and vowed to fight it.',
      'the plan “a road to nowhere”',
    ],
    [
      'Ida Lindgren dismissed the plan as “a road to nowhere”, saying the harbour was “lost for good”.',
      'the plan as “a road to nowhere”',
    ],
    [
      'Ida Lindgren warned that the plan was “a road to nowhere” if the vote failed.',
      'the plan was “a road to nowhere” if the vote failed',
    ],
    ['The plan was “a road to nowhere,” Ida Lindgren warned.', 'The plan was “a road to nowhere,”'],
    ['The plan, Ida Lindgren warned, was “a road to nowhere.”', 'The plan … was “a road to nowhere.”'],
    ['Ida Lindgren insisted she was “not a quitter,” adding: “I will stay.”', 'she was “not a quitter,”'],
    [
      'Ida Lindgren, who had called the plan “a road to nowhere,” left the hall.',
      'the plan “a road to nowhere,”',
    ],
    ['Ida Lindgren, calling the plan “a road to nowhere,” left the hall.', 'the plan “a road to nowhere,”'],
    ['Calling the plan “a road to nowhere,” Ida Lindgren left the hall.', 'the plan “a road to nowhere,”'],
    ['Calling it “a road to nowhere”, Ida Lindgren rejected the plan.', 'it “a road to nowhere”'],
    ['Ida Lindgren’s view is that the harbour is “lost for good.”', 'the harbour is “lost for good.”'],
    ['Ida Lindgren made clear that the harbour was “lost for good.”', 'the harbour was “lost for good.”'],
    [
      'Ida Lindgren acknowledged that the harbour, which was built in 1890, was “lost for good.”',
      'the harbour, which was built in 1890, was “lost for good.”',
    ],
    [
      'Ida Lindgren said that if the vote failed, the harbour would be “lost for good.”',
      'if the vote failed, the harbour would be “lost for good.”',
    ],
    [
      'Ida Lindgren said she “never wanted” the job and that the harbour was “lost for good.”',
      'she “never wanted” the job and that the harbour was “lost for good.”',
    ],
    [
      'Ida Lindgren said it was the council, not the dockers, that had “lost it for good.”',
      'it was the council, not the dockers, that had “lost it for good.”',
    ],
    ['Ida Lindgren said: “I am sorry,” then left the hall.', 'I am sorry'],
    ['Ida Lindgren paused and said, “I am so sorry.”', 'I am so sorry.'],
    ['Ida Lindgren stood up, looked at the clock and said: “I am so sorry.”', 'I am so sorry.'],
    ['Ida Lindgren laughed when asked if she would resign. “I am not going,” she said.', 'I am not going'],
    ['“I am not going!” shouted Ida Lindgren.', 'I am not going!'],
    ['“Am I going?” asked Ida Lindgren. “I am not.”', 'Am I going? … I am not.'],
    ['“I am not going… not yet,” Ida Lindgren said.', 'I am not going… not yet'],
    ['“I am not going —” Ida Lindgren began.', 'I am not going —'],
    ['“I’m not going ‘anywhere’,” said Ida Lindgren.', 'I’m not going ‘anywhere’'],
    [
      '“He told me, ‘You are going,’ and I laughed,” said Ida Lindgren.',
      'He told me, ‘You are going,’ and I laughed',
    ],
    [
      'Ida Lindgren added that she was “not going” — not now, not ever.',
      'she was “not going” — not now, not ever',
    ],
    [
      'Ida Lindgren (Ind.) said the harbour was “lost for good” (she has said so before).',
      'the harbour was “lost for good”',
    ],
    ['It was Ida Lindgren who said the harbour was “lost for good.”', 'the harbour was “lost for good.”'],
    ['What Ida Lindgren said was: “The harbour is lost for good.”', 'The harbour is lost for good.'],
    ['Ida Lindgren’s answer: “The harbour is lost for good.”', 'The harbour is lost for good.'],
    ['Ida Lindgren’s answer was simple: “The harbour is lost for good.”', 'The harbour is lost for good.'],
    ['Ida Lindgren had this to say: “The harbour is lost for good.”', 'The harbour is lost for good.'],
    ['Ida Lindgren did not mince words: “The harbour is lost for good.”', 'The harbour is lost for good.'],
    ['Ida Lindgren was in no doubt: “The harbour is lost for good.”', 'The harbour is lost for good.'],
    ['To Ida Lindgren, the harbour is “lost for good.”', 'the harbour is “lost for good.”'],
    ['As Ida Lindgren put it, the harbour is “lost for good.”', 'the harbour is “lost for good.”'],
    ['In the words of Ida Lindgren, the harbour is “lost for good.”', 'the harbour is “lost for good.”'],
    ['In Ida Lindgren’s words, the harbour is “lost for good.”', 'the harbour is “lost for good.”'],
    ['According to Ida Lindgren, the harbour is “lost for good.”', 'the harbour is “lost for good.”'],
    ['The harbour is “lost for good,” in the words of Ida Lindgren.', 'The harbour is “lost for good,”'],
    ['Ida Lindgren believes the harbour is “lost for good.”', 'the harbour is “lost for good.”'],
    ['Ida Lindgren thinks the harbour is “lost for good.”', 'the harbour is “lost for good.”'],
    ['Ida Lindgren is convinced that the harbour is “lost for good.”', 'the harbour is “lost for good.”'],
    ['Ida Lindgren is adamant the harbour is “lost for good.”', 'the harbour is “lost for good.”'],
    [
      'Ida Lindgren was quoted as saying the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
    ],
    [
      'Ida Lindgren was quoted by the Gazette as saying: “The harbour is lost for good.”',
      'The harbour is lost for good.',
    ],
    [
      'The Gazette quoted Ida Lindgren as saying the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
    ],
    [
      'The council was told by Ida Lindgren that the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
    ],
    ['The plan was described by Ida Lindgren as “a road to nowhere.”', 'a road to nowhere.'],
    ['The plan drew a sharp reply from Ida Lindgren: “It is a road to nowhere.”', 'It is a road to nowhere.'],
    ['Ida Lindgren, for her part, said the harbour was “lost for good.”', 'the harbour was “lost for good.”'],
    [
      'Ida Lindgren also said that, in her view, the harbour was “lost for good.”',
      'in her view, the harbour was “lost for good.”',
    ],
    ['Ida Lindgren said yes, the harbour was “lost for good.”', 'yes, the harbour was “lost for good.”'],
    [
      'Ida Lindgren said no one had asked her if the harbour was “lost for good.”',
      'no one had asked her if the harbour was “lost for good.”',
    ],
    ['Ida Lindgren said: ‘The harbour is lost for good.’', 'The harbour is lost for good.'],
    ["'The harbour is lost for good,' said Ida Lindgren.", 'The harbour is lost for good'],
    [
      '‘The harbour is lost for good,’ Ida Lindgren told the Gazette. ‘It’s over.’',
      'The harbour is lost for good … It’s over.',
    ],
    [
      '"The harbour is lost for good," Ida Lindgren said. "It\'s over."',
      "The harbour is lost for good … It's over.",
    ],
    ['«The harbour is lost for good», said Ida Lindgren.', 'The harbour is lost for good'],
    ['Ida Lindgren: “The harbour is lost for good.”', 'The harbour is lost for good.'],
    ['“The harbour is lost for good.” — Ida Lindgren', 'The harbour is lost for good.'],
    ['“The harbour is lost for good.” – Ida Lindgren, mayor of Westport', 'The harbour is lost for good.'],
    ['“The harbour is lost for good,” Ida Lindgren, mayor', 'The harbour is lost for good'],
    [
      'Ida Lindgren said she feared the harbour was “lost for good,” that the dockers would leave and that the town would “wither on the vine.”',
      'she feared the harbour was “lost for good,” that the dockers would leave and that the town would “wither on the vine.”',
    ],
    [
      'Ida Lindgren accused the council of “selling the harbour for scrap.”',
      'the council of “selling the harbour for scrap.”',
    ],
    [
      'Ida Lindgren blamed the council for “selling the harbour for scrap.”',
      'the council for “selling the harbour for scrap.”',
    ],
    ['Ida Lindgren praised the dockers for “holding the line.”', 'the dockers for “holding the line.”'],
    ['Ida Lindgren promised to “fight for every berth.”', 'to “fight for every berth.”'],
    ['Ida Lindgren vowed she would “fight for every berth.”', 'she would “fight for every berth.”'],
    ['Ida Lindgren has vowed to “fight for every berth,” despite the vote.', 'to “fight for every berth,”'],
    ['Ida Lindgren urged dockers to “fight for every berth.”', 'dockers to “fight for every berth.”'],
    [
      'Ida Lindgren asked dockers whether they would “fight for every berth.”',
      'whether they would “fight for every berth.”',
    ],
    [
      'Ida Lindgren wondered aloud why nobody would “fight for every berth.”',
      'why nobody would “fight for every berth.”',
    ],
    [
      'Ida Lindgren joked that the harbour was “deep enough to drown a budget.”',
      'the harbour was “deep enough to drown a budget.”',
    ],
    ['Ida Lindgren quipped: “It is deep enough to drown a budget.”', 'It is deep enough to drown a budget.'],
    [
      'Ida Lindgren recalled how her father “sold fish from a pram.”',
      'how her father “sold fish from a pram.”',
    ],
    [
      'Ida Lindgren agreed with Karl Dorn that the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
    ],
    ['Ida Lindgren disagreed, saying the harbour was “alive and well.”', 'the harbour was “alive and well.”'],
    [
      'Ida Lindgren and Karl Dorn said the harbour was “lost for good.”',
      'the harbour was “lost for good.”',
      'Ida Lindgren and Karl Dorn',
    ],
  ])('%s', (text, words, speaker = 'Ida Lindgren') => {
    expect(servedIn(text)).toContain(`${speaker}: ${words}`);
  });
});
