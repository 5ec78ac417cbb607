import { type Concordance, concordanceOver, openConcordancePart } from '../../src/concordance/index.ts';
import type { Buffers } from '../../src/storage/buffers.ts';

/**
 * The concordance of some texts alone.
 * @param saved what `packConcordance` gave
 * @param texts id and content of each, by number
 */
export function openConcordance(
  saved: Buffers,
  texts: { id(number: number): string; text(number: number): string },
): Concordance {
  const part = openConcordancePart(saved, texts.text);
  return concordanceOver([part], {
    size: Math.max(0, part.firsts.length - 1),
    id: texts.id,
    place: (text) => ({ part: 0, text }),
    number: (_, text) => text,
  });
}
