import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';
import { articleOf, servedIn, servedOf } from './helpers.ts';

describe('labels of transcripts', () => {
  it.each([
    [
      'an office in brackets',
      ['IDA MOEN (captain): We turned at nine.', 'LEO BRANDT (pilot): We turned at ten.'],
      ['Ida Moen: We turned at nine.', 'Leo Brandt: We turned at ten.'],
    ],
    [
      'a dash behind a name, in what calls itself an interview',
      [
        'Interview',
        'IDA MOEN — We turned at nine.',
        'LEO BRANDT — At ten, I think.',
        'IDA MOEN — I have the log here.',
      ],
      ['Ida Moen: We turned at nine.', 'Leo Brandt: At ten, I think.', 'Ida Moen: I have the log here.'],
    ],
    [
      'an office with a name in brackets, told the first time only',
      [
        'Nora Quist (Alder): Will the minister come?',
        'The Minister for Ports (Leo Brandt): I shall be there on Thursday.',
        'Nora Quist: We have heard that before.',
        'Leo Brandt: Then I had better keep this one.',
      ],
      [
        'Nora Quist: Will the minister come?',
        'Leo Brandt: I shall be there on Thursday.',
        'Nora Quist: We have heard that before.',
        'Leo Brandt: Then I had better keep this one.',
      ],
    ],
    [
      'a name in capitals with a role and a firm',
      [
        'SEN. NORA QUIST: How many failed?',
        'LEO BRANDT, chief engineer, Harbour & Sons: Four of them failed.',
        'SEN. QUIST: And who was told?',
        'BRANDT: The night desk was told.',
      ],
      [
        'Nora Quist: How many failed?',
        'Leo Brandt: Four of them failed.',
        'Nora Quist: And who was told?',
        'Leo Brandt: The night desk was told.',
      ],
    ],
    [
      'one with whom the paper spoke, behind Q and A',
      [
        'The drummer Ida Moen spoke to The Halvern Echo by phone.',
        'Q: When did you start?',
        'A: I was nine.',
        'Q: And the drums?',
        'A: My father bought them.',
      ],
      [
        '-: When did you start?',
        'Ida Moen: I was nine.',
        '-: And the drums?',
        'Ida Moen: My father bought them.',
      ],
    ],
    [
      'one guest of several, whom the article has introduced',
      [
        'Host Ida Moen spoke to Leo Brandt and Nora Quist.',
        'Ida Moen: Should the port close?',
        'Leo Brandt: It will be the end of the town.',
        'Nora Quist: The town is ending already.',
        'Ida Moen: We have to leave it there.',
      ],
      [
        'Ida Moen: Should the port close?',
        'Leo Brandt: It will be the end of the town.',
        'Nora Quist: The town is ending already.',
        'Ida Moen: We have to leave it there.',
      ],
    ],
    [
      'places before a dash are no speakers',
      [
        'FILE - We took this in May.',
        'OSLO — The port was closed on Monday.',
        'OSLO — The ferry was late again.',
      ],
      [],
    ],
    [
      'the room at the end of a turn',
      [
        'MODERATOR: Would you sell?',
        'IDA MOEN: I would sooner sell my truck. (Applause.)',
        'MODERATOR: And you?',
        'LEO BRANDT: Her truck is old.',
      ],
      [
        '-: Would you sell?',
        'Ida Moen: I would sooner sell my truck.',
        '-: And you?',
        'Leo Brandt: Her truck is old.',
      ],
    ],
    [
      'offices and firms behind names',
      [
        'Ida Moen, Analyst, Pier Securities: How much of it have you sold?',
        'Leo Brandt, Chief Financial Officer: About two thirds of it.',
        'Ida Moen, Analyst, Pier Securities: Thank you for that.',
      ],
      [
        'Ida Moen: How much of it have you sold?',
        'Leo Brandt: About two thirds of it.',
        'Ida Moen: Thank you for that.',
      ],
    ],
    [
      'titles before surnames that stand once',
      ['Senator Moen: We turned at nine.', 'Dr. Brandt: We turned at ten.'],
      ['Moen: We turned at nine.', 'Brandt: We turned at ten.'],
    ],
    [
      'times before names that stand once',
      ['[00:01:10] Ida Moen: We turned at nine.', '[00:01:20] Leo Brandt: We turned at ten.'],
      ['Ida Moen: We turned at nine.', 'Leo Brandt: We turned at ten.'],
    ],
    [
      'a full name and then the surname alone',
      [
        'Ida Moen: Was the buoy lit?',
        'Leo Brandt: It was lit at nine.',
        'Moen: And at ten o’clock?',
        'Brandt: There was no buoy.',
        'Fact check: We were there.',
      ],
      [
        'Ida Moen: Was the buoy lit?',
        'Leo Brandt: It was lit at nine.',
        'Ida Moen: And at ten o’clock?',
        'Leo Brandt: There was no buoy.',
      ],
    ],
    [
      'who goes on in the next paragraph, and what the paper says there',
      [
        'Ida Moen: Was the buoy lit?',
        'Leo Brandt: It was lit at nine.',
        'We had checked it in March.',
        'The pilot opens the log.',
        'Ida Moen: And at ten o’clock?',
        'Leo Brandt: There was no buoy.',
        'We published this in May.',
      ],
      [
        'Ida Moen: Was the buoy lit?',
        'Leo Brandt: It was lit at nine.',
        'Leo Brandt: We had checked it in March.',
        'Ida Moen: And at ten o’clock?',
        'Leo Brandt: There was no buoy.',
      ],
    ],
    [
      'a label that stands within a paragraph opens a turn of its own',
      [
        'IDA MOEN: Was the buoy lit at nine? LEO BRANDT: It was lit, and I saw it. (Laughter.)',
        'IDA MOEN: I sailed at ten. See CHART 4: it shows the buoy.',
      ],
      [
        'Ida Moen: Was the buoy lit at nine?',
        'Leo Brandt: It was lit, and I saw it.',
        'Ida Moen: I sailed at ten. See CHART 4: it shows the buoy.',
      ],
    ],
    [
      'a word in capitals before a colon opens nobody’s turn, nor goes it on with that of another',
      [
        'IDA MOEN: We turned at nine.',
        'LEO BRANDT: And I saw the light.',
        'YOU: I hope that we all see it.',
        'IDA MOEN: I hope so, too.',
      ],
      ['Ida Moen: We turned at nine.', 'Leo Brandt: And I saw the light.', 'Ida Moen: I hope so, too.'],
    ],
    [
      'a place that is told the first time only',
      [
        'Mr Leo Brandt (Alder North): Will the buoy be lit this year?',
        'The Minister for Ports (Ms Ida Moen): The buoy is on a ship.',
        'Mr Leo Brandt: I hope that somebody has told the captain.',
      ],
      [
        'Leo Brandt: Will the buoy be lit this year?',
        'Ida Moen: The buoy is on a ship.',
        'Leo Brandt: I hope that somebody has told the captain.',
      ],
    ],
    [
      'headings behind a name are nobody’s turn',
      [
        'IDA MOEN: We turned at nine o’clock.',
        'IDA MOEN: WHO WILL LIGHT THE BUOY?',
        'Moen: The Harbour Board Lights No Buoys, Her Letter Says. In May she wrote to the board.',
        'IDA MOEN: And at ten there was a light.',
        'A fact check: The buoy and its keepers',
        'Harbour Watch: Who keeps the buoy, and why?',
        'By Leo Brandt, Harbour News',
      ],
      ['Ida Moen: We turned at nine o’clock.', 'Ida Moen: And at ten there was a light.'],
    ],
    [
      'what is told of who is named is not said by them',
      [
        'Ida Moen (Oslund): Moen has kept the buoy since May.',
        'Leo Brandt (Alder): Brandt was the first to keep it.',
        'MOEN (24): Oslund, Alder and half of Brae are counted here.',
      ],
      [],
    ],
    [
      'a box of facts, a list of headlines, and questions that nobody answers',
      [
        'Founded: 1962',
        'Founded: In May 1971',
        'Founded: Some time ago',
        'Fjord Press: Harbour board to light the buoy',
        'Fjord Press: No buoy before the autumn',
        'Question: Who lit the buoy at nine?',
        'Question: And who saw it at ten?',
      ],
      [],
    ],
    [
      'a word that the article has in small letters names nobody, unless somebody is called so',
      [
        'The keeper of the buoy was asked.',
        'Keeper: There was no light that I saw.',
        'Keeper: There was none at ten either.',
        'The captain is Ida Lake, and she sails on the lake.',
        'Lake: I saw it from my boat.',
        'Lake: It was a red light, I think.',
      ],
      ['Lake: I saw it from my boat.', 'Lake: It was a red light, I think.'],
    ],
    [
      'a question in a paragraph of its own is not that of who spoke last',
      [
        'Ida Moen: Was the buoy lit?',
        'Leo Brandt: It was lit at nine.',
        'And did you tell us of it?',
        'Should I have told you all I know?',
        'Ida Moen: And at ten o’clock?',
        'Leo Brandt: We had no light. Why would we?',
      ],
      [
        'Ida Moen: Was the buoy lit?',
        'Leo Brandt: It was lit at nine.',
        'Ida Moen: And at ten o’clock?',
        'Leo Brandt: We had no light. Why would we?',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    const article = articleOf(...lines);
    const isHeaded = lines[0] === 'Interview';
    expect(servedOf(isHeaded ? { ...article, paragraphs: article.paragraphs.slice(1) } : article)).toEqual(
      expected,
    );
  });
});

describe('a label that is a word of the article, too', () => {
  const turns = [
    'Marsh: We turned at nine, not later.',
    'Pike: We turned at ten, I think, not at nine.',
    'Marsh: I have the log here, and it says nine.',
    'Pike: Then I was wrong about that.',
  ];

  it('is no speaker', () => {
    expect(servedIn('The log of the marsh and of the pike is lost.', ...turns)).toEqual([]);
  });

  it('is one where somebody is called so, or where the article has no such word', () => {
    expect(servedIn('The log of the boat is lost.', ...turns)).toEqual(turns);
    expect(servedIn('Ida Marsh and Leo Pike met at the marsh, and saw a pike.', ...turns)).toEqual(turns);
  });

  it('is looked for in a long run of capitals without delay', () => {
    const log = 'The log of the marsh and of the pike is lost.';
    expect(servedIn(log, ...turns, 'A'.repeat(200_000))).toEqual([]);
  });
});

describe('interviews whose answers have neither label nor marks', () => {
  const talk = [
    'Why did you sell the yard?',
    'Because nobody would lend us a coin.',
    'And the men?',
    'They are all paid.',
  ];
  it.each([
    [
      'who answers is named in heading and text',
      'An interview with Ida Moen',
      ['Ida Moen built boats.', ...talk],
      ['Ida Moen: Because nobody would lend us a coin.', 'Ida Moen: They are all paid.'],
    ],
    [
      'what follows the last answer is the paper’s',
      'An interview with Ida Moen',
      [...talk, 'The yard closes in May.'],
      ['-: Because nobody would lend us a coin.', '-: They are all paid.'],
    ],
    ['questions for headings', 'What the tax means', talk, []],
    [
      'nobody speaks of themselves',
      'An interview',
      ['Will you pay more?', 'Households will pay more.', 'And your car?', 'Cars are exempt.'],
      [],
    ],
  ])('%s', (_, heading, lines, expected) => {
    const article = articleOf(heading, ...lines);
    expect(servedOf({ ...article, paragraphs: article.paragraphs.slice(1) })).toEqual(expected);
  });

  it('“A:” is whom the heading names', () => {
    const article = articleOf(
      'A conversation with Ida Moen',
      'The builder Ida Moen met Leo Brandt.',
      'Q: Why did you go?',
      'A: I was tired of the fog.',
    );
    expect(servedOf({ ...article, paragraphs: article.paragraphs.slice(1) })).toEqual([
      '-: Why did you go?',
      'Ida Moen: I was tired of the fog.',
    ]);
  });
});

describe('names on lines of their own', () => {
  it('head what is said below them', () => {
    const lines = [
      'HOST',
      'Was the buoy lit?',
      'IDA MOEN',
      'It was lit at nine.',
      'The lamp was new.',
      'HOST',
      'And at ten o’clock?',
    ];
    const more = ['IDA MOEN', 'There was no buoy at all.', 'The talk was cut for length.'];
    const article = articleOf(...lines, ...more);
    const paragraphs = article.paragraphs.map((paragraph) => {
      const text = article.raw.slice(paragraph.start, paragraph.end);
      return text === text.toUpperCase() ? { ...paragraph, kind: 'subhead' as const } : paragraph;
    });
    expect(servedOf({ ...article, paragraphs })).toEqual([
      '-: Was the buoy lit?',
      'Ida Moen: It was lit at nine.',
      'Ida Moen: The lamp was new.',
      '-: And at ten o’clock?',
      'Ida Moen: There was no buoy at all.',
    ]);
  });

  it('are headings where they don’t come back', () => {
    const article = articleOf('WATER', 'The water rose at nine.', 'FIRE', 'The fire broke out at ten.');
    const paragraphs = article.paragraphs.map((paragraph, at) => ({
      ...paragraph,
      kind: at % 2 === 0 ? ('subhead' as const) : ('text' as const),
    }));
    expect(servedOf({ ...article, paragraphs })).toEqual([]);
  });
});

describe('labels with a role, a number or an arrow', () => {
  it.each([
    [
      [
        'Ida Moen, host: Is it safe now?',
        'Leo Brandt, fire chief: It is safe enough.',
        'Ida Moen, host: Would you sleep there?',
        'Leo Brandt, fire chief: Only by the stairs.',
      ],
      [
        'Ida Moen: Is it safe now?',
        'Leo Brandt: It is safe enough.',
        'Ida Moen: Would you sleep there?',
        'Leo Brandt: Only by the stairs.',
      ],
    ],
    [
      ['Q1: Was the buoy lit?', 'A1: It was lit at nine.'],
      ['-: Was the buoy lit?', '-: It was lit at nine.'],
    ],
    [
      ['>> MOEN: Is it safe now?', '>> BRANDT: It is safe enough.'],
      ['MOEN: Is it safe now?', 'BRANDT: It is safe enough.'],
    ],
  ])('%j', (lines, expected) => {
    expect(servedOf(articleOf(...lines))).toEqual(expected);
  });
});

describe('initials before a colon', () => {
  it('are those whom the article has introduced', () => {
    const lines = [
      'The singer Ida Moen spoke to Coastline Press on Monday.',
      'CP: What do you sing at home?',
      'IM: Other people’s songs, mostly.',
      'CP: And on the boat?',
      'IM: Nothing at all.',
    ];
    expect(servedOf(articleOf(...lines))).toEqual([
      'Coastline Press: What do you sing at home?',
      'Ida Moen: Other people’s songs, mostly.',
      'Coastline Press: And on the boat?',
      'Ida Moen: Nothing at all.',
    ]);
  });
});

describe('an office before a name in brackets', () => {
  it('is no name', () => {
    const lines = [
      'Ida Moen (Westport): When will the gate open?',
      'The Minister for Rivers (Leo Brandt): It will open in May, as we promised.',
      'Ida Moen (Westport): Which May is meant?',
    ];
    expect(servedOf(articleOf(...lines))).toEqual([
      'Ida Moen: When will the gate open?',
      'Leo Brandt: It will open in May, as we promised.',
      'Ida Moen: Which May is meant?',
    ]);
  });
});

describe('a label that names nobody', () => {
  it('is no speaker', () => {
    const lines = [
      'IDA MOEN: We turned at nine.',
      'QUESTION: Was the buoy lit?',
      'IDA MOEN: It was lit at ten.',
    ];
    expect(servedOf(articleOf(...lines))).toEqual([
      'Ida Moen: We turned at nine.',
      '-: Was the buoy lit?',
      'Ida Moen: It was lit at ten.',
    ]);
  });
});

describe('a caller of a programme', () => {
  it('is who stands in brackets, or nobody', () => {
    const lines = [
      'HOST: We have two of you on the line.',
      'CALLER (IDA MOEN): I have waited an hour for it.',
      'HOST: And the other one?',
      'CALLER 2: They said it was on its way.',
    ];
    expect(servedOf(articleOf(...lines))).toEqual([
      '-: We have two of you on the line.',
      'Ida Moen: I have waited an hour for it.',
      '-: And the other one?',
      '-: They said it was on its way.',
    ]);
  });

  it('and a court is nobody', () => {
    const lines = [
      'THE COURT: Please speak up for us.',
      'IDA MOEN: We turned at nine.',
      'THE COURT: Was it lit?',
    ];
    expect(servedOf(articleOf(...lines))).toEqual([
      '-: Please speak up for us.',
      'Ida Moen: We turned at nine.',
      '-: Was it lit?',
    ]);
  });
});

describe('questions in bold', () => {
  const talk = (introduction: string) => {
    const raw = `Nine times round the cape\n\n${introduction}\n\n**Do you still get seasick?**\n\nEvery single time, and always on the second day.\n\n**What do you eat?**\n\nDry bread and ginger.\n`;
    const parsed = parseArticle(raw, 'talk.md');
    if (!parsed.ok) throw new Error('the article of the test was not read');
    return servedOf(parsed.article);
  };

  it('are answered by what stands below them, where somebody is introduced who talks', () => {
    expect(
      talk('The sailor Ida Moen has rounded the cape nine times. She spoke to the Coastline Press.'),
    ).toEqual(['-: Every single time, and always on the second day.', '-: Dry bread and ginger.']);
  });

  it('may be in italics', () => {
    const raw =
      '# Questions for a judge\n\nJudge Ida Moen retires in June. She spoke to Meridian.\n\n*What did you learn?*\n\nThat everybody lies a little about parking.\n\n*Would you do it again?*\n\nTomorrow morning, at nine.\n';
    const parsed = parseArticle(raw, 'judge.md');
    expect(parsed.ok && servedOf(parsed.article)).toEqual([
      '-: That everybody lies a little about parking.',
      '-: Tomorrow morning, at nine.',
    ]);
  });

  it('are headings elsewhere', () => {
    expect(talk('The harbour has a new rule for ferries this year.')).toEqual([]);
  });
});

describe('who is in a transcript', () => {
  it('is named "Will", as others are', () => {
    expect(
      servedIn(
        'IDA MOEN: Do you sleep well at night?',
        'WILL TASKER: I sleep in the van.',
        'IDA MOEN: And do you want them gone?',
        'TASKER: No. The slugs were worse.',
      ),
    ).toEqual([
      'Ida Moen: Do you sleep well at night?',
      'Will Tasker: I sleep in the van.',
      'Ida Moen: And do you want them gone?',
      'Will Tasker: No. The slugs were worse.',
    ]);
  });

  it('is nobody by name as a caller', () => {
    expect(
      servedIn(
        'IDA MOEN: What is wrong with a tall hedge?',
        'CALLER: I have not seen the sun since June.',
        'IDA MOEN: Have you spoken to the neighbour?',
        'CALLER: I would if I could find him.',
      ),
    ).toEqual([
      'Ida Moen: What is wrong with a tall hedge?',
      '-: I have not seen the sun since June.',
      'Ida Moen: Have you spoken to the neighbour?',
      '-: I would if I could find him.',
    ]);
  });

  it('speaks in the paragraph below a line with name and part', () => {
    const talk = [
      'The port closes in May.',
      'IDA MOEN, HOST:',
      'There is news today from the port of Alder.',
      '(SOUNDBITE OF A HORN)',
      'LEO BRANDT, BYLINE: The horn is heard for the last time.',
      'MOEN: Thank you for being with us.',
      'BRANDT: Thank you for having me.',
    ];
    expect(servedIn(...talk)).toEqual([
      'Ida Moen: There is news today from the port of Alder.',
      'Leo Brandt: The horn is heard for the last time.',
      'Ida Moen: Thank you for being with us.',
      'Leo Brandt: Thank you for having me.',
    ]);
    expect(servedIn('IDA MOEN, MAYOR:', 'The port closes in May.')).toEqual([]);
  });
});

describe('the time of day before an entry of a running report', () => {
  it('is no part of what is said', () => {
    expect(
      servedIn(
        'The hall is full, says returning officer Ida Moen.',
        '23.58 “It is going to be a long night,” says Moen.',
        '9.30pm “It is late,” says Moen.',
      ).slice(1),
    ).toEqual(['Ida Moen: It is going to be a long night', 'Ida Moen: It is late']);
  });
});

describe('lines with a name above the quotations of passers-by', () => {
  it('name who says what stands below them, though the first of them stands above the body', () => {
    const raw =
      'Should the town ban the feeders?\n\nWe asked in the High Street.\n\nIda Moen, 72, retired nurse\n\n“One of them had my whole pasty. I have no sympathy.”\n\nLeo Brandt, 19, student\n\n“They were here before the chip shops were.”\n\nNora Quist, 45, taxi driver\n\n“Fine the people, not the birds.”\n';
    const parsed = parseArticle(raw, 'street.txt');
    expect(parsed.ok && servedOf(parsed.article)).toEqual([
      '-: One of them had my whole pasty. I have no sympathy.',
      'Leo Brandt: They were here before the chip shops were.',
      'Nora Quist: Fine the people, not the birds.',
    ]);
  });
});

describe('labels of a parliament with an honorific before the name', () => {
  it('name who speaks', () => {
    expect(
      servedIn(
        'The Hon. IDA MOEN (14:32): I ask the Minister whether the weir was inspected before the flood.',
        'The Hon. LEO BRANDT (14:33): The weir was inspected in March and passed as sound.',
      ).at(-1),
    ).toMatch(/Leo Brandt: The weir was inspected in March and passed as sound/iu);
  });
});
