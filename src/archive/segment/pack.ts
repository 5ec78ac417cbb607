import { editionIds } from '../../article/edition.ts';
import type { Article } from '../../article/types.ts';
import { packConcordance } from '../../concordance/index.ts';
import { packIndexes } from '../../index/index.ts';
import type { ExtractedQuote, Extraction } from '../../quote/types.ts';
import { type AliasBook, type Lessons, learnIn } from '../../search/index.ts';
import { type Buffers, named } from '../../storage/buffers.ts';
import { rememberedStrings } from '../../storage/cache.ts';
import { packTable } from '../../storage/codec.ts';
import { createStrings, type GrowingStrings, packPool } from '../../storage/strings.ts';
import { keyHash } from '../../text/hash.ts';
import { withoutMarkup } from '../../text/markup.ts';
import { narrationDocuments, quoteDocuments } from '../documents.ts';
import { quoteIds } from '../ids.ts';
import { packKin } from '../kin.ts';
import { packArticles } from '../stored/articles.ts';
import { wholeArticle } from '../stored/compact.ts';
import { type Extractions, openExtractions, packExtractions } from '../stored/extractions.ts';
import { narratedOf, packNarrated } from '../stored/narrated.ts';
import { packQuotes } from '../stored/quotes.ts';
import { lessons } from '../stored/shapes.ts';
import { packTitles } from '../stored/titles.ts';
import { packWording, readWording } from '../wording.ts';

/** Some articles with what was found in them, in little room: what is left to do is to index them. */
export interface SegmentDraft {
  readonly articles: readonly Article[];
  readonly pool: GrowingStrings;
  /** What `packExtractions` gave. */
  readonly kept: Buffers;
  readonly found: Extractions;
  /** Of all quotes. */
  readonly ids: readonly string[];
  /** How many speakers each article has. */
  readonly speakers: readonly number[];
  readonly narrated: readonly (readonly number[])[];
  /** What each article teaches. */
  readonly taught: readonly Lessons[];
}

/**
 * @param articles in the order of their files
 * @param extractions in the same order; each is let go of as soon as it is kept
 */
export function draftSegment(articles: readonly Article[], extractions: Iterable<Extraction>): SegmentDraft {
  const pool = createStrings();
  const kept = packExtractions(extractions, pool);
  const found = openExtractions(kept, rememberedStrings(pool), articles.length);
  const ids: string[] = [];
  const speakers: number[] = [];
  const narrated = articles.map((article, number) => {
    const extraction = found.extraction(number);
    for (const id of quoteIds(article, extraction.quotes)) ids.push(id);
    speakers.push(extraction.speakers.length);
    return narratedOf(article, extraction);
  });
  const documents = documentsOf({ articles, found, ids });
  const taught = articles.map((_, number) =>
    learnIn(documents.slice(found.first(number), found.first(number + 1))),
  );
  return { articles, pool, kept, found, ids, speakers, narrated, taught };
}

/**
 * Packs all of some articles that follows from each of them alone: texts, quotes, indexes. Nothing of other articles is in it but the phrases, so
 * that it stays as it is whatever becomes of them.
 * @param book the aliases whose phrases become terms
 * @throws StorageError `too-large` when the texts take more than 4 GB
 */
export function packSegment(draft: SegmentDraft, book: AliasBook): Buffers {
  const { pool, kept, found, ids, speakers, narrated, taught } = draft;
  // Documents are read in another order than that of the articles.
  const articles = draft.articles.map(wholeArticle);
  const documents = documentsOf({ articles, found, ids });
  const phrases = createStrings();
  for (const phrase of [...book.phrases()].sort()) phrases.intern(phrase);
  const {
    words,
    indexes: [search = {}, narration = {}],
  } = packIndexes([documents, narrationDocuments(articles, narrated)], book);
  return {
    ...named('articles', packArticles(articles, pool)),
    ...named('quotes', packQuotes(kept, ids, eachQuote(found), speakers)),
    editions: Uint32Array.from(articles.flatMap(hashedEditions)),
    ...named('kin', packKin(speakers.flatMap((_, article) => found.speakers(article)))),
    ...named('wording', packWording(readWording(textsOf(documents)))),
    ...named('narrated', packNarrated(narrated)),
    ...named('titles', packTitles(articles)),
    ...named('lessons', packTable(taught, lessons, pool)),
    ...named('phrases', phrases.buffers()),
    ...named('words', words),
    ...named('search', search),
    ...named('narration', narration),
    ...named('concordance', packConcordance(seenTexts(articles))),
    ...named('strings', packPool(pool)),
  };
}

const documentsOf = ({ articles, found, ids }: Pick<SegmentDraft, 'articles' | 'found' | 'ids'>) =>
  quoteDocuments({ articles, found, id: (quote) => ids[quote] ?? '' });

function hashedEditions(article: Article): [title: number, address: number] {
  const [title, address] = editionIds(article).map(keyHash);
  return [title ?? 0, address ?? 0];
}

function* seenTexts(articles: readonly Article[]): Generator<string> {
  for (const { raw } of articles) yield withoutMarkup(raw);
}

function* textsOf(documents: Iterable<{ readonly text: string }>): Generator<string> {
  for (const { text } of documents) yield text;
}

function* eachQuote({ size, quote }: Extractions): Generator<ExtractedQuote> {
  for (let number = 0; number < size; number += 1) yield quote(number);
}
