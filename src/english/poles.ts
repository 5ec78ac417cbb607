/** Where words stand in a table of lines that are parted into poles. */
export interface Poles {
  /** Both words stand in one line, at different poles of it. */
  areApart(one: string, other: string): boolean;
  /** Both words stand at one pole of a line. */
  areTogether(one: string, other: string): boolean;
}

/**
 * Reads a table: a line's poles are parted by spaces, words of one pole by strokes. A word may stand in several lines.
 * @param keyOf by what words are known
 */
export function readPoles(table: string, keyOf = (word: string): string => word): Poles {
  const poles = new Map<string, { readonly line: number; readonly pole: number }[]>();
  for (const [line, text] of table.trim().split('\n').entries())
    for (const [pole, words] of text.split(' ').entries())
      for (const key of words.split('/').map(keyOf))
        poles.set(key, [...(poles.get(key) ?? []), { line, pole }]);
  const both = (one: string, other: string, isSame: boolean) => {
    const others = poles.get(other) ?? [];
    return (poles.get(one) ?? []).some((left) =>
      others.some((right) => left.line === right.line && (left.pole === right.pole) === isSame),
    );
  };
  return {
    areApart: (one, other) => both(one, other, false),
    areTogether: (one, other) => both(one, other, true),
  };
}
