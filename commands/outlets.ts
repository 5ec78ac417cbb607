import { z } from 'zod';
import type { Archive } from '../src/archive/types.ts';
import type { Answer, OutletEntry } from './answer.ts';
import { defineCommand } from './define.ts';
import { namedLike } from './names.ts';
import { looseText, privateOption, textOption } from './options.ts';
import { nothingCalled, pageOf } from './results.ts';

/** `/outlets`: which outlets are in the corpus, how many articles and quotes, between which dates, whom they quote. */
export default defineCommand({
  lasting: true,
  data: {
    name: 'outlets',
    description: 'Which outlets there are, how much of each, and whom they quote',
    options: [textOption('query', 'Part of an outlet’s name; all outlets without it'), privateOption],
  },
  input: z.object({ query: looseText.optional(), private: z.boolean('invalid').optional() }),
  suggest: ({ partial }, { archive }) => archive.search.suggest('outlet', partial, {}),
  answer({ query }, { archive }, page): Answer {
    const outlets = [...archive.outlets.values()];
    const entries = outlets.map((outlet) => ({
      ...outlet,
      names: outlet.domain === undefined ? [outlet.name] : [outlet.name, outlet.domain],
      roles: [],
    }));
    const found = query === undefined ? entries : namedLike(entries, query);
    if (found.length === 0) return nothingCalled('outlets', query ?? '', 'unknown-outlet', archive);
    const sorted =
      query === undefined ? found.sort((a, b) => b.quotes - a.quotes || (a.id < b.id ? -1 : 1)) : found;
    const shown = pageOf(sorted, page);
    return {
      kind: 'outlets',
      command: 'outlets',
      notes: [],
      archiveVersion: archive.version,
      entries: shown.items.flatMap(({ id }) => entryOf(id, archive) ?? []),
      page: shown.page,
    };
  },
});

function entryOf(id: string, { outlets, standings, people }: Archive): OutletEntry | undefined {
  const outlet = outlets.get(id);
  const standing = standings.outlets.get(id);
  return (
    outlet && {
      outlet,
      period: standing?.period ?? { undated: 0 },
      speakers: standing?.by.flatMap((person) => people.get(person) ?? []) ?? [],
    }
  );
}
