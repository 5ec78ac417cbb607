import { RateLimitError, REST } from 'discord.js';
import { Agent } from 'undici';
import type { Config } from '../config.ts';
import { payloadOf, reportMessage } from '../reply/index.ts';
import type { Claim } from '../state/index.ts';
import { lastingRefusal } from './failure.ts';
import { postTo } from './responder.ts';
import { send } from './transport.ts';

/** What became of a try to post a report. */
export type Posted =
  | { readonly kind: 'taken' }
  /** Another try would end the same. */
  | { readonly kind: 'refused'; readonly status: number; readonly why: string }
  /** Discord wants to be left alone for so long. */
  | { readonly kind: 'limited'; readonly waitMs: number }
  /** Nobody knows whether Discord has taken it. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** Posts a report into a channel; never rejects. */
export type PostReport = (claim: Claim, channel: string, signal: AbortSignal) => Promise<Posted>;

/** How long one try may take. */
export const POST_TIMEOUT_MS = 5000;

/**
 * Posts reports over connections and with a token of its own: discord.js forgets the token of a client that was refused once, and waits out
 * limits where nobody can end the waiting.
 */
export function createReportPost({ apiUrl, token }: Pick<Config, 'apiUrl' | 'token'>): PostReport {
  const rest = new REST({
    api: apiUrl,
    timeout: POST_TIMEOUT_MS,
    retries: 0,
    rejectOnRateLimit: () => true,
    // There is one route.
    hashSweepInterval: 0,
    handlerSweepInterval: 0,
    agent: new Agent(),
    makeRequest: send,
  });
  return async ({ id, report }, channel, signal) => {
    try {
      rest.setToken(token);
      await postTo(rest, channel, payloadOf(reportMessage(report, id)), { nonce: id, signal });
      return { kind: 'taken' };
    } catch (error) {
      if (error instanceof RateLimitError) {
        const { retryAfter, timeToReset, sublimitTimeout } = error;
        const waits = [retryAfter, timeToReset, sublimitTimeout].filter(
          (ms) => Number.isFinite(ms) && ms > 0,
        );
        return { kind: 'limited', waitMs: Math.max(0, ...waits) };
      }
      const refusal = lastingRefusal(error);
      return refusal ? { kind: 'refused', ...refusal } : { kind: 'failed', error };
    }
  };
}
