import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { type Command, commands as everything } from '../../commands/index.ts';
import type { Archive } from '../archive/index.ts';
import { toTerminal } from '../reply/index.ts';
import { printable } from '../text/terminal.ts';
import { style } from './output.ts';
import { terminalContext } from './project.ts';
import { complete } from './suggest.ts';
import { readLine } from './typed.ts';

export interface PromptOptions {
  readonly archive: Archive;
  /** Those that are offered when Tab is pressed. */
  readonly commands: readonly Command[];
  /** What `/help` prints. */
  readonly help: string;
  readonly input: Readable;
  /** What is typed is edited on it where it is a terminal. */
  readonly output: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;
}

/** What was asked, and which page of the answer was shown. */
interface Asked {
  readonly line: string;
  /** 0-based; absent before it is known. */
  readonly page?: number;
}

/** Answers line after line until `/exit`, Ctrl-D or Ctrl-C, and leaves the cursor at the beginning of a line. */
export async function prompt({ archive, commands, help, input, output }: PromptOptions): Promise<void> {
  const name = archive.speakers.at(0)?.name;
  const example = name === undefined ? '/outlets' : `/quote ${name.toLowerCase()}`;
  output.write(
    `${archive.articles.size} articles, ${archive.quotes.size} quotes. Try ${printable(example)}, or /help.\n`,
  );
  const readline = createInterface({
    input,
    output,
    prompt: '› ',
    completer: (line: string) => complete(line, commands, terminalContext(archive)),
  });
  let asked: Asked | undefined;
  let isClosed = false;
  readline.once('close', () => {
    isClosed = true;
  });
  let isWaiting = true;
  readline.prompt();
  for await (const typed of readline) {
    const line = typed.trim();
    isWaiting = false;
    if (line === '/exit' || line === '/quit') break;
    if (/^(?:\/help(?:\s|$)|help$)/iu.test(line)) output.write(help);
    else if (line !== '') {
      const turn = line === 'next' ? 1 : line === 'back' ? -1 : 0;
      asked = turn !== 0 && asked ? { line: asked.line, page: (asked.page ?? 0) + turn } : { line };
      asked = await show(asked, archive, output);
    }
    // It may have been closed while the answer was made; a prompt would open the input again and wait for ever.
    if (isClosed) continue;
    isWaiting = true;
    readline.prompt();
  }
  readline.close();
  // Whoever ended it with a key did so behind the prompt, perhaps behind half a question.
  if (isWaiting) output.write('\n');
}

/** Answers, and returns what was asked with the page that was really shown. */
async function show(asked: Asked, archive: Archive, output: PromptOptions['output']): Promise<Asked> {
  const typed = readLine(asked.line, everything);
  if (!typed.ok) {
    output.write(`${printable(typed.sentence)}\n`);
    return asked;
  }
  const page = asked.page ?? typed.page ?? 0;
  const answer = await typed.command.run(typed.options, terminalContext(archive), page);
  output.write(`\n${toTerminal(answer, style(output), typed.options.query?.toString())}\n\n`);
  return { ...asked, page: 'page' in answer ? answer.page.index : page };
}
