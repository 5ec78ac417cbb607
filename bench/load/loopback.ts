import { createServer, type IncomingMessage } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

/** What a bot made of one interaction. */
export interface Answered {
  /** From sending the event until the answer had arrived, deferred or not. */
  readonly ms: number;
  /** The same until the first response, which may only announce the answer. */
  readonly firstMs: number;
  readonly body: string;
}

/** A Discord without any rules, so that what is measured is the bot. */
export interface Loopback {
  readonly apiUrl: string;
  /** Sends an interaction; rejects when nothing comes back in time. */
  ask(interaction: object, withinMs?: number): Promise<Answered>;
  /** Cuts every socket of the gateway. */
  drop(): void;
  /** Until a bot is connected and knows its servers. */
  connected(): Promise<void>;
  close(): Promise<void>;
}

const ID = '1099999999999999999';
const CHANNEL = '200000000000000002';
const GUILD = '200000000000000001';
const PERSON = '400000000000000001';
const EPOCH = 1_420_070_400_000n;

/** Starts it on a free port of 127.0.0.1. */
export async function startLoopback(): Promise<Loopback> {
  const waiting = new Map<string, (body: string, isAnnounced: boolean) => void>();
  const sockets = new Set<WebSocket>();
  const greeted: (() => void)[] = [];
  let isConnected = false;
  let count = 0n;
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const path = request.url ?? '';
    if (path.includes('/gateway/bot')) {
      response.setHeader('content-type', 'application/json');
      const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 };
      response.end(JSON.stringify({ url: wsUrl(), shards: 1, session_start_limit: limit }));
      return;
    }
    response.writeHead(204).end();
    const callback = /\/interactions\/(\d+)\//.exec(path)?.[1];
    const edited = /\/webhooks\/\d+\/t(\d+)\//.exec(path)?.[1];
    // 5 and 6 announce an answer that comes later.
    if (callback !== undefined) waiting.get(callback)?.(body, /"type":[56]\b/.test(body.slice(0, 12)));
    if (edited !== undefined) waiting.get(edited)?.(body, false);
  });
  const gateway = new WebSocketServer({ server });
  gateway.on('connection', (socket) => {
    sockets.add(socket);
    let sequence = 0;
    const send = (op: number, d: unknown, t?: string): void =>
      socket.send(JSON.stringify({ op, d, s: t === undefined ? null : ++sequence, t: t ?? null }));
    send(10, { heartbeat_interval: 41_250 });
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (raw) => {
      const op = Number(/"op":(\d+)/.exec(String(raw))?.[1]);
      if (op === 1) send(11, null);
      if (op === 6) send(0, {}, 'RESUMED');
      if (op !== 2) return;
      send(0, readyEvent(wsUrl()), 'READY');
      send(0, guildEvent(), 'GUILD_CREATE');
      isConnected = true;
      for (const greet of greeted.splice(0)) greet();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const wsUrl = (): string => `ws://127.0.0.1:${port}`;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    drop() {
      for (const socket of sockets) socket.terminate();
    },
    connected: () => new Promise((resolve) => (isConnected ? resolve() : greeted.push(resolve))),
    ask(interaction, withinMs = 10_000) {
      count += 1n;
      const id = String(((BigInt(Date.now()) - EPOCH) << 22n) | (count & 0x3fffffn));
      return new Promise((resolve, reject) => {
        const started = performance.now();
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`no answer within ${withinMs} ms`));
        }, withinMs);
        let firstMs: number | undefined;
        waiting.set(id, (body, isAnnounced) => {
          const ms = performance.now() - started;
          firstMs ??= ms;
          if (isAnnounced) return;
          clearTimeout(timer);
          waiting.delete(id);
          resolve({ ms, firstMs, body });
        });
        const event = { ...base(id), ...interaction };
        const text = JSON.stringify({
          op: 0,
          t: 'INTERACTION_CREATE',
          s: Number(count % 1_000_000_000n),
          d: event,
        });
        const [socket] = sockets;
        socket?.send(text);
      });
    },
    async close() {
      for (const socket of sockets) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A slash command, as `ask` takes it. */
export const slash = (name: string, query: string): object => ({
  type: 2,
  data: { id: ID, name, type: 1, options: [{ type: 3, name: 'query', value: query }] },
});

/** What one of many people does. */
export const by = (person: number, interaction: object): object => ({
  ...interaction,
  member: { ...member, user: { ...user, id: String(BigInt(PERSON) + BigInt(person)) } },
});

/** A keystroke in its option `query`. @param person one of many, for who types on is not answered what was typed before */
export const keystroke = (name: string, query: string, person = 0): object =>
  by(person, {
    type: 4,
    data: { id: ID, name, type: 1, options: [{ type: 3, name: 'query', value: query, focused: true }] },
  });

const user = { id: PERSON, username: 'reader', discriminator: '0', avatar: null };
const member = {
  user,
  roles: [],
  permissions: '32',
  joined_at: '2020-01-01T00:00:00.000Z',
  deaf: false,
  mute: false,
  flags: 0,
};

const base = (id: string) => ({
  id,
  token: `t${id}`,
  application_id: ID,
  version: 1,
  locale: 'en-US',
  channel_id: CHANNEL,
  channel: { id: CHANNEL, type: 0 },
  guild_id: GUILD,
  guild_locale: 'en-US',
  guild: { id: GUILD, locale: 'en-US', features: [] },
  app_permissions: '0',
  entitlements: [],
  authorizing_integration_owners: { 0: GUILD },
  context: 0,
  member,
});

const readyEvent = (url: string) => ({
  v: 10,
  user: { ...user, id: ID, username: 'bot', bot: true },
  guilds: [{ id: GUILD, unavailable: true }],
  session_id: 'session',
  resume_gateway_url: url,
  shard: [0, 1],
  application: { id: ID, flags: 0 },
});

const guildEvent = () => ({
  id: GUILD,
  name: 'Server',
  unavailable: false,
  owner_id: PERSON,
  member_count: 2,
  features: [],
  emojis: [],
  stickers: [],
  roles: [],
  channels: [{ id: CHANNEL, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
  members: [],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}
