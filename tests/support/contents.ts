import { openEarlier } from '../../src/archive/earlier.ts';
import type { Archive } from '../../src/archive/types.ts';
import type { Extraction } from '../../src/quote/types.ts';
import { keyHash } from '../../src/text/hash.ts';

/** All that an archive holds and answers, in plain objects: equal for archives that nobody can tell apart. */
export function contentsOf(archive: Archive, queries: readonly string[] = []) {
  const { articles, quotes, people, outlets, quotesOf, parallels, narrated, outletOf } = archive;
  const plain = (map: ReadonlyMap<string, unknown>) => [...map].map(([key, value]) => [key, copy(value)]);
  const asked = queries.map((query) => ({
    query,
    quotes: archive.search.find({ query }),
    narration: archive.narration.find({ query }),
    completed: archive.search.suggest('query', query, {}),
    speakers: archive.search.suggest('speaker', query, {}),
    titles: archive.names
      .articles(query, 3)
      .slice()
      .map(({ id }) => id),
    places: query.split(' ').map((word) => [...archive.concordance.places(keyHash(word))]),
    counts: query.split(' ').map((word) => archive.concordance.count(keyHash(word))),
    phrase: archive.concordance.phrase(query.split(' ').map(keyHash), 9),
  }));
  return {
    version: archive.version,
    latest: archive.latest,
    maps: [
      articles,
      quotes,
      people,
      outlets,
      quotesOf,
      parallels,
      narrated,
      outletOf,
      extractionsOf(archive),
    ].map(plain),
    speakers: [...archive.speakers],
    totals: [plain(archive.totals.speakers), plain(archive.totals.outlets), archive.totals.whole],
    direct: [...archive.totals.direct({})],
    problems: archive.problems,
    words: archive.concordance.size,
    asked,
  };
}

/** What was found in each article, by its id. */
export function extractionsOf({ saved }: Archive): ReadonlyMap<string, Extraction> {
  const { articles, quotes } = openEarlier(saved).catalogue;
  return new Map(
    Array.from({ length: articles.size }, (_, number) => [articles.id(number), quotes.extraction(number)]),
  );
}

/** Reads what is read only when it is asked for. */
function copy(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : value;
}
