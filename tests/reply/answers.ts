import fc from 'fast-check';
import type { Answer, QuoteHit, QuotesAnswer, SourcesAnswer } from '../../commands/index.ts';
import { hitOf, personOf, viewOf } from '../support/views.ts';

export const quotes = (hits: QuotesAnswer['hits'], fields: Partial<QuotesAnswer> = {}): QuotesAnswer => ({
  kind: 'quotes',
  command: 'quote',
  notes: [],
  archiveVersion: 'f00dfeed00000000',
  hits,
  page: { index: 0, count: 1, total: hits.length },
  ...fields,
});

/** Some hits in which every text is one of these. @param addressOf the address of an article with a title */
export function hitsOf(
  nasty: fc.Arbitrary<string>,
  addressOf = (title: string) =>
    `https://example.com/${encodeURIComponent(title.replace(/\p{Surrogate}/gu, ''))}`,
): fc.Arbitrary<QuoteHit[]> {
  const view = fc
    .record({
      words: fc.array(nasty, { minLength: 1, maxLength: 3 }),
      name: nasty,
      role: nasty,
      title: nasty,
      outlet: nasty,
    })
    .map(({ words, name, role, title, outlet }) =>
      viewOf(
        words,
        { role, kind: 'mixed', polarity: 'doubted', cue: { start: 0, end: 1, text: role } },
        {
          speaker: name,
          reportedBy: name,
          article: {
            title,
            url: addressOf(title),
            outlet: { id: outlet, name: outlet, basis: 'footer' },
          },
        },
      ),
    );
  return fc.array(
    fc.tuple(view, fc.array(view, { maxLength: 2 })).map(([each, alsoIn]) => hitOf(each, { alsoIn })),
    { minLength: 1, maxLength: 5 },
  );
}

/** An answer of every kind, made of these hits and one text. */
export function everyAnswer(found: readonly QuoteHit[], query: string, index: number): Answer[] {
  const page = { index, count: 10, total: 50 };
  const notes = [1, 2, 3, 4, 5, 6].map(() => ({ code: 'unknown-word' as const, word: query }));
  const sources: SourcesAnswer = {
    kind: 'sources',
    command: 'sources',
    notes,
    archiveVersion: 'f00dfeed',
    page,
    hits: found.map((best) => ({
      article: best.article,
      speakers: [personOf(best.speaker?.name ?? '')],
      matching: 2,
      best,
    })),
  };
  const nothing: Answer = {
    kind: 'nothing',
    command: 'quote',
    asked: query,
    notes,
    archiveVersion: 'f00dfeed',
  };
  const base = { command: 'x', notes, archiveVersion: 'f00dfeed' };
  const [first] = found;
  if (!first) return [];
  const period = { first: '2019', last: '2020-05-01', undated: 3 };
  const outlet = { id: 'x', name: query, articles: 1, quotes: 2 };
  const people = found.map((hit) => personOf(hit.speaker?.name ?? ''));
  const filters = people.map((person, count) => ({
    option: 'speaker' as const,
    id: `${person.id}${count}`,
    name: person.name,
    count,
  }));
  return [
    quotes(found, { page, notes, filters }),
    sources,
    nothing,
    { ...base, kind: 'article', article: first.article, quotes: found, page },
    { ...base, kind: 'articles', asked: query, articles: found.map(({ article }) => article), page },
    { ...base, kind: 'context', hit: first, before: query, after: first.article.raw },
    { ...base, kind: 'cite', view: first, retrieved: '2024-05-06' },
    {
      ...base,
      kind: 'speakers',
      page,
      entries: people.map((person) => ({
        person: { ...person, roles: [query, query] },
        period,
        outlets: [outlet],
      })),
    },
    {
      ...base,
      kind: 'outlets',
      page,
      entries: people.map(() => ({ outlet, period, speakers: people })),
    },
    {
      ...base,
      kind: 'problems',
      page,
      problems: found.map(() => ({ code: 'binary' as const, file: query, line: 3, reason: query })),
    },
    { ...base, kind: 'status', articles: 1, quotes: 2, speakers: 3, outlets: 4, problems: 5, period },
    { ...base, kind: 'about', articles: 1, quotes: 2 },
    {
      ...base,
      kind: 'check',
      claims: found.map((hit) => ({
        hit,
        article: hit.article,
        claim: {
          text: query,
          span: { start: 0, end: 1 },
          verdict: 'nearly' as const,
          parts: [],
          difference: [query, query, query, query].map((text, at) => ({
            op: at % 2 ? ('claim' as const) : ('source' as const),
            text,
          })),
          changes: ['negation' as const, 'number' as const, 'name' as const, 'polarity' as const],
          credited: { start: 0, end: 1, text: query },
          wrongSpeaker: true as const,
          remarks: [{ code: 'negated' as const }, { code: 'role' as const, given: query, source: query }],
          alsoIn: [],
        },
        pieces: found.slice(0, 2),
        near: found.slice(0, 1),
      })),
    },
    {
      ...base,
      kind: 'compare',
      topic: query,
      differ: true,
      ...(people[0] && { speaker: people[0] }),
      versions: found.map((view) => ({
        view,
        version: {
          quote: view.quote.id,
          changes: ['number' as const],
          difference: [{ op: 'source' as const, text: query }],
        },
      })),
      others: found,
      overTime: found,
    },
    {
      ...base,
      kind: 'timeline',
      asked: query,
      lanes: [...people, ...people, ...people].map(({ name }) => ({
        name,
        undated: 2,
        points: Array.from({ length: 20 }, (_, day) => ({
          iso: '2019-09-30',
          first: day,
          last: day,
          count: 3,
          inferred: 1,
        })),
      })),
    },
    { ...base, kind: 'refusal', reason: query },
    { ...base, kind: 'gone' },
    { ...base, kind: 'forbidden' },
    { ...base, kind: 'reload', outcome: 'failed', articles: 1, problems: 2 },
  ];
}
