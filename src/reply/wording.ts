import type { Answer, Page, QuoteHit, QuoteView } from '../../commands/index.ts';
import type { ArticleDate } from '../article/types.ts';
import { cutWords } from '../language/cut.ts';
import type { Language } from '../language/index.ts';
import type { Match, SearchNote } from '../search/types.ts';
import { mixesScripts } from '../text/scripts.ts';

/** A date with its basis, so that a reader sees how far to trust it: `12 Dec 2016 (year inferred)`. */
export function dateText(date: ArticleDate, into: Language): string {
  const { say } = into;
  if (date.iso === undefined) {
    const [month, day] = date.withoutYear?.match(/\d+/g)?.map(Number) ?? [];
    if (month === undefined || day === undefined) return say('date.undated');
    return say('date.no-year', {
      date: into.date({ month, day }),
    });
  }
  const shown = isoText(date.iso, into);
  switch (date.basis) {
    case 'dateline-without-year':
      return say('date.year-inferred', { date: shown });
    case 'inferred':
      return say('date.inferred', { date: shown });
    case 'given':
      return say('date.given', { date: shown });
    case 'stated':
    case 'not stated':
      return shown;
  }
}

/** Which corpus answered: its version, and the date that its articles reach to. */
export function footerText({ archiveVersion, archiveDate }: Answer, into: Language): string {
  const version = archiveVersion.slice(0, 8);
  return archiveDate === undefined
    ? into.say('answer.footer', { version })
    : into.say('answer.footer.date', { version, date: isoText(archiveDate, into) });
}

/** A date of any precision without its basis: `Dec 2016`. */
export function isoText(iso: string, into: Pick<Language, 'date'>): string {
  const [year = 1, month, day] = iso.split('-').map(Number);
  return into.date({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) });
}

/**
 * Who said it, in words. Unresolved is said as such.
 * @returns the name, and the role as the article gives it, beginning with its comma
 */
export function speakerText(
  { quote, speaker, reportedBy }: QuoteView,
  { say }: Language,
): { name: string; rest: string } {
  const claimed = reportedBy ? `, ${say('quote.reported-by', { name: reportedBy.name })}` : '';
  if (speaker) {
    const role = quote.role && !speaker.name.includes(quote.role) ? `, ${quote.role}` : '';
    return { name: speaker.name, rest: role + claimed };
  }
  const name = quote.mention
    ? say('quote.unresolved.mention', { mention: quote.mention.text })
    : say('quote.unresolved');
  return { name, rest: claimed };
}

/**
 * How far the words are the speaker's own. Undefined for a plain direct quote.
 * @returns a sentence without its full stop
 */
export function mannerText({ quote, article }: QuoteView, { say }: Language): string | undefined {
  if (quote.kind === 'direct') return undefined;
  const outlet = article.outlet.basis === 'unknown' ? say('quote.this-article') : article.outlet.name;
  const cue = quote.cue?.text ?? '';
  const hasMarks = quote.segments.some(({ start, end }) => MARKED.test(article.raw.slice(start, end)));
  const manner = hasMarks ? 'mixed' : quote.kind;
  return /\p{L}/u.test(cue)
    ? say(`quote.${manner}.cue`, { outlet, cue })
    : say(`quote.${manner}`, { outlet });
}

/** Words in quotation marks, a single one that the outlet sets off among them. */
const MARKED = /[“„«"][^“”„«»"]*\p{L}[^“”„«»"]*[“”»"]/u;

/** The warning that must stand before words whose cue turns them round. */
export function polarityText({ quote }: QuoteView, { say }: Language): string | undefined {
  if (quote.polarity === undefined) return undefined;
  return quote.cue
    ? say(`quote.${quote.polarity}.cue`, { cue: quote.cue.text })
    : say(`quote.${quote.polarity}`);
}

/** That names are written with letters of several scripts that look alike, in a sentence for each; empty for plain names. */
export function mixedTexts(names: readonly (string | undefined)[], { say }: Language): string[] {
  const mixed = names.filter((name) => name !== undefined && mixesScripts(name));
  return [...new Set(mixed)].map((name) => say('name.mixed', { name: cutWords(name ?? '', MIXED) }));
}

/** Of a name with letters of several scripts. */
const MIXED = 60;

/** What of the query a result lacks; undefined when it matches in full. */
export function lackText(hit: QuoteHit, language: Language): string | undefined {
  const { missing } = hit.match;
  const inContext = contextWords(hit.match);
  const parts = [
    ...(missing.length > 0 ? [language.say('quote.without', { words: quoted(missing, language) })] : []),
    ...(inContext.length > 0 ? [language.say('quote.context', { words: quoted(inContext, language) })] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** The words that stand only in the paragraph, as it has them where they were typed otherwise. */
function contextWords({ inContext, corrected, widened = [] }: Match): string[] {
  const found = new Map([...widened, ...corrected].map((one) => [one.typed, one.found]));
  return [...new Set(inContext.map((word) => found.get(word) ?? word))];
}

/** Why a result matched, as one phrase for programs. */
export function matchText(match: Match): string {
  const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
  const details = [
    ...match.corrected.map(({ typed, found }) => `“${typed}” read as “${found}”`),
    ...(match.missing.length > 0 ? [`all words but ${list(match.missing)}`] : []),
    ...(match.inContext.length > 0 ? [`${list(contextWords(match))} in the paragraph around it`] : []),
  ];
  return details.length > 0 ? `${match.kind}: ${details.join('; ')}` : match.kind;
}

/** That there is no such page as was asked for; empty where there is. */
export const pageNotes = ({ asked, index }: Page, { say }: Language): string[] =>
  asked === undefined ? [] : [say('answer.no-page', { asked, page: index + 1 })];

/** How the query was read, or why nothing was found: a sentence for each kind of note, in the order of the first of each. */
export function noteTexts(notes: readonly SearchNote[], language: Language): string[] {
  const kinds = [...new Set(notes.map(({ code }) => code))];
  return kinds.flatMap((kind) => {
    const alike = notes.filter(({ code }) => code === kind);
    return alike.length > 1 ? together(alike, language) : alike.map((note) => noteText(note, language));
  });
}

/** Several notes of one kind. */
function together(notes: readonly SearchNote[], language: Language): string[] {
  const { say, list, quote } = language;
  const words = notes.flatMap((note) => (note.code === 'unknown-word' ? [note.word] : []));
  if (words.length > 0) return [say('note.unknown-words', { words: quoted(words, language) })];
  // An outlet is chosen otherwise than a speaker.
  const also = notes.flatMap((note) =>
    note.code === 'name-read-as-word' && note.also && !note.isOutlet ? [note] : [],
  );
  if (also.length > 1) {
    const names = also.map(({ typed, name }) => `${quote(typed)} (${name})`);
    const others = notes.filter((note) => !also.some((one) => one === note));
    return [
      say('note.names-also-words', { words: list(names) }),
      ...others.map((note) => noteText(note, language)),
    ];
  }
  const texts = notes.map((note) => noteText(note, language));
  if (!notes.every(({ code }) => IN_ONE.has(code))) return texts;
  return [`${texts.map((text) => text.replace(/\.$/u, '')).join('; ')}.`];
}

/** Notes whose sentences are short, and may be told in one. */
const IN_ONE: ReadonlySet<SearchNote['code']> = new Set([
  'spelling',
  'alias',
  'speaker-read-as',
  'role-read-as',
  'outlet-read-as',
  'word-dropped',
]);

/** How the query was read, or why nothing was found: one sentence. */
export function noteText(note: SearchNote, language: Language): string {
  const { say, list } = language;
  switch (note.code) {
    case 'date-read-as':
      return periodText(note, language);
    case 'alias':
      return say('note.alias', { typed: note.typed, words: quoted(note.also, language) });
    case 'nothing-with-all-words':
      return say('note.nothing-with-all-words', { words: quoted(note.words, language) });
    case 'near-phrases':
    case 'nowhere-word-for-word':
      return say(`note.${note.code}`, { words: quoted(note.phrases, language) });
    case 'near-speakers':
      return say('note.near-speakers', { topic: note.topic, names: list(note.names) });
    case 'name-read-as-word':
      return say(`note.${note.isOutlet ? 'outlet' : 'name'}-${note.also ? 'also' : 'read-as'}-word`, {
        typed: note.typed,
        name: note.name,
      });
    case 'words-of-the-question':
      return say('note.words-of-the-question', { words: quoted(note.words, language) });
    case 'excluded':
      return say('note.excluded', { words: quoted(note.words, language) });
    case 'other-times':
    case 'others-instead':
    case 'relative-date':
    case 'no-such-day':
      return say(`note.${note.code}`, { typed: note.typed });
    case 'day-first':
      return say('note.day-first', { typed: note.typed, other: note.other });
    case 'left-out':
      return say('note.left-out', { words: list(note.typed) });
    case 'did-you-mean':
      return say('note.did-you-mean', { names: list(note.names, 'or') });
    case 'speaker-read-as':
    case 'role-read-as':
    case 'outlet-read-as':
      return say(`note.${note.code}`, { typed: note.typed, name: note.name });
    case 'nothing-in-outlet':
      return say('note.nothing-in-outlet', { name: note.name });
    case 'speaker-and-topic':
      return say('note.speaker-and-topic', { typed: note.typed, name: note.name, topic: note.topic });
    case 'spelling':
      return say('note.spelling', { typed: note.typed, read: note.read });
    case 'not-left-out':
    case 'word-dropped':
    case 'unknown-word':
      return say(`note.${note.code}`, { word: note.word });
    case 'unknown-speaker':
    case 'unknown-outlet':
    case 'unknown-article':
    case 'speakers-on-topic':
    case 'speakers-and-topic':
      return say(`note.${note.code}`, { typed: note.typed });
    case 'best-of-more':
      return note.total === undefined
        ? say('note.best-of-more', { count: note.count })
        : say('note.best-of-total', { count: note.count, total: note.total });
    case 'undated-left-out':
      return note.count === undefined
        ? say('note.undated-some')
        : say('note.undated-left-out', { count: note.count });
    case 'not-said-by':
      return say('note.not-said-by', { name: note.name, topic: note.topic });
    case 'all-but-one':
    case 'not-all-words':
    case 'no-words':
    case 'empty-phrase':
    case 'only-excluded':
    case 'nothing-with-options':
    case 'nothing-in-dates':
    case 'only-common-words':
      return say(`note.${note.code}`);
  }
}

function periodText(
  { typed, from, to }: { typed: string; from?: string; to?: string },
  { say }: Language,
): string {
  if (from === undefined) return say('note.date-to', { typed, to: to ?? '' });
  if (to === undefined) return say('note.date-from', { typed, from });
  return from === to ? say('note.date-on', { typed, from }) : say('note.date-between', { typed, from, to });
}

const quoted = (words: readonly string[], { list, quote }: Language) => list(words.map(quote));
