import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { parseArticle } from '../../src/article/index.ts';
import { extractQuotes } from '../../src/quote/index.ts';

const line = z.object({ title: z.string(), body: z.string() });

/**
 * Counts the people quoted in many articles whose name is none, and prints them by kind. What is an everyday word is told by the
 * articles themselves: it stands there in small letters more often than with a capital.
 * @param file one JSON object `{title, body}` a line, plain or gzipped
 * @throws ZodError for a line that has another shape
 */
export function printPeople(file: string, print: (line: string) => void): void {
  const raw = readFileSync(file);
  const rows = (file.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString('utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => line.parse(JSON.parse(row)));
  const people = new Set<string>();
  const small = new Map<string, number>();
  for (const { title, body } of rows) {
    for (const [word] of body.matchAll(/[\p{L}][\p{L}’'-]*/gu)) {
      const lower = word.toLowerCase();
      small.set(lower, (small.get(lower) ?? 0) + (word === lower ? 1 : -1));
    }
    const parsed = parseArticle(`${title}\n\n${body}`, 'bench.txt');
    if (!parsed.ok) continue;
    for (const { kind, name } of extractQuotes(parsed.article).speakers)
      if (kind === 'person') people.add(name);
  }
  const isEveryday = (word: string) => (small.get(word.toLowerCase()) ?? 0) > 0;
  const kinds = new Map<string, string[]>();
  for (const name of people) {
    const kind = faultOf(name, people, isEveryday);
    if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
  }
  const wrong = [...kinds.values()].reduce((sum, names) => sum + names.length, 0);
  print(
    `people whose name is none: ${wrong} of ${people.size} (${((100 * wrong) / people.size).toFixed(2)} %)`,
  );
  for (const [kind, names] of kinds) print(`  ${kind}: ${names.length} (${names.slice(0, 60).join('; ')})`);
}

function faultOf(
  name: string,
  people: ReadonlySet<string>,
  isEveryday: (word: string) => boolean,
): string | undefined {
  const words = name.split(/\s+/u);
  const [first = '', ...rest] = words;
  if (/^\p{Ll}/u.test(name)) return 'begins in lower case';
  if (/\bMORE$|\p{Ll}{4,}\p{Lu}\p{Ll}/u.test(name)) return 'link text';
  if (/\d|[@/]/u.test(name) || words.length > 6) return 'topic or document';
  if (words.every(isEveryday)) return words.length === 1 ? 'common noun' : 'common words';
  return rest.length === 1 && isEveryday(first) && !people.has(first) && /(?:ing|s|ed)$/u.test(first)
    ? 'headline'
    : undefined;
}
