import type { Article } from '../../article/types.ts';
import { remembering } from '../../storage/cache.ts';
import { createStrings } from '../../storage/strings.ts';
import { lazyArticle, openArticles, packArticles, type StoredArticles } from './articles.ts';

/** UTF-16 units of texts, and articles with their paragraphs, that are kept decoded. */
const REMEMBERED = { units: 500_000, articles: 256 };
/** No group has so many articles. */
const MOST_AT_ONCE = 2 ** 24;

/**
 * Keeps articles in a quarter of the room that their texts take as strings: until they are indexed, a large corpus need not be in memory as it is read.
 * @returns takes some articles, and gives the same ones, whose texts and paragraphs are decoded when they are asked for
 */
export function createCompactor(): (articles: readonly Article[]) => Article[] {
  const groups: StoredArticles[] = [];
  const groupOf = (place: number) => groups[Math.floor(place / MOST_AT_ONCE)];
  const read = {
    raw: remembering(
      (place) => groupOf(place)?.texts.slice(place % MOST_AT_ONCE, 0, Number.POSITIVE_INFINITY) ?? '',
      REMEMBERED.units,
      (place) => groupOf(place)?.texts.length(place % MOST_AT_ONCE) ?? 0,
    ),
    paragraphs: remembering(
      (place) => groupOf(place)?.paragraphs(place % MOST_AT_ONCE) ?? [],
      REMEMBERED.articles,
    ),
  };
  return (articles) => {
    const pool = createStrings();
    const stored = openArticles(packArticles(articles, pool), pool);
    const first = MOST_AT_ONCE * groups.length;
    groups.push(stored);
    // Titles too are read back: as parts of a text they would hold on to all of it.
    return articles.map((_, number) => lazyArticle(stored.head(number), first + number, read));
  };
}

/** The same article with its text in memory, for who reads it many times. */
export const wholeArticle = (article: Article): Article => ({ ...article });
