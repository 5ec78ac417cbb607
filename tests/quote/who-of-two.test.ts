import { describe, expect, it } from 'vitest';
import { saidIn } from './helpers.ts';
import { checkSpeakers as check } from './speakers-scene.ts';

/** Who speaks by the words of the article, attribution by attribution. */
const sourcesIn = (...lines: string[]): string[] =>
  saidIn(...lines).map((said) => said.slice(said.indexOf('] ') + 2, said.indexOf(' | ')));

describe('a participle behind a clause of when is what the main clause tells', () => {
  check([
    [
      'Mr Brandt resigned hours after his deputy, Ada Moen, walked out, saying the strain on his family had become “too much”.',
      ['Brandt'],
    ],
    [
      'Mr Brandt stepped down after the chairman, Leo Holm, lost patience with him, saying the time was right to go.',
      ['Brandt'],
    ],
    [
      'Ms Moen quit the board after friends told her to go, saying she would “fight on”.',
      ['friends', 'Moen'],
    ],
    ['Mr Brandt was sacked after his boss, Ada Moen, opened the letter, saying he had lied.', ['Ada Moen']],
    [
      'Police held Mr Brandt after his wife, Ada, told them where he was, saying the evidence was clear.',
      ['Ada', 'Ada'],
    ],
  ]);
  it('has a subject behind a place and "after"', () => {
    expect(
      sourcesIn('Tenants stood outside the hall after the owner evicted a family, chanting “shame on you”.'),
    ).toEqual(['Tenants']);
  });
});
