/** Whoever waits for a turn. */
export interface Waiting {
  /** Whose turn it is counted as. */
  readonly person: string;
}

/**
 * A queue in which everybody gets the same share of the time: in order of arrival among people, and no burst of one person goes before
 * the first question of another. Start-time fair queueing (Goyal, Vin & Cheng 1996): everybody has a clock of their own that goes by what
 * their turns took, the one whose clock is furthest behind is next, and nobody's is behind that of the queue.
 */
export interface FairQueue<T extends Waiting> {
  readonly size: number;
  add(one: T): void;
  /** Takes out whoever is next. */
  take(): T | undefined;
  /** Puts it on a person's account that a turn took so long. */
  charge(person: string, ms: number): void;
  /** Forgets all accounts if nobody waits: what was taken while nobody else wanted it is nobody's loss. */
  settle(): void;
  /** All that wait, as they will be taken if every turn takes so long. */
  inOrder(msEach: number): readonly T[];
}

interface Account<T> {
  /** When the next turn of this person is due, by the queue's clock. */
  due: number;
  readonly waiting: { readonly one: T; readonly number: number }[];
}

/** Accounts that owe nothing are forgotten when there are this many. */
const MOST_ACCOUNTS = 10_000;
/** What a turn counts at least, so that many short ones come to something. */
const LEAST_MS = 0.1;

/** Nobody waits yet. */
export function createFairQueue<T extends Waiting>(): FairQueue<T> {
  const accounts = new Map<string, Account<T>>();
  const queued = new Map<string, Account<T>>();
  let clock = 0;
  let size = 0;
  let count = 0;
  const accountOf = (person: string): Account<T> => {
    const known = accounts.get(person);
    if (known !== undefined) return known;
    if (accounts.size >= MOST_ACCOUNTS)
      for (const [id, { due, waiting }] of accounts)
        if (due <= clock && waiting.length === 0) accounts.delete(id);
    const fresh: Account<T> = { due: clock, waiting: [] };
    accounts.set(person, fresh);
    return fresh;
  };
  return {
    get size() {
      return size;
    },
    add(one) {
      const account = accountOf(one.person);
      if (account.waiting.length === 0) {
        account.due = Math.max(account.due, clock);
        queued.set(one.person, account);
      }
      account.waiting.push({ one, number: count });
      count += 1;
      size += 1;
    },
    take() {
      let next: Account<T> | undefined;
      for (const account of queued.values())
        if (
          next === undefined ||
          account.due < next.due ||
          (account.due === next.due && numberOf(account) < numberOf(next))
        )
          next = account;
      const taken = next?.waiting.shift();
      if (next === undefined || taken === undefined) return undefined;
      clock = Math.max(clock, next.due);
      size -= 1;
      if (next.waiting.length === 0) queued.delete(taken.one.person);
      return taken.one;
    },
    charge(person, ms) {
      const account = accountOf(person);
      account.due = Math.max(account.due, clock) + Math.max(LEAST_MS, ms);
    },
    settle() {
      if (size === 0) accounts.clear();
    },
    inOrder(msEach) {
      const each = Math.max(LEAST_MS, msEach);
      return [...queued.values()]
        .flatMap(({ due, waiting }) =>
          waiting.map(({ one, number }, at) => ({ one, number, due: due + at * each })),
        )
        .sort((a, b) => a.due - b.due || a.number - b.number)
        .map(({ one }) => one);
    },
  };
}

const numberOf = <T>({ waiting }: Account<T>): number => waiting[0]?.number ?? 0;
