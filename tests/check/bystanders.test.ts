import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveIn } from '../support/corpus.ts';

const dir = mkdtempSync(join(tmpdir(), 'dateline-bystanders-'));
writeFileSync(
  join(dir, 'kiln.txt'),
  `Kiln works to stay open

ORSK HILL, 8 May 2018 (Kiln Courier) - The potters met on Tuesday.

"The east kiln is cracked from top to bottom," said Petra Voss, a potter.

"I paid the stokers from my own pocket," said Magda Stern-Villar, the mayor.

"The clay has been wet since March," said carter Emil Stern-Villar.

"The glaze is older than the town," said Dario Rey Luna, a chemist.

"We lost forty pots in one night," said Noemi Rey Luna, a potter.
`,
);
afterAll(() => rmSync(dir, { recursive: true }));
const archive = archiveIn(dir);
const claimOf = async (message: string) => checkText(message, await archive).claims[0];
const KILN = '"The east kiln is cracked from top to bottom"';

describe('two of one double surname', () => {
  it.each([
    ['"I paid the stokers from my own pocket," said Emil Stern-Villar.', true],
    ['"I paid the stokers from my own pocket," said Magda Stern-Villar.', false],
    ['"I paid the stokers from my own pocket," said Stern-Villar.', false],
    ['"I paid the stokers from my own pocket," said M. Stern-Villar.', false],
    ['Magda Stern Villar: "The clay has been wet since March"', true],
    ['Emil Stern-Villar: "The clay has been wet since March"', false],
    ['"The glaze is older than the town" – Noemi Rey Luna', true],
    ['"The glaze is older than the town" – Señor Rey Luna', false],
    ['"We lost forty pots in one night" (Noemi Rey Luna)', false],
    ['"We lost forty pots in one night" (Dario Rey Luna)', true],
  ])('are two people: %s is credited wrongly: %s', async (message, isWrong) => {
    const claim = await claimOf(message);
    expect(claim?.verdict).toBe('verbatim');
    expect(claim?.wrongSpeaker ?? false).toBe(isWrong);
  });
});

describe('whoever is only there', () => {
  it.each([
    `Dario Rey Luna was in the room when Petra Voss said ${KILN}.`,
    `Dario Rey Luna laughed after Petra Voss said ${KILN}.`,
    `Dario Rey Luna heard Petra Voss say ${KILN}.`,
    `Asked by Dario Rey Luna, Petra Voss said ${KILN}.`,
    `Dario Rey Luna asked and Petra Voss answered ${KILN}.`,
    `According to Dario Rey Luna, Petra Voss said ${KILN}.`,
    `The mayor wept while Petra Voss said ${KILN}.`,
    `Dario Rey Luna and Petra Voss said ${KILN}.`,
    `Dario Rey Luna reposted Petra Voss: ${KILN}`,
    `Question for Dario Rey Luna: ${KILN}`,
    `Letter to Dario Rey Luna: ${KILN}`,
  ])('is not credited: %s', async (message) => {
    const claim = await claimOf(message);
    expect(claim).toMatchObject({ verdict: 'verbatim', remarks: [] });
    expect(claim?.wrongSpeaker).toBeUndefined();
  });

  it.each([
    `Petra Voss was in the room when Dario Rey Luna said ${KILN}.`,
    `Petra Voss was in the room when the mayor said ${KILN}.`,
    `Petra Voss heard Dario Rey Luna say ${KILN}.`,
    `Dario Rey Luna told Petra Voss: ${KILN}`,
    `Dario Rey Luna and Noemi Rey Luna said ${KILN}.`,
  ])('does not hide who is credited wrongly: %s', async (message) => {
    expect(await claimOf(message)).toMatchObject({ verdict: 'verbatim', wrongSpeaker: true });
  });

  it.each([
    `Petra Voss (beside the mayor): ${KILN}`,
    `From the mayor's talk with Petra Voss: ${KILN}`,
    `The mayor's cousin Petra Voss said ${KILN}.`,
  ])('has the role alone: %s', async (message) => {
    expect(await claimOf(message)).toMatchObject({ verdict: 'verbatim', remarks: [] });
  });
});

describe('a heading that names nobody', () => {
  it.each([
    'Overheard on the bus',
    'Seen in Orsk Hill',
    'On a wall in Orsk Hill',
    'Banner at the market',
    'Headline today',
    'Some account on Twitter',
    'BREAKING',
    'Kiln crisis',
  ])('is no speaker: %s', async (heading) => {
    const claim = await claimOf(`${heading}: ${KILN}`);
    expect(claim?.verdict).toBe('verbatim');
    expect(claim?.wrongSpeaker).toBeUndefined();
  });

  it.each([
    'Zora Quill',
    'Zora',
    'Zora Quill on the kiln',
    'Mayor Quill in Orsk Hill',
    'Dario Rey Luna on the kiln',
  ])('is told from one that does: %s', async (heading) => {
    expect(await claimOf(`${heading}: ${KILN}`)).toMatchObject({ verdict: 'verbatim', wrongSpeaker: true });
  });
});
