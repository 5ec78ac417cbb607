import { describe, expect, it } from 'vitest';
import { servedIn, servedWithKind } from './helpers.ts';

/** Forms of verbs of saying: base, past, participle, -ing, third person. */
const VERBS = [
  ['say', 'said', 'said', 'saying', 'says'],
  ['tell the board', 'told the board', 'told the board', 'telling the board', 'tells the board'],
  ['admit', 'admitted', 'admitted', 'admitting', 'admits'],
  ['write', 'wrote', 'written', 'writing', 'writes'],
  ['declare', 'declared', 'declared', 'declaring', 'declares'],
  ['tweet', 'tweeted', 'tweeted', 'tweeting', 'tweets'],
] as const;

const WORDS = [
  '“the harbour is lost for good”',
  'that the harbour was lost for good',
  'that the harbour was “lost for good”',
];

/** A sentence by which the words were not said, or not surely; 0 to 4 stand for a form of the verb, W for the words. */
const FRAMES = [
  'Ida Lindgren never <1> W.',
  'Ida Lindgren has never <2> W.',
  'Ida Lindgren did not <0> W.',
  'Ida Lindgren didn’t <0> W.',
  'Ida Lindgren has not <2> W.',
  'Ida Lindgren never once <1> W.',
  'At no point did Ida Lindgren <0> W.',
  'Nor did Ida Lindgren <0> W.',
  'Ida Lindgren refused to <0> W.',
  'Ida Lindgren declined to <0> W.',
  'Ida Lindgren denied <3> W.',
  'Ida Lindgren denied having ever <2> W.',
  'Ida Lindgren denied that she had <2> W.',
  'Ida Lindgren stopped short of <3> W.',
  'Ida Lindgren would not <0> W.',
  'Ida Lindgren could not bring herself to <0> W.',
  'Ida Lindgren avoided <3> W.',
  'Ida Lindgren was careful not to <0> W.',
  'Ida Lindgren came close to <3> W.',
  'Ida Lindgren nearly <1> W.',
  'Ida Lindgren almost <1> W.',
  'Ida Lindgren might <0> W.',
  'Ida Lindgren may have <2> W.',
  'Ida Lindgren could have <2> W.',
  'Ida Lindgren should have <2> W.',
  'Ida Lindgren would have <2> W.',
  'Ida Lindgren should <0> W.',
  'Ida Lindgren could <0> W.',
  'Ida Lindgren will <0> W on Monday.',
  'Ida Lindgren is expected to <0> W.',
  'Ida Lindgren is due to <0> W.',
  'Ida Lindgren is set to <0> W.',
  'Ida Lindgren wanted to <0> W.',
  'Ida Lindgren had hoped to <0> W.',
  'Ida Lindgren had planned to <0> W.',
  'Ida Lindgren was asked to <0> W.',
  'Ida Lindgren was pressed to <0> W.',
  'Ida Lindgren threatened to <0> W.',
  'Ida Lindgren forgot to <0> W.',
  'Ida Lindgren failed to <0> W.',
  'Ida Lindgren was wrongly quoted as <3> W.',
  'Ida Lindgren was misquoted as <3> W.',
  'A post falsely claimed that Ida Lindgren <1> W.',
  'A doctored clip shows Ida Lindgren <3> W.',
  'A fake advert had Ida Lindgren <3> W.',
  'A parody account had Ida Lindgren <3> W.',
  'In a spoof video Ida Lindgren <4> W.',
  'In the satirical sketch Ida Lindgren <4> W.',
  'A deepfake of Ida Lindgren <3> W was shared widely.',
  'An AI-generated voice of Ida Lindgren <4> W.',
  'Nobody <1> W.',
  'No one on the board <1> W.',
  'No minister ever <1> W.',
  'If Ida Lindgren <4> W, the dockers will strike.',
  'Had Ida Lindgren <2> W, the dockers would have struck.',
  'Unless Ida Lindgren <4> W, the dockers will strike.',
  'Did Ida Lindgren <0> W?',
  'Will Ida Lindgren <0> W?',
  'It is unclear whether Ida Lindgren <1> W.',
  'Rumours that Ida Lindgren <1> W are untrue.',
  'There is no evidence that Ida Lindgren <1> W.',
  'There is no record of Ida Lindgren <3> W.',
  'Imagine Ida Lindgren <3> W.',
  'It was as if Ida Lindgren had <2> W.',
  'It is not true that Ida Lindgren <1> W.',
  'By mistake the paper reported that Ida Lindgren <1> W.',
  'The Gazette retracted a report that Ida Lindgren <1> W.',
  'It is high time that Ida Lindgren <1> W.',
  'Dockers wish Ida Lindgren had <2> W.',
  'Instead of <3> W, Ida Lindgren left the hall.',
  'Rather than <0> W, Ida Lindgren left the hall.',
  'Ida Lindgren left without <3> W.',
  'The town is waiting for Ida Lindgren to <0> W.',
  'Far from <3> W, Ida Lindgren thanked the crew.',
  'Ida Lindgren was too tired to <0> W.',
  'Ida Lindgren has no plans to <0> W.',
  'Ida Lindgren had no intention of <3> W.',
  'Ida Lindgren resisted the urge to <0> W.',
  'Ida Lindgren was tempted to <0> W.',
  'Ida Lindgren supposedly <1> W.',
  'Ida Lindgren was supposed to <0> W.',
  'Ida Lindgren meant to <0> W.',
  'In her dream, Ida Lindgren <4> W.',
];

describe('words that nobody is told to have said are not served as said', () => {
  it.each(FRAMES)('%s', (frame) => {
    for (const forms of VERBS) {
      for (const words of WORDS) {
        const sentence = frame
          .replace(/<(\d)>/gu, (_, form) => forms[Number(form)] ?? '')
          .replace(/\bW\b/u, words);
        const served = servedIn(
          'The board met with Mayor Ida Lindgren on the harbour.',
          sentence,
          'The vote is on Monday.',
        );
        expect(
          served.filter((line) => line.includes('lost for good')),
          sentence,
        ).toEqual([]);
      }
    }
  });
});

describe('what somebody tells that another never said is no quotation of either', () => {
  it.each([
    // Nobody who has a name tells it.
    ['Ida Lindgren never said “we are broke and lost”, the board found.', []],
    ['At no point did Ida Lindgren tell them “we are broke and lost”, the report says.', []],
    ['There is no truth in reports that Ida Lindgren said “we are broke and lost”, the club said.', []],
    ['Ida Lindgren had been about to say “we are broke and lost” when it rang, her aide said.', []],
    [
      'Ida Lindgren said “we are broke and lost”, the board found.',
      [
        'direct · Ida Lindgren · we are broke and lost',
        'mixed · - · Ida Lindgren said “we are broke and lost”',
      ],
    ],
    ['At no point did Ida Lindgren use the words “there is no risk of it”, the review found.', []],
    ['The words “there is no risk of it” were never spoken by Ida Lindgren, the board concluded.', []],
    [
      'The quote “I play for the money only”, which it had printed in May, was invented, the Herald said.',
      [],
    ],
    ['It is not true that Ida Lindgren promised them “a rise of ten per cent”, the airline said.', []],
    [
      'The words “I play for the money only” gave me hope, Emil Novak said.',
      ['mixed · Emil Novak · The words “I play for the money only” gave me hope'],
    ],
    // Who tells it is quoted with a report, not with the words in marks.
    [
      'Emil Novak, her lawyer, told us Ida Lindgren never said “we are broke and lost”.',
      ['indirect · Emil Novak · Ida Lindgren never said “we are broke and lost”'],
    ],
    [
      'Emil Novak said Ida Lindgren will talk about “what became of the money”.',
      ['mixed · Emil Novak · Ida Lindgren will talk about “what became of the money”'],
    ],
    ['Officials said they would not call it “a war”.', []],
  ])('%s', (text, expected) => {
    expect(servedWithKind(text)).toEqual(expected);
  });
});

describe('what somebody is only charged with, made to say in a play, or bidden to say', () => {
  it.each([
    ['Ida Lindgren was charged with shouting “we know where you live” at the referee.', []],
    ['Ida Lindgren is on trial for telling a guard “we know where you live”.', []],
    [
      'Ida Lindgren was fined for shouting “we know where you live” at the referee.',
      ['Ida Lindgren: we know where you live'],
    ],
    [
      'In the second part Ida Lindgren tells the king “you will hang for it”, a scene which the writers say they invented.',
      ['writers: they invented'],
    ],
    ['Ida Lindgren told him “you are out of the team”, an exchange that never took place.', []],
    [
      'Ida Lindgren told him “you are out of the team”, an exchange that took place at noon.',
      ['Ida Lindgren: you are out of the team'],
    ],
    ['Let Ida Lindgren say “the night shift will be paid”, and the strike is over.', []],
    [
      'Let me say this: “The night shift will be paid,” Ida Lindgren said.',
      ['Ida Lindgren: The night shift will be paid'],
    ],
    [
      'Ida Lindgren regretted the remark that she had made in the hall: “The dam was built of straw.”',
      ['Ida Lindgren: The dam was built of straw.'],
    ],
    [
      '“The sea gives nothing back,” Ida Lindgren never tires of saying.',
      ['Ida Lindgren: The sea gives nothing back'],
    ],
    [
      'The remark “We drank rust for a year” was made by Ida Lindgren, a baker.',
      ['Ida Lindgren: We drank rust for a year'],
    ],
    // At second hand, and taken back.
    [
      'Emil Novak told a rally that Ida Lindgren had said “pensions are a luxury”. She did not.',
      ['Emil Novak: Ida Lindgren had said “pensions are a luxury”'],
    ],
    [
      'Emil Novak said that Ida Lindgren had said “I will come on Monday”. She did not.',
      ['Emil Novak: Ida Lindgren had said “I will come on Monday”', 'Ida Lindgren: I will come on Monday'],
    ],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual(expected);
  });
});
