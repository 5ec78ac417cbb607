import { availableParallelism } from 'node:os';
import { openArchive } from '../archive/index.ts';
import { endWithReader, readCommandLine } from '../commandLine.ts';
import { keepArchive, type Place, type Seen, seekArchive } from '../snapshot/index.ts';
import { fail, nameLeftOut, notKeptSentence, readVariables, sentenceOf, warnOfSnapshot } from './output.ts';
import { createProgressDisplay, inWords } from './progress.ts';
import { placeOf } from './project.ts';

const HELP = `Reads a folder of articles and keeps what is in it, so that the bot and the console start at once.

  npm run index
  npm run index -- --corpus DIR

They do so by themselves; this is for large folders, before the first start and after an upgrade. It reads the settings of the bot
(.env: CORPUS_DIR, ALIASES_FILE, CACHE_DIR).

  --corpus DIR     read another folder
  --aliases FILE   read another alias file
  --cache DIR      keep it in another folder
  --force          make it anew even if nothing has changed
  --settings FILE  read the settings from FILE instead of .env
  --help           this text
  --version        the version

Exit codes: 0 kept, or up to date already; 1 read but not kept; 2 wrong use or unusable corpus,
74 the answer could not be written.
`;

const EXIT = { kept: 0, notKept: 1, wrongUse: 2 } as const;

endWithReader('npm run index');
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const line = readCommandLine(args, {
      name: 'npm run index',
      help: HELP,
      options: {
        corpus: { type: 'string' },
        aliases: { type: 'string' },
        cache: { type: 'string' },
        force: { type: 'boolean' },
        settings: { type: 'string' },
      },
    });
    if (typeof line === 'number') return line;
    const { values } = line;
    const variables = readVariables(values.settings);
    if (variables === undefined) return EXIT.wrongUse;
    const place = placeOf(values, variables);
    const { cacheDir } = place;
    if (cacheDir === undefined)
      return fail(
        'There is no folder to keep it in: CACHE_DIR is off. Name one with --cache.',
        EXIT.wrongUse,
      );
    const { archive, seen } = values.force === true ? { seen: {} } : await seek(place);
    return archive === undefined ? await make(place, cacheDir, seen) : EXIT.kept;
  } catch (error) {
    return fail(`${sentenceOf(error)} See: npm run index -- --help`, EXIT.wrongUse);
  }
}

function seek(place: Place): ReturnType<typeof seekArchive> {
  return seekArchive(place, (what) => {
    if (what.event === 'used')
      process.stdout.write(`Up to date: ${what.path} (${megabytes(what.bytes)}). --force makes it anew.\n`);
    else warnOfSnapshot(what);
  });
}

/** @returns the exit code */
async function make(place: Place, cacheDir: string, seen: Seen): Promise<number> {
  // Not before it is needed: it reads and understands articles.
  const { makeArchive } = await import('../snapshot/make.ts');
  const started = performance.now();
  const { stderr } = process;
  const display = createProgressDisplay({
    write: (text) => stderr.write(text),
    isTerminal: stderr.isTTY,
    width: stderr.columns ?? 80,
    now: () => performance.now(),
  });
  const { saved, label, isSettled } = await makeArchive(place, {
    ...seen,
    isPatient: true,
    threads: availableParallelism(),
    onProgress: display.show,
  }).finally(display.end);
  const { articles, quotes, problems } = openArchive(saved);
  nameLeftOut(problems);
  if (!isSettled) return fail('Not kept, for files are changing right now: try again.', EXIT.notKept);
  const kept = keepArchive(cacheDir, label, saved);
  if (kept.event === 'not-kept') return fail(notKeptSentence(kept), EXIT.notKept);
  const took = inWords(performance.now() - started);
  const counts = `${articles.size.toLocaleString('en')} articles, ${quotes.size.toLocaleString('en')} quotes`;
  process.stdout.write(`${counts}, kept in ${kept.path} (${megabytes(kept.bytes)}) after ${took}.\n`);
  return EXIT.kept;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
