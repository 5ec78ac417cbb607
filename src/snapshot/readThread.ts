import { parentPort, workerData } from 'node:worker_threads';
import { readArchive } from './archiveFiles.ts';

/** The thread that reads an archive: its path comes with the thread, and what was found goes back. */
if (parentPort && typeof workerData === 'string')
  parentPort.postMessage(readArchive(workerData, () => undefined));
