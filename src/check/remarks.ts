import type { Quote } from '../archive/types.ts';
import type { Span } from '../article/types.ts';
import { otherDate, otherRole } from './circumstances.ts';
import type { Claim } from './claim.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';
import { governed } from './governed.ts';
import { isQuotedInside } from './inner.ts';
import { isNegator } from './meaning.ts';
import { otherOutlet } from './outlets.ts';
import type { People } from './people.ts';
import { sentencesAround } from './sentence.ts';
import type { FoundPart, Governed, Remark } from './types.ts';

/**
 * What a reader must know beside the verdict, the weightiest first.
 * @param where `isAnothers`: the message credits somebody else, then the role that it gives is that person's
 */
export function remarksOf(
  claim: Claim,
  finding: Finding,
  where: { readonly corpus: Corpus; readonly people: People; readonly isAnothers: boolean },
): Remark[] {
  const { corpus, people, isAnothers } = where;
  const { unsaid, verdict, reordered } = finding;
  const turn = turnOf(claim, finding, corpus);
  const role = isAnothers ? undefined : otherRole(claim, finding, corpus);
  const date = otherDate(claim, finding, corpus);
  const outlet = otherOutlet(claim, finding, corpus, people);
  return [
    ...(isSaidAfterAll(claim, finding) ? [{ code: 'said' } as const] : []),
    ...(turn === undefined ? [] : [{ code: turn } as const]),
    ...(isSpliced(finding, corpus) ? [{ code: 'spliced' } as const] : []),
    ...(reordered ? [{ code: 'reordered' } as const] : []),
    ...(unsaid !== undefined && verdict !== 'unsaid' ? [{ code: 'also-unsaid' } as const] : []),
    ...(role === undefined ? [] : [{ code: 'role', ...role } as const]),
    ...(date === undefined ? [] : [{ code: 'date', ...date } as const]),
    ...(outlet === undefined ? [] : [{ code: 'outlet', ...outlet } as const]),
  ];
}

/** The message denies words that the one whom it names, or anybody, said as they stand. */
function isSaidAfterAll({ denied, named, credits }: Claim, { verdict, quote, unsaid }: Finding): boolean {
  if (denied === undefined || verdict !== 'verbatim' || quote === undefined || unsaid !== undefined)
    return false;
  return quote.polarity === undefined && (named === undefined || credits(quote));
}

function turnOf(claim: Claim, { verdict, parts }: Finding, corpus: Corpus): Governed | undefined {
  for (const part of parts) {
    const quote = part.quote === undefined ? undefined : corpus.quotes.get(part.quote);
    const turn =
      quote !== undefined
        ? turnAt(claim, part, quote, corpus)
        : verdict === 'unspoken'
          ? turnInText(claim, part, corpus)
          : undefined;
    if (turn !== undefined) return turn;
  }
  return undefined;
}

/** What the reporter's own sentence makes of words that nobody is quoted with: "would not say whether …", "nobody believes that …". */
function turnInText(claim: Claim, part: FoundPart, corpus: Corpus): Governed | undefined {
  const article = corpus.articles.get(part.article);
  const [from, to] = [part.source[0]?.start ?? 0, part.source.at(-1)?.end ?? 0];
  const paragraph = article?.paragraphs.find(({ start, end }) => start <= from && to <= end);
  if (article === undefined || paragraph === undefined || deniesItself(claim, part)) return undefined;
  const around = surroundings(corpus.textOf(article), part.source, [paragraph]);
  const asks = claim.message.slice(claim.span.start, claim.span.end + 2).includes('?');
  const turn = governed({ ...around, asks, retold: true });
  return turn === 'asked' || turn === 'negated' || turn === 'supposed' ? turn : undefined;
}

/** The claim has words of its own there that may say the same: "Not a single …" for "No …". */
const deniesItself = ({ items }: Claim, { claim: part }: FoundPart): boolean =>
  items.some(({ end, key }) => end <= part.start && (isNegator(key) || key === 'if'));

/** So few words in marks may be a name or a slogan. */
const FEW = 3;

/** What the source's sentence makes of a part of a claim that leaves the rest of the sentence out. */
function turnAt(claim: Claim, found: FoundPart, quote: Quote, corpus: Corpus): Governed | undefined {
  const { message, span, items, doubted, credits } = claim;
  const { claim: part, source } = found;
  const article = corpus.articles.get(found.article);
  if (article === undefined || deniesItself(claim, found)) return undefined;
  if (items.length > FEW && !credits(quote) && isQuotedInside(corpus.textOf(article), source, quote.segments))
    return 'relayed';
  const asks = message.slice(span.start, span.end + 2).includes('?');
  const around = surroundings(corpus.textOf(article), source, quote.segments);
  const retold = quote.kind === 'indirect';
  const turn = governed({ ...around, asks, retold });
  if (turn === undefined) return undefined;
  const words = message.slice(part.start, part.end);
  const before = message.slice(span.start, part.start);
  const after = message.slice(part.end, span.end);
  if (governed({ before, words, after, next: '', asks: true, retold }) === turn) return undefined;
  // The claim may have a limit of its own there.
  if (turn === 'limited' && items.some(({ end }) => end <= part.start)) return undefined;
  return turn === 'negated' && doubted ? undefined : turn;
}

/** Words of a quotation with the sentence that they stand in; its pieces are read as one. */
export function surroundings(raw: string, source: readonly Span[], segments: readonly Span[]) {
  const [from, to] = [source[0]?.start ?? 0, source.at(-1)?.end ?? 0];
  let text = '';
  const at = { start: 0, end: 0 };
  segments.forEach(({ start, end }, index) => {
    if (start <= from && from < end) at.start = text.length + from - start;
    if (start < to && to <= end) at.end = text.length + to - start;
    const next = segments[index + 1];
    const isWhole = next !== undefined && beginsSentence(raw, end, next);
    // “We will not sell,” she said. “We will rebuild”: the comma stands for the full stop.
    const words = raw.slice(start, end);
    text += `${isWhole ? words.replace(/(?:,\s*|(?<=[^.!?…]))$/u, '.') : words} `;
  });
  const whole = { start: 0, end: text.length };
  const sentence = sentencesAround(text, at, whole);
  const behind = { start: sentence.end, end: sentence.end };
  const next =
    sentence.end < text.length ? sentencesAround(text, { ...behind, end: behind.end + 1 }, whole) : behind;
  return {
    before: text.slice(sentence.start, at.start),
    words: text.slice(at.start, at.end),
    after: text.slice(at.end, sentence.end),
    next: text.slice(sentence.end, next.end),
  };
}

/** Whether the reporter's words before a segment end a sentence, and it begins one. */
function beginsSentence(raw: string, before: number, { start, end }: Span): boolean {
  return (
    /[.!?]["”»’']?\s+[["“„«»'‘]*$/u.test(raw.slice(before, start)) &&
    /^\P{L}*\p{Lu}/u.test(raw.slice(start, end))
  );
}

/** Parts of statements that were made apart: by others, or at another place of the article. */
function isSpliced({ verdict, parts }: Finding, corpus: Corpus): boolean {
  if (verdict !== 'partly') return false;
  const places = parts.flatMap((part) => {
    const quote = part.quote === undefined ? undefined : corpus.quotes.get(part.quote);
    return quote === undefined ? [] : [`${quote.article} ${quote.paragraph} ${quote.speaker}`];
  });
  return new Set(places).size > 1;
}
