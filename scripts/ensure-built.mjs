// Builds dist/ when it is missing or older than the sources, so that no command ever runs stale code. Without a
// compiler (production installs) or without sources (the published package) it leaves dist/ alone.
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', '.tsbuildinfo');
const bundle = join(root, 'dist', 'src', 'bundled', 'ask.cjs');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const bundler = join(root, 'node_modules', 'rolldown', 'bin', 'cli.mjs');
const sources = ['src', 'commands', 'bench', 'package.json', 'tsconfig.json'];

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a file, or anything in a folder, was changed last. */
function newest(path, isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
  const entries = isFolder ? readdirSync(path, { withFileTypes: true }) : [];
  return Math.max(
    changed(path),
    ...entries.map((entry) => newest(join(path, entry.name), entry.isDirectory())),
  );
}

async function run(program, options, stdout) {
  // Mostly there is nothing to do.
  const { spawnSync } = await import('node:child_process');
  const { status } = spawnSync(process.execPath, [program, ...options], {
    cwd: root,
    stdio: ['ignore', stdout, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (existsSync(compiler)) {
  const built = changed(stamp);
  if (sources.some((source) => newest(join(root, source)) > built)) {
    const begun = new Date();
    await run(compiler, ['-p', root], 2);
    // Where nothing has really changed the compiler writes nothing.
    utimesSync(stamp, begun, begun);
  }
  // It tells what it made, which nobody asked for.
  if (existsSync(bundler) && changed(stamp) > changed(bundle)) await run(bundler, ['--config'], 'ignore');
}
