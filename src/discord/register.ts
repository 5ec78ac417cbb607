import { parseArgs } from 'node:util';
import { REST } from 'discord.js';
import { config as readDotenv } from 'dotenv';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { explain } from './failure.ts';
import { redactor } from './log.ts';
import { registerCommands } from './registration.ts';

const HELP = `Usage: npm run register [-- options]

Registers the slash commands with Discord: in the server GUILD_ID when it is set, else globally.
Shows the difference first, and writes nothing when there is none.

  --dry-run  show the difference and write nothing
  --remove   take the commands away
  --help     show this

Settings are read from .env: DISCORD_TOKEN, GUILD_ID.
Exit codes: 0 done or nothing to do, 1 Discord refused or can't be reached, 2 wrong use or wrong settings.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const flags = readFlags(args);
  if (typeof flags === 'string') return complain(2, `${flags} --help shows what there is.`);
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  readDotenv({ quiet: true });
  const read = readConfig(process.env);
  if (!read.ok) return complain(2, read.sentences.join('\n'));
  const { token, apiUrl, guildId } = read.config;
  const rest = new REST({ api: apiUrl, timeout: 10_000 }).setToken(token);
  try {
    await registerCommands({
      rest,
      wanted: flags.remove ? [] : commands.map(({ data }) => ({ ...data })),
      ...(guildId === undefined ? {} : { guildId }),
      isDryRun: flags['dry-run'],
      print: (line) => console.log(line),
    });
    return 0;
  } catch (error) {
    return complain(1, redactor([token])(explain(error, apiUrl).sentence));
  }
}

function readFlags(args: readonly string[]): Record<'help' | 'remove' | 'dry-run', boolean> | string {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { help: flag, remove: flag, 'dry-run': flag } });
    return values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split('. ')[0]?.concat('.') ?? message;
  }
}

function complain(exitCode: number, sentence: string): number {
  console.error(sentence);
  return exitCode;
}
