import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `seeds/` and `aliases.txt`: three above this file once it is built into `dist/src/console`. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Corpus and aliases that come with the project, wherever the process was started. */
export const defaults = { corpusDir: join(root, 'seeds'), aliases: join(root, 'aliases.txt') };
