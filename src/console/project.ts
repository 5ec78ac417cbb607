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
 * Corpus, aliases and cache: those that are named, or those of the project, wherever the process was started.
 * @param variables may move the cache
 */
export function placeOf({ corpus, aliases, cache }: Named, variables: Variables = process.env): Place {
  const { CACHE_DIR: chosen, CACHE_DIRECTORY: supervisors } = cleaned(variables);
  const cacheDir = cache ?? chosen ?? supervisors ?? join(root, CACHE_DIR);
  return {
    corpusDir: corpus ?? join(root, 'seeds'),
    aliasesFile: aliases ?? join(root, ALIASES_FILE),
    ...(aliases !== undefined && { aliasesNamedBy: '--aliases' }),
    ...(cacheDir !== NO_CACHE && { cacheDir }),
  };
}

/** The same, but what is not named is where the settings of the bot say. */
export function botsPlaceOf(named: Named, variables: Variables): Place {
  const { CORPUS_DIR: corpus, ALIASES_FILE: aliases } = cleaned(variables);
  const place = placeOf({ ...named, corpus: named.corpus ?? corpus }, variables);
  if (named.aliases !== undefined || aliases === undefined) return place;
  return {
    ...place,
    aliasesFile: aliases,
    ...(aliases !== ALIASES_FILE && { aliasesNamedBy: 'ALIASES_FILE' }),
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
