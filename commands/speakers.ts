import { z } from 'zod';
import type { Archive, Person } from '../src/archive/types.ts';
import type { Found, SpeakerEntry } from './answer.ts';
import { defineCommand } from './define.ts';
import { speakersLike } from './names.ts';
import { looseText, privateOption, textOption } from './options.ts';
import { nothingCalled, pageOf } from './results.ts';

/** `/speakers`: who is quoted, how often, between which dates, in which roles, by whom. */
export default defineCommand({
  cacheable: true,
  data: {
    name: 'speakers',
    description: 'Who is quoted, how often, when, in which roles and by whom',
    options: [textOption('query', 'Part of a name or a role; all speakers without it'), privateOption],
  },
  input: z.object({ query: looseText.optional(), private: z.boolean('invalid').optional() }),
  suggest: ({ partial }, { archive }) => archive.search.suggest('speaker', partial, {}),
  answer({ query }, { archive }, page): Found {
    const found = query === undefined ? archive.speakers : speakersLike(query, archive);
    if (found.length === 0) return nothingCalled(query ?? '', 'unknown-speaker');
    const shown = pageOf(found, page);
    return {
      kind: 'speakers',
      entries: shown.items.map((person) => entryOf(person, archive)),
      page: shown.page,
    };
  },
});

function entryOf(person: Person, { totals, outlets }: Archive): SpeakerEntry {
  const total = totals.speakers.get(person.id);
  return {
    person,
    period: total?.period ?? { undated: 0 },
    outlets: total?.by.flatMap((id) => outlets.get(id) ?? []) ?? [],
  };
}
