import { z } from 'zod';
import type { Archive, Person } from '../src/archive/types.ts';
import type { Found, SpeakerEntry } from './answer.ts';
import { ranked } from './counted.ts';
import { defineCommand } from './define.ts';
import { speakersLike } from './names.ts';
import { looseText, privateOption, textOption } from './options.ts';
import { nothingCalled, pageOf } from './results.ts';

/** `/speakers`: who is quoted, how often, between which dates, in which roles, by whom; who speaks on a topic. */
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
    if (found.length === 0) return onTopic(query ?? '', archive, page);
    const shown = pageOf(found, page);
    return {
      kind: 'speakers',
      entries: shown.items.map((person) => entryOf(person, archive)),
      page: shown.page,
    };
  },
});

/** Where nobody has such a name: who speaks on it, whoever has most to say first. */
function onTopic(typed: string, archive: Archive, page: number): Found {
  const { hits, notes } = archive.search.find({ query: typed });
  const speaking = hits.filter(({ match }) => match.missing.length === 0 && match.kind !== 'context');
  const shown = pageOf(ranked(speaking.flatMap(({ id }) => archive.quotes.get(id)?.speaker ?? [])), page);
  if (shown.page.total === 0) return nothingCalled(typed, 'unknown-speaker');
  return {
    kind: 'speakers',
    notes: [{ code: 'speakers-on-topic', typed }, ...notes],
    entries: shown.items.flatMap((id) => {
      const person = archive.people.get(id);
      return person ? [entryOf(person, archive)] : [];
    }),
    page: shown.page,
  };
}

function entryOf(person: Person, { totals, outlets }: Archive): SpeakerEntry {
  const total = totals.speakers.get(person.id);
  return {
    person,
    period: total?.period ?? { undated: 0 },
    outlets: total?.by.flatMap((id) => outlets.get(id) ?? []) ?? [],
  };
}
