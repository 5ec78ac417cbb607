import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quote/index.ts';
import { articleOf, checkSpeakers as check, type SpeakerRow } from './speakers-scene.ts';

describe('an article of few words, most of which other languages have too', () => {
  check([['A ward was named on Thursday. “A roof leaks,” said Margaret Hollis.', ['Margaret Hollis']]]);
});

describe('the head of the subject speaks, not a name inside it', () => {
  check([
    ['A baker who had walked from Upper Fenwick said: “We want our mill back this year.”', [undefined]],
    ['Ann Vale won. “I run,” a rejuvenated Vale said.', ['Ann Vale']],
    ['A woman whose son sailed under Major Piotr Wolski said: “Nobody wrote to us at all.”', [undefined]],
    ['The union that speaks for Rosa Delgado said: “The line broke the law.”', [undefined]],
    [
      'The sisters of the pilot, Bruno Keller, said: “We were never asked about it.”',
      ['sisters of the pilot'],
    ],
    ['The widow of the pilot, Bruno Keller, said: “We were never asked about it.”', [undefined]],
    ['The envoy to the Maldives, Bruno Keller, said: “We were asked twice.”', ['Bruno Keller']],
    ['Advisers to the United Nations said: “We were asked twice.”', [undefined]],
    ['They sent an envoy to the United Nations, which said: “We were asked twice.”', ['United Nations']],
    [
      'Ada Moen compared the mayor to Lars Holm and Bruno Keller said he was “tired of it.”',
      ['Bruno Keller'],
    ],
    ['Ada Moen met Lars Holm and Bruno Keller said: “We were asked twice.”', ['Bruno Keller']],
    ['The hosts Lars Holm and Bruno Keller said: “We were asked twice.”', ['Lars Holm and Bruno Keller']],
    [
      'Ada Moen thinks Lars Holm and Bruno Keller said: “We were asked twice.”',
      ['Lars Holm and Bruno Keller'],
    ],
    ['The last words of the pilot, Bruno Keller, were: “We were never asked about it.”', ['Bruno Keller']],
    ['One of the pilots, Bruno Keller, said: “We were never asked about it.”', ['Bruno Keller']],
    ['The brother of the pilot Bruno Keller said: “We were never asked about it.”', [undefined]],
    ['An aide to Senator Dora Reyes, speaking after the vote, said: “It is all over.”', [undefined]],
    ['The man convicted of the murder of Bruno Keller said: “I am sorry for it.”', [undefined]],
    ['A guard found near the door of Bruno Keller said: “I saw nothing at all.”', [undefined]],
    ['Ann Daly left. Daly said: “It is late.”', ['Ann Daly']],
    ['Ann Fielding left. Fielding said: “It is late.”', ['Ann Fielding']],
    ['Ann Hill left. Hill often says “it is late, friends”.', ['Ann Hill']],
    ['“It is late,” said one longtime Olsen associate who has left.', [undefined]],
    ['Marta Olsen, a nurse based in Austin, Texas, said: “I am tired of it.”', ['Marta Olsen']],
    ['A nurse based in Austin, Texas, said: “I am tired of it.”', [undefined]],
    [
      'Bruno Keller saw Marta Olsen. Olsen wept. Olsen was at his trial. “It is late,” Olsen said.',
      ['Marta Olsen'],
    ],
    ['In Osby, a clerk charged with the reform said: “It will be dear.”', [undefined]],
    ['“It is late,” Marta Olsen, a clerk based in Upper Fenwick told the Gazette.', ['Marta Olsen']],
    [
      'Marta Olsen, who runs the mill with her cousin, Jan Visser, said: “We need rain soon.”',
      ['Marta Olsen'],
    ],
    [
      'Paul Lindgren, joined by his wife, Eva Lindgren, and his lawyer, Emil Novak, said: “I did nothing.”',
      ['Paul Lindgren'],
    ],
    ['Lars Holm, whose deputy, Lena Fischer, left on Monday, said: “The boats were safe.”', ['Lars Holm']],
    ['Rosa Delgado, together with her brother, Karim Haddad, said: “We want an answer.”', ['Rosa Delgado']],
    [
      'Ann Vale, a cousin of the pilot, Bruno Keller, and a neighbour of the baker, said: “I knew them both.”',
      ['Ann Vale'],
    ],
    ['Ann Vale, an aide to the mayor, Bruno Keller, said: “The vote is off.”', ['Ann Vale']],
    ['The head of the board, Ann Vale, said: “The vote is off.”', ['Ann Vale']],
    [
      'Mayor Ann Vale flew over the bay and left. On the quay below, a widow mended a net. “It has eaten my boat,” she said.',
      [undefined],
    ],
    [
      'Mayor Ann Vale came on Monday. In the house of a widow she drank tea. “It is good tea,” she said.',
      ['Ann Vale'],
    ],
    ['“The boat is sold,” said Piet Wolski last week.', ['Piet Wolski']],
    ['“The boat is sold,” said Piet Wolski late last year.', ['Piet Wolski']],
    ['“The boat is sold,” said harbour chief Piet Wolski Monday night.', ['Piet Wolski']],
    ['“The boat is sold,” said Piet Wolski two weeks ago.', ['Piet Wolski']],
    ['“The boat is sold,” wrote Piet Wolski June 4.', ['Piet Wolski']],
    ['“The boat is sold,” said the last heir, Piet Wolski.', ['Piet Wolski']],
    ['Walter Quigg’s lawyer, Alice Brandt, said: “We will appeal by Friday.”', ['Alice Brandt']],
    [
      'The mill is sound, Ingrid Halvorsen, who owns it with Dale Pruitt, said on Monday.',
      ['Ingrid Halvorsen'],
    ],
    ['The board was told by a mechanic, Piet Ruiz, that “the bolts were never tightened”.', ['Piet Ruiz']],
    ['“Why us?” asked volunteer Ann Vale.', ['Ann Vale']],
    [
      'The mill would not comment beyond a line from its chief, Stefan Moser: “We are helping the police.”',
      ['Stefan Moser'],
    ],
    [
      'As her sister Ruth Vale tells it, Nora Vale walked in and said: “I have sold the farm.”',
      ['Ruth Vale', 'Nora Vale'],
    ],
    ['The clerk in the trial of Bruno Keller said: “It took two days to read.”', [undefined]],
    ['The keeper of the ram that butted Bruno Keller said: “He is old and tame.”', [undefined]],
    ['“He is old and tame,” a man who lives beside Bruno Keller said.', [undefined]],
    [
      'It was the deputy, Bruno Keller, not the mayor, Jan Visser, who said “close the gates”.',
      ['Bruno Keller'],
    ],
    ['It was Bruno Keller rather than Jan Visser who told them “close the gates”.', ['Bruno Keller']],
    ['The head of the crew, a former miller called Oona Birk, said: “We go down at dawn.”', ['Oona Birk']],
    ['Grandmother of nine Ann Vale told the Herald: “Salt is all it takes.”', ['Ann Vale']],
    [
      'Lena Fischer has gone, and Detective Emil Novak wants to know where she was: “Any sighting helps.”',
      ['Emil Novak'],
    ],
    [
      'An account pretending to be that of Rosa Delgado was shut. It had said the mill was lost.',
      [undefined],
    ],
    ['The harbour board, which includes Rosa Delgado, said: “We will not pay twice.”', [undefined]],
    [
      '“We were left on the quay all night,” one of the crew, Piotr Wolski, told the Herald.',
      ['Piotr Wolski'],
    ],
    ['As Ingrid Halvorsen, who owns the mill, told the Herald: “It turns again.”', ['Ingrid Halvorsen']],
    [
      'Clara Whitcombe, research head for the Coalition for Clean Quays, a Fenwick group that tests water, said it was “foul as a ditch.”',
      ['Clara Whitcombe'],
    ],
    [
      'In Fenwick, a clerk at the Halvorsen Mill, a firm that makes flour, said: “It turns again.”',
      [undefined],
    ],
    ['The envoy at the time, Emil Novak, wrote: “They will not sign it.”', ['Emil Novak']],
  ]);
});

describe('a body by its whole name', () => {
  check([
    ['“We will build two more quays,” the Ministry of Harbours said.', ['Ministry of Harbours']],
    ['“We will lend for two more quays,” the Bank of Norland said.', ['Bank of Norland']],
    [
      'The Fenwick Teachers’ Union met on Monday. “We will strike until May,” the Union said.',
      ['Fenwick Teachers’ Union'],
    ],
    ['It rained on Monday. “We will strike until May,” the Union said.', [undefined]],
    ['The father of the boy whom Bruno Keller hired said: “He works too long.”', [undefined]],
    ['The man accused of robbing Bruno Keller said: “I was at sea that night.”', [undefined]],
    ['A man who shared a cell with Bruno Keller said: “He never slept.”', [undefined]],
    ['A woman once married to Bruno Keller said: “He never slept.”', [undefined]],
    ['A letter sent to Bruno Keller said: “You never slept.”', [undefined]],
    ['“It is a fine quay,” First Lady Ruth Amber said.', ['Ruth Amber']],
    ['A pupil at the school where Bruno Keller taught said: “He was kind.”', [undefined]],
    ['A machine made to sound like Bruno Keller said: “He was kind.”', [undefined]],
    ['A lawyer representing Bruno Keller said: “My client was at sea that night.”', [undefined]],
  ]);
});

describe('who speaks before a colon', () => {
  check([
    ['For miller Ann Vale the answer is simple: “They have nothing to eat in July.”', ['Ann Vale']],
    ['For Ann Vale it was clear: “They have nothing to eat in July.”', ['Ann Vale']],
    ['For Ann Vale the sign was a joke: “They have nothing to eat in July.”', [undefined]],
    ['GUEST COLUMN: “We got the mayor and a fisherman into one room.”', [undefined]],
    [
      'Clara Whitcombe said this “senseless” vote was bad for the town:\n“It is a sad day for the quay.”',
      ['Clara Whitcombe', 'Clara Whitcombe'],
    ],
    ['The New Yorker asked whether an “influx of gulls had spurred them on.”', ['New Yorker']],
    ['Congressmember Clara Whitcombe said: “It is a sad day for the quay.”', ['Clara Whitcombe']],
  ]);
});

describe('titles, letters and nicknames', () => {
  check([
    ['Sir Anton Vance, the chairman, left on Friday. “I have paid,” Sir Anton said.', ['Anton Vance']],
    ['“It is his,” said coach Dean Prowse.', ['Dean Prowse']],
    ['“It is his,” said striker Prince Adebayo.', ['Prince Adebayo']],
    ['“I rule on Friday,” said Chief Judge Prowse.', ['Prowse']],
    ['Councillor King said: “We will buy another boat.”', ['King']],
    ['Dr. Clara Whitcombe, Ph.D., of the Fenwick Clinic, said: “The pumps are sound.”', ['Clara Whitcombe']],
    ['Clara Whitcombe, Esq., said: “My client will appeal the ruling.”', ['Clara Whitcombe']],
    [
      'Rosa Lindt OBE, the founder, said: “We began in a shed.” “It was cold,” Lindt said.',
      ['Rosa Lindt', 'Rosa Lindt'],
    ],
    [
      'Cllr Nadia Farouk told the hall the boat was old. “We will buy another,” Cllr Farouk said.',
      ['Nadia Farouk', 'Nadia Farouk'],
    ],
    ['Robert “Big Bob” Crane, a farmer, said: “The rain came too late for us.”', ['Robert Crane']],
    ['"We lost the ball too often," said Robert "Bobby" Crane, the coach.', ['Robert Crane']],
    [
      'Juan Carlos de la Cruz said: “The road is closed.” De la Cruz added: “It opens in May.”',
      ['Juan Carlos de la Cruz', 'Juan Carlos de la Cruz'],
    ],
  ]);

  it('a nickname in marks is nothing that was said', () => {
    const text = '“We peel until noon,” said Anna “Birdie” Lisk, the cook.';
    const { quotes } = extractQuotes(articleOf(text));
    expect(quotes.map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['We peel until noon'],
    ]);
  });
});

describe('he and she mean the nearest who fits, named or not, and nobody where two fit', () => {
  check([
    [
      'Transport Minister Clara Whitcombe opened the pier. A nurse stood at the gate. “Nobody asked us,” she said.',
      [undefined],
    ],
    [
      'Clara Whitcombe met Piotr Wolski at the pier. A witness was less kind. “She left early,” he said.',
      [undefined],
    ],
    [
      'Mayor Clara Whitcombe met her neighbour, Mayor Ruth Olsen, on Friday. “The bus must run,” she said.',
      [undefined],
    ],
    ['Mayor Clara Whitcombe opened the pier on Friday. “The bus must run,” she said.', ['Clara Whitcombe']],
  ]);
});

describe('who somebody is, by the words that belong to the name', () => {
  it.each([
    [
      'Asked if it would harm the town’s biggest ally, Emil Novak said: “It will not.”',
      'Emil Novak',
      undefined,
    ],
    ['Its biggest ally, Emil Novak, said: “It will not harm us.”', 'Emil Novak', undefined],
    [
      'The town’s biggest ally, Emil Novak, said: “It will not harm us.”',
      'Emil Novak',
      'town’s biggest ally',
    ],
    ['Norland-born Emil Novak said: “It will not harm us.”', 'Emil Novak', undefined],
    [
      'Talk show host Bill Press, a fan of the pier, said: “It will not harm us.”',
      'Bill Press',
      'Talk show host',
    ],
  ])('%s', (text, name, role) => {
    const { quotes, speakers } = extractQuotes(articleOf(text));
    const [quote] = quotes.slice(-1);
    expect(speakers[quote?.speaker ?? -1]?.name).toBe(name);
    expect(quote?.role).toBe(role);
  });

  it('is not told by whom somebody would not embarrass', () => {
    const { quotes, speakers } = extractQuotes(
      articleOf(
        'President Donald Trent met the queen. Trent would not embarrass her. Trent had not met her before. “I will stay,” Trent said. “It is late,” he said.',
      ),
    );
    expect(quotes.map(({ speaker }) => speakers[speaker ?? -1]?.name)).toEqual([
      'Donald Trent',
      'Donald Trent',
    ]);
  });
});

describe('two people of one surname', () => {
  check([
    [
      'Paul Lindgren and his wife, Eva Lindgren, sold the mill. “We milled every day,” Lindgren said.',
      [undefined],
    ],
    [
      'Paul Lindgren and his wife, Eva Lindgren, sold the mill. “We milled every day,” Mrs Lindgren said.',
      ['Eva Lindgren'],
    ],
  ]);
});

describe('a verb of saying in the present behind the quotation', () => {
  check([
    ['“Nobody built it for the town,” notes Emil Novak.', ['Emil Novak']],
    ['“Nobody built it for the town,” states Novak.', ['Novak']],
    ['“Nobody built it for the town,” points out Emil Novak, the mayor.', ['Emil Novak']],
  ]);
});

describe('a name in a clause before the main one, and a line below the quotation', () => {
  check([
    [
      'Emil Novak left on Friday. Paul Lindgren took the stage. Referring to Novak’s farewell, “A Last Tide,” he said: “It was sound.”',
      [undefined, 'Paul Lindgren'],
    ],
    ['University of Fenwick Harbour Studies Professor Emil Novak said: “It was sound.”', ['Emil Novak']],
    ['Representative Paul T. King of New Fenwick said: “It was sound.”', ['Paul T. King']],
  ]);
});

describe('who is quoted, not who quotes', () => {
  check([
    ['“There is no reason to wait for it,” the Fenwick Herald quotes Senator Dora Reyes.', ['Dora Reyes']],
    [
      '“There is no reason to wait for it,” Senator Dora Reyes was quoted as saying by the Fenwick Herald.',
      ['Dora Reyes'],
    ],
    ['The Norland ambassador to South Fenwick tweeted: “It did not begin here, it came here.”', [undefined]],
  ]);
});

describe('reports and claims that are nobody’s', () => {
  check([
    [
      'Emil Novak, the former mayor, has become caught up in the furor over reports that Lindgren pressured the harbour master.',
      [undefined],
    ],
    ['Emil Novak, the former mayor, left after new claims that the bridge was unsafe.', [undefined]],
    ['Emil Novak’s claim that the bridge was unsafe led to a row.', ['Emil Novak']],
  ]);
});

describe('somebody whose answer is announced before it is told', () => {
  check([
    [
      '“We will close the port,” President Donald Trent said.\nThat was met with a swift tweet from Norland President Enrique Pena Soto.\n“Norland will never pay for it,” he wrote.',
      ['Donald Trent', 'Enrique Pena Soto'],
    ],
    [
      '“We will close the port,” Mayor Ann Vale said.\nIt prompted an angry reply from the union leader Rosa Delgado.\n“We will not move,” she said.',
      ['Ann Vale', 'Rosa Delgado'],
    ],
    [
      '“We will close the port,” President Donald Trent said.\nHe was handed a letter from Senator Emil Novak.\n“It is a disgrace to us all,” he said.',
      ['Donald Trent', 'Donald Trent'],
    ],
  ]);
});

describe('what is no role', () => {
  it.each([
    ['It opened the same day President Emil Novak said: “The bridge is safe.”', 'President'],
    ['Emil Novak, the minister to blame for it, said: “The bridge is safe.”', undefined],
    ['Emil Novak, an adviser to the mayor, said: “The bridge is safe.”', 'adviser to the mayor'],
  ])('%s', (text, role) => {
    expect(extractQuotes(articleOf(text)).quotes.map((quote) => quote.role)).toEqual([role]);
  });
});

describe('who is told, where the words are known from, and whose verdict it is', () => {
  check([
    ['Emil Novak wrote in an e-mail seen by the paper: “Nobody will be let go.”', ['Emil Novak']],
    ['Emil Novak told staff in an e-mail read by the paper: “Nobody will be let go.”', ['Emil Novak']],
    ['The verdict of critic Rosa Delgado: “A film like a wet sock.”', ['Rosa Delgado']],
    ['The Fenwick Echo reported Emil Novak as saying “the rope was rotten”.', ['Emil Novak']],
    [
      'The Fenwick Echo reported on Emil Novak. “The rope was rotten,” the Echo reported last month.',
      ['Fenwick Echo'],
    ],
  ]);
});

describe('names', () => {
  check([
    ['“The file is with us,” Per Novak said after the vote.', ['Per Novak']],
    ['The head of Ann Vale’s campaign, Zuke Hollis, said: “She stands by it.”', ['Zuke Hollis']],
    ['Emil Novak no longer denies it. “I signed the paper,” he said.', ['Emil Novak']],
    ['“And no water,” chimed in Rosa Delgado.', ['Rosa Delgado']],
    ['The stairs were “a chimney with a rail”, per Rosa Delgado.', ['Rosa Delgado']],
    ['Robert (Bobby) Crane, the keeper, said: “I never saw the ball.”', ['Robert Crane']],
    [
      'Twins Ann Vale and Zuke Vale rowed the strait.\n“I was sick all day,” Ann said. “She sang to me,” Zuke said.',
      ['Ann Vale', 'Zuke Vale'],
    ],
  ]);
});

describe('lines with a name and an office', () => {
  check([
    [
      'Two voices from the bank.\nAnn Vale, governor\n“I have never seen so much water.”\nEmil Novak, welder\n“I have seen more, and nobody came.”',
      ['Ann Vale', 'Emil Novak'],
    ],
    [
      'Two voices from the bank.\n“I have never seen so much water.”\nAnn Vale, governor\n“I have seen more, and nobody came.”\nEmil Novak, welder',
      ['Ann Vale', 'Emil Novak'],
    ],
  ]);
});

describe('a quotation without a cue before one that has it', () => {
  check([
    [
      'Two men sat on the quay.\n“It will be colder before the spring comes.”\n“You always say that to me,” Emil Novak said.',
      [undefined, 'Emil Novak'],
    ],
    [
      'Two men sat on the quay.\n“It will be colder before the spring comes.\n“I have seen it before,” Emil Novak said.',
      ['Emil Novak'],
    ],
  ]);
});

describe('words that somebody else is judged for are not those of the judge', () => {
  check([
    ['Ann Vale rebuked critics who say the mill is “a ruin of a place.”', ['critics']],
    ['Ann Vale blamed the paper for Piotr Wolski’s claim that the mill “was sold twice.”', ['Piotr Wolski']],
    [
      'Ann Vale slammed Piotr Wolski as rash for suggesting that millers “cling to the past.”',
      ['Piotr Wolski'],
    ],
    ['Ann Vale scolded Piotr Wolski for saying “the mill was sold twice over.”', ['Piotr Wolski']],
    [
      'The keepers who quietly rebuked Ann Vale by openly praising the mill included Piotr Wolski, who called it “a fine old house.”',
      ['Piotr Wolski'],
    ],
    ['Ann Vale called a report that the mill was “sold twice” in one year “a pack of lies.”', ['Ann Vale']],
  ]);
});

describe('a participle behind a comma belongs to the main clause', () => {
  check([
    [
      'Ann Vale took the floor to complain that Piotr Wolski was late, adding, “I have waited for two hours.”',
      ['Ann Vale'],
    ],
  ]);
});

describe('what a comma or an “and” parts from a name is part of it or of its office', () => {
  check([
    [
      '“It is staggering,” Rep. Ann Vale, R-Ohio, the second of the miller’s bench, told the paper.',
      ['Ann Vale'],
    ],
    ['The miller Karl Roe, Jr. asked if the mill was “sold twice over in one year.”', ['Karl Roe']],
    ['“It is a shame for us all,” Health and Human Services spokeswoman Ann Vale said.', ['Ann Vale']],
    [
      'The White House issued a statement Tuesday saying the mill was “not for sale at all.”',
      ['White House'],
    ],
  ]);
  it('keeps the whole office', () => {
    const { speakers } = extractQuotes(
      articleOf('“It is a shame for us all,” former Housing and Urban Development Secretary Ann Vale said.'),
    );
    expect(speakers.map(({ roles }) => roles)).toEqual([['former Housing and Urban Development Secretary']]);
  });
});

describe('a body is called by its whole name', () => {
  check([
    [
      'According to Patriot Voices, the town launched a petition “that thousands have signed by now.”',
      ['Patriot Voices'],
    ],
    [
      'The Center for Fair Mills says the ruling could have “very far reaching results for us.”',
      ['Center for Fair Mills'],
    ],
    ['Some Republicans say the mill “will never be sold to anybody.”', ['Republicans']],
  ]);
});

describe('a name that is only a word of something else moves nobody', () => {
  check([
    [
      'Karl Roe won. Karl Roe rose. Karl Roe laughed about his and Jane Roe’s long and happy years. “I was late,” Roe said.',
      ['Karl Roe'],
    ],
    [
      'Ann Vale praised Norland. She met Norland’s president Ivan Petrov. “It is over,” the outgoing president said.',
      [undefined],
    ],
    ['“It is over now,” said House Ways and Means Chairman Dave Camp, a farmer.', ['Dave Camp']],
  ]);
});

describe('whose turn it is', () => {
  check([
    [
      '“You took it,” said Rosa Delgado. Emil Novak shook his head. “The sea took it from us.”',
      ['Rosa Delgado', undefined],
    ],
    [
      '“I heard a bell,” said Ann Vale. Bob Vale put down his cup. “You heard the wind out there.”',
      ['Ann Vale', undefined],
    ],
    [
      '“The glass was cut,” said Rosa Delgado.\n“I was in bed by ten that night.”\nThat is how Emil Novak put it on the first day.',
      ['Rosa Delgado', 'Emil Novak'],
    ],
    ['“It was late,” said Rosa Delgado. She paused. “The sea took it from us.”', ['Rosa Delgado']],
    ['“You took it,” Rosa Delgado said.\n“I never took a thing from you.”', ['Rosa Delgado', undefined]],
    [
      '“The glass was cut,” said Rosa Delgado.\n“I was in bed by ten that night.”\nSo Emil Novak told the police on Friday.',
      ['Rosa Delgado', undefined],
    ],
    [
      'Four books on theft:\n“The Long Way Home”\n“Glass and Gold”\n“I own them,” said Rosa Delgado.',
      ['Rosa Delgado'],
    ],
  ]);
});

describe('somebody who goes on to say it', () => {
  check([
    ['Ann Vale says Norland needs to “pay its share of the mill”.', ['Ann Vale']],
    ['Emil Novak went on to say that the vase was “only on loan”.', ['Emil Novak']],
    ['Emil Novak was quick to point out that the vase was “only on loan”.', ['Emil Novak']],
    ['An agent acting for Emil Novak said: “She is abroad.”', [undefined]],
    ['Emil Novak’s sister-in-law, Zuke Hollis, said: “He cried at dinner.”', ['Zuke Hollis']],
  ]);
});

describe('a heading is nobody', () => {
  it('given headings in capitals that do not come back', () => {
    const text = [
      'NEW MILLERS: The board will name three new millers on Monday morning.',
      'THE OUTLOOK: It will rain on the mill for most of the week.',
      'OLD MILLS: Three of them will be sold in the spring, it seems.',
      'FREE FLOUR: Bakers may fetch a sack of it on Friday afternoon.',
    ].join('\n');
    expect(extractQuotes(articleOf(text)).quotes.filter(({ kind }) => kind === 'direct')).toEqual([]);
  });
  check([
    [
      'A militia backed by Norland, Grey Hand, said the vote could be a “good reason to march on us.”',
      [undefined],
    ],
  ]);
});

describe('a noun that looks like a verb, and a leader of a party', () => {
  check([
    ['Ann Vale said the Norland ruling “brings the quarrel to a head at last.”', ['Ann Vale']],
    [
      'President Ivan Petrov spoke. The Democratic leader of a small committee said the mill “is all but lost.”',
      [undefined],
    ],
  ]);
});

describe('a relative does not get the words of a better known bearer of the surname', () => {
  check([
    [
      'President Wolski spoke on Monday. His son Adam Wolski Jr. waited. “We will rebuild the mill,” Mr. Wolski said.',
      ['Wolski'],
    ],
    [
      'President Wolski met millers and Emil Wolski Jr. on Monday. “I will pay for it all,” the president wrote.',
      ['Wolski'],
    ],
    [
      'Wolski came at noon, and millers cheered for Wolski. Then his son, Emil Wolski, left. “It was a fine day,” Wolski said.',
      ['Wolski'],
    ],
    [
      'The mill closed. Emil Wolski Jr. owned it for ten years. “It was a fine mill,” Wolski said.',
      ['Emil Wolski Jr.'],
    ],
    [
      'President Wolski met millers. Emil Wolski Jr. was there too. “It was a fine day,” Wolski Jr. said.',
      ['Emil Wolski Jr.'],
    ],
    [
      'Millers met the brothers of Dora Wolski. Her son Emil Wolski owned the mill. “It was a fine mill,” Emil Wolski said. “We sold it,” Wolski added.',
      ['Emil Wolski', 'Emil Wolski'],
    ],
  ]);
});

describe('two who share a given name and a surname but no middle initial', () => {
  it('do not share a role', () => {
    const text =
      'The land was bought by Karl HW Brandt, the former president. “I will sell it again,” Karl P Brandt said.';
    const { quotes, speakers } = extractQuotes(articleOf(text));
    expect(quotes.map(({ speaker }) => speakers[speaker ?? -1])).toEqual([
      { name: 'Karl P Brandt', kind: 'person', names: ['Karl P Brandt'], roles: [] },
    ]);
  });
});

describe('the office alone is not the one below it', () => {
  check([
    [
      'Vice President Ivan Petrov came. “I relish it,” Mr. Petrov said. “We will win,” the president said.',
      ['Ivan Petrov', undefined],
    ],
    ['Vice President Ivan Petrov came. “We will win,” the vice president said.', ['Ivan Petrov']],
    ['Deputy Governor Ivan Petrov came. “We will win,” the governor said.', [undefined]],
  ]);
});

describe('an office of another age, or one that somebody has left', () => {
  check([
    [
      'Protesters stood around the statue of Karl Brandt. President Brandt signed the mill act in 1830. In a letter, the president said “dozens” would be tried. President Wolski likes him.',
      [undefined],
    ],
    [
      'The mill is a favourite of President Wolski. President Brandt built it in 1830. In a letter, the president called it “a fine old mill to this day.”',
      [undefined],
    ],
    ['President Wolski met former President Karl Brandt. “I will build it,” the president said.', ['Wolski']],
  ]);
});

describe('words with capitals that are a name only here', () => {
  check([
    [
      'Minister Clara May came. “It is a fine mill,” May said. May told the Herald that it turns.',
      ['Clara May', 'Clara May'],
    ],
    ['Daniel Vice, a lawyer, came. “He did not say a word of it,” Vice said.', ['Daniel Vice']],
    [
      'Ann Vale, chairwoman of the House Harbour and River Safety Committee, came. The head of a firm said he “never saw the books.”',
      [undefined],
    ],
    ['PETROV IS READY TO IMPEACH WOLSKI\nThe mill closed. “It was a fine mill,” Wolski said.', ['Wolski']],
  ]);
});

describe('a participle, a date and an agreement', () => {
  check([
    ['A farmer who had driven from Westport, Ben Rose, said “it was worth it.”', ['Ben Rose']],
    ['A farmer who had come from Providence, Rhode Island, said “it was worth it.”', [undefined]],
    ['Ann Rose, M.D., of Westport said “wash your hands.”', ['Ann Rose']],
    ['The lawyer who defended Karl Doane said “he has done no wrong.”', [undefined]],
    ['The barge should be given up, Jessie Lund, the attorney for Westport said.', ['Jessie Lund']],
    ['Roe, who was a hawk in the mill but this week said “new fees” could be needed.', ['Roe']],
    [
      'After Doane criticised the use of the phrase, Petrov agreed, calling it “an insult” to the mill.',
      ['Petrov'],
    ],
    [
      'The mill has vowed to “get rid of fake orders” at once, according to an Oct. 4 posting on its blog.',
      [undefined],
    ],
  ]);
});

describe('one of a people, or somebody of an age', () => {
  check([
    ['Marco Bellini won. “I want to win more,” the Italian said.', [undefined]],
    ['Marco Bellini won. “I want to win more,” the Frenchman said.', [undefined]],
    ['Rovers signed winger Marco Bellini. “I want to win things,” the 34-year-old said.', ['Marco Bellini']],
  ]);
});

describe('words in marks between a name and its verb', () => {
  check([
    [
      'Ada Moen, carrying a placard reading “Hands Off Our Pool”, said: “I learned to swim there.”',
      ['Ada Moen'],
    ],
    ['Ada Moen, known as “the Bull” to her friends, said: “I learned to swim there.”', ['Ada Moen']],
    ['Ada Moen, who wrote “The Cold Sea”, said: “I learned to swim there.”', ['Ada Moen']],
  ]);
});

describe('what somebody used to say', () => {
  check([
    ['“A piano is a machine,” Ada Moen used to tell her pupils.', ['Ada Moen']],
    ['“A piano is a machine,” Ada Moen was fond of saying.', ['Ada Moen']],
  ]);
});

describe('a verb in the plural', () => {
  check([
    ['If you wonder about all this “fuss over the old quay,” consider Ann Vale.', []],
    ['“Nobody has come to the quay in years,” argue Ann Vale and Bo Ray.', ['Ann Vale and Bo Ray']],
    ['“Nobody has come to the quay in years,” argue Democrats.', ['Democrats']],
    ['“Nobody came to the quay in years,” volunteer Ann Vale said.', ['Ann Vale']],
    [
      'They hear that Ada Moen has left or that it rained, and then cry “fake news again!” at once.',
      [undefined],
    ],
  ]);
});

describe('a comma left out behind what the subject does', () => {
  check([['Ada Moen, praising the work of Leo Brandt said the board ought to end it.', ['Ada Moen']]]);
});

describe('two of one surname', () => {
  check([
    [
      'Dr Ada Moen and the pilot Leo Moen, who is no relation, met on Monday. “The wound was deep,” Dr Moen said.',
      ['Ada Moen'],
    ],
  ]);
});

describe('a place or a month for a forename', () => {
  check([
    [
      '“The pier must be rebuilt,” said Mayor Finn Moen. “Oak rots,” said engineer Maeve Moen.',
      ['Finn Moen', 'Maeve Moen'],
    ],
    ['“We stay,” said Dallas Moen. Her brother, Owen Moen, disagreed.', ['Dallas Moen']],
    ['Mayor June Moen said: “We stay here.” Her brother, Owen Moen, disagreed.', ['June Moen']],
    ['Paul Moen won. “I am glad,” the German Moen said.', ['Paul Moen']],
  ]);
});

describe('an office whose first word may be a verb of saying', () => {
  check([
    ['“The points froze,” admitted rail chief Leo Brandt.', ['Leo Brandt']],
    ['“The points froze,” said talk show host Leo Brandt.', ['Leo Brandt']],
    ['Last week planning chief Ada Moen told the council that the limes would go.', ['Ada Moen']],
  ]);

  it('is told whole', () => {
    const roleIn = (text: string) => extractQuotes(articleOf(text)).quotes.map(({ role }) => role);
    expect(roleIn('“The points froze,” said talk show host Leo Brandt.')).toEqual(['talk show host']);
    expect(roleIn('“The points froze,” the harbour master Leo Brandt said.')).toEqual(['harbour master']);
  });
});

describe('whoever asks in a clause without a verb of its own', () => {
  check([['Ada Moen, asked by Leo Brandt “are you rich now?”, blushed.', ['Leo Brandt']]]);
});

describe('a second verb behind a comma', () => {
  check([
    [
      'Ada Moen brushed aside talk that Leo Brandt might be replaced, but said: “He is not well.”',
      ['Ada Moen'],
    ],
  ]);
});

describe('an occupation before a name at the beginning of a sentence', () => {
  check([
    ['Striker Leo Brandt said: “We will play on Monday.”', ['Leo Brandt']],
    ['Projectionist Ada Moen said: “The film is lost.”', ['Ada Moen']],
  ]);
});

describe('words below a quotation that say whose it is', () => {
  it('are read with the name', () => {
    const { raw, paragraphs } = articleOf('“Clay remembers every finger that was laid on it.”');
    const below = 'So says potter Ada Moen, who has worked in one shed since 1980.';
    const article = { ...articleOf(''), raw: `${raw}\n\n${below}` };
    const start = raw.length + 2;
    const own = { start, end: start + below.length, kind: 'text' as const };
    const { quotes, speakers } = extractQuotes({ ...article, paragraphs: [...paragraphs, own] });
    expect(quotes.map(({ speaker }) => speakers[speaker ?? -1]?.name)).toEqual(['Ada Moen']);
  });
});

describe('somebody himself, whom a clause names, or who answers for a claim', () => {
  check([
    ['Ada Moen left. Leo Brandt himself said: “The film is lost.”', ['Leo Brandt']],
    [
      'Ada Moen said that Leo Brandt should apologize to her for falsely claiming there was a “secret reel” in the shed.',
      ['Ada Moen', 'Leo Brandt'],
    ],
  ]);
});

describe('who is told of in ways of his own', () => {
  check([
    [
      'Leaders Ida Thorn, 51, and Sia Kean, 18, were level. “I still get homework,” the 18-year-old said.',
      ['Sia Kean'],
    ],
    ['Ida Thorn, 51, was level. “I still get homework,” the 18-year-old said.', [undefined]],
    ['“She thanked us and took questions,” said one of them, Karl Novak.', ['Karl Novak']],
    [
      'Ada Moen got a call from the shipping magnate Karl Novak, who told her: “Draw me something grand.”',
      ['Karl Novak'],
    ],
    [
      'The board heard on Monday from its treasurer, Ada Moen, that the pier had “a hole in it the shape of a whale”.',
      ['Ada Moen'],
    ],
    [
      '“Utter drivel from a man with a yacht to fill” was how chairman Karl Novak described the reports.',
      ['Karl Novak'],
    ],
    ['At the annual meeting Karl Novak said: “Every one of our bridges is sound.”', ['Karl Novak']],
    [
      'There was not a soul in the hall who failed to hear matron Ada Moen bellow, “You have closed it in all but name!”',
      ['Ada Moen'],
    ],
    [
      'Ada Moen waited. Wojtek Sobol could not resist a shot. “Ask them about the sawdust,” he called.',
      ['Wojtek Sobol'],
    ],
    [
      'Karl Novak, the secretary, had a statement on her behalf. “I leave with a heavy heart,” it said.',
      [undefined],
    ],
  ]);
});

describe('what stands behind a name', () => {
  check([
    ['“My knees were promised Sundays,” said Karl Novak, who sells buttons.', ['Karl Novak']],
    ['Ada Moen saw the server, which Karl Novak described as “like an open orchid in May.”', ['Karl Novak']],
    ['In the view of Karl Novak, the pier is “a wreck that costs us all.”', ['Karl Novak']],
  ]);
});

describe('who is named behind what tells of somebody', () => {
  check([
    [
      'The judge who jailed Leo Varga in 2020, Harriet Monk, told him: “You took our savings.”',
      ['Harriet Monk'],
    ],
    ['The farmer whose bull gored Philip Ede told the Mail: “He never looked at anybody.”', [undefined]],
    ['Justice (retd) K.R. Menon, who heads the panel, said: “I have seen the drain.”', ['K.R. Menon']],
    ['The real one, Garth Elm of Severn Water, told the board: “Our record is fine.”', ['Garth Elm']],
    ['The driver, named as Karl Dorn, said: “It was searched by six men.”', ['Karl Dorn']],
    ['The owner of the crane, 45-year-old Karl Dorn, said: “It was searched by six men.”', ['Karl Dorn']],
    ['And from party leader Agnes Thorn, a single line: “The voters were very clear.”', ['Agnes Thorn']],
    [
      'The design was described by the president of the civic society, Ada Kerman, as “a hanger with hopes”.',
      ['Ada Kerman'],
    ],
    [
      'Two-thirds of those surveyed in a recent Harbour poll said the flood was “a major threat”.',
      [undefined],
    ],
    [
      'The Harbour Post’s checkers met on Monday. “We have noted it four times,” the Post reported.',
      ['Harbour Post'],
    ],
    [
      '“We hold that it is safe,” the nonpartisan Harbour Research Service said.',
      ['Harbour Research Service'],
    ],
    [
      'Sergeant Karl Dorn appealed for witnesses. Nothing was taken. The postmistress’s son drove over. “She will leave the kettle on,” he said.',
      [undefined],
    ],
    [
      'Her answer, “The platform is too short, not the door,” did not please the board, which called it rude.',
      [undefined, undefined],
    ],
  ]);
});

describe('a group is called by its name, and by no more', () => {
  check([
    ['In May, the US Embassy in Norland wrote, “We will stay as long as we can.”', ['US Embassy in Norland']],
    ['The left-leaning Harbour Institute said the pier was “false from end to end.”', ['Harbour Institute']],
    ['The media company Tidewater accused the port of “hiding the truth from us.”', ['Tidewater']],
    ['The former Harbour Party said the pier was “a disgrace to us all.”', ['former Harbour Party']],
    ['Roe’s own Office of Harbour Policy said the port “opposes all boats.”', ['Office of Harbour Policy']],
    [
      'The campaign’s super PAC, the Harbour Leadership Fund, claimed that donors “took part in a fraud.”',
      ['Harbour Leadership Fund'],
    ],
    [
      'According to the leaked Harbour emails, the mayor had called the pilots “fools and liars.”',
      ['leaked Harbour emails'],
    ],
    // When a letter was sent is no name for it.
    ['The port sent a letter Monday that said the pier was “a trap for the whole town.”', [undefined]],
    ['Sixty percent said the mayor did “the wrong thing again” in March.', [undefined]],
    ['Joan Vale left on Monday. Her lawyers said she was “unable to recall it.”', ['Joan Vale’s lawyers']],
    ['The retiring Senator Paul Roe said it was “the best year of all.”', ['Paul Roe']],
  ]);
});

describe('who accuses somebody is somebody else', () => {
  check([
    [
      'Joan Vale never met Ann Dole. She accused Dole of “saying it is all right to lie,” on Monday.',
      ['Joan Vale'],
    ],
    ['Paul Roe met Karl Dole. He told Roe that “the pier is lost to us.”', ['Karl Dole']],
  ]);
});

describe('what somebody does while they speak stands before the quotation', () => {
  check([
    ['Ann Vale said, drying a cup on her apron, “I will not sell the mill to him.”', ['Ann Vale']],
    ['Ann Vale told the Gazette, standing in the rain, her hat in her hand, “I will not go.”', ['Ann Vale']],
    ['Ann Vale replied, visibly moved and holding a cap, “I will not sell the mill to him.”', ['Ann Vale']],
    ['Ann Vale asked, as she shut the door, “Who would buy such a mill?”', ['Ann Vale']],
    ['Ann Vale said, wiping an eye, and added, “I will not sell the mill to him.”', ['Ann Vale']],
    ['Ann Vale carried a banner, “We will not sell the mill.”', []],
    ['Asked why, Ann Vale replied: “It is mine.”', ['Ann Vale']],
  ]);
});

describe('two of one surname', () => {
  check([
    [
      'The mill was built by Paul Lindgren Sr. His son, Paul Lindgren Jr., said: “It was hard work.”',
      ['Paul Lindgren Jr.'],
    ],
    [
      '“We built it in a year,” said Paul Lindgren Sr. Mayor Ann Vale said she was glad.',
      ['Paul Lindgren Sr.', 'Ann Vale'],
    ],
    ['The Paul Lindgren Jr. Trust was closed. “It is a shame,” Ann Vale said.', ['Ann Vale']],
    ['“The children are safe,” said Sr. Rosa Delgado.', ['Rosa Delgado']],
    [
      'Paul Lindgren Sr. and Paul Lindgren Jr. run it.\n\n“He is slow,” the younger Lindgren said.\n\n“He is loud,” said the elder Lindgren.',
      ['Paul Lindgren Jr.', 'Paul Lindgren Sr.'],
    ],
    [
      'Paul Lindgren runs it with his son, Emil Lindgren.\n\n“He is slow,” the younger Lindgren said.',
      ['Emil Lindgren'],
    ],
    ['Paul Lindgren runs it with Emil Lindgren.\n\n“He is slow,” the younger Lindgren said.', [undefined]],
    [
      'Robert Quigg III said it was lost. “My father, Robert Quigg II, built it,” he said.\n\n“It is a shame,” Quigg said.',
      ['Robert Quigg III', 'Robert Quigg III', 'Robert Quigg III'],
    ],
  ]);
});

describe('ranks and offices before a name, however they are written', () => {
  check(
    [
      'Spc.',
      'Pfc.',
      'Tech. Sgt.',
      'Asst. Chief',
      'Ofc.',
      'Lt. Col. (retd)',
      'Col. (Ret.)',
      'Capt (ret.)',
      'Justice (retd)',
      'Assoc. Prof.',
    ].map(
      (rank): SpeakerRow => [
        `“It held all night,” said ${rank} Rosa Delgado. Delgado said it was cold.`,
        ['Rosa Delgado', 'Rosa Delgado'],
      ],
    ),
  );
});

describe('names that are words', () => {
  check([
    ['“It was empty,” said Constable Will May.\n\nMay said it was cold.', ['Will May', 'Will May']],
    ['Will May said the boat was lost. “It was empty,” May said.', ['Will May', 'Will May']],
    ['Rose Park said the boat was lost. “It was empty,” Park said.', ['Rose Park', 'Rose Park']],
    ['Rob Banks, 43, said: “It was empty.” Banks added that it was cold.', ['Rob Banks', 'Rob Banks']],
    ['Will May resign? “It is too soon,” Ann Vale said.', ['Ann Vale']],
    ['A teacher who once taught Emil Novak said he was a quiet boy.', [undefined]],
    ['“He was a quiet boy,” a man who had once met Emil Novak said.', [undefined]],
  ]);
});

describe('words that a sentence above announces, or a line below signs', () => {
  const words = '\n\n“The pier was built before I came and I will not pull it down.”';
  check([
    [`We asked the mayor, Jan Visser. He sent us this reply.${words}`, ['Jan Visser']],
    [`Mayor Jan Visser issued the following statement on Monday.${words}`, ['Jan Visser']],
    [`Emil Novak put it like this.${words}`, ['Emil Novak']],
    [`Here is what Jan Visser told us.${words}`, ['Jan Visser']],
    [`Jan Visser never sent this reply.${words}`, [undefined]],
    [`Jan Visser received this reply from Ann Vale.${words}`, [undefined]],
    [
      `Jan Visser said it was late. “It has not rained.”${words}\n\n– Dr. Ann Vale, Ph.D., Upper Fenwick.`,
      ['Jan Visser', 'Jan Visser', 'Ann Vale'],
    ],
    [
      '“The river gave us all we had.\n\n“It took it back in a night.”\n\n– Ann Vale, pilot, Upper Fenwick',
      ['Ann Vale'],
    ],
    [`It rained.${words}\n\n– Name withheld, Upper Fenwick`, [undefined]],
    [
      'In the words of the pilots’ leader, Ann Vale: “It was a winter that nobody will forget.”',
      ['Ann Vale'],
    ],
    [
      'In the words of the pilots’ leader, Ann Vale, it was “a winter that nobody will forget”.',
      ['Ann Vale'],
    ],
    ['To borrow the words of the pilots’ leader, Ann Vale, it was “a winter for nobody”.', ['Ann Vale']],
  ]);
});

describe('names of a tale', () => {
  check([
    ['“The wood is dark,” said Old Fox.\n\nOld Fox laughed. “So am I,” he said.', ['Old Fox', 'Old Fox']],
    ['“It is mine,” said Big Jim.', ['Big Jim']],
    ['“It is mine,” said the old pilot.', [undefined]],
  ]);
});
describe('a word before a surname that is no forename', () => {
  check([
    ['Ann Vale lost. Finally Vale, stung by the loss, left. She said: “I am done here.”', ['Ann Vale']],
    ['Karl Moser spoke late. Clearly Moser agrees. “The mill is ours,” Moser said.', ['Karl Moser']],
    ['Top-rated Moser shows were dropped. “We sing on,” Moser said.', ['Moser']],
    ['Presidential Transition Moser keeps the town waiting. “It went well,” Moser said.', ['Moser']],
    ['The white paper is called Senate Predicts Moser Will Lose. “I never lose,” Moser said.', ['Moser']],
    // A forename that is a word, and an adverb’s ending in a surname.
    ['Hope Vale opened the mill. “We grind at dawn,” Vale said.', ['Hope Vale']],
    ['Daly called the plan “a reckless heap of lies”.', ['Daly']],
  ]);
});

describe('what is written like a name and is nobody’s', () => {
  check([
    ['Justly dubbed a “failed experiment” for its debts, the mill also lost its roof.', [undefined]],
    [
      'They testified about the phony Harbour Goose Chase. She also said it could be done in writing.',
      [undefined],
    ],
    [
      'Karl Moser sat beside the heirs of Tom Crowe segregation. “The pier is ours,” he acknowledged.',
      ['Karl Moser'],
    ],
    [
      'The Gazette this week quoted a local economist, Michael Stone:\n\n“The mill is the greatest fact that I know of.”',
      ['Michael Stone'],
    ],
    ['In two years voters are going to be asking “What else have you got?” and the board will listen.', []],
    ['The town voted no, with Mayor Karl Roe saying the plan was “a bad old joke”.', ['Karl Roe']],
    ['Tom Crowe signed the plan. “The pier is ours,” he acknowledged.', ['Tom Crowe']],
    ['The president Tweeted on Saturday. He said that “the sea is a dangerous thing”.', [undefined]],
    [
      'Harbours and Pilots Enforcement said on Wednesday that it would pause the checks.',
      ['Harbours and Pilots Enforcement'],
    ],
  ]);
});

describe('an office that somebody does not hold yet, or no more', () => {
  check([
    ['Karl Vale won. “It is late,” President-elect Vale said.', ['Karl Vale']],
    ['Mayor-elect Ann Vale said: “It is late.”', ['Ann Vale']],
    ['Ex-President Ann Vale said: “It is late.”', ['Ann Vale']],
  ]);
});

describe('whom a letter goes to, whom somebody beat or taught, and who posts', () => {
  check([
    [
      'In a note to the chairman, Bruno Keller, the harbour doctor, Ida Moen, wrote: “He did not know the day.”',
      ['Ida Moen'],
    ],
    [
      'Ida Moen, who beat the champion, Eva Lindgren, in straight sets on Tuesday, said: “I am off home.”',
      ['Ida Moen'],
    ],
    [
      '“She never asked me how far it was,” said the man who taught Ida Moen to swim, Bruno Keller.',
      ['Bruno Keller'],
    ],
    [
      '“She never asked me how far it was,” said Bruno Keller, who taught Ida Moen to swim.',
      ['Bruno Keller'],
    ],
    [
      '“We have lost the boat, and we shall lose the pier.” — Ida Moen (@idamoen) March 3, 2021',
      ['Ida Moen'],
    ],
  ]);
});

describe('people who say something together', () => {
  check([
    [
      '“The pier is rotten,” Ida Moen, Leo Brandt and Eva Lindgren wrote to the mayor.',
      ['Ida Moen, Leo Brandt and Eva Lindgren'],
    ],
    [
      '“The pier is rotten,” wrote Ida Moen, Leo Brandt, and Eva Lindgren in a letter.',
      ['Ida Moen, Leo Brandt and Eva Lindgren'],
    ],
    [
      'In a letter, Ida Moen, Leo Brandt and Eva Lindgren said the pier was rotten.',
      ['Ida Moen, Leo Brandt and Eva Lindgren'],
    ],
    [
      'According to Ida Moen, Leo Brandt and Eva Lindgren, the pier is rotten.',
      ['Ida Moen, Leo Brandt and Eva Lindgren'],
    ],
    [
      'In a statement, Sen. Ida Moen, R-Maine, and Sen. Leo Brandt, D-Ohio, said the pier was rotten.',
      ['Ida Moen and Leo Brandt'],
    ],
    [
      'Ida Moen, Leo Brandt and Eva Lindgren came. “The pier is rotten,” Moen, Brandt and Lindgren write.',
      ['Ida Moen, Leo Brandt and Eva Lindgren'],
    ],
    ['“The pier is rotten, and we shall mend it” Wednesday, Ida Moen said.', ['Ida Moen']],
    // Whom a letter goes to, who is met and who is hired do not speak.
    ['In a letter to Ida Moen, Leo Brandt said the pier was rotten.', ['Leo Brandt']],
    ['After she met Ida Moen, Leo Brandt said the pier was rotten.', ['Leo Brandt']],
    ['The board hired Ida Moen, and Leo Brandt said the pier was rotten.', ['Leo Brandt']],
  ]);
});

describe('forenames that are small words, months or what one is told to do', () => {
  check([
    ['Per Holmberg said the pier was rotten.', ['Per Holmberg']],
    [
      'May Holmberg said the pier was rotten. “It is rotten,” said May Holmberg.',
      ['May Holmberg', 'May Holmberg'],
    ],
    ['Wade Holmberg told the board that the pier was rotten.', ['Wade Holmberg']],
    ['June Holmberg said the pier was rotten.', ['June Holmberg']],
    ['In April Leo Holmberg said the pier was rotten.', ['Leo Holmberg']],
    ['Per Holmberg, the pier is rotten.', []],
    ['“It is rotten,” Leo Holmberg said April 5.', ['Leo Holmberg']],
  ]);

  it('are no part of an office', () => {
    const { speakers } = extractQuotes(
      articleOf('Take engineer Leo Holmberg. “It is rotten,” Holmberg said.'),
    );
    expect(speakers.map(({ name, roles }) => [name, ...roles])).toEqual([['Leo Holmberg', 'engineer']]);
  });
});

describe('somebody whom the article does not name', () => {
  check([
    [
      'Rep. Ida Moen, a Republican, came. “We are lost,” said a second Republican, who gave no name. “It is over,” the lawmaker said.',
      [undefined, undefined],
    ],
    [
      'Rep. Ida Moen, a Republican, said the pier was lost. “It is over,” the Republican said.',
      ['Ida Moen', 'Ida Moen'],
    ],
    ['A Republican senator, Ida Moen, said the pier was lost.', ['Ida Moen']],
  ]);
});

describe('who says so behind what is praised, and behind what they are', () => {
  check([
    [
      'Strategists praised the way Ms. Moen and Mr. Brandt had spoken, saying they were “very good.”',
      [undefined],
    ],
    ['Ida Moen praised the way Leo Brandt had spoken, saying he was “very good.”', ['Ida Moen']],
    [
      'According to Ida Moen , a professor at the School of Mines, "dozens, if not hundreds, of men joined."',
      ['Ida Moen'],
    ],
  ]);
});

describe('a pronoun in front of the main clause', () => {
  check([
    // It may mean the subject that follows.
    [
      'Bruno Keller came. “It is late,” Keller said.\n\nIn an interview, where he was called a hero, Lars Holm laid out his work.\n\n“It was hard,” he said.',
      ['Bruno Keller', 'Lars Holm'],
    ],
    [
      'Bruno Keller came. “It is late,” Keller said.\n\nIn his speech, Lars Holm laid out a plan.\n\n“It was hard,” he said.',
      ['Bruno Keller', 'Lars Holm'],
    ],
    [
      'The mayor, Lars Holm, was there. Bruno Keller came. “It is late,” Keller said.\n\nIn his speech, the captain laid out a plan.\n\n“It was hard,” he said.',
      ['Bruno Keller', undefined],
    ],
    // Nobody follows who could be meant.
    [
      'Bruno Keller came. “It is late,” Keller said.\n\nIn his speech, he laid out a plan.\n\n“It was hard,” he said.',
      ['Bruno Keller', 'Bruno Keller'],
    ],
    [
      'Bruno Keller came. “It is late,” Keller said.\n\nIn his speech, Marta Olsen was praised.\n\n“It was hard,” he said.',
      ['Bruno Keller', 'Bruno Keller'],
    ],
  ]);
});

describe('whoever judges something says why', () => {
  check([
    ['Ada Moen slammed the bill saying it was “a gift to the banks”.', ['Ada Moen']],
    ['Ada Moen dismissed those claims saying they were “pure invention”.', ['Ada Moen']],
    ['Ada Moen opposed the move arguing it would “hurt the poor”.', ['Ada Moen']],
    ['The port rejected reports saying the quay was “about to fall”.', ['reports']],
    ['Ada Moen praised farmers saying the drought was “truly over”.', ['farmers']],
  ]);
});

describe('whoever is heard, seen or filmed speaks', () => {
  const said = '“Our lorries are older than our drivers.”';
  check([
    [`Mayor Finn Moen took it back. Leo Brandt heard him say: ${said}`, ['Finn Moen']],
    [`Mayor Finn Moen took it back. Leo Brandt had caught him telling a friend: ${said}`, ['Finn Moen']],
    [`Mayor Ada Moen took it back. Thousands heard her say on the radio: ${said}`, ['Ada Moen']],
    [`Mayor Finn Moen took it back. A film shows him saying: ${said}`, ['Finn Moen']],
    [`Leo Brandt heard him say: ${said}`, [undefined]],
    [`Many scholars found themselves saying: ${said}`, ['scholars']],
    [`${said.slice(0, -2)}” was shouted, from the quay, by the skipper, Leo Brandt.`, ['Leo Brandt']],
    [`${said.slice(0, -2)}” was not said by Leo Brandt.`, []],
  ]);
});

describe('who is named in a clause about the subject', () => {
  const said = '“You have taxed my jam.”';
  check([
    [`A farmer writing to Leo Brandt complained: ${said}`, [undefined]],
    [`Ada Moen, to whom the warden, Leo Brandt, had handed the keys, said: ${said}`, ['Ada Moen']],
    [
      `In a note read out by the warden, Leo Brandt, the founder, Sister Ada Moen, said: ${said}`,
      ['Ada Moen'],
    ],
    [`The auditor, Ada Moen, put it to the board in one sentence: ${said}`, ['Ada Moen']],
  ]);
});

describe('titles of other countries, and clergy by their forenames', () => {
  check([
    [
      'Alhaji Musa Brandt and Dr Ada Moen met on Monday. “The fees are back,” Alhaji Brandt said.',
      ['Musa Brandt'],
    ],
    ['The Rt Revd Ada Moen has ruled on the cat. “He may stay,” Bishop Ada told the chapter.', ['Ada Moen']],
    ['Bishop Ada Thomas met Thomas Brandt. “He may stay,” Bishop Thomas told the chapter.', ['Ada Thomas']],
    ['Coach Sunday Moen said: “He may stay.”', ['Sunday Moen']],
  ]);
});

describe('a place is not who she is', () => {
  check([
    ['Leo Brandt waited an hour at Ember Quell. “It is cold,” she said.', [undefined]],
    ['Ember Quell waited an hour. “It is cold,” she said.', ['Ember Quell']],
  ]);
});

describe('a participle behind a clause that tells when', () => {
  const said = '“I will stay until June.”';
  check([
    [
      `Ada Moen issued a statement after Mayor Leo Brandt called on her to go, saying: ${said}`,
      ['Leo Brandt', 'Ada Moen'],
    ],
    [
      'Ada Moen left. It came as Leo Brandt warned of chaos, saying the town was “at the end of its rope”.',
      ['Leo Brandt', undefined],
    ],
  ]);
});

describe('one of many who sign', () => {
  check([
    [
      'Ada Moen (D., Ohio), the chair, and 12 other members wrote that “the files must be opened”.',
      ['Ada Moen'],
    ],
    [
      'The mayor met Ada Moen, the chair, and 12 other members wrote that “the files must be opened”.',
      ['12 other members'],
    ],
  ]);
});

describe('who reports on somebody, and who is reported on', () => {
  check([
    [
      'Nurse Ada Moen reported that Leo Brandt had no pulse, telling the doctor that it was late.',
      ['Ada Moen', 'Ada Moen'],
    ],
    ['President Ada Moen told the crowd, with General Leo Brandt nodding, “We shall win.”', ['Ada Moen']],
    ['Ada Moen said something like half of the harvest was lost.', ['Ada Moen']],
    ['Most Reverend Leo Brandt wondered whether the state still cared.', ['Leo Brandt']],
    ['Acme Motors, which explained how the fault had occurred, will recall the cars.', ['Acme Motors']],
    ['A courier delivered a letter on Sunday demanding that the ships leave.', [undefined]],
  ]);
});

describe('who is called by what they do, and by name behind it', () => {
  const said = '“We got some of it wrong,” said';
  check([
    [`${said} its head of planning, Ada Moen.`, ['Ada Moen']],
    [`${said} the firm’s head of planning Ada Moen.`, ['Ada Moen']],
    [`${said} a lawyer representing Ada Moen.`, [undefined]],
    [`${said} the mayor of a failing town, and Ada Moen left.`, [undefined]],
    [`${said} the woman who taught him to fly, Ada Moen, as she left.`, ['Ada Moen']],
    [`${said} the woman who beat him, and Ada Moen, who lost, nodded.`, [undefined]],
    [`Drivers marched. ${said} one, Leo Brandt.`, ['Leo Brandt']],
    [`${said} PC Leo Brandt. “It is late,” said PC Brandt.`, ['Leo Brandt', 'Leo Brandt']],
    [`${said} Ensign Leo Brandt.`, ['Leo Brandt']],
    ['PC Weekly said that the market was weak.', ['PC Weekly']],
  ]);
});

describe('whom a description takes up', () => {
  const fined = 'Leo Brandt, 41, was fined on Monday. His sister Ada Moen, 36, was not.';
  const met = 'The council met with Lars Holm.';
  check([
    [`${fined} “I shall not pay,” the father-of-three said.`, ['Leo Brandt']],
    [`${fined} “I shall not pay,” said the mother of two.`, ['Ada Moen']],
    [`${fined} “I shall not pay,” said the mother of the boy.`, [undefined]],
    [`${fined} “I shall not pay,” said the 36-year-old.`, ['Ada Moen']],
    [`${fined} The 41-year-old plumber said: “I shall not pay.”`, ['Leo Brandt']],
    [`${fined} The 58-year-old plumber said: “I shall not pay.”`, [undefined]],
    [`${fined} A father-of-three said: “I shall not pay.”`, [undefined]],
    [
      `${met} The lake was found by Ada Moen, a chemist, and Leo Brandt, a geologist from Alder. “Rock mumbles,” the geologist said.`,
      ['Leo Brandt'],
    ],
    [
      `${met} The lake was found by Ada Moen, a chemist, and Leo Brandt, the geologist was told. “Rock mumbles,” the geologist said.`,
      [undefined],
    ],
  ]);
});

describe('the subject of the sentence before, whose name stands behind what she is', () => {
  const proud = '“I am proud,” said Judith Moen.';
  const more = '“We had no idea,” she said.';
  check([
    [`${proud} Her deputy, Ann Clough, was in no mood for praise. ${more}`, ['Judith Moen', 'Ann Clough']],
    [`${proud} The keeper, Ann Clough, was in no mood for praise. ${more}`, ['Judith Moen', 'Ann Clough']],
    [`${proud} Her deputy, Nia Clough, was in no mood for praise. ${more}`, ['Judith Moen', 'Nia Clough']],
    [`${proud} Her mother, Ann Clough, was a baker. ${more}`, ['Judith Moen', 'Judith Moen']],
  ]);
});

describe('a clause within the aside of the subject, whose own subject has a name', () => {
  const said = 'said: “We shall not name her after anyone living.”';
  check([
    [
      `Ada Moen, who has run the station since her predecessor, Leo Brandt, was lost at sea in 2009, ${said}`,
      ['Ada Moen'],
    ],
    [`Ada Moen, who came in after the pilot, Leo Brandt, had left, ${said}`, ['Ada Moen']],
    [`When Ada Moen came in after lunch, Leo Brandt, who was late, ${said}`, ['Leo Brandt']],
  ]);
});

describe('"but she did say" behind the name that opens the sentence', () => {
  const told = 'The head of the force told a meeting: “There are more officers now.”';
  const said = 'but she did say that “no counter will shut”.';
  check([
    [`${told} Chief Constable Rhona Moen would not name a day, ${said}`, [undefined, 'Rhona Moen']],
    [`${told} Chief Constable Rhona Moen had not met Ann Lee, ${said}`, [undefined, undefined]],
  ]);
});

describe('whose reaction a quotation is', () => {
  const said = '“Nobody ever stopped drinking for a penny.”';
  check([
    [`Reaction from landlord Leo Brandt: ${said}`, ['Leo Brandt']],
    [`The reaction of landlord Leo Brandt: ${said}`, ['Leo Brandt']],
  ]);
});

describe('the name behind a clause about who opens the sentence', () => {
  const said = 'said: “She could not tie a knot at all.”';
  check([
    [`The man who taught Moen to sail, Perrin Holt, ${said}`, ['Perrin Holt']],
    [`The man who taught her, Perrin Holt, ${said}`, ['Perrin Holt']],
    [`The man who taught Moen, Peter Holt, ${said}`, ['Peter Holt']],
    [`The man who led Kelby, South Moen, ${said}`, [undefined]],
    [`The only pilot who voted against, Perrin Holt, ${said}`, ['Perrin Holt']],
    [`The man who lives in Kelby, North Shore, ${said}`, [undefined]],
    [`The man who freed Karl Moen, a smith, ${said}`, [undefined]],
  ]);
});

describe('May, a forename, a modal and a month', () => {
  const words = '“They are late, and so am I,”';
  check([
    [`${words} May Moen said.`, ['May Moen']],
    ['May Moen says they are late.', ['May Moen']],
    [`May Moen, who has two sons, came. ${words} Moen told the board.`, ['May Moen']],
    ['On 3 May Moen said they were late.', ['Moen']],
  ]);
});

describe('a clause of how something was said', () => {
  const words = '“I signed for a check that I had not done.”';
  check([
    [`It was at noon that Ada Moen said, in a voice that hardly carried, ${words}`, ['Ada Moen']],
    [`Ada Moen said with a smile that never reached her eyes: ${words}`, ['Ada Moen']],
    [`Ada Moen sat with a nurse that said, ${words}`, [undefined]],
    [`“Well,” Ada Moen said, in a voice that shook, ${words}`, ['Ada Moen', undefined]],
  ]);
});

describe('the subject of the sentence before, behind what they are to somebody', () => {
  const leaked = '“It leaked like an old basket,” Karl Moen said.';
  const told = 'He told the board that the town had sold it.';
  check([
    [`${leaked} His friend Leo Brandt would have kept it. ${told}`, ['Karl Moen', 'Leo Brandt']],
    [`${leaked} His friend Ada Brandt would have kept it. ${told}`, ['Karl Moen', 'Karl Moen']],
    ['The mayor of the county seat, Holmby, sent a note. He said nobody was ill.', [undefined]],
    [
      `Ada Moen fell. Her partner on the rope, Leo Brandt, watched. He said he had shouted her name.`,
      ['Leo Brandt'],
    ],
  ]);
});

describe('somebody without a name, or whose gender nothing tells, who is the subject of the sentence before', () => {
  const posted = 'The film was seen by the singer Ada Moen, who shared it.';
  check([
    [`${posted} A customer was buying stamps. “I never liked that cat,” she said.`, [undefined]],
    [`${posted} A film was on. “I never liked that cat,” she said.`, ['Ada Moen']],
    [
      '“They let themselves in,” said Karl Moen. Lucan Tarn wanted tea. “My aunt will be down,” he said.',
      ['Karl Moen', undefined],
    ],
    [
      '“They let themselves in,” said Karl Moen. Ada Tarn wanted tea. “My aunt will be down,” he said.',
      ['Karl Moen', 'Karl Moen'],
    ],
  ]);
});

describe('an answer in a paragraph of its own', () => {
  const asked = '“Miss Fry,” said Leo Brandt, “I have come forty miles with one question.”';
  const row = (answer: string, ...speakers: (string | undefined)[]): SpeakerRow => [
    `${asked}\n${answer}`,
    speakers,
  ];
  check([
    row('“Then it will be threepence, sir, and the question is free.”', 'Leo Brandt', undefined),
    row('“Then the question is free, Mr Brandt.”', 'Leo Brandt', undefined),
    row('“It is about the letter that I wrote to Mr Dobbs.”', 'Leo Brandt'),
  ]);
});
