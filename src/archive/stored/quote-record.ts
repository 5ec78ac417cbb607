import type { Span } from '../../article/types.ts';
import type { ExtractedQuote, TextSpan } from '../../quote/types.ts';
import { type Codec, oneOf, type Reader, type Writer } from '../../storage/codec.ts';

/** Begin and length: the length takes a byte or two. */
export const span: Codec<Span> = {
  write({ start, end }, to) {
    to.uint(start);
    to.int(end - start);
  },
  read(from) {
    const start = from.uint();
    return { start, end: start + from.int() };
  },
};

type Kind = Codec<ExtractedQuote['kind']>;
type Polarity = Codec<NonNullable<ExtractedQuote['polarity']>>;

const kindOf: Kind = oneOf(['direct', 'mixed', 'indirect']);
const polarityOf: Polarity = oneOf(['doubted', 'denied']);

/** Which of the fields that may be absent are there. */
const HAS = { cue: 1, mention: 2, speaker: 4, role: 8, reportedBy: 16, polarity: 32 } as const;

/** Fails to compile when a quote has a field that is not written here. */
type Unwritten = Exclude<keyof ExtractedQuote, keyof typeof HAS | 'kind' | 'segments' | 'paragraph'>;
const ALL_WRITTEN: Unwritten extends never ? number : never = 0;

/** Written by hand rather than made of parts, since one answer may read hundreds. */
export const extractedQuote: Codec<ExtractedQuote> = {
  write({ kind, segments, cue, mention, speaker, role, reportedBy, polarity, paragraph }, to) {
    let has: number = ALL_WRITTEN;
    if (cue !== undefined) has |= HAS.cue;
    if (mention !== undefined) has |= HAS.mention;
    if (speaker !== undefined) has |= HAS.speaker;
    if (role !== undefined) has |= HAS.role;
    if (reportedBy !== undefined) has |= HAS.reportedBy;
    if (polarity !== undefined) has |= HAS.polarity;
    to.uint(has);
    kindOf.write(kind, to);
    to.uint(paragraph);
    to.uint(segments.length);
    for (const segment of segments) span.write(segment, to);
    if (cue !== undefined) writeTextSpan(cue, to);
    if (mention !== undefined) writeTextSpan(mention, to);
    if (speaker !== undefined) to.uint(speaker);
    if (role !== undefined) to.text(role);
    if (reportedBy !== undefined) to.uint(reportedBy);
    if (polarity !== undefined) polarityOf.write(polarity, to);
  },
  read(from) {
    const has = from.uint();
    const kind = kindOf.read(from);
    const paragraph = from.uint();
    const segments: Span[] = [];
    for (let left = from.uint(); left > 0; left -= 1) segments.push(span.read(from));
    const quote: { -readonly [K in keyof ExtractedQuote]: ExtractedQuote[K] } = { kind, segments, paragraph };
    if (has & HAS.cue) quote.cue = readTextSpan(from);
    if (has & HAS.mention) quote.mention = readTextSpan(from);
    if (has & HAS.speaker) quote.speaker = from.uint();
    if (has & HAS.role) quote.role = from.text();
    if (has & HAS.reportedBy) quote.reportedBy = from.uint();
    if (has & HAS.polarity) quote.polarity = polarityOf.read(from);
    return quote;
  },
};

function writeTextSpan(value: TextSpan, to: Writer): void {
  span.write(value, to);
  to.text(value.text);
}

function readTextSpan(from: Reader): TextSpan {
  const start = from.uint();
  const end = start + from.int();
  return { start, end, text: from.text() };
}
