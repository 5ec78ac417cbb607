import { randomUUID } from 'node:crypto';
import type { Claim, Reports } from '../state/index.ts';
import type { Logger } from './log.ts';
import { POST_TIMEOUT_MS, type PostReport } from './reportPost.ts';

export interface CourierOptions {
  readonly reports: Reports;
  /** Id of the channel that reports go to. */
  readonly channel: string;
  readonly post: PostReport;
  readonly log: Logger;
  /** Milliseconds since 1970, the clock of `reports`. */
  readonly now: () => number;
  /** The first wait after a failure; each further one in a row doubles it. */
  readonly firstWaitMs?: number;
}

/** Brings kept reports to the owner's channel, one after the other, until each is there. */
export interface Courier {
  /** There may be something to deliver; also the first call, for what an earlier process left. */
  wake(): void;
  /**
   * Begins nothing any more and breaks off what takes longer: it stays kept, and the next process goes on with it.
   * @param withinMs how long the try that is on its way may take
   */
  stop(withinMs: number): Promise<void>;
}

/**
 * Longer than a try can take, and well within the few minutes for which Discord knows a nonce: whoever takes over what a killed process had
 * in hand can't deliver it twice.
 */
const LEASE_MS = POST_TIMEOUT_MS + 3000;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 300_000;
/** How often it looks for what others left: processes that were killed, `npm run reports -- --retry`. */
const POLL_MS = 30_000;

const NOT_TAKEN =
  'a report that the channel does not take: let the bot view the channel and send messages there, then npm run reports -- --retry, or set another REPORT_CHANNEL_ID';

/** A courier that waits to be woken. */
export function createCourier({
  reports,
  channel,
  post,
  log,
  now,
  firstWaitMs = FIRST_WAIT_MS,
}: CourierOptions): Courier {
  const holder = randomUUID();
  /** Breaks off the try that is on its way. */
  let trying: AbortController | undefined;
  /** Posted, but not written down yet, for the disk was full or the file held: these are never posted again. */
  const unwritten = new Map<string, Claim>();
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;
  let wasWoken = false;
  let isStopped = false;
  /** By the clock that never goes back. */
  let pausedUntil = 0;

  const pause = (ms: number): void => {
    pausedUntil = performance.now() + ms;
  };
  const pauseAfterFailure = (): number => {
    const ms = Math.min(firstWaitMs * 2 ** failures, LONGEST_WAIT_MS);
    failures += 1;
    pause(ms);
    return ms;
  };
  const writeDown = (claim: Claim): void => {
    unwritten.set(claim.id, claim);
    reports.delivered(claim, channel);
    unwritten.delete(claim.id);
    log.info({ report: claim.id, ref: claim.report.reference }, 'report delivered');
  };

  /** @returns whether there may be more to do at once */
  const step = async (): Promise<boolean> => {
    if (performance.now() < pausedUntil) return false;
    for (const claim of unwritten.values()) writeDown(claim);
    const claim = reports.claim(channel, holder, LEASE_MS);
    if (!claim) return false;
    const about = { report: claim.id, ref: claim.report.reference };
    // One a try: whoever is given a signal listens to it for as long as it lives.
    trying = new AbortController();
    const posted = await post(claim, channel, trying.signal);
    switch (posted.kind) {
      case 'taken':
        failures = 0;
        writeDown(claim);
        return true;
      case 'refused': {
        failures = 0;
        const { status, why } = posted;
        reports.refused(claim, { channel, status, why });
        log.error({ ...about, channel, status, why }, NOT_TAKEN);
        return true;
      }
      case 'limited': {
        const waitMs = Math.max(posted.waitMs, 0) || pauseAfterFailure();
        pause(waitMs);
        reports.failed(claim);
        // Also for the process that comes after this one.
        reports.pause(channel, now() + waitMs);
        log.warn({ ...about, waitMs }, 'a report has to wait');
        return true;
      }
      case 'failed': {
        const waitMs = pauseAfterFailure();
        reports.failed(claim);
        if (!trying.signal.aborted)
          log.warn({ ...about, err: posted.error, waitMs }, 'a report is tried again later');
        return true;
      }
    }
  };

  const work = async (): Promise<void> => {
    try {
      while (!isStopped && (await step()));
    } catch (err) {
      const waitMs = pauseAfterFailure();
      log.error({ err, waitMs }, 'reports cannot be delivered for now');
    }
  };

  const untilNext = (): number => {
    const paused = pausedUntil - performance.now();
    let due = POLL_MS;
    try {
      if (paused <= 0) due = (reports.dueAt(channel) ?? Number.POSITIVE_INFINITY) - now();
    } catch {
      // It is looked at again later, and then it is said.
    }
    return Math.max(1, Math.min(POLL_MS, paused > 0 ? paused : due));
  };

  const wake = (): void => {
    if (isStopped) return;
    if (working) {
      wasWoken = true;
      return;
    }
    clearTimeout(timer);
    wasWoken = false;
    working = work().finally(() => {
      working = undefined;
      if (isStopped) return;
      if (wasWoken) wake();
      else timer = setTimeout(wake, untilNext()).unref();
    });
  };

  return {
    wake,
    async stop(withinMs) {
      isStopped = true;
      clearTimeout(timer);
      const breakOff = setTimeout(() => trying?.abort(), withinMs);
      await working;
      clearTimeout(breakOff);
    },
  };
}
