import { expect, test } from 'vitest';
import { inTightHeap } from '../../src/snapshot/heap.ts';

test('work in a tight heap gives what it gives, however much it throws away', async () => {
  const sum = await inTightHeap(20, async () => {
    let total = 0;
    for (let round = 0; round < 200; round += 1)
      total += Array.from({ length: 5_000 }, (_, at) => ({ at })).filter(({ at }) => at % 2 === 0).length;
    return total;
  });
  expect(sum).toBe(500_000);
});

test('work in a tight heap that fails says why', async () => {
  await expect(inTightHeap(20, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
});
