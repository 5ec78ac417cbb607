import type { Archive } from '../src/archive/types.ts';
import type { SearchHit } from '../src/search/types.ts';
import type { Found, SourceHit } from './answer.ts';
import { ranked } from './counted.ts';
import { defineCommand } from './define.ts';
import { filterOptions, searchInput, searchOptions, suggestSearch, toRequest } from './options.ts';
import { nothing, pageOf, quoteHit } from './results.ts';

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
    const request = toRequest(input);
    const result = archive.search.find(request);
    const narrated = archive.narration.find(request);
    if (result.hits.length === 0 && narrated.hits.length === 0) {
      return nothing(input.query, result);
    }
    const shown = pageOf(byArticle(result.hits, narrated.hits, archive), page);
    return {
      kind: 'sources',
      notes: result.hits.length > 0 ? result.notes : narrated.notes,
      hits: shown.items.flatMap((group) => sourceHit(group, archive) ?? []),
      page: shown.page,
    };
  },
});

interface Group {
  readonly articleId: string;
  readonly hits: SearchHit[];
}

/** Articles in the order of their best quote; those where only the reporter's words match come last. */
function byArticle(quotes: readonly SearchHit[], narrated: readonly SearchHit[], archive: Archive): Group[] {
  const groups = new Map<string, Group>();
  for (const hit of quotes) {
    const articleId = archive.quotes.get(hit.id)?.article;
    if (articleId === undefined) continue;
    const group = groups.get(articleId);
    if (group) group.hits.push(hit);
    else groups.set(articleId, { articleId, hits: [hit] });
  }
  for (const hit of narrated) {
    const articleId = archive.narrated.get(hit.id);
    if (articleId !== undefined && !groups.has(articleId)) groups.set(articleId, { articleId, hits: [] });
  }
  return [...groups.values()];
}

function sourceHit({ articleId, hits }: Group, archive: Archive): SourceHit | undefined {
  const article = archive.articles.get(articleId);
  if (!article) return undefined;
  const first = hits[0];
  const best = first && quoteHit({ hit: first, alsoIn: archive.parallels.get(first.id) ?? [] }, archive);
  return {
    article,
    speakers: speakersOf(articleId, archive),
    matching: hits.filter((hit) => hit.match.kind !== 'context').length,
    ...(best && { best }),
  };
}

/** Who is quoted in the article, most quoted first. */
function speakersOf(articleId: string, archive: Archive): SourceHit['speakers'] {
  const quotes = archive.quotesOf.get(articleId) ?? [];
  return ranked(quotes.flatMap((id) => archive.quotes.get(id)?.speaker ?? [])).flatMap(
    (id) => archive.people.get(id) ?? [],
  );
}
