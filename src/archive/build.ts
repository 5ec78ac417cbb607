import { createHash } from 'node:crypto';
import { dayRange } from '../article/day.ts';
import { duplicate, outletAliases } from '../article/index.ts';
import type { Article, ArticleProblem } from '../article/types.ts';
import { extractQuotes } from '../quote/index.ts';
import type { ExtractedQuote, Extraction } from '../quote/types.ts';
import { createSearch } from '../search/index.ts';
import type { FacetEntry, Search, SearchDocument } from '../search/types.ts';
import { quoteIds } from './ids.ts';
import { findParallels } from './parallels.ts';
import { mergePeople } from './people.ts';
import { standingsOf } from './standing.ts';
import type { Archive, OutletInfo, Person, Quote } from './types.ts';
import { inferYears } from './years.ts';

export interface BuildInput {
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  /** Text of the owner's alias file. */
  readonly aliases: string;
  /** What an earlier archive found in articles of the same id: it is not looked for again. */
  readonly known?: ReadonlyMap<string, Extraction>;
}

/**
 * Builds the snapshot that answers questions. Pure: the same articles and aliases give the same archive, whatever
 * their order.
 */
export function buildArchive({ articles: read, problems: unread, aliases, known }: BuildInput): Archive {
  const { unique, duplicates } = withoutDuplicates(read);
  const problems = [...unread, ...duplicates];
  const articles = inferYears(unique);
  const extracted = articles.map((article) => ({
    article,
    extraction: known?.get(article.id) ?? extractQuotes(article),
  }));
  const { people, personOf } = mergePeople(extracted);
  const quotes = new Map<string, Quote>();
  const quotesOf = new Map<string, string[]>();
  extracted.forEach(({ article, extraction }, index) => {
    const ids = quoteIds(article, extraction.quotes);
    quotesOf.set(article.id, ids);
    extraction.quotes.forEach((found, at) => {
      const id = ids[at];
      if (id !== undefined)
        quotes.set(
          id,
          toQuote(found, id, article, (speaker) => personOf(index, speaker)),
        );
    });
  });
  const byId = new Map(articles.map((article) => [article.id, article]));
  const persons = new Map(people.map((person) => [person.id, person]));
  const outlets = outletsOf(articles, quotesOf);
  const latest = articles
    .flatMap((article) => article.date.iso ?? [])
    .sort()
    .at(-1);
  const documents = articles.flatMap((article) => quoteDocuments(article, quotesOf, quotes));
  const narration = extracted.flatMap(({ article, extraction }) => narrationDocuments(article, extraction));
  // Most questions are about quotes: what the reporters say is indexed when it is first asked for.
  let narrationSearch: Search | undefined;
  const facets = {
    speakers: people.filter((person) => person.quotes > 0).map(speakerFacet),
    outlets: [...outlets.values()].map(outletFacet),
    aliases,
  };
  return {
    version: versionOf(articles, aliases),
    ...(latest !== undefined && { latest }),
    articles: byId,
    quotes,
    people: persons,
    standings: standingsOf(quotes.values(), byId),
    outlets,
    quotesOf,
    parallels: findParallels(
      documents.map((document) => ({
        ...document,
        contextText: document.context,
        kind: quotes.get(document.id)?.kind ?? 'indirect',
      })),
    ),
    problems,
    search: createSearch({ documents, ...facets }),
    get narration() {
      narrationSearch ??= createSearch({ documents: narration, ...facets });
      return narrationSearch;
    },
    extractions: new Map(extracted.map(({ article, extraction }) => [article.id, extraction])),
    narrated: new Map(narration.map((document) => [document.id, document.articleId])),
  };
}

/** The first file, by name, of each text; the others are reported. */
function withoutDuplicates(read: readonly Article[]): { unique: Article[]; duplicates: ArticleProblem[] } {
  const unique = new Map<string, Article>();
  const duplicates: ArticleProblem[] = [];
  for (const article of [...read].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const { id, file } = article;
    const first = unique.get(id);
    if (first) duplicates.push(duplicate(file, first.file));
    else unique.set(id, article);
  }
  return { unique: [...unique.values()], duplicates };
}

function toQuote(
  found: ExtractedQuote,
  id: string,
  article: Article,
  personOf: (speaker: number) => string,
): Quote {
  const { speaker, reportedBy, ...rest } = found;
  return {
    ...rest,
    id,
    article: article.id,
    ...(speaker !== undefined && { speaker: personOf(speaker) }),
    ...(reportedBy !== undefined && { reportedBy: personOf(reportedBy) }),
  };
}

function quoteDocuments(
  article: Article,
  quotesOf: ReadonlyMap<string, readonly string[]>,
  quotes: ReadonlyMap<string, Quote>,
): SearchDocument[] {
  return (quotesOf.get(article.id) ?? []).flatMap((id) => {
    const quote = quotes.get(id);
    if (!quote) return [];
    return {
      ...placeOf(article),
      id,
      text: quote.segments.map(({ start, end }) => article.raw.slice(start, end)).join(' '),
      context: contextOf(article, quote.paragraph),
      ...(quote.speaker !== undefined && { speakerId: quote.speaker }),
      prior: (quote.kind === 'direct' ? 1 : quote.kind === 'mixed' ? 0.9 : 0.8) - (quote.speaker ? 0 : 0.3),
    };
  });
}

/** The paragraph and the one before it: pronouns there point back to the topic. */
function contextOf(article: Article, index: number): string {
  return [index - 1, index]
    .flatMap((at) => article.paragraphs[at] ?? [])
    .map(({ start, end }) => article.raw.slice(start, end))
    .join(' ');
}

function narrationDocuments(article: Article, { quotes }: Extraction): SearchDocument[] {
  const quoted = new Set(quotes.map((quote) => quote.paragraph));
  return article.paragraphs.flatMap((paragraph, index) =>
    paragraph.kind !== 'text' || quoted.has(index)
      ? []
      : {
          ...placeOf(article),
          id: `${article.id}:${index}`,
          text: article.raw.slice(paragraph.start, paragraph.end),
          context: '',
          prior: 0.5,
        },
  );
}

function placeOf({ id, outlet, date }: Article): Pick<SearchDocument, 'articleId' | 'outletId' | 'days'> {
  const days = date.iso === undefined ? undefined : dayRange(date.iso);
  return { articleId: id, outletId: outlet.id, ...(days && { days }) };
}

function outletsOf(
  articles: readonly Article[],
  quotesOf: ReadonlyMap<string, readonly string[]>,
): Map<string, OutletInfo> {
  const outlets = new Map<string, OutletInfo>();
  for (const { id, outlet } of articles) {
    const known = outlets.get(outlet.id);
    const domain = known?.domain ?? outlet.domain;
    outlets.set(outlet.id, {
      id: outlet.id,
      name: known?.name ?? outlet.name,
      ...(domain !== undefined && { domain }),
      articles: (known?.articles ?? 0) + 1,
      quotes: (known?.quotes ?? 0) + (quotesOf.get(id)?.length ?? 0),
    });
  }
  return outlets;
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

const outletFacet = ({ id, name, domain, quotes }: OutletInfo): FacetEntry => ({
  id,
  kind: 'outlet',
  name,
  aliases: outletAliases(domain === undefined ? { name } : { name, domain }),
  roles: [],
  count: quotes,
});

/** First 16 hex digits of a hash over every article's id and over the aliases. */
function versionOf(articles: readonly Article[], aliases: string): string {
  const hash = createHash('sha256');
  for (const id of articles.map((article) => article.id).sort()) hash.update(`${id}\n`);
  return hash.update(aliases).digest('hex').slice(0, 16);
}
