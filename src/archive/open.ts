import type { Article, ArticleProblem } from '../article/types.ts';
import { openConcordance } from '../concordance/index.ts';
import { openNamed, openSearch } from '../search/index.ts';
import type { Search } from '../search/types.ts';
import type { SavedArchive } from './saved.ts';
import { within } from './store/buffers.ts';
import { openTable } from './store/codec.ts';
import { storedList, storedMap } from './store/map.ts';
import { openStrings } from './store/strings.ts';
import { openArticles, type StoredArticles } from './stored/articles.ts';
import { openNarrated } from './stored/narrated.ts';
import { openOutlets } from './stored/outlets.ts';
import { openParallels } from './stored/parallels.ts';
import { openPeople } from './stored/people.ts';
import { openQuotes, type StoredQuotes } from './stored/quotes.ts';
import { archiveHead, problem } from './stored/shapes.ts';
import { openStandings } from './stored/standings.ts';
import { openTitles } from './stored/titles.ts';
import type { Archive, Quote } from './types.ts';

/**
 * Opens an archive that was packed. Cheap: nothing is analysed, and what is asked for is decoded when it is asked for.
 * @param saved what `packArchive` gave, perhaps in another process; trusted: check it before
 * @throws ArchiveError `damaged` when the buffers are not those of an archive; what is wrong inside of them shows later, in the
 * same way or as wrong content
 */
export function openArchive(saved: SavedArchive): Archive {
  const part = (name: string) => within(saved, name);
  const strings = openStrings(part('strings'));
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
    standings: openStandings(part('standings'), strings, { people, outlets, quotes, outletOf }),
    speakers: storedList(people.ranked.length, (index) => people.at(people.ranked[index] ?? 0)),
    names: { people: named.people, outlets: named.outlets, articles: openTitles(part('titles'), articles) },
    quotesOf: storedMap<readonly string[]>({
      ...articleStore,
      valueAt: (number) =>
        storedList(quotes.first(number + 1) - quotes.first(number), (index) =>
          quotes.id(quotes.first(number) + index),
        ).slice(),
    }),
    parallels: openParallels(part('parallels'), quotes),
    get problems() {
      listed ??= Array.from({ length: problems.size }, (_, number) => problems.at(number));
      return listed;
    },
    search: openSearch(part('search'), (number) => wordsOf(number, articles, quotes), named),
    get narration() {
      narration ??= openSearch(
        part('narration'),
        (number) => ({ text: narrated.text(number), context: '' }),
        named,
      );
      return narration;
    },
    concordance: openConcordance(part('concordance'), {
      id: articles.id,
      text: (number) => articles.at(number).raw,
    }),
    extractions: storedMap({ ...articleStore, valueAt: quotes.extraction }),
    narrated: narrated.map,
  };
}

/** What a quote says, and the paragraph around it with the one before: pronouns there point back to the topic. */
function wordsOf(number: number, { texts, paragraph }: StoredArticles, quotes: StoredQuotes) {
  const { segments, paragraph: index } = quotes.at(number);
  const article = quotes.article(number);
  const text = segments.map(({ start, end }) => texts.slice(article, start, end)).join(' ');
  return {
    text,
    get context() {
      return [index - 1, index]
        .flatMap((at) => paragraph(article, at) ?? [])
        .map(({ start, end }) => texts.slice(article, start, end))
        .join(' ');
    },
  };
}
