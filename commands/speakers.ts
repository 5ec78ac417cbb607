import * as z from 'zod';
import type { Archive, Person } from '../src/archive/types.ts';
import { isUnsure, type NameMatch } from '../src/names/index.ts';
import type { Found } from './answer.ts';
import { ranked } from './counted.ts';
import { defineCommand } from './define.ts';
import { speakersLike } from './names.ts';
import { looseText, privateOption, textOption } from './options.ts';
import { nothingCalled, pageOf } from './results.ts';
import type { SpeakerEntry } from './shown.ts';

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
    const best = query === undefined ? undefined : archive.names.people.lookUp(query).at(0);
    if (query !== undefined && (found.length === 0 || isRatherTopic(query, best, archive)))
      return onTopic(query, archive, page);
    const shown = pageOf(found, page);
    const [first] = shown.page.index === 0 ? shown.items : [];
    const isNear = best !== undefined && isUnsure(best.how);
    return {
      kind: 'speakers',
      ...(isNear &&
        query &&
        first && { notes: [{ code: 'speaker-read-as', typed: query, name: first.name }] }),
      entries: shown.items.map((person) => entryOf(person, archive)),
      page: shown.page,
    };
  },
});

/** So many of the first quotes have the word itself where it is said often enough to be a topic. */
const OFTEN = 5;
/** Of whom nobody has said more than this, nobody asks by a word of what they are called. */
const SELDOM = 10;
/** How a body is found by a word that is but a part of what it is called, or the beginning of one. */
const BY_A_PART: ReadonlySet<string> = new Set(['part', 'beginning', 'role']);

/** Whether a word that people say only stands in, or begins, what bodies are called: "coal" asks for no coalition. */
function isRatherTopic(typed: string, best: NameMatch | undefined, archive: Archive): boolean {
  if (best === undefined || best.person || !BY_A_PART.has(best.how) || best.quotes >= SELDOM) return false;
  const { hits } = archive.search.find({ query: typed });
  return hits.length >= OFTEN && hits.slice(0, OFTEN).every(({ match }) => match.kind === 'exact');
}

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
