import { expect, it } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import type { Attribution } from '../../src/quote/attribution.ts';
import { extractQuotes } from '../../src/quote/index.ts';
import { resolveSpeakers } from '../../src/quote/speakers/index.ts';
import type { TextSpan } from '../../src/quote/types.ts';

/** An article with one paragraph a line, none of them boilerplate. */
export function articleOf(raw: string, title = 'Untitled'): Article {
  const paragraphs = [...raw.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    kind: 'text' as const,
  }));
  return {
    id: 'a',
    file: 'a.txt',
    title,
    outlet: { id: 'gazette', name: 'Gazette', basis: 'given' },
    date: { precision: 'unknown', basis: 'not stated' },
    raw,
    paragraphs,
  };
}

/** What is said and the words that name its source; the occurrence of those nearest to what is said is meant. */
export interface Said {
  readonly quote: string;
  readonly by?: string;
  readonly reportedBy?: string;
}

export function attributionsOf(article: Article, said: readonly Said[]): Attribution[] {
  return said.map(({ quote, by, reportedBy }): Attribution => {
    const start = article.raw.indexOf(quote);
    if (start < 0) throw new Error(`not in the text: ${quote}`);
    const segment = { start, end: start + quote.length };
    return {
      kind: 'direct',
      segments: [segment],
      paragraph: article.paragraphs.findIndex((paragraph) => paragraph.end > start),
      ...(by !== undefined && { mention: nearest(article.raw, by, segment) }),
      ...(reportedBy !== undefined && { reportedBy: nearest(article.raw, reportedBy, segment) }),
    };
  });
}

/** Names of the speakers, quote by quote; `undefined` where unresolved. */
export function speakersOf(raw: string, said: readonly Said[], title?: string): (string | undefined)[] {
  const article = articleOf(raw, title);
  const { quotes, speakers } = resolveSpeakers(article, attributionsOf(article, said));
  return quotes.map(({ speaker }) => (speaker === undefined ? undefined : speakers[speaker]?.name));
}

/** Names of the speakers of what is found in a text; `undefined` where unresolved. */
export function speakersIn(text: string): (string | undefined)[] {
  const { quotes, speakers } = extractQuotes(articleOf(text));
  return quotes.map(({ speaker }) => (speaker === undefined ? undefined : speakers[speaker]?.name));
}

/** [what the article says, who says it; `undefined` where the article does not tell] */
export type SpeakerRow = readonly [text: string, speakers: readonly (string | undefined)[]];

/** One test a row. */
export function checkSpeakers(rows: readonly SpeakerRow[]): void {
  it.each(rows)('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
}

function nearest(raw: string, words: string, to: { start: number; end: number }): TextSpan {
  let best = -1;
  for (let at = raw.indexOf(words); at >= 0; at = raw.indexOf(words, at + 1)) {
    const inside = at >= to.start && at < to.end;
    const bounded = !/\w/.test(raw.charAt(at - 1)) && !/\w/.test(raw.charAt(at + words.length));
    if (inside || !bounded) continue;
    if (best < 0 || distance(at, to) < distance(best, to)) best = at;
  }
  if (best < 0) throw new Error(`not in the text: ${words}`);
  return { start: best, end: best + words.length, text: words };
}

function distance(at: number, { start, end }: { start: number; end: number }): number {
  return at < start ? start - at : at - end;
}
