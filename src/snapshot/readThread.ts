import { parentPort, workerData } from 'node:worker_threads';
import { readSnapshot } from './file.ts';

/** The thread that reads a snapshot: its path comes with the thread, and what was found goes back. */
if (parentPort && typeof workerData === 'string')
  parentPort.postMessage(readSnapshot(workerData, () => undefined));
