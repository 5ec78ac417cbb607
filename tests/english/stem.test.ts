import { describe, expect, it } from 'vitest';
import { lemmas, sameWord } from '../../src/english/stem.ts';

describe('dictionary forms', () => {
  it('of -ied are those in -y and in -ie', () => {
    expect(lemmas('denied')).toEqual(['denied', 'deny', 'denie']);
    expect(sameWord('untied', 'untie')).toBe(true);
    expect(sameWord('belied', 'belies')).toBe(true);
    expect(sameWord('denied', 'denies')).toBe(true);
    expect(sameWord('denied', 'dense')).toBe(false);
  });
});
