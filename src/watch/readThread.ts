import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import type { ReadRequest } from './messages.ts';
import { readInPieces } from './read.ts';

/** The thread that reads: gets one request, sends pieces, and waits after each until it is asked for more. */
const port = parentPort;
if (port) {
  const [request]: ReadRequest[] = await once(port, 'message');
  if (request)
    for await (const piece of readInPieces(request)) {
      port.postMessage(piece);
      if (piece.kind === 'batch') await once(port, 'message');
    }
  port.close();
}
