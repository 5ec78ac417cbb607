import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { asList, asObject, asString, parseJson } from './discord/fake/json.ts';

/** What `npm publish` would hand out: the programs, their data and pages, and nothing of the workshop. */
test('the package holds the programs and none of the workshop', () => {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = asList(parseJson(said));
  const paths = asList(asObject(packed).files).map((file) => asString(asObject(file).path));
  expect(paths).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'aliases.txt',
      'dist/commands/index.js',
      'dist/src/console/ask.js',
      'dist/src/main.js',
      'scripts/run.mjs',
      'scripts/run-bundle.mjs',
    ]),
  );
  const known = /^(dist\/(src|commands)\/.+\.c?js|docs\/.+|seeds\/.+|scripts\/.+\.mjs|[^/]+)$/;
  expect(paths.filter((path) => !known.test(path))).toEqual([]);
  expect(paths.filter((path) => /\.map$|\.tsbuildinfo$|(^|\/)\.env$|\.test\./.test(path))).toEqual([]);
  const seeds = paths.filter((path) => path.endsWith('.txt') && path !== 'aliases.txt');
  expect(new Set(seeds.map((path) => path.replace(/^.*\//, ''))).size).toBe(seeds.length);
});
