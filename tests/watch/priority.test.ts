import { getPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const built = fileURLToPath(new URL('../../dist/src/watch/priority.js', import.meta.url));

test.runIf(process.platform === 'linux')('a thread that gives way does so alone', async () => {
  const before = getPriority();
  const code = `import(${JSON.stringify(built)}).then(({ giveWay }) => {
    const thread = giveWay();
    const { getPriority } = require('node:os');
    require('node:worker_threads').parentPort.postMessage({ thread, its: getPriority(thread) });
  })`;
  const worker = new Worker(code, { eval: true });
  const { thread, its } = await new Promise<{ thread: number; its: number }>((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
  expect(thread).not.toBe(process.pid);
  expect(its).toBe(10);
  expect(getPriority()).toBe(before);
});
