import * as z from 'zod';
import type { Archive, Person } from '../src/archive/types.ts';
import { ROLE_NOUNS } from '../src/english/index.ts';
import { lazy } from '../src/lazy.ts';
import { isUnsure, type NameMatch } from '../src/names/index.ts';
import type { SearchResult } from '../src/search/types.ts';
import type { Found } from './answer.ts';
import { ranked } from './counted.ts';
import { defineCommand } from './define.ts';
import { speakersLike } from './names.ts';
import { looseText, privateOption, textOption } from './options.ts';
import { isListed, nothingCalled, pageOf } from './results.ts';
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
  answer({ query: typed }, { archive }, page): Found {
    const query = typed === undefined ? undefined : withoutArticle(typed);
    const together = query === undefined ? [] : namedTogether(query, archive);
    const found =
      query === undefined ? archive.speakers : together.length > 0 ? together : speakersLike(query, archive);
    const best = query === undefined ? undefined : archive.names.people.lookUp(query).at(0);
    if (query !== undefined && together.length === 0) {
      const topic = lazy(() => archive.search.find({ query }));
      const holders = () => [...found].slice(0, OFTEN);
      if (found.length === 0 || isRatherTopic(query, best, archive, topic))
        return onTopic(query, archive, page, topic(), isByRole(query, best, archive) ? holders() : []);
      if (isTopicToo(best, archive, topic))
        return onTopic(query, archive, page, topic(), holders(), 'speakers-and-topic');
    }
    const shown = pageOf(found, page);
    const [first] = shown.page.index === 0 ? shown.items : [];
    const meant = query === undefined || page > 0 ? undefined : slipOf(query, best, archive);
    const isNear = best !== undefined && isUnsure(best.how);
    return {
      kind: 'speakers',
      ...(isNear &&
        query &&
        first && { notes: [{ code: 'speaker-read-as', typed: query, name: first.name }] }),
      ...(meant !== undefined &&
        query && { notes: [{ code: 'did-you-mean', typed: query, names: [meant] }] }),
      entries: shown.items.map((person) => entryOf(person, archive)),
      page: shown.page,
    };
  },
});

/** "Warren and Sanders": each of them, and before them whoever the archive has under both names. */
function namedTogether(typed: string, archive: Archive): Person[] {
  const parts = typed.split(/\s+(?:and|or|&|vs?\.?)\s+|\s*,\s*/iu).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [];
  const people = parts.map((part) => archive.names.people.lookUp(part).at(0));
  if (!people.every((match) => match?.person === true && !isUnsure(match.how) && !BY_A_PART.has(match.how)))
    return [];
  const ids = new Set([
    ...archive.names.people.exact(typed.trim().toLowerCase()),
    ...people.flatMap((match) => match?.id ?? []),
  ]);
  return [...ids].flatMap((id) => archive.people.get(id) ?? []);
}

/** "The president" is whoever has that role; "the wall" nobody called so. */
function withoutArticle(typed: string): string {
  const bare = /^\s*the\s+(\S.*)$/iu.exec(typed)?.[1] ?? typed;
  return ROLE_NOUNS.has(bare.trim().toLowerCase().split(/\s+/u).at(-1) ?? '') ? bare : typed;
}

/** Whoever is quoted so many times as often may be meant by a slip that is the beginning of another name. */
const FAR_MORE = 5;

/** Somebody of whose name a word is a slip, where it begins names that are far less often quoted: "putn". */
function slipOf(
  typed: string,
  best: NameMatch | undefined,
  { names: { people } }: Archive,
): string | undefined {
  if (best?.how !== 'beginning' || typed.trim().includes(' ')) return undefined;
  const near = people.nearWord(typed.trim().toLowerCase());
  const [likely] = near === undefined ? [] : people.exact(near.word);
  const entry = likely === undefined ? undefined : people.entry(likely);
  return entry !== undefined && entry.count >= FAR_MORE * best.quotes ? entry.name : undefined;
}

/** So many of the first quotes have the word itself where it is said often enough to be a topic. */
const OFTEN = 5;
/** Of whom nobody has said more than this, nobody asks by a word of what they are called. */
const SELDOM = 10;
/** How a body is found by a word that is but a part of what it is called, or the beginning of one. */
const BY_A_PART: ReadonlySet<string> = new Set(['part', 'beginning', 'role']);
/** How a quote has words that are not bent into others. */
const AS_TYPED: ReadonlySet<string> = new Set(['exact', 'phrase']);

/**
 * Whether words that people say only stand in, or begin, what bodies are called ("coal" asks for no coalition), resemble what somebody is
 * called ("quay levy" asks for no Kay Levi), or are written as words by those who say them, whatever was once taken for a name.
 */
function isRatherTopic(
  typed: string,
  best: NameMatch | undefined,
  archive: Archive,
  topic: () => SearchResult,
): boolean {
  if (best === undefined) return false;
  const isOfSeveral = typed.trim().includes(' ');
  if (best.quotes >= SELDOM && !(isOfSeveral && isUnsure(best.how))) return false;
  const isPart =
    isByRole(typed, best, archive) ||
    (!best.person && (BY_A_PART.has(best.how) || isSubjectOf(best, typed, archive)));
  if (!isPart && !isUnsure(best.how) && !isOfSeveral) return false;
  const hits = topic().hits.slice(0, OFTEN);
  const isSaid = hits.every(({ match }) => AS_TYPED.has(match.kind));
  if (isUnsure(best.how) && isOfSeveral) return hits.length > 0 && isSaid;
  return isPart || isUnsure(best.how)
    ? hits.length === OFTEN && isSaid
    : hits.some(({ id }) => isWrittenSmall(typed, id, archive));
}

/** Whether a body is called so that is seldom quoted, where others say the word often: "syria". */
function isTopicToo(best: NameMatch | undefined, archive: Archive, topic: () => SearchResult): boolean {
  if (best === undefined || best.person || best.how !== 'full' || best.quotes >= SELDOM) return false;
  const hits = topic()
    .hits.filter(({ id }) => archive.quotes.get(id)?.speaker !== best.id)
    .slice(0, OFTEN);
  return hits.length === OFTEN && hits.every(({ match }) => AS_TYPED.has(match.kind));
}

/** Whether somebody is found by what a role is about, not by what it is: "treaty" of the "treaty negotiator". */
function isByRole(typed: string, best: NameMatch | undefined, { people }: Archive): boolean {
  if (best?.person !== true || best.how !== 'role') return false;
  const words = typed.trim().toLowerCase();
  const roles = people.get(best.id)?.roles ?? [];
  return !roles.some((role) => role.toLowerCase().replace(OF_WHAT, '').endsWith(words));
}
/** Behind the noun of a role: what it is about, or where. */
const OF_WHAT = /\s(?:of|for|to|on|at|in|from)\s.*$/su;

/** Whether words are what a text is called after: "report on salt", "critics of the plan for dykes". */
function isSubjectOf({ id }: NameMatch, typed: string, { names }: Archive): boolean {
  const name = names.people.entry(id)?.name.toLowerCase() ?? '';
  const words = typed.trim().toLowerCase();
  return name.endsWith(` ${words}`) && SUBJECT.test(name.slice(0, -words.length));
}
const SUBJECT = /\s(?:on|about|over|against|backing|behind|regarding)\s(?:the\s)?$/u;

/** Whether a quote has words in lower case as they are typed. */
function isWrittenSmall(typed: string, id: string, archive: Archive): boolean {
  const quote = archive.quotes.get(id);
  const words = typed.toLowerCase();
  return quote?.segments.some((span) => archive.stretch(quote.article, span).includes(words)) === true;
}

/**
 * Who speaks on what nobody is called, or a body that is seldom quoted: whoever has most to say first.
 * @param holders whose role, or whose name, has the words: before all others
 */
function onTopic(
  typed: string,
  archive: Archive,
  page: number,
  { hits, notes }: SearchResult,
  holders: readonly Person[],
  code: 'speakers-on-topic' | 'speakers-and-topic' = 'speakers-on-topic',
): Found {
  const speaking = hits.filter(({ match }) => match.missing.length === 0 && match.kind !== 'context');
  const first = holders.map(({ id }) => id);
  const others = ranked(speaking.flatMap(({ id }) => speakerOf(id, archive)));
  const shown = pageOf([...new Set([...first, ...others])], page);
  if (shown.page.total === 0) return nothingCalled(typed, 'unknown-speaker');
  return {
    kind: 'speakers',
    notes: [{ code, typed }, ...notes],
    entries: shown.items.flatMap((id) => {
      const person = archive.people.get(id);
      return person ? [entryOf(person, archive)] : [];
    }),
    page: shown.page,
  };
}

/** Whoever can be asked for and said a quote. */
function speakerOf(id: string, archive: Archive): string[] {
  const speaker = archive.quotes.get(id)?.speaker;
  return isListed(speaker, archive) ? [speaker] : [];
}

function entryOf(person: Person, { totals, outlets }: Archive): SpeakerEntry {
  const total = totals.speakers.get(person.id);
  return {
    person,
    period: total?.period ?? { undated: 0 },
    outlets: total?.by.flatMap((id) => outlets.get(id) ?? []) ?? [],
  };
}
