import type { Found } from './answer.ts';
import { defineCommand } from './define.ts';
import {
  askedOf,
  filterOptions,
  lookInput,
  lookOption,
  searchInput,
  searchOptions,
  speakerOption,
  suggestSearch,
} from './options.ts';
import { filtersOf, nothing, PAGE_SIZE, pageOf, quoteHit, withoutRepeats } from './results.ts';

/** `/quote`: the best quotes on a topic, by a speaker, or both. */
export default defineCommand({
  cacheable: true,
  data: {
    name: 'quote',
    description: 'Who said it? Finds quotes, each with speaker, outlet and date',
    options: [
      ...searchOptions('A speaker, a topic, a phrase, or several: lavrov palmyra'),
      speakerOption,
      lookOption,
      ...filterOptions,
    ],
  },
  input: searchInput.safeExtend({ as: lookInput }),
  suggest: suggestSearch,
  answer(input, { archive }, page): Found {
    const result = archive.search.find(input);
    if (result.hits.length === 0) return nothing(askedOf(input), result);
    const hits = withoutRepeats(result.hits, archive);
    const shown = pageOf(hits, page, input.as === 'card' ? 1 : PAGE_SIZE);
    const filters = hits.length > shown.items.length ? filtersOf(hits, archive) : [];
    return {
      kind: 'quotes',
      notes: result.notes,
      hits: shown.items.flatMap((hit) => quoteHit(hit, archive) ?? []),
      page: shown.page,
      ...(filters.length > 0 && { filters }),
      ...(input.as === 'card' && { card: true }),
    };
  },
});
