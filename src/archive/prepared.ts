import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { Archive } from './types.ts';

/** Works out what the first questions would wait for; between the steps everything else gets its turn. @throws StorageError when the archive is damaged */
export async function prepareInSteps(archive: Archive): Promise<void> {
  for (const _ of archive.prepare()) await letOthersIn();
}
