import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quote/index.ts';
import { articleOf, servedBehind as served } from './helpers.ts';

/** Who says it, who passes it on, and the words. */
function passedOn(text: string): string[] {
  const article = articleOf('The council met with Mayor Ines Calder and the docker Karl Roe.', text);
  const { quotes, speakers } = extractQuotes(article);
  const name = (index: number | undefined) => (index === undefined ? '-' : speakers[index]?.name);
  return quotes.map(
    ({ speaker, reportedBy, segments }) =>
      `${name(speaker)} by ${name(reportedBy)}: ${segments.map(({ start, end }) => article.raw.slice(start, end)).join(' … ')}`,
  );
}

describe('words that a paper passes on are those of whoever said them', () => {
  it.each([
    [
      'In 2015 Karl Roe, who led the crew for years, told surveyors, “We had no plan at all for it,” according to the Gazette.',
      ['Karl Roe by The Gazette: We had no plan at all for it'],
    ],
    [
      'However Ines Calder later denounced the reports as “completely false”, the news agency Norpress said.',
      ['Ines Calder by Norpress: the reports as “completely false”'],
    ],
    [
      'Karl Roe called the pier “a wreck in waiting”, according to a record of the talks.',
      ['Karl Roe by -: the pier “a wreck in waiting”'],
    ],
    [
      'Karl Roe called the pier “a wreck in waiting” on Monday, Reuters said.',
      ['Karl Roe by Reuters: the pier “a wreck in waiting”'],
    ],
  ])('%s', (text, expected) => {
    expect(passedOn(text)).toEqual(expected);
  });

  it.each([
    [
      'A letter signed by the crew and sent to Ines Calder pointed to a call for “the old watch” to go, according to the Gazette.',
      'The Gazette: A letter signed by the crew and sent to Ines Calder pointed to a call for “the old watch” to go',
    ],
    // The paper's own words stand beside them.
    [
      'The pier was closed after Karl Roe issued a warning that the beams were “rotten to the core,” according to the Gazette.',
      'The Gazette: The pier was closed after Karl Roe issued a warning that the beams were “rotten to the core,”',
    ],
    [
      'Karl Roe told the crew the pier was “a wreck in waiting,” said Ines Calder.',
      'Ines Calder: Karl Roe told the crew the pier was “a wreck in waiting,”',
    ],
    [
      'Karl Roe told the crew “we are lost” and left by the back door, according to the Gazette.',
      'The Gazette: Karl Roe told the crew “we are lost” and left by the back door',
    ],
    [
      'Karl Roe told the crew “we are lost”, according to Ines Calder.',
      'Ines Calder: Karl Roe told the crew “we are lost”',
    ],
    [
      'The contract calls the boat “as good as new”, according to the Gazette.',
      'The Gazette: The contract calls the boat “as good as new”',
    ],
    [
      'Karl Roe called the leak “a small thing”, the Harbour Agency said.',
      'Harbour Agency: Karl Roe called the leak “a small thing”',
    ],
    [
      'Karl Roe called the pier “a wreck in waiting”, Ann Post said.',
      'Ann Post: Karl Roe called the pier “a wreck in waiting”',
    ],
    [
      'Karl Roe shouted “get down now” and ran to the pier, according to witnesses.',
      'witnesses: Karl Roe shouted “get down now” and ran to the pier',
    ],
    [
      'Karl Roe called the pier “a wreck in waiting” but the work goes on, the newspaper said.',
      '-: Karl Roe called the pier “a wreck in waiting” but the work goes on',
    ],
  ])('and not where more is told: %s', (text, expected) => {
    expect(served(text)).toContain(expected);
  });
});

describe('a quotation goes on behind what the writer says of it', () => {
  it.each([
    [
      '“A small number of the crew, picked by the rest,” Karl Roe wrote, describing the new watch, “will be most likely to see it.”',
      ['Karl Roe: A small number of the crew, picked by the rest … will be most likely to see it.'],
    ],
    [
      '“It is late,” Karl Roe said, describing the plan as “a wreck.”',
      ['Karl Roe: It is late', 'Karl Roe: the plan as “a wreck.”'],
    ],
    [
      '“It is late,” Karl Roe said, adding, “and the pier is lost.”',
      ['Karl Roe: It is late', 'Karl Roe: and the pier is lost.'],
    ],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('a clause is all of it, and one of the writer’s is not', () => {
  it.each([
    [
      'Karl Roe acknowledged the problem of mending the pier while shutting out dockers is daunting.',
      ['Karl Roe: the problem of mending the pier while shutting out dockers is daunting'],
    ],
    [
      'The town may not be hit twice, as Ines Calder told a group of dockers that she won’t let the pier fall.',
      ['Ines Calder: she won’t let the pier fall'],
    ],
    ['The pier is lost, as Ines Calder told the council that night.', ['Ines Calder: The pier is lost']],
    [
      'The pier is lost, as Ines Calder told the council that same day after the vote.',
      ['Ines Calder: The pier is lost'],
    ],
    [
      'The pier is lost, as Ines Calder told a court that later freed him.',
      ['Ines Calder: The pier is lost'],
    ],
    [
      'The pier will win, as Ines Calder told dockers that they would all along.',
      ['Ines Calder: The pier will win'],
    ],
    ['The pier failed, as Ines Calder said that it would.', ['Ines Calder: The pier failed']],
    [
      'The dockers involved in writing the Harbour Act told the court on Monday that they meant it for all.',
      ['dockers: they meant it for all'],
    ],
    ['Karl Roe was praised for telling the board the pier had failed.', ['Karl Roe: the pier had failed']],
    [
      'It was Karl Roe’s claim that Ines Calder “sank” his boat (which Bo Lind tried to make a scandal of), as well as months of letters, that split the town.',
      ['Karl Roe: Ines Calder “sank” his boat'],
    ],
    [
      'Karl Roe said the boat (which Bo Lind sold) was sound, and the pier was not.',
      ['Karl Roe: the boat (which Bo Lind sold) was sound, and the pier was not'],
    ],
    [
      'The paper Karl Roe hates that has reported the facts about the pier — has the high ground.',
      ['body: the facts about the pier'],
    ],
    ['Karl Roe responded by saying he had never been a docker.', ['Karl Roe: he had never been a docker']],
    [
      'The port passed a rule urging at least partial repair of the pier while warning that new beams would be a burden.',
      ['body: new beams would be a burden'],
    ],
    ['Karl Roe persisted in claiming the pier failed.', ['Karl Roe: the pier failed']],
    [
      'Karl Roe vowed to build a pier (which cost millions), as well as a road.',
      ['Karl Roe: to build a pier (which cost millions), as well as a road'],
    ],
    [
      'It included Karl Roe’s claim that Ines Calder “sank” his boat (which Bo Lind tried to make a scandal of), as well as months of letters.',
      ['Karl Roe: Ines Calder “sank” his boat'],
    ],
    ['Karl Roe promised lower fares for years.', ['Karl Roe: lower fares for years']],
    ['Karl Roe warned of storms for weeks.', ['Karl Roe: storms for weeks']],
    [
      'Karl Roe frightened the crew by warning of war and strike action.',
      ['Karl Roe: war and strike action'],
    ],
    ['Dockers have been demanding a new pier for decades.', ['body: a new pier']],
    ['The union has called for a new pier for decades.', ['body: a new pier']],
    ['The union has called for a ban on tar for ten years.', ['body: a ban on tar for ten years']],
  ])('%s', (text, expected) => {
    expect(served(text).map((line) => line.replace(/^-: /u, 'body: '))).toEqual(expected);
  });
});

describe('what looks like a statement, and nothing is said', () => {
  it.each([
    'It means that Karl Roe is either asking dockers to mend it in a day or telling them to wait for a year.',
    'Karl Roe described these boats in his new book.',
    'Karl Roe described these boats in his recent book The Long Way: A Life at Sea.',
    'Karl Roe described these boats in his recent book Seafall: A Life, and gave me a copy.',
    'The book, which describes this change, has sold well.',
    'One moment Karl Roe expressed joy when he learned that the pier had been saved.',
    'Karl Roe won praise for expressing kindness and then show his strength.',
    'Karl Roe went there in May, as he had promised to do.',
    'It is one of the laws demanding people stay in at night.',
    'It was never just about the pier, his aides argued in interviews this week; rather, it was his gift.',
    'It was the change that the board had warned about in its 2013 report.',
  ])('%s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it.each([
    ['Karl Roe described these boats as unsafe.', ['Karl Roe: these boats as unsafe']],
    ['Karl Roe called for at least 3 percent growth.', ['Karl Roe: at least 3 percent growth']],
    ['Karl Roe warned against the move.', ['Karl Roe: the move']],
    ['Karl Roe pledged to back the board.', ['Karl Roe: to back the board']],
    ['Karl Roe sent letters demanding people stay in at night.', ['Karl Roe: people stay in at night']],
    ['Karl Roe promised to do more for the pier.', ['Karl Roe: to do more for the pier']],
    [
      'Karl Roe expressed concern about the pier when he left.',
      ['Karl Roe: concern about the pier when he left'],
    ],
    ['Karl Roe expressed shock after hearing of the leak.', ['Karl Roe: shock']],
    ['Karl Roe joined the board in expressing concern.', ['Karl Roe: concern']],
    ['Karl Roe described them drinking on the deck.', ['Karl Roe: them drinking on the deck']],
    [
      'The dockers turn to look while Karl Roe describes them as his enemies.',
      ['Karl Roe: them as his enemies'],
    ],
    ['Karl Roe described those days in the camp.', ['Karl Roe: those days in the camp']],
    [
      'Karl Roe described it in detail: a grey boat with a red sail.',
      ['Karl Roe: it in detail: a grey boat with a red sail'],
    ],
    ['Witnesses are either leaving or saying they saw the pier fall.', ['-: they saw the pier fall']],
    ['Karl Roe spent the night either pacing or insisting the pier fell.', ['Karl Roe: the pier fell']],
    [
      'Arguing for a new pier, Karl Roe said the old one is rotten.',
      ['Karl Roe: for a new pier', 'Karl Roe: the old one is rotten'],
    ],
    ['Warning of floods, Karl Roe told dockers to leave.', ['Karl Roe: of floods', 'Karl Roe: to leave']],
    ['Commenting on the pier, Karl Roe said the rule was void.', ['Karl Roe: the rule was void']],
    ['Karl Roe tweeted about the pier on Friday, saying the rule was void.', ['Karl Roe: the rule was void']],
    ['Writing for the board, Karl Roe said the rule was void.', ['Karl Roe: the rule was void']],
    [
      'Noting at least five boats sank, Karl Roe said the pier was void.',
      ['Karl Roe: at least five boats sank', 'Karl Roe: the pier was void'],
    ],
    [
      'The port added six boats to its fleet, Karl Roe said.',
      ['Karl Roe: The port added six boats to its fleet'],
    ],
  ])('but: %s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });

  it('is of nobody who only learnt it', () => {
    expect(served('The dockers have learned that, “The pier may be the last of its kind.”')).toEqual([
      '-: The pier may be the last of its kind.',
    ]);
    expect(served('Karl Roe said that, “The pier may be the last of its kind.”')).toEqual([
      'Karl Roe: The pier may be the last of its kind.',
    ]);
  });

  it('is told of who agrees, though somebody else insists in it', () => {
    expect(
      served(
        'The board is agreeing with Bo Lind that the pier should go because, he insists, the beams are rotten.',
      ),
    ).toContain('-: the pier should go because, he insists, the beams are rotten');
  });

  it('is a claim about a saying, and not the saying', () => {
    expect(served('Several papers claimed Karl Roe said he hoped the pier would fall.')).toEqual([
      'papers: Karl Roe said he hoped the pier would fall',
    ]);
    expect(served('Bo Lind claimed that Karl Roe told him the pier would fall.')).toContain(
      'Karl Roe: the pier would fall',
    );
    expect(served('The lawsuit alleges that Karl Roe told dockers the pier would fall.')).toContain(
      'Karl Roe: the pier would fall',
    );
    expect(served('Ines Calder noted that Karl Roe said he hoped the pier would fall.')).toContain(
      'Karl Roe: he hoped the pier would fall',
    );
    expect(served('Karl Roe claims he told the board that the pier would fall.')).toContain(
      'Karl Roe: the pier would fall',
    );
    expect(
      served('She gave a talk claiming innocence, which some dockers said means she gave up her seat.'),
    ).toContain('dockers: means she gave up her seat');
  });
});
