import { byUnits } from '../text/order.ts';
import type { Catalogue } from './segment/catalogue.ts';
import type { Quote } from './types.ts';

/** A quote with its people, field by field: copying an object without some of its fields takes ten times as long. */
export function attributed(
  number: number,
  { articles, quotes }: Catalogue,
  personOf: (article: number, speaker: number) => string,
): Quote {
  const place = quotes.article(number);
  const { kind, segments, paragraph, cue, mention, speaker, role, reportedBy, polarity } =
    quotes.quote(number);
  const quote: { -readonly [K in keyof Quote]: Quote[K] } = {
    id: quotes.id(number),
    article: articles.id(place),
    kind,
    segments,
    paragraph,
  };
  if (cue !== undefined) quote.cue = cue;
  if (mention !== undefined) quote.mention = mention;
  if (speaker !== undefined) quote.speaker = personOf(place, speaker);
  if (role !== undefined) quote.role = role;
  if (reportedBy !== undefined) quote.reportedBy = personOf(place, reportedBy);
  if (polarity !== undefined) quote.polarity = polarity;
  return quote;
}

/** Numbers of the first articles with these words in title, outlet, file or id, in the order of their titles. */
export function titled(typed: string, limit: number, { segments, articles }: Catalogue): number[] {
  const found: { number: number; title: string; id: string }[] = [];
  for (const [index, { titles }] of segments.entries()) {
    let taken = 0;
    if (limit > 0)
      for (const local of titles(typed)) {
        const number = articles.number(index, local);
        if (number < 0) continue;
        found.push({ number, title: articles.head(number).title, id: articles.id(number) });
        taken += 1;
        if (taken === limit) break;
      }
  }
  if (segments.length > 1) found.sort((a, b) => byUnits(a.title, b.title) || byUnits(a.id, b.id));
  return found.slice(0, limit).map(({ number }) => number);
}
