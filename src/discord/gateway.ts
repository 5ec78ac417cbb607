import { CloseCodes, type SessionInfo, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { GatewayCloseCodes, GatewayDispatchEvents, type REST } from 'discord.js';
import { listOf, recordOf, textIn } from '../json.ts';
import { GatewayRefusal } from './failure.ts';
import type { Logger } from './log.ts';

export interface GatewayOptions {
  /** With the token set: asked where the gateway is. */
  readonly rest: REST;
  readonly token: string;
  readonly log: Logger;
  /** Given every interaction as it came: nothing of it has been looked at. */
  readonly onInteraction: (interaction: unknown, shard: Shard) => void;
  /** Told whenever a shard has lost its connection and begins to get it back. */
  readonly onReconnect?: () => void;
}

export interface Shard {
  readonly id: number;
  readonly count: number;
}

/** The connection to Discord over which interactions arrive. */
export interface Gateway {
  /**
   * Resolves once all shards are connected.
   * @throws GatewayRefusal when it was closed for good; otherwise what Discord or the network refuses with
   */
  connect(): Promise<void>;
  /** Settles with the close code when the connection is lost for good; stays pending otherwise. */
  readonly lost: Promise<number>;
  /** How many shards there should be, and how many are connected. */
  readonly shards: () => { readonly up: number; readonly total: number };
  /** Snowflake of the bot's application; empty before it is connected. */
  readonly applicationId: () => string;
  disconnect(): Promise<void>;
}

/**
 * A bot that only answers interactions needs none of the events that intents ask for. The objects that discord.js's `Client` makes of
 * them are not needed either: where Discord sends a field that it does not expect, its handlers throw. So this is the connection alone,
 * the one that `Client` uses.
 */
const NO_INTENTS = 0;

/** A gateway that is not connected yet. */
export function createGateway({ rest, token, log, onInteraction, onReconnect }: GatewayOptions): Gateway {
  const sessions = new Map<number, SessionInfo>();
  /** The last event that each shard had seen when it lost its connection. */
  const seenAtLoss = new Map<number, number>();
  const up = new Set<number>();
  let total = 0;
  let guilds = 0;
  let applicationId = '';
  let isReady = false;
  let isLeaving = false;
  const manager = new WebSocketManager({
    rest,
    token,
    intents: NO_INTENTS,
    retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
    updateSessionInfo(shard, session) {
      if (session === null) sessions.delete(shard);
      else if (isResumable(session)) sessions.set(shard, session);
    },
  });
  /** A listener that throws would take the connection's own work along, and with it the process. */
  const on =
    <Told>(what: string, act: (told: Told) => void) =>
    (told: Told): void => {
      try {
        act(told);
      } catch (err) {
        log.error({ err, what }, 'a gateway event failed');
      }
    };
  manager.on(
    WebSocketShardEvents.Dispatch,
    on('dispatch', ({ data, shardId }) => {
      const { t: name, d: interaction }: { t: unknown; d: unknown } = data;
      if (name === GatewayDispatchEvents.InteractionCreate)
        onInteraction(interaction, { id: shardId, count: total });
      else
        log.debug(
          { shard: shardId, event: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : typeof name },
          'gateway event not needed',
        );
    }),
  );
  manager.on(
    WebSocketShardEvents.Ready,
    on('ready', ({ data, shardId }) => {
      const ready = recordOf(data);
      up.add(shardId);
      applicationId = textIn(recordOf(ready.application).id);
      guilds += listOf(ready.guilds).length;
      log.info({ shard: shardId }, 'gateway ready');
      if (isReady || up.size < total) return;
      isReady = true;
      log.info({ user: textIn(recordOf(ready.user).username), guilds }, 'ready');
    }),
  );
  manager.on(
    WebSocketShardEvents.Resumed,
    on('resumed', ({ shardId }) => {
      up.add(shardId);
      const replayed = (sessions.get(shardId)?.sequence ?? 0) - (seenAtLoss.get(shardId) ?? 0);
      log.info({ shard: shardId, replayed }, 'gateway resumed');
    }),
  );
  manager.on(
    WebSocketShardEvents.Error,
    on('error', ({ error: err, shardId }) => log.error({ err, shard: shardId }, 'gateway error')),
  );
  manager.on(
    WebSocketShardEvents.Debug,
    on('debug', ({ message, shardId }) => log.trace({ shard: shardId }, message)),
  );
  let closedWith: number | undefined;
  const lost = new Promise<number>((resolve) => {
    manager.on(
      WebSocketShardEvents.Closed,
      on('closed', ({ code, shardId }) => {
        up.delete(shardId);
        seenAtLoss.set(shardId, sessions.get(shardId)?.sequence ?? 0);
        if (isLeaving) return;
        if (FINAL.has(code)) {
          log.fatal({ shard: shardId, code }, 'gateway closed for good');
          closedWith = code;
          resolve(code);
        } else {
          log.warn({ shard: shardId, code }, 'gateway lost, reconnecting');
          onReconnect?.();
        }
      }),
    );
  });
  return {
    lost,
    shards: () => ({ up: up.size, total }),
    applicationId: () => applicationId,
    async connect() {
      try {
        total = await manager.getShardCount();
        await manager.connect();
      } catch (error) {
        throw closedWith === undefined ? error : new GatewayRefusal(closedWith, error);
      }
    },
    async disconnect() {
      isLeaving = true;
      await manager.destroy({ code: CloseCodes.Normal, reason: 'The bot stops' });
    },
  };
}

/** Whether an error comes out of the connection's own code, where nobody else could have caught it. */
export const isGatewayError = (error: unknown): boolean =>
  error instanceof Error && /[\\/]@discordjs[\\/]ws[\\/]/.test(error.stack ?? '');

/** Of a name that Discord does not have. */
const LONGEST_NAME = 40;

/** After these Discord takes no new connection: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
const FINAL: ReadonlySet<number> = new Set([
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);

/** A session without an id, or that is to be resumed at what is no address, would stop a shard for good: it has to identify anew. */
function isResumable({ sessionId, resumeURL }: SessionInfo): boolean {
  const id: unknown = sessionId;
  const address: unknown = resumeURL;
  return (
    typeof id === 'string' &&
    id !== '' &&
    typeof address === 'string' &&
    URL.canParse(address) &&
    /^wss?:$/.test(new URL(address).protocol)
  );
}
