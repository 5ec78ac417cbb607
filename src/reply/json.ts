import type { Answer, QuoteHit, QuoteView } from '../../commands/index.ts';
import type { ArticleDate } from '../article/types.ts';
import { language } from '../language/index.ts';
import { segmentsOf } from './spoken.ts';
import { matchText, noteText } from './wording.ts';

/**
 * An answer for programs: the object that `--json` prints.
 * @param typed the line that was answered
 */
export function toJson(answer: Answer, typed: string) {
  const hits = answer.kind === 'quotes' ? answer.hits : [];
  const sources = answer.kind === 'sources' ? answer.hits : [];
  const best = sources.flatMap((source) => source.best ?? []);
  return {
    command: typed,
    found: hits.length > 0 || sources.length > 0,
    quotes: [...hits, ...best].map(hitJson),
    sources: sources.map(({ article, speakers, matching }) => ({
      file: article.file,
      title: article.title,
      outlet: article.outlet.name,
      date: dateJson(article.date),
      quotes: matching,
      speakers: speakers.map((person) => person.name),
    })),
    notes:
      answer.kind === 'refusal'
        ? [answer.reason]
        : answer.notes.map((note) => noteText(note, language('en'))),
    ...('page' in answer && { page: { ...answer.page, index: answer.page.index + 1 } }),
    archive: answer.archiveVersion,
  };
}

/** A date as programs read it: `iso` is null when unknown. */
export function dateJson({ iso, precision, basis, note }: ArticleDate) {
  return { iso: iso ?? null, precision, basis, ...(note !== undefined && { note }) };
}

function hitJson(hit: QuoteHit) {
  const why = matchText(hit.match);
  return {
    ...viewJson(hit),
    why,
    alsoIn: hit.alsoIn.map((view) => ({ ...viewJson(view), why: 'the same statement' })),
  };
}

function viewJson(view: QuoteView) {
  const { quote, article, speaker, reportedBy } = view;
  return {
    id: quote.id,
    file: article.file,
    segments: segmentsOf(view),
    kind: quote.kind,
    speaker: speaker?.name ?? null,
    mention: quote.mention?.text ?? null,
    role: quote.role ?? null,
    reportedBy: reportedBy?.name ?? null,
    polarity: quote.polarity ?? null,
    cue: quote.cue?.text ?? null,
    outlet: article.outlet.name,
    title: article.title,
    date: dateJson(article.date),
  };
}
