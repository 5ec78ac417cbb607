import type { QuoteHit, QuoteView } from '../../commands/index.ts';
import type { ArticleDate } from '../article/types.ts';
import type { Match, SearchNote } from '../search/types.ts';

/** A date with its basis, so that a reader sees how far to trust it: `12 Dec 2016 (year inferred)`. */
export function dateText(date: ArticleDate): string {
  if (date.iso === undefined) {
    const [month, day] = date.withoutYear?.match(/\d+/g)?.map(Number) ?? [];
    if (month === undefined || day === undefined) return 'undated';
    return `${formatDay(2000, month, day, { day: 'numeric', month: 'short' })}, year not stated`;
  }
  const [year = 1, month = 1, day = 1] = date.iso.split('-').map(Number);
  const shown = formatDay(year, month, day, {
    year: 'numeric',
    ...(date.precision === 'year' ? {} : { month: 'short' }),
    ...(date.precision === 'day' ? { day: 'numeric' } : {}),
  });
  return `${shown}${BASIS[date.basis]}`;
}

const BASIS: Record<ArticleDate['basis'], string> = {
  stated: '',
  'dateline-without-year': ' (year inferred)',
  inferred: ' (inferred from another article)',
  given: ' (date given by the corpus’s owner)',
  'not stated': '',
};

function formatDay(year: number, month: number, day: number, fields: Intl.DateTimeFormatOptions): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return new Intl.DateTimeFormat('en-GB', { ...fields, timeZone: 'UTC' }).format(date);
}

/** Who said it, in words: `Sergey Lavrov, Russian Foreign Minister`. Unresolved is said as such. */
export function speakerText({ quote, speaker, reportedBy }: QuoteView): { name: string; rest: string } {
  const claimed = reportedBy ? `, as reported by ${reportedBy.name}` : '';
  if (speaker) {
    const role = quote.role && !speaker.name.includes(quote.role) ? `, ${quote.role}` : '';
    return { name: speaker.name, rest: role + claimed };
  }
  const mention = quote.mention ? `: the article says “${quote.mention.text}”` : '';
  return { name: 'Speaker not resolved', rest: mention + claimed };
}

/**
 * How far the words are the speaker's own. Undefined for a plain direct quote.
 * @returns a sentence without its full stop
 */
export function mannerText({ quote, article }: QuoteView): string | undefined {
  const cue = quote.cue && /\p{L}/u.test(quote.cue.text) ? ` (“${quote.cue.text}”)` : '';
  if (quote.kind === 'direct') return undefined;
  const whose = article.outlet.basis === 'unknown' ? 'the article’s' : `${article.outlet.name}’s`;
  return quote.kind === 'mixed'
    ? `Partly in ${whose} words${cue}; only what stands in quotation marks is quoted`
    : `Reported in ${whose} words${cue}, not quoted word for word`;
}

/** The warning that must stand before words whose cue turns them round. */
export function polarityText({ quote }: QuoteView): string | undefined {
  if (quote.polarity === undefined) return undefined;
  const cue = quote.cue ? ` (“${quote.cue.text}”)` : '';
  return quote.polarity === 'doubted' ? `The speaker doubted this${cue}` : `The speaker denied this${cue}`;
}

/** What of the query a result lacks; undefined when it matches in full. */
export function lackText(hit: QuoteHit): string | undefined {
  const { missing, inContext } = hit.match;
  const parts = [
    ...(missing.length > 0 ? [`without ${list(missing)}`] : []),
    ...(inContext.length > 0 ? [`${list(inContext)} only in the paragraph around it`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** Why a result matched, as one phrase. */
export function matchText(match: Match): string {
  const corrected = match.corrected.map(({ typed, found }) => `“${typed}” read as “${found}”`);
  const details = [
    ...corrected,
    ...(match.missing.length > 0 ? [`all words but ${list(match.missing)}`] : []),
    ...(match.inContext.length > 0 ? [`${list(match.inContext)} in the paragraph around it`] : []),
  ];
  return details.length > 0 ? `${match.kind}: ${details.join('; ')}` : match.kind;
}

/** How the query was read, or why nothing was found: one sentence. */
export function noteText(note: SearchNote): string {
  switch (note.code) {
    case 'speaker-read-as':
      return `“${note.typed}” read as the speaker ${note.name}.`;
    case 'role-read-as':
      return `“${note.typed}” read as ${note.name}.`;
    case 'outlet-read-as':
      return `“${note.typed}” read as the outlet ${note.name}.`;
    case 'date-read-as':
      return `“${note.typed}” read as the time ${period(note.from, note.to)}.`;
    case 'spelling':
      return `“${note.typed}” read as “${note.read}”.`;
    case 'alias':
      return `“${note.typed}” also found as ${list(note.also)}.`;
    case 'word-dropped':
      return `“${note.word}” was left out: it stands in no quote.`;
    case 'all-but-one':
      return 'No quote has all of these words; these have all but one.';
    case 'undated-left-out':
      return note.count === 1
        ? 'One undated quote was left out because of the date.'
        : `${note.count} undated quotes were left out because of the date.`;
    case 'unknown-speaker':
      return `Nobody called “${note.typed}” is quoted in this corpus.`;
    case 'unknown-outlet':
      return `No outlet called “${note.typed}” is in this corpus.`;
    case 'unknown-word':
      return `“${note.word}” stands in no quote of this corpus.`;
    case 'nothing-with-all-words':
      return `No quote has ${list(note.words)} together.`;
    case 'nothing-in-dates':
      return 'There is something on this, but not between these dates.';
    case 'only-common-words':
      return 'These words are too common to search for: add a name or a topic.';
    case 'not-said-by':
      return `${note.name} is quoted in this corpus, but not on ${note.topic}.`;
    case 'near-speakers':
      return `Others on ${note.topic}: ${note.names.join(', ')}.`;
    case 'did-you-mean':
      return `Did you mean ${note.names.join(' or ')}?`;
  }
}

function period(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `up to ${to ?? 'now'}`;
  if (to === undefined) return `from ${from}`;
  return from === to ? from : `from ${from} to ${to}`;
}

function list(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}
