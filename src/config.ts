import * as z from 'zod';

/** Levels of the log, as pino names them. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Discord's API without the version, which discord.js appends. */
export const DISCORD_API_URL = 'https://discord.com/api';

/** The alias file that is looked for where none is named; it need not be there. */
export const ALIASES_FILE = 'aliases.txt';

/** Where archives are kept, unless the setting says otherwise; and what the setting says for nowhere. */
export const CACHE_DIR = '.cache';
export const NO_CACHE = 'off';

/** Where the state is kept, unless the setting says otherwise. */
export const STATE_DIR = '.state';

/** Supervisors commonly kill 10 s after SIGTERM, and closing the gateway takes a moment of it. */
const MAX_SHUTDOWN_SECONDS = 9;

/** Every setting, read once at the start. */
export interface Config {
  /** Without the prefix `Bot `. */
  readonly token: string;
  /** The test guild that commands are registered in; absent means globally. */
  readonly guildId?: string;
  /** The channel that reports go to; without it they are listed by `npm run reports` only. */
  readonly reportChannelId?: string;
  readonly corpusDir: string;
  readonly aliasesFile: string;
  /** Set where the owner names another file than the usual one: it must be there. */
  readonly aliasesNamedBy?: 'ALIASES_FILE';
  /** Where archives are kept from one start to the next; absent means nowhere. */
  readonly cacheDir?: string;
  /** Where reports are kept, which can't be made again. */
  readonly stateDir: string;
  readonly logLevel: LogLevel;
  /** Whether the log may hold what people type. */
  readonly logQueries: boolean;
  /** Whether an answer is shown to the asker only, unless the option `private` says otherwise. */
  readonly defaultPrivate: boolean;
  /** Without a trailing slash and without the version. */
  readonly apiUrl: string;
  /** Questions that one person may ask in a minute; 0 means any number. */
  readonly userPerMinute: number;
  /** Questions that one server may ask in a minute; 0 means any number. */
  readonly guildPerMinute: number;
  /** Whether changes in the corpus folder are noticed and read. */
  readonly watch: boolean;
  /** Where health and metrics are served; absent means nowhere. */
  readonly healthPort?: number;
  readonly healthHost: string;
  /** How long answers in flight may take once the process is told to stop. */
  readonly shutdownSeconds: number;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  /** One sentence for every setting that is missing or wrong. */
  | { readonly ok: false; readonly sentences: readonly string[] };

/** Variables by name, as in `process.env`. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. An empty or blank variable counts as not set.
 * @param env variables by name, usually `process.env` and what `.env` adds.
 * @returns the settings, or one sentence for each wrong variable: its name and what it accepts, never its value.
 */
export function readConfig(env: Variables): ConfigResult {
  const parsed = schema.safeParse(cleaned(env));
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    return { ok: false, sentences: [...new Set(sentences)] };
  }
  const {
    GUILD_ID: guildId,
    REPORT_CHANNEL_ID: reportChannelId,
    HEALTH_PORT: healthPort,
    CACHE_DIRECTORY: supervisors,
    CACHE_DIR: cacheDir = supervisors ?? CACHE_DIR,
    STATE_DIRECTORY: supervisorsState,
    STATE_DIR: stateDir = supervisorsState ?? STATE_DIR,
    ...rest
  } = parsed.data;
  return {
    ok: true,
    config: {
      token: rest.DISCORD_TOKEN,
      ...(guildId === undefined ? {} : { guildId }),
      ...(reportChannelId === undefined ? {} : { reportChannelId }),
      corpusDir: rest.CORPUS_DIR,
      aliasesFile: rest.ALIASES_FILE,
      ...(rest.ALIASES_FILE !== ALIASES_FILE && { aliasesNamedBy: 'ALIASES_FILE' }),
      ...(cacheDir === NO_CACHE ? {} : { cacheDir }),
      stateDir,
      logLevel: rest.LOG_LEVEL,
      logQueries: rest.LOG_QUERIES,
      defaultPrivate: rest.DEFAULT_PRIVATE,
      apiUrl: rest.DISCORD_API_URL,
      userPerMinute: rest.USER_PER_MINUTE,
      guildPerMinute: rest.GUILD_PER_MINUTE,
      watch: rest.WATCH,
      ...(healthPort === undefined ? {} : { healthPort }),
      healthHost: rest.HEALTH_HOST,
      shutdownSeconds: rest.SHUTDOWN_SECONDS,
    },
  };
}

/**
 * Variables as they were meant: without blank ones, white space and carriage returns around values, and quotation marks, which
 * `docker run --env-file` leaves in place.
 */
export function cleaned(env: Variables): Readonly<Record<string, string>> {
  const filled: Record<string, string> = {};
  for (const [name, value = ''] of Object.entries(env)) {
    const text = value
      .trim()
      .replace(/^(["'])(.*)\1$/su, '$2')
      .trim();
    if (text !== '') filled[name] = text;
  }
  return filled;
}

const isTrue = (fallback: boolean) =>
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(['true', 'false'], { error: 'must be true or false.' }))
    .default(fallback ? 'true' : 'false')
    .transform((value) => value === 'true');

const perMinute = (fallback: number) => {
  const error = 'must be a whole number of questions a minute, or 0 for any number.';
  return z.coerce.number({ error }).int({ error }).min(0, { error }).default(fallback);
};

const snowflake = (what: string) =>
  z
    .string()
    .regex(/^\d{17,20}$/, { error: `must be the id of ${what}: 17 to 20 digits.` })
    .optional();

const isHttpUrl = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const portRange = 'must be a port, 1 to 65535, or 0 for a free one.';
const shutdownRange = `must be a number of seconds between 1 and ${MAX_SHUTDOWN_SECONDS}.`;
const noToken =
  'is not set: copy .env.example to .env and put the bot token from the Discord developer portal there.';

const schema = z.object({
  DISCORD_TOKEN: z
    .string({ error: noToken })
    .transform((token) => token.replace(/^Bot\s+/i, ''))
    // Three parts joined by dots: anything else would only come back as a refused request header.
    .pipe(
      z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, {
        error:
          'is not a bot token: it must be the three parts joined by dots that the Discord developer portal shows under "Bot".',
      }),
    ),
  GUILD_ID: snowflake('a server'),
  REPORT_CHANNEL_ID: snowflake('a channel'),
  CORPUS_DIR: z.string().default('seeds'),
  ALIASES_FILE: z.string().default(ALIASES_FILE),
  CACHE_DIR: z.string().optional(),
  STATE_DIR: z.string().optional(),
  // systemd's names for the folders that it makes for a service (`CacheDirectory=`, `StateDirectory=`).
  CACHE_DIRECTORY: z.string().optional(),
  STATE_DIRECTORY: z.string().optional(),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}.` }))
    .default('info'),
  LOG_QUERIES: isTrue(false),
  DEFAULT_PRIVATE: isTrue(false),
  DISCORD_API_URL: z
    .string()
    .refine(isHttpUrl, { error: `must be an http or https address such as ${DISCORD_API_URL}.` })
    .transform((url) => url.replace(/(?:\/v\d+)?\/*$/, ''))
    .default(DISCORD_API_URL),
  USER_PER_MINUTE: perMinute(30),
  GUILD_PER_MINUTE: perMinute(300),
  WATCH: isTrue(true),
  HEALTH_PORT: z.coerce
    .number({ error: portRange })
    .int({ error: portRange })
    .min(0, { error: portRange })
    .max(65_535, { error: portRange })
    .optional(),
  HEALTH_HOST: z.string().default('127.0.0.1'),
  SHUTDOWN_SECONDS: z.coerce
    .number({ error: shutdownRange })
    .min(1, { error: shutdownRange })
    .max(MAX_SHUTDOWN_SECONDS, { error: shutdownRange })
    .default(8),
});

/** The names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(schema.shape);
