import type { REST } from 'discord.js';
import { payloadOf, type Report, reportMessage } from '../reply/index.ts';
import type { Logger } from './log.ts';
import { postTo } from './responder.ts';

/**
 * Hands reports to the bot's owner: into the channel, or into the log where there is none or Discord refuses it.
 * @returns a function that never rejects
 */
export function createReportDesk(
  rest: REST,
  log: Logger,
  channelId: string | undefined,
): (report: Report) => Promise<void> {
  return async (report) => {
    if (channelId === undefined) return log.warn({ report }, 'report');
    try {
      await postTo(rest, channelId, payloadOf(reportMessage(report)));
    } catch (err) {
      log.warn({ err, report }, 'report, which the channel did not take');
    }
  };
}
