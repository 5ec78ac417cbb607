import { createFairQueue, type Waiting } from './fairQueue.ts';

/**
 * The turns of the one thread that works answers out. Work is done at once where nobody waits; else it queues up fairly, and between two
 * pieces of work the event loop goes round, so that deferrals, heartbeats and new arrivals are not held up.
 */
export interface Turns {
  /**
   * Does a piece of work when its turn comes.
   * @param person whose turn it is
   * @param foresee called, once at most, when it can be seen that the turn comes too late for a first response
   * @returns what the work returns; a promise where it has to wait
   * @throws what the work throws; TurnsClosed, as a rejection, when the turn won't come any more
   */
  take<T>(person: string, work: () => T, foresee?: () => void): T | Promise<Awaited<T>>;
  readonly waiting: () => number;
  /** Gives those who still wait after so long a TurnsClosed, and everybody who comes later. */
  close(afterMs: number): void;
}

/** The process ends before the turn came. */
export class TurnsClosed extends Error {
  readonly code = 'turns-closed';
}

export interface TurnsOptions {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Whose turn comes later than so long after their arrival is told at once. */
  readonly lateAfterMs: number;
  /** Calls back once the event loop has gone round. */
  readonly soon?: (act: () => void) => void;
  readonly later?: (act: () => void, ms: number) => void;
}

/** Work that takes less is done together, in milliseconds: most answers are remembered, and going round costs as much as they do. */
const SLICE_MS = 5;
/** Deferrals that are sent before the event loop goes round. */
const MOST_AT_ONCE = 50;
/** What the latest turn counts in the average of all. */
const NEWEST = 0.1;

interface Turn extends Waiting {
  readonly arrived: number;
  readonly start: () => void;
  readonly fail: (reason: Error) => void;
  /** Undefined once it was called, or where nobody asked. */
  foresee: (() => void) | undefined;
}

/** Nobody waits yet. */
export function createTurns({
  now,
  lateAfterMs,
  soon = setImmediate,
  later = (act, ms) => setTimeout(act, ms).unref(),
}: TurnsOptions): Turns {
  const queue = createFairQueue<Turn>();
  /** How long a turn takes on average. */
  let msEach = 0;
  /** Time of this round of the event loop that is spent. */
  let spent = 0;
  let isGoingRound = false;
  let isClosed = false;
  /** Since it was last looked who will be late. */
  let hasArrivals = false;

  const timed = <T>(person: string, work: () => T): T => {
    const started = now();
    try {
      return work();
    } finally {
      const ms = now() - started;
      spent += ms;
      msEach += NEWEST * (ms - msEach);
      queue.charge(person, ms);
    }
  };
  const goRound = (): void => {
    if (isGoingRound) return;
    isGoingRound = true;
    soon(() => {
      isGoingRound = false;
      spent = 0;
      queue.settle();
      work();
    });
  };
  /** Deferrals first: they take less than any answer, and wait for nothing. */
  const work = (): void => {
    const isAllTold = tellLate();
    while (isAllTold && queue.size > 0 && spent < SLICE_MS) queue.take()?.start();
    if (queue.size > 0) goRound();
  };
  const tellLate = (): boolean => {
    if (!hasArrivals || queue.size * msEach <= lateAfterMs) return true;
    const late = lateOnes(queue.inOrder(msEach), { now: now(), msEach, lateAfterMs });
    for (const turn of late.slice(0, MOST_AT_ONCE)) {
      const { foresee } = turn;
      turn.foresee = undefined;
      foresee?.();
    }
    hasArrivals = late.length > MOST_AT_ONCE;
    return !hasArrivals;
  };
  return {
    waiting: () => queue.size,
    take<T>(person: string, job: () => T, foresee?: () => void): T | Promise<Awaited<T>> {
      if (isClosed) return Promise.reject(new TurnsClosed());
      if (queue.size === 0 && spent < SLICE_MS) {
        goRound();
        return timed(person, job);
      }
      return new Promise<Awaited<T>>((resolve, reject) => {
        queue.add({
          person,
          arrived: now(),
          foresee,
          fail: reject,
          start() {
            try {
              const made = timed(person, job);
              // Settles with it, whether it is there already or not.
              Promise.resolve(made).then(resolve, reject);
            } catch (error) {
              reject(error);
            }
          },
        });
        hasArrivals = true;
        goRound();
      });
    },
    close(afterMs) {
      later(() => {
        isClosed = true;
        for (let turn = queue.take(); turn !== undefined; turn = queue.take()) turn.fail(new TurnsClosed());
      }, afterMs);
    },
  };
}

/**
 * Of those who wait, in the order of their turns, the ones whose turn will come too late and who were not told yet.
 * @param time how long a turn takes, and how long after its arrival one is late
 */
export function lateOnes<T extends Pick<Turn, 'arrived' | 'foresee'>>(
  inOrder: readonly T[],
  time: { readonly now: number; readonly msEach: number; readonly lateAfterMs: number },
): readonly T[] {
  return inOrder.filter(
    ({ arrived, foresee }, ahead) =>
      foresee !== undefined && time.now - arrived + ahead * time.msEach > time.lateAfterMs,
  );
}
