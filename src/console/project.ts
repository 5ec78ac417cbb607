import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandContext } from '../../commands/index.ts';
import type { Archive } from '../archive/index.ts';
import { CACHE_DIR, NO_CACHE, STATE_DIR } from '../config.ts';
import type { Place } from '../snapshot/index.ts';

/** The folder that holds `seeds/` and `aliases.txt`: three above this file once it is built into `dist/src/console`. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** What of it the command line names itself. */
export interface Named {
  readonly corpus?: string | undefined;
  readonly aliases?: string | undefined;
  readonly cache?: string | undefined;
}

/** Corpus, aliases and cache: those that are named, or those of the project, wherever the process was started. */
export function placeOf({ corpus, aliases, cache }: Named): Place {
  const { CACHE_DIR: named, CACHE_DIRECTORY: supervisors } = process.env;
  const cacheDir = cache ?? (named?.trim() || supervisors || join(root, CACHE_DIR));
  return {
    corpusDir: corpus ?? join(root, 'seeds'),
    aliasesFile: aliases ?? join(root, 'aliases.txt'),
    ...(cacheDir !== NO_CACHE && { cacheDir }),
  };
}

/** The folder of the state: the one that is named, or the project's, wherever the process was started. */
export function stateDirOf(named: string | undefined): string {
  const { STATE_DIR: set, STATE_DIRECTORY: supervisors } = process.env;
  return named ?? (set?.trim() || supervisors || join(root, STATE_DIR));
}

/** What a command is given in a terminal: whoever runs the process may do everything. */
export const terminalContext = (archive: Archive, locale = 'en'): CommandContext => ({
  archive,
  locale,
  random: Math.random,
  today: () => new Date().toISOString().slice(0, 10),
  mayManage: true,
});
