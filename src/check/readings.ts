import type { Span } from '../article/types.ts';
import { type Word, wordsOf } from '../concordance/index.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim.ts';
import type { Corpus } from './corpus.ts';
import { type ExactMatch, exactMatches } from './find.ts';
import type { Finding } from './finding.ts';
import { governed } from './governed.ts';
import { isQuotedInside } from './inner.ts';
import { judge } from './judge.ts';
import type { Reading } from './message/index.ts';
import { outletSaying } from './outlets.ts';
import type { Named, People } from './people.ts';
import { remarksOf, surroundings } from './remarks.ts';
import type { CheckedClaim, FoundPart, MeaningChange, Verdict } from './types.ts';
import { judgeVerbatim } from './verbatim.ts';

/** Readings of one claim that are looked at closely. */
const MOST_READINGS = 3;
const MOST_ALSO = 10;

/** Which reading of a message explains it best; the differences matter, not the values. */
export const WORTH: Readonly<Record<Verdict, number>> = {
  verbatim: 4,
  unsaid: 3.6,
  unspoken: 3.5,
  nearly: 3,
  partly: 1.5,
  absent: 0,
};

/** The best of several readings of one claim; of equal ones the first. Words as they stand are looked for first: it is cheap. */
export function checkReadings(
  text: string,
  readings: readonly Reading[],
  corpus: Corpus,
  people: People,
): CheckedClaim | undefined {
  const whole = readings.at(-1);
  const isCut = (claim: CheckedClaim) =>
    whole !== undefined && claim.verdict === 'verbatim' && goesOn(text, claim, whole.span, corpus);
  const claims = readings.flatMap((reading) => claimOf(text, reading, corpus, people) ?? []);
  const told = (claim: Claim, finding: Finding | undefined) =>
    finding && checkedClaim(claim, finding, corpus, people);
  const asked: { readonly claim: Claim; readonly matches: readonly ExactMatch[] }[] = [];
  for (const claim of claims) {
    const matches = exactMatches(claim.items, corpus);
    asked.push({ claim, matches });
    const checked = told(claim, judgeVerbatim(claim, matches, corpus));
    if (checked?.verdict === 'verbatim' && !isCut(checked)) return checked;
  }
  let best: CheckedClaim | undefined;
  const looked =
    asked.length <= MOST_READINGS ? asked : [...asked.slice(0, MOST_READINGS - 1), ...asked.slice(-1)];
  const isCredited = looked.some(({ claim }) => claim.named !== undefined);
  for (const { claim, matches } of looked) {
    const checked = told(claim, judge(claim, matches, corpus));
    if (checked === undefined || isCut(checked)) continue;
    if (best === undefined || worthBeside(checked, isCredited) > worthBeside(best, isCredited))
      best = checked;
    if (best.verdict === 'verbatim') break;
  }
  return best;
}

/**
 * "Roe said the road is closed" stands so in the article, which makes it no words of the reporter: what Roe says, a little otherwise, is the
 * better reading; and where the article has it only nearly so, even a part of that.
 * @param isCredited another reading credits somebody
 */
function worthBeside({ verdict, credited, parts }: CheckedClaim, isCredited: boolean): number {
  if (verdict !== 'unspoken' || credited !== undefined || !isCredited) return WORTH[verdict];
  return (parts.every(({ exact }) => exact) ? WORTH.nearly : WORTH.partly) - 0.1;
}

/**
 * Whether a reading left out, as if it named the source, words with which the quotation goes on: then they are part of the
 * claim, and what follows them must be checked too. The "that" of a reporting clause may stand in an indirect quotation.
 */
function goesOn(text: string, claim: CheckedClaim, whole: Span, corpus: Corpus): boolean {
  const part = claim.parts.at(-1);
  const first = claim.parts[0];
  const article = corpus.articles.get(claim.article ?? '');
  const raw = article && corpus.textOf(article);
  const segments = corpus.quotes.get(claim.quote ?? '')?.segments ?? [];
  const [start, end] = [first?.source[0]?.start ?? 0, part?.source.at(-1)?.end ?? 0];
  if (raw === undefined) return false;
  const after = segments.find((span) => span.start < end && span.end > end);
  const before = segments.find((span) => span.start < start && span.end > start);
  const keys = (words: readonly Word[]) => words.map(({ key }) => key);
  const next = keys(wordsOf(text, claim.span.end, whole.end, LOOKED_AHEAD));
  const previous = keys(wordsOf(text, whole.start, claim.span.start))
    .slice(-LOOKED_AHEAD)
    .reverse();
  return (
    (after !== undefined && resumes(next, keys(wordsOf(raw, end, after.end, LOOKED_AHEAD)))) ||
    (before !== undefined &&
      previous[0] !== 'that' &&
      resumes(
        previous,
        keys(wordsOf(raw, before.start, start))
          .slice(-LOOKED_AHEAD)
          .reverse(),
      ))
  );
}

/** Words on from the edge of a claim in which its quotation may take it up again after a word more or less. */
const LOOKED_AHEAD = 6;

/** Both begin with the same word, or soon have the same two in a row. */
function resumes(left: readonly string[], source: readonly string[]): boolean {
  if (left.length === 0) return false;
  if (left[0] === source[0]) return true;
  return left.some(
    (key, at) =>
      left[at + 1] !== undefined &&
      source.some((other, index) => other === key && source[index + 1] === left[at + 1]),
  );
}

function checkedClaim(claim: Claim, finding: Finding, corpus: Corpus, people: People): CheckedClaim {
  const { message, span, named } = claim;
  // Whoever "never said" what others say is rightly told not to have said it.
  const isFree = claim.denied === 'not-said';
  const isAnothers =
    named !== undefined &&
    !isFree &&
    isWrong(finding, named, corpus, people) &&
    !finding.parts.some((part) => isFromNamed(part, named, corpus));
  const remarks = remarksOf(claim, finding, { corpus, people, isAnothers });
  const outlet =
    remarks.some(({ code }) => code === 'outlet') && !isFree ? outletSaying(claim, people) : undefined;
  const isNoOutlets = outlet !== undefined && isWrong(finding, outlet, corpus, people);
  const credited = named ?? (isNoOutlets ? outlet : undefined);
  return {
    text: message.slice(span.start, span.end),
    span,
    ...withoutQuote(finding, corpus),
    ...(remarks.some(({ code }) => code === 'negated') && { afterNegation: true as const }),
    remarks,
    ...(credited !== undefined && {
      credited: { start: credited.start, end: credited.end, text: credited.text },
      ...((isAnothers || isNoOutlets) && { wrongSpeaker: true as const }),
    }),
  };
}

/** That words differ is told where nothing weightier is; of words in another order it can't be told. */
const weightiest = ({ changes, reordered }: Finding): readonly MeaningChange[] =>
  changes.length > 1 || reordered ? changes.filter((change) => change !== 'wording') : changes;

function withoutQuote(finding: Finding, corpus: Corpus): Omit<CheckedClaim, 'text' | 'span' | 'remarks'> {
  const { quote, same, reordered: _, ...found } = finding;
  const article = quote?.article ?? found.parts[0]?.article;
  const named = new Set(found.parts.map((part) => part.quote));
  const also = quote === undefined ? [] : [...same, ...(corpus.parallels.get(quote.id) ?? [])];
  return {
    ...found,
    changes: weightiest(finding),
    ...(quote !== undefined && { quote: quote.id, kind: quote.kind }),
    ...(article !== undefined && { article }),
    ...(quote?.polarity !== undefined && { polarity: quote.polarity }),
    alsoIn: [...new Set(also)].filter((id) => !named.has(id)).slice(0, MOST_ALSO),
  };
}

/** Whether the quotation itself says that its words are those of whoever is named: "as Roe says, …". */
function isFromNamed({ quote: id, source, article }: FoundPart, named: Named, corpus: Corpus): boolean {
  const quote = id === undefined ? undefined : corpus.quotes.get(id);
  const found = corpus.articles.get(article);
  if (quote === undefined || found === undefined) return false;
  const around = surroundings(corpus.textOf(found), source, quote.segments);
  if (governed({ ...around, asks: false, retold: quote.kind === 'indirect' }) !== 'relayed') return false;
  const before = new Set(wordsOf(around.before).map(({ key }) => key));
  return [named, ...(named.also ?? [])].some(({ text }) => before.has(wordsOf(text).at(-1)?.key ?? ''));
}

/** None of the quotations that say it is by any person whom the message names. */
function isWrong({ parts }: Finding, named: Named, corpus: Corpus, people: People): boolean {
  const told = parts.flatMap((part) => {
    const quote = part.quote === undefined ? undefined : corpus.quotes.get(part.quote);
    if (quote === undefined) return [];
    const article = corpus.articles.get(part.article);
    // Whoever repeats the words does not claim them.
    const isRepeated =
      article !== undefined && isQuotedInside(corpus.textOf(article), part.source, quote.segments);
    const all = [named, ...(named.also ?? [])].map((each) => people.means(each, quote));
    if (all.includes(true)) return true;
    return all.includes(undefined) || isRepeated ? [] : false;
  });
  return told.length > 0 && told.every((means) => !means);
}
