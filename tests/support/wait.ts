/** Far longer than anything takes on a machine with too much to do: only what never comes to be fails by it. */
export const PATIENCE_MS = 180_000;

/** Kept aside, for some tests have clocks of their own. */
const { setTimeout: later } = globalThis;

/** Some time, where there is nothing to wait for but time itself: how often to look, how long a person waits to ask again. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => later(resolve, ms));

/**
 * Until a condition holds.
 * @param told what there is to see when it never does
 */
export async function until(
  isSo: () => unknown,
  told: () => string = () => '',
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It never came to that.\n${told()}`);
    await pause(5);
  }
}
