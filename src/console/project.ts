import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandContext } from '../../commands/index.ts';
import type { Archive } from '../archive/index.ts';

/** The folder that holds `seeds/` and `aliases.txt`: three above this file once it is built into `dist/src/console`. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Corpus and aliases that come with the project, wherever the process was started. */
export const defaults = { corpusDir: join(root, 'seeds'), aliases: join(root, 'aliases.txt') };

/** What a command is given in a terminal: whoever runs the process may do everything. */
export const terminalContext = (archive: Archive, locale = 'en'): CommandContext => ({
  archive,
  locale,
  random: Math.random,
  today: () => new Date().toISOString().slice(0, 10),
  mayManage: true,
});
