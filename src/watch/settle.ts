/** Waits until things have calmed down. */
export interface Settler {
  /** Something has changed. */
  touch(): void;
  /** Nothing is done any more; what is being done goes on. */
  stop(): void;
}

export interface SettleOptions {
  /** How long nothing must change, in milliseconds. */
  readonly quietMs: number;
  /** After so long it is done even if changes never end. */
  readonly mostMs: number;
  /** Done once things are calm; never twice at the same time. Must not reject. */
  readonly act: () => Promise<unknown>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/**
 * Turns many changes into one deed: a file that is still being written, or thousands that arrive together, are read once. A change
 * during the deed is followed by another.
 */
export function createSettler({ quietMs, mostMs, act, now }: SettleOptions): Settler {
  let timer: NodeJS.Timeout | undefined;
  let firstAt: number | undefined;
  let isActing = false;
  let isStopped = false;

  const arm = (): void => {
    clearTimeout(timer);
    if (firstAt === undefined || isActing || isStopped) return;
    timer = setTimeout(run, Math.max(0, Math.min(quietMs, firstAt + mostMs - now())));
  };
  const run = async (): Promise<void> => {
    firstAt = undefined;
    isActing = true;
    await act();
    isActing = false;
    arm();
  };
  return {
    touch() {
      firstAt ??= now();
      arm();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
