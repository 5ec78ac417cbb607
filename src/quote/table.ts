import type { Article } from '../article/types.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';
import { openWords } from './words.ts';

/** One paragraph, split into words and marks, and these into sentences. */
export interface ParagraphText {
  readonly tokens: readonly Token[];
  /** Their token indices count from the beginning of the paragraph. */
  readonly sentences: readonly Sentence[];
}

/** An article split once: all that reads it looks at parts of this table. By index into `Article.paragraphs`. */
export type TokenTable = readonly ParagraphText[];

/** Splits an article, headings among its paragraphs included. Offsets of tokens point into `article.raw`. */
export function tokenTable({ raw, paragraphs }: Article): TokenTable {
  const words = openWords(raw);
  return paragraphs.map(({ start, end }) => {
    const tokens = tokenize(raw, start, end, words);
    return { tokens, sentences: splitSentences(tokens) };
  });
}
