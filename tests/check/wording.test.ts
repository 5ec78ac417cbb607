import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveIn } from '../support/corpus.ts';

const dir = mkdtempSync(join(tmpdir(), 'dateline-wording-'));
writeFileSync(
  join(dir, 'orchard.txt'),
  `Orchard board hears the growers

TULLEN, 4 June 2020 (Orchard Post) - The board met on Thursday.

"The board may sell the cider press in autumn," said chairwoman Ada Brill.

"All of the ladders were painted green," said carpenter Tom Veal.

"The pickers sleep in a barn behind the chapel," said nurse Una Sorley.

"We organised a grey market for the neighbours of the theatre," said Max Pell, a dealer.

"The apples on the northern slope are sweeter than honey," said Rosa Lind, a grower.

"The board should publish the old contracts before Easter," said Hugo Stane, a lawyer.

"I bought my first tractor from the abbey," said Lea Moss, a grower.

"The wells were pumped from dawn to dusk," said Rosa Lind, a grower.

"Somebody switched the sprinklers off in July," said Max Pell, a dealer.
`,
);
afterAll(() => rmSync(dir, { recursive: true }));
const archive = archiveIn(dir);
const claimOf = async (words: string) => checkText(`"${words}"`, await archive).claims[0];

describe('a word that tells something', () => {
  it.each([
    'The board must sell the cider press in autumn',
    'The board may sell the old mill in autumn',
    'Most of the ladders were painted green',
    'All of the ladders were painted red',
    'All of the new ladders were painted green',
    'The pickers eat in a barn behind the chapel',
    'The pickers sleep in a barn behind the school',
    'The apples on the northern slope are sourer than honey',
    'The apples on the slope are sweeter than honey',
    'The board could publish the old contracts before Easter',
    'The board should publish the contracts before Easter',
    'I bought my first tractor from the bishop',
  ])('is changed, added or left out: “%s”', async (words) => {
    expect(await claimOf(words)).toMatchObject({ verdict: 'nearly', changes: ['wording'] });
  });

  it.each([
    'The board might sell the cider press in autumn',
    'The board may really sell its cider press in the autumn',
    'All the ladders were painted green',
    'The pickers slept in a barn behind the chapel',
    'We organized a gray market for the neighbors of the theater',
    'She bought her first tractor from the abbey',
  ])('is the same in another form or spelling: “%s”', async (words) => {
    expect(await claimOf(words)).toMatchObject({ verdict: 'nearly', changes: [] });
  });

  it.each([
    ['The board may sell the cider press in spring', 'opposite'],
    ['The board may not sell the cider press in autumn', 'negation'],
    ['The board may buy the cider press in autumn', 'opposite'],
    ['Somebody switched the sprinklers on in July', 'opposite'],
  ])('is told by the weightiest that differs: “%s”', async (words, change) => {
    expect((await claimOf(words))?.changes).toEqual([change]);
  });

  it.each([
    ['The wells were pumped from dusk to dawn', true],
    ['The well was pumped from dawn to dusk', false],
  ])('stands in another place: “%s”: %s', async (words, isMoved) => {
    const remarks = isMoved ? [{ code: 'reordered' }] : [];
    expect(await claimOf(words)).toMatchObject({ verdict: 'nearly', changes: [], remarks });
  });
});
