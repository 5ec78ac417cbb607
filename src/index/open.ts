import type { Buffers } from '../storage/buffers.ts';
import { indexOver } from './over.ts';
import { openPart } from './part.ts';
import type { DocumentTexts, QuoteIndex } from './port.ts';

/**
 * Opens an index that was packed: cheap, nothing is analysed.
 * @param saved what `packIndex` gave; trusted: check it before
 * @param texts what the documents say and are called, by their places in the list that was packed
 * @throws StorageError when a buffer is missing
 */
export function openIndex(saved: Buffers, texts: DocumentTexts): QuoteIndex {
  const part = openPart(saved, texts);
  return indexOver([part], part.size);
}
