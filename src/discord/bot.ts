import { REST, RESTEvents } from 'discord.js';
import { Agent } from 'undici';
import type { Config } from '../config.ts';
import type { Reports } from '../state/index.ts';
import { createDispatch } from './dispatch.ts';
import { explain, explainClose, type Failure } from './failure.ts';
import { createGateway } from './gateway.ts';
import { createInFlight } from './inFlight.ts';
import { readInteraction } from './interaction.ts';
import type { DispatchOptions } from './interactionContext.ts';
import { createLimiter } from './limiter.ts';
import { guildHasher, type Logger } from './log.ts';
import { createReportDesk } from './reportDesk.ts';
import { restResponder } from './responder.ts';
import { TIMING } from './timing.ts';
import { send } from './transport.ts';
import { createTurns } from './turns.ts';

export interface BotOptions
  extends Pick<DispatchOptions, 'commands' | 'archive' | 'reload' | 'observe' | 'deferAfterMs'> {
  readonly config: Config;
  readonly log: Logger;
  /** Where reports are kept; without it none is taken. */
  readonly reports?: Reports;
  /** How long a report that could not be delivered waits at first; longer each time. */
  readonly reportWaitMs?: number;
  /** Milliseconds of a clock that never goes back; the system's unless told. */
  readonly now?: () => number;
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

/** Of the time to stop in, the part in which answers are still worked out; in the rest people are told that there is none. */
const ANSWERING = 0.6;

/** discord.js keeps a queue for each interaction that was answered late, until it sweeps. */
const SWEEP_MS = 60_000;

/** A bot that answers interactions from an archive. Connects to nothing before `login`. */
export function createBot({
  config,
  log,
  onReconnect,
  reports,
  reportWaitMs,
  now = () => performance.now(),
  ...options
}: BotOptions): Bot {
  const inFlight = createInFlight();
  let isStopping = false;
  const rest = new REST({
    api: config.apiUrl,
    globalRequestsPerSecond: REQUESTS_PER_SECOND,
    timeout: REQUEST_TIMEOUT_MS,
    handlerSweepInterval: SWEEP_MS,
    agent: new Agent(),
    makeRequest: send,
  }).setToken(config.token);
  if (log.isLevelEnabled('trace')) rest.on(RESTEvents.Debug, (message) => log.trace(message));
  const desk = createReportDesk({
    config,
    log,
    now,
    ...(reports && { reports }),
    ...(reportWaitMs !== undefined && { firstWaitMs: reportWaitMs }),
  });
  const turns = createTurns({ now, lateAfterMs: options.deferAfterMs ?? TIMING.deferAfter });
  const dispatch = createDispatch({
    ...options,
    turns,
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
  const gateway = createGateway({
    rest,
    token: config.token,
    log,
    ...(onReconnect && { onReconnect }),
    onInteraction(raw, shard) {
      const interaction = readInteraction(raw, gateway.applicationId());
      if (!interaction) return log.warn({ shard: shard.id }, 'an interaction that cannot be answered');
      inFlight.track(
        dispatch(interaction, restResponder(rest, interaction), shard).catch((err) =>
          log.error({ err }, 'an interaction failed'),
        ),
      );
    },
  });
  return {
    lost: gateway.lost.then(explainClose),
    shards: gateway.shards,
    async login() {
      try {
        await gateway.connect();
        desk.start();
        return undefined;
      } catch (error) {
        return explain(error, config.apiUrl);
      }
    },
    async stop(withinMs) {
      isStopping = true;
      turns.close(withinMs * ANSWERING);
      const [cutOff] = await Promise.all([inFlight.settled(withinMs), desk.stop(withinMs)]);
      await gateway.disconnect();
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
      return cutOff;
    },
  };
}
