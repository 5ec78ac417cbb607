import { createHash } from 'node:crypto';
import type { Article } from '../article/types.ts';
import type { ExtractedQuote } from '../quote/types.ts';

const DIGITS = 12;
const SPACE = 36n ** BigInt(DIGITS);

/**
 * Names an article's quotes by its id and their offsets: the same text gives the same ids in every corpus.
 * 12 digits of base 36 hold 62 bits: among a million quotes two share an id with a chance of about 1 in 10 million
 * (birthday bound n²/2·36¹²).
 * @returns one id a quote, `[0-9a-z]{12}`, without duplicates
 */
export function quoteIds(article: Article, quotes: readonly ExtractedQuote[]): string[] {
  const taken = new Set<string>();
  return quotes.map(({ segments }) => {
    const place = `${article.id}:${segments.map(({ start, end }) => `${start}-${end}`).join(',')}`;
    let id = idOf(place);
    for (let salt = 1; taken.has(id); salt += 1) id = idOf(`${place}#${salt}`);
    taken.add(id);
    return id;
  });
}

function idOf(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  return (digest.readBigUInt64BE() % SPACE).toString(36).padStart(DIGITS, '0');
}
