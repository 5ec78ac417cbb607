import type { Article, Span } from '../../article/types.ts';
import { givenNameGender } from '../../names/given-names.ts';
import { firstNot } from '../../storage/sorted.ts';
import type { Attribution } from '../attribution.ts';
import type { Sentence } from '../sentences.ts';
import type { TokenTable } from '../table.ts';
import type { Token } from '../tokens.ts';
import { askedOnce, smallWords } from '../words.ts';

/** How much a token counts when candidates for a pronoun are looked for. */
export const OPEN = 0;
/** Part of what somebody is reported to have said, without quotation marks. */
export const REPORTED = 1;
/** Inside quotation marks. */
export const QUOTED = 2;

/** An article split once, with what its speakers say masked out. */
export interface Document {
  readonly raw: string;
  readonly tokens: readonly Token[];
  /** Index into `sentences`, token by token. */
  readonly sentenceOf: Int32Array;
  /** `OPEN`, `REPORTED` or `QUOTED`, token by token. */
  readonly mask: Uint8Array;
  readonly sentences: readonly (Sentence & { readonly paragraph: number })[];
  /** Words that the body has in lower case somewhere: "Police" at the start of a sentence is then no name. */
  readonly lowerCase: { has(lower: string): boolean };
  /** Words behind a known given name, in lower case: the surnames of the article. */
  readonly surnames: ReadonlySet<string>;
}

/**
 * Lays an article's body out in one row and marks what is quoted or reported.
 * @param attributions their segments are masked
 */
export function readDocument(
  article: Article,
  table: TokenTable,
  attributions: readonly Attribution[],
): Document {
  const tokens: Token[] = [];
  const sentences: (Sentence & { paragraph: number })[] = [];
  const lowerCase = smallWords();
  const named = attributions.flatMap(({ mention }) => mention?.start ?? []).sort((a, b) => a - b);
  article.paragraphs.forEach((paragraph, index) => {
    const text = table[index];
    // A line that signs a quotation reads like a heading.
    if (text === undefined || (paragraph.kind !== 'text' && !holdsOneOf(named, paragraph))) return;
    const offset = tokens.length;
    for (const token of text.tokens) {
      tokens.push(token);
      if (token.kind === 'word' && token.word.isSmall && token.end - token.start > 2)
        lowerCase.add(token.word);
    }
    for (const sentence of text.sentences) {
      sentences.push({
        start: sentence.start,
        end: sentence.end,
        first: sentence.first + offset,
        last: sentence.last + offset,
        paragraph: index,
      });
    }
  });
  const surnames = new Set<string>();
  let isBehind = false;
  for (const { kind, word } of tokens) {
    const isCapital = kind === 'word' && word.isCapitalised;
    if (isBehind && isCapital) surnames.add(word.lower);
    isBehind = isCapital && isGivenName(word);
  }
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.first, sentence.last);
  });
  return {
    raw: article.raw,
    tokens,
    sentenceOf,
    sentences,
    lowerCase,
    surnames,
    mask: maskOf(tokens, sentences, attributions),
  };
}

const isGivenName = askedOnce(({ lower }) => givenNameGender(lower) !== undefined);

/** @param starts offsets in rising order */
function holdsOneOf(starts: readonly number[], { start, end }: Span): boolean {
  const first = firstNot(0, starts.length, (at) => (starts[at] ?? 0) < start);
  return (starts[first] ?? end) < end;
}

/**
 * Index of the first token that ends after an offset, by bisection.
 * @returns `tokens.length` when there is none
 */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function maskOf(
  tokens: readonly Token[],
  sentences: Document['sentences'],
  attributions: readonly Attribution[],
): Uint8Array {
  const mask = new Uint8Array(tokens.length);
  const segments: Span[] = attributions.flatMap((attribution) => attribution.segments);
  segments.sort((a, b) => a.start - b.start);
  let reach = 0;
  for (const segment of segments) {
    // Overlapping segments are walked once: only what lies beyond the furthest end so far.
    for (let at = tokenAt(tokens, Math.max(segment.start, reach)); at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.start >= segment.end) break;
      mask[at] = REPORTED;
    }
    reach = Math.max(reach, segment.end);
  }
  let open = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const kind = tokens[at]?.kind;
      if (kind === 'open') open = true;
      else if (kind === 'close') open = false;
      else if (open) mask[at] = QUOTED;
    }
  }
  return mask;
}
