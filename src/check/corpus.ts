import type { Archive, Quote } from '../archive/types.ts';

/** An archive while one message is checked. */
export interface Corpus extends Archive {
  /** The quotations of an article, in reading order. */
  quotesIn(article: string): readonly Quote[];
}

export function corpusOf(archive: Archive): Corpus {
  const known = new Map<string, readonly Quote[]>();
  return {
    ...archive,
    quotesIn(article) {
      const own =
        known.get(article) ??
        (archive.quotesOf.get(article) ?? []).flatMap((id) => archive.quotes.get(id) ?? []);
      known.set(article, own);
      return own;
    },
  };
}
