/**
 * Optimal string alignment distance (Damerau-Levenshtein with each pair swapped once at most), given up beyond `limit`.
 * @returns 0..limit, or limit + 1 for anything farther
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let start = 0;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (start < leftEnd && start < rightEnd && left.charCodeAt(start) === right.charCodeAt(start)) start++;
  while (
    leftEnd > start &&
    rightEnd > start &&
    left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)
  ) {
    leftEnd--;
    rightEnd--;
  }
  const rows = leftEnd - start;
  const columns = rightEnd - start;
  if (rows === 0 || columns === 0) return rows + columns;
  if (limit === 1 && (rows > 2 || columns > 2)) return 2;
  let before: number[] = [];
  let previous = Array.from({ length: columns + 1 }, (_, index) => index);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= columns; column++) {
      const same = left.charCodeAt(start + row - 1) === right.charCodeAt(start + column - 1);
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        left.charCodeAt(start + row - 1) === right.charCodeAt(start + column - 2) &&
        left.charCodeAt(start + row - 2) === right.charCodeAt(start + column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[columns] ?? limit + 1, limit + 1);
}

/** Whether the typed word has a letter that the one found has not: more than a letter lost or two swapped. */
export function hasOtherLetter(typed: string, found: string): boolean {
  const left = [...found];
  for (const letter of typed) {
    const at = left.indexOf(letter);
    if (at < 0) return true;
    left.splice(at, 1);
  }
  return false;
}
