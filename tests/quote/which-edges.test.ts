import { describe, expect, it } from 'vitest';
import { servedBehind as served, servedIn } from './helpers.ts';

describe('narration at the edge of words, or inside them, is not served with them', () => {
  it.each([
    [
      'Thanks to “a handful of old hands,” Karl Roe adds, counting names like Bo Hill and Ida Moen, the pier survived the flood.',
      ['Karl Roe: Thanks to “a handful of old hands,” … the pier survived the flood'],
    ],
    [
      'Workers at “the mill,” Karl Roe said, facing ruin, will strike in May.',
      ['Karl Roe: Workers at “the mill,” … facing ruin, will strike in May'],
    ],
    [
      'Instead of starting a feud that ended with Karl Roe shouting that the board had “sold the pier” to the mill, Ines Calder could have called a vote.',
      ['Karl Roe: the board had “sold the pier” to the mill'],
    ],
    [
      'The town has to “stop living on loans,” Ines Calder says, as she walks once more through the empty hall.',
      ['Ines Calder: The town has to “stop living on loans,”'],
    ],
    [
      'The club is finished, Ines Calder said, as it cannot pay the crew.',
      ['Ines Calder: The club is finished … as it cannot pay the crew'],
    ],
    [
      'Ines Calder tweeted moments after the vote that the pier “is a jewel. It is ours.”',
      ['Ines Calder: the pier “is a jewel. It is ours.”'],
    ],
    [
      'Karl Roe is known for telling tall tales — “If you mend the net, the fish will come” is the best known – and nobody minds.',
      ['Karl Roe: If you mend the net, the fish will come'],
    ],
    ['Karl Roe said “The men who left” were wrong.', ['Karl Roe: “The men who left” were wrong']],
    [
      'Ines Calder blasted the Gazette for printing “a cruel joke” about the pier while also stopping short of denying the sale.',
      ['Ines Calder: the Gazette for printing “a cruel joke” about the pier'],
    ],
    [
      'Ines Calder said the plan would work while also saving money.',
      ['Ines Calder: the plan would work while also saving money'],
    ],
    [
      'Ines Calder urges her friends in the guild -- she was on its board -- to look beyond the quarrel.',
      ['Ines Calder: her friends in the guild … to look beyond the quarrel'],
    ],
    [
      'Ines Calder said she was “glad that we have signed the note with all seven towns” indicating that Brae had signed it.',
      ['Ines Calder: she was “glad that we have signed the note with all seven towns”'],
    ],
    [
      'Karl Roe signed what he said was a letter on the sale “of the last old pier.”',
      ['Karl Roe: a letter on the sale “of the last old pier.”'],
    ],
    [
      'Ines Calder promised that the ban would only be kept in the U.S. Roe said that the pier would open.',
      ['Ines Calder: the ban would only be kept in the U.S.', 'Karl Roe: the pier would open'],
    ],
    [
      'Karl Roe, who ran the mill for years and once bragged that “all I touch is sold by noon,” left it in May.',
      ['Karl Roe: all I touch is sold by noon'],
    ],
    [
      'Ines Calder said the watch fought before the man, armed with a “gun and a knife,” went back into the mill.',
      [
        'Ines Calder: the watch fought before the man, armed with a “gun and a knife,” went back into the mill',
      ],
    ],
    [
      'Ines Calder said Karl Roe answered, “I am so sorry” referring to the lost keys.',
      ['Ines Calder: Karl Roe answered, “I am so sorry”', 'Karl Roe: I am so sorry'],
    ],
    [
      'The town is “begging for help,” Ines Calder said, during a “Dawn Hour” interview with the Gazette.',
      ['Ines Calder: The town is “begging for help,”'],
    ],
    [
      'Ines Calder warned the crew that the “town is watching” in a series of statements sent out by her office.',
      ['Ines Calder: the “town is watching”'],
    ],
    [
      'Ines Calder said the town “is at war” with the mill -- contradicting the docker and others.',
      ['Ines Calder: the town “is at war” with the mill'],
    ],
    [
      'Ines Calder said the club needs “more money” -- drawing on its savings.',
      ['Ines Calder: the club needs “more money” -- drawing on its savings'],
    ],
    [
      'Karl Roe left, saying it was an “open secret” that many would go, and singling out the mayor for blame.',
      ['Karl Roe: it was an “open secret” that many would go'],
    ],
    [
      'Ports need to balance distaste for big money politics with care, said Karl Roe, head of Port Watch, a new club and party that spent millions on it.',
      ['Karl Roe: Ports need to balance distaste for big money politics with care'],
    ],
    ['Telling the paper to “keep its mouth shut” is not what a mayor should do, even if it is rude.', []],
    [
      'The pier is a “blunt tool for us,” Karl Roe told the Gazette. “I don’t know why it stands.”',
      ['Karl Roe: The pier is a “blunt tool for us,” … “I don’t know why it stands.”'],
    ],
    [
      'Ines Calder tweeted while in Brae that the mill “is a fine old place.”',
      ['Ines Calder: the mill “is a fine old place.”'],
    ],
    [
      'Ines Calder argued in an essay for the Gazette, “there should be a difference between a pier and a wall.”',
      ['Ines Calder: there should be a difference between a pier and a wall.'],
    ],
    [
      'The town has “changed a lot,” Ines Calder said, but added that “we have a long way to go.”',
      ['Ines Calder: The town has “changed a lot,”', 'Ines Calder: we have a long way to go.'],
    ],
    [
      'The town is late, Ines Calder said, but is “on the way.”',
      ['Ines Calder: The town is late … but is “on the way.”'],
    ],
    [
      'Karl Roe has promised to end the strike and said he would join in talks “on the pier itself.”',
      ['Karl Roe: to end the strike', 'Karl Roe: he would join in talks “on the pier itself.”'],
    ],
    [
      'Ines Calder called that charge “a plain invention” and left.',
      ['Ines Calder: that charge “a plain invention”'],
    ],
    [
      'Ines Calder dismissed that plan as “a plain gift to the mill.”',
      ['Ines Calder: that plan as “a plain gift to the mill.”'],
    ],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('a thing of which nothing is said is no statement', () => {
  it.each([
    ['Karl Roe disagreed with the “stolen harvest theory.”', []],
    ['Karl Roe disagreed, saying the pier was “a wreck.”', ['Karl Roe: the pier was “a wreck.”']],
    ['“A fine man,” Ines Calder said, pointing to Roe, as well.', ['Ines Calder: A fine man']],
    ['Ines Calder pointed to a drop in sales as a sign.', ['Ines Calder: a drop in sales as a sign']],
    ['The tax hit Ida Moen, a writer who has called out Roe in the past.', []],
    ['Ines Calder called out the docker for his lies.', ['Ines Calder: the docker for his lies']],
    [
      'Ines Calder has called out her own party for cowardice and drift.',
      ['Ines Calder: her own party for cowardice and drift'],
    ],
    ['Ines Calder called out owners for “idleness.”', ['Ines Calder: owners for “idleness.”']],
    [
      'Ines Calder spoke to dockers, calling out owners for “doing nothing.”',
      ['Ines Calder: owners for “doing nothing.”'],
    ],
    ['Ines Calder called out Roe as “a fraud” on Monday.', ['Ines Calder: Roe as “a fraud”']],
    ['Ines Calder runs a tight class, often calling out pupils for being “sleepy” or sending them off.', []],
    ['Ines Calder called out his support for the mill on Monday.', ['Ines Calder: his support for the mill']],
    [
      'The docker is neither a thief nor a liar, Ines Calder said.',
      ['Ines Calder: The docker is neither a thief nor a liar'],
    ],
    [
      'The town is poor, neither old nor new, Ines Calder said.',
      ['Ines Calder: The town is poor, neither old nor new'],
    ],
    // A topic, and what stands before.
    ['Asked for examples, Ines Calder mentions cranes and “life at sea,” giving no details.', []],
    [
      'Ines Calder mentioned the pier had been shut for “too long.”',
      ['Ines Calder: the pier had been shut for “too long.”'],
    ],
    ['Ines Calder mentioned “a very long night at sea.”', ['Ines Calder: a very long night at sea.']],
    ['Ines Calder mentioned the “free port” twice in her book.', []],
    ['Ines Calder mentioned a “deep crack” in the pier.', ['Ines Calder: a “deep crack” in the pier']],
    [
      'Ines Calder mentioned noise and a “sour smell” in the hold.',
      ['Ines Calder: noise and a “sour smell” in the hold'],
    ],
    ['Ines Calder agreed with over 70 per cent of it.', ['Ines Calder: over 70 per cent of it']],
    ['Ines Calder agreed on at least two of the terms.', ['Ines Calder: at least two of the terms']],
    ['Ines Calder agrees with about half of the plan.', ['Ines Calder: about half of the plan']],
    ['Ines Calder mentioned the need for “more boats.”', ['Ines Calder: the need for “more boats.”']],
    ['There is hardly anything that Ines Calder and Karl Roe agree on across the table any more.', []],
    // By what means, and nothing of what for.
    ['Ines Calder expressed her warm support in letters and calls to the town.', []],
    [
      'Ines Calder expressed hope in comments to the Gazette the mill would reopen.',
      ['Ines Calder: hope in comments to the Gazette the mill would reopen'],
    ],
    ['Ines Calder expressed support for the mill on Monday.', ['Ines Calder: support for the mill']],
    ['Ines Calder expressed confidence in the mill.', ['Ines Calder: confidence in the mill']],
    ['The bill would end what backers call free parking in the port.', []],
    ['A key figure Karl Roe writes about is a cook.', []],
    ['Karl Roe repeated the false story making the rounds about the pier.', []],
    ['Karl Roe repeated the claim that the pier was sold.', ['Karl Roe: the pier was sold']],
    ['It was sold after Karl Roe expressed interest in a boat.', []],
    ['Karl Roe expressed concern about the boat.', ['Karl Roe: concern about the boat']],
    ['Ines Calder, who confirmed the leak, said the pipe was old.', ['Ines Calder: the pipe was old']],
    ['Ines Calder confirmed the leak on Monday.', ['Ines Calder: the leak']],
    ['Ines Calder agreed when asked whether it was “fair to say that the pier is lost.”', []],
    ['A central question is whether the pier and the road are one, as Ines Calder argued in May.', []],
    [
      'The pier and the road are one, as Ines Calder argued in May.',
      ['Ines Calder: The pier and the road are one'],
    ],
    [
      'Unlike Ines Calder, who did not use the term “wild strike,” Karl Roe elaborated on Tuesday and left.',
      [],
    ],
    ['Karl Roe wrote a piece for the Gazette, “Councillors have buried the plan.”', []],
    [
      'Karl Roe wrote a report for the mayor, “The pier will fall by May,” he said.',
      ['Karl Roe: The pier will fall by May'],
    ],
    [
      'Karl Roe wrote in a piece for the Gazette, “Councillors have buried the plan.”',
      ['Karl Roe: Councillors have buried the plan.'],
    ],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('a topic, a thing that is sent and a question are no statement', () => {
  it.each([
    // Only pointed at.
    ['Karl Roe repeated himself at least six times. Ines Calder described it in print.', []],
    ['Ines Calder called him a coward.', ['Ines Calder: him a coward']],
    ['Ines Calder tweeted this on Monday. Ines Calder tweets almost daily.', []],
    ['Karl Roe left while Ines Calder was tweeting her messages.', []],
    ['Ines Calder tweeted her support for the dockers.', ['Ines Calder: her support for the dockers']],
    ['Ines Calder tweeted six times about the pier.', []],
    // No noun for what is said or wanted.
    ['Karl Roe spoke again, repeating proposals raised in earlier talks.', []],
    ['Karl Roe repeated his promise to leave.', ['Karl Roe: his promise to leave']],
    ['Ines Calder repeated claims of fraud.', ['Ines Calder: claims of fraud']],
    ['Karl Roe signaled the weakness of the mill as well as a change of mind.', []],
    ['Karl Roe signaled his support for the mill.', ['Karl Roe: his support for the mill']],
    ['Karl Roe signaled they back the mill.', ['Karl Roe: they back the mill']],
    ['Karl Roe left while insisting on a closed hall for the talks.', []],
    ['Karl Roe insisted on closing the hall.', ['Karl Roe: closing the hall']],
    ['Karl Roe warned about a default.', []],
    ['Karl Roe warned of a default.', ['Karl Roe: a default']],
    ['Karl Roe has put forward fairly detailed policy plans.', []],
    [
      'Karl Roe mocked the whole affair on the radio, asking, “Is anybody at home?”',
      ['Karl Roe: Is anybody at home?'],
    ],
    // A verb that takes a clause, and none there.
    ['Dockers volunteer a wider range of main sources for news – no paper is read by all.', []],
    ['Karl Roe volunteered that he had met her.', ['Karl Roe: he had met her']],
    [
      'Calder said if given the keys, she would open the hall.',
      ['Ines Calder: if given the keys, she would open the hall'],
    ],
    // The sentence asks.
    ['How do critics portray this as a rise in rents?', []],
    ['How do you ask a man to be the last one out?', []],
    ['Who would sue the mill that promised free bread?', []],
    ['Karl Roe asked whether the pier would hold.', ['Karl Roe: whether the pier would hold']],
    // How a survey sorts people.
    ['Calder led among voters who describe themselves as “somewhat calm” and even “mild.”', []],
    ['Ines Calder described herself as “somewhat calm.”', ['Ines Calder: herself as “somewhat calm.”']],
    // Not cut behind the writer's own word.
    [
      'Karl Roe blamed his “slow, or lazy,” fellows for the loss.',
      ['Karl Roe: his “slow, or lazy,” fellows for the loss'],
    ],
    ['Karl Roe praised the “brave,” and left.', ['Karl Roe: the “brave,”']],
    // What is promised has two parts, and no clause begins with the second.
    [
      'While Karl Roe vowed to end waste and public debt, Ines Calder has run on thrift.',
      ['Karl Roe: to end waste and public debt'],
    ],
    [
      'Karl Roe told dockers to stop moaning or nagging when women speak.',
      ['Karl Roe: to stop moaning or nagging when women speak'],
    ],
    ['Karl Roe vowed to leave and the mill will pay for it.', ['Karl Roe: to leave']],
    [
      'Karl Roe had told Ines Calder last week about mythical “dry zones” in the port.',
      ['Karl Roe: mythical “dry zones” in the port'],
    ],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('a second verb, or another clause, behind the marks', () => {
  it.each([
    [
      'Karl Roe called the offer “an insult” and insists that they never agreed to talks.',
      ['Karl Roe: the offer “an insult”', 'Karl Roe: they never agreed to talks'],
    ],
    [
      'Two dockers, Karl Roe and Bo Hill, called the offer “an insult” and say they never agreed to it.',
      ['the offer “an insult”', 'they never agreed to it'],
    ],
    [
      'Karl Roe flew to Lyon to promise “cheap bread” for all and vow prices would fall “like stones.”',
      ['Karl Roe: “cheap bread” for all', 'Karl Roe: prices would fall “like stones.”'],
    ],
    [
      'Karl Roe said the levy was “just a way of saying ‘cut bread,’” and his stance made him a hero to bakers.',
      ['Karl Roe: the levy was “just a way of saying ‘cut bread,’”'],
    ],
    [
      'Karl Roe said the plan was “a way of ‘cutting bread,’” and that it would fail.',
      ['Karl Roe: the plan was “a way of ‘cutting bread,’” and that it would fail'],
    ],
    [
      'Karl Roe said those who “never learn” and say so are lost.',
      ['Karl Roe: those who “never learn” and say so are lost'],
    ],
  ])('given %j', (text, expected) => {
    const found = served(text);
    expect(
      found.map((line, at) => (expected[at]?.includes(':') ? line : line.replace(/^.*?: /u, ''))),
    ).toEqual(expected);
  });
});

describe('the link before a quotation is the article’s', () => {
  it.each([
    ['But “the roof is lost for good,” Karl Roe said.', 'Karl Roe: the roof is lost for good'],
    ['And “we will stay in port,” Karl Roe added.', 'Karl Roe: we will stay in port'],
    ['“But the roof is lost for good,” Karl Roe said.', 'Karl Roe: But the roof is lost for good'],
    [
      'But for the rain, Karl Roe said, they would have sailed.',
      'Karl Roe: But for the rain … they would have sailed',
    ],
    ['But “the roof is lost” and gone, Karl Roe said.', 'Karl Roe: But “the roof is lost” and gone'],
  ])('given %j', (text, expected) => {
    expect(served(text)).toEqual([expected]);
  });
});

describe('where somebody spoke is no part of what they said', () => {
  it.each([
    [
      'Karl Roe said at a lawyers meeting that the dam was “badly planned.”',
      'Karl Roe: the dam was “badly planned.”',
    ],
    ['Karl Roe said in a budget hearing on Monday that the town was broke.', 'Karl Roe: the town was broke'],
    [
      'Karl Roe said during the Harbour Council’s press briefing that the town was broke.',
      'Karl Roe: the town was broke',
    ],
    [
      'Karl Roe said that a town meeting that lasted for hours was “a waste.”',
      'Karl Roe: a town meeting that lasted for hours was “a waste.”',
    ],
    ['Karl Roe told a council hearing that they were broke.', 'Karl Roe: they were broke'],
  ])('given %j', (text, expected) => {
    expect(served(text)).toEqual([expected]);
  });

  it('ends with its last word', () => {
    const text =
      'A weekly quoted Karl Roe in 1999 as saying in a lawyer roundtable that the dam was “badly planned.”';
    expect(served(text).map((line) => line.replace(/^.*?: /u, ''))).toEqual(['the dam was “badly planned.”']);
  });
});

describe('a clause before a semicolon is the writer’s', () => {
  it.each([
    [
      'No one has ever said of Karl Roe that he lacks nerve; “I know what I’m worth,” he says.',
      'I know what I’m worth',
    ],
    [
      'The yard has cut 300 jobs and more will follow; “we have no choice,” said Karl Roe.',
      'we have no choice',
    ],
    ['The slip has gone; “it was the wind that took it,” Karl Roe says.', 'it was the wind that took it'],
    ['“The slip has gone; it was the wind,” Karl Roe says.', 'The slip has gone; it was the wind'],
    [
      'The slip has gone; it was “the wind of the century,” Karl Roe says.',
      'The slip has gone; it was “the wind of the century,”',
    ],
  ])('%s', (text, words) => {
    expect(servedIn(text)).toEqual([expect.stringMatching(/^(?:Karl )?Roe: /)]);
    expect(servedIn(text)[0]).toMatch(new RegExp(`: ${words}$`, 'u'));
  });
});

describe('who is asked or told between two commas says only the answer', () => {
  it.each([
    ['Karl Roe, asked whether he had lied, said he was tired.', ['Karl Roe: he was tired']],
    ['Karl Roe, told that the case was closed, said: “Good.”', ['Karl Roe: Good.']],
    ['Karl Roe, asked at a news conference why he had left, said he was tired.', ['Karl Roe: he was tired']],
    ['Karl Roe, when asked about the vote, said he was tired.', ['Karl Roe: he was tired']],
    [
      'Karl Roe, the harbour master, warned that he could be jailed, said he was tired.',
      ['Karl Roe: he was tired'],
    ],
    [
      'Karl Roe, told by doctors that he would limp, said he was glad.',
      ['doctors: he would limp', 'Karl Roe: he was glad'],
    ],
    ['Karl Roe, asked about the vote, shook his head.', []],
    // Who has somebody to tell tells them.
    ['The mate of Karl Roe, Ann Lee, told her that it was over, and left.', ['Ann Lee: it was over']],
    ['Karl Roe, who asked whether it was safe, told them no.', ['Karl Roe: whether it was safe']],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual(expected);
  });
});

describe('what a court or a speaker does next, and what other shares answered, is not served with the words', () => {
  it.each([
    [
      'Judge Ines Calder told the docker he had shown “no remorse” and jailed him for four years.',
      ['Ines Calder: he had shown “no remorse”'],
    ],
    [
      'Ines Calder said he had shown “no remorse” and jailed himself in his cabin.',
      ['Ines Calder: he had shown “no remorse” and jailed himself in his cabin'],
    ],
    [
      'Telling reporters that he had “nothing to hide” and waving a sheaf of letters, Halvern MLA Karl Roe walked into the station.',
      ['Karl Roe: he had “nothing to hide”'],
    ],
    [
      'Ines Calder left, saying the board was “losing heart” and selling the pier.',
      ['Ines Calder: the board was “losing heart” and selling the pier'],
    ],
    [
      'Fifty-five percent said they were not sure, while 23 percent believed that it was safe.',
      ['-: they were not sure'],
    ],
    [
      'Ines Calder said half of the pier was lost, and half of it was safe.',
      ['Ines Calder: half of the pier was lost, and half of it was safe'],
    ],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('a clause with something set off in it is served whole', () => {
  it.each([
    [
      'Ines Calder said it was a crucial, although brief, chance to ask him about the pier.',
      ['Ines Calder: it was a crucial, although brief, chance to ask him about the pier'],
    ],
    ['Ines Calder said it was a first, although nobody knew.', ['Ines Calder: it was a first']],
    [
      'Ines Calder said the painter, Bo Lind, wrote a host of songs before the fire.',
      ['Ines Calder: the painter, Bo Lind, wrote a host of songs before the fire'],
    ],
    [
      'Ines Calder said that the pier, the old one, was lost, wrote the critic.',
      ['Ines Calder: the pier, the old one, was lost'],
    ],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('a word in marks with its reporting clause, and words that nobody said', () => {
  it.each([
    ['“Outrageous,” harrumphed Karl Roe, who had come in for the warmth.', ['Karl Roe: Outrageous']],
    [
      'Karl Roe said no, then, upon further questioning, declared, “Of course I did!”',
      ['Karl Roe: Of course I did!'],
    ],
    ['“Brutal” appears eleven times in the report.', []],
    ['Try telling Karl Roe “just plant something else” and see how the tea goes cold.', []],
    ['“What pigs, and go to the devil,” Ines Calder longed to answer, but she only moved her feet.', []],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});
