import { describe, type TestContext, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { PATIENCE_MS, pause, until } from '../support/wait.ts';
import type { FaultAction } from './fake/faults.ts';
import {
  apiErrors,
  FAKE_GUILD,
  type FakeDiscord,
  type Guild,
  startFakeDiscord,
  texts,
} from './fake/index.ts';
import { shardOf } from './fake/snowflake.ts';
import { echo, type Running, startBot } from './support/bot.ts';

/** The connection fails in every way that Discord has; afterwards people must get answers again. */

const guilds: readonly Guild[] = Array.from({ length: 8 }, (_, index) => ({
  ...FAKE_GUILD,
  // The shard of a server is in the bits above the 22nd.
  id: String(BigInt(FAKE_GUILD.id) + (BigInt(index) << 22n)),
  name: `Server ${index}`,
}));

interface Scene extends Running {
  readonly discord: FakeDiscord;
  /** How often a line was logged. */
  readonly count: (msg: string) => number;
}

async function start(
  { onTestFinished }: TestContext,
  options: Parameters<typeof startFakeDiscord>[0] = {},
): Promise<Scene> {
  const discord = await startFakeDiscord(options);
  const running = await startBot(discord, [echo(), ...commands]);
  onTestFinished(async () => {
    discord.faults.clear();
    discord.gateway.setDown(false);
    await running.bot.stop(0);
    await discord.close();
  });
  const count = (msg: string) => running.lines.filter((line) => line.msg === msg).length;
  return { ...running, discord, count };
}

/** Asks until the bot is reachable, as people do. */
async function untilAnswered({ discord }: Scene, guildId = FAKE_GUILD.id): Promise<string> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      const asked = discord.command({ name: 'echo', options: { text: 'still there' }, guildId });
      return texts((await asked.message(2500)).components).join('');
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(100);
    }
  }
}

describe.concurrent('a fault of the connection', () => {
  const faults: readonly [string, boolean, (discord: FakeDiscord, scene: Scene) => void | Promise<void>][] = [
    ['a socket that is cut', true, ({ gateway }) => gateway.dropAll()],
    ['op 7', true, ({ gateway }) => gateway.reconnectAll()],
    ['op 9 that may be resumed', true, ({ gateway }) => gateway.invalidateAll(true)],
    ['close code 4000', true, ({ gateway }) => gateway.closeAll(4000)],
    ['close code 4009', true, ({ gateway }) => gateway.closeAll(4009)],
    ['a gateway that plays dead', true, playDead],
    ['a gateway that is down', false, goDown],
    ['op 9 that ends the session', false, ({ gateway }) => gateway.invalidateAll(false)],
    ['close code 4007', false, ({ gateway }) => gateway.closeAll(4007)],
    ['close code 1000', false, ({ gateway }) => gateway.closeAll(1000)],
    ['a session that is forgotten meanwhile', false, forget],
  ];
  test.for(faults)(
    'given %s then people get answers again (resumed: %s)',
    async ([_name, isResumed, cause], context) => {
      const scene = await start(context);
      const { discord, count } = scene;
      await untilAnswered(scene);
      await cause(discord, scene);
      await until(() => count('gateway lost, reconnecting') + count('gateway resumed') > 0);
      context.expect(await untilAnswered(scene)).toContain('still there');
      context.expect(discord.gateway.identifies.length === 1).toBe(isResumed);
      context.expect(discord.rejected).toEqual([]);
    },
  );

  test('given a question while the connection is cut then it is answered once it is back', async (context) => {
    const scene = await start(context);
    await untilAnswered(scene);
    scene.discord.gateway.dropAll();
    const asked = scene.discord.command({ name: 'echo', options: { text: 'anybody?' } });
    context.expect(texts((await asked.message()).components).join('')).toContain('anybody?');
  });

  test.for([4004, 4010, 4011, 4012, 4013, 4014])(
    'given close code %i then the bot says that it is lost, and does not log in again',
    async (code, context) => {
      const { bot, discord } = await start(context);
      discord.gateway.closeAll(code);
      context.expect((await bot.lost).sentence).toMatch(/^Discord/);
      context.expect(discord.gateway.identifies).toHaveLength(1);
    },
  );
});

describe.concurrent('a fault of REST', () => {
  const faults: readonly [string, number, FaultAction][] = [
    ['a connection that is cut before the answer is taken', 2, { kind: 'drop' }],
    ['a connection that is cut after the answer was taken', 1, { kind: 'drop-answer' }],
    ['a bad gateway', 3, { kind: 'respond', response: { status: 502 } }],
    ['a server error', 3, { kind: 'respond', response: apiErrors.serverError }],
    ['a slow line', 1, { kind: 'delay', ms: 400 }],
  ];
  test.for(faults)(
    'given %s (%i times) then the answer is there once, and nobody hears of it',
    async ([_name, times, action], context) => {
      const { discord, lines, count } = await start(context);
      discord.faults.add({ path: /callback$/, times, action });
      const asked = discord.command({ name: 'echo', options: { text: 'hello' } });
      context.expect(texts((await asked.message()).components).join('')).toContain('hello');
      await until(() => count('interaction') > 0);
      context.expect(asked.interaction.followUpIds).toEqual([]);
      context.expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
      context.expect(lines.find(({ msg }) => msg === 'interaction')).toMatchObject({ outcome: 'refusal' });
    },
  );

  test('given connections that are always cut then the bot gives up on this one, logs it and lives on', async (context) => {
    const scene = await start(context);
    scene.discord.faults.add({ path: /callback$/, times: 6, action: { kind: 'drop' } });
    scene.discord.command({ name: 'echo', options: { text: 'hello' } });
    await until(() => scene.lines.some(({ outcome }) => outcome === 'failed'));
    context.expect(await untilAnswered(scene)).toContain('still there');
  });
});

describe('four shards', () => {
  test('answer the people of their own servers, also after all were lost at once', async (context) => {
    const scene = await start(context, { guilds, recommendedShards: 4 });
    const { gateway } = scene.discord;
    context.expect([...gateway.connected()].sort()).toEqual([0, 1, 2, 3]);
    context.expect(new Set(guilds.map(({ id }) => shardOf(id, 4))).size).toBe(4);
    for (const { id } of guilds) await untilAnswered(scene, id);
    gateway.dropAll();
    for (const { id } of guilds) context.expect(await untilAnswered(scene, id)).toContain('still there');
    context.expect(gateway.identifies).toHaveLength(4);
  });

  test('say in /about which of them was asked', async (context) => {
    const { discord } = await start(context, { guilds, recommendedShards: 4 });
    for (const { id } of guilds) {
      const message = await discord.command({ name: 'about', guildId: id }).message();
      context.expect(texts(message.components).join('\n')).toContain(`Shard ${shardOf(id, 4)} of 4`);
    }
  });
});

async function playDead({ gateway }: FakeDiscord, { count }: Scene): Promise<void> {
  const usual = gateway.mood.heartbeatMs;
  // Told to whoever connects.
  gateway.mood.heartbeatMs = 300;
  gateway.reconnectAll();
  await until(() => count('gateway resumed') > 0);
  const before = count('gateway lost, reconnecting');
  gateway.mood.isSilent = true;
  await until(() => count('gateway lost, reconnecting') > before);
  gateway.mood.heartbeatMs = usual;
  gateway.mood.isSilent = false;
}

async function goDown({ gateway }: FakeDiscord): Promise<void> {
  gateway.setDown(true);
  gateway.dropAll();
  await until(() => gateway.refused() > 0);
  gateway.setDown(false);
}

function forget({ gateway }: FakeDiscord): void {
  gateway.forgetSessions();
  gateway.dropAll();
}
