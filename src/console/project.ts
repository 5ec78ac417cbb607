import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandContext } from '../../commands/index.ts';
import type { Archive } from '../archive/index.ts';
import { ALIASES_FILE, CACHE_DIR, cleaned, NO_CACHE, STATE_DIR, type Variables } from '../config.ts';
import type { Place } from '../snapshot/index.ts';

/** The folder that holds `seeds/` and `aliases.txt`: three above this file once it is built into `dist/src/console`. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** What of it the command line names itself. */
export interface Named {
  readonly corpus?: string | undefined;
  readonly aliases?: string | undefined;
  readonly cache?: string | undefined;
}

/**
 * Corpus, aliases and cache: those that are named, else those of the settings, else those of the project, wherever the process was
 * started.
 * @param variables the settings, as `readEnvironment` gives them
 */
export function placeOf({ corpus, aliases, cache }: Named, variables: Variables): Place {
  const settings = cleaned(variables);
  const cacheDir = cache ?? settings.CACHE_DIR ?? settings.CACHE_DIRECTORY ?? join(root, CACHE_DIR);
  const isNamed = aliases !== undefined || ![undefined, ALIASES_FILE].includes(settings.ALIASES_FILE);
  return {
    corpusDir: corpus ?? settings.CORPUS_DIR ?? join(root, 'seeds'),
    aliasesFile: aliases ?? settings.ALIASES_FILE ?? join(root, ALIASES_FILE),
    ...(isNamed && { aliasesNamedBy: aliases === undefined ? 'ALIASES_FILE' : '--aliases' }),
    ...(cacheDir !== NO_CACHE && { cacheDir }),
  };
}

/** The folder of the state: the one that is named, or the project's, wherever the process was started. */
export function stateDirOf(named: string | undefined, variables: Variables): string {
  const { STATE_DIR: chosen, STATE_DIRECTORY: supervisors } = cleaned(variables);
  return named ?? chosen ?? supervisors ?? join(root, STATE_DIR);
}

/** What a command is given in a terminal: whoever runs the process may do everything. */
export const terminalContext = (archive: Archive, locale = 'en'): CommandContext => ({
  archive,
  locale,
  random: Math.random,
  today: () => new Date().toISOString().slice(0, 10),
  mayManage: true,
});
