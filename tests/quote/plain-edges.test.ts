import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

describe('ordinary sentences that look like narration or like passing on', () => {
  it.each([
    [
      'The guard pushed her, Ines Calder said, and called her a thief.',
      ['Ines Calder: The guard pushed her … and called her a thief'],
    ],
    [
      'The dog bit him, Karl Roe said, as he opened the gate.',
      ['Karl Roe: The dog bit him … as he opened the gate'],
    ],
    [
      'Ines Calder left, noting that food was dear, and heating was a luxury.',
      ['Ines Calder: food was dear, and heating was a luxury'],
    ],
    [
      'At noon, said Karl Roe, a man who wore a mask walked in and shot the clerk.',
      ['Karl Roe: At noon … a man who wore a mask walked in and shot the clerk'],
    ],
    [
      'In big towns, Ines Calder said, falling rents, empty shops and shut schools are a warning.',
      ['Ines Calder: In big towns … falling rents, empty shops and shut schools are a warning'],
    ],
    [
      '“I will sue,” Ines Calder, who had been told by her bank to pay, said.',
      ['-: to pay', 'Ines Calder: I will sue'],
    ],
    ['Karl Roe answered that advert and got the job.', []],
    ['The branch snapped that Karl Roe was sitting on.', []],
    ['Ines Calder called on Karl Roe to admit that the pier was unsafe.', undefined],
  ])('%s', (text, served) => {
    if (served === undefined) expect(servedIn(text)).not.toContain('Ines Calder: the pier was unsafe');
    else expect(servedIn(text)).toEqual(served);
  });
});
