const SLOWER = 20;

/**
 * A clock for the fake, by which nobody is late on a slow machine: for tests in which it counts what comes, not when.
 * @returns milliseconds since 1970, beginning with now
 */
export function slowClock(): () => number {
  const since = Date.now();
  return () => since + (Date.now() - since) / SLOWER;
}
