import { LRUCache } from 'lru-cache';

/** Counts questions by whoever asks them. */
export interface Limiter {
  /**
   * Takes one question of somebody's allowance.
   * @returns 0 when there was one left; else in how many seconds, rounded up, there is one again
   */
  take(key: string): number;
}

/** A third of a minute's questions may come at once. */
const BURST = 1 / 3;
const MINUTE_MS = 60_000;
/** So many allowances are known; of others it is taken that they are whole again, as a minute later all are. */
const MAX_KEYS = 10_000;

/**
 * A token bucket a key.
 * @param perMinute how many questions a minute; 0 means that nobody is limited
 * @param now milliseconds of a clock that never goes back
 * @param atOnce how many may come at once; a third of a minute's unless told
 */
export function createLimiter(perMinute: number, now: () => number, atOnce = perMinute * BURST): Limiter {
  if (perMinute === 0) return { take: () => 0 };
  const capacity = Math.max(1, Math.floor(atOnce));
  const msEach = MINUTE_MS / perMinute;
  /** When an allowance is whole again; one that isn't listed is. */
  const wholeAt = new LRUCache<string, number>({ max: MAX_KEYS });
  return {
    take(key) {
      const time = now();
      const from = Math.max(time, wholeAt.get(key) ?? time);
      const wait = from + msEach - time - capacity * msEach;
      if (wait > 0) return Math.ceil(wait / 1000);
      wholeAt.set(key, from + msEach);
      return 0;
    },
  };
}
