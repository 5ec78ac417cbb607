import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import * as z from 'zod';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Program<O extends Options> {
  /** How a person starts it: `npm run ask`. */
  readonly name: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Besides `--help` and `--version`, which every program has. */
  readonly options: O;
  readonly takesArguments?: boolean;
}

/** The exit code of whoever was used in a wrong way. */
const WRONG_USE = 2;
/** What a shell makes of a process that died of writing to a closed pipe: 128 and the number of SIGPIPE. */
const PIPE_CLOSED = 141;
/** `EX_IOERR` of sysexits.h: what should have been written could not be. */
const NOT_WRITTEN = 74;

const COMMON = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Options;

const parse = <O extends Options>(args: readonly string[], { options, takesArguments = false }: Program<O>) =>
  parseArgs({ args: [...args], allowPositionals: takesArguments, options: { ...options, ...COMMON } });

/**
 * Reads the command line of a program, the same way for all of them. `--help` and `--version` are answered, and wrong use is
 * complained of, here.
 * @returns the options and arguments, or the exit code of a program that has nothing more to do
 */
export function readCommandLine<const O extends Options>(
  args: readonly string[],
  program: Program<O>,
): ReturnType<typeof parse<O>> | number {
  try {
    const parsed = parse(args, program);
    const given: Readonly<Record<string, unknown>> = parsed.values;
    if (given.help === true) return print(process.stdout, program.help, 0);
    if (given.version === true) return print(process.stdout, `dateline ${version()}`, 0);
    const empty = Object.keys(given).find(
      (name) => typeof given[name] === 'string' && given[name].trim() === '',
    );
    return empty === undefined
      ? parsed
      : wrongUse(`--${empty} takes a value, and there is none.`, program.name);
  } catch (error) {
    // Of Node's explanation only the first sentence is for people.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    return wrongUse(`${sentence.replace(/[.:]$/, '')}.`, program.name);
  }
}

/**
 * A reader that goes away, as `head` does, ends the program without a word; a full disk with one sentence. For programs that print
 * their answer and end: the bot goes on without its log.
 */
export function endWithReader(name: string): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || stream === process.stderr) process.exit(PIPE_CLOSED);
      print(process.stderr, `${name}: the answer could not be written (${error.code ?? error.message}).`, 0);
      process.exit(NOT_WRITTEN);
    });
  }
}

function wrongUse(sentence: string, name: string): number {
  return print(
    process.stderr,
    `${sentence} See: ${name} ${name.startsWith('npm') ? '-- ' : ''}--help`,
    WRONG_USE,
  );
}

function print(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(text.endsWith('\n') ? text : `${text}\n`);
  return code;
}

/** The version in package.json, which lies above this file whether it is built or not. */
function version(): string {
  for (
    let folder = dirname(fileURLToPath(import.meta.url));
    folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    const path = join(folder, 'package.json');
    if (existsSync(path))
      return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8'))).version;
  }
  return 'unknown';
}
