import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSettler } from '../../src/watch/settle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A settler whose deed takes `ms`. */
function start(ms = 0) {
  const act = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  return { act, settler: createSettler({ quietMs: 100, mostMs: 1000, act, now: () => Date.now() }) };
}

describe('createSettler', () => {
  test('given many changes then it acts once, when they have ended', async () => {
    const { act, settler } = start();
    for (let change = 0; change < 9; change += 1) {
      settler.touch();
      await vi.advanceTimersByTimeAsync(90);
      expect(act).not.toHaveBeenCalled();
    }
    await vi.advanceTimersByTimeAsync(10);
    expect(act).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('given changes that never end then it acts all the same, now and then', async () => {
    const { act, settler } = start();
    for (let ms = 0; ms < 5000; ms += 50) {
      settler.touch();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(act.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(act.mock.calls.length).toBeLessThanOrEqual(5);
  });

  test('given a change during the deed then it acts again afterwards, never twice at once', async () => {
    const { act, settler } = start(500);
    settler.touch();
    await vi.advanceTimersByTimeAsync(150);
    expect(act).toHaveBeenCalledTimes(1);
    settler.touch();
    await vi.advanceTimersByTimeAsync(440);
    expect(act).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(act).toHaveBeenCalledTimes(2);
  });

  test('stopped it does nothing any more', async () => {
    const { act, settler } = start();
    settler.touch();
    settler.stop();
    settler.touch();
    await vi.advanceTimersByTimeAsync(5000);
    expect(act).not.toHaveBeenCalled();
  });
});
