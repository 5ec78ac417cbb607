import type { Article } from '../../src/article/types.ts';
import { extractQuotes, findAttributions } from '../../src/quote/index.ts';
import type { ExtractedQuote } from '../../src/quote/types.ts';

/** An article whose paragraphs are the lines of a text. */
export function articleOf(...lines: string[]): Article {
  const raw = lines.join('\n\n');
  let start = 0;
  const paragraphs = lines.map((line) => {
    const span = { start, end: start + line.length, kind: 'text' as const };
    start = span.end + 2;
    return span;
  });
  return {
    id: 'test',
    file: 'test.txt',
    title: '',
    outlet: { id: 'test', name: 'Test', basis: 'unknown' },
    date: { precision: 'unknown', basis: 'not stated' },
    raw,
    paragraphs: paragraphs.filter((paragraph) => paragraph.end > paragraph.start),
  };
}

/** What is said, with whom the article names and how, in plain words: `[kind] source | cue | segment ¶ segment`. */
export function saidIn(...lines: string[]): string[] {
  const article = articleOf(...lines);
  return findAttributions(article).map(({ kind, mention, cue, segments }) => {
    const words = segments.map(({ start, end }) => article.raw.slice(start, end)).join(' ¶ ');
    return `[${kind}] ${mention?.text ?? '-'} | ${cue?.text ?? '-'} | ${words}`;
  });
}

/** What is served as said, `name: words` a quotation, in the order of the article; "-" for nobody. */
export function servedIn(...lines: string[]): string[] {
  return servedOf(articleOf(...lines));
}

/** Two people whom an article has named before what is tested. */
export const INTRODUCED = 'The council met with Mayor Ines Calder and the docker Karl Roe.';

/** As `servedIn`, of the lines of a text behind INTRODUCED. */
export const servedBehind = (text: string): string[] => servedIn(INTRODUCED, ...text.split('\n'));

/** As `servedIn`, of an article. */
export const servedOf = (article: Article): string[] =>
  toldOf(article, (_quote, name, words) => `${name}: ${words}`);

/** The same with how it is said, `kind · name · words`. */
export const servedWithKind = (...lines: string[]): string[] =>
  toldOf(articleOf(...lines), ({ kind }, name, words) => `${kind} · ${name} · ${words}`);

function toldOf(
  article: Article,
  tell: (quote: ExtractedQuote, name: string, words: string) => string,
): string[] {
  const { quotes, speakers } = extractQuotes(article);
  return quotes.map((quote) => {
    const name = quote.speaker === undefined ? '-' : (speakers[quote.speaker]?.name ?? '-');
    const words = quote.segments.map(({ start, end }) => article.raw.slice(start, end)).join(' … ');
    return tell(quote, name, words);
  });
}
