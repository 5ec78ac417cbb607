import type { ApiResponse } from './errors.ts';

/** What happens to a request instead of, or before, its answer. */
export type FaultAction =
  | { readonly kind: 'respond'; readonly response: ApiResponse }
  /** The connection is cut before anything is done. */
  | { readonly kind: 'drop' }
  /** The request is carried out and the connection cut before the answer. */
  | { readonly kind: 'drop-answer' }
  | { readonly kind: 'delay'; readonly ms: number };

interface Fault {
  readonly method?: string;
  /** Matched against the path without `/api/v10`. */
  readonly path: RegExp;
  /** How many requests it strikes; `Infinity` for all. */
  readonly times: number;
  readonly action: FaultAction;
}

export interface Faults {
  /** @returns how many requests it has struck so far */
  add(fault: Fault): () => number;
  clear(): void;
  /** The next fault for a request, counted down. */
  next(method: string, path: string): FaultAction | undefined;
}

/** Faults that are caused on purpose, first come first struck. */
export function createFaults(): Faults {
  let active: { readonly fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      const added = { fault, left: fault.times };
      active.push(added);
      return () => fault.times - added.left;
    },
    clear() {
      active = [];
    },
    next(method, path) {
      const hit = active.find(
        ({ fault }) => (fault.method === undefined || fault.method === method) && fault.path.test(path),
      );
      if (!hit) return undefined;
      hit.left -= 1;
      if (hit.left <= 0) active = active.filter((one) => one !== hit);
      return hit.fault.action;
    },
  };
}
