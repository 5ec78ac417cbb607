import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkText } from '../../src/check/index.ts';
import { language } from '../../src/language/index.ts';
import { toTerminal } from '../../src/reply/index.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const archive = archiveOf({
  'bridge.txt': `Harbour council delays the new bridge

MARWICK, 3 May 2019 (North Post) - The harbour council put off the vote on the new bridge on Friday.

"The bridge will cost more than the town can pay," said treasurer Anna Holt. "We have to wait."

"Our children cross the river in small boats," said teacher Peter Lund.

The mayor, Rosa Klein, said the vote would be held in June. She said that the ferry was old and that nobody wanted to repair it.

Fishermen are worried. "The piers will stand in our way," said Ove Dahl, who has fished there for 30 years. "Nobody has asked us."
`,
  'barns.txt': `Barns burn near Marwick

MARWICK, 9 May 2019 (North Post) - Two barns burnt down on Thursday.

"The hay was wet when we stored it," said farmer Jon Barn, and Kari Bridge agreed.

"Insurers come late and pay little," Jon Barn said.

"From my barn you see the burnt fields of Norway," said Mette Ruud.

Barn declined to say whether the hay had been insured against fire.

It was not known if the northern barn would be built again.

Nobody in Marwick believes that lightning set the barns on fire.

Unless more hay is found, the cows will spend the winter in Norway.

The roofs fell in because the beams had rotted for years.
`,
});
const check = (text: string) => checkText(text, archive).claims;
const shown = async (text: string) => {
  const command = commands.find(({ name }) => name === 'check');
  const answer = await command?.run({ text }, contextOf(archive), 0);
  return answer === undefined
    ? ''
    : toTerminal(answer, { width: 400, colour: false, language: language('en') });
};

describe('two statements of one article put together', () => {
  it.each([
    '"We have to wait, and our children cross the river in small boats"',
    '"The bridge will cost more than the town can pay, and our children cross the river in small boats"',
    '"Nobody has asked us, and we have to wait"',
    'Anna Holt said the bridge will cost more than the town can pay, and our children cross the river in small boats.',
    '"Our children cross the river in small boats, and the vote would be held in June"',
  ])('are shown as two: %s', async (message) => {
    const [claim, ...others] = check(message);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ verdict: 'partly', remarks: [{ code: 'spliced' }] });
    expect(claim?.parts.map(({ place }) => place)).toEqual(['quote', 'quote']);
    const text = await shown(message);
    expect(text).toContain('Several statements were put together here');
    expect(text).not.toContain('only a part of this was found');
  });

  it('is still a part where the rest is nobody’s', async () => {
    const message =
      '"Our children cross the river in small boats, the bridge will cost more than the town can pay, and my uncle swims across it every summer morning with a lantern"';
    expect(await shown(message)).toContain('only a part of this was found');
  });

  it.each([
    ['"We have to wait, and they have to pay"', 'absent'],
    ['The harbour council put off the vote on the new bridge', 'unspoken'],
    ['Anna Holt said the harbour council put off the vote on the new bridge on Friday', 'unspoken'],
  ])('is nothing else: %s', (message, verdict) => {
    expect(check(message)[0]?.verdict).toBe(verdict);
  });
});

describe('what is near to words that nobody said', () => {
  it('speaks of the same, and is not of somebody who is called so', async () => {
    const text = await shown('"I can see Norway from my barn"');
    expect(text).toContain('the burnt fields of Norway');
    expect(text).not.toContain('Jon Barn');
  });

  it('is nothing where only a name agrees', async () => {
    const text = await shown('"The bridge of sighs was painted by Canaletto in one winter"');
    expect(text).toContain('Not in this corpus');
    expect(text).not.toContain('Nearest');
  });
});

describe('what only the reporter’s text has', () => {
  it('is told apart from what it has nearly', async () => {
    const nearly = await shown('The harbour council put off the vote on the new bridge on Monday');
    expect(nearly).toContain('Nearly these words stand in the corpus, but nobody is quoted with them.');
    expect(nearly).toContain('Difference: ');
    const exactly = await shown('The harbour council put off the vote on the new bridge on Friday');
    expect(exactly).toContain('The words stand in the corpus, but nobody is quoted with them.');
    expect(exactly).not.toContain('Difference: ');
  });
});

describe('what the reporter says is not so, or not known', () => {
  it.each([
    ['the hay had been insured against fire', 'asked'],
    ['the northern barn would be built again', 'asked'],
    ['lightning set the barns on fire', 'negated'],
    ['the cows will spend the winter in Norway', 'supposed'],
  ])('%s', (words, code) => {
    expect(check(`Jon Barn said "${words}"`)[0]).toMatchObject({ verdict: 'unspoken', remarks: [{ code }] });
  });

  it.each([
    'nobody in Marwick believes that lightning set the barns on fire',
    'the beams had rotted for years',
    'two barns burnt down on Thursday',
  ])('and not: %s', (words) => {
    expect(check(`"${words}"`)[0]).toMatchObject({ verdict: 'unspoken', remarks: [] });
  });
});
