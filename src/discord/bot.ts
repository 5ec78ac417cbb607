import {
  type APIInteraction,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Status,
} from 'discord.js';
import { Agent } from 'undici';
import type { Config } from '../config.ts';
import type { Reports } from '../state/index.ts';
import { createDispatch } from './dispatch.ts';
import { explain, explainClose, type Failure } from './failure.ts';
import { createFlights } from './flights.ts';
import { createLimiter } from './limiter.ts';
import { guildHasher, type Logger } from './log.ts';
import { createReportDesk } from './reportDesk.ts';
import { restResponder } from './responder.ts';
import type { DispatchOptions } from './scene.ts';
import { send } from './transport.ts';

export interface BotOptions
  extends Pick<DispatchOptions, 'commands' | 'archive' | 'reload' | 'observe' | 'deferAfterMs'> {
  readonly config: Config;
  readonly log: Logger;
  /** Where reports are kept; without it none is taken. */
  readonly reports?: Reports;
  /** How long a report that could not be delivered waits at first; longer each time. */
  readonly reportWaitMs?: number;
  /** Told whenever a shard has lost its connection and begins to get it back. */
  readonly onReconnect?: () => void;
}

/** The bot, connected or on its way. */
export interface Bot {
  /**
   * Connects to the gateway.
   * @returns undefined once connected; why it can't be otherwise
   */
  login(): Promise<Failure | undefined>;
  /** Settles when the connection is lost for good, with the reason; stays pending otherwise. */
  readonly lost: Promise<Failure>;
  /** How many shards there should be, and how many are connected. */
  readonly shards: () => { readonly up: number; readonly total: number };
  /**
   * Turns new questions away, finishes the answers in flight and disconnects.
   * @param withinMs how long the answers in flight may take
   * @returns how many were cut off
   */
  stop(withinMs: number): Promise<number>;
}

/**
 * Discord's limit of 50 requests a second does not count answers to interactions, but discord.js throttles by it all the same:
 * https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
 */
const REQUESTS_PER_SECOND = 100_000;
/** Each try of a request; a first response is worthless after 3 s anyway. */
const REQUEST_TIMEOUT_MS = 10_000;

/** discord.js keeps a queue for each interaction that was answered late, until it sweeps. */
const SWEEP_MS = 60_000;

/** A bot that answers interactions from an archive. Connects to nothing before `login`. */
export function createBot({ config, log, onReconnect, reports, reportWaitMs, ...options }: BotOptions): Bot {
  const flights = createFlights();
  let isStopping = false;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    shards: 'auto',
    rest: {
      api: config.apiUrl,
      globalRequestsPerSecond: REQUESTS_PER_SECOND,
      timeout: REQUEST_TIMEOUT_MS,
      handlerSweepInterval: SWEEP_MS,
      agent: new Agent(),
      makeRequest: send,
    },
    makeCache: frugalCache,
  });
  const now = () => performance.now();
  const desk = createReportDesk({
    config,
    log,
    now,
    ...(reports && { reports }),
    ...(reportWaitMs !== undefined && { firstWaitMs: reportWaitMs }),
  });
  const dispatch = createDispatch({
    ...options,
    log,
    report: desk.take,
    openReports: desk.countOpen,
    hashGuild: guildHasher(config.token),
    defaultPrivate: config.defaultPrivate,
    logQueries: config.logQueries,
    isStopping: () => isStopping,
    userLimiter: createLimiter(config.userPerMinute, now),
    guildLimiter: createLimiter(config.guildPerMinute, now),
    now,
  });
  // Raw events: answered also while servers are still arriving, and in the same form as over signed HTTP.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction, id: number) => {
    const shard = { id, count: client.ws.shards.size };
    flights.track(dispatch(interaction, restResponder(client.rest, interaction), shard));
  });
  logEvents(client, log);
  if (onReconnect) client.on(Events.ShardReconnecting, onReconnect);
  const lost = new Promise<Failure>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(explainClose(code)));
  });
  return {
    lost,
    shards() {
      const up = client.ws.shards.filter(({ status }) => CONNECTED.has(status));
      return { up: up.size, total: client.ws.shards.size };
    },
    async login() {
      try {
        await client.login(config.token);
        desk.start();
        return undefined;
      } catch (error) {
        return explain(error, config.apiUrl);
      }
    },
    async stop(withinMs) {
      isStopping = true;
      const [cutOff] = await Promise.all([flights.landed(withinMs), desk.stop(withinMs)]);
      await client.destroy();
      return cutOff;
    },
  };
}

/** Questions arrive from the first event on, while servers are still being announced. */
const CONNECTED: ReadonlySet<Status> = new Set([Status.Ready, Status.WaitingForGuilds]);

/** Everything that isn't needed to answer is forgotten at once, so that memory doesn't grow with the people who ask. */
const frugalCache = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildScheduledEventManager: 0,
  StageInstanceManager: 0,
  VoiceStateManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
  GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user?.id },
});

/** An event named "error" without a listener would end the process. */
function logEvents(client: Client, log: Logger): void {
  client.on(Events.Error, (err) => log.error({ err }, 'client error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'client warning'));
  client.on(Events.ShardError, (err, shard) => log.error({ err, shard }, 'gateway error'));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'gateway lost, reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'gateway resumed'));
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'gateway ready'));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.fatal({ shard, code }, 'gateway closed for good'),
  );
  client.on(Events.ClientReady, ({ user, guilds }) =>
    log.info({ user: user.tag, guilds: guilds.cache.size }, 'ready'),
  );
  if (log.isLevelEnabled('trace')) client.on(Events.Debug, (message) => log.trace(message));
}
