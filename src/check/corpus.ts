import type { Archive, Quote } from '../archive/types.ts';
import type { Article } from '../article/types.ts';
import { withoutMarkup } from '../text/markup.ts';

/** An archive while one message is checked. */
export interface Corpus extends Archive {
  /** What an article says without the markup of pages, as long as it is; made once a message. */
  textOf(article: Article): string;
}

export function corpusOf(archive: Archive): Corpus {
  const known = new Map<string, readonly Quote[]>();
  const texts = new Map<string, string>();
  return {
    ...archive,
    textOf({ id, raw }) {
      const text = texts.get(id) ?? withoutMarkup(raw);
      texts.set(id, text);
      return text;
    },
    quotesIn(article) {
      const own = known.get(article) ?? archive.quotesIn(article);
      known.set(article, own);
      return own;
    },
  };
}
