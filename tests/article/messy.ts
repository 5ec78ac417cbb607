import type { DatePrecision, OutletBasis } from '../../src/article/index.ts';

/** An article as it is found in the wild, and what has to be read from it. */
export interface Messy {
  readonly name: string;
  readonly raw: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly outlet: string;
  readonly outletBasis: OutletBasis;
  readonly place?: string;
  readonly iso?: string;
  readonly precision: DatePrecision;
  readonly withoutYear?: string;
  readonly author?: string;
  /** Beginnings of the paragraphs, in order, subheads marked with a leading "# ". */
  readonly body: readonly string[];
}

export const MESSY: readonly Messy[] = [
  {
    name: 'a wire report with a byline, a share bar and editing credits',
    raw: `Business
Harbour workers in Split vote to end six-day strike
By Ana Kovac and Petar Lovric
SPLIT, Croatia, March 9 (Reuters) - Dock workers in Croatia's second port voted on Wednesday to end a strike, their union said.

Facebook | Twitter | Email
"We got most of what we came for," union leader Josip Babic told reporters at the gate.

The company declined to comment.
(Reporting by Ana Kovac; Additional reporting by Petar Lovric; Editing by Jane Smith)
Our Standards: The Thomson Reuters Trust Principles.
`,
    title: 'Harbour workers in Split vote to end six-day strike',
    outlet: 'Reuters',
    outletBasis: 'dateline',
    place: 'Split, Croatia',
    precision: 'unknown',
    withoutYear: '--03-09',
    author: 'Ana Kovac and Petar Lovric',
    body: ["Dock workers in Croatia's", '"We got most', 'The company declined to comment.'],
  },
  {
    name: 'CRLF, a byte order mark, breadcrumbs, times and a cookie notice',
    raw: '\ufeffHome > World > Africa\r\n\r\nDam safe after weeks of rain, engineers say\r\n\r\nOfficials promise a full report by the end of the month\r\n\r\nPublished: 14 Feb 2019 09:41 GMT\r\nUpdated: 15 Feb 2019 11:02 GMT\r\n\r\nWe use cookies to improve your experience on this site.\r\n\r\nThe wall of the country\u2019s largest dam shows no cracks, the engineer in charge said on Thursday.\r\n\r\n\u201cI slept well,\u201d Tendai Moyo told a news conference.\r\n\r\n\u00a9 2019 The Valley Herald. All rights reserved.\r\n',
    title: 'Dam safe after weeks of rain, engineers say',
    subtitle: 'Officials promise a full report by the end of the month',
    outlet: 'The Valley Herald',
    outletBasis: 'footer',
    iso: '2019-02-14',
    precision: 'day',
    body: ['The wall of the country', '“I slept well,”'],
  },
  {
    name: 'no blank lines, a subhead, a mixed-case dateline with agency',
    raw: `Minister rules out new tax on bread
The levy was proposed by two deputies last month
Amman, Dec. 3 (Petra) -- The minister of finance ruled out a tax on bread on Tuesday.
"Nobody at my table has proposed it," Huda Qasem said.
Deputies insist on their plan
Two deputies said they would bring the bill to the floor all the same.
"We were elected for this," said one of them, who asked not to be named.
`,
    title: 'Minister rules out new tax on bread',
    subtitle: 'The levy was proposed by two deputies last month',
    outlet: 'Petra',
    outletBasis: 'dateline',
    place: 'Amman',
    precision: 'unknown',
    withoutYear: '--12-03',
    body: [
      'The minister of finance',
      '"Nobody at my table',
      '# Deputies insist on their plan',
      'Two deputies said',
      '"We were elected',
    ],
  },
  {
    name: 'text wrapped at a fixed width',
    raw: `Ferry company apologises for cancelled crossings

The operator of the ferries between the mainland and the northern islands
apologised on Friday for cancelling a third of its crossings this summer
and promised to hire more crew.

"We let the islands down and we know it," the chief executive, Mairi
Sinclair, said in a statement. "It will not happen a second time while I am
in charge of this company."

Island councils said they wanted the promise in writing before the winter
timetable was agreed.
`,
    title: 'Ferry company apologises for cancelled crossings',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    precision: 'unknown',
    body: ['The operator of the ferries', '"We let the islands down', 'Island councils said'],
  },
  {
    name: 'a page of HTML on one line',
    raw: '<html><head><title>Site</title><style>p { color: red }</style></head><body><h1>Mayor opens the new bridge</h1><p class="date">12 May 2018</p><p>&nbsp;</p><p>The mayor opened the bridge over the river on Saturday after nine years of work.</p><p>&ldquo;I never doubted it,&rdquo; <b>Rosa Delgado</b> said.</p><script>track("x")</script></body></html>',
    title: 'Mayor opens the new bridge',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    iso: '2018-05-12',
    precision: 'day',
    body: ['The mayor opened the bridge', '&ldquo;I never doubted it,'],
  },
  {
    name: 'Markdown with headings, an image and a rule',
    raw: `# Vintners fear a second frost

*By Claire Dubois | AFP*

![Vines in April](vines.jpg)

PARIS (AFP) – Growers in the Loire lit candles between their vines for the third night running.

## A costly spring

"One more night and half of it is gone," said Luc Martin, who farms near Saumur.

---

Read also: Beer sales rise again
`,
    title: 'Vintners fear a second frost',
    outlet: 'AFP',
    outletBasis: 'dateline',
    place: 'Paris',
    precision: 'unknown',
    author: 'Claire Dubois',
    body: ['Growers in the Loire', '# A costly spring', '"One more night'],
  },
  {
    name: 'no title: the text begins with its dateline',
    raw: `GENEVA, 11 June 2014 (AP) — Talks on the border resumed on Wednesday after a break of two years.

"Both sides have read the paper," the mediator, Lena Frisk, said.
`,
    title: 'messy-07',
    outlet: 'AP',
    outletBasis: 'dateline',
    place: 'Geneva',
    iso: '2014-06-11',
    precision: 'day',
    body: ['Talks on the border', '"Both sides'],
  },
  {
    name: 'a picture caption twice, adverts in the body, a teaser block with another dateline at the end',
    raw: `All news

Prime minister says gas deal will be signed within weeks

Prime Minister Nikos Andreou
Prime Minister Nikos Andreou

NICOSIA, April 4 /TASS/. The gas agreement will be signed before the summer, Prime Minister Nikos Andreou said on Monday.

Advertisement

"The lawyers are checking commas," he told a television channel.

ADVERTISEMENT

Last year the two companies agreed on a price.

Check Also

Storm closes three ports on the southern coast

LIMASSOL, January 9 /TASS/. Three ports were closed on Tuesday. "Nobody sails today," the harbour master said.
`,
    title: 'Prime minister says gas deal will be signed within weeks',
    outlet: 'TASS',
    outletBasis: 'dateline',
    place: 'Nicosia',
    precision: 'unknown',
    withoutYear: '--04-04',
    body: ['The gas agreement will', '"The lawyers are', 'Last year the two'],
  },
  {
    name: 'a kicker in capitals, the outlet as a domain, comment invitations',
    raw: `WATER CRISIS

Engineers reach the last village without a well

Three crews drilled for eleven days

0 comments

The last village of the province without a well of its own got one on Sunday, the water authority said.

“We counted the days,” said Amina Yusuf, who chairs the village council.

Add new comment

Read our comment policy before posting your viewpoints

Dailyobserver.net
`,
    title: 'Engineers reach the last village without a well',
    subtitle: 'Three crews drilled for eleven days',
    outlet: 'Daily Observer',
    outletBasis: 'footer',
    precision: 'unknown',
    body: ['The last village of the province', '“We counted the days,”'],
  },
  {
    name: 'zero-width and no-break spaces, tabs, a repeated title',
    raw: '\u200bCentral bank keeps its rate\u00a0\n\n\tCentral bank keeps its rate\n\n\u00a0\u00a0December 12, 2016\u200b\n\n\tThe central bank kept its main rate at four percent on Monday, as most analysts expected.\u00a0\n\n\u00a0\n\n\u200b\u201cPrices behave,\u201d\u00a0governor Ilse Brandt said.\n\nSource: Northern Business Daily\n',
    title: 'Central bank keeps its rate',
    outlet: 'Northern Business Daily',
    outletBasis: 'footer',
    iso: '2016-12-12',
    precision: 'day',
    body: ['The central bank kept', '“Prices behave,”'],
  },
  {
    name: 'related links in the middle of the text',
    raw: `Hospital reopens its maternity ward

The hospital in the old town reopened its maternity ward on Thursday, seven months after the fire that closed it.

"The first baby arrived at noon," head nurse Olga Petrenko said.

Related stories

Fire closes hospital wing
Town raises money for new incubators

The ward has twenty beds and, for the first time, a room where fathers can stay overnight with their families.

The regional council paid for two thirds of the work, and the rest came from donations that were collected in the town.

A second ward is to follow next year, the director of the hospital told the regional council at its meeting on Wednesday.
`,
    title: 'Hospital reopens its maternity ward',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    precision: 'unknown',
    body: [
      'The hospital in the old town',
      '"The first baby arrived',
      'The ward has twenty beds',
      'The regional council paid',
      'A second ward is',
    ],
  },
  {
    name: 'Russian text with an ISO date',
    raw: `Мэр открыл новую библиотеку

2017-09-01

Мэр города открыл новую библиотеку в пятницу, сообщили в администрации города.

«Здесь будет тихо», — сказал он журналистам на открытии.
`,
    title: 'Мэр открыл новую библиотеку',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    iso: '2017-09-01',
    precision: 'day',
    body: ['Мэр города открыл', '«Здесь будет тихо»'],
  },
  {
    name: 'Japanese text without spaces',
    raw: '市長が新しい図書館を開館\n\n市長は金曜日、新しい図書館を開館したと市の広報担当者が明らかにした。\n\n「静かな場所になる」と市長は述べた。\n',
    title: '市長が新しい図書館を開館',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    precision: 'unknown',
    body: ['市長は金曜日', '「静かな場所'],
  },
  {
    name: 'a date that does not exist in the header, copyright at the end',
    raw: `Council delays vote on stadium

Posted: February 30, 2015

The city council put off its vote on the stadium for the second time on Monday night.

"We need another week," councillor Dale Hopkins said.

Copyright 2015 Riverside Gazette
`,
    title: 'Council delays vote on stadium',
    outlet: 'Riverside Gazette',
    outletBasis: 'footer',
    precision: 'unknown',
    body: ['The city council put off', '"We need another week,"'],
  },
  {
    name: 'a question-and-answer text whose speakers are no datelines',
    raw: `An evening with the lighthouse keeper

Our reporter met the last keeper of the northern light before he retired.

REPORTER: What did you do on the first night?

KEEPER - I counted ships, and I counted them again when the fog came in.

KEEPER - Then I slept.

REPORTER: And on the last one?
`,
    title: 'An evening with the lighthouse keeper',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    precision: 'unknown',
    body: ['Our reporter met', 'REPORTER: What', 'KEEPER - I counted', 'KEEPER - Then', 'REPORTER: And'],
  },
  {
    name: 'an ambiguous numeric date keeps only its year',
    raw: `Rail link to the airport opens early

Date: 03/04/2016

The rail link between the airport and the central station opened two months ahead of its timetable.

"Take the train," transport minister Paula Reyes said.
`,
    title: 'Rail link to the airport opens early',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    iso: '2016',
    precision: 'year',
    body: ['The rail link between', '"Take the train,"'],
  },
  {
    name: 'a capital-letter headline, a correspondent, a place line with date and no agency',
    raw: `FARMERS BLOCK MOTORWAY FOR THIRD DAY
From our own correspondent
Lyon, 6 October 2011 —
Farmers blocked the motorway south of the city with tractors and straw for a third day on Thursday.
“We have time until the harvest,” their spokesman, Jean Perrin, said.
-- ends --
`,
    title: 'FARMERS BLOCK MOTORWAY FOR THIRD DAY',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    place: 'Lyon',
    iso: '2011-10-06',
    precision: 'day',
    body: ['Farmers blocked the motorway', '“We have time'],
  },
  {
    name: 'a broadcaster’s page: menus, section, captions, a teaser block with dates',
    raw: `BBC News

Home
UK
World

Floods: Hundreds told to leave homes along the Una

12 March 2015
From the section Europe
Share this with Facebook

Image copyright EPA
Image caption Rescue workers carried people to safety in the old town

Hundreds of people have been told to leave their homes after days of heavy rain.

Image caption The river rose by three metres in one night

"I have never seen anything like it," said one resident, Amra Hodzic.

More on this story
Floods: before and after
8 March 2015
`,
    title: 'Floods: Hundreds told to leave homes along the Una',
    outlet: 'BBC',
    outletBasis: 'header',
    iso: '2015-03-12',
    precision: 'day',
    body: ['Hundreds of people', '"I have never seen'],
  },
  {
    name: 'a window title, a byline and date, readers’ comments at the end',
    raw: `Envoy warns of a “last chance” | The Valley Herald
The Valley Herald
Menu
Envoy warns of a “last chance”
by Jane Roe
December 12th, 2016
GENEVA — The envoy said Monday that the coming days were a “last chance” for the talks.
“History will judge us,” Lena Frisk said.
2 Comments
Bob Smith says:
December 13, 2016 at 8:02 am
“What a joke,” this is all about oil.
Leave a Reply
Your email address will not be published.
`,
    title: 'Envoy warns of a “last chance”',
    outlet: 'The Valley Herald',
    outletBasis: 'header',
    place: 'Geneva',
    iso: '2016-12-12',
    precision: 'day',
    author: 'Jane Roe',
    body: ['The envoy said Monday', '“History will judge us,”'],
  },
  {
    name: 'a wire’s page: time of day without a year, a deck under it, a picture credit in the body',
    raw: `Presidents discuss border by phone
World May 12, 15:40 UTC+3
The two spoke for the third time this month
NICOSIA, May 12. /TASS/. The two presidents discussed the border by telephone, the press service said.
© Alexei Novak/Press service/TASS
"The crossing was discussed," the press service said.
`,
    title: 'Presidents discuss border by phone',
    subtitle: 'The two spoke for the third time this month',
    outlet: 'TASS',
    outletBasis: 'dateline',
    place: 'Nicosia',
    precision: 'unknown',
    withoutYear: '--05-12',
    body: ['The two presidents discussed', '"The crossing was discussed,"'],
  },
  {
    name: 'a deck that is a sentence, above the date',
    raw: `Al Jazeera English
News|Border war
No plans for a pause at the border
Defence ministry says that pauses only help smugglers regroup.

16 Oct 2014 10:22 GMT

The ministry has no plans for a pause at the border, its spokesman said.
"The conditions are not there," Emil Roth told reporters.
Source: Al Jazeera and news agencies
`,
    title: 'No plans for a pause at the border',
    subtitle: 'Defence ministry says that pauses only help smugglers regroup.',
    outlet: 'Al Jazeera',
    outletBasis: 'footer',
    iso: '2014-10-16',
    precision: 'day',
    body: ['The ministry has no plans', '"The conditions are not there,"'],
  },
  {
    name: 'sentences of the body that begin like a site’s notices',
    raw: `Phone maker and union agree on contract

The phone maker and the union agreed on a contract on Friday, both sides said.

Terms of the deal were not disclosed, but the union said that wages would rise.

Privacy policy experts said the contract was the first to mention cameras.

Follow the money, the union’s leader, Vera Lund, said on Friday: “It goes to the owners.”

Share prices fell after the announcement, traders said, and then rose again.

The names of the negotiators may not be published, a judge said last week.

Related by marriage, the two negotiators said they had never met in private.
`,
    title: 'Phone maker and union agree on contract',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    precision: 'unknown',
    body: [
      'The phone maker',
      'Terms of the deal',
      'Privacy policy experts',
      'Follow the money',
      'Share prices fell',
      'The names of the negotiators',
      'Related by marriage',
    ],
  },
  {
    name: 'a deck with a full stop above a dateline without agency or date',
    raw: `A town counts its bridges.

Repairs will take three years.

TREBIN, Ill. - The town has eleven bridges and money for two, the mayor said on Friday.

"We drew lots," said the mayor, Carl Hahn.

Hahn reported from Trebin.
`,
    title: 'A town counts its bridges.',
    subtitle: 'Repairs will take three years.',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    place: 'Trebin, Ill.',
    precision: 'unknown',
    body: ['The town has eleven', '"We drew lots,"'],
  },
  {
    name: 'the form of a newsletter between two paragraphs',
    raw: `Harbour board votes on the lock

The board voted on Friday to close the old lock until the winter is over.

Morning Tide newsletter What the port talks about, every day in your inbox. Email Sign Up By signing up you agree to receive email newsletters or alerts from Coastline. You can unsubscribe at any time. Invalid address. Please re-enter it. Thank you for signing up. An error has occurred. Please try again later. View all newsletters of Coastline and its partners in the region.

"You agree to receive no money for it," the chairwoman, Nora Weiss, told the keepers.
`,
    title: 'Harbour board votes on the lock',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    precision: 'unknown',
    body: ['The board voted', '"You agree to receive'],
  },
  {
    name: 'a quotation of one word that opens the text',
    raw: `Tea with the keeper of the lock

“Tired?” says Nora Weiss. “No.”

She pours the tea and looks at the river, which has been rising since the morning.
`,
    title: 'Tea with the keeper of the lock',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    precision: 'unknown',
    body: ['“Tired?” says', 'She pours the tea'],
  },
  {
    name: 'a correction with a date of its own at the end',
    raw: `Library doubles its opening hours

The library will stay open until midnight from the autumn on, the council said.

"Students asked for it," said the head librarian, Nora Weiss.

Correction: An earlier version of this article gave a wrong hour.

Friday, December 4, 2015
`,
    title: 'Library doubles its opening hours',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    precision: 'unknown',
    body: ['The library will stay', '"Students asked for it,"', 'Correction: An earlier'],
  },
  {
    name: 'a title of two lines, wrapped like the text',
    raw: `Lighthouse keepers and fishermen agree to share the old pier
of the northern harbour from spring on

Lighthouse keepers and fishermen will share the old pier of the northern
harbour, the harbour office said on Friday after two years of quarrels over
nets and lamps.

"There is room for a lamp and a net," the harbour master, Ole Lien, said in
a statement.
`,
    title:
      'Lighthouse keepers and fishermen agree to share the old pier of the northern harbour from spring on',
    outlet: 'Unknown outlet',
    outletBasis: 'unknown',
    precision: 'unknown',
    body: ['Lighthouse keepers and fishermen will share', '"There is room'],
  },
  {
    name: 'headlines of other reports under “Read also” within a wire’s text',
    raw: `Minister calls for calm after match

LIRIEN, May 3. /TASS/. The minister of the interior called for calm after the match, the ministry said on Tuesday.

READ ALSO

Police detain forty fans in Lirien

Stadium to stay closed for a month

"Nobody gains from broken windows," the minister, Paul Ostrow, told reporters in the capital.

The ministry said that forty people had been detained and that most of them were free again.
`,
    title: 'Minister calls for calm after match',
    outlet: 'TASS',
    outletBasis: 'dateline',
    place: 'Lirien',
    precision: 'unknown',
    withoutYear: '--05-03',
    body: ['The minister of the interior', '"Nobody gains', 'The ministry said that forty'],
  },
];
