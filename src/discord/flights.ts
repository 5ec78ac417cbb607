/** Answers on their way. */
export interface Flights {
  /** Counts a promise until it settles. */
  track(flight: Promise<unknown>): void;
  readonly count: () => number;
  /**
   * Waits until nothing is on its way, what joined meanwhile included.
   * @returns how many are left when the time is over; 0 when all have landed
   */
  landed(withinMs: number): Promise<number>;
}

/** An empty sky. */
export function createFlights(): Flights {
  const flying = new Set<Promise<unknown>>();
  return {
    count: () => flying.size,
    track(flight) {
      flying.add(flight);
      const land = (): void => {
        flying.delete(flight);
      };
      flight.then(land, land);
    },
    async landed(withinMs) {
      let isOver = false;
      let timer: NodeJS.Timeout | undefined;
      const deadline = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          isOver = true;
          resolve();
        }, withinMs);
      });
      while (flying.size > 0 && !isOver) await Promise.race([Promise.allSettled(flying), deadline]);
      clearTimeout(timer);
      return flying.size;
    },
  };
}
