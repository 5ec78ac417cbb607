import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/quote/index.ts';
import { articleOf, saidIn } from './helpers.ts';

describe('direct quotations', () => {
  it.each([
    ['“Where is the money?” Reyes asked.', '[direct] Reyes | asked | Where is the money?'],
    [
      '“The harbour will reopen,” said Ines Calder, the mayor of Westport. “Nobody should doubt it.”',
      '[direct] Ines Calder, the mayor of Westport | said | The harbour will reopen ¶ Nobody should doubt it.',
    ],
    [
      '"We lost a year," she told reporters, "but not our nerve."',
      '[direct] she | told | We lost a year ¶ but not our nerve.',
    ],
    [
      "''It is over,'' Mr. Reyes said. ''The dockers' vote was clear.''",
      "[direct] Mr. Reyes | said | It is over ¶ The dockers' vote was clear.",
    ],
    [
      '“This,” Calder said, pointing at the pier, “is what we have.”',
      '[direct] Calder | said | This ¶ is what we have.',
    ],
    ['Reyes: “We will not sign.”', '[direct] Reyes | : | We will not sign.'],
    ['“Dredge now or never.” – Ines Calder', '[direct] Ines Calder | – | Dredge now or never.'],
    ['Reyes shook his head and barked: “Not one crown.”', '[direct] Reyes | barked | Not one crown.'],
    [
      '“He told me, “Leave it,” and I left it,” Reyes said.',
      '[direct] Reyes | said | He told me, “Leave it,” and I left it',
    ],
  ])('given %j', (text, expected) => {
    expect(saidIn(text)).toEqual([expected]);
  });

  it('joins the paragraphs of one speech', () => {
    expect(
      saidIn('“It is over,” Reyes said.', '“The vote was clear. Nobody disputes it.”', 'The ships left.'),
    ).toEqual(['[direct] Reyes | said | It is over ¶ The vote was clear. Nobody disputes it.']);
  });

  it('joins a speech whose marks reopen without having closed', () => {
    expect(saidIn('Reyes said: “It is over.', '“The vote was clear.”')).toEqual([
      '[direct] Reyes | said | It is over. ¶ The vote was clear.',
    ]);
  });

  it('finds what a paragraph that ends in a colon announces', () => {
    expect(saidIn('Then Reyes read the letter aloud:', '“We, the dockers, refuse the offer.”')).toEqual([
      '[direct] Reyes | read the letter aloud | We, the dockers, refuse the offer.',
    ]);
  });

  it('leaves scare quotes and titles alone', () => {
    expect(
      saidIn(
        'The so-called “free zone” opened in May.',
        'The book “Salt and Iron,” published in May, sold well.',
      ),
    ).toEqual([]);
  });
});

describe('indirect and mixed quotations', () => {
  it.each([
    [
      'The harbour will reopen in spring, Mayor Ines Calder said on Tuesday.',
      '[indirect] Mayor Ines Calder | said | The harbour will reopen in spring',
    ],
    [
      'Ines Calder, mayor of Westport, said that the port would reopen and that ferries would return.',
      '[indirect] Ines Calder, mayor of Westport | said | the port would reopen and that ferries would return',
    ],
    [
      'Calder told the Westport Courier that dredging had cost too much.',
      '[indirect] Calder | told | dredging had cost too much',
    ],
    [
      'The council delayed the vote, according to two officials.',
      '[indirect] two officials | according to | The council delayed the vote',
    ],
    [
      'According to the auditor’s report, the port lost nine million crowns last year.',
      '[indirect] the auditor’s report | According to | the port lost nine million crowns last year',
    ],
    [
      'Calder criticised the delay, adding that dredging could not wait.',
      '[indirect] Calder | adding | dredging could not wait',
    ],
    [
      'The strike, union leader Tomas Reyes said, would last a week.',
      '[indirect] union leader Tomas Reyes | said | The strike ¶ would last a week',
    ],
    [
      'As the auditor noted in March, the port has no reserve.',
      '[indirect] the auditor | noted | the port has no reserve',
    ],
    [
      'Reyes called the offer “an insult” in a radio interview.',
      '[mixed] Reyes | called | the offer “an insult”',
    ],
    ['Reyes urged dockers to stay at home.', '[indirect] Reyes | urged | dockers to stay at home'],
    [
      'Calder expressed hope that the ferries would be back by June.',
      '[indirect] Calder | expressed hope | the ferries would be back by June',
    ],
    [
      'Calder’s claim that the port is safe has been tested twice.',
      '[indirect] Calder | claim | the port is safe',
    ],
    [
      'The mayor said the pier was sound, but engineers closed it on Friday.',
      '[indirect] The mayor | said | the pier was sound',
    ],
    [
      'Police in Westport said a man, 34, had been arrested.',
      '[indirect] Police in Westport | said | a man, 34, had been arrested',
    ],
    [
      'Calder drew attention to the fact that the pier had never been insured.',
      '[indirect] Calder | drew attention to the fact | the pier had never been insured',
    ],
  ])('given %j', (text, expected) => {
    expect(saidIn(text)).toEqual([expected]);
  });

  it('splits two statements of one speaker', () => {
    expect(saidIn('He said the port was safe and called the report flawed.')).toEqual([
      '[indirect] He | said | the port was safe',
      '[indirect] He | called | the report flawed',
    ]);
  });

  it.each([
    'Calder did not say whether she would resign.',
    'Calder will say on Monday that the port is safe.',
    'The harbour said nothing.',
    'She walked along the pier and looked at the ships.',
    'A group called “Friends of the Old Pier” met on Friday.',
    'Calder called an old friend, a diver, and left.',
    'The union fears the states that have closed their ports.',
    'To deny them bread would be wrong.',
    '“Calder” is my sister.',
  ])('finds no statement in %j', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('where what is said ends', () => {
  it.each([
    ['Asked whether the pier was safe, Calder laughed.', 'whether the pier was safe'],
    ['While Calder said the pier was safe, engineers closed it.', 'the pier was safe'],
    ['Calder, who said the pier was safe, walked across it.', 'the pier was safe'],
    ['Calder said the pier is safe and walked across it.', 'the pier is safe'],
    ['Calder said the pier is safe; the union disagrees.', 'the pier is safe'],
    ['Calder said the pier is safe — but the engineers had closed it by then.', 'the pier is safe'],
    ['Calder said the pier was safe, adding nothing.', 'the pier was safe'],
    ['Calder said that, if it rains, the pier will close.', 'if it rains, the pier will close'],
    ['Calder called the report “a joke,” an unusual word for her.', 'the report “a joke,”'],
    ['It is one of the piers that Calder said would close.', 'would close'],
    [
      'Calder told an audience of dockers in Westport on Monday that the pier would close.',
      'the pier would close',
    ],
  ])('given %j', (text, said) => {
    const input = articleOf(text);
    const [found] = findAttributions(input);
    expect(found?.segments.map(({ start, end }) => input.raw.slice(start, end))).toEqual([said]);
  });
});

describe('who is named', () => {
  it.each([
    ['Calder, mayor since 2012, has repeatedly said the pier is safe.', 'Calder, mayor since 2012'],
    ['The report on Tuesday said the pier is safe.', 'The report'],
    ['Engineers who know the pier say it is safe.', 'Engineers'],
    ['Calder last year said the pier was safe.', 'Calder'],
    [
      '“It is safe,” Ann Lee, 30, of Westport, who lives there, said.',
      'Ann Lee, 30, of Westport, who lives there',
    ],
    ['“It is safe,” says a source involved in the works.', 'a source'],
    ['Calder closed the meeting with an aide saying the pier was safe.', 'an aide'],
    ['As reported by the Courier, the pier is safe.', 'the Courier'],
    ['Calder expressed her belief that the pier is safe.', 'Calder'],
    ['Kelly said the pier was safe.', 'Kelly'],
    ['The pier was closed on Monday night, Harbour Watch first reported.', 'Harbour Watch'],
  ])('given %j', (text, source) => {
    expect(findAttributions(articleOf(text))[0]?.mention?.text).toBe(source);
  });

  it('names nobody where the article names nobody', () => {
    const [found] = findAttributions(articleOf('Asked whether the pier was safe, Calder laughed.'));
    expect(found?.mention).toBeUndefined();
  });
});

describe('transcripts', () => {
  it('takes what follows a label that comes back', () => {
    expect(
      saidIn(
        'CALDER: The pier is safe, and so is the quay.',
        'REYES: Nobody believes that any more.',
        'The crowd left at noon.',
      ),
    ).toEqual([
      '[direct] CALDER | : | The pier is safe, and so is the quay.',
      '[direct] REYES | : | Nobody believes that any more.',
    ]);
  });

  it('takes a name in brackets, a role behind the name, and initials of somebody named', () => {
    expect(
      saidIn(
        'HOST (Lena Osk): Mayor, is the pier safe for the winter?',
        'INES CALDER, MAYOR: It is as safe as the quay beside it.',
        'LO: And who will pay for the quay?',
        'INES CALDER, MAYOR: The owners will pay for every stone.',
      ),
    ).toEqual([
      '[direct] Lena Osk | : | Mayor, is the pier safe for the winter?',
      '[direct] INES CALDER | : | It is as safe as the quay beside it.',
      '[direct] Lena Osk | : | And who will pay for the quay?',
      '[direct] INES CALDER | : | The owners will pay for every stone.',
    ]);
  });

  it('names nobody for question and answer', () => {
    expect(saidIn('Q: Is the pier safe for the winter?', 'A: It is as safe as the quay.')).toEqual([
      '[direct] - | - | Is the pier safe for the winter?',
      '[direct] - | - | It is as safe as the quay.',
    ]);
  });

  it('takes no heading for a speaker', () => {
    expect(
      saidIn(
        'UPDATE: The pier has been closed since noon.',
        'STATE OF THE PORT: Two piers are closed since May.',
      ),
    ).toEqual([]);
  });
});

describe('whose words they are', () => {
  it('ascribes a recalled claim to those who made it', () => {
    const [found] = findAttributions(
      articleOf('Calder recalled the claims of rival ports that Westport was finished.'),
    );
    expect(found?.mention?.text).toBe('rival ports');
    expect(found?.reportedBy?.text).toBe('Calder');
  });

  it('tells who passes a statement on', () => {
    const found = findAttributions(articleOf('Smith said that Jones had said the plan failed.'));
    expect(found.map(({ mention, reportedBy }) => [mention?.text, reportedBy?.text])).toEqual([
      ['Smith', undefined],
      ['Jones', 'Smith'],
    ]);
  });

  it.each([
    ['The minister denied that the ships carried arms.', 'denied'],
    ['The harbourmaster voiced doubt that the pier would hold.', 'doubted'],
    ['The harbourmaster said that the pier would hold.', undefined],
  ])('marks the polarity of %j', (text, polarity) => {
    expect(findAttributions(articleOf(text))[0]?.polarity).toBe(polarity);
  });
});

describe('words that somebody passes on', () => {
  it.each([
    'The agency quoted Calder as saying that the pier was safe.',
    '“The pier is safe,” the agency quoted Calder as saying.',
    'Smith said Calder had claimed the pier was safe.',
  ])('are those of the one who said them: %j', (text) => {
    const found = findAttributions(articleOf(text));
    const passed = found[found.length - 1];
    expect(passed?.mention?.text).toBe('Calder');
    expect(passed?.reportedBy?.text).toMatch(/agency|Smith/);
  });

  it('names the one by whom somebody was told', () => {
    const [found] = findAttributions(articleOf('Calder was told by engineers that the pier was safe.'));
    expect(found?.mention?.text).toBe('engineers');
  });
});

describe('single marks', () => {
  it('are quotation marks around speech', () => {
    expect(saidIn('‘We will go,’ said Ann Lee, of the dockers’ union. ‘It’s over.’')).toEqual([
      '[direct] Ann Lee | said | We will go ¶ It’s over.',
    ]);
  });

  it.each([
    ["'I told 'em to wait,' said Ann Lee.", "I told 'em to wait"],
    [
      "'The lads' boots are wet and I don't know who'll dry 'em,' said Ann Lee.",
      "The lads' boots are wet and I don't know who'll dry 'em",
    ],
    ["'It was 'ard on the lads,' said Ann Lee.", "It was 'ard on the lads"],
  ])('%s, with words that open with an apostrophe', (text, words) => {
    expect(saidIn(text)).toEqual([`[direct] Ann Lee | said | ${words}`]);
  });

  it('are none around a word', () => {
    expect(saidIn('The ‘free zone’ opened in the dockers’ quarter.')).toEqual([]);
  });
});

describe('other languages', () => {
  it.each([
    [
      '«Le port rouvrira au printemps», a déclaré la maire mardi devant le conseil.',
      'Le port rouvrira au printemps',
    ],
    [
      '„Der Hafen öffnet im Frühjahr“, sagte die Bürgermeisterin am Dienstag im Rat.',
      'Der Hafen öffnet im Frühjahr',
    ],
    [
      '»Der Hafen öffnet im Frühjahr«, sagte die Bürgermeisterin am Dienstag im Rat.',
      'Der Hafen öffnet im Frühjahr',
    ],
    [
      '‹Le port rouvrira au printemps›, a déclaré la maire mardi devant le conseil.',
      'Le port rouvrira au printemps',
    ],
    ['「港は春にふたたび開きます」と市長は火曜日に述べた。', '港は春にふたたび開きます'],
  ])('takes what stands in marks, with no source: %j', (text, said) => {
    expect(saidIn(text)).toEqual([`[direct] - | - | ${said}`]);
  });
});

describe('quotations that stand alone', () => {
  it('have no speaker where nothing names one', () => {
    expect(
      saidIn('The owners met at noon.', '“We were told nothing before the storm.”', 'The quay is closed.'),
    ).toEqual(['[direct] - | - | We were told nothing before the storm.']);
  });

  it('belong to whoever signs them, not to the speaker before', () => {
    expect(
      saidIn(
        '“The gates were open,” said Ana Reyes.',
        '“I am not afraid of the winter”',
        '– Ines Calder, mayor',
        'The board meets.',
      ),
    ).toEqual([
      '[direct] Ana Reyes | said | The gates were open',
      '[direct] Ines Calder | - | I am not afraid of the winter',
    ]);
  });

  it('are no answer of whoever asked', () => {
    expect(saidIn('“Who opened the gates?” asked Ana Reyes.', '“I do not know who it was.”')).toEqual([
      '[direct] Ana Reyes | asked | Who opened the gates?',
      '[direct] - | - | I do not know who it was.',
    ]);
  });

  it('go on with what is reported in the sentence before', () => {
    expect(saidIn('The pier was lost, Reyes said. “We heard it go at two in the morning.”')).toContain(
      '[direct] Reyes | said | We heard it go at two in the morning.',
    );
  });

  it('are no titles', () => {
    expect(
      saidIn(
        'The critic chose two books.',
        '“The Long Night of the Quay”',
        '“Salt and Slate”',
        'They are short.',
      ),
    ).toEqual([]);
  });
});

describe('marks of other kinds', () => {
  it.each([
    [
      "'We heard nothing from the owners,' Reyes said. 'The plan won't work.'",
      "[direct] Reyes | said | We heard nothing from the owners ¶ The plan won't work.",
    ],
    [
      'Reyes said: \'I told her "not today" and she left.\'',
      '[direct] Reyes | said | I told her "not today" and she left.',
    ],
  ])('given %j', (text, expected) => {
    expect(saidIn(text)).toEqual([expected]);
  });

  it.each([
    [
      '”Vi har helt enkelt inte råd med kajen i år”, sade borgmästaren på måndagen efter mötet.',
      'Vi har helt enkelt inte råd med kajen i år',
    ],
    [
      '—Este año no tenemos dinero para el muelle —dijo la alcaldesa al final de la sesión.',
      'Este año no tenemos dinero para el muelle',
    ],
    [
      '‘We hebben dit jaar gewoon geen geld voor de kade’, zei de burgemeester maandag na afloop.',
      'We hebben dit jaar gewoon geen geld voor de kade',
    ],
  ])('of another language: %j', (text, expected) => {
    expect(saidIn(text)).toEqual([`[direct] - | - | ${expected}`]);
  });
});

describe('narration', () => {
  it.each([
    ['Shopkeepers shouted “we will not pay for it” as the votes were read out.', 'we will not pay for it'],
    ['Reyes said in a lower voice, “You know why the quay was built.”', 'You know why the quay was built.'],
    ['“The rich pay last,” said Ana Reyes, author of the book “The Long Quay”.', 'The rich pay last'],
  ])('is not among the words of %j', (text, words) => {
    expect(saidIn(text).map((said) => said.split(' | ')[2])).toEqual([words]);
  });

  it('between two parts of a speech that is left open does not end it', () => {
    expect(
      saidIn(
        '“We opened the gates,” said Reyes. “By two the water was in the school.',
        '“By four it was in the church,” she said.',
      ),
    ).toEqual([
      '[direct] Reyes | said | We opened the gates ¶ By two the water was in the school.',
      '[direct] she | said | By four it was in the church',
    ]);
  });
});

describe('a mark that closes nothing', () => {
  it.each([
    [
      'Asked if Tim Roe is "ruining" the town," Karl Pell said, "I have no doubt that it is so."',
      ['if Tim Roe is "ruining" the town', 'I have no doubt that it is so.'],
    ],
    [
      'Asked whether Roe was “lying” to the press,” Anna Reed said, “I would not call it that.”',
      ['whether Roe was “lying” to the press', 'I would not call it that.'],
    ],
    ['The pier is lost for good," Ines Calder said. "We go home."', ['The pier is lost for good']],
    // Only set a blank too far.
    ['Ines Calder said," We go home on Monday, all of us."', ['We go home on Monday, all of us.']],
    [
      '"The pier is lost for good," Ines Calder said. "We go home."',
      ['The pier is lost for good ¶ We go home.'],
    ],
    ['The pan was 10" wide and Ines Calder called it "a joke on us all."', ['it "a joke on us all."']],
  ])('given %j', (text, expected) => {
    expect(saidIn(text).map((line) => line.replace(/^.*\| /u, ''))).toEqual(expected);
  });
});
