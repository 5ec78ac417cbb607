import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { FAKE_GUILD, type FakeDiscord, startFakeDiscord } from './fake/index.ts';
import { asNumber, asObject, type JsonObject, parseJson } from './fake/json.ts';

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await startFakeDiscord();
});

afterEach(async () => {
  await discord.close();
});

describe('the real client against the fake', () => {
  test('logs in, becomes ready and sees its server', async () => {
    const client = clientOf(discord);
    try {
      const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
      await client.login(discord.token);
      await ready;
      expect(client.user?.id).toBe(discord.world.bot.id);
      expect(client.guilds.cache.get(FAKE_GUILD.id)?.name).toBe(FAKE_GUILD.name);
      expect(discord.gateway.connected()).toEqual([0]);
    } finally {
      await client.destroy();
    }
  });

  test('given a wrong token then login is refused', async () => {
    const client = clientOf(discord);
    await expect(client.login('MTIz.abc.def')).rejects.toMatchObject({ code: 'TokenInvalid' });
  });

  test('given four shards then each identifies and gets the servers that are its own', async () => {
    const client = clientOf(discord, { shards: [0, 1, 2, 3], shardCount: 4 });
    try {
      const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
      await client.login(discord.token);
      await ready;
      expect(discord.gateway.identifies.map(({ shard }) => shard)).toHaveLength(4);
      expect([...discord.gateway.connected()].sort()).toEqual([0, 1, 2, 3]);
      const expected = Number((BigInt(FAKE_GUILD.id) >> 22n) % 4n);
      expect(client.guilds.cache.get(FAKE_GUILD.id)?.shardId).toBe(expected);
    } finally {
      await client.destroy();
    }
  });

  test.each([
    ['a dropped socket', () => discord.gateway.dropAll()],
    ['op 7', () => discord.gateway.reconnectAll()],
    ['close code 4000', () => discord.gateway.closeAll(4000)],
  ])('given %s then the client resumes and sees what it missed', async (_name, cause) => {
    const client = clientOf(discord);
    try {
      const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
      await client.login(discord.token);
      await ready;
      const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
      const left = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
      cause();
      await new Promise((resolve) => client.once(Events.ShardReconnecting, resolve));
      expect(discord.gateway.dispatch(FAKE_GUILD.id, 'GUILD_DELETE', { id: FAKE_GUILD.id })).toBe(true);
      await Promise.all([resumed, left]);
      expect(discord.gateway.identifies).toHaveLength(1);
    } finally {
      await client.destroy();
    }
  });

  test('given op 9 that ends the session then the client identifies anew', async () => {
    const client = clientOf(discord);
    try {
      const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
      await client.login(discord.token);
      await ready;
      const again = new Promise((resolve) => client.once(Events.ShardReady, resolve));
      discord.gateway.invalidateAll(false);
      await again;
      expect(discord.gateway.identifies).toHaveLength(2);
    } finally {
      await client.destroy();
    }
  });
});

describe('the protocol', () => {
  const identify = { token: 'x', intents: 1, shard: [0, 1], properties: {} };

  test.each<[string, unknown, number]>([
    ['something that is not JSON', '{', 4002],
    ['an unknown opcode', { op: 99, d: {} }, 4001],
    ['a presence before IDENTIFY', { op: 3, d: {} }, 4003],
    ['a wrong token', { op: 2, d: identify }, 4004],
    ['a shard outside the count', { op: 2, d: { ...identify, token: 'right', shard: [3, 2] } }, 4010],
    ['intents that do not exist', { op: 2, d: { ...identify, token: 'right', intents: 1 << 30 } }, 4013],
    [
      'an intent that is not switched on',
      { op: 2, d: { ...identify, token: 'right', intents: 1 << 15 } },
      4014,
    ],
    ['a RESUME with a wrong token', { op: 6, d: { token: 'x', session_id: 'y', seq: 1 } }, 4004],
  ])('given %s then the socket is closed with the code', async (_name, message, code) => {
    const socket = await open(discord);
    const text = JSON.stringify(message, (key, value) =>
      key === 'token' && value === 'right' ? discord.token : value,
    );
    socket.send(typeof message === 'string' ? message : text);
    expect(await closed(socket)).toBe(code);
  });

  test('given another version then 4012', async () => {
    const socket = new WebSocket(`${gatewayUrl(discord)}?v=6&encoding=json`);
    expect(await closed(socket)).toBe(4012);
  });

  test('given more than 120 messages in a minute then 4008', async () => {
    const socket = await open(discord);
    for (let sent = 0; sent < 121; sent += 1) socket.send(JSON.stringify({ op: 1, d: null }));
    expect(await closed(socket)).toBe(4008);
  });

  test('given a second IDENTIFY then 4005; given a sequence from the future then 4007', async () => {
    const data = { ...identify, token: discord.token };
    const first = await open(discord);
    first.send(JSON.stringify({ op: 2, d: data }));
    const ready = await received(first, (message) => message.t === 'READY');
    first.send(JSON.stringify({ op: 2, d: data }));
    expect(await closed(first)).toBe(4005);
    const second = await open(discord);
    const session_id = asObject(ready.d).session_id;
    second.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id, seq: 99 } }));
    expect(await closed(second)).toBe(4007);
  });

  test('given an unknown session then op 9', async () => {
    const socket = await open(discord);
    socket.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: 'gone', seq: 1 } }));
    expect(await received(socket, (message) => message.op === 9)).toEqual({ op: 9, d: false });
    socket.close();
  });

  test('heartbeats are answered unless the gateway plays dead', async () => {
    const socket = await open(discord);
    socket.send(JSON.stringify({ op: 1, d: null }));
    await received(socket, (message) => message.op === 11);
    discord.gateway.mood.isSilent = true;
    let answers = 0;
    socket.on('message', () => {
      answers += 1;
    });
    socket.send(JSON.stringify({ op: 1, d: null }));
    socket.send(JSON.stringify({ op: 99 }));
    await closed(socket);
    expect(answers).toBe(0);
  });
});

function clientOf(fake: FakeDiscord, shards: { shards?: number[]; shardCount?: number } = {}): Client {
  return new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: fake.apiUrl }, ...shards });
}

function gatewayUrl(fake: FakeDiscord): string {
  return fake.apiUrl.replace('http', 'ws').replace('/api', '/');
}

async function open(fake: FakeDiscord): Promise<WebSocket> {
  const socket = new WebSocket(`${gatewayUrl(fake)}?v=10&encoding=json`);
  const hello = await received(socket, (message) => message.op === 10);
  expect(asNumber(asObject(hello.d).heartbeat_interval)).toBeGreaterThan(0);
  return socket;
}

function received(socket: WebSocket, isIt: (message: JsonObject) => boolean): Promise<JsonObject> {
  return new Promise((resolve) => {
    socket.on('message', (raw) => {
      const message = asObject(parseJson(String(raw)));
      if (isIt(message)) resolve(message);
    });
  });
}

function closed(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => socket.once('close', resolve));
}
