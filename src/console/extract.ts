import { readFile } from 'node:fs/promises';
import { quoteIds } from '../archive/ids.ts';
import { inferYears } from '../archive/years.ts';
import { type Article, decodeArticle, parseArticle } from '../article/index.ts';
import { endWithReader, readCommandLine } from '../commandLine.ts';
import { language } from '../language/index.ts';
import { extractQuotes } from '../quote/index.ts';
import { dateJson } from '../reply/json.ts';
import { dateText } from '../reply/wording.ts';
import { visibleStretch } from '../text/invisible.ts';
import { printable, printableJson } from '../text/terminal.ts';
import { fail, nameLeftOut, sentenceOf } from './output.ts';

const HELP = `Prints what is found in article files: fields, quotes, sources.

  npm run extract -- FILE…           to read
  npm run extract -- --json FILE…    one JSON object a line and file

{file, article: {title, subtitle, outlet, place, date}, quotes: [{id, kind, segments: [{start, end, text}], speaker,
mention, mentionStart, mentionEnd, role, cue, reportedBy}]}. Offsets are UTF-16 indices into the file's text; a text is
what is read there, without soft hyphens and the like. Years missing from datelines are inferred from the files given
together. A file that is no article is named on standard error.

--help is this text, --version the version.
Exit codes: 0 all read, 1 some left out, 2 wrong use, 74 the answer could not be written.
`;

endWithReader('npm run extract');
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const line = readCommandLine(args, {
      name: 'npm run extract',
      help: HELP,
      takesArguments: true,
      options: { json: { type: 'boolean' } },
    });
    if (typeof line === 'number') return line;
    const { values, positionals } = line;
    if (positionals.length === 0) return fail('Name the files to read. See: npm run extract -- --help', 2);
    const read = await Promise.all(positionals.map(readOne));
    const articles = read.flatMap((each) => each ?? []);
    for (const article of inferYears(articles)) {
      const found = extracted(article);
      process.stdout.write(
        values.json ? `${printableJson(JSON.stringify(found))}\n` : `${printable(listing(article, found))}\n`,
      );
    }
    return articles.length === positionals.length ? 0 : 1;
  } catch (error) {
    return fail(sentenceOf(error), 2);
  }
}

async function readOne(file: string): Promise<Article | undefined> {
  const leftOut = (why: string, line?: number) => {
    nameLeftOut([{ file, reason: why, ...(line !== undefined && { line }) }]);
    return undefined;
  };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return leftOut(sentenceOf(error));
  }
  const decoded = decodeArticle(bytes, file);
  const result = decoded.ok ? parseArticle(decoded.raw, file) : decoded;
  return result.ok ? result.article : leftOut(result.problem.reason, result.problem.line);
}

function extracted(article: Article) {
  const { quotes, speakers } = extractQuotes(article);
  const ids = quoteIds(article, quotes);
  const name = (index: number | undefined) => (index === undefined ? null : (speakers[index]?.name ?? null));
  return {
    file: article.file,
    article: {
      title: article.title,
      subtitle: article.subtitle ?? null,
      outlet: article.outlet.name,
      place: article.place ?? null,
      date: dateJson(article.date),
    },
    quotes: quotes.map(({ kind, segments, speaker, mention, role, cue, reportedBy, polarity }, index) => ({
      id: ids[index],
      kind,
      segments: segments.map(({ start, end }) => ({
        start,
        end,
        text: visibleStretch(article.raw, { start, end }),
      })),
      speaker: name(speaker),
      mention: mention?.text ?? null,
      mentionStart: mention?.start ?? null,
      mentionEnd: mention?.end ?? null,
      role: role ?? null,
      cue: cue?.text ?? null,
      reportedBy: name(reportedBy),
      polarity: polarity ?? null,
    })),
  };
}

function listing(article: Article, { quotes }: ReturnType<typeof extracted>): string {
  const head = `${article.file}\n  ${article.title}\n  ${article.outlet.name} · ${dateText(article.date, language('en'))}${article.place ? ` · ${article.place}` : ''}`;
  const lines = quotes.map(({ kind, segments, speaker, mention, cue }) => {
    const words = segments.map(({ text }) => text).join(' […] ');
    return `  ${kind.padEnd(8)} ${speaker ?? `? (${mention ?? 'no source named'})`} [${cue ?? 'no cue'}]: ${words}`;
  });
  return [head, ...lines, ''].join('\n');
}
