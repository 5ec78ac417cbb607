export { type Bot, createBot } from './bot.ts';
export { isGatewayError } from './gateway.ts';
export { createLiveArchive, type LiveArchive } from './liveArchive.ts';
export { createLogger, type Logger, logDestination, redactor } from './log.ts';
