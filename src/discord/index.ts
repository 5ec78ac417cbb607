export { createBot } from './bot.ts';
export { createLiveArchive } from './liveArchive.ts';
export { createLogger, type Logger, logDestination, redactor } from './log.ts';
