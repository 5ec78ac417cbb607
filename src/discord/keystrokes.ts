import { LRUCache } from 'lru-cache';

/** Who is typing where. */
export interface Keystrokes {
  /**
   * Notes a keystroke.
   * @returns whether the same person has typed another into the same command since
   */
  note(userId: string, command: string): () => boolean;
}

/** Only what stands in the queue matters, which is far shorter. */
const MAX_PEOPLE = 10_000;

/** Nobody types yet. */
export function createKeystrokes(): Keystrokes {
  const latest = new LRUCache<string, number>({ max: MAX_PEOPLE });
  let count = 0;
  return {
    note(userId, command) {
      const key = `${userId} ${command}`;
      count += 1;
      const own = count;
      latest.set(key, own);
      return () => (latest.get(key) ?? own) > own;
    },
  };
}
