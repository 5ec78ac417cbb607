import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Place } from '../../src/snapshot/index.ts';
import { takeStock } from '../../src/snapshot/stock.ts';
import { files } from '../support/corpus.ts';

/** A corpus and where it is kept. */
export type KeptPlace = Place & { readonly cacheDir: string };

/** The small corpus in a folder of its own, with a cache that is not there yet; what is in it may be kept. */
export async function freshPlace(): Promise<KeptPlace> {
  const base = mkdtempSync(join(tmpdir(), 'dateline-place-'));
  const place = {
    corpusDir: join(base, 'corpus'),
    aliasesFile: join(base, 'aliases.txt'),
    cacheDir: join(base, 'cache'),
  };
  mkdirSync(place.corpusDir);
  for (const [file, text] of Object.entries(files)) addTo(place, file, text);
  await settled(place);
  return place;
}

/** Writes a file of the corpus. */
export function addTo({ corpusDir }: Place, file: string, text: string): void {
  writeFileSync(join(corpusDir, file), text);
}

/** Until a file that changes from now on is sure to get another time. */
export const settled = (place: Place): Promise<void> => sleep(takeStock(place).settlesIn);
