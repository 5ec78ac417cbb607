import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parseArticle } from '../src/article/index.ts';
import { extractQuotes } from '../src/quote/index.ts';
import { type GoldDocument, readGold } from './quotes/gold.ts';
import { printLinearity } from './quotes/linear.ts';
import { coverOf, matchUp, overlap } from './quotes/match.ts';
import { addDocument, emptyTally, type FoundQuote, type Tally } from './quotes/score.ts';

/**
 * Measures extraction and attribution on annotated articles and prints one table a file.
 *
 *     node dist/bench/quotes.js FILE.jsonl… [--errors N] [--linear]
 *
 * `--errors N` prints N misses and N false finds a file; `--linear` the time per character on one-line files of 10 KB to 10 MB.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'string' }, linear: { type: 'boolean' } },
  });
  if (positionals.length === 0 && values.linear !== true) {
    console.error('usage: node dist/bench/quotes.js FILE.jsonl… [--errors N] [--linear]');
    process.exitCode = 2;
    return;
  }
  for (const file of positionals) measure(file, Number(values.errors ?? 0));
  if (values.linear === true) printLinearity([10_000, 100_000, 1_000_000, 10_000_000], console.log);
}

function measure(file: string, errors: number): void {
  const documents = readGold(file);
  const tally = emptyTally();
  let characters = 0;
  const misses: string[] = [];
  const wrong: string[] = [];
  const results = documents.map((document) => extract(document.text));
  // Timed the second time, when the code has been compiled.
  const start = process.cpuUsage();
  for (const document of documents) extract(document.text);
  const used = process.cpuUsage(start);
  const ms = (used.user + used.system) / 1e3;
  documents.forEach((document, index) => {
    const found = results[index] ?? [];
    characters += document.text.length;
    addDocument(tally, document, found);
    if (errors > 0) collectErrors(document, found, misses, wrong);
  });
  console.log(
    `\n${basename(file)}: ${documents.length} articles, ${(characters / 1e6).toFixed(2)} M characters`,
  );
  for (const [name, value] of rows(tally)) console.log(`${name.padEnd(52)}${value}`);
  console.log(`${'MB of text a second of processor time'.padEnd(52)}${(characters / 1e3 / ms).toFixed(2)}`);
  for (const line of [...sample(misses, errors), ...sample(wrong, errors)]) console.log(line);
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
    return `${percent(f1)}   (precision ${percent(precision)}, recall ${percent(recall)})`;
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

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function of(part: number, whole: number): string {
  return `${percent(ratio(part, whole))}   (${part} of ${whole})`;
}

function collectErrors(
  document: GoldDocument,
  found: readonly FoundQuote[],
  misses: string[],
  wrong: string[],
): void {
  const { text } = document;
  const gold = document.quotes.map((quote) => coverOf(text, quote.segments));
  const covers = found.map((quote) => coverOf(text, quote.segments));
  const matched = matchUp(
    gold.map((cover) => [cover]),
    covers,
    0.8,
  );
  const taken = new Set(matched.values());
  const words = (segments: FoundQuote['segments']) =>
    segments.map(({ start, end }) => text.slice(start, end)).join(' ¶ ');
  const nearest = (cover: (typeof gold)[number], others: typeof gold) => {
    const scores = others.map((other) => overlap(cover, other));
    const best = Math.max(0, ...scores);
    return best === 0 ? -1 : scores.indexOf(best);
  };
  document.quotes.forEach((quote, g) => {
    if (quote.core === false || matched.has(g)) return;
    const near = found[nearest(gold[g] ?? new Set(), covers)];
    misses.push(
      `missed [${quote.type}, ${quote.cue}] ${words(quote.segments)}${near === undefined ? '' : `\n    found: ${words(near.segments)}`}`,
    );
  });
  found.forEach((quote, f) => {
    if (taken.has(f)) return;
    const near = document.quotes[nearest(covers[f] ?? new Set(), gold)];
    wrong.push(
      `wrong [${quote.kind}, ${quote.cue}] ${words(quote.segments)}${near === undefined ? '' : `\n    gold: ${words(near.segments)}`}`,
    );
  });
}

/** Evenly spread over the list. */
function sample(lines: readonly string[], count: number): string[] {
  const size = Math.min(count, lines.length);
  return Array.from({ length: size }, (_, index) => lines[Math.floor((index * lines.length) / size)] ?? '');
}

main();
