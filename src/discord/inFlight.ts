/** Answers that have been begun and not yet ended. */
export interface InFlight {
  /** Counts a promise until it settles. */
  track(answer: Promise<unknown>): void;
  readonly count: () => number;
  /**
   * Waits until nothing is in flight, what joined meanwhile included.
   * @returns how many are left when the time is over; 0 when all have settled
   */
  settled(withinMs: number): Promise<number>;
}

/** Nothing is in flight yet. */
export function createInFlight(): InFlight {
  const pending = new Set<Promise<unknown>>();
  return {
    count: () => pending.size,
    track(answer) {
      pending.add(answer);
      const forget = (): void => {
        pending.delete(answer);
      };
      answer.then(forget, forget);
    },
    async settled(withinMs) {
      let isOver = false;
      let timer: NodeJS.Timeout | undefined;
      const deadline = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          isOver = true;
          resolve();
        }, withinMs);
      });
      while (pending.size > 0 && !isOver) await Promise.race([Promise.allSettled(pending), deadline]);
      clearTimeout(timer);
      return pending.size;
    },
  };
}
