// Runs one of the programs, built anew where its sources have changed, in one process: node scripts/run.mjs console/ask …
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import './ensure-built.mjs';

const codeCache =
  process.env.CACHE_DIR === 'off'
    ? undefined
    : (process.env.NODE_COMPILE_CACHE ?? fileURLToPath(new URL('../.cache/code', import.meta.url)));

const [program = 'main'] = process.argv.splice(2, 1);
// What is run in the terminal is there in one file as well, which is sooner read.
const bundle = fileURLToPath(
  new URL(`../dist/src/bundled/${program.split('/').at(-1)}.cjs`, import.meta.url),
);
if (existsSync(bundle)) {
  const { runBundle } = await import('./run-bundle.mjs');
  runBundle(bundle, codeCache);
} else {
  // Node 22 and later keep what they have compiled; an earlier one starts as it always did.
  if (codeCache !== undefined) module.enableCompileCache?.(codeCache);
  await import(`../dist/src/${program}.js`);
}
