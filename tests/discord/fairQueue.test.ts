import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFairQueue } from '../../src/discord/fairQueue.ts';

const queueOf = (...people: readonly string[]) => {
  const queue = createFairQueue<{ person: string; at: number }>();
  people.forEach((person, at) => {
    queue.add({ person, at });
  });
  return queue;
};
/** Everybody in turn, each of whose turns takes so long. */
const taken = (queue: ReturnType<typeof queueOf>, ms = 10) => {
  const order: string[] = [];
  for (let one = queue.take(); one !== undefined; one = queue.take()) {
    order.push(`${one.person}${one.at}`);
    queue.charge(one.person, ms);
  }
  return order;
};

describe('createFairQueue', () => {
  test('takes people in the order of their arrival', () => {
    expect(taken(queueOf('c', 'a', 'b'))).toEqual(['c0', 'a1', 'b2']);
  });

  test('takes nobody’s second question before another’s first', () => {
    expect(taken(queueOf('a', 'a', 'a', 'b', 'b', 'c'))).toEqual(['a0', 'b3', 'c5', 'a1', 'b4', 'a2']);
  });

  test('lets somebody who comes while a burst is worked on go next', () => {
    const queue = queueOf('a', 'a', 'a', 'a');
    for (let turns = 0; turns < 2; turns += 1) queue.charge(queue.take()?.person ?? '', 100);
    queue.add({ person: 'b', at: 9 });
    expect(taken(queue, 100)).toEqual(['b9', 'a2', 'a3']);
  });

  test('whose questions take long waits longer than whose take little', () => {
    const queue = queueOf('long', 'short', 'long', 'short', 'short', 'long');
    const order: string[] = [];
    for (let one = queue.take(); one !== undefined; one = queue.take()) {
      order.push(one.person);
      queue.charge(one.person, one.person === 'long' ? 100 : 10);
    }
    expect(order).toEqual(['long', 'short', 'short', 'short', 'long', 'long']);
  });

  test('nobody saves time up by staying away', () => {
    const queue = queueOf('a', 'a', 'a', 'a');
    for (let turns = 0; turns < 2; turns += 1) queue.charge(queue.take()?.person ?? '', 100);
    for (let at = 10; at < 14; at += 1) queue.add({ person: 'b', at });
    expect(taken(queue, 100)).toEqual(['b10', 'a2', 'b11', 'a3', 'b12', 'b13']);
  });

  test('whatever is asked, nothing is lost, each person’s order stays, and a first question never waits for a later one of another', () => {
    const people = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 });
    fc.assert(
      fc.property(people, (arrivals) => {
        const order = taken(queueOf(...arrivals)).map(
          (one) => [one.charAt(0), Number(one.slice(1))] as const,
        );
        expect(order.map(([, at]) => at).sort((a, b) => a - b)).toEqual(arrivals.map((_, at) => at));
        const seen = new Map<string, number>();
        let most = 0;
        for (const [person, at] of order) {
          const before = seen.get(person);
          if (before === undefined) expect(most).toBeLessThanOrEqual(1);
          else expect(at).toBeGreaterThan(before);
          seen.set(person, at);
          most = Math.max(most, order.filter(([other, own]) => other === person && own <= at).length);
        }
      }),
    );
  });

  test('what somebody took while nobody waited is forgotten, and only then', () => {
    const queue = queueOf();
    queue.charge('a', 1000);
    queue.settle();
    queue.add({ person: 'a', at: 0 });
    queue.add({ person: 'b', at: 1 });
    queue.charge('a', 1000);
    queue.settle();
    expect(taken(queue)).toEqual(['b1', 'a0']);
    const fresh = queueOf();
    fresh.charge('a', 1000);
    fresh.settle();
    fresh.add({ person: 'a', at: 0 });
    fresh.add({ person: 'b', at: 1 });
    expect(taken(fresh)).toEqual(['a0', 'b1']);
  });

  test('foretells the order in which it takes turns of equal length', () => {
    const queue = queueOf('a', 'a', 'b', 'a', 'c', 'b');
    const foretold = queue.inOrder(10).map(({ person, at }) => `${person}${at}`);
    expect(queue.size).toBe(6);
    expect(taken(queue)).toEqual(foretold);
    expect(queue.size).toBe(0);
  });
});
