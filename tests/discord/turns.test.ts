import { describe, expect, test } from 'vitest';
import { createTurns, lateOnes, TurnsClosed } from '../../src/discord/turns.ts';

/** Turns with a clock and an event loop that go on by hand. */
function byHand(lateAfterMs = 1500) {
  let time = 0;
  const rounds: (() => void)[] = [];
  const timers: { readonly act: () => void; readonly at: number }[] = [];
  const turns = createTurns({
    now: () => time,
    lateAfterMs,
    soon: (act) => rounds.push(act),
    later: (act, ms) => timers.push({ act, at: time + ms }),
  });
  const log: string[] = [];
  return {
    turns,
    log,
    rounds,
    /** Work that takes so long. */
    ask: (person: string, name: string, ms: number) =>
      turns.take(
        person,
        () => {
          time += ms;
          log.push(name);
          return name;
        },
        () => log.push(`${name} is late`),
      ),
    /** Once around the event loop. */
    goRound: () => rounds.splice(0).forEach((act) => void act()),
    passTime(ms: number) {
      time += ms;
      for (const { act, at } of timers) if (at <= time) act();
    },
  };
}

describe('createTurns', () => {
  test('given nobody who waits then the work is done at once', () => {
    const { ask, rounds } = byHand();
    expect(ask('a', 'first', 1)).toBe('first');
    expect(ask('b', 'second', 1)).toBe('second');
    expect(rounds).toHaveLength(1);
  });

  test('given long work then the event loop goes round before the next, which comes in fair order', async () => {
    const { ask, log, goRound } = byHand();
    const answers = [ask('a', 'a1', 80), ask('a', 'a2', 80), ask('a', 'a3', 80), ask('b', 'b1', 80)];
    expect(log).toEqual(['a1']);
    goRound();
    expect(log).toEqual(['a1', 'b1']);
    goRound();
    expect(log).toEqual(['a1', 'b1', 'a2']);
    goRound();
    expect(await Promise.all(answers)).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  test('given short work then much of it is done in one round', () => {
    const { ask, log, goRound } = byHand();
    void ask('a', 'long', 80);
    for (let at = 0; at < 8; at += 1) void ask(`p${at}`, `short${at}`, 1);
    goRound();
    expect(log).toEqual(['long', 'short0', 'short1', 'short2', 'short3', 'short4']);
    goRound();
    expect(log).toHaveLength(9);
  });

  test('given a backlog then who will be late is told before the next piece of work, and all are answered', async () => {
    const { ask, log, goRound } = byHand(400);
    const answers = [ask('p0', 'p0', 100)];
    for (let at = 1; at < 100; at += 1) answers.push(ask(`p${at}`, `p${at}`, 100));
    for (let round = 0; round < 6; round += 1) goRound();
    const told = log.filter((line) => line.endsWith('late'));
    expect(told.length).toBeGreaterThan(40);
    // As far as can be foreseen: the average is young.
    expect(told).not.toContain('p1 is late');
    expect(new Set(told).size).toBe(told.length);
    while (log.filter((line) => !line.endsWith('late')).length < 100) goRound();
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 100 }, (_, at) => `p${at}`));
  });

  test('tells no more at once than the event loop can stand', () => {
    const { ask, log, goRound } = byHand(1);
    void ask('p', 'first', 100);
    for (let at = 0; at < 200; at += 1) void ask(`p${at}`, `p${at}`, 100);
    goRound();
    expect(log.filter((line) => line.endsWith('late'))).toHaveLength(50);
    expect(log.filter((line) => !line.endsWith('late'))).toEqual(['first']);
  });

  test('given work that fails then only its own answer does', async () => {
    const { turns, ask, goRound } = byHand();
    void ask('a', 'long', 80);
    const fails = turns.take('b', () => {
      throw new Error('boom');
    });
    const rejects = turns.take('c', () => Promise.reject(new Error('later')));
    const fine = ask('d', 'fine', 1);
    goRound();
    await expect(fails).rejects.toThrow('boom');
    await expect(rejects).rejects.toThrow('later');
    expect(await fine).toBe('fine');
  });

  test('once closed, those who wait and those who come are told', async () => {
    const { turns, ask, goRound, passTime } = byHand();
    void ask('a', 'long', 80);
    const before = ask('b', 'in time', 80);
    const waits = ask('c', 'too late', 80);
    turns.close(1000);
    goRound();
    passTime(1000);
    expect(await before).toBe('in time');
    await expect(waits).rejects.toBeInstanceOf(TurnsClosed);
    await expect(ask('d', 'too late', 80)).rejects.toBeInstanceOf(TurnsClosed);
    expect(turns.waiting()).toBe(0);
  });
});

describe('lateOnes', () => {
  const waiting = (arrived: number, isTold = false) => ({
    arrived,
    foresee: isTold ? undefined : () => undefined,
  });

  test('are those whose age and whose way to go are too much together, and who were not told', () => {
    const inOrder = [
      waiting(900),
      waiting(100),
      waiting(900),
      waiting(900, true),
      waiting(900),
      waiting(990),
    ];
    const late = lateOnes(inOrder, { now: 1000, msEach: 50, lateAfterMs: 250 });
    expect(late.map((one) => inOrder.indexOf(one))).toEqual([1, 4, 5]);
  });

  test('are none where turns take no time', () => {
    expect(lateOnes([waiting(0), waiting(0)], { now: 100, msEach: 0, lateAfterMs: 1500 })).toEqual([]);
  });
});
