import * as z from 'zod';
import type { Archive, OutletInfo } from '../src/archive/types.ts';
import { normalise } from '../src/names/alias-book.ts';
import type { Found } from './answer.ts';
import { defineCommand } from './define.ts';
import { outletsLike } from './names.ts';
import { looseText, privateOption, textOption } from './options.ts';
import { nothingCalled, pageOf } from './results.ts';
import type { OutletEntry } from './shown.ts';

/** `/outlets`: which outlets are in the corpus, how many articles and quotes, between which dates, whom they quote. */
export default defineCommand({
  cacheable: true,
  data: {
    name: 'outlets',
    description: 'Which outlets there are, how much of each, and whom they quote',
    options: [textOption('query', 'Part of an outlet’s name; all outlets without it'), privateOption],
  },
  input: z.object({ query: looseText.optional(), private: z.boolean('invalid').optional() }),
  suggest: ({ partial }, { archive }) => archive.search.suggest('outlet', partial, {}),
  answer({ query }, { archive }, page): Found {
    const found = query === undefined ? [...archive.outlets.values()] : outletsLike(query, archive);
    if (found.length === 0) return nothingCalled(query ?? '', 'unknown-outlet');
    const shown = pageOf(found, page);
    return {
      kind: 'outlets',
      entries: shown.items.map((outlet) => ({ ...entryOf(outlet, archive), ...addressed(outlet, query) })),
      page: shown.page,
    };
  },
});

/** The address of an outlet that is found by nothing else. */
function addressed({ name, domain }: OutletInfo, typed: string | undefined): Pick<OutletEntry, 'address'> {
  if (typed === undefined || domain === undefined) return {};
  const own = normalise(name);
  const isNamed = normalise(typed)
    .split(' ')
    .every((word) => own.includes(word));
  return !isNamed && domain.includes(typed.trim().toLowerCase()) ? { address: domain } : {};
}

function entryOf(outlet: OutletInfo, { totals, people }: Archive): OutletEntry {
  const total = totals.outlets.get(outlet.id);
  return {
    outlet,
    period: total?.period ?? { undated: 0 },
    speakers: total?.by.flatMap((person) => people.get(person) ?? []) ?? [],
  };
}
