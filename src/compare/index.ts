import type { Archive, Quote } from '../archive/types.ts';
import { dayRange } from '../article/day.ts';
import { compareStatements } from '../check/index.ts';
import type { SearchHit, SearchRequest, SearchResult } from '../search/types.ts';
import { withoutMarkup } from '../text/markup.ts';
import type { Comparison, OtherView, Version } from './types.ts';

export type { Comparison } from './types.ts';

/** A hit that scores so much less than the best one is not what was asked for, even if two outlets have it. */
const NEAR_BEST = 0.8;
/** Below this likeness a comparison by words marks nearly every word. */
const COMPARABLE = 0.3;
/** Two reports that are farther apart are not on one event, in days. */
const ONE_EVENT = 62;
const MOST = { versions: 6, speakers: 5, quotes: 3, alsoSaid: 4, overTime: 6 };

/**
 * Sets a statement beside itself in other outlets, beside what other speakers say on the topic, and beside what its
 * speaker says elsewhere. Pure; finds no opposite side where there is none.
 * @param request as for a search for quotes; a speaker in it chooses the statement, not the other views
 */
export function compare(request: SearchRequest, archive: Archive): Comparison {
  const found = archive.search.find(request);
  const hits = strong(found.hits);
  const asked = new Set(found.topic.trim() === '' ? [] : found.hits.map(({ id }) => id));
  const chosen = choose(hits.length > 0 ? hits : found.hits, asked, archive);
  if (chosen === undefined)
    return { others: [], alsoSaid: [], overTime: [], notes: found.notes, topic: found.topic };
  const versions = versionsOf(chosen, asked, archive);
  const topic = found.topic.trim() === '' ? namesIn(chosen, archive) : found.topic;
  const open = onTopic(request, found, topic, archive);
  return {
    statement: {
      ...(chosen.speaker !== undefined && { speaker: chosen.speaker }),
      versions,
      // What is too unlike to be compared by its words differs all the more.
      differ: versions
        .slice(1)
        .some(({ difference }) => difference?.some(({ op }) => op === 'claim' || op === 'source') ?? true),
    },
    others: othersOn(chosen, strong(open.hits), archive),
    ...ownWords(chosen, hits, archive),
    notes: found.notes,
    topic,
  };
}

/** Hits that have all the words in the quotation itself. */
function strong(hits: readonly SearchHit[]): SearchHit[] {
  return hits.filter(
    ({ match }) => match.kind !== 'context' && match.missing.length === 0 && match.inContext.length === 0,
  );
}

/** The best hit that several outlets have; the best one, where none of those near it has a parallel. */
function choose(hits: readonly SearchHit[], asked: ReadonlySet<string>, archive: Archive): Quote | undefined {
  const best = hits[0];
  if (best === undefined) return undefined;
  const shared = hits.find(
    ({ id, score }) => score >= NEAR_BEST * best.score && parallelsOn(id, asked, archive).length > 0,
  );
  return archive.quotes.get((shared ?? best).id);
}

/** The same statement elsewhere, where a topic is asked for only what is on it: a parallel by its other words may be on something else. */
function parallelsOn(id: string, asked: ReadonlySet<string>, archive: Archive): readonly string[] {
  const parallels = archive.parallels.get(id) ?? [];
  return asked.size === 0 ? parallels : parallels.filter((other) => asked.has(other));
}

function versionsOf(chosen: Quote, asked: ReadonlySet<string>, archive: Archive): Version[] {
  const articles = new Set([chosen.article]);
  const first = statementOf(chosen, archive);
  const versions: Version[] = [{ quote: chosen.id, changes: [] }];
  for (const id of parallelsOn(chosen.id, asked, archive)) {
    const quote = archive.quotes.get(id);
    if (quote === undefined || articles.has(quote.article) || versions.length >= MOST.versions) continue;
    articles.add(quote.article);
    const compared = compareStatements(first, statementOf(quote, archive));
    versions.push(
      compared !== undefined && compared.likeness >= COMPARABLE
        ? {
            quote: id,
            difference: compared.pieces,
            // Each outlet words it in its own way: the pieces show how.
            changes: compared.changes.filter((change) => change !== 'name' && change !== 'wording'),
          }
        : { quote: id, changes: [] },
    );
  }
  return versions;
}

function statementOf(
  { article, segments }: Quote,
  archive: Archive,
): { text: string; segments: Quote['segments'] } {
  return { text: withoutMarkup(archive.articles.get(article)?.raw ?? ''), segments };
}

/** The topic again, whoever speaks. */
function onTopic(request: SearchRequest, found: SearchResult, topic: string, archive: Archive): SearchResult {
  if (found.speakerIds.length === 0 && topic === found.topic) return found;
  const { speaker: _, ...rest } = request;
  return topic === '' ? { ...found, hits: [] } : archive.search.find({ ...rest, query: topic });
}

/** For a request that names only a speaker: what the statement is about, by the names in it. */
function namesIn(quote: Quote, archive: Archive): string {
  const own = quote.segments.map((span) => archive.stretch(quote.article, span)).join(' ');
  const names = [...own.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}’'-]{2,}/gu)].map(([name]) =>
    name.replace(/[’']s?$/u, ''),
  );
  return [...new Set(names)].slice(0, 2).join(' ');
}

/** Quotations of other people, each statement once, grouped by speaker in the order of their best. */
function othersOn(chosen: Quote, hits: readonly SearchHit[], archive: Archive): OtherView[] {
  const seen = new Set([chosen.id, ...(archive.parallels.get(chosen.id) ?? [])]);
  const views = new Map<string, string[]>();
  for (const { id } of hits) {
    const quote = archive.quotes.get(id);
    // Nobody knows whether an unresolved speaker is another one.
    if (quote?.speaker === undefined || quote.speaker === chosen.speaker || seen.has(id)) continue;
    if (!isNear(quote, chosen, archive)) continue;
    for (const same of [id, ...(archive.parallels.get(id) ?? [])]) seen.add(same);
    const own = views.get(quote.speaker) ?? [];
    if (own.length === 0 && views.size >= MOST.speakers) continue;
    if (own.length < MOST.quotes) views.set(quote.speaker, [...own, id]);
  }
  return [...views].map(([speaker, quotes]) => ({ speaker, quotes }));
}

/** The same speaker beside the statement, and in reports of other events. */
function ownWords(
  chosen: Quote,
  hits: readonly SearchHit[],
  archive: Archive,
): Pick<Comparison, 'alsoSaid' | 'overTime'> {
  const alsoSaid: string[] = [];
  const elsewhere: { id: string; date: string }[] = [];
  const event = eventOf(chosen, archive);
  const date = dateOf(chosen, archive);
  const seen = new Set([chosen.id, ...(archive.parallels.get(chosen.id) ?? [])]);
  for (const { id } of hits) {
    const quote = archive.quotes.get(id);
    if (quote?.speaker === undefined || quote.speaker !== chosen.speaker || seen.has(id)) continue;
    for (const same of [id, ...(archive.parallels.get(id) ?? [])]) seen.add(same);
    const own = dateOf(quote, archive);
    if (event.has(quote.article) || (own !== undefined && own === date)) alsoSaid.push(id);
    else elsewhere.push({ id, date: own ?? '9999' });
  }
  const overTime = elsewhere
    .slice(0, MOST.overTime)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  return { alsoSaid: alsoSaid.slice(0, MOST.alsoSaid), overTime: overTime.map(({ id }) => id) };
}

/** Articles that report the same event: the statement's own, and those that share a statement with it. */
function eventOf({ article }: Quote, archive: Archive): ReadonlySet<string> {
  const articles = new Set([article]);
  for (const id of archive.quotesOf.get(article) ?? [])
    for (const other of archive.parallels.get(id) ?? []) {
      const quote = archive.quotes.get(other);
      if (quote !== undefined) articles.add(quote.article);
    }
  return articles;
}

function isNear(one: Quote, other: Quote, archive: Archive): boolean {
  const [left, right] = [dayRange(dateOf(one, archive)), dayRange(dateOf(other, archive))];
  if (left === undefined || right === undefined) return true;
  return left.first - right.last <= ONE_EVENT && right.first - left.last <= ONE_EVENT;
}

function dateOf({ article }: Quote, archive: Archive): string | undefined {
  return archive.articles.get(article)?.date.iso;
}
