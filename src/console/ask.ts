import { readFile, writeFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { type Answer, type CommandContext, commands } from '../../commands/index.ts';
import { endWithReader, readCommandLine } from '../commandLine.ts';
import { pictureOf, toJson, toTerminal } from '../reply/index.ts';
import { loadArchive } from '../snapshot/index.ts';
import { visibleLine } from '../text/invisible.ts';
import { printable, printableJson } from '../text/terminal.ts';
import { fail, nameLeftOut, readVariables, sentenceOf, style, warnOfSnapshot } from './output.ts';
import { placeOf, terminalContext } from './project.ts';
import { readLine } from './typed.ts';

const listed = commands.filter((command) => !command.hidden);

const HELP = `Answers one question, or a file of them, from a folder of news articles.

  npm run ask -- "/quote lavrov palmyra"
  npm run ask -- "/sources aleppo outlet: tass after: 2016"
  npm run ask -- --json --batch questions.txt

  --json           print one JSON object an answer
  --batch FILE     answer every line of FILE ("-" is standard input)
  --page N         the N-th page of results
  --locale TAG     the language of the answer, such as fr
  --picture FILE   save the picture of a timeline or of a card (as: card) as PNG
  --corpus DIR     read another folder than CORPUS_DIR, or seeds/
  --aliases FILE   read another alias file than ALIASES_FILE, or aliases.txt
  --cache DIR      keep what was found in another folder than CACHE_DIR, or .cache/; "off" keeps nothing
  --settings FILE  read the settings (CORPUS_DIR, ALIASES_FILE, CACHE_DIR) from FILE instead of .env
  --help           this text
  --version        the version

Commands: ${listed.map(({ name, data }) => `/${name} ${data.options?.map((o) => (o.required ? o.name : `[${o.name}]`)).join(' ')}`).join('\n          ')}
A query may be left out beside speaker: or outlet:; names and titles may be a part, dates 2016, Dec 2016 or 2016-12-31.
Exit codes: 0 answered, 1 nothing found, 2 wrong use or unusable corpus, 74 the answer could not be written.
`;

const EXIT = { answered: 0, nothing: 1, wrongUse: 2 } as const;

endWithReader('npm run ask');
// No `await` here: the bundle is no module.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main(args: string[]): Promise<number> {
  const line = readArgs(args);
  if (typeof line === 'number') return line;
  const { values, positionals } = line;
  const page = values.page === undefined ? 1 : Number(values.page);
  if (!Number.isSafeInteger(page) || page < 1)
    return fail('--page takes a whole number from 1.', EXIT.wrongUse);
  if (values.batch === undefined && positionals.length === 0) {
    return fail(
      'Type a question: npm run ask -- "/quote lavrov palmyra". More: npm run ask -- --help',
      EXIT.wrongUse,
    );
  }
  try {
    const variables = readVariables(values.settings);
    if (variables === undefined) return EXIT.wrongUse;
    const lines = values.batch === undefined ? [positionals.join(' ')] : await batchLines(values.batch);
    const { archive, keep } = await loadArchive(placeOf(values, variables), warnOfSnapshot);
    nameLeftOut(archive.problems);
    const codes: number[] = [];
    for (const line of lines) {
      const answered = await answerLine(line, terminalContext(archive, values.locale), page - 1);
      if (values.picture !== undefined) await savePicture(answered, values.picture, values.locale);
      process.stdout.write(
        values.json ? asJson(line, answered) : asText(line, answered, lines.length > 1, values.locale),
      );
      codes.push(exitCode(answered.answer));
    }
    keep();
    // A batch that found something was answered, unless one of its lines was wrong.
    return codes.includes(EXIT.wrongUse) ? EXIT.wrongUse : Math.min(...codes, EXIT.nothing);
  } catch (error) {
    return fail(sentenceOf(error), EXIT.wrongUse);
  }
}

function readArgs(args: readonly string[]) {
  return readCommandLine(args, {
    name: 'npm run ask',
    help: HELP,
    takesArguments: true,
    options: {
      json: { type: 'boolean' },
      batch: { type: 'string' },
      page: { type: 'string' },
      locale: { type: 'string' },
      picture: { type: 'string' },
      corpus: { type: 'string' },
      aliases: { type: 'string' },
      cache: { type: 'string' },
      settings: { type: 'string' },
    },
  });
}

async function batchLines(file: string): Promise<string[]> {
  const all = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
  return all.split(/\r?\n/).filter((line) => line.trim() !== '');
}

type Answered =
  | { readonly answer: Answer; readonly query: string | undefined }
  | { readonly answer?: undefined; readonly sentence: string };

async function answerLine(line: string, context: CommandContext, page: number): Promise<Answered> {
  if (/^(?:\/help(?:\s|$)|help$)/iu.test(line.trim())) return { sentence: HELP };
  const typed = readLine(line, commands);
  if (!typed.ok) return { sentence: typed.sentence };
  const answer = await typed.command.run(typed.options, context, typed.page ?? page);
  return { answer, query: typed.options.query?.toString() };
}

function asJson(line: string, answered: Answered): string {
  const object = answered.answer
    ? toJson(answered.answer, line)
    : { command: line, found: false, quotes: [], sources: [], notes: [answered.sentence] };
  return `${printableJson(JSON.stringify(object))}\n`;
}

function asText(line: string, answered: Answered, isOneOfMany: boolean, locale?: string): string {
  const shown = answered.answer
    ? toTerminal(answered.answer, style(process.stdout, locale), answered.query)
    : printable(answered.sentence);
  return isOneOfMany ? `> ${visibleLine(line)}\n\n${shown}\n\n` : `${shown}\n`;
}

async function savePicture({ answer }: Answered, file: string, locale?: string): Promise<void> {
  const picture = answer && pictureOf(answer, locale);
  if (!picture) throw new Error('This answer has no picture: ask /timeline, or /quote with as: card.');
  const { png, description } = await picture.draw();
  await writeFile(file, png);
  process.stderr.write(`${visibleLine(`Saved ${file}: ${description}`)}\n`);
}

function exitCode(answer: Answer | undefined): number {
  if (answer === undefined || answer.kind === 'refusal') return EXIT.wrongUse;
  return answer.kind === 'nothing' || answer.kind === 'gone' ? EXIT.nothing : EXIT.answered;
}
