import type { Answer, CheckEntry, QuoteHit, QuoteView } from '../../commands/index.ts';
import type { ArticleDate } from '../article/types.ts';
import { language } from '../language/index.ts';
import { visibleStretch } from '../text/invisible.ts';
import { citations } from './citation.ts';
import { dateNoteText } from './dateNote.ts';
import { segmentsOf } from './spoken.ts';
import { matchText, noteText, pageNotes } from './wording.ts';

/**
 * An answer for programs: the object that `--json` prints.
 * @param typed the line that was answered
 */
export function toJson(answer: Answer, typed: string) {
  const sources = answer.kind === 'sources' ? answer.hits : [];
  return {
    command: typed,
    found: !['nothing', 'refusal', 'gone', 'forbidden'].includes(answer.kind),
    quotes: quotesIn(answer),
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
        : [
            ...('page' in answer ? pageNotes(answer.page, language('en')) : []),
            ...answer.notes.map((note) => noteText(note, language('en'))),
          ],
    ...detailsOf(answer),
    ...('page' in answer && { page: { ...answer.page, index: answer.page.index + 1 } }),
    archive: answer.archiveVersion,
  };
}

function quotesIn(answer: Answer) {
  switch (answer.kind) {
    case 'quotes':
      return answer.hits.map(hitJson);
    case 'sources':
      return answer.hits.flatMap(({ best }) => (best ? [hitJson(best)] : []));
    case 'article':
      return answer.quotes.map(viewJson);
    case 'context':
      return [hitJson(answer.hit)];
    case 'compare':
      return answer.versions.map(({ view }) => viewJson(view));
    case 'cite':
      return [viewJson(answer.view)];
    case 'check':
      return answer.claims.flatMap(({ hit, pieces }) => [...(hit ? [hit] : []), ...pieces].map(hitJson));
    default:
      return [];
  }
}

/** What only some commands tell. */
function detailsOf(answer: Answer) {
  switch (answer.kind) {
    case 'speakers':
      return {
        speakers: answer.entries.map(({ person, period, outlets }) => ({
          ...person,
          period,
          outlets: outlets.map((outlet) => outlet.name),
        })),
      };
    case 'outlets':
      return {
        outlets: answer.entries.map(({ outlet, period, speakers }) => ({
          ...outlet,
          period,
          speakers: speakers.map((person) => person.name),
        })),
      };
    case 'articles':
      return {
        articles: answer.articles.map(({ id, file, title, outlet, date }) => ({
          id,
          file,
          title,
          outlet: outlet.name,
          date: dateJson(date),
        })),
      };
    case 'status':
      return {
        articles: answer.articles,
        quotesInAll: answer.quotes,
        speakers: answer.speakers,
        outlets: answer.outlets,
        problems: answer.problems,
        period: answer.period,
        ...(answer.openReports !== undefined && { openReports: answer.openReports }),
      };
    case 'check':
      return { claims: answer.claims.map(claimJson) };
    case 'compare':
      return {
        versions: answer.versions.map(({ version }) => version),
        others: answer.others.map(viewJson),
        overTime: answer.overTime.map(viewJson),
      };
    case 'timeline':
      return { lanes: answer.lanes };
    case 'problems':
      return { problems: answer.problems };
    case 'cite':
      return { citations: citations(answer.view, answer.retrieved, answer.archiveVersion) };
    case 'context':
      return { before: answer.before, after: answer.after };
    default:
      return {};
  }
}

/** What is only near is told beside the claim, not among the quotes that answer it. */
function claimJson({ claim, near, unsaidIn }: CheckEntry) {
  const { unsaid, ...rest } = claim;
  return {
    ...rest,
    ...(unsaid &&
      unsaidIn && {
        unsaid: {
          ...unsaid,
          speaker: unsaid.speaker ?? null,
          text: visibleStretch(unsaidIn.raw, unsaid.sentence),
          outlet: unsaidIn.outlet.name,
          title: unsaidIn.title,
          date: dateJson(unsaidIn.date),
        },
      }),
    ...(near.length > 0 && { near: near.map(viewJson) }),
  };
}

/** A date as programs read it: `iso` is null when unknown. */
export function dateJson({ iso, precision, basis, note }: ArticleDate) {
  return {
    iso: iso ?? null,
    precision,
    basis,
    ...(note !== undefined && { note: dateNoteText(note, language('en')) }),
  };
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
