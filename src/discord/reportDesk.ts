import { createHmac } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Report } from '../reply/index.ts';
import { isStateError, type Reports } from '../state/index.ts';
import { type Courier, createCourier } from './courier.ts';
import { createLimiter } from './limiter.ts';
import type { Logger } from './log.ts';
import { createReportPost } from './reportPost.ts';

export interface ReportDeskOptions {
  readonly config: Pick<Config, 'token' | 'apiUrl' | 'reportChannelId' | 'userPerMinute'>;
  readonly log: Logger;
  /** Where reports are kept; without it none is taken. */
  readonly reports?: Reports;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** See `CourierOptions.firstWaitMs`. */
  readonly firstWaitMs?: number;
}

/** What came of handing in a report. `unkept`: it can't be kept; else how many seconds to wait, for these were too many. */
export type Taken = 'taken' | 'unkept' | { readonly seconds: number };

/** Takes reports and sees that the bot's owner gets them. */
export interface ReportDesk {
  /** Keeps a report: on the disk once it is `taken`. The same form from the same person is one report. Never throws. */
  take(report: Report, userId: string): Taken;
  /** How many wait for the owner; undefined when that can't be told. */
  countOpen(): number | undefined;
  /** Begins to deliver, also what an earlier process left. */
  start(): void;
  /** Ends delivering; what comes later is kept for the next process. */
  stop(withinMs: number): Promise<void>;
}

/** So many reports of one person are taken at once, and then so many a minute: enough to read a page with, too few to fill the disk with. */
const AT_ONCE = 30;
const PER_MINUTE = 2;
/** How long a post that is on its way may take once the bot is told to stop. */
const LAST_POST_MS = 2000;

/** A desk that takes reports at once, and delivers none before it is started. */
export function createReportDesk({ config, log, reports, now, firstWaitMs }: ReportDeskOptions): ReportDesk {
  const { token, reportChannelId: channel, userPerMinute } = config;
  // Who lets people ask as often as they like lets them report as often.
  const limiter = createLimiter(userPerMinute === 0 ? 0 : PER_MINUTE, now, AT_ONCE);
  const courier: Courier | undefined =
    reports && channel !== undefined
      ? createCourier({
          reports,
          channel,
          post: createReportPost(config),
          log,
          now: Date.now,
          ...(firstWaitMs !== undefined && { firstWaitMs }),
        })
      : undefined;
  let isStarted = false;
  return {
    take(report, userId) {
      const seconds = limiter.take(userId);
      if (seconds > 0) return { seconds };
      if (!reports) return 'unkept';
      const id = reportId(token, report, userId);
      const about = { report: id, quote: report.quote, ref: report.reference };
      try {
        const kept = reports.keep(id, report);
        if (kept === 'full') {
          log.error(about, 'a report was not taken, for too many are open: see npm run reports');
          return 'unkept';
        }
        if (kept === 'kept') log.warn(about, 'report');
      } catch (err) {
        log.error({ ...about, err }, 'a report was not taken');
        return 'unkept';
      }
      if (isStarted) courier?.wake();
      return 'taken';
    },
    countOpen() {
      try {
        return reports?.countOpen();
      } catch (err) {
        log.warn({ err, code: isStateError(err) ? err.code : undefined }, 'reports cannot be counted');
        return undefined;
      }
    },
    start() {
      isStarted = true;
      courier?.wake();
    },
    async stop(withinMs) {
      await courier?.stop(Math.min(withinMs, LAST_POST_MS));
    },
  };
}

/**
 * The same for the same words of the same person about the same answer, also in another process, and nothing that says who it was to anybody
 * without the bot's token. 12 digits of base 36, short enough to be typed and to be a nonce.
 */
function reportId(token: string, { quote, version, text }: Report, userId: string): string {
  const said = JSON.stringify([userId, quote, version, text.trim()]);
  const digest = createHmac('sha256', token).update(said).digest('hex');
  return BigInt(`0x${digest.slice(0, 15)}`)
    .toString(36)
    .padStart(12, '0');
}
