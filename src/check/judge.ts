import type { Quote } from '../archive/types.ts';
import type { Word } from '../concordance/index.ts';
import { spelledNumbers } from '../english/spelled-numbers.ts';
import { keyHash } from '../text/hash.ts';
import { align } from './align.ts';
import type { Claim } from './claim.ts';
import { type Coded, createCoder, hasCases, pick, slipsAmong } from './coded.ts';
import type { Corpus } from './corpus.ts';
import { coverByQuotes, isOneStatement } from './cover.ts';
import { edgesOf } from './edges.ts';
import { partsOfExactMatch } from './exact-match.ts';
import { candidates, type ExactMatch, exactMatches } from './find.ts';
import { type Finding, type Fit, fromParts, fromQuote, fromText, withPolarity } from './finding.ts';
import { isNegator, isOnNumbersAlone } from './meaning.ts';
import { isNear, isOneWordOff, type Measure, measure } from './measure.ts';
import type { Part } from './part.ts';
import { inOtherOrder } from './reordered.ts';
import { type Item, isHonestCut } from './steps.ts';
import { placeOf } from './streams.ts';
import type { FoundPart } from './types.ts';
import { isUnsaidWithin, unsaidIn } from './unsaid.ts';
import { judgeVerbatim, preference } from './verbatim.ts';

/** Claims of so few words are only looked for as they stand: one word changed makes another claim. */
const SHORT = 3;
/** Claims of fewer words may be phrases rather than sentences. */
const SENTENCE = 6;
/** So many words in a row that are another's are no changed words. */
const SPLICED = 3;
/** How much better a reporter's sentence must fit than the nearest quotation. */
const CLEARLY = 0.12;
/** Honest cuts leave pieces that a reader can recognise, not single words picked from a page. */
const PIECES = { least: 2, longest: 3 };

const ABSENT: Finding = { verdict: 'absent', parts: [], changes: [], same: [] };

/**
 * Finds the best account of one claim: words as they stand come before words that are near.
 * @param matches what `exactMatches` gives for it
 */
export function judge(claim: Claim, matches: readonly ExactMatch[], corpus: Corpus): Finding {
  const found = judgeAsWritten(claim, matches, corpus);
  if (found.verdict !== 'absent' && found.verdict !== 'partly') return found;
  const items = withDigits(claim.items);
  if (items === undefined) return found;
  const claimed = { ...claim, items };
  const other = judgeAsWritten(claimed, exactMatches(items, corpus), corpus);
  if (other.verdict === 'absent' || other.verdict === 'partly') return found;
  // The words are not those that stand there.
  return other.verdict === 'verbatim' ? { ...other, verdict: 'nearly' } : other;
}

/** The words of a claim with figures for the numbers that take several words: "two hundred and twelve"; undefined where there are none. */
function withDigits(items: readonly Item[]): Item[] | undefined {
  const numbers = spelledNumbers(items.map(({ key }) => key)).filter(({ from, to }) => to - from > 1);
  if (numbers.length === 0) return undefined;
  return items.flatMap((item, at): Item[] => {
    const number = numbers.find(({ from, to }) => from <= at && at < to);
    if (number === undefined) return [item];
    return number.from === at
      ? [{ ...item, key: number.digits, end: items[number.to - 1]?.end ?? item.end }]
      : [];
  });
}

function judgeAsWritten(claim: Claim, matches: readonly ExactMatch[], corpus: Corpus): Finding {
  const { items, message } = claim;
  const spoken = judgeVerbatim(claim, matches, corpus);
  if (spoken !== undefined) return spoken;
  const isDenied =
    matches.length > 0 && matches.every(({ article, span }) => isUnsaidWithin(corpus, article, span));
  if (isDenied) return unspoken(matches, claim, corpus);
  if (items.length <= SHORT) return matches.length > 0 ? unspoken(matches, claim, corpus) : ABSENT;
  const code = createCoder(
    hasCases(items),
    slipsAmong(items, (key) => corpus.concordance.count(keyHash(key)) > 0),
  );
  const coded = code(items);
  let around: Coded | undefined;
  const fits = candidates(items, corpus).map((stream): Fit => {
    if (around?.words !== stream.around) around = code(stream.around);
    const source = pick(around, stream.words, stream.at);
    return { stream, coded: source, found: measure(align(coded, source), items, stream.words) };
  });
  const quoted = fits.filter(({ stream }) => stream.quote !== undefined);
  const joined = best(
    quoted.filter(({ found, stream }) => isUnchanged(found, items, stream.words)),
    claim,
  );
  if (joined !== undefined) return fromQuote(joined, claim, isFair(items) ? 'verbatim' : 'nearly');
  if (matches.length > 0) {
    const told = unspoken(matches, claim, corpus);
    return told.unsaid === undefined ? (inPart(matches, claim) ?? told) : told;
  }
  const isClose = (fit: Fit) =>
    (isNear(fit.found, items.length, corpus.concordance.size) ||
      (isOneWordOff(fit.found, items, fit.stream.words, isNegator) && hasEdge(fit, claim, 'both'))) &&
    !isOnNumbersAlone(fit.found.steps, items, fit.stream.words) &&
    (items.length >= SENTENCE || hasEdge(fit, claim));
  const near = best(quoted.filter(isClose), claim);
  const told = best(
    fits.filter((fit) => fit.stream.quote === undefined && isClose(fit)),
    claim,
  );
  const toldBetter = told !== undefined && told.found.likeness > (near?.found.likeness ?? 0) + CLEARLY;
  if (!toldBetter && near !== undefined && near.found.hole === 0) return fromQuote(near, claim, 'nearly');
  const parts = coverByQuotes(message, coded, quoted, corpus);
  // Statements that stand near each other, with only the reporter's "said X" between them: they are what was put together.
  if (toldBetter && !isPutTogether(parts, items)) return asUnsaid(fromText(told, claim), corpus);
  if (isOneStatement(parts, items, follows(corpus))) return fromParts(parts, claim, 'verbatim');
  // Rather than many words changed: two statements that stand as they are.
  const isSplice = near !== undefined && near.found.hole >= SPLICED && isPutTogether(parts, items);
  if (near !== undefined && !isSplice) return fromQuote(near, claim, 'nearly');
  const turned = inOtherOrder(quoted, coded, coveredBy(parts, items), claim);
  if (turned !== undefined) return turned;
  if (isOtherOrder(parts, items)) return { ...fromParts(parts, claim, 'nearly'), reordered: true };
  return parts.length > 0 ? fromParts(parts, claim, 'partly') : ABSENT;
}

/** All of the claim is one quotation's, its sentences in another order. */
const isOtherOrder = (parts: readonly Part[], items: readonly Item[]) =>
  parts.length > 1 &&
  coveredBy(parts, items) === 1 &&
  parts.every(({ exact, stream }) => exact && stream.quote?.id === parts[0]?.stream.quote?.id);

/**
 * A short claim must begin or end where the source's sentence does: any text has a phrase of three words.
 * @param which with `both` it must be the whole sentence
 */
function hasEdge({ stream, found }: Fit, { message, items }: Claim, which: 'any' | 'both' = 'any'): boolean {
  const [first, last] = [found.steps[0], found.steps.at(-1)];
  if (first?.op !== 'same' || last?.op !== 'same') return false;
  const { starts, ends } = edgesOf(message, items, stream, {
    claim: [first.claim, last.claim],
    source: [first.source, last.source],
  });
  return which === 'both' ? starts && ends : starts || ends;
}

function unspoken(matches: readonly ExactMatch[], claim: Claim, corpus: Corpus): Finding {
  const parts = matches.map(
    ({ article, span }): FoundPart => ({
      claim: claim.span,
      source: [span],
      article: article.id,
      place: placeOf(article, span),
      exact: true,
    }),
  );
  for (const part of parts) {
    const unsaid = unsaidIn(corpus, [part]);
    if (unsaid !== undefined) return { verdict: 'unsaid', parts: [part], changes: [], same: [], unsaid };
  }
  return { verdict: 'unspoken', parts: parts.slice(0, 1), changes: [], same: [] };
}

/** What nobody says may be what the article says was not said. */
function asUnsaid(found: Finding, corpus: Corpus): Finding {
  const unsaid = unsaidIn(corpus, found.parts);
  return unsaid === undefined ? found : { ...found, verdict: 'unsaid', unsaid };
}

const coveredBy = (parts: readonly Part[], items: readonly Item[]) =>
  parts.reduce((sum, { from, to }) => sum + to - from, 0) / Math.max(1, items.length);

/** Several quotations hold nearly all of the claim. */
const isPutTogether = (parts: readonly Part[], items: readonly Item[]) =>
  new Set(parts.map(({ stream }) => stream.quote?.id)).size > 1 && coveredBy(parts, items) >= 0.85;

/** Words that stand in a row, some in quotations and some in what the reporter says around them. */
function inPart(matches: readonly ExactMatch[], claim: Claim): Finding | undefined {
  const found = matches
    .flatMap((each) => partsOfExactMatch(each, claim.items) ?? [])
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.covered - a.covered)[0];
  if (found === undefined) return undefined;
  const finding: Finding = {
    verdict: found.whole ? 'verbatim' : 'partly',
    parts: found.parts,
    quote: found.quote,
    changes: [],
    same: [],
  };
  return withPolarity(finding, claim);
}

function isUnchanged({ same, steps }: Measure, items: readonly Item[], words: readonly Word[]): boolean {
  return (
    same === items.length &&
    steps.every((step, at) =>
      step.op === 'same' ? items[step.claim]?.key === words[step.source]?.key : isHonestCut(steps, at, items),
    )
  );
}

function isFair(items: readonly Item[]): boolean {
  const sizes: number[] = [];
  for (const item of items) {
    if (sizes.length === 0 || item.cut) sizes.push(0);
    sizes.push((sizes.pop() ?? 0) + 1);
  }
  return sizes.length < 2 || (Math.min(...sizes) >= PIECES.least && Math.max(...sizes) >= PIECES.longest);
}

/** The fit with least difference; of equal ones the quotation that answers best. */
function best(fits: readonly Fit[], claim: Claim): Fit | undefined {
  const rank = ({ stream, found }: Fit) =>
    Math.round(found.likeness * 50) * 100 +
    (stream.quote === undefined ? 0 : preference(stream.quote, claim));
  return [...fits].sort((a, b) => rank(b) - rank(a))[0];
}

/** Two quotations of one speaker in a row in one paragraph, with only "he said" between. */
function follows(corpus: Corpus): (first: Quote, second: Quote) => boolean {
  return (first, second) => {
    if (first.article !== second.article || first.paragraph !== second.paragraph) return false;
    if (first.speaker !== second.speaker) return false;
    const ids = corpus.quotesOf.get(first.article) ?? [];
    return ids.indexOf(second.id) === ids.indexOf(first.id) + 1;
  };
}
