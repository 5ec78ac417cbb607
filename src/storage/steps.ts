/** What takes long to make, and is made in short steps. */
export interface InSteps<T> {
  /** Makes it, a step at a time, as far as it is not made yet. */
  steps(): Iterable<undefined>;
  /** Whoever asks for it before waits for the rest. */
  get(): T;
}

/** @param making yields between its steps */
export function inSteps<T extends object>(making: () => Generator<undefined, T>): InSteps<T> {
  let running: Generator<undefined, T> | undefined;
  let made: T | undefined;
  const advance = (): T | undefined => {
    running ??= making();
    const step = running.next();
    if (step.done === true) made = step.value;
    return made;
  };
  return {
    *steps() {
      while (made === undefined) {
        advance();
        yield;
      }
    },
    get() {
      let found = made;
      while (found === undefined) found = advance();
      return found;
    },
  };
}
