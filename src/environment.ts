import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { type Config, readConfig, SETTINGS, type Variables } from './config.ts';
import { editDistance } from './text/distance.ts';

/** A variable that is no setting but is called nearly like one. */
export interface Misspelling {
  readonly name: string;
  readonly meant: string;
}

export type EnvironmentResult =
  | {
      readonly ok: true;
      readonly variables: Variables;
      readonly misspelt: readonly Misspelling[];
      /** One sentence where there is a `.env` that nobody named and that can't be read: the settings may stand elsewhere. */
      readonly unread?: string;
    }
  /** One sentence: which file can't be read, and why. */
  | { readonly ok: false; readonly sentence: string };

/** Names of other people's variables that are near to ours: of ccache and of Jenkins. */
const OTHERS: ReadonlySet<string> = new Set(['CCACHE_DIR', 'BUILD_ID']);
const ENV_FILE = '.env';
/** Two slips in a long name, one in a short one. */
const LONG_NAME = 8;

/**
 * The variables of the process and, where it has none of that name, of a file of settings.
 * @param variables usually `process.env`
 * @param file the file; without a name it is `.env` in the folder of the process, and may be missing
 */
export function readEnvironment(variables: Variables, file?: string): EnvironmentResult {
  const own = readEnvFile(file);
  const unread = typeof own === 'string' ? own : undefined;
  if (unread !== undefined && file !== undefined) return { ok: false, sentence: unread };
  const all = typeof own === 'string' ? variables : { ...own, ...variables };
  return { ok: true, variables: all, misspelt: misspellings(all), ...(unread !== undefined && { unread }) };
}

/** Sentences for the log or the terminal: what is odd about the settings although they will do. */
export const oddities = ({
  misspelt,
  unread,
}: Pick<Extract<EnvironmentResult, { ok: true }>, 'misspelt' | 'unread'>): readonly string[] => [
  ...(unread === undefined ? [] : [unread]),
  ...misspelt.map(({ name, meant }) => `${name} is not a setting and has no effect: did you mean ${meant}?`),
];

export type Started =
  | (Extract<EnvironmentResult, { ok: true }> & { readonly config: Config })
  /** One sentence for everything that is wrong. */
  | { readonly ok: false; readonly sentences: readonly string[] };

/** Settings as a program begins with them: `readEnvironment`, then `readConfig`. */
export function readSettings(variables: Variables, file?: string): Started {
  const environment = readEnvironment(variables, file);
  if (!environment.ok) return { ok: false, sentences: [environment.sentence] };
  const read = readConfig(environment.variables);
  // A setting that is not there may be there under a wrong name.
  return read.ok
    ? { ...environment, config: read.config }
    : { ok: false, sentences: [...oddities(environment), ...read.sentences] };
}

/** @returns the variables of the file, or a sentence where it can't be read */
function readEnvFile(file: string | undefined): Variables | string {
  const path = resolve(file ?? ENV_FILE);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (file === undefined && (code === 'ENOENT' || code === 'ENOTDIR')) return {};
    return code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
      ? notText(path)
      : `The settings in ${path} can’t be read (${code}): check the path and its permissions.`;
  }
  // What Notepad calls Unicode has a zero byte beside every letter.
  return text.includes('\0') ? notText(path) : parse(text);
}

const notText = (path: string): string =>
  `The settings in ${path} can’t be read: save the file as plain text in UTF-8.`;

function misspellings(variables: Variables): readonly Misspelling[] {
  return Object.entries(variables).flatMap(([name, value]) => {
    if (!value?.trim() || SETTINGS.includes(name) || OTHERS.has(name)) return [];
    const plain = name.toUpperCase().replaceAll('-', '_');
    const meant = SETTINGS.find((setting) => isNear(plain, setting));
    return meant === undefined ? [] : [{ name, meant }];
  });
}

/** Of a name that is a single word many others are near. */
function isNear(name: string, setting: string): boolean {
  const limit = !setting.includes('_') ? 0 : setting.length < LONG_NAME ? 1 : 2;
  return editDistance(name, setting, limit) <= limit;
}
