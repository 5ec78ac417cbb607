/** Who is typing where. */
export interface Keystrokes {
  /**
   * Notes a keystroke.
   * @returns whether the same person has typed another into the same command since
   */
  note(userId: string, command: string): () => boolean;
}

/** Keystrokes that nobody waits for any more are forgotten when there are this many people. */
const MAX_PEOPLE = 10_000;

/** Nobody types yet. */
export function createKeystrokes(): Keystrokes {
  const latest = new Map<string, number>();
  let count = 0;
  return {
    note(userId, command) {
      const key = `${userId} ${command}`;
      count += 1;
      const own = count;
      // Only what stands in the queue matters, which is far shorter.
      if (latest.size >= MAX_PEOPLE) latest.clear();
      latest.set(key, own);
      return () => (latest.get(key) ?? own) > own;
    },
  };
}
