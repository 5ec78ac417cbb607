import { getHeapStatistics } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { createBuilder } from './build.ts';
import type { BuildMessage, BuildRequest } from './messages.ts';
import { giveWay } from './priority.ts';

/** The thread that builds: takes requests one after the other until it is ended. */
const port = parentPort;
if (port) {
  const { build } = createBuilder();
  const say = (message: BuildMessage): void => port.postMessage(message);
  let turn = Promise.resolve();
  port.on('message', (request: BuildRequest) => {
    turn = turn.then(async () => {
      // Somebody answers meanwhile.
      if (request.previous) giveWay();
      await build(request, say);
      say({ kind: 'idle', heapBytes: getHeapStatistics().total_heap_size });
    });
  });
}
