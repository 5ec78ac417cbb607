import { openPart, packTerms } from '../../index/index.ts';
import { type AliasBook, readAliases } from '../../search/index.ts';
import { type Buffers, named } from '../../storage/buffers.ts';
import type { Segment } from './open.ts';

/** Lists of the phrases that a segment's indexes lack, for they were learnt later. */
export function packLearned(segments: readonly Segment[], book: AliasBook): Buffers {
  const phrases = book.phrases();
  const parts = segments.map((segment) => {
    const missing = phrases.filter((phrase) => segment.phrases.find(phrase) < 0);
    if (missing.length === 0) return {};
    const only = readAliases(
      '',
      missing.map((phrase) => [phrase]),
    );
    const lists = {
      search: packTerms(openPart(segment.search, segment.quoteTexts), missing, only),
      narration: packTerms(openPart(segment.narration, segment.narrated), missing, only),
    };
    return named(segment.id, {
      ...(lists.search && named('search', lists.search)),
      ...(lists.narration && named('narration', lists.narration)),
    });
  });
  return named('learned', Object.assign({}, ...parts));
}
