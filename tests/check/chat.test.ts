import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveIn } from '../support/corpus.ts';

const dir = mkdtempSync(join(tmpdir(), 'dateline-chat-'));
writeFileSync(
  join(dir, 'tram.txt'),
  `Tram line opens late

HOLMSUND, 9 May 2017 (Holmsund Times) - The tram was shown on Tuesday.

"The brakes squeal at every corner of the harbour," said Inspector Karin Elde.

"The rails were laid before the bridge was safe," said Nils Orre, the shadow transport secretary.

"We bought forty trams for the price of thirty," said Vera Lang, director of the tram company.

"Nobody told me that the depot had burned down twice," said driver Tomas Brink.
`,
);
afterAll(() => rmSync(dir, { recursive: true }));
const archive = archiveIn(dir);
const claimOf = async (message: string) => checkText(message, await archive).claims[0];

const SQUEAL = 'the brakes squeal at every corner of the harbour';

describe('what is told in passing', () => {
  it.each([
    `the inspector, karin elde, says ${SQUEAL}`,
    `the inspector (karin elde) says ${SQUEAL}`,
    `so apparently elde said ${SQUEAL}`,
    `lol karin elde said that ${SQUEAL}`,
    `i heard that elde said ${SQUEAL}`,
    `my brother in law says karin elde said ${SQUEAL}`,
    `there was this article where elde said ${SQUEAL}`,
    `can you check if karin elde said ${SQUEAL}`,
    `hey bot did elde say ${SQUEAL}?`,
    `did elde say in may 2017 that ${SQUEAL}`,
    `didnt elde say ${SQUEAL}`,
    `last week, elde said ${SQUEAL}`,
    `elde said on may 9 that ${SQUEAL}`,
    `${SQUEAL} according to elde`,
    `${SQUEAL} said karin elde`,
  ])('is no part of the claim: %s', async (message) => {
    const claim = await claimOf(message);
    expect(claim).toMatchObject({ verdict: 'verbatim', remarks: [] });
    expect(claim?.wrongSpeaker).toBeUndefined();
    expect(claim?.text.trim().replace(/\?$/u, '')).toBe(SQUEAL);
  });

  it.each([
    `so apparently vera lang said ${SQUEAL}`,
    `someone told me that lang said ${SQUEAL}`,
    `${SQUEAL} said vera lang`,
  ])('tells who is credited: %s', async (message) => {
    expect(await claimOf(message)).toMatchObject({ verdict: 'verbatim', wrongSpeaker: true });
  });

  it('is a part of the claim where it says something', async () => {
    expect((await claimOf(`the harbour is closed and elde said ${SQUEAL}`))?.verdict).not.toBe('verbatim');
  });
});

const codes = async (message: string) => (await claimOf(message))?.remarks.map(({ code }) => code);

describe('the date of a message', () => {
  it.each([
    `in october 2014 elde said "${SQUEAL}"`,
    `back in march 2015 elde said "${SQUEAL}"`,
    `2014: elde said "${SQUEAL}"`,
    `"${SQUEAL}" (elde, 9.5.2014)`,
    `"${SQUEAL}" (elde, 14/5/2016)`,
    `"${SQUEAL}". elde said this in 2014.`,
    `"${SQUEAL}". it is from october 2014`,
    `in a speech from 2014, elde said "${SQUEAL}"`,
    `in october 2014 elde said ${SQUEAL}`,
  ])('is another than the article’s: %s', async (message) => {
    expect(await codes(message)).toEqual(['date']);
  });

  it.each([
    `in may 2017 elde said "${SQUEAL}"`,
    `"${SQUEAL}" (elde, 9.5.2017)`,
    `"${SQUEAL}" (elde, 5/9/2017)`,
    `"${SQUEAL}". elde said this in 2017.`,
    `elde said "${SQUEAL}" and it may 5 times be wrong`,
    `elde said "${SQUEAL}" on a march 10 miles long`,
    `"${SQUEAL}". Elde lives in a house of 1921.`,
  ])('is not: %s', async (message) => {
    expect(await codes(message)).toEqual([]);
  });
});

const RAILS = '"The rails were laid before the bridge was safe," said';
const FORTY = '"We bought forty trams for the price of thirty," said';

describe('an office', () => {
  it.each([
    `${RAILS} Nils Orre, the transport secretary.`,
    `${RAILS} Nils Orre, the shadow health secretary.`,
    `${FORTY} Vera Lang, the transport secretary.`,
    `${FORTY} transport secretary vera lang`,
    `${FORTY} deputy director Vera Lang`,
  ])('is another: %s', async (message) => {
    expect(await codes(message)).toEqual(['role']);
  });

  it.each([
    `${RAILS} Nils Orre, the shadow transport secretary.`,
    `${RAILS} shadow secretary Nils Orre.`,
    `${FORTY} Vera Lang, the company's secretary.`,
    `${FORTY} Vera Lang, who runs the tram company.`,
  ])('is the same, or may be hers as well: %s', async (message) => {
    expect(await codes(message)).toEqual([]);
  });
});

describe('a deputy', () => {
  it('is not whoever she stands for', async () => {
    expect(
      (await claimOf(`the transport secretary said "The rails were laid before the bridge was safe"`))
        ?.wrongSpeaker,
    ).toBe(true);
    expect(
      (await claimOf(`the shadow transport secretary said "The rails were laid before the bridge was safe"`))
        ?.wrongSpeaker,
    ).toBeUndefined();
  });
});

describe('two ends of sentences', () => {
  it.each([',', '.', ' and'])('are found where “%s” joins them', async (join) => {
    const claim = await claimOf(
      `"the bridge was safe before the depot had burned${join} the depot had burned down twice"`,
    );
    expect(claim?.verdict).toBe('absent');
    const spliced = await claimOf(`"the depot had burned down twice${join} ${SQUEAL}"`);
    expect(spliced?.verdict).toBe('partly');
    expect(spliced?.remarks.map(({ code }) => code)).toContain('spliced');
  });
});
