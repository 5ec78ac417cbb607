/**
 * How long things may take, in milliseconds.
 * Source of the first two: https://docs.discord.com/developers/interactions/receiving-and-responding
 */
export const TIMING = {
  /** Discord's limit for the first response. */
  firstResponse: 3000,
  /** An answer that is not there by now is announced as "thinking"; leaves the response half of its time to travel. */
  deferAfter: 1500,
  /** A keystroke that has waited so long gets no choices: nobody could receive them in time. */
  keystroke: 2500,
  /** A handler that takes longer is given up with an apology; far below the 15 min that a token lives. */
  giveUpAfter: 60_000,
} as const;

export interface InTimeOptions {
  readonly deferAfterMs: number;
  readonly giveUpAfterMs: number;
  /** Settles when it can be foreseen that the work takes long. */
  readonly foreseen?: Promise<void>;
  /** Called at most once, when the work takes long. */
  readonly defer: () => Promise<void>;
}

/**
 * Waits for an answer, deferring when it is slow. Work that is done at once costs no timer.
 * @returns undefined where it was given up
 * @throws what the work throws, and what `defer` rejects with
 */
export async function inTime<T extends NonNullable<unknown>>(
  work: () => T | Promise<T>,
  { deferAfterMs, giveUpAfterMs, foreseen, defer }: InTimeOptions,
): Promise<T | undefined> {
  const done = work();
  if (!(done instanceof Promise)) return done;
  const first = await Promise.race([done, after(deferAfterMs, done), ...(foreseen ? [foreseen] : [])]);
  if (first !== undefined) return first;
  await defer();
  return Promise.race([done, after(giveUpAfterMs - deferAfterMs, done)]);
}

/** Resolves with nothing after the time, and holds no timer once the work is over. */
function after(ms: number, done: Promise<unknown>): Promise<undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ms);
    const stop = (): void => clearTimeout(timer);
    done.then(stop, stop);
  });
}
