import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { buildAndTell } from './build.ts';
import type { BuildRequest } from './messages.ts';
import { giveWay } from './priority.ts';

/** The thread that builds: gets one request, answers it and ends. */
const port = parentPort;
if (port) {
  const [request]: BuildRequest[] = await once(port, 'message');
  // Somebody answers meanwhile.
  if (request?.previous) giveWay();
  if (request) await buildAndTell(request, (message) => port.postMessage(message));
  port.close();
}
