import { describe, expect, it } from 'vitest';
import { rememberingNumbered } from '../../src/storage/cache.ts';

describe('what is remembered by its number', () => {
  const decoded: number[] = [];
  const read = rememberingNumbered((number) => {
    decoded.push(number);
    return `text ${number}`;
  }, 8);

  it('is decoded once', () => {
    expect([3, 0, 3, 0, 2].map(read)).toEqual(['text 3', 'text 0', 'text 3', 'text 0', 'text 2']);
    expect(decoded).toEqual([3, 0, 2]);
  });

  it('stays beside one that has the same place, and goes for a third', () => {
    decoded.length = 0;
    // Eight are remembered, two in a place: 7 and 3 lie in one, and so does 11.
    expect([7, 3, 7].map(read)).toEqual(['text 7', 'text 3', 'text 7']);
    expect(decoded).toEqual([7]);
    expect([11, 7, 3].map(read)).toEqual(['text 11', 'text 7', 'text 3']);
    expect(decoded).toEqual([7, 11, 3]);
  });

  it('may be empty', () => {
    let count = 0;
    const empty = rememberingNumbered(() => {
      count += 1;
      return '';
    }, 2);
    expect([empty(0), empty(0), count]).toEqual(['', '', 1]);
  });
});
