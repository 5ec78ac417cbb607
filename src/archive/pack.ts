import { createHash } from 'node:crypto';
import { duplicate, type OwnOutlets, outletAliases, readOwnOutlets } from '../article/index.ts';
import type { Article, ArticleProblem } from '../article/types.ts';
import { packConcordance } from '../concordance/index.ts';
import { parseAliasFile } from '../names/aliasFile.ts';
import { createGivenNames } from '../names/given.ts';
import { extractQuotes } from '../quote/index.ts';
import type { Extraction } from '../quote/types.ts';
import { packAlso, packSearch } from '../search/index.ts';
import type { FacetEntry } from '../search/types.ts';
import { type Buffers, named } from '../storage/buffers.ts';
import { rememberedStrings } from '../storage/cache.ts';
import { packTable } from '../storage/codec.ts';
import { createStrings } from '../storage/strings.ts';
import { withoutMarkup } from '../text/markup.ts';
import { narrationDocuments, quoteDocuments, type ReadArticles } from './documents.ts';
import { quoteIds } from './ids.ts';
import { findParallels } from './parallels.ts';
import { mergePeople } from './people.ts';
import { packArticles } from './stored/articles.ts';
import { type Extractions, openExtractions, packExtractions } from './stored/extractions.ts';
import { narratedOf, packNarrated } from './stored/narrated.ts';
import { packOutlets } from './stored/outlets.ts';
import { packParallels } from './stored/parallels.ts';
import { packPeople } from './stored/people.ts';
import { packQuotes } from './stored/quotes.ts';
import { archiveHead, problem } from './stored/shapes.ts';
import { packTitles } from './stored/titles.ts';
import { type CountedQuote, packTotals } from './stored/totals.ts';
import type { Archive, OutletInfo, Person } from './types.ts';
import { inferYears } from './years.ts';

export interface BuildInput {
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  /** Text of the owner's alias file. */
  readonly aliases: string;
  /** An earlier archive: what it found in articles of the same id is not looked for again. */
  readonly previous?: Pick<Archive, 'extractions'>;
  /** Told often how far the work has come. */
  readonly onProgress?: (progress: PackProgress) => void;
}

/** How far packing has come: articles searched for quotes, then rounds of putting everything in order. */
export interface PackProgress {
  readonly phase: 'searching' | 'indexing';
  readonly done: number;
  readonly total: number;
  /** Quotes found so far. */
  readonly quotes: number;
}

/** People, search, parallels, the rest: each about a quarter of the time. */
const ROUNDS = 4;

/**
 * Does all the work of an archive: finds the quotes, settles years, people and parallels, and indexes them. Pure: the same articles
 * and aliases give the same bytes, whatever their order.
 * @throws StorageError `too-large` when the texts take more than 4 GB
 */
export function packArchive({
  articles: given,
  problems: unread,
  aliases,
  previous,
  onProgress,
}: BuildInput): Buffers {
  const { unique, duplicates } = withoutDuplicates(given);
  const file = parseAliasFile(aliases);
  const ownOutlets = readOwnOutlets(file.outlets);
  const articles = inferYears(
    unique.map((article) => {
      const outlet = ownOutlets.rename(article.outlet);
      return outlet === article.outlet ? article : { ...article, outlet };
    }),
  );
  const pool = createStrings();
  const kept = packExtractions(extractions(articles, previous, onProgress), pool);
  const found = openExtractions(kept, rememberedStrings(pool), articles.length);
  const extracted = articles.map((article, number) => ({
    article,
    get extraction() {
      return found.extraction(number);
    },
  }));
  const { people, personOf } = mergePeople(extracted, createGivenNames(file.givenNames));
  const numbers = new Map(people.map(({ id }, number) => [id, number]));
  const ids = extracted.flatMap(({ article, extraction }) => quoteIds(article, extraction.quotes));
  const casts = extracted.map(({ extraction }, article) =>
    extraction.speakers.map((_, speaker) => numbers.get(personOf(article, speaker)) ?? people.length),
  );
  const tell = (done: number) => onProgress?.({ phase: 'indexing', done, total: ROUNDS, quotes: ids.length });
  tell(1);
  const read: ReadArticles = { articles, found, ids, people, casts };
  const outlets = outletsOf(articles, found);
  const quoted = ranked(people).filter((number) => (people[number]?.quotes ?? 0) > 0);
  const byQuotes = ranked(outlets);
  const outletNumbers = new Map(outlets.map(({ id }, number) => [id, number]));
  const outletOf = ({ outlet }: Article) => outletNumbers.get(outlet.id) ?? 0;
  const documents = quoteDocuments(read);
  const search = packSearch({
    documents,
    speakers: inOrder(people, quoted).map(speakerFacet),
    outlets: inOrder(outlets, byQuotes).map((outlet) => outletFacet(outlet, ownOutlets)),
    aliases,
  });
  tell(2);
  const parallels = packParallels(findParallels(documents));
  tell(3);
  const narrated = extracted.map(({ article, extraction }) => narratedOf(article, extraction));
  const narration = narrationDocuments(articles, narrated);
  const latest = articles
    .flatMap((article) => article.date.iso ?? [])
    .sort()
    .at(-1);
  const head = { version: versionOf(articles, aliases), ...(latest !== undefined && { latest }) };
  const problems = [...unread, ...duplicates].sort(
    (a, b) => byFile(a, b) || (a.line ?? 0) - (b.line ?? 0) || (a.reason < b.reason ? -1 : 1),
  );
  return {
    ...named('head', packTable([head], archiveHead, pool)),
    ...named('problems', packTable(problems, problem, pool)),
    ...named('articles', packArticles(articles, pool, outletOf)),
    ...named('people', packPeople(people, quoted, pool)),
    ...named('outlets', packOutlets(outlets, byQuotes, pool)),
    ...named('quotes', packQuotes(kept, ids, casts)),
    ...named(
      'totals',
      packTotals(countedQuotes(read, outletOf), { people: people.length, outlets: outlets.length }, pool),
    ),
    ...named('parallels', parallels),
    ...named('narrated', packNarrated(narrated)),
    ...named('titles', packTitles(articles)),
    ...named('search', search),
    ...named('narration', packAlso(narration, search)),
    ...named('concordance', packConcordance(articles.map(({ raw }) => withoutMarkup(raw)))),
    ...named('strings', pool.buffers()),
  };
}

/** The first file, by name, of each text; the others are reported. */
function withoutDuplicates(read: readonly Article[]): { unique: Article[]; duplicates: ArticleProblem[] } {
  const unique = new Map<string, Article>();
  const duplicates: ArticleProblem[] = [];
  for (const article of [...read].sort(byFile)) {
    const { id, file } = article;
    const first = unique.get(id);
    if (first) duplicates.push(duplicate(file, first.file));
    else unique.set(id, article);
  }
  return { unique: [...unique.values()], duplicates };
}

const byFile = (a: { readonly file: string }, b: { readonly file: string }) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : 0;

function* extractions(
  articles: readonly Article[],
  previous: BuildInput['previous'],
  onProgress: BuildInput['onProgress'],
): Generator<Extraction> {
  let quotes = 0;
  for (const [index, article] of articles.entries()) {
    onProgress?.({ phase: 'searching', done: index, total: articles.length, quotes });
    const extraction = previous?.extractions.get(article.id) ?? extractQuotes(article);
    quotes += extraction.quotes.length;
    yield extraction;
  }
  onProgress?.({ phase: 'indexing', done: 0, total: ROUNDS, quotes });
}

/** Sorted by id; what the first article says of an outlet counts. */
function outletsOf(articles: readonly Article[], { first }: Extractions): OutletInfo[] {
  const outlets = new Map<string, OutletInfo>();
  articles.forEach(({ outlet }, number) => {
    const known = outlets.get(outlet.id);
    const domain = known?.domain ?? outlet.domain;
    outlets.set(outlet.id, {
      id: outlet.id,
      name: known?.name ?? outlet.name,
      ...(domain !== undefined && { domain }),
      articles: (known?.articles ?? 0) + 1,
      quotes: (known?.quotes ?? 0) + first(number + 1) - first(number),
    });
  });
  return [...outlets.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Numbers of all, most quotes first. */
function ranked(all: readonly { readonly quotes: number }[]): Uint32Array {
  const quotes = (number: number) => all[number]?.quotes ?? 0;
  return Uint32Array.from(all.keys()).sort((a, b) => quotes(b) - quotes(a) || a - b);
}

const inOrder = <T>(all: readonly T[], numbers: Uint32Array): T[] =>
  [...numbers].flatMap((number) => all[number] ?? []);

function* countedQuotes(
  { articles, found, casts }: ReadArticles,
  outletOf: (article: Article) => number,
): Generator<CountedQuote> {
  for (const [number, article] of articles.entries()) {
    const { iso } = article.date;
    const outlet = outletOf(article);
    for (const { kind, speaker, reportedBy } of found.extraction(number).quotes) {
      const person = speaker === undefined ? undefined : casts[number]?.[speaker];
      yield {
        outlet,
        direct: kind === 'direct' && speaker !== undefined && reportedBy === undefined,
        ...(iso !== undefined && { iso }),
        ...(person !== undefined && { speaker: person }),
      };
    }
  }
}

const speakerFacet = ({ id, name, names, roles, quotes, kind }: Person): FacetEntry => ({
  id,
  kind: 'speaker',
  group: kind === 'group',
  name,
  aliases: names.filter((other) => other !== name),
  roles,
  count: quotes,
});

const outletFacet = ({ id, name, domain, quotes }: OutletInfo, { book }: OwnOutlets): FacetEntry => ({
  id,
  kind: 'outlet',
  name,
  aliases: outletAliases(domain === undefined ? { name } : { name, domain }, book),
  roles: [],
  count: quotes,
});

/** First 16 hex digits of a hash over every article's id and over the aliases. */
function versionOf(articles: readonly Article[], aliases: string): string {
  const hash = createHash('sha256');
  for (const id of articles.map((article) => article.id).sort()) hash.update(`${id}\n`);
  return hash.update(aliases).digest('hex').slice(0, 16);
}
