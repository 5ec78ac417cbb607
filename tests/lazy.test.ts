import { describe, expect, it } from 'vitest';
import { replayed } from '../src/lazy.ts';

describe('items that are walked through again', () => {
  it('are taken once, and only as far as somebody goes', () => {
    const taken: number[] = [];
    function* make() {
      for (const value of [1, 2, 3]) {
        taken.push(value);
        yield { value };
      }
    }
    const items = replayed(make());
    expect(taken).toEqual([]);
    const [first] = items;
    expect(taken).toEqual([1]);
    expect([...items].map(({ value }) => value)).toEqual([1, 2, 3]);
    expect([...items][0]).toBe(first);
    expect(taken).toEqual([1, 2, 3]);
  });
});
