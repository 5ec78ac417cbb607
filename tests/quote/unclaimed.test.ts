import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quote/index.ts';
import { articleOf, servedIn } from './helpers.ts';

const ROOF = '“the roof will come down tonight”';
const OVEN = '“We should have shut the oven”';
const TAKEN = 'Ida Lindgren: the roof will come down tonight';

/** Whether words are kept as those of which the article says that they were not said. */
const isUnsaid = (text: string): boolean => (extractQuotes(articleOf(text)).unsaid ?? []).length > 0;

describe('what nobody claims that somebody said', () => {
  it.each([
    `Prosecutors do not allege that Ida Lindgren said ${ROOF}.`,
    `The police are not suggesting that Ida Lindgren told anybody ${ROOF}.`,
    `The complaint does not contend Ida Lindgren told them ${ROOF}.`,
    `No witness testified that Ida Lindgren said ${ROOF}.`,
    `The writ stops short of saying that Ida Lindgren said ${ROOF}.`,
    'Prosecutors do not allege that Ida Lindgren said the roof would come down.',
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it.each([
    `Prosecutors do not dispute that Ida Lindgren said ${ROOF}.`,
    `Her lawyer did not deny that Ida Lindgren said ${ROOF}.`,
    `Prosecutors, who do not allege arson, say Ida Lindgren said ${ROOF}.`,
  ])('and its twin: %s', (text) => {
    expect(servedIn(text)).toContain(TAKEN);
  });
});

describe('what papers reported of words that were not said', () => {
  it.each([
    'Ida Lindgren never claimed that the cells could be charged in a minute, as several sites reported.',
    'Ida Lindgren did not say the bridge was safe, as the Herald wrote on Monday.',
    'At no time did Ida Lindgren claim that the bridge was safe, as channels reported.',
    'Ida Lindgren has never argued the bridge was safe, as some bloggers have suggested.',
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it('and its twins', () => {
    expect(servedIn('Ida Lindgren said the bridge was safe, as several sites reported.')).not.toEqual([]);
    expect(servedIn('The bridge was never closed, as Emil Novak claimed.')).toEqual([
      'Emil Novak: The bridge was never closed',
    ]);
  });
});

describe('what turns a sentence round behind a word that links it', () => {
  it.each([
    `Yet at no point did Minister Ida Lindgren tell the House that ${ROOF}.`,
    `Yet not once did Ida Lindgren claim that ${ROOF}.`,
    `Still, at no stage did Ida Lindgren tell reporters that ${ROOF}.`,
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
    expect(isUnsaid(text)).toBe(true);
  });

  it('and its twin', () => {
    expect(servedIn(`Yet at one point Minister Ida Lindgren told the House that ${ROOF}.`)).toEqual([TAKEN]);
  });
});

describe('words that the article plainly says were not said are kept as such', () => {
  it.each([
    `Ida Lindgren never told the House that ${ROOF}.`,
    `Ida Lindgren never uttered the words ${ROOF}.`,
    `At no point did the chancellor, Ida Lindgren, utter the words ${ROOF}.`,
    `Ida Lindgren has never said the words ${ROOF}.`,
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
    expect(isUnsaid(text)).toBe(true);
  });

  it('and their twin', () => {
    expect(servedIn(`Ida Lindgren uttered the words ${ROOF}.`)).toEqual([`Ida Lindgren: the words ${ROOF}`]);
  });
});

describe('what others only expected of somebody', () => {
  it.each([
    `One half expected Ida Lindgren to clutch her chest and cry ${ROOF}.`,
    `One hoped Ida Lindgren would lean over and whisper ${ROOF}.`,
    `They willed Ida Lindgren to say ${ROOF}.`,
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it.each([
    `Ida Lindgren was seen to clutch her chest and cry ${ROOF}.`,
    `As one half expected, Ida Lindgren clutched her chest and cried ${ROOF}.`,
  ])('and its twin: %s', (text) => {
    expect(servedIn(text)).toEqual([TAKEN]);
  });
});

describe('what was struck from a draft', () => {
  it.each([
    `A line in the draft of chairman Emil Novak’s speech, ${OVEN}, was struck out in red ink before he stood up.`,
    `A paragraph in an early version of the speech – ${OVEN} – was removed by lawyers.`,
    `In the typescript the sentence ${OVEN} has been crossed out in pencil.`,
    `A pledge in the first draft, ${OVEN}, had been taken out by the time he spoke.`,
    `The phrase ${OVEN} appeared in three drafts of the speech and was deleted from the fourth.`,
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it.each([
    `A line in the speech, ${OVEN}, was struck from the record an hour after he sat down.`,
    `Emil Novak’s final line, ${OVEN}, was cut from the television broadcast.`,
    `A line in chairman Emil Novak’s speech, ${OVEN}, was cheered.`,
  ])('and its twin: %s', (text) => {
    expect(servedIn(text)).toHaveLength(1);
  });
});

describe('what is told in a joke or a legend', () => {
  it.each([
    `There is an old joke in the county that Ida Lindgren, on her wedding night, told the porter ${ROOF}.`,
    `There is a story in the village that Ida Lindgren told the porter ${ROOF}.`,
    `It is an old chestnut that Ida Lindgren told the porter ${ROOF}.`,
    `A running gag at the club is that Ida Lindgren told the porter ${ROOF}.`,
    `According to an old joke, Ida Lindgren told the porter ${ROOF}.`,
    `In the old joke, Ida Lindgren tells the porter ${ROOF}.`,
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it.each([
    `It is no joke that Ida Lindgren told the porter ${ROOF}.`,
    `It is a good story, and Ida Lindgren told the porter ${ROOF}.`,
    `There was a joke in the speech that drew laughter when Ida Lindgren told guests ${ROOF}.`,
    `In a joke at her own expense, Ida Lindgren told the porter ${ROOF}.`,
  ])('and its twin: %s', (text) => {
    expect(servedIn(text)).toEqual([TAKEN]);
  });
});

const GATE = '“The gate was shut”';

describe('what was invented by another, or credited wrongly', () => {
  it.each([
    `The line pinned on him, ${GATE}, was the invention of a sub-editor.`,
    `The famous line, ${GATE}, was a journalist’s invention.`,
    `The quote doing the rounds – ${GATE} – is a fabrication.`,
    `The sentence laid at his door, ${GATE}, came from a novel.`,
    `${GATE}, the line he is remembered for, was the invention of his press officer.`,
    `${GATE} is attributed to Ida Lindgren everywhere but in her books, where it does not appear.`,
    `${GATE} is often attributed to Ida Lindgren, but it appears nowhere in her books.`,
    `The saying ${GATE}, commonly attributed to Ida Lindgren, was coined by an advertising agency in 1988.`,
    `Ida Lindgren is routinely credited with ${GATE}, though no source has ever been found.`,
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it.each([
    `The line Ida Lindgren is known for, ${GATE}, was spoken at a rally.`,
    `Emil Novak’s line, ${GATE}, was the envy of his rivals.`,
    `“The gate was shut,” wrote Ida Lindgren, to whom much is attributed.`,
  ])('and its twin: %s', (text) => {
    expect(servedIn(text)).toHaveLength(1);
  });
});

describe('what the writer hears already', () => {
  it.each([
    'I can hear the minister, Emil Novak, already: “Lessons will be learned.”',
    'I can already hear Emil Novak: “Lessons will be learned.”',
    'One can hear Emil Novak, the minister, saying it: “Lessons will be learned.”',
    'I can just imagine the minister: “Lessons will be learned.”',
    'We can all hear the speech already: “Lessons will be learned.”',
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it.each([
    'I can still hear Emil Novak, who was minister then: “Lessons will be learned,” he told us.',
    'You can hear the tiredness in Emil Novak’s voice: “Lessons will be learned,” he says.',
  ])('and its twin: %s', (text) => {
    expect(servedIn(text)).toEqual(['Emil Novak: Lessons will be learned']);
  });
});

describe('what a character says', () => {
  const GRASS = '“Grass is only mud with ambitions,”';
  it.each([
    `Ida Lindgren’s third novel is set on a barge. Its heroine, a widow called Dot, mistrusts the land. ${GRASS} she says on the first page.`,
    `The film’s protagonist is a widow called Dot. ${GRASS} she says in the first scene.`,
    `In Ida Lindgren’s novel the narrator is a widow. ${GRASS} she says on page one.`,
    `The narrator of Ida Lindgren’s novel, a widow named Dot, does not like the land. ${GRASS} she declares early on.`,
    `${GRASS} says the heroine of Ida Lindgren’s new novel.`,
    `${GRASS} Dot says in the opening scene.`,
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it.each([
    `Ida Lindgren’s third novel is set on a barge. ${GRASS} she says on the phone from Leeds.`,
    `Ida Lindgren’s third novel is set on a barge. Its heroine is called Dot. ${GRASS} Lindgren says.`,
    `Ida Lindgren is a novelist. ${GRASS} she writes on the first page of her memoir.`,
    `${GRASS} says Ida Lindgren, the heroine of the film.`,
  ])('and its twin: %s', (text) => {
    expect(servedIn(text)).toEqual(['Ida Lindgren: Grass is only mud with ambitions']);
  });
});

const PIER = '“the pier is finished”';
const SAID = 'Ida Lindgren: the pier is finished';

it('what a letter reads that somebody did not write', () => {
  expect(
    servedIn(`The letter, which Ida Lindgren says she did not write, reads ${PIER}.`).join(),
  ).not.toMatch(/pier/);
});

describe('what only might have been said, or stands in no speech', () => {
  it.each([
    `A search of the archive turned up no speech in which Ida Lindgren said ${PIER}.`,
    `Ida Lindgren’s speech, as drafted, said ${PIER}; as delivered, it did not.`,
    `The autocue read ${PIER}, but Ida Lindgren skipped it.`,
    `Read between the lines, and Ida Lindgren is saying ${PIER}.`,
    `Ida Lindgren never said, as her rivals insist she did, that ${PIER}.`,
    `The words everyone remembers – ${PIER} – were never hers.`,
    `The jury did not believe that Ida Lindgren said ${PIER}.`,
    `It is only a matter of time before Ida Lindgren says ${PIER}.`,
    `Ida Lindgren toyed with saying ${PIER}, her diary shows, and thought better of it.`,
    `Ida Lindgren had half a mind to say ${PIER}.`,
    '“The pier is finished” died on Ida Lindgren’s lips.',
    `For Ida Lindgren to say ${PIER} would be to lie.`,
    `Ida Lindgren need only have said ${PIER}.`,
    `In other words, Ida Lindgren was telling them ${PIER}.`,
    `The gist of Ida Lindgren’s answer was ${PIER}.`,
    `Under the plan, Ida Lindgren would go on television and say ${PIER}.`,
    `Ida Lindgren refused to be drawn into saying ${PIER}.`,
    `Spliced from three speeches, the clip has Ida Lindgren saying ${PIER}.`,
    `Ida Lindgren’s account, which had been hacked, posted ${PIER}.`,
    `A post under Ida Lindgren’s name, since traced to a student, read ${PIER}.`,
    `A memo purportedly by Ida Lindgren says ${PIER}.`,
    `${PIER} was put into Ida Lindgren’s mouth by a novelist.`,
    '“The pier is finished,” he imagined Ida Lindgren saying.',
    '“The pier is finished,” I wanted Ida Lindgren to say.',
    `Ida Lindgren will open her campaign on Monday with the words ${PIER}.`,
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it.each([
    `A search of the archive turned up a speech in which Ida Lindgren said ${PIER}.`,
    `The jury believed that Ida Lindgren said ${PIER}.`,
    `Ida Lindgren was drawn into saying ${PIER}.`,
    `In other words, Ida Lindgren said ${PIER}.`,
    `Ida Lindgren would go on to say ${PIER}.`,
    `Not until Friday did Ida Lindgren say ${PIER}.`,
    `Ida Lindgren, whose account was once hacked, posted ${PIER}.`,
    `Ida Lindgren, who said that she did not sign the petition, told the hall ${PIER}.`,
    `Ida Lindgren opened her campaign on Monday with the words ${PIER}.`,
  ])('and its twin: %s', (text) => {
    expect(servedIn(text)).toContain(SAID);
  });
});

describe('what a whole sentence is built round', () => {
  it('stands behind the verb to be', () => {
    expect(servedIn('What Ida Lindgren told the hall instead was: “We will look at fuel again.”')).toEqual([
      'Ida Lindgren: We will look at fuel again.',
    ]);
    expect(servedIn('What Ida Lindgren told the board was that the fund was lost.')).toEqual([
      'Ida Lindgren: the fund was lost',
    ]);
    expect(servedIn('What Ida Lindgren told the board was wrong.')).toEqual([]);
  });

  it('ends before the verb that has the claim for its subject', () => {
    expect(
      servedIn('Ida Lindgren’s claim that the fund paid for the trip omits that the fund was hers.'),
    ).toEqual(['Ida Lindgren: the fund paid for the trip']);
  });
});
