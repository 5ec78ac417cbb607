import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveIn } from '../support/corpus.ts';

const dir = mkdtempSync(join(tmpdir(), 'dateline-unresolved-'));
writeFileSync(
  join(dir, 'baths.txt'),
  `Baths stay shut

MARBY, 4 May 2019 (Dale Post) - The baths stayed shut on Friday.

"The tiles came loose while I was under water," said swimmer Lena Orfe.

"The pumps will run again before the holidays," said Hugo af Stenbock, the director of the baths.

"We have written to everybody who could help us," said spokesman Piet Aalders.

"A town without a bath is a dirty town," said Health Minister Ines Corda.

The health ministry said in a statement: "Nobody has sent us a single drawing of the roof."

The town council said: "The money for the roof was spent on the bridge."

"I saw the ceiling come down on the benches," said a plumber.

"The water was too cold for the seals," said a resident.

The Danish prime minister said the visit "was spoilt by the smell of chlorine."

"The treaty on bathing waters is a scrap of paper," said Danish Foreign Minister Axel Rovsing. The minister left at noon.

"Our amendment was torn up before lunch," said Martin Koll, a spokesman for Senator Ruth Amsel.

"I swam here as a girl," said Senator Ruth Amsel.

"The committee has never seen the bill," said Rep. Dora Finch, a budget committee member.

"I shall not swim in a puddle," said Sen. Tom Brandt.
`,
);
const archive = await archiveIn(dir);
afterAll(() => rmSync(dir, { recursive: true }));
const first = (message: string) => checkText(message, archive).claims[0];

describe('words that the article leaves to a body or to somebody without a name', () => {
  const ROOF = 'Nobody has sent us a single drawing of the roof';
  it.each([
    ['Hugo af Stenbock', ROOF],
    ['Lena Orfe', ROOF],
    ['The culture ministry', ROOF],
    ['The town council', ROOF],
    ['Lena Orfe', 'The money for the roof was spent on the bridge'],
    ['Lena Orfe', 'I saw the ceiling come down on the benches'],
    ['The health ministry', 'The tiles came loose while I was under water'],
  ])('are not those of %s: %s', (name, words) => {
    expect(first(`${name}: "${words}"`)).toMatchObject({ verdict: 'verbatim', wrongSpeaker: true });
    expect(first(`"${words}," ${name} said.`)).toMatchObject({ verdict: 'verbatim', wrongSpeaker: true });
  });

  it.each([
    ['The health ministry', ROOF, 'the body itself'],
    ['The ministry of health', ROOF, 'the body in other words'],
    ['The ministry', ROOF, 'the body, shorter'],
    ['Ines Corda', ROOF, 'whoever heads the body'],
    ['Piet Aalders', ROOF, 'somebody who may speak for any body'],
    ['Olga Nobody', ROOF, 'somebody whom the archive does not know'],
    ['Lena Orfe', 'The water was too cold for the seals', 'a resident may be a swimmer'],
    [
      'The health ministry',
      'A town without a bath is a dirty town',
      'a ministry speaks through its minister',
    ],
    [
      'The baths company',
      'The pumps will run again before the holidays',
      'a body speaks through its director',
    ],
  ])('may be those of %s: %s (%s)', (name, words) => {
    const claim = first(`${name}: "${words}"`);
    expect(claim).toMatchObject({ verdict: 'verbatim' });
    expect(claim?.wrongSpeaker).toBeUndefined();
  });
});

describe('a body in small letters', () => {
  it('is the one whom a message credits, not a part of the words', () => {
    const claim = first('The health ministry said that nobody had sent it a single drawing of the roof');
    expect(claim).toMatchObject({ verdict: 'nearly', credited: { text: 'health ministry' } });
    expect(claim?.text).toBe('nobody had sent it a single drawing of the roof');
  });
});

describe('a body and those who hold an office in it', () => {
  const TREATY = 'The treaty on bathing waters is a scrap of paper';
  it.each([
    ['The Danish foreign ministry', undefined],
    ['The Danish Foreign Ministry', undefined],
    ['The foreign ministry', undefined],
    ['The Swedish foreign ministry', true],
    ['The Swedish Foreign Ministry', true],
    ['The ministry of defence', true],
  ])('%s for its minister', (name, wrongSpeaker) => {
    expect(first(`${name} said: "${TREATY}."`)?.wrongSpeaker).toBe(wrongSpeaker);
  });

  it('is credited whole where it begins with a nationality, and nobody is called after a people', () => {
    expect(first(`The Swedish foreign ministry said: "${TREATY}."`)?.credited?.text).toBe(
      'Swedish foreign ministry',
    );
    expect(first(`The Danish people said: "${TREATY}."`)?.credited).toBeUndefined();
  });

  it('words of a spokesman are not those of whom he speaks for', () => {
    const words = 'Our amendment was torn up before lunch';
    expect(first(`Ruth Amsel: "${words}"`)?.wrongSpeaker).toBe(true);
    expect(first(`Martin Koll: "${words}"`)?.wrongSpeaker).toBeUndefined();
  });
});

describe('the office that a message gives', () => {
  const roleOf = (message: string) => first(message)?.remarks.find(({ code }) => code === 'role');
  it.each([
    ['Danish Defence Minister Axel Rovsing', 'The treaty on bathing waters is a scrap of paper'],
    ['Dora Finch, the governor of Marby', 'The committee has never seen the bill'],
    ['Governor Dora Finch', 'The committee has never seen the bill'],
    ['Gov. Tom Brandt', 'I shall not swim in a puddle'],
    ['Mayor Tom Brandt', 'I shall not swim in a puddle'],
  ])('differs: %s', (name, words) => {
    expect(roleOf(`${name}: "${words}"`)).toBeDefined();
  });

  it.each([
    ['Danish Foreign Minister Axel Rovsing', 'The treaty on bathing waters is a scrap of paper'],
    ['Minister Axel Rovsing', 'The treaty on bathing waters is a scrap of paper'],
    ['Representative Dora Finch', 'The committee has never seen the bill'],
    ['Congresswoman Dora Finch', 'The committee has never seen the bill'],
    ['Senator Tom Brandt', 'I shall not swim in a puddle'],
    ['Sen Tom Brandt', 'I shall not swim in a puddle'],
  ])('is the same, cut short or written out: %s', (name, words) => {
    expect(roleOf(`${name}: "${words}"`)).toBeUndefined();
  });
});

describe('a heading before a sentence of which a part is set off', () => {
  const words = 'the visit "was spoilt by the smell of chlorine"';
  it.each([
    ['Lena Orfe', 'Lena Orfe'],
    ['Update', undefined],
    ['Marby baths', undefined],
  ])('%s: credits %s', (heading, credited) => {
    expect(first(`${heading}: ${words}`)?.credited?.text).toBe(credited);
  });
});
