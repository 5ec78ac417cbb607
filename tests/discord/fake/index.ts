import { createServer } from 'node:http';
import { createFaults, type Faults } from './faults.ts';
import { createGateway, type Gateway } from './gateway/index.ts';
import { asNumber, asObject } from './json.ts';
import { createPeople, type People } from './people.ts';
import { applicationRoutes } from './rest/application.ts';
import { channelRoutes } from './rest/channels.ts';
import { commandRoutes } from './rest/commands.ts';
import { interactionRoutes } from './rest/interactions.ts';
import { type RequestRecord, restListener } from './rest/server.ts';
import { webhookRoutes } from './rest/webhooks.ts';
import { createWorld, type Guild, type Interaction, type World } from './world.ts';

export { apiErrors, rateLimited } from './errors.ts';
export { permissions } from './rest/channels.ts';
export { texts } from './validate/components.ts';
export { flags } from './validate/message.ts';
export type { Guild } from './world.ts';

/** A made-up bot token in the form of a real one. */
const FAKE_TOKEN = 'MTA5OTk5OTk5OTk5OTk5OTk5OQ.GfAkE0.not-a-real-token_not-a-real-token_123';

export const FAKE_GUILD: Guild = {
  id: '200000000000000001',
  name: 'Test server',
  channelId: '200000000000000002',
};

export interface FakeOptions {
  /** Milliseconds since 1970; the deadlines of interactions and tokens go by it. */
  readonly now?: () => number;
  readonly token?: string;
  readonly guilds?: readonly Guild[];
  /** Servers in which the application may not register commands. */
  readonly closedGuilds?: readonly string[];
  readonly heartbeatMs?: number;
  readonly recommendedShards?: number;
  /** Whether every request is kept for the test to look at; off for long runs. */
  readonly keepsRequests?: boolean;
}

/** A Discord on loopback: REST, gateway and the people who use it. */
export interface FakeDiscord extends People {
  /** For `rest.api`: without the version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly requests: readonly RequestRecord[];
  /** The requests whose body was refused (50035, 50006), or would have broken Discord (500). */
  readonly rejected: readonly RequestRecord[];
  /** Drops what is remembered of an interaction, for long runs. */
  forget(interaction: Interaction): void;
  close(): Promise<void>;
}

/** Starts a fake Discord on a free port of 127.0.0.1. */
export async function startFakeDiscord(options: FakeOptions = {}): Promise<FakeDiscord> {
  const token = options.token ?? FAKE_TOKEN;
  const world = createWorld({
    now: options.now ?? Date.now,
    token,
    guilds: options.guilds ?? [FAKE_GUILD],
    closedGuilds: options.closedGuilds ?? [],
  });
  const faults = createFaults();
  const requests: RequestRecord[] = [];
  const rejected: RequestRecord[] = [];
  const gateway = createGateway(world, {
    heartbeatMs: options.heartbeatMs ?? 41_250,
    resumeUrl: () => `ws://127.0.0.1:${port()}`,
  });
  const listener = restListener({
    token,
    faults,
    routes: [
      ...interactionRoutes(world),
      ...webhookRoutes(world),
      ...commandRoutes(world),
      ...channelRoutes(world),
      ...applicationRoutes(world, {
        url: () => `ws://127.0.0.1:${port()}`,
        recommendedShards: options.recommendedShards ?? 1,
        identifiesLeft: () => 1000 - gateway.identifies.length,
      }),
    ],
    record(request) {
      if (options.keepsRequests ?? true) requests.push(request);
      if (isRejected(request)) rejected.push(request);
    },
  });
  const server = createServer((request, response) => {
    listener(request, response).catch(() => response.destroy());
  });
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (): number => asNumber(asObject(server.address()).port);

  return {
    apiUrl: `http://127.0.0.1:${port()}/api`,
    token,
    world,
    gateway,
    faults,
    requests,
    rejected,
    ...createPeople(world, (guildId, name, data) => gateway.dispatch(guildId, name, data)),
    forget(interaction) {
      world.interactions.delete(interaction.id);
      world.tokens.delete(interaction.token);
      for (const id of [interaction.originalId, ...interaction.followUpIds]) world.messages.delete(id ?? '');
    },
    async close() {
      gateway.dropAll();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isRejected({ status, response }: RequestRecord): boolean {
  const { code } = asObject(response);
  return code === 50035 || code === 50006 || code === 50109 || (status === 500 && code === 0);
}
