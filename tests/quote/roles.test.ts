import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quote/index.ts';
import { articleOf } from './helpers.ts';

/** Who speaks in a text and in which role, `name, role` a quotation; no role: the name alone. */
function rolesIn(...lines: string[]): string[] {
  const { quotes, speakers } = extractQuotes(articleOf(...lines));
  return quotes.map(({ speaker, role }) => {
    const name = speaker === undefined ? '-' : (speakers[speaker]?.name ?? '-');
    return role === undefined ? name : `${name}, ${role}`;
  });
}

const SAID = 'said the harbour was closed.';

describe('a role before a name', () => {
  it.each([
    // The name of a body belongs to the office whole.
    [`The Tree of Light pastor Karl Roe ${SAID}`, 'Karl Roe, Tree of Light pastor'],
    [`Sailors for Safety President Tim Roe ${SAID}`, 'Tim Roe, Sailors for Safety President'],
    [`Center for Harbour Progress founder Ann Roe ${SAID}`, 'Ann Roe, Center for Harbour Progress founder'],
    [`The HCLU of Iowa legal director Rita Roe ${SAID}`, 'Rita Roe, HCLU of Iowa legal director'],
    [
      `Coalition to Regulate Boats Like Cars spokesman Joe Roe, who is a sailor, ${SAID}`,
      'Joe Roe, Coalition to Regulate Boats Like Cars spokesman',
    ],
    [
      `Council on Foreign Harbours President Joe Roe ${SAID}`,
      'Joe Roe, Council on Foreign Harbours President',
    ],
    [`Norland Right to Boats President Joe Roe ${SAID}`, 'Joe Roe, Norland Right to Boats President'],
    [`According to City Attorney Joe Roe, the harbour is closed.`, 'Joe Roe, City Attorney'],
    // What stands before a place, or before an office of its own, does not.
    [`He told the Pilots of Iowa Senator Ann Roe about it. Roe ${SAID}`, 'Ann Roe, Iowa Senator'],
    [`Bank of Albany governor Ann Roe ${SAID}`, 'Ann Roe, Bank of Albany governor'],
    [`Secretary of State Ann Roe ${SAID}`, 'Ann Roe, Secretary of State'],
    [`He became a partner of President Roe. Roe ${SAID}`, 'Roe, President'],
    [`Karl Doe is a loud critic of Republican Ann Roe. Roe ${SAID}`, 'Ann Roe, Republican'],
    [
      `The chairman of the Harbour Committee Sen. Ann Roe ${SAID}`,
      'Ann Roe, chairman of the Harbour Committee Sen.',
    ],
    // What is done is no word of an office.
    ['“It is closed,” wrote former Senate Leader Karl Roe.', 'Karl Roe, former Senate Leader'],
    ['“It is closed,” said talk show host Karl Roe.', 'Karl Roe, talk show host'],
    [`The report quoted spokesman Karl Roe. Roe ${SAID}`, 'Karl Roe, spokesman'],
    [`The registered nurse Ann Roe ${SAID}`, 'Ann Roe, registered nurse'],
    [`The council will host Norland President Karl Roe. Roe ${SAID}`, 'Karl Roe, Norland President'],
    [
      `A letter went to the lawyer representing former minister Karl Roe. Roe ${SAID}`,
      'Karl Roe, former minister',
    ],
    [`The same day presumptive nominee Karl Roe ${SAID}`, 'Karl Roe, presumptive nominee'],
    [`The morning host Karl Roe ${SAID}`, 'Karl Roe, morning host'],
    // A noun before a clause about it.
    [`The budget President Roe wrote was late. Roe ${SAID}`, 'Roe, President'],
    [`The former President Roe was late. Roe ${SAID}`, 'Roe, former President'],
    [`The campaign manager Ann Roe ${SAID}`, 'Ann Roe, campaign manager'],
    // Two things that one is, and two people.
    [`Harbour Institute president and CEO Ann Roe ${SAID}`, 'Ann Roe, Harbour Institute president and CEO'],
    [`A singer and longtime activist Ann Roe ${SAID}`, 'Ann Roe, singer and longtime activist'],
    [`The mayor and police chief Ann Roe ${SAID}`, 'Ann Roe, police chief'],
    [`A friend and Senator Ann Roe ${SAID}`, 'Ann Roe, Senator'],
    // One more beside somebody else, and how somebody is.
    [`Several fellow Republicans ${SAID}`, 'Republicans'],
    [`Ann Doe met fellow Senator Karl Roe. Roe ${SAID}`, 'Karl Roe, Senator'],
    [`Fellow Norland Sen. Karl Roe ${SAID}`, 'Karl Roe, Norland Sen.'],
    [`Senior fellow Ann Roe ${SAID}`, 'Ann Roe, Senior fellow'],
    [`Moderate Ann Roe and the conservative Karl Doe met. Doe ${SAID}`, 'Karl Doe'],
    // One of several.
    [`Norland Sens. Ann Roe and Karl Doe were there. Roe ${SAID}`, 'Ann Roe, Norland Sen.'],
    [`Former governors Ann Roe and Karl Doe were there. Roe ${SAID}`, 'Ann Roe, Former governor'],
    // Words in front of an office that no list has.
    [`It was shared by vaccine expert Karl Roe. Roe ${SAID}`, 'Karl Roe, vaccine expert'],
    [`In 2018, software engineer Ann Roe ${SAID}`, 'Ann Roe, software engineer'],
    [
      `With money from Norland poultry producer Karl Roe it went on. Roe ${SAID}`,
      'Karl Roe, Norland poultry producer',
    ],
    [
      `He was praised for hiring political consultant Karl Roe. Roe ${SAID}`,
      'Karl Roe, political consultant',
    ],
    [`He was fired after surprising then-minister Ann Roe. Roe ${SAID}`, 'Ann Roe, then-minister'],
    [`Norland fires coach Karl Roe. Roe ${SAID}`, 'Karl Roe, coach'],
    [`The Boats & Bays co-host Karl Roe ${SAID}`, 'Karl Roe, Boats & Bays co-host'],
    [`Department of Justice spokeswoman Ann Roe ${SAID}`, 'Ann Roe, Department of Justice spokeswoman'],
    [
      `Norland Minister of Environment and Energy Karl Roe ${SAID}`,
      'Karl Roe, Norland Minister of Environment and Energy',
    ],
    [`State Senate President Pro Tempore Karl Roe ${SAID}`, 'Karl Roe, State Senate President Pro Tempore'],
    [`Senate President Pro Tem Ann Roe ${SAID}`, 'Ann Roe, Senate President Pro Tem'],
    [`It went on as boat writer Karl Roe found. As food writer Ann Roe ${SAID}`, 'Ann Roe, food writer'],
    // A title in capitals behind a field in small letters; not a noun of which a clause tells.
    ['“It is closed,” the transport Minister Ann Roe said.', 'Ann Roe, transport Minister'],
    ['“It is closed,” said the education Minister Ann Roe.', 'Ann Roe, education Minister'],
    [`The club President Ann Roe opened the yard. Roe ${SAID}`, 'Ann Roe, club President'],
    [`The club President Ann Roe ${SAID}`, 'Ann Roe, club President'],
    [`He praised the budget President Ann Roe delivered. Roe ${SAID}`, 'Ann Roe, President'],
    [`The letter President Roe wrote on Monday was late. Roe ${SAID}`, 'Roe, President'],
    // A preposition and its noun in front of the subject.
    [`For instance teacher Karl Roe ${SAID}`, 'Karl Roe, teacher'],
    [`And by letter captain Karl Roe ${SAID}`, 'Karl Roe, captain'],
    [`For vaccine expert Karl Roe, it is late. Roe ${SAID}`, 'Karl Roe, vaccine expert'],
    // Whom somebody represents, and what somebody teaches.
    ['“It is closed,” said student teaching assistant Ann Roe.', 'Ann Roe, student teaching assistant'],
    ['“It is closed,” said guest conducting fellow Ann Roe.', 'Ann Roe, guest conducting fellow'],
    ['“It is closed,” said fellow Ann Roe.', 'Ann Roe, fellow'],
    // What somebody else is.
    [`Since Doe is an independent contractor, Karl Roe will wait. Roe ${SAID}`, 'Karl Roe'],
    [`Among them was a former judge, Karl Roe, who left. Roe ${SAID}`, 'Karl Roe, former judge'],
    // Whose it is.
    [`Doe's longtime lawyer, Karl Roe, ${SAID}`, "Karl Roe, Doe's longtime lawyer"],
    [`But New Norland's mayor, Karl Roe, ${SAID}`, "Karl Roe, New Norland's mayor"],
    [`Doe's 2012 campaign manager Karl Roe ${SAID}`, "Karl Roe, Doe's 2012 campaign manager"],
    [`The group’s leader, Karl Roe, ${SAID}`, 'Karl Roe, group’s leader'],
    [`His dad's attorney Karl Roe ${SAID}`, 'Karl Roe, attorney'],
    [`Doe's ally and future wife Ann Roe ${SAID}`, "Ann Roe, Doe's ally and future wife"],
    // What somebody is to another of whom it does not tell.
    [`Karl Roe and his sister, Greta Roe, fled. Greta Roe ${SAID}`, 'Greta Roe'],
    [`Doe lost to her Labour opponent, Karl Roe. Roe ${SAID}`, 'Karl Roe'],
    [`Doe put rival Karl Roe on the spot. Roe ${SAID}`, 'Karl Roe'],
    [`His longtime friend Karl Roe, a baker, ${SAID}`, 'Karl Roe, baker'],
    [`Doe's wife, Ann Roe, ${SAID}`, "Ann Roe, Doe's wife"],
    [`Doe friend Ann Roe ${SAID}`, 'Ann Roe, Doe friend'],
    [`Ann Roe, a mother of five, ${SAID}`, 'Ann Roe, mother of five'],
    [`Ann Roe, a single mother, ${SAID}`, 'Ann Roe, single mother'],
    [`On Friday grieving father Karl Roe ${SAID}`, 'Karl Roe, grieving father'],
    [`Ann Roe, a war widow, ${SAID}`, 'Ann Roe, war widow'],
    [`Managing partner Ann Roe ${SAID}`, 'Ann Roe, Managing partner'],
    [`Karl Roe, a partner, ${SAID}`, 'Karl Roe'],
    [`Ann Roe, a friend of the mayor, ${SAID}`, 'Ann Roe, friend of the mayor'],
    [`Ann Roe, a grandmother and teacher, ${SAID}`, 'Ann Roe, grandmother and teacher'],
    [`Sister Ann Roe ${SAID}`, 'Ann Roe, Sister'],
    // What something makes her do, and how she is.
    [
      `The storm grew, leading Norwegian skipper Ann Roe to turn back. Roe ${SAID}`,
      'Ann Roe, Norwegian skipper',
    ],
    [`It was shared by leading Norland pollster Ann Roe. Roe ${SAID}`, 'Ann Roe, leading Norland pollster'],
    [
      `Many will come — leading pollster Ann Roe to name one — by May. Roe ${SAID}`,
      'Ann Roe, leading pollster',
    ],
    // An office in front without an article, and a body's owner inside the office.
    [`Town clerk, Ann Roe, ${SAID}`, 'Ann Roe, Town clerk'],
    [`Former mayor, Ann Roe, ${SAID}`, 'Ann Roe, Former mayor'],
    [`As mayor, Ann Roe, ${SAID}`, 'Ann Roe'],
    [
      `A spokeswoman for Norland's Harbour Council, Ann Roe, ${SAID}`,
      "Ann Roe, spokeswoman for Norland's Harbour Council",
    ],
    // What somebody is called in another's words, by an office or not.
    [`Doe wrote in May of “failed actor Karl Roe,” and left. Roe ${SAID}`, 'Karl Roe'],
    [`Doe wrote in May of “Senator Karl Roe,” and left. Roe ${SAID}`, 'Karl Roe, Senator'],
    [`Doe wrote in May of “our chief engineer, Karl Roe,” and left. Roe ${SAID}`, 'Karl Roe, chief engineer'],
    [`Doe wrote in May of “baker Karl Roe,” and left. Roe ${SAID}`, 'Karl Roe, baker'],
    [`Doe wrote in May of “our best baker, Karl Roe,” and left. Roe ${SAID}`, 'Karl Roe'],
    [`The actor Karl Roe left. Doe wrote of “failed actor Karl Roe” in May. Roe ${SAID}`, 'Karl Roe, actor'],
    // A party tells less than an office.
    [`Norland Gov. Ann Roe left. Roe, a Republican, ${SAID}`, 'Ann Roe, Norland Gov.'],
    [`Ann Roe, a Republican, ${SAID}`, 'Ann Roe, Republican'],
    [`Karl Roe, governor of Norland, left. Roe, a Republican, ${SAID}`, 'Karl Roe, governor of Norland'],
    [`Ann Roe, a Republican, ${SAID} Roe, a former nurse, left.`, 'Ann Roe, Republican'],
    // Who is sent somewhere, and who only meets somebody.
    [
      `Norland Ambassador to the Northern League Karl Roe ${SAID}`,
      'Karl Roe, Norland Ambassador to the Northern League',
    ],
    [`Norland Ambassador to France Karl Roe ${SAID}`, 'Karl Roe, Norland Ambassador to France'],
    [`She sent a representative to Norland Senator Karl Roe. Roe ${SAID}`, 'Karl Roe, Norland Senator'],
    [`The aide to President Karl Roe left. Roe ${SAID}`, 'Karl Roe, President'],
    // What stands in front of the clause, an adverb or a verb is no word of an office.
    [`In his cleaning drive General Secretary Karl Roe was loud. Roe ${SAID}`, 'Karl Roe, General Secretary'],
    [`With his campaign manager Ann Roe he left. Roe ${SAID}`, 'Ann Roe, campaign manager'],
    [`Newly minted deputy leader Karl Roe ${SAID}`, 'Karl Roe, deputy leader'],
    ['“It is closed,” writes naval historian Karl Roe.', 'Karl Roe, naval historian'],
    // A work or a body of several capitals with “of”.
    [`Great Bakers of Norland County star Ann Roe ${SAID}`, 'Ann Roe, Great Bakers of Norland County star'],
    [`She met Old Friends of Norland President Ann Roe. Roe ${SAID}`, 'Ann Roe, Norland President'],
    [`The Norland ambassador to South Vell ${SAID}`, '-'],
  ])('%s', (text, speaker) => {
    expect(rolesIn(text)).toEqual([speaker]);
  });
});

describe('a role behind a name', () => {
  it.each([
    [
      `Karl Roe, a law professor at the University of California, Berkeley, ${SAID}`,
      'Karl Roe, law professor at the University of California, Berkeley',
    ],
    [
      `Karl Roe, a professor at the University of California, San Diego and one of the authors, ${SAID}`,
      'Karl Roe, professor at the University of California, San Diego and one of the authors',
    ],
    [
      '“It is closed,” said Karl Roe, a professor at the University of California, on Monday.',
      'Karl Roe, professor at the University of California',
    ],
    // Cut off by a bracket before what he is.
    [`Karl Roe, the mayor’s most trusted (if not always wisest) ally, ${SAID}`, 'Karl Roe'],
    [`Karl Roe, the mayor’s most trusted ally, ${SAID}`, 'Karl Roe, mayor’s most trusted ally'],
    [`Karl Roe, the mayor’s chief of staff (until May), ${SAID}`, 'Karl Roe, mayor’s chief of staff'],
    [`Karl Roe, the mayor’s number two (since 2015), ${SAID}`, 'Karl Roe, mayor’s number two'],
    [`Karl Roe, president of Boats, LLC, ${SAID}`, 'Karl Roe, president of Boats, LLC'],
    [
      `Karl Roe, president of the Norland Planned Boating clinic, ${SAID}`,
      'Karl Roe, president of the Norland Planned Boating clinic',
    ],
    [
      `Karl Roe, a professor of law and author of “Black Boats,” was there. Roe ${SAID}`,
      'Karl Roe, professor of law and author',
    ],
    [`Karl Roe, author of the book “Black Boats,” was there. Roe ${SAID}`, 'Karl Roe, author'],
    [`On the show of Karl Roe, the founder of Boats closed the yard to anglers. Roe ${SAID}`, 'Karl Roe'],
    [`Karl Roe, head of a group called Boats, ${SAID}`, 'Karl Roe, head of a group called Boats'],
    [
      'The harbour is closed, according to Karl Roe, a professor at the University of California, San Diego.',
      'Karl Roe, professor at the University of California, San Diego',
    ],
    // The subject of the clause that somebody is the source of.
    ['According to Karl Roe, the driver of the bus was drunk.', 'Karl Roe'],
    ['According to Karl Roe, the head of the bank lied.', 'Karl Roe'],
    ['According to Karl Roe, the owner of the flat wants ten others, which are empty.', 'Karl Roe'],
    ['According to Karl Roe, a nurse, the harbour is closed.', 'Karl Roe, nurse'],
    [
      'According to Karl Roe, the head of a team based in Oslo, the harbour is closed.',
      'Karl Roe, head of a team based in Oslo',
    ],
    ['The harbour is closed, according to Karl Roe, the owner of the yard.', 'Karl Roe, owner of the yard'],
    [`Karl Roe, who is an adviser to Doe but was speaking for himself, ${SAID}`, 'Karl Roe, adviser to Doe'],
    // A participle with an object belongs to whoever comes behind "said".
    [
      '“It is closed,” said Karl Roe, founder of a charity named the Boat Fund.',
      'Karl Roe, founder of a charity named the Boat Fund',
    ],
    [`Karl Roe, owner of a bar called the Anchor, ${SAID}`, 'Karl Roe, owner of a bar called the Anchor'],
    // A capital behind the name of a university: a campus, or who is told of.
    [
      'According to Karl Roe, a historian at the University of Norland, Doe was buying time.',
      'Karl Roe, historian at the University of Norland',
    ],
    [
      `Karl Roe, a linguist at the University of California, Berkeley School of Boats, ${SAID}`,
      'Karl Roe, linguist at the University of California, Berkeley School of Boats',
    ],
    [`Karl Roe, author of a history of the harbour, ${SAID}`, 'Karl Roe, author of a history of the harbour'],
    [
      `Karl Roe, a member of the Council of Harbour Advisers, ${SAID}`,
      'Karl Roe, member of the Council of Harbour Advisers',
    ],
    // Two words of an office with another between them.
    [`Ann Roe, an executive vice president, ${SAID}`, 'Ann Roe, executive vice president'],
    [`Ann Roe, a Republican senior adviser, ${SAID}`, 'Ann Roe, Republican senior adviser'],
    [`Ann Roe, an official under President Doe, ${SAID}`, 'Ann Roe, official under President Doe'],
    [`Ann Roe, the doctor health officials trust, ${SAID}`, 'Ann Roe'],
    [`Ann Roe, editor-at-large at the Post, ${SAID}`, 'Ann Roe, editor-at-large at the Post'],
    [`Ann Roe, a 19-year-old student at Kelby, ${SAID}`, 'Ann Roe, 19-year-old student at Kelby'],
    [`Ann Roe, a 19-year-old, ${SAID}`, 'Ann Roe'],
    [`Ann Roe, a director in the ’80s and ’90s, ${SAID}`, 'Ann Roe, director in the ’80s and ’90s'],
    [`“It is closed,” said Ann Roe, head of WHO’s diving unit.`, 'Ann Roe, head of WHO’s diving unit'],
    [`Ann Roe, the candidate who left, ${SAID}`, 'Ann Roe, candidate'],
    // An office needs no article; a trait is none.
    [`Ann Roe, who was security adviser under Karl Doe, ${SAID}`, 'Ann Roe, security adviser under Karl Doe'],
    [`Ann Roe, who is young and of the mayor’s party, ${SAID}`, 'Ann Roe'],
  ])('%s', (text, speaker) => {
    expect(rolesIn(text)).toEqual([speaker]);
  });
});

describe('whoever is taken up again by an office', () => {
  it('is the one who has it in the name of a body', () => {
    const text = `Department of Harbours spokeswoman Ann Roe met Karl Doe. The spokeswoman ${SAID}`;
    expect(rolesIn(text)).toEqual(['Ann Roe, Department of Harbours spokeswoman']);
  });
});

describe('what somebody is called in a speech', () => {
  it.each([
    '“I like Senator Ann Roe,” said Karl Doe. “It is closed,” said Ann Roe, a former mayor.',
    '“I like Senator Roe,” said Karl Doe. Ann Roe, the former mayor, left. “It is closed,” said Roe.',
    '“I like Senator Ann Roe,” said Karl Doe. Ann Roe, the former mayor, left. “It is closed,” said Roe.',
  ])('stands behind what the article says: %s', (text) => {
    expect(rolesIn(text).at(-1)).toEqual('Ann Roe, former mayor');
  });
});

describe('several who speak', () => {
  it.each([
    ['Mayor Karl Roe was there. He and his team said the harbour was closed.', 'Karl Roe and his team'],
    [
      'Mayor Karl Roe was there, as he and other officials vowed to “close” it.',
      'Karl Roe and other officials',
    ],
    ['Ann Roe left. She and the other officials said it was closed.', 'Ann Roe and the other officials'],
    ['Ann Roe left. He and his team said the harbour was closed.', '-'],
    ['Ann Roe met Bo Doe. Doe and Roe said the harbour was closed.', 'Bo Doe and Ann Roe'],
    // Of two of a surname the one who is named far more often, or neither.
    ['Bo Doe and Ida Doe met Ann Roe. Doe and Roe said the harbour was closed.', 'Doe and Ann Roe'],
    ['“It is dry,” says Ann Roe; “it is wet,” says Bo Doe.', 'Bo Doe'],
    [
      'It is run by Ann Roe and Bo Doe.\n\n“It is dry,” says the former; “It is wet,” says the latter.',
      'Bo Doe',
    ],
    ['“It is dry,” said Ann Roe; “it is wet,” she added.', 'Ann Roe'],
    ['Bo Doe was told by the skipper, Ann Roe: “You have run it aground.”', 'Ann Roe, skipper'],
    [
      'One of them, Bo Doe, was asked by the skipper, Ann Roe: “Have you run it aground?”',
      'Ann Roe, skipper',
    ],
    ['Bo Doe was quoted by the Post, a Kelby paper: “I have run it aground.”', 'Bo Doe'],
    ['Bo Doe was told by his doctor, and said: “I have run it aground.”', 'Bo Doe'],
  ])('%s', (text, speaker) => {
    expect(rolesIn(...text.split('\n\n')).at(-1)).toEqual(speaker);
  });
});

describe('what a name stands beside', () => {
  it.each([
    ['The kettle company, Kinlow, said that it was closed.', 'Kinlow'],
    ['According to the report, Kinlow, the owner, said that it was closed.', 'Kinlow, owner'],
    ['The former “body man” to Mayor Karl Roe who founded the trust asked aides to “look after” him.', '-'],
  ])('%s', (text, speaker) => {
    expect(rolesIn(text).at(-1)).toEqual(speaker);
  });
});

describe('names', () => {
  it.each([
    [`Vice Foreign Minister Choe Sun Hui ${SAID}`, 'Choe Sun Hui, Vice Foreign Minister'],
    [`Vice Foreign Minister Choe Son Hui ${SAID}`, 'Choe Son Hui, Vice Foreign Minister'],
    [`“It is closed,” Ann Roe told the Sun. Roe ${SAID}`, 'Ann Roe'],
    [`“It is closed,” the Coalition to Stop Boat Noise wrote.`, 'Coalition to Stop Boat Noise'],
    [`The harbour is closed, according to the Center on Boats and Harbours.`, 'Center on Boats and Harbours'],
    [`The Centers for Harbour Control and Care ${SAID}`, 'Centers for Harbour Control and Care'],
    [
      `The Center for Boats and Women at the University of Norland in Kelby ${SAID}`,
      'Center for Boats and Women',
    ],
    [`Norland Power & Light ${SAID}`, 'Norland Power & Light'],
    [`New Zealand ${SAID}`, 'New Zealand'],
    [`New Mayor Ann Roe ${SAID}`, 'Ann Roe, New Mayor'],
    // An outlet of one word is called with its article, other bodies are not.
    ['The harbour is closed, according to The Hill.', 'The Hill'],
    [`The Hill ${SAID}`, 'The Hill'],
    [`The harbour is closed, the Post said.`, 'The Post'],
    [`The paper is The Harbour Post. The harbour is closed, the Post said.`, 'Harbour Post'],
    ['The harbour is closed, according to The Beacon.', 'The Beacon'],
    ['“It is closed,” The Kremlin said.', 'Kremlin'],
    ['The harbour is closed, according to The Nation.', 'The Nation'],
    [`On Monday The Vatican ${SAID}`, 'Vatican'],
    [`The Election Commission to Parliament ${SAID}`, 'Election Commission'],
    [`The Pentagon ${SAID}`, 'Pentagon'],
    [`Anita Hill was there. The younger Hill ${SAID}`, 'Anita Hill'],
    [`The press ${SAID}`, 'press'],
    [`Plans for rents ${SAID}`, '-'],
    [`Those close to Roe ${SAID}`, 'close'],
  ])('%s', (text, speaker) => {
    expect(rolesIn(text).at(-1)).toEqual(speaker);
  });
});

describe('what is no part of a role', () => {
  it.each([
    [
      `Norland’s Chief Medical Officer Professor Luc Adam ${SAID}`,
      'Luc Adam, Norland’s Chief Medical Officer',
    ],
    [`Lead researcher Prof Martin Land ${SAID}`, 'Martin Land, Lead researcher'],
    [`Ann Bartel, another progressive scholar, ${SAID}`, 'Ann Bartel, progressive scholar'],
    // A chair, and what it is for.
    [
      `Westport Business School Professor Martin Land ${SAID}`,
      'Martin Land, Westport Business School Professor',
    ],
    [`Associate Professor Martin Land ${SAID}`, 'Martin Land, Associate Professor'],
    [`Ann Bartel, another of the scholars, ${SAID}`, 'Ann Bartel'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it('has no form of address from another’s mouth', () => {
    const last = (...lines: string[]) => rolesIn(...lines).at(-1);
    const rest = 'Ann Roe left the hall. “I am staying for good,” Roe said.';
    expect(last('“Secretary Roe won this town,” an aide said.', rest)).toBe('Ann Roe');
    expect(last('“Leader Roe enjoys our trust,” an aide said.', rest)).toBe('Ann Roe');
    expect(last('“Senator Roe won this town,” an aide said.', rest)).toBe('Ann Roe, Senator');
    expect(last('“Harbour Minister Roe won this town,” an aide said.', rest)).toBe(
      'Ann Roe, Harbour Minister',
    );
    expect(last('Secretary Roe won this town on Monday.', rest)).toBe('Ann Roe, Secretary');
  });
});

describe('people of somebody whom only a pronoun names', () => {
  it.each([
    ['The nurses went to court. The rule is “unjust to all,” their lawyers wrote in a brief.', '-'],
    ['The firm lost. Its lawyers said the harbour was closed.', '-'],
    ['The nurses’ lawyers said the harbour was closed.', 'nurses’ lawyers'],
    ['Its Harbour Board said the harbour was closed.', 'Harbour Board'],
  ])('%s', (text, speaker) => {
    expect(rolesIn(text).at(-1)).toEqual(speaker);
  });
});

describe('what only the ending of a word tells to be a person', () => {
  it.each([
    ['“It is closed,” said foreman Roy Roe.', 'Roy Roe, foreman'],
    ['“It is closed,” protested bandmaster Karl Roe.', 'Karl Roe, bandmaster'],
    [`Harbour shipwright Ann Roe ${SAID}`, 'Ann Roe, Harbour shipwright'],
    [
      '“It is closed,” said first-year apprentice thatcher Ann Roe.',
      'Ann Roe, first-year apprentice thatcher',
    ],
    ['“It is closed,” said Ann Roe, an event planner from Kelby.', 'Ann Roe, event planner from Kelby'],
    [`The jury foreman, Karl Roe, ${SAID}`, 'Karl Roe, jury foreman'],
  ])('stands before or behind a name in full: %s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it.each([
    `The number Ann Roe gave was wrong. Ann Roe ${SAID}`,
    `Last summer Ann Roe ${SAID}`,
    '“It is closed,” said the drugmaker Ann Roe.',
    '“It is closed,” said a bitter Ann Roe.',
    // What somebody is to whoever it does not tell.
    '“It is closed,” said her bandmate Ann Roe.',
    '“It is closed,” said supporter Ann Roe.',
    `Always the showman, Ann Roe ${SAID}`,
  ])('is no thing, firm, time or mood, nor what somebody is to others: %s', (text) => {
    expect(rolesIn(text)).toEqual(['Ann Roe']);
  });

  it('goes with the name of whose it is', () => {
    expect(rolesIn('“It is closed,” said Moss’s bandmate Ann Roe.')).toEqual(['Ann Roe, Moss’s bandmate']);
  });
});

describe('an office and a title', () => {
  it.each([
    ['“It is closed,” the assistant coroner Dr Ann Roe observed.', 'Ann Roe, assistant coroner'],
    ['“It is closed,” said the lead author, Professor Karl Roe.', 'Karl Roe, lead author'],
    ['“It is closed,” said the prison chaplain, the Rev Ann Roe.', 'Ann Roe, prison chaplain'],
    ['“It is closed,” said House Speaker Rep. Karl Roe.', 'Karl Roe, House Speaker'],
    // Nothing stands beside the title that tells more.
    ['“It is closed,” said Professor Ann Roe.', 'Ann Roe, Professor'],
    ['“It is closed,” said Democrat Rep. Karl Roe.', 'Karl Roe, Democrat Rep.'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});

describe('a long office behind a name', () => {
  it.each([
    [
      '“It is closed,” said Dr. Ann Roe, chief scientific officer of Kelby Biotech.',
      'Ann Roe, chief scientific officer of Kelby Biotech',
    ],
    ['“It is closed,” recalled Ann Roe, then head of compliance.', 'Ann Roe, then head of compliance'],
    ['“It is closed,” recalled Ann Roe, then the mayor.', 'Ann Roe'],
    ['“It is closed,” said Ann Roe, a nurse wearing a bright hat.', 'Ann Roe, nurse'],
    [`The solicitor acting for Moss, Ann Roe, ${SAID}`, 'Ann Roe, solicitor acting for Moss'],
    [`The inspector leading the inquiry, Ann Roe, ${SAID}`, 'Ann Roe, inspector leading the inquiry'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});

describe('an office before a comma and a name', () => {
  it.each([
    // What the office is for has an article of its own.
    [`The head of the harbour council, Ann Roe, ${SAID}`, 'Ann Roe, head of the harbour council'],
    [
      `The top Republican on the House Harbour Committee, Ann Roe, ${SAID}`,
      'Ann Roe, top Republican on the House Harbour Committee',
    ],
    [
      '“It is closed,” said a surgeon at the Royal Kelby Hospital, Dr. Ann Roe.',
      'Ann Roe, surgeon at the Royal Kelby Hospital',
    ],
    [
      '“It is closed,” said the majority leader in the Senate, Ann Roe of Kelby.',
      'Ann Roe, majority leader in the Senate',
    ],
    [`The Norlandic ambassador to Israel, Ann Roe, ${SAID}`, 'Ann Roe, Norlandic ambassador to Israel'],
    [`The US envoy, Ann Roe, ${SAID}`, 'Ann Roe, US envoy'],
    [`Another harbour pilot, Ann Roe, ${SAID}`, 'Ann Roe, harbour pilot'],
    [`The leader of the rebels, Ann Roe, ${SAID}`, 'Ann Roe, leader of the rebels'],
    [`A fellow judge on the Harbour Court, Ann Roe, ${SAID}`, 'Ann Roe, judge on the Harbour Court'],
    [`Another witness, Ann Roe, ${SAID}`, 'Ann Roe'],
    // Either of two people may be called so.
    [`A spokesman for the governor, Karl Roe, ${SAID}`, 'Karl Roe'],
    [`The owner of the boy, Karl Roe, ${SAID}`, 'Karl Roe'],
    // The name opens a clause, or has an office of its own.
    [`After talks with the head of the bank, Ann Roe ${SAID}`, 'Ann Roe'],
    [`The owner of the house, Ann Roe, the mayor, ${SAID}`, 'Ann Roe, mayor'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});

describe('an office of two halves, of which the second is cut off', () => {
  it.each([
    [
      '“It is closed,” said Ann Roe, director of the Harbour Centre and the author of the new book “Boats”.',
      'Ann Roe, director of the Harbour Centre',
    ],
    ['“It is closed,” said Ann Roe, a professor of law and co-host of “Boats”.', 'Ann Roe, professor of law'],
    // Both tell as much.
    [
      '“It is closed,” said Ann Roe, a professor of law and author of the book “Boats”.',
      'Ann Roe, professor of law and author',
    ],
    ['“It is closed,” said Ann Roe, author of “Boats”.', 'Ann Roe, author'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});

describe('a role that stands elsewhere, or in other words', () => {
  it.each([
    // An office of another country, behind an article, a verb or a name.
    [`The Taoiseach, Micheál Ó Broin, ${SAID}`, 'Micheál Ó Broin, Taoiseach'],
    ['“It is closed,” said the sarpanch, Ranjit Singh.', 'Ranjit Singh, sarpanch'],
    ['“It is closed,” said Ranjit Singh, sarpanch of Norland.', 'Ranjit Singh, sarpanch of Norland'],
    // A trade with the capital of its sentence.
    [`Projectionist Karl Roe ${SAID}`, 'Karl Roe, Projectionist'],
    ['Showrunner Karl Roe answered: “It is closed.”', 'Karl Roe, Showrunner'],
    // Behind any verb of a tag.
    ['“It is closed,” bellowed pediatric nurse Ann Roe into a horn.', 'Ann Roe, pediatric nurse'],
    // A firm with two owners.
    [`The managing director of Tarn & Lowe, Ann Roe, ${SAID}`, 'Ann Roe, managing director of Tarn & Lowe'],
    [`Ann Roe (harbourmaster) ${SAID}`, 'Ann Roe, harbourmaster'],
    // When it was is no part of it.
    [`It was known by the time weekend anchor Ann Roe ${SAID}`, 'Ann Roe, weekend anchor'],
    [`The weekend anchor Ann Roe ${SAID}`, 'Ann Roe, weekend anchor'],
    // What one has become, and no more what one was.
    [
      `Ann Roe, a teacher who has become a top adviser to the mayor, ${SAID}`,
      'Ann Roe, top adviser to the mayor',
    ],
    [`Ann Roe, a docker who became famous in May, ${SAID}`, 'Ann Roe'],
    [`Ann Roe, a docker who met the mayor, ${SAID}`, 'Ann Roe, docker'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it.each([
    [
      'Ann Roe is the managing director of Harbours.',
      `Roe ${SAID}`,
      'Ann Roe, managing director of Harbours',
    ],
    ['Ann Roe is chief executive of Harbours.', `Roe ${SAID}`, 'Ann Roe, chief executive of Harbours'],
    ['Ann Roe works as a bus driver in Norland.', `Roe ${SAID}`, 'Ann Roe, bus driver in Norland'],
    // A judgement, a moment, a condition, and what is told beside the name.
    ['Ann Roe is a weak candidate.', `Roe ${SAID}`, 'Ann Roe'],
    ['Ann Roe is the winner of the race.', `Roe ${SAID}`, 'Ann Roe'],
    ['If Ann Roe is the director, the boats sail.', `Roe ${SAID}`, 'Ann Roe'],
    ['Ann Roe is a printer.', `Senator Roe ${SAID}`, 'Ann Roe, Senator'],
  ])('%s %s', (before, text, expected) => {
    expect(rolesIn(before, text)).toEqual([expected]);
  });
});

describe('a role is told without what its writer thinks of it', () => {
  it.each([
    [`So-called harbour expert Karl Roe ${SAID}`, 'Karl Roe'],
    [`Karl Roe, a self-described street fighter, ${SAID}`, 'Karl Roe'],
    [`Karl Roe, a former lawyer and self-described fixer, ${SAID}`, 'Karl Roe, former lawyer'],
    [`Newly-minted Republican nominee Karl Roe ${SAID}`, 'Karl Roe, Republican nominee'],
    [`Karl Roe, a huge Calder supporter and right-wing darling, ${SAID}`, 'Karl Roe, Calder supporter'],
    [`Embattled campaign manager Karl Roe ${SAID}`, 'Karl Roe, campaign manager'],
    [`Karl Roe, a self-employed baker, ${SAID}`, 'Karl Roe, self-employed baker'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});

describe('a rank beside a post', () => {
  it.each([
    [`Lt. Col. Ann Roe, the garrison commander, ${SAID}`, 'Ann Roe, garrison commander'],
    [`Fr Tim Roe, the parish priest, ${SAID}`, 'Tim Roe, parish priest'],
    [`Sgt. Ann Roe, a police spokeswoman, ${SAID}`, 'Ann Roe, police spokeswoman'],
    [`Sgt. Ann Roe ${SAID}`, 'Ann Roe, Sgt.'],
    // An office stays what it is.
    [`Gov. Ann Roe, the chairwoman of the board, ${SAID}`, 'Ann Roe, Gov.'],
    [`then-Rep. Ann Roe, the chairwoman of the board, ${SAID}`, 'Ann Roe, then-Rep.'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});

describe('whose an office is', () => {
  it.each([
    [
      `The House of Deputies’ general counsel, Tim Roe, ${SAID}`,
      'Tim Roe, House of Deputies’ general counsel',
    ],
    [`The Bank of Norland’s chief economist, Tim Roe, ${SAID}`, 'Tim Roe, Bank of Norland’s chief economist'],
    [`Papadis’ lawyer, Tim Roe, ${SAID}`, 'Tim Roe, Papadis’ lawyer'],
    [`Outside court, Papadis’ lawyer, Tim Roe, ${SAID}`, 'Tim Roe, Papadis’ lawyer'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it('is the office, and not the fame that came later', () => {
    expect(rolesIn(`Ann Roe, the former mayor who became a national star, ${SAID}`)).toEqual([
      'Ann Roe, former mayor',
    ]);
  });
});

describe('what a sentence of its own tells of somebody', () => {
  it.each([
    ['Ann Roe is a vice president of Harbours.', 'Ann Roe, vice president of Harbours'],
    ['Ann Roe is a district judge.', 'Ann Roe, district judge'],
    ['Ann Roe is the editor of the Evening Star.', 'Ann Roe, editor of the Evening Star'],
    ['Ann Roe is a weak candidate.', 'Ann Roe'],
    ['Ann Roe is the best mayor.', 'Ann Roe'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text, `Roe ${SAID}`)).toEqual([expected]);
  });
});

describe('what was done to whoever has an office', () => {
  it.each([
    [`In May, fired bank director Tim Roe ${SAID}`, 'Tim Roe, fired bank director'],
    [`Tim Roe, the sacked director, ${SAID}`, 'Tim Roe, sacked director'],
    [`The club’s ousted manager Tim Roe ${SAID}`, 'Tim Roe, club’s ousted manager'],
    [`The board fired director Tim Roe, who ${SAID}`, 'Tim Roe, director'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});
