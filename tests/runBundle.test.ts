import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dateline-bundle-'));
const [bundle, kept] = [join(folder, 'main.cjs'), join(folder, 'kept')];

/** What the bundle prints. */
const run = (keeping = true) => {
  const code = new URL('../scripts/run-bundle.mjs', import.meta.url);
  const call = `runBundle(${JSON.stringify(bundle)}${keeping ? `, ${JSON.stringify(kept)}` : ''})`;
  const script = `import { runBundle } from ${JSON.stringify(code.href)}; ${call};`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return stdout + stderr;
};
const keptFile = () => join(kept, readdirSync(kept)[0] ?? '');
const write = (word: string) =>
  writeFileSync(
    bundle,
    `console.log('${word}'); exports.word = '${word}'; setImmediate(() => console.log(require('./later.cjs').word));`,
  );

beforeAll(() =>
  writeFileSync(join(folder, 'later.cjs'), "exports.word = require('./main.cjs').word + ' later';"),
);
afterAll(() => rmSync(folder, { recursive: true }));

it('runs a bundle once, whatever it loads, with or without what was compiled before', () => {
  write('pier');
  expect(run(false)).toBe('pier\npier later\n');
  expect(() => readdirSync(kept)).toThrow();
  expect(run()).toBe('pier\npier later\n');
  const before = readFileSync(keptFile());
  expect(run()).toBe('pier\npier later\n');
  expect(readFileSync(keptFile())).toEqual(before);
});

it('compiles anew what has changed, at the same length too', () => {
  write('quay');
  expect(run()).toBe('quay\nquay later\n');
  expect(run()).toBe('quay\nquay later\n');
  expect(readdirSync(kept)).toHaveLength(1);
});

it('ignores what is not whole', () => {
  const whole = readFileSync(keptFile());
  writeFileSync(keptFile(), whole.subarray(0, whole.length >> 1));
  expect(run()).toBe('quay\nquay later\n');
  expect(readFileSync(keptFile()).length).toBeGreaterThan(whole.length >> 1);
});

it('loads modules later without a word about how', () => {
  writeFileSync(join(folder, 'module.mjs'), "export const word = 'tide';");
  writeFileSync(bundle, "import('./module.mjs').then(({ word }) => console.log(word));");
  expect(run()).toBe('tide\n');
});
