import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { JsonObject } from '../json.ts';
import { userJson } from '../message.ts';
import { shardOf } from '../snowflake.ts';
import type { World } from '../world.ts';
import { type Connection, type GatewayState, openConnection } from './connection.ts';
import { opcodes } from './protocol.ts';
import { nextEvent, type Session } from './session.ts';

export interface GatewayOptions {
  readonly heartbeatMs: number;
  /** Address that READY names for a resume. */
  readonly resumeUrl: () => string;
}

/** The gateway with its handles for causing trouble. */
export interface Gateway {
  /** Takes over a socket that asks for an upgrade. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /**
   * Sends an event to the shard of a server, sound or not. A shard that is away gets it when it resumes.
   * @returns whether there is a session that will see it.
   */
  dispatch(guildId: string | undefined, name: unknown, data: unknown): boolean;
  /** Sends a payload to all as it is, a string as the text of the frame. */
  sendRaw(payload: unknown): void;
  /** Sends an event to every session, as two processes with one token both get it. */
  broadcast(name: string, data: JsonObject): void;
  /** The data of every IDENTIFY so far. */
  readonly identifies: readonly JsonObject[];
  /** Shards that are connected and have a session. */
  readonly connected: () => readonly number[];
  readonly mood: GatewayState['mood'];
  /** New connections are refused while true. */
  setDown(isDown: boolean): void;
  /** How many were refused so far. */
  readonly refused: () => number;
  /** Op 7 to all. */
  reconnectAll(): void;
  /** Op 9 to all. */
  invalidateAll(isResumable: boolean): void;
  /** Closes all with a code. */
  closeAll(code: number): void;
  /** Cuts all sockets without a word. */
  dropAll(): void;
  /** Forgets every session, so that no resume succeeds. */
  forgetSessions(): void;
}

/** A gateway for the world's bot, on sockets that an HTTP server hands over. */
export function createGateway(world: World, options: GatewayOptions): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const connections = new Set<Connection>();
  const identifies: JsonObject[] = [];
  let isDown = false;
  let refused = 0;
  const state: GatewayState = {
    token: world.options.token,
    now: world.now,
    newId: world.newId,
    sessions: new Map(),
    mood: { heartbeatMs: options.heartbeatMs, isSilent: false, refusesIdentify: false, refusesResume: false },
    onIdentify: (data) => identifies.push(data),
    opening: (session) => openingEvents(world, session, options.resumeUrl()),
  };
  const each = (act: (connection: Connection) => void): void => {
    for (const connection of [...connections]) act(connection);
  };
  const sendTo = (session: Session, name: unknown, data: unknown): void => {
    const event = nextEvent(session, name, data);
    each((connection) => {
      if (connection.session() === session) connection.send(event);
    });
  };
  return {
    identifies,
    mood: state.mood,
    upgrade(request, socket, head) {
      if (isDown) {
        refused += 1;
        socket.destroy();
        return;
      }
      server.handleUpgrade(request, socket, head, (webSocket) => {
        const connection = openConnection(webSocket, new URL(request.url ?? '/', 'http://fake'), state);
        connections.add(connection);
        webSocket.on('close', () => connections.delete(connection));
      });
    },
    dispatch(guildId, name, data) {
      // The newest session of a shard is the one that its client uses.
      const session = [...state.sessions.values()]
        .filter(({ shard, shardCount }) => shardOf(guildId, shardCount) === shard)
        .at(-1);
      if (!session) return false;
      sendTo(session, name, data);
      return true;
    },
    sendRaw(payload) {
      each(({ socket, send }) => (typeof payload === 'string' ? socket.send(payload) : send(payload)));
    },
    broadcast(name, data) {
      for (const session of state.sessions.values()) sendTo(session, name, data);
    },
    connected: () => [...connections].flatMap((connection) => connection.session()?.shard ?? []),
    setDown(value) {
      isDown = value;
    },
    refused: () => refused,
    reconnectAll: () => each(({ send }) => send({ op: opcodes.reconnect, d: null })),
    invalidateAll: (isResumable) => {
      if (!isResumable) state.sessions.clear();
      each(({ send, leave }) => {
        leave();
        send({ op: opcodes.invalidSession, d: isResumable });
      });
    },
    closeAll: (code) => each(({ socket }) => socket.close(code)),
    dropAll: () => each(({ socket }) => socket.terminate()),
    forgetSessions: () => state.sessions.clear(),
  };
}

function openingEvents(
  world: World,
  session: Session,
  resumeUrl: string,
): readonly (readonly [string, JsonObject])[] {
  const guilds = world.options.guilds.filter(({ id }) => shardOf(id, session.shardCount) === session.shard);
  const ready: JsonObject = {
    v: 10,
    user: userJson(world.bot, true),
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: resumeUrl,
    shard: [session.shard, session.shardCount],
    application: { id: world.application.id, flags: 0 },
    session_type: 'normal',
    private_channels: [],
    relationships: [],
    user_settings: {},
  };
  return [['READY', ready], ...guilds.map((guild) => ['GUILD_CREATE', guildJson(world, guild)] as const)];
}

function guildJson(world: World, guild: World['options']['guilds'][number]): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    unavailable: false,
    large: false,
    owner_id: '100000000000000001',
    member_count: 2,
    joined_at: new Date(world.now()).toISOString(),
    preferred_locale: 'en-US',
    features: [],
    emojis: [],
    stickers: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        permissions: '2147485696',
        position: 0,
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    channels: [{ id: guild.channelId, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
    members: [
      {
        user: userJson(world.bot, true),
        roles: [],
        joined_at: new Date(world.now()).toISOString(),
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
  };
}
