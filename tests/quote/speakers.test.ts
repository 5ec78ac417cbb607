import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveSpeakers } from '../../src/quote/speakers/index.ts';
import { articleOf, attributionsOf, type Said, speakersOf } from './speakers-scene.ts';

interface Scene {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly said: readonly Said[];
  readonly speakers: readonly (string | undefined)[];
}

const NAMES: readonly Scene[] = [
  {
    name: 'a title, an office and a country before the name',
    text: 'Norwegian Transport Minister Ingrid Halvorsen said the tunnel would open in May.',
    said: [{ quote: 'the tunnel would open in May', by: 'Norwegian Transport Minister Ingrid Halvorsen' }],
    speakers: ['Ingrid Halvorsen'],
  },
  {
    name: 'an office with "of" before the name',
    text: 'Vermont Secretary of State Harold Finch said turnout was low.',
    said: [{ quote: 'turnout was low', by: 'Vermont Secretary of State Harold Finch' }],
    speakers: ['Harold Finch'],
  },
  {
    name: 'an aide named after the person he works for',
    text: 'Okafor spokeswoman Alice Brandt said the trip was off.',
    said: [{ quote: 'the trip was off', by: 'Okafor spokeswoman Alice Brandt' }],
    speakers: ['Alice Brandt'],
  },
  {
    name: 'a name with an apposition',
    text: '“We are broke,” said Dale Pruitt, chairman of the Harbour Board, at a hearing.',
    said: [{ quote: 'We are broke', by: 'Dale Pruitt, chairman of the Harbour Board' }],
    speakers: ['Dale Pruitt'],
  },
  {
    name: 'a caption that ends where the next sentence begins with the name',
    text: 'Photos: Bishop Emeric Emeric speaks at the harbour. The bishop gave thanks. “We are all fed,” Emeric said.',
    said: [{ quote: 'We are all fed', by: 'Emeric' }],
    speakers: ['Emeric'],
  },
  {
    name: 'a role with the name in apposition',
    text: 'The union’s president, Rosa Delgado, said talks would resume.',
    said: [{ quote: 'talks would resume', by: 'The union’s president, Rosa Delgado,' }],
    speakers: ['Rosa Delgado'],
  },
  {
    name: 'only the apposition was taken for the source',
    text: 'Piotr Wolski, 52, a baker from Lodz, said prices had doubled.',
    said: [{ quote: 'prices had doubled', by: 'a baker from Lodz' }],
    speakers: ['Piotr Wolski'],
  },
  {
    name: 'the surname alone after the full name',
    text: 'Marta Olsen and Jan Visser met on Friday.\n“It went well,” Visser said.\nOlsen said she agreed.',
    said: [
      { quote: 'It went well', by: 'Visser' },
      { quote: 'she agreed', by: 'Olsen' },
    ],
    speakers: ['Jan Visser', 'Marta Olsen'],
  },
  {
    name: 'the surname before the full name',
    text: 'Mr. Haddad called the vote a farce.\nThe leader of the Reform Party, Karim Haddad, lost by ten points.',
    said: [{ quote: 'the vote a farce', by: 'Mr. Haddad' }],
    speakers: ['Karim Haddad'],
  },
  {
    name: 'husband and wife told apart by courtesy title',
    text: 'Paul Lindgren and his wife, Eva Lindgren, own the farm.\n“Never,” said Mrs. Lindgren.\n“Perhaps,” said Mr. Lindgren.',
    said: [
      { quote: 'Never', by: 'Mrs. Lindgren' },
      { quote: 'Perhaps', by: 'Mr. Lindgren' },
    ],
    speakers: ['Eva Lindgren', 'Paul Lindgren'],
  },
  {
    name: 'the full name stands only in the headline',
    title: 'How Clara Whitcombe won the valley',
    text: '“I knocked on every door,” Whitcombe said.',
    said: [{ quote: 'I knocked on every door', by: 'Whitcombe' }],
    speakers: ['Clara Whitcombe'],
  },
  {
    name: 'initials, particles and suffixes',
    text: 'Judge Thomas B. van der Meer Jr. ruled on Monday.\nvan der Meer said the law was clear.\n“It is,” Van der Meer added.',
    said: [{ quote: 'It is', by: 'Van der Meer' }],
    speakers: ['Thomas B. van der Meer Jr.'],
  },
  {
    name: 'two people who speak as one',
    text: 'Emil Novak and Petra Novak said they would appeal.',
    said: [{ quote: 'they would appeal', by: 'Emil Novak and Petra Novak' }],
    speakers: ['Emil Novak and Petra Novak'],
  },
  {
    name: 'a statement has the speaker of its author',
    text: 'Lena Fischer runs the clinic. In Fischer’s statement, the clinic was called safe.',
    said: [{ quote: 'the clinic was called safe', by: 'Fischer’s statement' }],
    speakers: ['Lena Fischer'],
  },
];

const ROLES: readonly Scene[] = [
  {
    name: 'the minister, with two countries at the table',
    text: 'Kenyan Foreign Minister Amina Wekesa met Danish Foreign Minister Lars Holm.\n“We agree,” the Danish minister said.\n“We do not,” the Kenyan top diplomat said.',
    said: [
      { quote: 'We agree', by: 'the Danish minister' },
      { quote: 'We do not', by: 'the Kenyan top diplomat' },
    ],
    speakers: ['Lars Holm', 'Amina Wekesa'],
  },
  {
    name: 'a senator by the state in brackets',
    text: 'Sen. Walter Quigg (R-Mont.) spoke first, then Sen. Dora Reyes (D-N.M.).\n“Enough,” the Montana senator said.',
    said: [{ quote: 'Enough', by: 'the Montana senator' }],
    speakers: ['Walter Quigg'],
  },
  {
    name: 'a role that nobody in the article has',
    text: 'Bruno Keller, a chemist, left the room.\n“Come back,” the mayor said.',
    said: [{ quote: 'Come back', by: 'the mayor' }],
    speakers: [undefined],
  },
  {
    name: 'a bare role that was last held by another man',
    text: 'Sen. Ola Berg opened the session on Monday.\nA week passed. Rain fell. The river rose. Farmers waited.\nThen Victor Anand arrived from the coast and took the floor.\n“At last,” the senator said.',
    said: [{ quote: 'At last', by: 'the senator' }],
    speakers: [undefined],
  },
  {
    name: 'an indefinite role is nobody in particular',
    text: 'Police spokesman Erik Dahl declined to comment.\n“It is bad,” a spokesman said.',
    said: [{ quote: 'It is bad', by: 'a spokesman' }],
    speakers: [undefined],
  },
];

const PRONOUNS: readonly Scene[] = [
  {
    name: 'the speaker goes on',
    text: '“We will stay,” said Nadia Petrov, the mayor.\n“There is no plan B,” she said.',
    said: [
      { quote: 'We will stay', by: 'Nadia Petrov, the mayor' },
      { quote: 'There is no plan B', by: 'she' },
    ],
    speakers: ['Nadia Petrov', 'Nadia Petrov'],
  },
  {
    name: 'gender decides',
    text: 'Helen Marsh asked George Pike to resign.\n“I was shocked,” he said.\n“So was I,” she said.',
    said: [
      { quote: 'I was shocked', by: 'he' },
      { quote: 'So was I', by: 'she' },
    ],
    speakers: ['George Pike', 'Helen Marsh'],
  },
  {
    name: 'a name inside a quotation is no candidate',
    text: 'Simon Archer took the stage. “Robert Lyle is a fraud,” he said.\nHe added that the vote was rigged.',
    said: [
      { quote: 'Robert Lyle is a fraud', by: 'he' },
      { quote: 'the vote was rigged', by: 'He' },
    ],
    speakers: ['Simon Archer', 'Simon Archer'],
  },
  {
    name: 'a name in a reported clause is no candidate',
    text: 'Simon Archer said Robert Lyle would lose. He said it was over.',
    said: [
      { quote: 'Robert Lyle would lose', by: 'Simon Archer' },
      { quote: 'it was over', by: 'He' },
    ],
    speakers: ['Simon Archer', 'Simon Archer'],
  },
  {
    name: 'the claims of others do not become the next speaker’s',
    text: 'Foreign Minister Ivan Koval recalled the claims of neighbouring states that the border was quiet. “It never was,” he said.',
    said: [
      { quote: 'the border was quiet', by: 'neighbouring states', reportedBy: 'Foreign Minister Ivan Koval' },
      { quote: 'It never was', by: 'he' },
    ],
    speakers: ['neighbouring states', 'Ivan Koval'],
  },
  {
    name: 'who takes up the name before it',
    text: 'Gwen Foster, who said the bridge was safe, left early.',
    said: [{ quote: 'the bridge was safe', by: 'who' }],
    speakers: ['Gwen Foster'],
  },
  {
    name: 'nobody has been named',
    text: '“It is over,” he said.',
    said: [{ quote: 'It is over', by: 'he' }],
    speakers: [undefined],
  },
  {
    name: 'somebody without a name has spoken last',
    text: 'Arthur Bell chairs the club.\n“We lost it,” a retired plumber said. “All of it,” he said.',
    said: [
      { quote: 'We lost it', by: 'a retired plumber' },
      { quote: 'All of it', by: 'he' },
    ],
    speakers: [undefined, undefined],
  },
  {
    name: 'the writer’s own voice stays unresolved',
    text: 'Arthur Bell chairs the club. We asked him twice; I think the roof will hold.',
    said: [{ quote: 'the roof will hold', by: 'I' }],
    speakers: [undefined],
  },
  {
    name: 'an unusual name gets its gender from the pronouns after it',
    text: 'Ysolde Tamm won the race. Tamm said her knee had held.\nTom Harker came second.\n“What a day,” Tamm said as she left.\n“I am happy,” she said.',
    said: [
      { quote: 'her knee had held', by: 'Tamm' },
      { quote: 'What a day', by: 'Tamm' },
      { quote: 'I am happy', by: 'she' },
    ],
    speakers: ['Ysolde Tamm', 'Ysolde Tamm', 'Ysolde Tamm'],
  },
];

const MISLEADING: readonly Scene[] = [
  {
    name: 'a name before the comma that is not the subject',
    text: 'In an interview with Tess Moran, the Liberal candidate stated that taxes would fall.\nLeader Paul Quist of the Labour Party disagreed.',
    said: [{ quote: 'taxes would fall', by: 'the Liberal candidate' }],
    speakers: [undefined],
  },
  {
    name: 'the one who is asked does not ask',
    text: 'Asked whether he would run, Joel Stone smiled. “Perhaps,” he said.',
    said: [{ quote: 'Perhaps', by: 'he' }],
    speakers: ['Joel Stone'],
  },
  {
    name: 'a town stands in the last apposition',
    text: 'Brianna Stone, 29, of Hartsville, said she would wait.',
    said: [{ quote: 'she would wait', by: 'Hartsville' }],
    speakers: ['Brianna Stone'],
  },
  {
    name: 'a son with his father’s name',
    text: 'Earl Vance spoke for an hour. His son, Earl Vance Jr., said nothing had changed.\n“Nothing,” Earl Vance said.',
    said: [
      { quote: 'nothing had changed', by: 'Earl Vance Jr.' },
      { quote: 'Nothing,', by: 'Earl Vance' },
    ],
    speakers: ['Earl Vance Jr.', 'Earl Vance'],
  },
  {
    name: 'a president who shares his name with a governor',
    text: 'Gov. Dean Brandt spoke first, and his wife, Lily Brandt, stood by.\nPresident Brandt, no relation, said the war was over.',
    said: [{ quote: 'the war was over', by: 'President Brandt' }],
    speakers: ['Brandt'],
  },
  {
    name: 'the governor is the one in office',
    text: 'Gov. Luis Ortega signed the bill. Former governor Hal Whitney, who had vetoed it twice, watched.\nOrtega left.\n“It was time,” the governor said.',
    said: [{ quote: 'It was time', by: 'the governor' }],
    speakers: ['Luis Ortega'],
  },
];

const GROUPS: readonly Scene[] = [
  {
    name: 'bodies and groups by their core name',
    text: 'The Harbour Authority, which runs the docks, said the pier was closed.\nWestern diplomats and traders say the port is full.\nPolice said two people were held.',
    said: [
      { quote: 'the pier was closed', by: 'The Harbour Authority, which runs the docks,' },
      { quote: 'the port is full', by: 'Western diplomats and traders' },
      { quote: 'two people were held', by: 'Police' },
    ],
    speakers: ['Harbour Authority', 'Western diplomats and traders', 'Police'],
  },
  {
    name: 'an agency or a country is no person',
    text: 'AFP said the bridge was down. Norway said it would help.',
    said: [
      { quote: 'the bridge was down', by: 'AFP' },
      { quote: 'it would help', by: 'Norway' },
    ],
    speakers: ['AFP', 'Norway'],
  },
  {
    name: 'they are the group that spoke just before',
    text: 'Former prosecutors said the case was weak. They added that it would fail.\nUgo Marsh disagreed: he said it was sound. They will see, he said.',
    said: [
      { quote: 'the case was weak', by: 'Former prosecutors' },
      { quote: 'it would fail', by: 'They' },
      { quote: 'it was sound', by: 'he' },
    ],
    speakers: ['Former prosecutors', 'Former prosecutors', 'Ugo Marsh'],
  },
  {
    name: 'somebody else has spoken since the group did',
    text: 'Former prosecutors said the case was weak. Ugo Marsh said it was sound. They never agree, they said.',
    said: [
      { quote: 'the case was weak', by: 'Former prosecutors' },
      { quote: 'it was sound', by: 'Ugo Marsh' },
      { quote: 'They never agree', by: 'they' },
    ],
    speakers: ['Former prosecutors', 'Ugo Marsh', undefined],
  },
  {
    name: 'things do not speak',
    text: 'The results of the count said little. Ann Doe’s temperament told all.',
    said: [
      { quote: 'little', by: 'The results of the count' },
      { quote: 'all', by: 'Ann Doe’s temperament' },
    ],
    speakers: [undefined, undefined],
  },
  {
    name: 'a thing that nobody is named by stays unresolved',
    text: 'The company said it would close. Some said it was too late.',
    said: [
      { quote: 'it would close', by: 'The company' },
      { quote: 'it was too late', by: 'Some' },
    ],
    speakers: [undefined, undefined],
  },
];

describe.each([
  ['names', NAMES],
  ['roles', ROLES],
  ['pronouns', PRONOUNS],
  ['what misleads', MISLEADING],
  ['groups', GROUPS],
])('speakers by %s', (_, scenes) => {
  it.each(scenes)('given $name, then the speaker is right or nobody', ({ text, said, speakers, title }) => {
    expect(speakersOf(text, said, title)).toEqual(speakers);
  });
});

describe('what a speaker is told with', () => {
  const article = articleOf(
    'Swiss Finance Minister Ruth Amsler warned of deflation.\nAmsler said rates would fall.\nThe minister said banks were safe.',
  );
  const { quotes, speakers } = resolveSpeakers(
    article,
    attributionsOf(article, [
      { quote: 'rates would fall', by: 'Amsler' },
      { quote: 'banks were safe', by: 'The minister' },
    ]),
  );

  it('keeps every name and the role that introduced the person', () => {
    expect(speakers).toHaveLength(1);
    expect(speakers[0]).toMatchObject({
      name: 'Ruth Amsler',
      kind: 'person',
      names: ['Ruth Amsler', 'Amsler'],
    });
    expect(speakers[0]?.roles).toContain('Swiss Finance Minister');
  });

  it('gives each quote the role and the mention as the article words it', () => {
    expect(quotes.map(({ role }) => role)).toEqual(['Swiss Finance Minister', 'Swiss Finance Minister']);
    expect(quotes.map(({ mention }) => mention?.text)).toEqual(['Amsler', 'The minister']);
  });
});

describe('an office with its institution', () => {
  it.each([
    ['Speaker of the House Nora Peel', 'Speaker of the House'],
    ['Governor of the Bank of Albany Mark Cole', 'Governor of the Bank of Albany'],
    ['Leader of the Opposition Bo McRee', 'Leader of the Opposition'],
    ['Secretary of State Ann Vale', 'Secretary of State'],
  ])('%s', (by, role) => {
    const article = articleOf(`${by} said rates would fall.`);
    const { quotes } = resolveSpeakers(article, attributionsOf(article, [{ quote: 'rates would fall', by }]));
    expect(quotes.map((quote) => quote.role)).toEqual([role]);
  });
});

describe('words that reach us through a medium', () => {
  const article = articleOf('Mayor Edda Lund noted that the quay was sinking, the Harbour Gazette reported.');

  it('given a speaker inside the report, then the words are the speaker’s and the medium reports them', () => {
    const [attribution] = attributionsOf(article, [
      { quote: 'Mayor Edda Lund noted that the quay was sinking', by: 'the Harbour Gazette' },
    ]);
    if (attribution === undefined) throw new Error('no attribution');
    const { quotes, speakers } = resolveSpeakers(article, [{ ...attribution, kind: 'indirect' }]);
    const [quote] = quotes;
    expect(quote?.segments.map(({ start, end }) => article.raw.slice(start, end))).toEqual([
      'the quay was sinking',
    ]);
    expect(speakers[quote?.speaker ?? -1]?.name).toBe('Edda Lund');
    expect(speakers[quote?.reportedBy ?? -1]?.name).toBe('Harbour Gazette');
    expect(quote?.cue?.text).toBe('noted');
  });

  it('given words in quotation marks, then they are left as they stand', () => {
    const attributions = attributionsOf(article, [
      { quote: 'Mayor Edda Lund noted that the quay was sinking', by: 'the Harbour Gazette' },
    ]);
    const { quotes } = resolveSpeakers(article, attributions);
    expect(quotes[0]?.segments).toEqual(attributions[0]?.segments);
  });
});

describe('any input', () => {
  const piece = fc.constantFrom(
    'Ann Roe',
    'Roe',
    'Mr. Roe',
    'he',
    'she',
    'who',
    'the minister',
    'President',
    '“',
    '”',
    '"',
    "''",
    ',',
    '.',
    '(R-Fla.)',
    ' said ',
    '\n',
    ' ',
    'of',
    'and',
    'Jr.',
    'U.S.',
    '’s',
    'München',
    '李',
    '\u0000',
    '—',
    'the chairman of',
    '42',
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
  const range = fc.tuple(fc.nat(400), fc.nat(60));

  it('never makes it throw; indexes and names are of the article', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(range, range), { maxLength: 6 }), (raw, spans) => {
        const article = articleOf(raw);
        const attributions = spans.map(([[a, b], [c, d]]) => ({
          kind: 'direct' as const,
          segments: [{ start: a, end: a + b }],
          mention: { start: c, end: c + d, text: raw.slice(c, c + d) },
          paragraph: 0,
        }));
        const { quotes, speakers } = resolveSpeakers(article, attributions);
        expect(quotes).toHaveLength(attributions.length);
        for (const quote of quotes) {
          if (quote.speaker !== undefined) expect(speakers[quote.speaker]).toBeDefined();
        }
        for (const { name, kind } of speakers) {
          const words = name.split(/\s+/).filter((word) => word !== 'and');
          for (const word of words) expect(raw).toContain(word);
          expect(kind === 'person' || kind === 'group').toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
