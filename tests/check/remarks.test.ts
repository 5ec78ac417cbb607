import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveIn } from '../support/corpus.ts';

const corpusDir = mkdtempSync(join(tmpdir(), 'dateline-remarks-'));
writeFileSync(
  join(corpusDir, 'pier.txt'),
  `Harbour council hears pier owners

WESTPORT, 3 March 2022 (Quay Herald) - The harbour council met on Thursday to hear Mayor Ines Calder on the pier.

Calder has never said "the pier is lost for good".

"The pier needs new piles before the winter storms come," said Mayor Ines Calder.

"Few of us believed that the insurers would pay for the damage," said owner Paul Reyes.

"We doubt that the second ferry will ever sail again," said skipper Dora Quill.

"The quay was safe, they told us, and then it sank," said clerk Ned Orme.

"The town will buy the lighthouse if the state pays half of the price," said Treasurer Olga Brann.

"There is a risk that the dredger will miss the tide," said pilot Una Frost.

"That we poisoned the mussels is a lie," said farmer Hugo Stent.

"Claims that the council drained the pond by night are baseless," said warden Ola Frisk.

"I wish that the trains would stop at our station," said teacher Mina Roth.

"The harbour is closed? That is nonsense," said pilot Eric Vane.

"Nobody told us that the well was poisoned with diesel," said nurse Tess Moore.

"It is no secret that the bank wants to sell the warehouse," said broker Sam Ide.

"We must never forget that the old bridge fell on a Sunday," said historian Leo Marr.

"I have not met the man who burned down the old mill," said sheriff Rob Kane.

"We are not rich, but we will rebuild the chapel with our own hands," said pastor Jo Lind.

"Eight percent of the nets were torn by the seals," said warden Una Pell.

“The mill has never been sold to a stranger,” said miller Anton Rask. “We will mend the northern wheel with oak.”

“Nobody in this town,” said cooper Nils Varg, “has paid for the broken barrels.”

“The growers will sell $40 million to $50 million of turnips,” said agent Olle Sand.

If Brann says "the budget is a house of straw", the owners will leave.

A doctored video shows Reyes saying "we burned the boats ourselves".

Did Quill say "the herring will never come back to this bay"?
`,
);
writeFileSync(
  join(corpusDir, 'strike.txt'),
  `Second hearing in Westport

WESTPORT, 9 June 2022 (Bay Courier) - The harbour council met again on Thursday.

"The budget is a house of straw," said Treasurer Olga Brann.

"Not a single boat left the harbour during the strike," said Ines Calder, the mayor of Westport.

"The pier is lost for good," said Paul Orde, a diver, at the quay.

"The gulls will outlive us all," said Bishop Arne Holt.

"The dredgers will leave our river by autumn," said Norwegian Fisheries Minister Pavel Orsini.

"My party will vote for the new quay," said opposition leader Pavel Orsini later.
`,
);
writeFileSync(
  join(corpusDir, 'alone.txt'),
  `Weir board sits

MARBY, 4 May 2021 (Dale Post) - The board sat on Tuesday.

Engineer Ida Marsh refused to say "the weir will hold another winter".

At no point did Clerk Hal Roe tell the board "the sluice was left open all night", the inquiry found.
`,
);
const archive = await archiveIn(corpusDir);
afterAll(() => rmSync(corpusDir, { recursive: true }));

const first = (message: string) => checkText(message, archive).claims[0];
const codes = (message: string) => first(message)?.remarks.map(({ code }) => code);

describe('words that an article says were not said', () => {
  it.each([
    ['"the weir will hold another winter"', 'not-said', 'Ida Marsh'],
    ['Ida Marsh: "The weir will hold another winter"', 'not-said', 'Ida Marsh'],
    ['"the weir will hold another summer"', 'not-said', 'Ida Marsh'],
    ['"the sluice was left open all night"', 'not-said', 'Hal Roe'],
    ['Hal Roe: "The sluice was left open all night"', 'not-said', 'Hal Roe'],
    ['"we burned the boats ourselves"', 'falsely-ascribed', 'Paul Reyes'],
    ['"the herring will never come back to this bay"', 'asked', 'Dora Quill'],
  ])('%s', (message, modality, speaker) => {
    expect(first(message)).toMatchObject({ verdict: 'unsaid', unsaid: { modality, speaker } });
    expect(first(message)?.quote).toBeUndefined();
  });

  it('are told with the sentence that says so', () => {
    const unsaid = first('"the weir will hold another winter"')?.unsaid;
    const raw = archive.articles.get(unsaid?.article ?? '')?.raw;
    expect(raw?.slice(unsaid?.sentence.start, unsaid?.sentence.end)).toBe(
      'Engineer Ida Marsh refused to say "the weir will hold another winter".',
    );
  });

  it('come behind those who really said them', () => {
    expect(first('"The pier is lost for good"')).toMatchObject({
      verdict: 'verbatim',
      remarks: [{ code: 'also-unsaid' }],
      unsaid: { modality: 'not-said', speaker: 'Ines Calder' },
    });
    expect(codes('"The budget is a house of straw"')).toEqual([]);
  });
});

describe('another number', () => {
  it.each([
    ['"$20 million to $25 million"', 'absent', []],
    ['Sand said the dike would cost "$20 million to $25 million"', 'absent', []],
    ['"$40 million to $50 million"', 'verbatim', []],
    ['"sell $20 million to $25 million of turnips"', 'nearly', ['number']],
  ])('is a near miss only beside words that agree: %s', (message, verdict, changes) => {
    expect(first(message)).toMatchObject({ verdict, changes });
  });
});

describe('the sentences of one speaker in another order', () => {
  it.each([
    '"We will mend the northern wheel with oak. The mill has never been sold to a stranger."',
    'We will mend the northern wheel with oak. The mill has never been sold to a stranger.',
  ])('are the source’s, and no negation of one governs the other: %s', (message) => {
    expect(first(message)).toMatchObject({
      verdict: 'nearly',
      remarks: [{ code: 'reordered' }],
      changes: [],
    });
  });

  it('do not hide a negation that was left out', () => {
    expect(
      first('"We will mend the northern wheel with oak. The mill has been sold to a stranger."')?.changes,
    ).toEqual(['negation']);
  });

  it('are negated where the claim leaves the negation out', () => {
    expect(codes('"been sold to a stranger"')).toEqual(['negated']);
    expect(codes('"We will mend the northern wheel with oak"')).toEqual([]);
    expect(codes('"has paid for the broken barrels"')).toEqual(['negated']);
  });
});

describe('a sentence that turns its words round', () => {
  it.each([
    ['"the insurers would pay for the damage"', 'negated'],
    ['"the second ferry will ever sail again"', 'negated'],
    ['"we poisoned the mussels"', 'negated'],
    ['"the council drained the pond by night"', 'negated'],
    ['"boat left the harbour during the strike"', 'negated'],
    ['"The quay was safe"', 'relayed'],
    ['"The town will buy the lighthouse"', 'supposed'],
    ['"the dredger will miss the tide"', 'supposed'],
    ['"the trains would stop at our station"', 'supposed'],
    ['"The harbour is closed"', 'asked'],
  ])('%s', (message, code) => {
    expect(codes(message)).toEqual([code]);
  });

  it.each([
    '"the well was poisoned with diesel"',
    '"the bank wants to sell the warehouse"',
    '"the old bridge fell on a Sunday"',
    '"burned down the old mill"',
    '"we will rebuild the chapel with our own hands"',
    '"Few of us believed that the insurers would pay for the damage"',
    '"The town will buy the lighthouse if the state pays half of the price"',
    '"Not a single boat left the harbour during the strike"',
    '"The harbour is closed?"',
  ])('is not alleged of %s', (message) => {
    expect(first(message)).toMatchObject({ verdict: 'verbatim', remarks: [] });
  });
});

describe('statements put together, turned about, written otherwise', () => {
  it('names both sources of a splice, near the beginning of an article too', () => {
    const claim = first(
      '"The pier needs new piles before the winter storms come. Not a single boat left the harbour during the strike," said Ines Calder.',
    );
    expect(claim).toMatchObject({ verdict: 'partly', remarks: [{ code: 'spliced' }] });
    expect(new Set(claim?.parts.map(({ quote }) => quote)).size).toBe(2);
  });

  it('credits the first words of a sentence that a name interrupts', () => {
    const wrong = (name: string) =>
      checkText(`"The pier," ${name} said, "is lost for good."`, archive).claims.map(
        ({ verdict, wrongSpeaker }) => [verdict, wrongSpeaker === true],
      );
    expect(wrong('Paul Orde')).toEqual([
      ['verbatim', false],
      ['verbatim', false],
    ]);
    expect(wrong('Olga Brann')).toEqual([
      ['verbatim', true],
      ['verbatim', true],
    ]);
  });

  it('names the shorter source of a splice too', () => {
    const claim = first('"I have not met the man who burned down the old mill, the pier is lost for good"');
    expect(claim).toMatchObject({ verdict: 'partly', remarks: [{ code: 'spliced' }] });
    expect(claim?.parts).toHaveLength(2);
  });

  it.each([
    ['"It is secret that the bank wants to sell the warehouse"', 'nearly'],
    ['"The pier was not lost for good"', 'nearly'],
    ['"The budget is not a house of straw"', 'nearly'],
    ['"The pier is unlost for good"', 'nearly'],
  ])('sees a negation in few words: %s', (message, verdict) => {
    expect(first(message)).toMatchObject({ verdict, changes: expect.arrayContaining(['negation']) });
  });

  it('credits whoever has another office than the one named', () => {
    const dredgers = '"The dredgers will leave our river by autumn"';
    expect(first(`The bishop said ${dredgers}`)?.wrongSpeaker).toBe(true);
    expect(first(`The fisheries minister said ${dredgers}`)?.wrongSpeaker).toBeUndefined();
  });

  it('takes a letter that an editor changed for what it was', () => {
    expect(first('"[T]he budget is a house of straw"')).toMatchObject({ verdict: 'verbatim', remarks: [] });
  });

  it('knows the words of a quotation in another order', () => {
    expect(first('"Before the winter storms come the pier needs new piles"')).toMatchObject({
      verdict: 'nearly',
      remarks: [{ code: 'reordered' }],
    });
  });
});

describe('role, date and outlet of a message', () => {
  const strike = (end: string) =>
    first(`"Not a single boat left the harbour during the strike," said ${end}`);

  it.each([
    ['the baker Ines Calder.', { code: 'role', given: 'baker', source: 'mayor of Westport' }],
    ['Ines Calder in June 2019.', { code: 'date', given: 'June 2019', source: '2022-06-09' }],
    ['Ines Calder, 2019', { code: 'date', given: '2019', source: '2022-06-09' }],
    ['Ines Calder to the Quay Herald.', { code: 'outlet', given: 'Quay Herald', source: 'Bay Courier' }],
    ['Ines Calder in October.', { code: 'date', given: 'October', source: '2022-06-09' }],
    ['Ines Calder on 4 June 2021.', { code: 'date', given: '4 June 2021', source: '2022-06-09' }],
    ['Governor Ines Calder.', { code: 'role', given: 'Governor', source: 'mayor of Westport' }],
    [
      'Ines Calder, the governor of the bay.',
      { code: 'role', given: 'governor', source: 'mayor of Westport' },
    ],
  ])('that the article does not bear out: %s', (end, remark) => {
    expect(strike(end)).toMatchObject({ verdict: 'verbatim', remarks: [remark] });
  });

  it.each([
    'Mayor Ines Calder in June.',
    'Ines Calder on 9 June 2022.',
    'the mayor.',
    'Calder on Thursday.',
    'Ines Calder, 2022',
    'Calder to the Bay Courier.',
  ])('that it does: %s', (end) => {
    expect(strike(end)).toMatchObject({ verdict: 'verbatim', remarks: [] });
    expect(strike(end)?.wrongSpeaker).toBeUndefined();
  });
});

describe('an office of another place or for another thing', () => {
  const spoke = (credit: string) => codes(`"The dredgers will leave our river by autumn," said ${credit}.`);

  it.each([
    ['Danish Fisheries Minister Pavel Orsini', ['role']],
    ['Norwegian Justice Minister Pavel Orsini', ['role']],
    ['Norwegian Fisheries Minister Pavel Orsini', []],
    ['Fisheries Minister Orsini', []],
    ['minister Pavel Orsini', []],
    ['Prime Minister Pavel Orsini', ['role']],
  ])('%s', (credit, remarks) => {
    expect(spoke(credit)).toEqual(remarks);
  });
});

describe('a message that says that words were not said', () => {
  const words = '"The budget is a house of straw"';

  it.each([
    `Olga Brann never said ${words}.`,
    `Olga Brann did not say ${words}.`,
    `Brann denied saying ${words}.`,
    `Nobody ever said ${words}.`,
    `It is not true that Olga Brann said ${words}.`,
    `It is false to say that Olga Brann said ${words}.`,
    `${words} – Brann never said that.`,
    `${words} was never said by Olga Brann.`,
    'Olga Brann never said that the budget is a house of straw',
  ])('is told that they were: %s', (message) => {
    expect(first(message)).toMatchObject({ verdict: 'verbatim', remarks: [{ code: 'said' }] });
  });

  it.each([
    `Olga Brann said ${words}.`,
    `Olga Brann not only said ${words}.`,
    `Didn't Olga Brann say ${words}?`,
    `Olga Brann said ${words}, but Paul Orde never said it.`,
    `Paul Orde never said ${words}.`,
  ])('is not: %s', (message) => {
    expect(first(message)).toMatchObject({ verdict: 'verbatim', remarks: [] });
    expect(first(message)?.wrongSpeaker).toBeUndefined();
  });
});

describe('two claims of one sentence', () => {
  it('are credited each to the one before it', () => {
    const wrong = (message: string) =>
      checkText(message, archive).claims.map(({ wrongSpeaker }) => wrongSpeaker === true);
    const [budget, pier] = ['"The budget is a house of straw"', '"The pier is lost for good"'];
    expect(wrong(`Olga Brann said ${budget} and Paul Orde said ${pier}`)).toEqual([false, false]);
    expect(wrong(`Paul Orde said ${budget}, but Olga Brann said ${pier}`)).toEqual([true, true]);
  });
});

describe('a figure for its word', () => {
  const eighth = (figure: string) =>
    checkText(`"${figure} of the nets were torn by the seals," said Una Pell.`, archive).claims.map(
      ({ verdict, changes }) => ({ verdict, changed: changes.length > 0 }),
    );

  it('is nearly what was said, never word for word', () => {
    expect(eighth('Eight percent')).toEqual([{ verdict: 'verbatim', changed: false }]);
    for (const figure of ['8 percent', '8 per cent', '8%'])
      expect(eighth(figure)).toEqual([{ verdict: 'nearly', changed: false }]);
  });

  it('is not word for word where it is another figure', () => {
    for (const figure of ['9%', '9 percent', 'Nine percent', '80%'])
      expect(eighth(figure)).toEqual([
        { verdict: expect.stringMatching(/^(?:nearly|partly)$/), changed: true },
      ]);
  });
});

describe('an outlet that a message names', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dateline-remarks-'));
  writeFileSync(
    join(dir, 'ferry.txt'),
    `Ferry returns

MARBY, 4 May 2019 (Dale Post) - The council met on Monday.

"The ferries will run again before the winter storms," said Hilda Brankov.
`,
  );
  writeFileSync(
    join(dir, 'lamp.txt'),
    `Lamp sold

MARBY, 9 May 2019 (Bay Courier) - The council met again.

"The lighthouse lamp was sold to a museum in Ostby," said Rolf Harlow.
`,
  );
  afterAll(() => rmSync(dir, { recursive: true }));
  const outlets = archiveIn(dir);
  const WORDS = 'The ferries will run again before the winter storms';
  it.each([
    `As Bay Courier reported, "${WORDS}"`,
    `As the Bay Courier reported, ${WORDS.toLowerCase()}.`,
    `According to the Bay Courier, ${WORDS.toLowerCase()}.`,
    `Brankov told Bay Courier: "${WORDS}"`,
    `Brankov told the Bay Courier: ${WORDS.toLowerCase()}.`,
    `As the Bay Courier reported, Brankov said: "${WORDS}"`,
  ])('is compared, and not taken for the speaker: %s', async (message) => {
    const [claim] = checkText(message, await outlets).claims;
    expect(claim).toMatchObject({
      verdict: 'verbatim',
      remarks: [{ code: 'outlet', given: 'Bay Courier', source: 'Dale Post' }],
    });
    expect(claim?.wrongSpeaker).toBeUndefined();
  });

  it.each([
    `"${WORDS}," said the Bay Courier.`,
    `Bay Courier said: "${WORDS}"`,
    `The Bay Courier says "${WORDS}".`,
    `"${WORDS}", the Bay Courier claimed on Monday.`,
  ])('is no speaker of what others say elsewhere: %s', async (message) => {
    const [claim] = checkText(message, await outlets).claims;
    expect(claim).toMatchObject({
      verdict: 'verbatim',
      wrongSpeaker: true,
      credited: { text: expect.stringContaining('Bay Courier') },
      remarks: [{ code: 'outlet' }],
    });
    expect(message.slice(claim?.credited?.start, claim?.credited?.end)).toBe(claim?.credited?.text);
  });

  it.each([
    `"${WORDS}," said the Dale Post.`,
    `"${WORDS}" (Bay Courier)`,
    `The Bay Courier never said "${WORDS}".`,
    `Hilda Brankov said to the Bay Courier: "${WORDS}"`,
    `"${WORDS}," Brankov said in the Bay Courier.`,
  ])('is none that the message credits: %s', async (message) => {
    expect(checkText(message, await outlets).claims[0]?.wrongSpeaker).toBeUndefined();
  });

  it('is not somebody who is called by a part of it', async () => {
    writeFileSync(
      join(dir, 'bay.txt'),
      `Nets are cheap

MARBY, 12 May 2019 (Dale Post) - The council rested.

"Nobody has mended the nets of the harbour," said Martin Bay.
`,
    );
    const archive = await archiveIn(dir);
    for (const message of [
      `According to the Bay Courier, "${WORDS}"`,
      `As the Bay Courier put it, "${WORDS}"`,
    ])
      expect(checkText(message, archive).claims[0]?.wrongSpeaker).toBeUndefined();
    const [own] = checkText(`According to Bay, "${WORDS}"`, archive).claims;
    expect(own).toMatchObject({ wrongSpeaker: true, credited: { text: 'Bay' } });
  });

  it('is the one of the article', async () => {
    const [claim] = checkText(`As the Dale Post reported, "${WORDS}"`, await outlets).claims;
    expect(claim).toMatchObject({ verdict: 'verbatim', remarks: [] });
  });

  it('is a person, where somebody writes under a name of their own', async () => {
    writeFileSync(
      join(dir, 'column.txt'),
      `Lamps are dear

MARBY, 11 May 2019 (Clara Voss) - The council met once more.

"Nobody has counted the lamps of the harbour," said Clara Voss.
`,
    );
    const archive = await archiveIn(dir);
    expect(archive.outlets.size).toBe(3);
    const [claim] = checkText(`Clara Voss said: "${WORDS}"`, archive).claims;
    expect(claim).toMatchObject({ verdict: 'verbatim', wrongSpeaker: true, remarks: [] });
    const [own] = checkText('Clara Voss said: "Nobody has counted the lamps of the harbour"', archive).claims;
    expect(own).toMatchObject({ verdict: 'verbatim', remarks: [] });
    expect(own?.wrongSpeaker).toBeUndefined();
  });
});
