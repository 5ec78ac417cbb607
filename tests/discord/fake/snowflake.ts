/** Milliseconds of Discord's epoch, 2015-01-01: https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000;

/** Makes ids that grow, each holding the time of its making as Discord's do. */
export function snowflakes(now: () => number): () => string {
  let counter = 0n;
  return () => {
    counter += 1n;
    return ((BigInt(Math.floor(now()) - EPOCH) << 22n) | (counter & 0x3fffffn)).toString();
  };
}

/** The shard that a server's events go to; direct messages go to shard 0. */
export function shardOf(guildId: string | undefined, shardCount: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}
