import { createHmac } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../config.ts';
import { printable } from '../text/terminal.ts';
import { describeError } from './failure.ts';

export type { Logger } from 'pino';

export interface LogOptions {
  readonly level: LogLevel;
  /** Strings that no line may hold, the bot token first. */
  readonly secrets: readonly string[];
  readonly destination: DestinationStream;
}

/** A log of JSON lines in which no secret stands, whatever field or text it came in. */
export function createLogger({ level, secrets, destination }: LogOptions): Logger {
  const redact = redactor(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    { write: (line) => destination.write(inert(redact(line))) },
  );
}

/** A control character as JSON writes it, not the letters of one behind a backslash. */
const ESCAPED_CONTROL = /(?<!\\)((?:\\\\)*)\\u00[01][0-9a-f]/g;

/** A line that can't steer the terminal on which it is made readable: a file's name may hold anything. */
const inert = (line: string) => printable(line).replace(ESCAPED_CONTROL, '$1\\ufffd');

/**
 * Where log lines go: readable on a terminal when the package for it is installed, JSON otherwise.
 */
export async function logDestination(
  stream: NodeJS.WriteStream,
  colorize: boolean,
): Promise<DestinationStream> {
  // A reader that goes away must not take the bot along.
  stream.on('error', () => undefined);
  if (!stream.isTTY) return stream;
  try {
    const { default: pretty } = await import('pino-pretty');
    return pretty({ destination: stream, colorize });
  } catch {
    return stream;
  }
}

const HIDDEN = '[hidden]';
/** The tokens of interactions: base64 of "interaction:". Whoever has one can answer in the bot's name for 15 min. */
const INTERACTION_TOKEN = /aW50ZXJhY3Rpb2[\w=-]+/g;

/** Replaces every secret in a text, and every interaction token. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((secret) => secret !== '');
  return (text) =>
    known
      .reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text)
      .replace(INTERACTION_TOKEN, HIDDEN);
}

/** Names that are remembered. */
const MAX_NAMES = 1000;

/**
 * Names servers in the log without saying which they are: the same server gives the same 8 characters as long as the key stays.
 */
export function guildHasher(key: string): (guildId: string) => string {
  const names = new LRUCache<string, string>({
    max: MAX_NAMES,
    memoMethod: (guildId) => createHmac('sha256', key).update(guildId).digest('hex').slice(0, 8),
  });
  return (guildId) => names.memo(guildId);
}

/** A short reference for one interaction, the same in the log, in the apology and in a second process. */
export function referenceOf(interactionId: string): string {
  const id = /^\d+$/.test(interactionId) ? BigInt(interactionId) : 0n;
  return id.toString(36).slice(-6).padStart(6, '0').toUpperCase();
}
