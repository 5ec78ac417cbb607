import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Runs the script with a stand-in for systemd-run that prints what it is given, an argument a line. */
function run(...args: string[]) {
  const bin = mkdtempSync(join(tmpdir(), 'dateline-bin-'));
  writeFileSync(join(bin, 'systemd-run'), '#!/bin/sh\nprintf "%s\\n" "$@"\n');
  chmodSync(join(bin, 'systemd-run'), 0o755);
  const env = { PATH: `${bin}:/usr/bin:/bin` };
  const script = join(root, 'deploy', 'dateline-run');
  const { status, stdout, stderr } = spawnSync(script, args, { env, cwd: bin, encoding: 'utf8' });
  return { status, given: stdout.trim().split('\n'), stderr };
}

describe('deploy/dateline-run', () => {
  const unit = read('deploy/dateline.service');
  const setting = (name: string) => new RegExp(`^${name}=.*$`, 'm').exec(unit)?.[0];

  test('gives a program the settings, the user and the folders of the service', () => {
    const { status, given } = run('register', '--dry-run');
    expect(status).toBe(0);
    for (const name of [
      'EnvironmentFile',
      'DynamicUser',
      'CacheDirectory',
      'CacheDirectoryMode',
      'ProtectSystem',
    ])
      expect(given).toContain(`--property=${setting(name)}`);
    // Of a unit that names no user systemd calls it after the unit.
    expect(setting('User')).toBeUndefined();
    expect(given).toContain('--property=User=dateline');
    expect(given).toContain(`--property=WorkingDirectory=${root.replace(/\/$/, '')}`);
    expect(given.slice(-3)).toEqual(['/usr/bin/node', 'dist/src/discord/register.js', '--dry-run']);
  });

  test('starts what npm starts under the same name', () => {
    for (const name of ['register', 'index']) {
      const program = run(name).given.at(-1) ?? '';
      expect(existsSync(join(root, program))).toBe(true);
      const started = new RegExp(`"${name}": "node scripts/run.mjs (.*)"`).exec(read('package.json'))?.[1];
      expect(program).toBe(`dist/src/${started}.js`);
    }
  });

  test.each([[[]], [['main']], [['--help']]])('given %j then it says how it is used', (args) => {
    expect(run(...args)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Usage: .*register\|index/),
    });
  });
});
