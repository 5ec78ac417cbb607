import { REST, Routes } from 'discord.js';
import * as z from 'zod';
import {
  type CommandDiff,
  type CommandJson,
  diffCommands,
  ENTRY_POINT,
  isSame,
  type Scope,
  typeOf,
} from './commandDiff.ts';

// For the program that registers: it loads this module, and discord.js with it, only when it has to.
export { definitionsOf } from './definitions.ts';
export { explain } from './failure.ts';
export { redactor } from './log.ts';
export { REST };

export interface RegistrationOptions {
  /** With the bot token set. */
  readonly rest: REST;
  /** The commands as they should be; none takes all of them away. */
  readonly wanted: readonly CommandJson[];
  /** The server to register in; absent means globally. */
  readonly guildId?: string;
  /** Shows what would be written, and writes nothing. */
  readonly isDryRun: boolean;
  /** One line of the report. */
  readonly print: (line: string) => void;
}

/**
 * Makes Discord's list of commands what it should be: shows the difference first, and writes only when there is one.
 * @returns the difference
 * @throws what the requests reject with
 */
export async function registerCommands(options: RegistrationOptions): Promise<CommandDiff> {
  const { rest, wanted, guildId, isDryRun, print } = options;
  const application = applicationSchema.parse(await rest.get(Routes.currentApplication()));
  const route =
    guildId === undefined
      ? Routes.applicationCommands(application.id)
      : Routes.applicationGuildCommands(application.id, guildId);
  const registered = await readCommands(rest, route);
  // Discord refuses to drop an entry point in bulk, and it is not ours to drop.
  const kept = registered.filter((command) => typeOf(command) === ENTRY_POINT);
  const scope: Scope = guildId === undefined ? 'global' : 'guild';
  const diff = diffCommands([...wanted, ...kept], registered, scope);
  print(guildId === undefined ? 'Global commands:' : `Commands of the server ${guildId}:`);
  for (const line of diffLines(diff)) print(`  ${line}`);
  if (isSame(diff)) {
    print('Nothing to change.');
  } else if (isDryRun) {
    print('Dry run: nothing was written.');
  } else {
    await rest.put(route, { body: [...wanted, ...kept.map(withoutOrigin)] });
    print('Written.');
  }
  if (guildId !== undefined && wanted.length > 0) await warnOfTwins(options, application.id);
  return diff;
}

const applicationSchema = z.object({ id: z.string() });
const commandsSchema = z.array(z.looseObject({ name: z.string() }));

async function readCommands(rest: REST, route: `/${string}`): Promise<readonly CommandJson[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return commandsSchema.parse(await rest.get(route, { query }));
}

/** A command that is registered both globally and in a server shows up twice there. */
async function warnOfTwins(
  { rest, wanted, print }: RegistrationOptions,
  applicationId: string,
): Promise<void> {
  const global = await readCommands(rest, Routes.applicationCommands(applicationId));
  const twins = wanted.filter(({ name }) => global.some((command) => command.name === name));
  if (twins.length === 0) return;
  const names = twins.map(({ name }) => `/${name}`).join(', ');
  print(
    `Also registered globally, so people in this server see them twice: ${names}. To take the global ones away, empty GUILD_ID and run with --remove.`,
  );
}

function withoutOrigin(command: CommandJson): CommandJson {
  const { id: _id, application_id: _application, version: _version, ...rest } = command;
  return rest;
}

const SHOWN = 80;

function diffLines({ added, changed, removed }: CommandDiff): readonly string[] {
  const shown = (value: string | undefined): string =>
    value === undefined ? 'nothing' : value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
  return [
    ...added.map((name) => `+ ${name}`),
    ...changed.flatMap(({ name, fields }) => [
      `~ ${name}`,
      ...fields.map(({ path, before, after }) => `    ${path}: ${shown(before)} → ${shown(after)}`),
    ]),
    ...removed.map((name) => `- ${name}`),
  ];
}
