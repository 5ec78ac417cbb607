import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import type { Archive } from '../archive/index.ts';
import { toTerminal } from '../reply/index.ts';
import { loadArchive } from '../snapshot/index.ts';
import { printable } from '../text/terminal.ts';
import { fail, nameLeftOut, sentenceOf, style, warnOfSnapshot } from './output.ts';
import { placeOf, terminalContext } from './project.ts';
import { complete } from './suggest.ts';
import { readLine } from './typed.ts';

const listed = commands.filter((command) => !command.hidden);

const HELP = `A prompt that answers as the bot does in Discord: history with the arrow keys, Tab completes.

  npm run console [-- --corpus DIR] [-- --aliases FILE] [-- --cache DIR]

At the prompt: ${listed.map(({ name }) => `/${name}`).join(', ')}; "next" and "back" turn the page; /help; /exit.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        corpus: { type: 'string' },
        aliases: { type: 'string' },
        cache: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const { archive, keep } = await loadArchive(placeOf(values), warnOfSnapshot);
    keep();
    await prompt(archive);
    return 0;
  } catch (error) {
    return fail(sentenceOf(error), 2);
  }
}

async function prompt(archive: Archive): Promise<void> {
  nameLeftOut(archive.problems);
  process.stdout.write(
    `${archive.articles.size} articles, ${archive.quotes.size} quotes. Try /quote lavrov palmyra, or /help.\n`,
  );
  const readline = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: '› ',
    completer: (line: string) => complete(line, listed, terminalContext(archive)),
  });
  let asked: { line: string; page: number } | undefined;
  readline.prompt();
  for await (const typed of readline) {
    const line = typed.trim();
    if (line === '/exit' || line === '/quit') break;
    if (line === '/help' || line === 'help') process.stdout.write(HELP);
    else if (line !== '') {
      const turn = line === 'next' ? 1 : line === 'back' ? -1 : 0;
      asked = turn !== 0 && asked ? { line: asked.line, page: asked.page + turn } : { line, page: 0 };
      asked = await show(asked, archive);
    }
    readline.prompt();
  }
  readline.close();
}

/** Answers, and returns what was asked with the page that was really shown. */
async function show(
  asked: { line: string; page: number },
  archive: Archive,
): Promise<{ line: string; page: number }> {
  const typed = readLine(asked.line, commands);
  if (!typed.ok) {
    process.stdout.write(`${printable(typed.sentence)}\n`);
    return asked;
  }
  const answer = await typed.command.run(typed.options, terminalContext(archive), asked.page);
  process.stdout.write(`\n${toTerminal(answer, style(process.stdout), typed.options.query?.toString())}\n\n`);
  return 'page' in answer ? { ...asked, page: answer.page.index } : asked;
}
