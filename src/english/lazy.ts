/** @returns a reader of what `make` makes, which it makes when it is first asked: a start that needs no grammar pays for none. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
