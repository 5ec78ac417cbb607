import type { CitedArticle, DateNote } from '../article/types.ts';
import type { Language } from '../language/index.ts';
import { isoText } from './wording.ts';

/** Why a date is what it is, in a sentence or two. */
export function dateNoteText(note: DateNote, into: Language): string {
  const { say } = into;
  switch (note.code) {
    case 'owner-and-dateline':
      return say('date.note.owner', { date: isoText(note.iso, into) });
    case 'address':
      return say('date.note.address', { date: isoText(note.iso, into) });
    case 'impossible':
    case 'ambiguous':
    case 'last-update':
    case 'dateline-impossible':
      return say(`date.note.${note.code}`, { text: note.text });
    case 'weekday-differs':
      return say('date.note.weekday-differs', { weekday: into.weekday(note.weekday), text: note.text });
    case 'dateline-ambiguous':
      return say('date.note.dateline-ambiguous');
    default:
      return yearText(note, into);
  }
}

/** Notes on a dateline that gives a day without its year. */
function yearText(note: Extract<DateNote, { readonly day: number }>, into: Language): string {
  const { say } = into;
  const day = into.date({ month: note.month, day: note.day });
  switch (note.code) {
    case 'dateline-differs':
      return say('date.note.dateline-differs', { day, text: note.text });
    case 'no-year':
      return say('date.note.no-year', { day });
    case 'year-from-page':
      return say('date.note.from-page', { day, text: note.text });
    case 'year-from-update':
      return say('date.note.from-update', { day, text: note.text });
    case 'year-from-text': {
      const told = { day, year: String(note.year), text: note.text };
      const text =
        note.in === undefined
          ? say('date.note.from-text', told)
          : say('date.note.from-text.in', { ...told, article: cited(note.in, into) });
      if (note.weekday === undefined) return text;
      const weekday = into.weekday(note.weekday.weekday);
      return note.weekday.in === undefined
        ? `${text} ${say('date.note.weekday', { day, weekday })}`
        : `${text} ${say('date.note.weekday.in', { day, weekday, article: cited(note.weekday.in, into) })}`;
    }
    case 'year-from-event':
      return say('date.note.from-event', { day, year: String(note.year), article: cited(note.by, into) });
    case 'year-from-story': {
      const articles = note.by.map((article) => cited(article, into));
      return say('date.note.from-story', { day, year: String(note.year), articles: into.list(articles) });
    }
  }
}

function cited(article: CitedArticle & { readonly iso?: string }, into: Language): string {
  const { title, outlet, iso } = article;
  return `${into.quote(title)} (${outlet}${iso === undefined ? '' : ` · ${isoText(iso, into)}`})`;
}
