import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveIn } from '../support/corpus.ts';

const dir = mkdtempSync(join(tmpdir(), 'dateline-phrasings-'));
writeFileSync(
  join(dir, 'beds.txt'),
  `Clinic of Marby asks for beds

MARBY, 4 May 2021 (Dale Post) - The clinic of Marby was full on Tuesday.

"The northern wing needs ninety beds before winter," said nurse Nora Brandt.

"My book about the weir will be finished by spring," said Leonard Ashdown, a novelist.
`,
);
const archive = await archiveIn(dir);
afterAll(() => rmSync(dir, { recursive: true }));

const W = '"The northern wing needs ninety beds before winter"';
const claim = (message: string) => checkText(message.replace('W', W), archive).claims[0];

describe('who is credited in other ways than by a verb of saying', () => {
  it.each([
    'W was said by N',
    'W, as told by N',
    'W came straight from N',
    'W is a quote from N',
    'W is a famous line by N.',
    'W are the words of N',
    'W is often attributed to N',
    "W were N's words",
    "W was N's answer",
    "W, in N's words",
    'W, to quote N',
    'W, as N put it',
    'W is what N said',
    'W — N, in a letter',
    'W were the words N used',
    "N's line W made me laugh",
    "N's famous quip, W, is silly",
    "N's W is silly",
    "In N's words, W",
    'the N quote W is silly',
    'A line from N: W',
    'N was like W',
    'N, who cooks, came up with the line W',
  ])('%s', (pattern) => {
    const accused = (name: string) => {
      const found = claim(pattern.replace('N', name));
      return [found?.verdict, found?.credited?.text, found?.wrongSpeaker === true];
    };
    expect(accused('Nora Brandt')).toEqual(['verbatim', 'Nora Brandt', false]);
    expect(accused('Leonard Ashdown')).toEqual(['verbatim', 'Leonard Ashdown', true]);
  });

  it.each([
    'W was said to Leonard Ashdown',
    'W was said by Nora Brandt to Leonard Ashdown',
    'W is wrongly attributed to Leonard Ashdown',
    'W was not said by Leonard Ashdown',
    'Leonard Ashdown was told by Brandt: W',
    "Leonard Ashdown liked Brandt's line W",
    'Leonard Ashdown mocked the line W',
    "Leonard Ashdown's neighbour's line W",
    "W is a line from Leonard Ashdown's novel",
    'W was printed by the Dale Post',
  ])('accuses nobody: %s', (message) => {
    expect(claim(message)?.wrongSpeaker).toBeUndefined();
  });
});

describe('a handle or hashtag', () => {
  it.each([
    ['@NoraBrandt: W', 'Nora Brandt', false],
    ['.@nora_brandt: W', 'Nora Brandt', false],
    ['RT @norabrandt W', 'Nora Brandt', false],
    ['@RealNoraBrandt said W', 'Nora Brandt', false],
    ['@NurseBrandt: W', 'Brandt', false],
    ['W #NoraBrandt', 'Nora Brandt', false],
    ['@LeonardAshdown: W', 'Leonard Ashdown', true],
    ['W - @leonardashdown', 'Leonard Ashdown', true],
    ['RT @bookfan: Leonard Ashdown: W', 'Leonard Ashdown', true],
    ['@NotLeonardAshdown: W', undefined, false],
    ['@BreakingNews: W', undefined, false],
    ['@LeonardNews: W', undefined, false],
    ['@DalePost: W', undefined, false],
  ])('%s', (message, name, alarm) => {
    const found = claim(message);
    expect([found?.verdict, found?.credited?.text, found?.wrongSpeaker === true]).toEqual([
      'verbatim',
      name,
      alarm,
    ]);
  });
});
