import { describe, expect, it } from 'vitest';
import { servedWithKind } from './helpers.ts';

describe('words of what was not so', () => {
  it.each([
    'The coach, Ute Brenner, ought to have walked to the fence and told the fans “I chose badly and I am sorry”.',
    'Had the pilot, Karl Brenner, radioed “I am still over the lake”, the tower would have cleared the field.',
    'Had Brenner radioed “I am still over the lake”, the tower would have cleared the field.',
    'If the pilot radioed “I am still over the lake”, the tower would clear the field.',
    'The picture, which two laboratories have found to be doctored, shows a note from the coach, Ute Brenner, that reads “we lose on Sunday”.',
    'The doctored picture shows a note from the coach that reads “we lose on Sunday”.',
    'Six members of the board spoke. Not one of them said “we are sorry for what we did”.',
    'I like to imagine the bishop, Karl Brenner, at his window, muttering “not one apple tree of mine”.',
    'Picture the coach, Ute Brenner, opening the gala with “I chose badly and I am sorry.”',
    'It is easy to imagine Karl Brenner taking the stage with “I told you so, all of you.”',
    'Brokers offered nine to one that the coach, Ute Brenner, would open her speech with “we go again on Saturday”.',
    'Half the office had wagered that Karl Brenner would sign off with “we go again on Saturday”.',
    'I would have put a week’s wages on the coach saying “we go again on Saturday”.',
    'Picture the scene: the whistle blows, and the coach, Ute Brenner, turns to him and says, “Do you think so?”',
    'Picture her saying: “I chose badly and I am sorry.”',
    'If the coach says “jump”, these players ask “how high?”',
    'If Ute Brenner says “jump”, these players ask “how high?”',
    'The chances of the board saying yes are slim.',
    'It is one thing to grumble, and quite another to stand up in the hall and declare “this dam is a folly and we built it”.',
    'It takes nerve to look a widow in the eye and say “the fault was mine and mine alone”.',
    'Saying “we were wrong about the dam” is harder than building one.',
    'It would be a brave clerk who stood up and said “this dam is a folly and we built it”.',
    'When has a bishop of this town ever knocked on a door and said, “We were wrong about your son”?',
    'Where is the banker who has told a widow, “Keep the house, it was our mistake”?',
    'Which of the nine directors ever wrote to a tenant, “The fault is ours and not yours”?',
    'One can almost hear the mayor, Karl Brenner, behind that thick door in the hall, growling “find me somebody cheaper”.',
    'Had the pilot, Karl Brenner, whose knee was by that hour of more concern to him than the lake, radioed “I am still up here”, the tower would have cleared the field.',
    'Nowhere in its two hundred pages, and whoever doubts me may borrow my copy, does Ute Brenner, who led the inquiry, write “the water was fit to drink”.',
    'When, in the whole of that sorry month, did anybody on the board get up and say “the money is gone and we spent it”?',
    'Her aides begged Ute Brenner to open with “I was wrong about the dam”; she opened with the weather.',
    'There rose in him, and there he kept it, the sentence “I will be paid when you are drowned”.',
    'The sentence he had carried in his head all the way, “I am going, and my recipe with me”, stayed where it was.',
    'None of the sayings on the mugs ever came from Ute Brenner. “A dry well remembers rain.” “Every drum is empty.” A printer thought of them.',
    'Contrary to what the leaflet says, Ute Brenner at no point told the crew “go home and stay there”.',
  ])('are not served: %s', (text) => {
    expect(servedWithKind(text)).toEqual([]);
  });

  it.each([
    [
      'The coach, Ute Brenner, walked to the fence and told the fans “I chose badly and I am sorry”.',
      ['direct · Ute Brenner · I chose badly and I am sorry'],
    ],
    [
      'She has a house to have walked to. Ute Brenner told the fans “I chose badly and I am sorry”.',
      ['direct · Ute Brenner · I chose badly and I am sorry'],
    ],
    [
      'If it rains, Karl Brenner said “we stay at home”, and the fair would be put off.',
      ['direct · Karl Brenner · we stay at home'],
    ],
    [
      'Karl Brenner, who shared a doctored picture, told the court “I thought it was real”.',
      ['direct · Karl Brenner · I thought it was real'],
    ],
    [
      'Not one of them left early. “We are sorry for what we did,” Ute Brenner said.',
      ['direct · Ute Brenner · We are sorry for what we did'],
    ],
    [
      'Few could imagine it, but Karl Brenner told the hall “I told you so, all of you”.',
      ['direct · Karl Brenner · I told you so, all of you'],
    ],
    [
      'Ute Brenner was the only clerk to stand up and say “this dam is a folly and we built it”.',
      ['direct · Ute Brenner · this dam is a folly and we built it'],
    ],
    [
      'None of the letters came from the bishop. “He does not write to us,” Ute Brenner said.',
      ['direct · Ute Brenner · He does not write to us'],
    ],
    [
      'Ute Brenner in no uncertain terms told the crew “go home and stay there”.',
      ['direct · Ute Brenner · go home and stay there'],
    ],
    [
      'When Karl Brenner looked the tenants in the eye and said, “The fault is ours and not yours”, they wept.',
      ['direct · Karl Brenner · The fault is ours and not yours'],
    ],
    [
      'Ute Brenner promised to start the year with “a plan that we can all afford”.',
      ['mixed · Ute Brenner · to start the year with “a plan that we can all afford”'],
    ],
    [
      'Nowhere is it plainer than on page 40, where Ute Brenner, who led the inquiry, writes “the water was brown for a year”.',
      ['direct · Ute Brenner · the water was brown for a year'],
    ],
    [
      'I can imagine the scene. Karl Brenner stood at his window, muttering “not one apple tree of mine”.',
      ['direct · Karl Brenner · not one apple tree of mine'],
    ],
  ])('beside what was: %s', (text, expected) => {
    expect(servedWithKind(text)).toEqual(expected);
  });
});

describe('what a colon opens behind a question that it answers', () => {
  it.each([
    ['Ute Brenner explained why she had left: “The roof leaked on my bed.”', 'The roof leaked on my bed.'],
    ['Ute Brenner said what everybody knew: “The roof leaked on my bed.”', 'The roof leaked on my bed.'],
    [
      'Ute Brenner said what she should have said in March: “The roof leaked on my bed.”',
      'The roof leaked on my bed.',
    ],
  ])('is direct: %s', (text, words) => {
    expect(servedWithKind(text)).toEqual([`direct · Ute Brenner · ${words}`]);
  });

  it('stays with whoever goes on to add it', () => {
    expect(
      servedWithKind('Ute Brenner explained why she had left, adding: “The roof leaked on my bed.”'),
    ).toEqual([
      'indirect · Ute Brenner · why she had left',
      'direct · Ute Brenner · The roof leaked on my bed.',
    ]);
  });
});

it('is one statement on both sides of a gesture, of whoever makes it', () => {
  expect(
    servedWithKind(
      '“My mother wove in the dark” – Ute Brenner held up a sleeve – “and the sheep were grey as well.”',
    ),
  ).toEqual(['direct · Ute Brenner · My mother wove in the dark … and the sheep were grey as well.']);
});

describe('who speaks', () => {
  it.each([
    [
      'a relative of whoever has a rank and a name is somebody else',
      'A cousin of Sergeant Karl Brenner, who asked not to be named, told reporters “we heard three stories in one night”.',
      ['direct · - · we heard three stories in one night'],
    ],
    [
      'a name that begins with the surname is shortened to it',
      'The head of the airline, Moon Tae-ri, came on Tuesday. “Our crew followed the manual,” Moon said. “All of it,” said Ms Moon.',
      ['direct · Moon Tae-ri · Our crew followed the manual', 'direct · Moon Tae-ri · All of it'],
    ],
    [
      'a double surname makes no surname of the first name',
      'Lee Carter-Smith came on Tuesday. “Our crew followed the manual,” Mr Lee said.',
      ['direct · Lee · Our crew followed the manual'],
    ],
    [
      'who tells the minister something is not the minister',
      'Food Minister Ute Brenner walked through the market. At the third row a trader put down her scales. “My peas cost more to carry than to buy,” she told the minister.',
      ['direct · - · My peas cost more to carry than to buy'],
    ],
    [
      'nor is the mayor whoever tells him so',
      'Governor Ute Brenner met the mayor, Karl Vale, on Monday. “I will not sell,” she told the mayor.',
      ['direct · Ute Brenner · I will not sell'],
    ],
  ])('%s', (_, text, expected) => {
    expect(servedWithKind(text)).toEqual(expected);
  });
});

describe('words that were only to be said, or that a text put into a mouth', () => {
  it.each([
    'The coach, Ute Brenner, had practised two words in the car, all the way from Kelby: “I lied.” On the pitch they would not come.',
    'Dockers want one thing from the yard: for its owner, Karl Brenner, to stand on the quay and say “we sank your boats.”',
    'The letter went round for years. Unsigned, it had her admit that “we knew about the lead in May”. It was a forgery.',
    'In the English subtitles Karl Brenner thanked “the thieves of the north” for it. In truth he had thanked the chiefs.',
    'To lead a choir is what the islanders refer to as kanta — loosely translated, “patience.”',
    'Ute Brenner had been due to tell the hall that “this board has mistaken our patience”, according to a text handed out before.',
    'Ute Brenner was going to tell the hall that “this board has mistaken our patience”, according to extracts of her speech.',
    'Ute Brenner had been lined up to tell the hall: “This board has mistaken our patience.”',
    'Ute Brenner had been due to open her speech with the words “this board has mistaken our patience”.',
    'The plan was for Ute Brenner to tell the hall “this board has mistaken our patience”.',
    'Ute Brenner was on course to tell the hall “this board has mistaken our patience”.',
    'Her speech was to have begun: “This board has mistaken our patience.”',
    'The speech, which was never delivered, said: “This board has mistaken our patience.”',
    'The tenants dream of the morning when the landlord, Karl Brenner, knocks and says, “The roof is fixed.”',
    'The tenants are still waiting for the day Karl Brenner knocks and says “the roof is fixed and I owe you rent”.',
    'Ute Vale looks forward to the hour when Karl Brenner announces: “The roof is fixed.”',
  ])('%s', (text) => {
    expect(servedWithKind(text)).toEqual([]);
  });

  it('are said where they came out, or where somebody was made to say them', () => {
    expect(
      servedWithKind(
        'Karl Brenner thanked “the thieves of the north” for it. In fact, he had thanked them twice before.',
      ),
    ).toEqual(['mixed · Karl Brenner · “the thieves of the north” for it']);
    expect(
      servedWithKind(
        'Ute Brenner told the hall that “this board has mistaken our patience”, according to a text of the speech.',
      )[0],
    ).toBe('direct · Ute Brenner · this board has mistaken our patience');
    expect(
      servedWithKind('The tenants remember the day when Karl Brenner knocked and said, “The roof is fixed.”'),
    ).toContain('direct · Karl Brenner · The roof is fixed.');
    expect(
      servedWithKind('Ute Brenner opened her speech with the words “this board has mistaken our patience”.'),
    ).toEqual(['direct · Ute Brenner · this board has mistaken our patience']);
    expect(
      servedWithKind('The speech, which was not delivered until May, said: “This board has lost our trust.”'),
    ).toEqual(['direct · - · This board has lost our trust.']);
    expect(
      servedWithKind('Ute Vale is waiting for the day to come and says: “I have waited long enough.”'),
    ).toEqual(['direct · Ute Vale · I have waited long enough.']);
    expect(servedWithKind('Karl Brenner practised medicine in Kelby: “I healed half the town.”')).toEqual([
      'direct · Karl Brenner · I healed half the town.',
    ]);
  });
});

describe('who is told of beside the source', () => {
  it('is the one by whom somebody is told something, its day before', () => {
    expect(
      servedWithKind(
        'The fund was warned in March by its own auditor, Ute Brenner, that the reserve “will be gone by Easter”.',
      ),
    ).toEqual(['mixed · Ute Brenner · the reserve “will be gone by Easter”']);
    expect(servedWithKind('Karl Brenner was recommended for the job by Ute Vale.')).toEqual([]);
  });

  it('is not who shared the things that tell it', () => {
    expect(servedWithKind('None of them had been tested, according to pictures Brenner shared.')).toEqual([
      'indirect · - · None of them had been tested',
    ]);
    expect(servedWithKind('None of them had been tested, according to reports Brenner filed.')).toEqual([
      'indirect · Brenner · None of them had been tested',
    ]);
  });
});

describe('what only the one who thought it knows, and what is told twice', () => {
  it('is no quotation where it is thought', () => {
    expect(servedWithKind('“It is going to fall on me,” thought Ute Brenner, and took hold of it.')).toEqual(
      [],
    );
    expect(servedWithKind('“It is going to fall,” thinks Ute Brenner.')).toEqual([
      'direct · Ute Brenner · It is going to fall',
    ]);
  });

  it('is one quotation where the sentence tells by name who said it, and goes on in marks', () => {
    expect(
      servedWithKind(
        'The mayor, Ute Brenner, came. In May, Brenner said the pier was “a wreck of a thing,” she told the Gazette. “It is lost.”',
      ),
    ).toEqual([
      'mixed · Ute Brenner · the pier was “a wreck of a thing,”',
      'direct · Ute Brenner · It is lost.',
    ]);
  });

  it('is two where somebody else passes it on', () => {
    expect(
      servedWithKind(
        'The mayor, Ute Brenner, came. Mr Vale said the pier was “a wreck of a thing,” she told the court.',
      ),
    ).toEqual([
      'mixed · Vale · the pier was “a wreck of a thing,”',
      'mixed · Ute Brenner · Mr Vale said the pier was “a wreck of a thing,”',
    ]);
  });
});
