export { createBot } from './bot.ts';
export { createLogger, type Logger, logDestination, redactor } from './log.ts';
