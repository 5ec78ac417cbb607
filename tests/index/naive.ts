import type { Filter, Plan, Variant } from '../../src/index/index.ts';
import type { AliasBook } from '../../src/names/alias-book.ts';
import type { SearchDocument } from '../../src/search/types.ts';
import { compounds, tokenise } from '../../src/text/analyse.ts';

/** The meaning of a plan, by reading every document: what any index must return. */
export function naiveSearch(
  plan: Plan,
  documents: readonly SearchDocument[],
  aliases: AliasBook,
): { readonly id: string; readonly score: number }[] {
  const thousandths = (document: SearchDocument) => Math.round(document.prior * 1000);
  return documents
    .flatMap((document) => {
      const text = termsOf(document.text, aliases);
      const context = termsOf(document.context, aliases);
      if (!passes(document, plan.filter) || plan.exclude.some((term) => text.has(term))) return [];
      let score = 0;
      let matched = 0;
      for (const { variants, required } of plan.groups) {
        let best = 0;
        for (const { term, gain, contextGain } of variants) {
          if (text.has(term)) best = Math.max(best, gain);
          else if (context.has(term)) best = Math.max(best, contextGain);
        }
        score += best;
        if (best > 0 && required) matched++;
      }
      if (plan.groups.length > 0 && (matched < plan.least || score === 0)) return [];
      return [{ document, score }];
    })
    .sort(
      (one, two) =>
        two.score - one.score ||
        thousandths(two.document) - thousandths(one.document) ||
        (one.document.id < two.document.id ? -1 : 1),
    )
    .slice(0, plan.limit)
    .map(({ document, score }) => ({ id: document.id, score }));
}

/** Which of the variants give points to a document that has all required groups. */
export function naiveSupported(
  plan: Plan,
  variants: readonly Variant[],
  documents: readonly SearchDocument[],
  aliases: AliasBook,
): Variant[] {
  const required = plan.groups.filter((group) => group.required);
  return variants.filter((variant) => {
    const groups = [...required, { typed: '', variants: [variant], required: true }];
    return naiveSearch({ ...plan, groups, least: groups.length, limit: 1 }, documents, aliases).length > 0;
  });
}

export function termsOf(text: string, aliases: AliasBook): Set<string> {
  const tokens = tokenise(text);
  const terms = tokens.map(({ term }) => term);
  const more = compounds(terms, (index) => tokens[index]?.hyphenated === true, aliases);
  return new Set([...terms, ...more.map(({ term }) => term)]);
}

function passes({ speakerId, outletId, days }: SearchDocument, filter: Filter): boolean {
  if (filter.speakers && (speakerId === undefined || !filter.speakers.includes(speakerId))) return false;
  if (filter.outlets && !filter.outlets.includes(outletId)) return false;
  if (speakerId !== undefined && filter.notSpeakers?.includes(speakerId)) return false;
  if (filter.notOutlets?.includes(outletId)) return false;
  if (filter.from === undefined && filter.to === undefined) return true;
  return (
    days !== undefined && days.first <= (filter.to ?? days.first) && days.last >= (filter.from ?? days.last)
  );
}
