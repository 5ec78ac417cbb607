import { DiscordAPIError, GatewayCloseCodes, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** Why Discord can't be used, for people. */
export interface Failure {
  readonly code:
    | 'token-refused'
    | 'intents-refused'
    | 'unreachable'
    | 'discord-down'
    | 'missing-access'
    | 'gateway-refused'
    | 'unexpected';
  /** What is wrong and what to do; holds no secret. */
  readonly sentence: string;
}

/** The gateway closed for good while the bot connected. */
export class GatewayRefusal extends Error {
  /** Discord's code of the close. */
  readonly closeCode: number;

  constructor(closeCode: number, cause: unknown) {
    super(`The gateway closed with code ${closeCode}.`, { cause });
    this.closeCode = closeCode;
  }
}

/**
 * Says in one sentence why a login or a request failed.
 * @param apiUrl the address that was asked, to be named when it can't be reached
 */
export function explain(error: unknown, apiUrl: string): Failure {
  if (isTokenRefusal(error)) return tokenRefused;
  if (error instanceof GatewayRefusal) return explainClose(error.closeCode);
  if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess)
    return missingAccess;
  if (error instanceof HTTPError || (error instanceof DiscordAPIError && error.status >= 500)) {
    return {
      code: 'discord-down',
      sentence: `Discord has a problem of its own (HTTP ${error.status}): try again in a few minutes.`,
    };
  }
  if (error instanceof DiscordAPIError && !isDiscords(error)) {
    return {
      code: 'unreachable',
      sentence: `What answers at ${hostOf(apiUrl)} is not Discord (HTTP ${error.status}): check DISCORD_API_URL, and whether a proxy stands in between.`,
    };
  }
  const network = networkCode(error);
  if (network !== undefined) {
    return {
      code: 'unreachable',
      sentence: `Discord cannot be reached at ${hostOf(apiUrl)} (${network}): check the network connection, and DISCORD_API_URL if it is set.`,
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', sentence: `Discord refused: ${message.replaceAll('\n', ' ')}` };
}

/** Says why the gateway closed for good: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
export function explainClose(code: number): Failure {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return tokenRefused;
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return intentsRefused;
    default:
      return {
        code: 'gateway-refused',
        sentence: `Discord closed the connection for good (code ${code}, ${GatewayCloseCodes[code] ?? 'unknown'}): a newer version of the bot may be needed.`,
      };
  }
}

/** What an error may say in the log: never a request's body or address, which hold what was typed and tokens. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? { code: error.code } : {};
  const status = 'status' in error ? { status: error.status } : {};
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  return { name, message, ...code, ...status, stack, ...cause };
}

/**
 * Whether an answer failed because it came too late or because somebody else had answered: expected with two processes,
 * slow networks, and messages that people deleted.
 * @returns a word for the log; undefined when the error is none of these
 */
export function missedAnswer(error: unknown): 'duplicate' | 'late' | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  switch (error.code) {
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      return 'duplicate';
    case RESTJSONErrorCodes.UnknownInteraction:
    case RESTJSONErrorCodes.UnknownWebhook:
    case RESTJSONErrorCodes.UnknownMessage:
    case RESTJSONErrorCodes.InvalidWebhookToken:
      return 'late';
    default:
      return undefined;
  }
}

const tokenRefused: Failure = {
  code: 'token-refused',
  sentence:
    'Discord refused the bot token: check DISCORD_TOKEN (the developer portal makes a new one under "Bot", "Reset Token").',
};

const intentsRefused: Failure = {
  code: 'intents-refused',
  sentence:
    'Discord refused the gateway intents: the application may not use what the bot asked for; check it in the developer portal under "Bot".',
};

const missingAccess: Failure = {
  code: 'missing-access',
  sentence:
    'Discord gives no access: invite the application to the server with the scope applications.commands, and check GUILD_ID.',
};

function isTokenRefusal(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  if (!(error instanceof Error)) return false;
  return 'code' in error && error.code === 'TokenInvalid';
}

/** Whether the connection failed, so that nobody knows whether Discord took the request. */
export function isBrokenConnection(error: unknown): boolean {
  return (
    !(error instanceof DiscordAPIError) && !(error instanceof HTTPError) && networkCode(error) !== undefined
  );
}

/**
 * Why Discord will refuse a request however often it is sent: no access, nothing there, a body that it does not take.
 * @returns undefined when another try may work: the network, a server's error, a limit, a proxy's word, or a token that is refused, which
 *   is either a mistake of a moment or the end of the connection as a whole
 */
export function lastingRefusal(
  error: unknown,
): { readonly status: number; readonly why: string } | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  const { status, code, message } = error;
  if (typeof code !== 'number' || status === 401 || status === 408 || status === 429) return undefined;
  return { status, why: `${message.split('\n')[0]} (${code})` };
}

/** Discord's own errors have a number; only its "not found" for a path that does not exist has none worth telling. */
function isDiscords({ code, status }: DiscordAPIError): boolean {
  return typeof code === 'number' && !(code === 0 && status === 404);
}

const NETWORK = /^(E[A-Z]+(_[A-Z]+)*|UND_ERR_\w+|(ERR_TLS|CERT|DEPTH|SELF_SIGNED|UNABLE)_\w+)$/;

/** The code of a network error, wherever in the chain of causes it stands. */
function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError') return 'no answer in time';
  if ('code' in error && typeof error.code === 'string' && NETWORK.test(error.code)) return error.code;
  if (error instanceof AggregateError) return networkCode(error.errors[0]);
  return networkCode(error.cause);
}

function hostOf(apiUrl: string): string {
  return URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
}
