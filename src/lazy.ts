/** @returns a reader of what `make` makes: made when it is first asked for, and kept. What nobody asks for costs nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** @returns the same items however often it is walked through: each is taken from `items` when it is first reached, and kept. */
export function replayed<T extends object>(items: Iterator<T>): Iterable<T> {
  const taken: T[] = [];
  let isDone = false;
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at++) {
        if (at === taken.length) {
          const next = isDone ? undefined : items.next();
          isDone ||= next?.done === true;
          if (next === undefined || next.done === true) return;
          taken.push(next.value);
        }
        const item = taken[at];
        if (item !== undefined) yield item;
      }
    },
  };
}
