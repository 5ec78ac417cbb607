import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { commands } from '../../commands/index.ts';
import { type Config, readConfig } from '../config.ts';
import { printable } from '../text/terminal.ts';

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
  return read.ok ? register(flags, read.config) : complain(2, read.sentences.join('\n'));
}

type Flags = Readonly<Record<'help' | 'remove' | 'dry-run', boolean>>;

async function register(flags: Flags, { token, apiUrl, guildId }: Config): Promise<number> {
  // discord.js takes its time to load: not before it is needed.
  const { definitionsOf, explain, redactor, registerCommands, REST } = await import('./registration.ts');
  try {
    await registerCommands({
      rest: new REST({ api: apiUrl, timeout: 10_000 }).setToken(token),
      wanted: flags.remove ? [] : definitionsOf(commands),
      ...(guildId === undefined ? {} : { guildId }),
      isDryRun: flags['dry-run'],
      print: (line) => console.log(line),
    });
    return 0;
  } catch (error) {
    return complain(1, redactor([token])(explain(error, apiUrl).sentence));
  }
}

function readFlags(args: readonly string[]): Flags | string {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { help: flag, remove: flag, 'dry-run': flag } });
    return values;
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return `${sentence.replace(/\.$/, '')}.`;
  }
}

function complain(exitCode: number, sentence: string): number {
  console.error(printable(sentence));
  return exitCode;
}
