import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveOf } from '../support/corpus.ts';

const archive = archiveOf({
  'ferry.txt': `Ferry crew explain

TULLEN, 4 June 2020 (Orchard Post) - The ferry was late on Thursday.

"We didn’t see the buoy and I wasn’t steering," said mate Bo Lind.

"She slept, as is her wont to do on Sundays," said cook Ida Marsh.
`,
});
const verdictOf = async (words: string) => checkText(`"${words}"`, await archive).claims[0]?.verdict;

describe('a contraction typed without its apostrophe', () => {
  it.each(['we didnt see the buoy and i wasnt steering', 'We didnt see the buoy and I wasn’t steering'])(
    'is the same word: “%s”',
    async (words) => {
      expect(await verdictOf(words)).toBe('verbatim');
    },
  );

  it('still tells yes from no', async () => {
    expect(await verdictOf('we did see the buoy and i wasnt steering')).toBe('nearly');
  });

  it('stays a word of its own where the articles have it', async () => {
    expect(await verdictOf('she slept, as is her wont to do on sundays')).toBe('verbatim');
  });
});
