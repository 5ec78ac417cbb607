import { type OwnOutlets, outletAliases } from '../article/index.ts';
import type { Article } from '../article/types.ts';
import type { FacetEntry } from '../search/types.ts';
import type { Catalogue } from './segment/catalogue.ts';
import type { OutletInfo } from './types.ts';

/** Sorted by id; what the first article says of an outlet counts. */
export function outletsOf(articles: readonly Article[], { first }: Catalogue['quotes']): OutletInfo[] {
  const outlets = new Map<string, { -readonly [K in keyof OutletInfo]: OutletInfo[K] }>();
  for (const [number, { outlet }] of articles.entries()) {
    const { id, name, domain } = outlet;
    const known = outlets.get(id) ?? { id, name, articles: 0, quotes: 0 };
    if (known.articles === 0) outlets.set(id, known);
    if (known.domain === undefined && domain !== undefined) known.domain = domain;
    known.articles += 1;
    known.quotes += first(number + 1) - first(number);
  }
  return [...outlets.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Numbers of all, most quotes first. */
export function ranked(all: readonly { readonly quotes: number }[]): Uint32Array {
  const quotes = (number: number) => all[number]?.quotes ?? 0;
  return Uint32Array.from(all.keys()).sort((a, b) => quotes(b) - quotes(a) || a - b);
}

export const outletFacet = ({ id, name, domain, quotes }: OutletInfo, { book }: OwnOutlets): FacetEntry => ({
  id,
  kind: 'outlet',
  name,
  aliases: outletAliases(domain === undefined ? { name } : { name, domain }, book),
  roles: [],
  count: quotes,
});
