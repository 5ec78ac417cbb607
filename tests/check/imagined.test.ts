import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveIn } from '../support/corpus.ts';

/** What stands before the words, the words, and what stands behind them. */
type Case = readonly [lead: string, words: string, rest?: string];

const SUPPOSED: Case[] = [
  ['I wish I could tell you that', 'the levee will hold', 'I wish I had a boat'],
  ['I would love to report that', 'the clinic has enough beds'],
  ['If only I could say', 'the bridge was safe'],
  ['It would be nice to think that', 'the bank acted honestly'],
  ['Picture a town where', 'every child learns the violin'],
  ['In an ideal world', 'the buses would run all night'],
  ['Assuming that', 'the tunnel is finished in April', 'we can move the market'],
  ['God forbid that', 'the old theatre should become a garage'],
  ['Perhaps', 'the miller forgot to lock the granary'],
  ['It may well be that', 'the foxes dug under the fence'],
];
const NEGATED: Case[] = [
  ['We are far from certain that', 'the otters have left the valley'],
  ['It is unlikely that', 'the comet caused the landslide'],
  ['Stop pretending that', 'the radiators work in January'],
  ['People should stop telling our children that', 'the pond is haunted'],
  ['Don’t tell me that', 'the choir has no room to sing in'],
  ['Pretending that', 'the salmon will return', 'helps nobody'],
  ['Spare us the story that', 'the clerk lost his keys'],
  ['Enough of this talk that', 'the organ is out of tune'],
];
const LIMITED: Case[] = [
  ['Half of', 'the pupils cannot read a map'],
  ['Up to', 'forty wagons left the yard without brakes'],
  ['Nearly', 'all of the beeches are dead'],
  ['Some', 'teachers in the harbour school smoke pipes'],
  ['Two thirds of', 'the roofs let the rain in'],
  ['One of', 'the judges fell asleep twice'],
];
const PLAIN: Case[] = [
  ['I wish to say that', 'the volunteers saved the chapel'],
  ['We can now say that', 'the plague is over'],
  ['You may rest assured that', 'the archive survived the flood'],
  ['I am glad that', 'the swans came back'],
  ['I can confirm that', 'the vault was empty'],
  ['Some', 'thirty barrels rolled into the canal'],
  ['I will never stop saying that', 'the dam rests on sand'],
  ['Don’t tell anyone that', 'the spare key hangs behind the stove'],
  ['We had to stop because', 'the lane was under water'],
  ['I am tired of telling people that', 'the jetty is rotten'],
];

const dir = mkdtempSync(join(tmpdir(), 'dateline-imagined-'));
writeFileSync(
  join(dir, 'hearing.txt'),
  `Doubts at the long hearing

KEELBY, 11 October 2023 (Keel Tribune) - The hearing lasted all of Wednesday.

${[...SUPPOSED, ...NEGATED, ...LIMITED, ...PLAIN].map(([lead, words, rest]) => `"${lead} ${words}${rest === undefined ? '' : `, ${rest}`}," said engineer Signe Aall.`).join('\n\n')}
`,
);
afterAll(() => rmSync(dir, { recursive: true }));
const archive = archiveIn(dir);
const claimOf = async (words: string) => checkText(`"${words}"`, await archive).claims[0];

describe.each([
  ['supposed', SUPPOSED],
  ['negated', NEGATED],
  ['limited', LIMITED],
] as [string, Case[]][])('words that their sentence makes %s', (code, cases) => {
  it.each(cases)('“%s”: “%s”', async (lead, words = '') => {
    expect(await claimOf(words)).toMatchObject({ verdict: 'verbatim', remarks: [{ code }] });
    expect(await claimOf(`${lead} ${words}`)).toMatchObject({ verdict: 'verbatim', remarks: [] });
  });
});

describe('words that their speaker stands behind', () => {
  it.each(PLAIN)('“%s”: “%s”', async (_, words = '') => {
    expect(await claimOf(words)).toMatchObject({ verdict: 'verbatim', remarks: [] });
  });
});
