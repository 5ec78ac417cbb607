import type { Column } from '../storage/growable.ts';
import type { Shelf } from './port.ts';
import { type Records, UNDATED } from './records.ts';
import type { Texts } from './texts.ts';

/** The longest text that is counted to its end. */
export const MOST_WORDS = 255;

/**
 * @param lengths words of each text, `MOST_WORDS` at most
 */
export function shelfOf(records: Records, lengths: Column, texts: Texts | undefined): Shelf {
  return {
    id: records.id,
    text: (number) => texts?.(number).text ?? '',
    context: (number) => texts?.(number).context ?? '',
    article: records.article,
    speaker: records.speakerId,
    firstDay(number) {
      const first = records.first(number);
      return first === UNDATED ? undefined : first;
    },
    prior: (number) => records.prior(number) / 1000,
    words: lengths.at,
  };
}
