import type { Answer, Command } from '../../../commands/index.ts';
import type { Archive } from '../../../src/archive/types.ts';
import type { Config } from '../../../src/config.ts';
import type { Bot, BotOptions } from '../../../src/discord/bot.ts';
import { definitionsOf } from '../../../src/discord/definitions.ts';
import { createBot, createLogger } from '../../../src/discord/index.ts';
import type { FakeDiscord } from '../fake/index.ts';
import { asObject, type JsonObject, parseJson } from '../fake/json.ts';
import { call } from './api.ts';
import { emptyArchive } from './archive.ts';

/** A command `/echo text:… private:…` that refuses with what it was told, unless told how to answer. */
export function echo(more: Partial<Command> = {}): Command {
  return {
    hidden: false,
    cacheable: false,
    name: 'echo',
    data: {
      name: 'echo',
      description: 'Says it again',
      options: [
        { type: 3, name: 'text', description: 'What', required: true, autocomplete: true },
        { type: 3, name: 'other', description: 'What else', autocomplete: true },
        { type: 5, name: 'private', description: 'To you alone' },
      ],
    },
    run: (options, _context, page = 0) => refusal(`${String(options.text)} on page ${page}`),
    suggest: ({ partial }) => [{ name: `${partial}!`, value: partial }],
    ...more,
  };
}

/** A command `/slow` that answers "after all" as soon as it is let. */
export function slow(): { readonly command: Command; readonly finish: () => void } {
  let finish: () => void = () => undefined;
  const command = {
    ...echo(),
    name: 'slow',
    data: { name: 'slow', description: 'Takes its time' },
    run: () =>
      new Promise<Answer>((resolve) => {
        finish = () => resolve(refusal('after all'));
      }),
  };
  return { command, finish: () => finish() };
}

/** An answer of one sentence. */
export function refusal(reason: string): Answer {
  return { kind: 'refusal', command: 'echo', notes: [], archiveVersion: 'test', reason };
}

export interface Running {
  readonly bot: Bot;
  /** Log lines so far, parsed. */
  readonly lines: readonly JsonObject[];
  readonly raw: readonly string[];
}

/** A bot that is connected to the fake, with its commands registered. */
export async function startBot(
  discord: FakeDiscord,
  commands: readonly Command[],
  more: Partial<Config> &
    Pick<BotOptions, 'deferAfterMs' | 'now' | 'reports' | 'reportWaitMs'> & {
      readonly archive?: Archive;
    } = {},
): Promise<Running> {
  const { deferAfterMs, now, reports, reportWaitMs, archive = emptyArchive, ...settings } = more;
  const config: Config = {
    token: discord.token,
    corpusDir: 'none',
    aliasesFile: 'none',
    stateDir: 'none',
    logLevel: 'debug',
    logQueries: false,
    defaultPrivate: false,
    apiUrl: discord.apiUrl,
    userPerMinute: 0,
    guildPerMinute: 0,
    watch: false,
    healthHost: '127.0.0.1',
    shutdownSeconds: 2,
    ...settings,
  };
  const raw: string[] = [];
  const lines: JsonObject[] = [];
  const log = createLogger({
    level: config.logLevel,
    secrets: [config.token],
    destination: {
      write(line) {
        raw.push(line);
        lines.push(asObject(parseJson(line)));
      },
    },
  });
  const path = `/applications/${discord.world.application.id}/commands`;
  await call(discord, 'PUT', path, definitionsOf(commands));
  const bot = createBot({
    config,
    log,
    commands,
    archive: () => archive,
    ...(deferAfterMs === undefined ? {} : { deferAfterMs }),
    ...(now && { now }),
    ...(reports && { reports }),
    ...(reportWaitMs === undefined ? {} : { reportWaitMs }),
  });
  const failure = await bot.login();
  if (failure) throw new Error(failure.sentence);
  return { bot, lines, raw };
}
