import type { ApiResponse } from '../errors.ts';
import { userJson } from '../message.ts';
import type { World } from '../world.ts';
import type { Route } from './router.ts';

export interface GatewayInfo {
  readonly url: () => string;
  readonly recommendedShards: number;
  /** How many IDENTIFYs are left of today's. */
  readonly identifiesLeft: () => number;
}

/** https://docs.discord.com/developers/events/gateway#sessions */
const IDENTIFIES_A_DAY = 1000;
const MAX_CONCURRENCY = 16;

/** Who the bot is and where its gateway stands. */
export function applicationRoutes(world: World, gateway: GatewayInfo): readonly Route[] {
  const get = (path: string, body: () => unknown): Route => ({
    method: 'GET',
    path,
    needsToken: true,
    handle: (): ApiResponse => ({ status: 200, body: body() }),
  });
  const application = () => ({
    ...world.application,
    description: '',
    icon: null,
    flags: 0,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    owner: userJson({ id: '100000000000000001', username: 'owner' }),
    team: null,
  });
  return [
    get('/gateway/bot', () => ({
      url: gateway.url(),
      shards: gateway.recommendedShards,
      session_start_limit: {
        total: IDENTIFIES_A_DAY,
        remaining: gateway.identifiesLeft(),
        reset_after: 86_400_000,
        max_concurrency: MAX_CONCURRENCY,
      },
    })),
    get('/users/@me', () => userJson(world.bot, true)),
    get('/oauth2/applications/@me', application),
    get('/applications/@me', application),
  ];
}
