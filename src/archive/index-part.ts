import { type DocumentTexts, type IndexPart, openPart } from '../index/index.ts';
import { type Buffers, within } from '../storage/buffers.ts';
import { type ArchiveFacts, createSurroundings, type DocumentPlaces } from './segment/around.ts';
import { openGone } from './segment/gone.ts';
import type { Segment } from './segment/open.ts';

/** The documents of one kind of a segment, with what the archive knows of them. */
export function indexPart(
  segment: Segment,
  index: number,
  kind: 'search' | 'narration',
  facts: ArchiveFacts,
  learned: Buffers,
  gone: Buffers,
): IndexPart {
  const { quotes, narrated, quoteTexts } = segment;
  const texts: DocumentTexts = kind === 'search' ? quoteTexts : narrated;
  const places: DocumentPlaces =
    kind === 'search'
      ? { article: quotes.article, speaker: quotes.speaker }
      : { article: narrated.inside, speaker: () => 0 };
  const later = within(learned, kind);
  return openPart(segment[kind], texts, (order, own) =>
    createSurroundings({
      order,
      own,
      places,
      facts,
      segment: index,
      articles: segment.articles.size,
      ...(Object.keys(later).length > 0 && { learned: later }),
      goneWith: openGone(gone, segment.id, kind),
    }),
  );
}
