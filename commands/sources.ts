import { headingId } from '../src/archive/stored/narrated.ts';
import type { Archive } from '../src/archive/types.ts';
import { areEditions } from '../src/article/edition.ts';
import type { Article } from '../src/article/types.ts';
import type { SearchHit, SearchResult } from '../src/search/types.ts';
import type { Found } from './answer.ts';
import { ranked } from './counted.ts';
import { defineCommand } from './define.ts';
import { askedOf, filterOptions, searchInput, searchOptions, suggestSearch } from './options.ts';
import { isListed, nothing, pageOf, quoteHit } from './results.ts';
import type { SourceHit } from './shown.ts';

/** `/sources`: the articles that quote somebody on it, then those that only speak of it. */
export default defineCommand({
  cacheable: true,
  data: {
    name: 'sources',
    description: 'Which articles say so? Lists them with outlet, date and who is quoted',
    options: [...searchOptions('A topic, a speaker, or both: aleppo'), ...filterOptions],
  },
  input: searchInput,
  suggest: suggestSearch,
  answer(input, { archive }, page): Found {
    const result = archive.search.find(input);
    const narrated = archive.narration.find(input);
    if (result.hits.length === 0 && narrated.hits.length === 0) {
      return nothing(askedOf(input), result);
    }
    const distance = distanceOf(result) - distanceOf(narrated);
    const quotes = distance > 0 ? [] : wholeFirst(result.hits);
    const groups = byArticle(quotes, distance < 0 ? [] : wholeFirst(narrated.hits), archive);
    const shown = pageOf(withoutCopies(groups, archive), page);
    return {
      kind: 'sources',
      notes: quotes.length > 0 ? result.notes : narrated.notes,
      hits: shown.items.flatMap((group) => sourceHit(group, archive) ?? []),
      page: shown.page,
    };
  },
});

/** Results that show how far the best are from what was asked. */
const GLANCE = 3;

/** 0: with all the words; 1: only by other spellings; 2: words are missing; 3: nothing. What is nearer leaves out the other. */
function distanceOf({ hits }: SearchResult): number {
  const distances = hits
    .slice(0, GLANCE)
    .map(({ match }) => (match.missing.length > 0 ? 2 : match.corrected.length > 0 ? 1 : 0));
  return Math.min(3, ...distances);
}

/** Where something has all the words, what lacks some is left out: a list of articles can't say which. */
function wholeFirst(hits: readonly SearchHit[]): readonly SearchHit[] {
  const isWhole = ({ match }: SearchHit) => match.missing.length === 0;
  const [best] = hits;
  const last = hits.at(-1);
  return best === undefined || last === undefined || !isWhole(best) || isWhole(last)
    ? hits
    : hits.filter(isWhole);
}

interface Group {
  readonly articleId: string;
  readonly hits: SearchHit[];
  /** What matches outside the quotes. */
  readonly narrated: string[];
}

/** Articles in the order of their best quote; those where only the reporter's words match come last. */
function byArticle(quotes: readonly SearchHit[], narrated: readonly SearchHit[], archive: Archive): Group[] {
  const groups = new Map<string, Group>();
  for (const hit of quotes) {
    const articleId = archive.quotes.get(hit.id)?.article;
    if (articleId === undefined) continue;
    const group = groups.get(articleId);
    if (group) group.hits.push(hit);
    else groups.set(articleId, { articleId, hits: [hit], narrated: [] });
  }
  for (const hit of narrated) {
    const articleId = archive.narrated.get(hit.id);
    if (articleId === undefined) continue;
    const group = groups.get(articleId);
    if (group === undefined) groups.set(articleId, { articleId, hits: [], narrated: [hit.id] });
    else group.narrated.push(hit.id);
  }
  return [...groups.values()];
}

/** The first of each article: copies of it under other addresses are left out. An edited one stays: it may say something else. */
function withoutCopies(groups: readonly Group[], archive: Archive): Group[] {
  const seen = new Map<string, Article[]>();
  return groups.filter(({ articleId }) => {
    const article = archive.articles.get(articleId);
    if (article === undefined) return false;
    const key = `${article.outlet.id} ${article.title}`;
    const others = seen.get(key) ?? [];
    if (others.some((other) => areEditions(article, other) && bodyOf(article) === bodyOf(other)))
      return false;
    seen.set(key, [...others, article]);
    return true;
  });
}

const bodyOf = ({ raw, paragraphs }: Article) =>
  paragraphs.map(({ start, end }) => raw.slice(start, end)).join('\n');

function sourceHit({ articleId, hits, narrated }: Group, archive: Archive): SourceHit | undefined {
  const article = archive.articles.get(articleId);
  if (!article) return undefined;
  const first = hits[0];
  const best = first && quoteHit(first, archive);
  return {
    article,
    speakers: speakersOf(articleId, archive),
    matching: hits.filter((hit) => hit.match.kind !== 'context').length,
    ...(best && { best }),
    ...(!best && narrated.includes(headingId(article)) && { inHeading: true }),
  };
}

/** Who is quoted in the article, most quoted first. */
function speakersOf(articleId: string, archive: Archive): SourceHit['speakers'] {
  return ranked(
    archive.quotesIn(articleId).flatMap(({ speaker }) => (isListed(speaker, archive) ? speaker : [])),
  ).flatMap((id) => archive.people.get(id) ?? []);
}
