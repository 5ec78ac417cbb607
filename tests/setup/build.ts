import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Builds `dist/` once before the tests, where it is older than the sources: some start the built programs. Sources that don't
 * compile fail only those: `BUILD_FAILED` tells them.
 */
export default function setup(): void {
  const script = fileURLToPath(new URL('../../scripts/ensure-built.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) process.env.BUILD_FAILED = 'true';
}
