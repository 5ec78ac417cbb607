// Runs one of the programs, built anew where its sources have changed, in one process: node scripts/run.mjs console/ask …
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import './ensure-built.mjs';

// Node 22 and later keep what they have compiled; an earlier one starts as it always did.
if (process.env.CACHE_DIR !== 'off')
  module.enableCompileCache?.(fileURLToPath(new URL('../.cache/code', import.meta.url)));

const [program = 'main'] = process.argv.splice(2, 1);
// What is run in the terminal is there in a few files as well, which are sooner read.
const bundled = new URL(`../dist/src/bundled/${program.split('/').at(-1)}.js`, import.meta.url);
await import(existsSync(bundled) ? bundled.href : `../dist/src/${program}.js`);
