import { type Buffers, unsigned } from './buffers.ts';
import { StorageError } from './error.ts';
import { firstNot } from './sorted.ts';

/** Ids of twelve digits of base 36, by number and back. */
export interface Ids {
  at(number: number): string;
  /** Number of the id, or -1. */
  find(id: string): number;
}

const HALF = 6;
/** So often an estimate is corrected: among 95,000 ids it is 1,100 places off at first, then 60, then 11. */
const CORRECTED = 2;
/** So many different first halves there are. */
const FIRSTS = 36 ** HALF;
const ID = /^[0-9a-z]{12}$/;

/** Eight bytes an id, in two halves, and four for the order by which it is found. @param ids all different */
export function packIds(ids: readonly string[]): Buffers {
  const halves = new Uint32Array(2 * ids.length);
  ids.forEach((id, number) => {
    halves[2 * number] = Number.parseInt(id.slice(0, HALF), 36);
    halves[2 * number + 1] = Number.parseInt(id.slice(HALF), 36);
  });
  const half = (at: number) => halves[at] ?? 0;
  const sorted = new Uint32Array(ids.length)
    .map((_, number) => number)
    .sort((a, b) => half(2 * a) - half(2 * b) || half(2 * a + 1) - half(2 * b + 1));
  return { halves, sorted };
}

/** @throws StorageError when there are not `size` of them */
export function openIds(saved: Buffers, size: number): Ids {
  const halves = unsigned(saved, 'halves');
  const sorted = unsigned(saved, 'sorted');
  if (sorted.length !== size || halves.length !== 2 * size)
    throw new StorageError('damaged', 'The ids of the quotes do not fit.');
  const digits = (at: number) => (halves[at] ?? 0).toString(36).padStart(HALF, '0');
  return {
    at: (number) => digits(2 * number) + digits(2 * number + 1),
    find(id) {
      if (!ID.test(id)) return -1;
      const first = Number.parseInt(id.slice(0, HALF), 36);
      const second = Number.parseInt(id.slice(HALF), 36);
      const isBefore = (place: number) => {
        const at = 2 * (sorted[place] ?? 0);
        const here = halves[at] ?? 0;
        return here < first || (here === first && (halves[at + 1] ?? 0) < second);
      };
      // Interpolation search: ids are hashes and lie evenly, one lies near its share of all, and what stands there tells how much nearer.
      let near = Math.floor((first / FIRSTS) * size);
      for (let again = 0; again < CORRECTED; again++) {
        const here = halves[2 * (sorted[Math.min(near, size - 1)] ?? 0)] ?? 0;
        near = Math.min(size, Math.max(0, near + Math.round(((first - here) / FIRSTS) * size)));
      }
      let [low, high] = [near, near];
      for (let step = 1; low > 0 && !isBefore(low - 1); step *= 2) low = Math.max(0, low - step);
      for (let step = 1; high < size && isBefore(high); step *= 2) high = Math.min(size, high + step);
      const place = firstNot(low, high, isBefore);
      const number = sorted[place] ?? size;
      return halves[2 * number] === first && halves[2 * number + 1] === second ? number : -1;
    },
  };
}
