import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/quote/index.ts';
import { articleOf, saidIn, servedWithKind } from './helpers.ts';

describe('names of things, and words that are spoken of as words', () => {
  it.each([
    ['Ines Calder on Tuesday announced the “Dry Feet for Every Village” scheme.', []],
    ['Calder unveiled an “Operation High Water” task force.', []],
    ['The jury named them “Best Young Crew on the Coast”.', []],
    ['The guild declared her “Pilot of the Year” in May.', []],
    ['Its brass plate, which bears no name, reads “He never could abide this place”.', []],
    ['The papers lay in a folder labelled “urgent and already agreed”.', []],
    ['Many readers write about the difference between “lie” and “lay”.', []],
    ['Calder calls her every Sunday.', []],
    ['Calder called them last week from the quay.', []],
    ['Calder called her very brave.', ['[indirect] Calder | called | her very brave']],
    ['Calder called him on air a thief.', ['[indirect] Calder | called | him on air a thief']],
    [
      'Calder declared the inquiry “A Total Witch Hunt”.',
      ['[indirect] Calder | declared | the inquiry “A Total Witch Hunt”'],
    ],
    ['Calder explained the meaning of “freeboard”.', []],
    ['Harbour Radio tells the story of the men who lit the lamps of Quay Row in “The Last Lamps”.', []],
    [
      'Calder announced the “Dry Feet for Every Village” scheme to raise forty dykes.',
      ['[indirect] Calder | announced | the “Dry Feet for Every Village” scheme to raise forty dykes'],
    ],
    [
      'Calder announced a “zero delay” policy for the locks.',
      ['[mixed] Calder | announced | a “zero delay” policy for the locks'],
    ],
    [
      'Calder said pupils confuse “lie” with “lay”.',
      ['[indirect] Calder | said | pupils confuse “lie” with “lay”'],
    ],
    [
      'Calder said the plan was “foolish” and “late”.',
      ['[mixed] Calder | said | the plan was “foolish” and “late”'],
    ],
    [
      'Calder declared it “a great day for the port”.',
      ['[mixed] Calder | declared | it “a great day for the port”'],
    ],
    ['Calder told the story of how the lock was lost.', ['[indirect] Calder | told | how the lock was lost']],
    ['Calder told the men who lit the lamps that gas was dead.', ['[indirect] Calder | told | gas was dead']],
  ])('given %j', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('what stands in marks and is not said', () => {
  it.each([
    ['Calder announced “Songs From the Old Harbour” for the first week of May.', []],
    ['The new atlas refers to the “two harbours” map as the “Grey Atlas”.', []],
    ['She knows that most dockers believe saying “please” is for others.', []],
    [
      '“The tide is high enough,” said Ines Calder, carrying a banner that read “No more dams”.',
      ['[direct] Ines Calder | said | The tide is high enough'],
    ],
    [
      '“The board has lost its way,” wrote Ines Calder, who cut her rating to “sell” from “hold”.',
      ['[direct] Ines Calder | wrote | The board has lost its way'],
    ],
    ['Marchers wore T-shirts that proclaimed “We will not move”.', []],
    [
      'Calder, author of “The Salt Road”, said the pier was safe.',
      ['[indirect] - | said | the pier was safe'],
    ],
    ['The files, dubbed “the harbour papers” by all, were lost.', []],
    ['Calder wrote under the pseudonym “Harbour Rat” for years.', []],
    ['Calder warned of emails with the subject line “Your pension has been stopped”.', []],
    ['Calder signed an order, also written by Roe, directing the board to rebuild the “lost” pier.', []],
    ['Calder named the boat “Second Thoughts” after the vote.', []],
    ['The band played “Anchors Aweigh” as Calder spoke.', []],
    ['The menu offers “Memory of a Wet Dog” for 40 euros.', []],
    [
      'Calder’s book, “The Long Pier,” says the quay was sold twice.',
      ['[indirect] - | says | the quay was sold twice'],
    ],
    ['Calder wrote an op-ed under the headline, “I Am Part of the Crew That Sank It.”', []],
    [
      'Calder published a book the next year about her escape, “In Order to Sail: A Northern Girl’s Journey.”',
      [],
    ],
    ['Calder has “Live or be gone at dawn” tattooed on an arm.', []],
    ['The barn had “Keep out of here now” painted over the door.', []],
    ['“We will not be moved” was sprayed across the gate.', []],
    ['Calder wore a tie with “This is not a tie” on it.', []],
    ['“I am with her” hats were sold at the gate.', []],
    ['The gang used the password “The swallows are low tonight.”', []],
    ['The code word for the raid was “The goose has landed.”', []],
    ['The draft, saved as “This is the last one.doc,” was gone.', []],
    ['Calder wrote “I will not go” on a card for the judge.', ['[direct] Calder | wrote | I will not go']],
    [
      '“I gave the password to nobody,” said Ines Calder.',
      ['[direct] Ines Calder | said | I gave the password to nobody'],
    ],
    ['“The pier is ours,” said Ines Banner.', ['[direct] Ines Banner | said | The pier is ours']],
  ])('given %j', (text, expected) => {
    expect(saidIn(text).map((line) => line.replace(/, (?:carrying|who).*? \|/u, ' |'))).toEqual(expected);
  });

  it.each([
    [
      'Dockers shouted “shame on all of you” as the vote was read out.',
      '[direct] Dockers | shouted | shame on all of you',
    ],
    ['Reyes called the reports “fake and foul” but did not deny them.', 'the reports “fake and foul”'],
    ['Reyes said the “Keep The Pier” march was hers.', '[indirect] Reyes | said | the “Keep The Pier” march'],
    ['Reyes promised “47 percent” of the toll.', '[indirect] Reyes | promised | “47 percent” of the toll'],
    ['Reyes said the plan was “absurd”.', '[indirect] Reyes | said | the plan was “absurd”'],
  ])('keeps narration out, and a word set off is no quotation: %j', (text, expected) => {
    const [only, ...more] = saidIn(text);
    expect(more).toEqual([]);
    expect(only).toContain(expected);
    expect(only).not.toMatch(/vote was|deny/u);
  });

  it('reads who signs below and behind', () => {
    expect(
      saidIn('“The long story of this harbour is one of storms.” — Ines Calder to the Westport Herald'),
    ).toEqual(['[direct] Ines Calder | — | The long story of this harbour is one of storms.']);
  });
});

describe('verbs of saying that tell of no statement', () => {
  it.each([
    'This shortage explains why in 2010 the town closed two schools.',
    'That explains his silence at the meeting.',
    'Lee won in the north, which explains why the mayor went there.',
    'One figure reveals why the town is worried.',
    'Many farmers wondered where the aid was at all in the valley.',
    'Police questioned the suspect for two hours.',
    'The detectives questioned Karl Roe on Monday.',
    'The board questioned the couple about the fire.',
    'When Calder says something like he has never lost a game, he is testing the room.',
  ])('given %j', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  it.each([
    ['The engineer explained why the bridge fell.', 'The engineer | explained | why the bridge fell'],
    ['A letter from the council explains why the lamps are out.', 'explains | why the lamps are out'],
    ['A new study explains why herring swim north.', 'explains | why herring swim north'],
    ['Residents explained why they were angry.', 'explained | why they were angry'],
    ['Ines Calder wondered where the aid was.', 'wondered | where the aid was'],
    ['Calder said something must be done.', 'said | something must be done'],
    ['Calder said something like “we must go at once.”', 'said | something like “we must go at once.”'],
    ['Calder questioned the wisdom of the plan.', 'questioned | the wisdom of the plan'],
    ['Citing past losses, the board said the pier would close.', 'the board | said | the pier would close'],
    ['Calder left on Monday, citing poor health.', 'citing | poor health'],
    ['Calling the plan a folly, Calder said no more.', 'Calling | the plan a folly'],
  ])('keeps what is said: %j', (text, expected) => {
    const [only] = saidIn(text);
    expect(only).toContain(expected);
  });

  it('has no words but those of the main clause', () => {
    expect(saidIn('Citing her father’s long illness, Tove Lahn said she would leave the council.')).toEqual([
      '[indirect] Tove Lahn | said | she would leave the council',
    ]);
  });

  it('tells that what is questioned is doubted', () => {
    const doubted = (text: string) => findAttributions(articleOf(text)).map(({ polarity }) => polarity);
    expect(doubted('Hale questioned the honesty of his rival, Tom Reed.')).toEqual(['doubted']);
    expect(doubted('Hale praised the honesty of his rival as “rare in this town.”')).toEqual([undefined]);
  });
});

describe('words that stand on things, or that machines say', () => {
  it.each([
    'Her phone showed the words “Your parcel is in the harbour” until the battery died.',
    'The waiter wore a T-shirt printed with “Ask me about the mussels”, so we did.',
    'Engraved on the bell is “I call the living and mourn the dead”.',
    'The words were carved over the door: “Mind the tide and fear the lord.”',
    'On the back of his jacket it says “Do not follow me, I am lost too”.',
    '“Turn around when possible,” said the satnav.',
    'A recorded voice said: “Please stand clear of the lock gates.”',
    'An error message read “The bridge you want is not there”.',
    'I ordered the “Slow Goodbye of the Goose”, which turned out to be a pie.',
    'The yes camp calls itself “Dry Feet”.',
    'The question on the ballot paper is “Should a dam be built at public cost?”',
    'The ballot paper asks: “Should a dam be built at public cost?”',
    'Question 2 asks “Should a dam be built at public cost?”',
    'Voters face one question: “Should a dam be built at public cost?”',
  ])('%s', (text) => {
    expect(servedWithKind(text)).toEqual([]);
  });

  it('are somebody’s where somebody shows, orders or says them', () => {
    expect(servedWithKind('A cracked voice said: “Please stand clear of the lock gates.”')).toEqual([
      'direct · - · Please stand clear of the lock gates.',
    ]);
    expect(servedWithKind('In a recorded message, Ines Calder said: “All the boats are out.”')).toEqual([
      'direct · Ines Calder · All the boats are out.',
    ]);
    expect(servedWithKind('Ines Calder ordered a “full and frank” review.')).toEqual([
      'mixed · Ines Calder · a “full and frank” review',
    ]);
    expect(servedWithKind('The party calls itself “a broad church”.')).toEqual([
      'mixed · - · itself “a broad church”',
    ]);
    expect(servedWithKind('Ines Calder cast her ballot: “I feel that we shall win.”')).toEqual([
      'direct · Ines Calder · I feel that we shall win.',
    ]);
  });
});
