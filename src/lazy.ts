/** @returns a reader of what `make` makes: made when it is first asked for, and kept. What nobody asks for costs nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
