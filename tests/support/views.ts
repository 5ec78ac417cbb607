import type { QuoteHit, QuoteView } from '../../commands/index.ts';
import type { Person, Quote } from '../../src/archive/types.ts';
import type { Article, ArticleDate } from '../../src/article/types.ts';

/** An article whose body is the given paragraphs, joined by blank lines. */
function articleOf(paragraphs: readonly string[], fields: Partial<Article> = {}): Article {
  const raw = paragraphs.join('\n\n');
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, kind: 'text' as const };
  });
  return {
    id: 'a1b2c3d4e5f6',
    file: 'article.txt',
    title: 'Harbour talks resume',
    outlet: { id: 'the-mail', name: 'The Mail', basis: 'footer' },
    date: { precision: 'unknown', basis: 'not stated' },
    raw,
    paragraphs: spans,
    ...fields,
  };
}

/** A quote of the given words in an article of its own. */
export function viewOf(
  segments: readonly string[],
  fields: Partial<Quote> = {},
  more: { article?: Partial<Article>; speaker?: string; reportedBy?: string; between?: string } = {},
): QuoteView {
  const between = more.between ?? ' … she said … ';
  const article = articleOf([segments.join(between)], more.article);
  let at = 0;
  const spans = segments.map((segment) => {
    const start = at;
    at += segment.length + between.length;
    return { start, end: start + segment.length };
  });
  return {
    article,
    quote: {
      id: '0123456789ab',
      article: article.id,
      segments: spans,
      kind: 'direct',
      paragraph: 0,
      ...fields,
    },
    ...(more.speaker !== undefined && { speaker: personOf(more.speaker) }),
    ...(more.reportedBy !== undefined && { reportedBy: personOf(more.reportedBy) }),
  };
}

export function hitOf(view: QuoteView, fields: Partial<QuoteHit> = {}): QuoteHit {
  return {
    ...view,
    match: { kind: 'exact', corrected: [], missing: [], inContext: [] },
    alsoIn: [],
    ...fields,
  };
}

export const personOf = (name: string): Person => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  kind: 'person',
  names: [name],
  roles: [],
  quotes: 1,
});

export const date = (fields: Partial<ArticleDate>): ArticleDate => ({
  precision: 'day',
  basis: 'stated',
  ...fields,
});
