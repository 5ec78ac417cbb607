import type { Article, ArticleProblem, Span } from '../article/types.ts';
import { openConcordance } from '../concordance/index.ts';
import type { DocumentTexts } from '../index/index.ts';
import { openNamed, openSearch } from '../search/index.ts';
import type { Search } from '../search/types.ts';
import { type Buffers, within } from '../storage/buffers.ts';
import { rememberedStrings } from '../storage/cache.ts';
import { openTable } from '../storage/codec.ts';
import { storedList, storedMap } from '../storage/map.ts';
import { openStrings } from '../storage/strings.ts';
import { withoutMarkup } from '../text/markup.ts';
import { openArticles, type StoredArticles } from './stored/articles.ts';
import { openNarrated } from './stored/narrated.ts';
import { openOutlets } from './stored/outlets.ts';
import { openParallels } from './stored/parallels.ts';
import { openPeople } from './stored/people.ts';
import { openQuotes, type StoredQuotes } from './stored/quotes.ts';
import { archiveHead, problem } from './stored/shapes.ts';
import { openTitles } from './stored/titles.ts';
import { openTotals } from './stored/totals.ts';
import type { Archive, Quote } from './types.ts';

/**
 * Opens an archive that was packed. Cheap: nothing is analysed, and what is asked for is decoded when it is asked for.
 * @param saved what `packArchive` gave, perhaps in another process; trusted: check it before
 * @throws StorageError `damaged` when the buffers are not those of an archive; what is wrong inside of them shows later, in the
 * same way or as wrong content
 */
export function openArchive(saved: Buffers): Archive {
  const part = (name: string) => within(saved, name);
  const strings = rememberedStrings(openStrings(part('strings')));
  const head = openTable(part('head'), archiveHead, strings).at(0);
  const problems = openTable(part('problems'), problem, strings);
  const articles = openArticles(part('articles'), strings);
  const people = openPeople(part('people'), strings);
  const outlets = openOutlets(part('outlets'), strings);
  const quotes = openQuotes(part('quotes'), strings, articles, people);
  const narrated = openNarrated(part('narrated'), articles);
  const outletOf = (quote: number) => articles.outlet(quotes.article(quote));
  const outletStore = { ...outlets, order: outlets.ranked, keyAt: outlets.id, valueAt: outlets.at };
  const articleStore = { size: articles.size, find: articles.find, keyAt: articles.id };
  const named = openNamed(part('search'));
  let narration: Search | undefined;
  let listed: readonly ArticleProblem[] | undefined;
  return {
    ...head,
    saved,
    articles: storedMap<Article>({ ...articleStore, valueAt: articles.at }),
    outletOf: storedMap({ ...articleStore, valueAt: (number) => outlets.id(articles.outlet(number)) }),
    quotes: storedMap<Quote>({ ...quotes, keyAt: quotes.id, valueAt: quotes.at }),
    people: storedMap({ ...people, keyAt: people.id, valueAt: people.at }),
    outlets: storedMap(outletStore),
    totals: openTotals(part('totals'), strings, { people, outlets, quotes, outletOf }),
    speakers: storedList(people.ranked.length, (index) => people.at(people.ranked[index] ?? 0)),
    names: { people: named.people, outlets: named.outlets, articles: openTitles(part('titles'), articles) },
    quotesOf: storedMap<readonly string[]>({
      ...articleStore,
      valueAt: (number) =>
        storedList(quotes.first(number + 1) - quotes.first(number), (index) =>
          quotes.id(quotes.first(number) + index),
        ).slice(),
    }),
    unsaidOf: storedMap({ ...articleStore, valueAt: quotes.unsaid }),
    parallels: openParallels(part('parallels'), quotes),
    get problems() {
      listed ??= Array.from({ length: problems.size }, (_, number) => problems.at(number));
      return listed;
    },
    search: openSearch(part('search'), textsOf(articles, quotes), named),
    get narration() {
      narration ??= openSearch(part('narration'), narrated, named);
      return narration;
    },
    concordance: openConcordance(part('concordance'), {
      id: articles.id,
      text: (number) => withoutMarkup(articles.at(number).raw),
    }),
    extractions: storedMap({ ...articleStore, valueAt: quotes.extraction }),
    narrated: narrated.map,
  };
}

/** What quotes say, and the paragraph around each with the one before: pronouns there point back to the topic. */
function textsOf({ id, texts, paragraph }: StoredArticles, quotes: StoredQuotes): DocumentTexts {
  const cut = (article: number, spans: readonly Span[]) =>
    spans.map(({ start, end }) => withoutMarkup(texts.slice(article, start, end))).join(' ');
  return {
    id: quotes.id,
    article: (number) => id(quotes.article(number)),
    text: (number) => cut(quotes.article(number), quotes.at(number).segments),
    context(number) {
      const article = quotes.article(number);
      const { paragraph: index } = quotes.at(number);
      return cut(
        article,
        [index - 1, index].flatMap((at) => paragraph(article, at) ?? []),
      );
    },
  };
}
