import { commands } from '../../commands/index.ts';
import { endWithReader, readCommandLine } from '../commandLine.ts';
import { loadArchive } from '../snapshot/index.ts';
import { fail, nameLeftOut, readVariables, sentenceOf, warnOfSnapshot } from './output.ts';
import { placeOf } from './project.ts';
import { prompt } from './prompt.ts';

const listed = commands.filter((command) => !command.hidden);

const HELP = `A prompt that answers as the bot does in Discord: history with the arrow keys, Tab completes.

  npm run console [-- --corpus DIR] [-- --aliases FILE] [-- --cache DIR] [-- --settings FILE]

At the prompt: ${listed.map(({ name }) => `/${name}`).join(', ')}; "next" and "back" turn the page; /help; /exit.
Options: --help is this text, --version the version.
`;

endWithReader('npm run console');
// No `await` here: the bundle is no module.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main(args: string[]): Promise<number> {
  try {
    const line = readCommandLine(args, {
      name: 'npm run console',
      help: HELP,
      options: {
        corpus: { type: 'string' },
        aliases: { type: 'string' },
        cache: { type: 'string' },
        settings: { type: 'string' },
      },
    });
    if (typeof line === 'number') return line;
    const variables = readVariables(line.values.settings);
    if (variables === undefined) return 2;
    const { archive, keep } = await loadArchive(placeOf(line.values, variables), warnOfSnapshot);
    keep();
    nameLeftOut(archive.problems);
    await prompt({ archive, commands: listed, help: HELP, input: process.stdin, output: process.stdout });
    return 0;
  } catch (error) {
    return fail(sentenceOf(error), 2);
  }
}
