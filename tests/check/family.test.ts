import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveIn } from '../support/corpus.ts';

const dir = mkdtempSync(join(tmpdir(), 'dateline-family-'));
writeFileSync(
  join(dir, 'mill.txt'),
  `Mill board meets again

HARROW BEND, 7 May 2019 (Weir Gazette) - The mill board met on Tuesday under Miriam Tolland.

"The wheel will turn again before the harvest," Tolland told the board.

"We bought the sluice for one crown," said director Paul Ivens.

"The miller asked for strong oak beams," Tolland said.

Producer Lin Aubrey said that the budget had doubled in the second year.

The board is serious about "strong oak beams" and about little else, its clerk noted.
`,
);
afterAll(() => rmSync(dir, { recursive: true }));
const archive = archiveIn(dir);
const claimOf = async (message: string) => checkText(message, await archive).claims[0];
const WHEEL = 'The wheel will turn again before the harvest';

describe('whoever a message credits', () => {
  it.each([
    ['Daniel Tolland', true],
    ['Miriam Tolland', false],
    ['Tolland', false],
    ['Chairwoman Tolland', false],
    ['Mrs. Tolland', false],
  ])('%s is another of the family: %s', async (name, isAnother) => {
    const claim = await claimOf(`${name} said: "${WHEEL}"`);
    expect(claim?.verdict).toBe('verbatim');
    expect(claim?.wrongSpeaker ?? false).toBe(isAnother);
  });

  it('has the occupation that brackets give, or another', async () => {
    const SLUICE = 'We bought the sluice for one crown';
    expect((await claimOf(`"${SLUICE}" (Paul Ivens, director)`))?.remarks).toEqual([]);
    expect((await claimOf(`"${SLUICE}" (Paul Ivens, producer)`))?.remarks).toEqual([
      { code: 'role', given: 'producer', source: 'director' },
    ]);
  });

  it('is heard through the article, though that reports it a little otherwise', async () => {
    expect(await claimOf('Producer Lin Aubrey said the budget doubled in the second year')).toMatchObject({
      verdict: 'nearly',
      credited: { text: 'Producer Lin Aubrey' },
    });
  });
});
