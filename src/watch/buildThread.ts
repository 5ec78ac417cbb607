import { setImmediate as letOthersIn } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { createBuilder } from './build.ts';
import type { BuildMessage, BuildRequest, RehearsalRequest } from './messages.ts';
import { giveWay } from './priority.ts';

/** The thread that builds: takes requests one after the other until it is ended. */
const port = parentPort;
if (port) {
  const { build, rehearse } = createBuilder();
  const say = (message: BuildMessage): void => port.postMessage(message);
  let turn = Promise.resolve();
  let waiting = 0;
  const isWanted = async (): Promise<boolean> => {
    await letOthersIn();
    return waiting > 0;
  };
  port.on('message', (request: BuildRequest | RehearsalRequest) => {
    waiting += 1;
    turn = turn.then(async () => {
      waiting -= 1;
      const isRehearsal = 'rehearsed' in request;
      // Somebody answers meanwhile.
      if (isRehearsal || request.previous) giveWay();
      if (isRehearsal) await rehearse(request, isWanted);
      else await build(request, say);
      say({ kind: 'idle', heapBytes: getHeapStatistics().total_heap_size });
    });
  });
}
