export { type Bot, type BotOptions, createBot } from './bot.ts';
export { describeError, type Failure } from './failure.ts';
export { createLogger, type Logger, logDestination, redactor } from './log.ts';
