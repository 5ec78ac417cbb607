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
