import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parseArticle } from '../src/article/index.ts';
import { extractQuotes } from '../src/quote/index.ts';
import { readGold } from './quotes/gold.ts';
import { emptyLedger, enterDocument, faultsOf, type Ledger } from './quotes/ledger.ts';
import { printLinearity } from './quotes/linear.ts';
import { missesOf } from './quotes/misses.ts';
import { printPeople } from './quotes/people.ts';
import { addDocument, emptyTally, type FoundQuote, type Tally } from './quotes/score.ts';

/**
 * Measures extraction and attribution on annotated articles and prints one table a file: for all articles, for those that rules may
 * be tuned on, and for every fifth, which is held back to report and never read.
 *
 *     node dist/bench/quotes.js FILE.jsonl… [--errors N] [--faults KIND] [--linear] [--people ARTICLES]
 *
 * `--errors N` prints N misses of the part for tuning; `--faults direct` (or mixed, indirect) the served quotes of that kind there that
 * have a speaker and match no annotation; `--linear` the time per character on one-line files of 10 KB to 10 MB;
 * `--people ARTICLES.jsonl.gz` the people quoted there whose name is none.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'string' },
      faults: { type: 'string' },
      linear: { type: 'boolean' },
      people: { type: 'string' },
    },
  });
  if (positionals.length === 0 && values.linear !== true && values.people === undefined) {
    console.error(
      'usage: node dist/bench/quotes.js FILE.jsonl… [--errors N] [--faults KIND] [--linear] [--people ARTICLES]',
    );
    process.exitCode = 2;
    return;
  }
  for (const file of positionals) measure(file, Number(values.errors ?? 0), values.faults);
  if (values.people !== undefined) printPeople(values.people, console.log);
  if (values.linear === true) printLinearity([10_000, 100_000, 1_000_000, 10_000_000], console.log);
}

/** Of so many articles one is held back. */
const HELD_SHARE = 5;

/** Fewer articles are not split. */
const FEWEST_TO_SPLIT = 50;

function measure(file: string, errors: number, faults: string | undefined): void {
  const documents = readGold(file);
  const results = documents.map((document) => extract(document.text));
  // Timed the second time, when the code has been compiled.
  const start = process.cpuUsage();
  for (const document of documents) extract(document.text);
  const used = process.cpuUsage(start);
  const ms = (used.user + used.system) / 1e3;
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const isHeld = (index: number) =>
    documents.length >= FEWEST_TO_SPLIT && index % HELD_SHARE === HELD_SHARE - 1;
  const parts: ((index: number) => boolean)[] = [() => true];
  if (documents.length >= FEWEST_TO_SPLIT) parts.push((index) => !isHeld(index), isHeld);
  const columns = parts.map((holds) => {
    const tally = emptyTally();
    const ledger = emptyLedger();
    documents.forEach((document, index) => {
      if (!holds(index)) return;
      addDocument(tally, document, results[index] ?? []);
      enterDocument(ledger, document, results[index] ?? []);
    });
    return [...rows(tally), ...ledgerRows(ledger)];
  });
  console.log(
    `\n${basename(file)}: ${documents.length} articles, ${(characters / 1e6).toFixed(2)} M characters` +
      (parts.length > 1 ? ` (all · for tuning · held, every ${HELD_SHARE}th)` : ''),
  );
  columns[0]?.forEach(([name], row) => {
    console.log(`${name.padEnd(52)}${columns.map((column) => column[row]?.[1] ?? '').join(' · ')}`);
  });
  console.log(`${'MB of text a second of processor time'.padEnd(52)}${(characters / 1e3 / ms).toFixed(2)}`);
  const open = documents.map((document, index) => ({ document, found: results[index] ?? [], index }));
  const tuning = open.filter(({ index }) => !isHeld(index));
  if (errors > 0) {
    const misses = tuning.flatMap(({ document, found }) => missesOf(document, found));
    for (const line of sample(misses, errors)) console.log(line);
  }
  if (faults === undefined) return;
  for (const { document, found } of tuning)
    for (const line of faultsOf(document, found)) if (line.startsWith(`[${faults}`)) console.log(line);
}

function extract(text: string): FoundQuote[] {
  const parsed = parseArticle(text, 'bench.txt');
  if (!parsed.ok) return [];
  const { quotes, speakers } = extractQuotes(parsed.article);
  return quotes.map((quote) => ({
    segments: quote.segments,
    kind: quote.kind,
    cue: quote.cue?.text,
    speaker: quote.speaker === undefined ? undefined : speakers[quote.speaker]?.name,
  }));
}

function rows(tally: Tally): [string, string][] {
  const level = (name: 'exact' | 'close') => {
    const precision = ratio(tally.hit[name], tally.pred - tally.ignored[name]);
    const recall = ratio(tally.hit[name], tally.gold);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return `${percent(f1)} (P ${percent(precision)}, R ${percent(recall)})`;
  };
  const { direct, mixed, indirect } = tally.byKind;
  const kinds = [direct, mixed, indirect].map((kind) => percent(ratio(kind.hit, kind.gold))).join(' / ');
  return [
    ['F1 at overlap ≥ 0.8', level('close')],
    ['exact F1', level('exact')],
    ['recall at ≥ 0.8, direct / mixed / indirect', kinds],
    ['speaker right on quoted regions of ≥ 4 words', of(tally.regions.right, tally.regions.known)],
    ['quote and speaker right', of(tally.whole.right, tally.whole.known)],
    ['speaker right, of those named', of(tally.named.right, tally.named.named)],
    ['hand-checked pronouns right, of those found', of(tally.pronouns.right, tally.pronouns.found)],
  ];
}

function ledgerRows({ named, regions }: Ledger): [string, string][] {
  const kinds = (['direct', 'mixed', 'indirect'] as const).map((kind): [string, string] => {
    const { served, faults } = named[kind];
    const { part, more, nothing } = faults;
    return [
      `named ${kind} quotes that match nothing`,
      `${of(part + more + nothing, served)}: part ${part}, more ${more}, none ${nothing}`,
    ];
  });
  return [...kinds, ['regions of ≥ 4 words that are said, covered', of(regions.covered, regions.all)]];
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function of(part: number, whole: number): string {
  return `${percent(ratio(part, whole))} (${part}/${whole})`;
}

/** Evenly spread over the list. */
function sample(lines: readonly string[], count: number): string[] {
  const size = Math.min(count, lines.length);
  return Array.from({ length: size }, (_, index) => lines[Math.floor((index * lines.length) / size)] ?? '');
}

main();
