import { commands } from '../../commands/index.ts';
import { endWithReader, readCommandLine } from '../commandLine.ts';
import type { Config } from '../config.ts';
import { oddities, readSettings } from '../environment.ts';
import { printable } from '../text/terminal.ts';

const HELP = `Usage: npm run register [-- options]

Registers the slash commands with Discord: in the server GUILD_ID when it is set, else globally.
Shows the difference first, and writes nothing when there is none.

  --dry-run        show the difference and write nothing
  --remove         take the commands away
  --settings FILE  read the settings from FILE instead of .env
  --help           this text
  --version        the version

Settings are read from the environment and .env: DISCORD_TOKEN, GUILD_ID.
Exit codes: 0 done or nothing to do, 1 Discord refused or can't be reached, 2 wrong use or wrong settings.`;

endWithReader('npm run register');
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, {
    name: 'npm run register',
    help: HELP,
    options: {
      remove: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      settings: { type: 'string' },
    },
  });
  if (typeof line === 'number') return line;
  const read = readSettings(process.env, line.values.settings);
  if (!read.ok) return complain(2, read.sentences.join('\n'));
  const odd = oddities(read).join('\n');
  // Commands that were meant for one server would be everybody's.
  if (read.unread !== undefined || read.misspelt.some(({ meant }) => meant === 'GUILD_ID'))
    return complain(2, odd);
  if (odd !== '') complain(0, odd);
  return register(line.values, read.config);
}

type Flags = Readonly<Record<'remove' | 'dry-run', boolean>>;

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

function complain(exitCode: number, sentence: string): number {
  console.error(printable(sentence));
  return exitCode;
}
