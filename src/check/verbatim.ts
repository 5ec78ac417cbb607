import type { Quote } from '../archive/types.ts';
import { ofGivenDate } from './circumstances.ts';
import type { Claim } from './claim.ts';
import type { Corpus } from './corpus.ts';
import type { ExactMatch } from './find.ts';
import { type Finding, withPolarity } from './finding.ts';
import { governed } from './governed.ts';
import { isQuotedInside } from './inner.ts';
import { surroundings } from './remarks.ts';
import { isUnsaidWithin, unsaidAt } from './unsaid.ts';

/** Words as they stand in a row in quotations; the cheap half of `judge`. */
export function judgeVerbatim(
  claim: Claim,
  matches: readonly ExactMatch[],
  corpus: Corpus,
): Finding | undefined {
  const isDated = ofGivenDate(claim);
  const all = matches
    .filter(({ article, span }) => !isUnsaidWithin(corpus, article, span))
    .flatMap((each) =>
      each.spoken.slice(0, 1).map((quote) => ({
        each,
        quote,
        worth: preference(quote, claim) + (isDated?.(each.article) ? DATED : 0),
      })),
    )
    .sort((a, b) => b.worth - a.worth);
  const first = firstAffirmed(all, claim, corpus);
  const others = all.filter((one) => one !== first);
  if (first === undefined) return undefined;
  const { each, quote } = first;
  const part = { claim: claim.span, source: [each.span], article: each.article.id, exact: true } as const;
  const found: Finding = {
    verdict: 'verbatim',
    parts: [{ ...part, place: 'quote', quote: quote.id, kind: quote.kind }],
    quote,
    changes: [],
    same: [...new Set(others.map((other) => other.quote.id))].filter((id) => id !== quote.id),
  };
  const unsaid = matches
    .filter(({ article, span, spoken }) => spoken.length === 0 || isUnsaidWithin(corpus, article, span))
    .map(({ article, span }) => unsaidAt(corpus, article, [span]))
    .find((each) => each?.modality === 'not-said' || each?.modality === 'falsely-ascribed');
  if (unsaid !== undefined) return withPolarity({ ...found, unsaid }, claim);
  return withPolarity(found, claim);
}

interface Spoken {
  readonly each: ExactMatch;
  readonly quote: Quote;
  readonly worth: number;
}

/** The worthiest that its sentence does not turn round, unless that counts more. @param all the worthiest first */
function firstAffirmed(all: readonly Spoken[], claim: Claim, corpus: Corpus): Spoken | undefined {
  let best = all[0];
  if (all.length < 2) return best;
  let most = 0;
  for (const one of all) {
    if (one.worth + AFFIRMED <= most) break;
    const worth = one.worth + (isTurned(one.each, one.quote, claim, corpus) ? 0 : AFFIRMED);
    if (worth > most) [best, most] = [one, worth];
  }
  return best;
}

/** Whether the quotation's sentence turns the words round: another with them comes first. */
function isTurned(
  { article, span }: ExactMatch,
  quote: Quote,
  { message, span: own, credits }: Claim,
  corpus: Corpus,
): boolean {
  const { segments, kind } = quote;
  if (!credits(quote) && isQuotedInside(corpus.textOf(article), [span], segments)) return true;
  const asks = message.slice(own.start, own.end + 2).includes('?');
  const around = surroundings(corpus.textOf(article), [span], segments);
  return governed({ ...around, asks, retold: kind === 'indirect' }) !== undefined;
}

/** More than that the speaker is known, less than that it is the credited one. */
const AFFIRMED = 12;

/** Of the date that the message gives: more than how the words are quoted, less than that the speaker is known. */
const DATED = 4;

/** Of quotations with the same words: the credited speaker's, affirmed, attributed, direct. */
export function preference(quote: Quote, claim: Claim): number {
  const kind = quote.kind === 'direct' ? 2 : quote.kind === 'mixed' ? 1 : 0;
  return (
    (claim.credits(quote) ? 32 : 0) +
    (quote.polarity === undefined || claim.doubted ? 16 : 0) +
    (quote.speaker === undefined ? 0 : 8) +
    kind
  );
}
