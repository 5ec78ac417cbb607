import type { Filter, VariantKind } from '../index/index.ts';
import { normalise } from '../names/alias-book.ts';
import { isDated, withoutDates } from './filter.ts';
import type { Finder } from './finder.ts';
import type { TopicResult } from './hits.ts';
import { isMisspelt } from './misspelt.ts';
import type { TypedWord } from './plan.ts';
import { topicSearch } from './topic.ts';
import type { SearchHit, SearchNote } from './types.ts';
import { type Question, searchWithin } from './within.ts';

/** How many results are looked through for other speakers to name. */
const NEIGHBOURS = 20;
/** Results whose words near in meaning are told: those of the first page. */
const LOOKED_AT = 5;
/** The corpus has the word itself, in some form. */
const AS_TYPED: ReadonlySet<VariantKind> = new Set(['exact', 'inflected', 'alias']);

/** Why nothing was found, and who is near. */
export function whyNothing(
  question: Question,
  result: TopicResult,
  blocked: boolean,
  finder: Finder,
): SearchNote[] {
  const { reading, filter, telling, topic } = question;
  const search = (within: Filter) => searchWithin(question, finder, within, NEIGHBOURS);
  const notes: SearchNote[] = [];
  const [speaker] = filter.speakers ?? [];
  const name = speaker === undefined ? undefined : (finder.books.speakers.entry(speaker)?.name ?? speaker);
  const [role] = reading.unresolved;
  if (role !== undefined && name === undefined) {
    const words = role.typed.split(' ');
    notes.push({ code: 'unknown-speaker', typed: role.typed });
    return [
      ...notes,
      ...neighbours(
        telling.filter((word) => !words.includes(word.term)),
        filter,
        finder,
      ),
    ];
  }
  if (result.unknown.length > 0) {
    const first = telling[0]?.surface;
    for (const word of result.unknown)
      notes.push(
        blocked && word === first && telling.length > 1
          ? { code: 'unknown-speaker', typed: word }
          : { code: 'unknown-word', word },
      );
    const rest = telling.filter((word) => !result.unknown.includes(word.surface));
    const mostKnown = rest.length >= result.unknown.length;
    return name === undefined && mostKnown ? [...notes, ...neighbours(rest, filter, finder)] : notes;
  }
  if (isDated(filter) && search(withoutDates(filter)).hits.length > 0)
    notes.push({ code: 'nothing-in-dates' });
  const [outlet] = filter.outlets ?? [];
  const { outlets: _outlets, ...elsewhere } = filter;
  if (outlet !== undefined && notes.length === 0 && search(elsewhere).hits.some(isSaid))
    notes.push({ code: 'nothing-in-outlet', name: finder.books.outlets.entry(outlet)?.name ?? outlet });
  if (name !== undefined) {
    // What somebody said at another time is said nevertheless.
    if (notes.length === 0) notes.push({ code: 'not-said-by', name, topic });
    const { speakers: _left, ...others } = filter;
    notes.push(...nearSpeakers(search(others), topic, finder));
  } else if (notes.length === 0) {
    const words = [...new Set(telling.map(({ surface }) => surface))];
    const [only] = telling;
    if (words.length === 0 && reading.phrases.length > 0)
      notes.push({ code: 'nowhere-word-for-word', phrases: reading.phrases });
    else if (telling.length === 1 && only !== undefined && isMisspelt(only.term, finder.lexicon))
      notes.push({ code: 'unknown-word', word: only.surface });
    else notes.push({ code: 'nothing-with-all-words', words: [...words, ...reading.phrases] });
  }
  return notes;
}

/** Whether a quote itself has what was looked for. */
const isSaid = ({ match }: SearchHit): boolean => match.kind !== 'context';

/** Who speaks of what is left of the topic. */
function neighbours(rest: readonly TypedWord[], filter: Filter, finder: Finder): SearchNote[] {
  if (rest.length === 0) return [];
  const options = { spelling: 'unknown', typing: false, lenient: false } as const;
  const topic = rest.map(({ surface }) => surface).join(' ');
  return nearSpeakers(topicSearch(rest, filter, [], finder, options).all(NEIGHBOURS), topic, finder);
}

function nearSpeakers(result: TopicResult, topic: string, finder: Finder): SearchNote[] {
  const names = new Set<string>();
  for (const { document, match } of result.hits.slice(0, NEIGHBOURS)) {
    if (match.kind === 'context') continue;
    const speaker = finder.index.fields.speaker(document);
    const name = speaker === undefined ? undefined : finder.books.speakers.entry(speaker)?.name;
    if (name !== undefined) names.add(name);
  }
  return names.size === 0 ? [] : [{ code: 'near-speakers', topic, names: [...names].slice(0, 5) }];
}

/**
 * How the words of a topic that has results were taken.
 * @param phrases what was typed in quotation marks
 */
export function notesOf(result: TopicResult, finder: Finder, phrases: readonly string[]): SearchNote[] {
  const notes: SearchNote[] = [];
  for (const { typed, variants } of result.groups) {
    const spelt = !variants.some(({ kind }) => AS_TYPED.has(kind));
    const read = spelt ? readAs(typed, result.hits) : undefined;
    if (read !== undefined) notes.push({ code: 'spelling', typed, read });
    const own = normalise(typed);
    const also = variants
      .filter(({ kind, term }) => kind === 'alias' && !` ${term} `.includes(` ${own} `))
      .map(({ term }) => finder.aliases.display(term));
    if (also.length > 0) notes.push({ code: 'alias', typed, also });
  }
  for (const { match } of result.hits.slice(0, LOOKED_AT))
    for (const { typed, found } of match.widened ?? []) notes.push({ code: 'alias', typed, also: [found] });
  for (const word of result.unknown) notes.push({ code: 'word-dropped', word });
  if (result.isNear && phrases.length > 0) notes.push({ code: 'near-phrases', phrases });
  else if (result.partial)
    notes.push({
      code: result.hits.some(({ lacksSeveral }) => lacksSeveral) ? 'not-all-words' : 'all-but-one',
    });
  return notes;
}

/** What the first result that tells has in place of a typed word. */
function readAs(typed: string, hits: readonly SearchHit[]): string | undefined {
  for (const { match } of hits) {
    const correction = match.corrected.find((one) => one.typed === typed);
    if (correction !== undefined) return correction.found;
  }
  return undefined;
}
