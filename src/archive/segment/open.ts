import type { Span } from '../../article/types.ts';
import { type ConcordancePart, openConcordancePart } from '../../concordance/index.ts';
import type { DocumentTexts } from '../../index/index.ts';
import type { Lessons } from '../../search/index.ts';
import { type Buffers, unsigned, within } from '../../storage/buffers.ts';
import { rememberedStrings, remembering, rememberingNumbered } from '../../storage/cache.ts';
import { openTable, type Table } from '../../storage/codec.ts';
import { openPool, openStrings, type Strings } from '../../storage/strings.ts';
import { withoutMarkup } from '../../text/markup.ts';
import { type Kin, openKin } from '../kin.ts';
import { openArticles, type StoredArticles } from '../stored/articles.ts';
import { openNarrated, type StoredNarrated } from '../stored/narrated.ts';
import { openQuotes, type StoredQuotes } from '../stored/quotes.ts';
import { lessons } from '../stored/shapes.ts';
import { openTitles, type TitleLookUp } from '../stored/titles.ts';
import { openWording, type Wording } from '../wording.ts';
import { headOf, partsOf } from './saved.ts';

/** A part of an archive, opened: what stands in some articles, by numbers of its own. */
export interface Segment {
  /** Hash of its content. */
  readonly id: string;
  readonly articles: StoredArticles;
  readonly quotes: StoredQuotes;
  /** What the quotes say. */
  readonly quoteTexts: DocumentTexts;
  /** The same as statements are compared. */
  readonly wording: Wording;
  /** What of the names of the speakers decides who can be one person. */
  readonly kin: Kin;
  /** Hashes of title and address of each article within its outlet, which its other editions share; 0 for none. */
  readonly editions: Uint32Array;
  readonly narrated: StoredNarrated;
  readonly titles: TitleLookUp;
  readonly concordance: ConcordancePart;
  /** What each article teaches. */
  readonly lessons: Table<Lessons>;
  /** The phrases that are terms of the indexes. */
  readonly phrases: Strings;
  /** Packed indexes of quotes and of narration, over one table of terms. */
  readonly search: Buffers;
  readonly narration: Buffers;
}

/** Articles that are kept while one message is compared with them time and again. */
const MOST_TEXTS = 64;
/** Quotes and paragraphs around them that are kept: one question is looked up in several ways, mostly among the same. */
const MOST_QUOTED = 4_096;
const MOST_AROUND = 512;

/**
 * Opens a segment: cheap, nothing is analysed.
 * @param saved what `packSegment` gave; trusted: check it before
 * @throws StorageError when the buffers do not fit each other
 */
export function openSegment(id: string, saved: Buffers): Segment {
  const part = (name: string) => within(saved, name);
  const all = openPool(part('strings'));
  const strings = rememberedStrings(all);
  const words = part('words');
  const articles = openArticles(part('articles'), all);
  const quotes = openQuotes(part('quotes'), strings, articles.size);
  return {
    id,
    articles,
    quotes,
    quoteTexts: textsOf(articles, quotes),
    editions: unsigned(saved, 'editions'),
    kin: openKin(part('kin'), quotes.speakerStarts.at(-1) ?? 0),
    wording: openWording(part('wording'), quotes.size),
    narrated: openNarrated(part('narrated'), articles),
    titles: openTitles(part('titles')),
    concordance: openConcordancePart(
      part('concordance'),
      remembering((number) => withoutMarkup(articles.raw(number)), MOST_TEXTS),
    ),
    lessons: openTable(part('lessons'), lessons, strings),
    phrases: openStrings(part('phrases')),
    search: { ...words, ...part('search') },
    narration: { ...words, ...part('narration') },
  };
}

/**
 * Opens the segments of a whole archive, in the order in which it lists them.
 * @param opened those of them that are open already stay as they are, and so does what they remember
 * @throws StorageError as `openSegment` does
 */
export function openSegments(saved: Buffers, opened: readonly Segment[] = []): Segment[] {
  const buffersOf = partsOf(saved).segments;
  return headOf(saved).segments.map(
    (id) => opened.find((segment) => segment.id === id) ?? openSegment(id, buffersOf.get(id) ?? {}),
  );
}

/** What quotes say, and the paragraph around each with the one before: pronouns there point back to the topic. */
function textsOf({ id, texts, paragraph }: StoredArticles, quotes: StoredQuotes): DocumentTexts {
  const cut = (article: number, spans: readonly Span[]) =>
    spans.map(({ start, end }) => withoutMarkup(texts.slice(article, start, end))).join(' ');
  return {
    id: quotes.id,
    article: (number) => id(quotes.article(number)),
    text: rememberingNumbered(
      (number) => cut(quotes.article(number), quotes.quote(number).segments),
      MOST_QUOTED,
    ),
    context: rememberingNumbered((number) => {
      const article = quotes.article(number);
      const { paragraph: index } = quotes.quote(number);
      return cut(
        article,
        [index - 1, index].flatMap((at) => paragraph(article, at) ?? []),
      );
    }, MOST_AROUND),
  };
}
