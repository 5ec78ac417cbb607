import { createRequire } from 'node:module';
import * as z from 'zod';
import { lazy } from '../lazy.ts';
import { readAddress } from '../text/address.ts';
import { visible } from '../text/invisible.ts';
import { isoDate, isRealDay } from './calendar.ts';
import type { ArticleProblem, DatePrecision } from './types.ts';

/** The parser, loaded with the first front matter: most corpora have none, and loading takes longer than an article. */
const yaml = lazy((): typeof import('yaml') => createRequire(import.meta.url)('yaml'));

/** What the owner of a corpus writes above an article, between two lines of `---`. */
export interface FrontMatter {
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
  readonly date?: { readonly iso: string; readonly precision: DatePrecision } | undefined;
  /** Control characters were left out of a field. */
  readonly cleaned?: true;
}

export type FrontMatterResult =
  | { readonly ok: true; readonly matter: FrontMatter /** Offset of the text below. */; readonly end: number }
  | { readonly ok: false; readonly problem: ArticleProblem };

/** Longest front matter, in UTF-16 units; far more than six fields need. */
const LONGEST = 10_000;
const ACCEPTED = 'Accepted are outlet, date, title, url, author and place.';

/** Control characters, and those that turn what stands behind them round. */
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/u;

/** Those of them that are left out, and not white space that is joined. */
const LEFT_OUT = /(?!\s)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** One line; broken lines are joined, and of controls nothing is left. */
const text = (limit: number) =>
  z
    .string('must be text')
    .trim()
    .min(1, 'must not be empty')
    .max(limit, `must be at most ${limit} characters long`)
    .transform((value) =>
      visible(
        value.replace(new RegExp(CONTROL, 'gu'), (controls) => (/\s/u.test(controls) ? ' ' : '')),
      ).trim(),
    )
    .refine((value) => value !== '', 'must not be empty');

const date = z
  .union([z.string(), z.number().int().transform(String)], 'must be a date')
  .transform((value) => readDate(value.trim()))
  .refine((value) => value !== undefined, 'must be a real date, written 2016, 2016-12 or 2016-12-31')
  .optional();

const url = z
  .string('must be text')
  .refine((value) => !CONTROL.test(value.trim()), 'must be one line without control characters')
  .pipe(text(2_000))
  .refine(isWebAddress, 'must be a web address that begins with http:// or https://')
  .optional();

const schema = z.strictObject({
  outlet: text(100).optional(),
  title: text(300).optional(),
  author: text(200).optional(),
  place: text(100).optional(),
  url,
  date,
});

/**
 * Reads the YAML front matter of a file, if it has one.
 * @returns the fields (none without front matter) and where the text begins, or a problem with line and reason
 */
export function readFrontMatter(raw: string, file: string): FrontMatterResult {
  const open = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)(?=[ \t]*(?:[\w"'-]+[ \t]*:|#|---|\.\.\.))/u.exec(raw);
  if (open === null) return { ok: true, matter: {}, end: 0 };
  const from = open[0].length;
  const window = raw.slice(from, from + LONGEST);
  const close = /(?:^|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/u.exec(window);
  if (close === null)
    return failed(file, 1, 'The front matter is not closed. End it with a line that holds only ---.');
  const end = from + close.index + close[0].length;
  const simple = simpleFields(window.slice(0, close.index));
  const read = simple === undefined ? undefined : schema.safeParse(simple);
  if (read?.success) return { ok: true, matter: read.data, end };
  const { isMap, isScalar, LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(window.slice(0, close.index), {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const error = document.errors[0];
  if (error !== undefined)
    return failed(
      file,
      lineAt(error.pos[0]),
      `The front matter is not valid YAML: ${sentence(error.message)}`,
    );
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { ok: true, matter: {}, end };
  if (!isMap(contents))
    return failed(
      file,
      2,
      `The front matter is not a list of fields such as “date: 2016-12-31”. ${ACCEPTED}`,
    );
  const fields: Record<string, unknown> = Object.create(null);
  const starts = new Map<string, number>();
  for (const pair of contents.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : '(complex key)';
    starts.set(name, isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
    if (isScalar(pair.value) && pair.value.value === null) continue;
    fields[name] = isScalar(pair.value) ? pair.value.value : pair.value;
  }
  const parsed = schema.safeParse({ ...fields });
  const isCleaned = Object.values(fields).some((value) => typeof value === 'string' && LEFT_OUT.test(value));
  if (parsed.success)
    return { ok: true, matter: { ...parsed.data, ...(isCleaned && { cleaned: true as const }) }, end };
  const issue = parsed.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const name = unknown ?? String(issue?.path[0] ?? '');
  const reason =
    unknown === undefined
      ? `The field “${name}” of the front matter ${issue?.message ?? 'is wrong'}.`
      : `The front matter has the unknown field “${name.slice(0, 40)}”. ${ACCEPTED}`;
  return failed(file, lineAt(starts.get(name) ?? 0), reason);
}

/**
 * The fields of front matter that any reader of YAML takes for the same texts: one a line, in double quotes as in JSON, or a day, or
 * words without a mark that means something. A parser takes ten times as long.
 * @returns undefined for everything else
 */
function simpleFields(yaml: string): Record<string, string> | undefined {
  const fields: Record<string, string> = Object.create(null);
  for (const line of yaml.split(/\r\n|\n/u)) {
    if (line === '') continue;
    const [, name = '', quoted, plain = ''] = SIMPLE_FIELD.exec(line) ?? [];
    if (name === '' || name in fields || NO_TEXT.test(plain)) return undefined;
    fields[name] = quoted === undefined ? plain : unquoted(quoted);
  }
  return { ...fields };
}

const SIMPLE_FIELD =
  /^([a-z]{3,10}): (?:("(?:[^"\\\p{Cc}\u2028\u2029]|\\["\\/])*")|(\d{4}-\d{2}-\d{2}|[A-Za-z](?:[A-Za-z0-9 .’'-]*[A-Za-z0-9])?))$/u;

/** Plain words that stand for something else. */
const NO_TEXT = /^(?:null|true|false)$/iu;

function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/gu, '$1');
}

function readDate(value: string): { iso: string; precision: DatePrecision } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[Tt ]\d{2}:\d{2}.{0,30})?)?)?$/u.exec(value);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (!isRealDay(year, month ?? 1, day ?? 1) || year < 1600) return undefined;
  return {
    iso: isoDate(year, month, day),
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
  };
}

function isWebAddress(value: string): boolean {
  const address = /^https?:\/\/\S+$/iu.test(value) ? readAddress(value) : undefined;
  if (address === undefined) return false;
  const { protocol, hostname, username, password } = address;
  return /^https?:$/u.test(protocol) && hostname.includes('.') && username === '' && password === '';
}

function sentence(message: string): string {
  const first = message.split('\n')[0] ?? '';
  return `${first.slice(0, 160).replace(/[.:\s]+$/u, '')}.`;
}

function failed(file: string, line: number, reason: string): FrontMatterResult {
  return { ok: false, problem: { code: 'front-matter', file, line, reason } };
}
