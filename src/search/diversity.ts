import type { SearchDocument } from './types.ts';

/** Quotes of fewer words tell little by themselves. */
const TELLING = 8;

/**
 * Orders the quotes of a speaker so that no article crowds out the others: the best of each article in turn, the newest
 * article first, undated ones last.
 */
export function spread(documents: readonly SearchDocument[]): SearchDocument[] {
  const articles = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const own = articles.get(document.articleId);
    if (own === undefined) articles.set(document.articleId, [document]);
    else own.push(document);
  }
  const day = (list: readonly SearchDocument[]) => list[0]?.days?.first ?? Number.NEGATIVE_INFINITY;
  const queues = [...articles.entries()]
    .map(([id, list]) => ({
      id,
      list: list.sort((one, two) => worth(two) - worth(one) || (one.id < two.id ? -1 : 1)),
    }))
    .sort((one, two) => compare(day(two.list), day(one.list)) || (one.id < two.id ? -1 : 1));
  const out: SearchDocument[] = [];
  for (let round = 0; out.length < documents.length; round++)
    for (const { list } of queues) {
      const next = list[round];
      if (next !== undefined) out.push(next);
    }
  return out;
}

function worth(document: SearchDocument): number {
  const words = document.text.split(/\s+/).length;
  return document.prior - (words < TELLING ? 0.3 : 0);
}

/** Like subtraction, for infinities too. */
function compare(one: number, two: number): number {
  return one === two ? 0 : one - two;
}
