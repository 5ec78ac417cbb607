import type { Archive } from '../src/archive/types.ts';
import { dayRange } from '../src/article/day.ts';
import type { SearchHit } from '../src/search/types.ts';
import type { Found } from './answer.ts';
import { defineCommand } from './define.ts';
import {
  askedOf,
  filterOptions,
  searchInput,
  searchOptions,
  speakerOption,
  suggestSearch,
} from './options.ts';
import { nothing, withoutRepeats } from './results.ts';
import type { Lane } from './shown.ts';

/** `/timeline`: who spoke on it when. */
export default defineCommand({
  cacheable: true,
  data: {
    name: 'timeline',
    description: 'Who spoke on it when: a picture over time, and the same in words',
    options: [...searchOptions('A topic, a speaker, or both: aleppo'), speakerOption, ...filterOptions],
  },
  input: searchInput,
  suggest: suggestSearch,
  answer(input, { archive }): Found {
    const result = archive.search.find(input);
    if (result.hits.length === 0) return nothing(askedOf(input), result);
    return {
      kind: 'timeline',
      asked: askedOf(input),
      notes: result.notes,
      lanes: lanesOf(withoutRepeats(result.hits, archive), archive),
    };
  },
});

/** One lane a speaker, the one quoted most often first; what was said at the same time is one point. */
function lanesOf(hits: readonly SearchHit[], archive: Archive): Lane[] {
  const lanes = new Map<
    string,
    { name?: string; points: Map<string, Lane['points'][number]>; undated: number }
  >();
  for (const { id } of hits) {
    const quote = archive.quotes.get(id);
    const article = quote && archive.articles.get(quote.article);
    if (!quote || !article) continue;
    const person = quote.speaker === undefined ? undefined : archive.people.get(quote.speaker);
    const key = person?.id ?? '';
    const lane = lanes.get(key) ?? { ...(person && { name: person.name }), points: new Map(), undated: 0 };
    lanes.set(key, lane);
    const { iso, basis } = article.date;
    const days = dayRange(iso);
    if (iso === undefined || days === undefined) lane.undated += 1;
    else {
      const { count = 0, inferred = 0 } = lane.points.get(iso) ?? {};
      const isInferred = basis === 'dateline-without-year' || basis === 'inferred';
      lane.points.set(iso, { ...days, iso, count: count + 1, inferred: inferred + (isInferred ? 1 : 0) });
    }
  }
  return [...lanes.values()]
    .map(({ name, points, undated }) => ({
      ...(name !== undefined && { name }),
      points: [...points.values()].sort((a, b) => a.first - b.first || a.last - b.last),
      undated,
    }))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}

const sizeOf = ({ points, undated }: Lane) => points.reduce((sum, point) => sum + point.count, undated);
