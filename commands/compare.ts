import type { Archive } from '../src/archive/types.ts';
import type { SearchRequest } from '../src/search/types.ts';
import type { Found } from './answer.ts';
import { defineCommand, lazily } from './define.ts';
import {
  askedOf,
  filterOptions,
  searchInput,
  searchOptions,
  speakerOption,
  suggestSearch,
} from './options.ts';
import { viewOf } from './results.ts';
import type { QuoteView } from './shown.ts';

/** `/compare`: one statement as each outlet gives it, then what others say on it. */
export default defineCommand({
  cacheable: true,
  data: {
    name: 'compare',
    description: 'One statement as each outlet gives it, and what others say on it',
    options: [...searchOptions('A speaker and a topic: lavrov palmyra'), speakerOption, ...filterOptions],
  },
  input: searchInput,
  suggest: suggestSearch,
  answer: lazily(
    () => import('../src/compare/index.ts'),
    ({ compare }, input: SearchRequest, { archive }): Found => {
      const { statement, others, overTime, notes, topic } = compare(input, archive);
      if (!statement) return { kind: 'nothing', notes, asked: askedOf(input) };
      const speaker = statement.speaker === undefined ? undefined : archive.people.get(statement.speaker);
      return {
        kind: 'compare',
        notes,
        topic,
        ...(speaker && { speaker }),
        differ: statement.differ,
        versions: statement.versions.flatMap((version) => {
          const view = viewOf(version.quote, archive);
          return view ? [{ version, view }] : [];
        }),
        others: others.flatMap(({ quotes }) => firstOf(quotes, archive)),
        overTime: overTime.flatMap((id) => viewOf(id, archive) ?? []),
      };
    },
  ),
});

function firstOf([best]: readonly string[], archive: Archive): QuoteView[] {
  const view = best === undefined ? undefined : viewOf(best, archive);
  return view ? [view] : [];
}
