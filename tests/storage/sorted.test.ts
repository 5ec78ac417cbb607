import { expect, test } from 'vitest';
import { firstNot, gallop, lowerBound } from '../../src/storage/sorted.ts';

const values = Uint32Array.of(2, 3, 5, 8, 13);

test('finds the first that is not less', () => {
  expect([0, 2, 4, 13, 14].map((wanted) => lowerBound(values, wanted))).toEqual([0, 0, 2, 4, 5]);
  expect([0, 2, 4, 13, 14].map((wanted) => gallop(values, wanted, 0, values.length))).toEqual([
    0, 0, 2, 4, 5,
  ]);
  expect(firstNot(0, 10, (index) => index < 7)).toBe(7);
});

test('comes to an end wherever damaged bounds lie', () => {
  const far = 2 ** 32 - 1;
  expect(lowerBound(values, 99, 1, far)).toBe(far);
  expect(lowerBound(values, 99, far - 1, far)).toBe(far);
  expect(firstNot(3_000_000_000, far, (index) => index < 4_000_000_000)).toBe(4_000_000_000);
});
