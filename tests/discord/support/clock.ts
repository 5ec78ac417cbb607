/**
 * A clock for the fake that goes at a tenth of the speed: the three seconds of a first response last thirty, for tests that are not about
 * time and machines that are busy.
 */
export function slowClock(): () => number {
  const since = Date.now();
  return () => since + (Date.now() - since) / 10;
}

/** A clock for the bot that stands still, so that no allowance grows back however long a machine takes. */
export const stillClock = (): number => 0;
