import type { Article, Span } from '../article/types.ts';
import { NEVER_NAMES } from '../english/index.ts';
import type { Attribution } from './attribution.ts';
import { MOST_SEGMENTS } from './find/finding.ts';
import { lineBefore } from './find/headed.ts';
import type { Pending } from './find/pending.ts';
import { toldBelow } from './find/told-below.ts';
import { toSpan } from './toAttribution.ts';
import type { TextSpan } from './types.ts';

/** What one paragraph leaves to the next. */
export interface Thread {
  /** Index of the attribution whose quotation the next paragraph may go on with. */
  readonly open?: number | undefined;
  /** "X said:" at the paragraph's end. */
  readonly pending?: Pending | undefined;
  /** Quotations that stand alone and wait for the reporting clause of the next paragraph. */
  readonly waiting?: Attribution | undefined;
}

/**
 * A paragraph of quotations only: the answer to "X said:", the rest of what was said before, or the start of what follows.
 * It goes on with what was said before only where nothing speaks against it; otherwise it waits for a speaker, and is served
 * without one where none comes.
 */
export function goOn(
  article: Article,
  found: Attribution[],
  thread: Thread,
  own: Attribution | undefined,
  reads: boolean,
  after: Span | undefined,
): Thread {
  if (own === undefined) return thread;
  if (thread.pending !== undefined) {
    found.push(withPending(own, thread.pending));
    return { open: found.length - 1 };
  }
  if (isPullQuote(article, own)) return thread;
  const signature = signatureOf(article, own.paragraph, after);
  if (signature?.mention !== undefined) {
    const { waiting } = thread;
    // No mark closes it before the next paragraph: all of it is signed.
    const goesOn = waiting !== undefined && staysOpen(article.raw, waiting);
    if (waiting !== undefined && !goesOn) found.push(waiting);
    const signed = goesOn ? joined(waiting, own.segments, own) : own;
    found.push({ ...signed, mention: signature.mention });
    return {};
  }
  const before = thread.open === undefined ? undefined : found[thread.open];
  if (thread.open !== undefined && before !== undefined && before.segments.length < MOST_SEGMENTS) {
    // No mark closed it: nobody else has begun to speak.
    const isOpen = staysOpen(article.raw, before) && !LABEL.test(wordsOf(article.raw, own));
    if (!isOpen && isBanter(article.raw, own, after)) {
      found.push(own);
      return {};
    }
    if (signature === undefined && (isOpen || !isAnswer(article.raw, before, own))) {
      const isPlain = before.kind !== 'direct';
      found[thread.open] = joined(
        before,
        isPlain ? own.segments.map((span) => withMarks(article.raw, span)) : own.segments,
        before,
      );
      return thread;
    }
    if (reads) found.push(own);
    return {};
  }
  if (!reads && thread.waiting === undefined) return {};
  return {
    waiting:
      thread.waiting === undefined || thread.waiting.segments.length >= MOST_SEGMENTS
        ? own
        : joined(thread.waiting, own.segments, own),
  };
}

/** Beside words of the article's own those that were spoken keep their marks. */
function withMarks(raw: string, { start, end }: Span): Span {
  const close = /^[,.]?["”»]/u.exec(raw.slice(end, end + 2))?.[0].length ?? 0;
  return { start: /["“«]/u.test(raw.charAt(start - 1)) ? start - 1 : start, end: end + close };
}

/** No mark closes it before the next paragraph: a closed one may be another's, as in a talk. */
export function staysOpen(raw: string, { segments }: Attribution): boolean {
  const end = segments[segments.length - 1]?.end ?? 0;
  return !/^[,.]?["”’»]/u.test(raw.slice(end, end + 2));
}

/** The same words stand in another paragraph, where the article says whose they are. */
function isPullQuote({ raw, paragraphs }: Article, { segments, paragraph }: Attribution): boolean {
  const [only, ...more] = segments;
  if (only === undefined || more.length > 0) return false;
  const words = raw.slice(only.start, only.end).replace(/[.,!?…]+$/u, '');
  if (words.length < SHORTEST_PULL_QUOTE) return false;
  for (let at = raw.indexOf(words); at >= 0; at = raw.indexOf(words, at + 1)) {
    if (at === only.start) continue;
    const index = paragraphs.findIndex(({ start, end }) => start <= at && at < end);
    if (index !== paragraph && paragraphs[index]?.kind === 'text') return true;
  }
  return false;
}

/** Characters; shorter ones recur by chance. */
const SHORTEST_PULL_QUOTE = 20;

/**
 * Who signs a quotation: the line below it, or the one above where each quotation of a row has such a line for its heading: "Ann
 * Lee, mayor", "“…”", "Leo Brandt, pilot", "“…”".
 */
function signatureOf(
  { raw, paragraphs }: Article,
  paragraph: number,
  after: Span | undefined,
): { readonly mention?: TextSpan } | undefined {
  const below = after === undefined ? undefined : signatureIn(raw, after);
  let first = paragraph;
  for (let at = paragraph - 1; at >= 0; at -= 1) {
    const text = paragraphs[at];
    const isLine = text !== undefined && signatureIn(raw, text)?.mention !== undefined;
    if ((paragraph - at) % 2 === 1 ? !isLine : text === undefined || !/["“‘]/u.test(raw.charAt(text.start)))
      break;
    first = at;
  }
  const above = paragraphs[paragraph - 1];
  const before = paragraphs[first - 1];
  // The first of the lines stands above the body.
  if (
    first === 0 &&
    paragraph % 2 === 0 &&
    signatureIn(raw, lineBefore(raw, paragraphs[0]?.start ?? 0)) !== undefined
  )
    return above === undefined ? {} : signatureIn(raw, above);
  const isQuoted = before !== undefined && /["“‘]/u.test(raw.slice(before.start, before.end));
  const isHeaded = (paragraph - first) % 2 === 1 && !isQuoted;
  return isHeaded && above !== undefined ? signatureIn(raw, above) : below;
}

/** "– Ann Lee, mayor" or "That was Ann Lee" below a quotation: it is nobody else's. */
function signatureIn(raw: string, paragraph: Span): { readonly mention?: TextSpan } | undefined {
  const text = raw.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
  const told = toldBelow(text);
  if (told !== undefined) {
    const { name } = told;
    const start = paragraph.start + told.at;
    return name === undefined ? {} : { mention: { start, end: start + name.length, text: name } };
  }
  // "– Name withheld"
  if (/^\s*(?:[—–―]|-{1,2})\s*(?:names? |address |anon)/iu.test(text)) return {};
  const name =
    /^[\s]*(?:[—–―]|-{1,2})\s*(?<name>\p{Lu}(?:[^\n.!?“”"]|(?<=\b(?:\p{Lu}\p{L}{0,3}|\p{Lu}\.\p{Lu}))\.){2,100})\.?(?:(?<= (?:on|in) )["“][^"“”\n]{2,80}["”]\.?)?$/u.exec(
      text,
    )?.groups?.name ??
    // "Ann Lee, 61, fisherman"
    /^(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}, [^\n.!?:“”"]{2,70}[^\n.!?:“”",])$/u.exec(text)
      ?.groups?.name;
  if (name === undefined) return undefined;
  // "– Ann Lee on “The Late Show.”": where it was said.
  const before = name.split(',')[0]?.trimEnd() ?? name;
  const own = /^(\p{Lu}\S+(?: \p{Lu}\S*)+) (?:\(|(?:on|in|at|to|from) )/u.exec(before)?.[1] ?? before;
  // "And Now, A Word From Ann", "So What Comes Next": a heading, and "So Hee Kim" a name.
  if (/^(?:And|But|Now|Then|Here|There|What|Why|How|When|Where)\b/u.test(own)) return undefined;
  if (/^So\b/u.test(own) && !isNamedSo(own)) return undefined;
  const start = paragraph.start + text.indexOf(name);
  return { mention: { start, end: start + own.length, text: own } };
}

/** Two more words of a name and nothing else. */
function isNamedSo(text: string): boolean {
  const [, ...others] = text.split(' ');
  return (
    others.length === 2 &&
    others.every((word) => /^\p{Lu}\p{L}+$/u.test(word) && !NEVER_NAMES.has(word.toLowerCase()))
  );
}

/** "ROE: We are late": in a transcript that somebody quotes. */
const LABEL = /^\p{Lu}[\p{Lu}.\s-]{1,30}:/u;

/** A short quotation with another alone in the next paragraph: people who talk take turns. */
function isBanter(raw: string, { segments }: Attribution, after: Span | undefined): boolean {
  const [only, ...more] = segments;
  if (only === undefined || more.length > 0 || after === undefined) return false;
  if (raw.slice(only.start, only.end).split(/\s+/u).length > LONGEST_TURN) return false;
  const own = raw.charAt(only.end);
  const next = raw.slice(after.start, Math.min(after.end, after.start + 100)).trim();
  return /["”’]/u.test(own) && /^["“‘][^"“”]{1,60}["”’]$/u.test(next);
}

/** Words of a turn in a dialogue without cues; longer quotations that stand alone go on with what was said before. */
const LONGEST_TURN = 8;

/** What follows a question is another's. */
function isAnswer(raw: string, before: Attribution, own: Attribution): boolean {
  return (
    (endsAsking(raw, before) && !endsAsking(raw, own)) ||
    isRetort(raw, before, own) ||
    addressesAnother(raw, before, own)
  );
}

/** "“Miss Fry, I have come for it,” said Crewe." "“Then it is threepence, sir.”": of two who are addressed neither is spoken to by themselves. */
function addressesAnother(raw: string, before: Attribution, own: Attribution): boolean {
  // "“Miss Fry,” said Crewe, “I have …”": what stood between the marks set it off.
  const [said, answered] = [wordsOf(raw, before, ', '), wordsOf(raw, own)];
  const [surname = ''] = /\p{Lu}[\p{L}’'-]+$/u.exec(before.mention?.text ?? '') ?? [];
  const toSpeaker = [...answered.matchAll(ADDRESS)].some(({ groups }) => groups?.name === surname);
  return (
    (surname !== '' && toSpeaker) ||
    (TO_HER.test(said) && TO_HIM.test(answered)) ||
    (TO_HIM.test(said) && TO_HER.test(answered))
  );
}

/** "Mr Crewe, …", "…, Mr Crewe.": at the beginning or the end of a sentence. */
const ADDRESS = /(?:^|[.!?] |, )(?:Mr|Mrs|Ms|Miss|Dr)\.? (?<name>\p{Lu}[\p{L}’'-]+)(?=,|[.!?]|$)/gu;

const TO_HER = /^(?:Miss|Mrs\.?|Ms\.?|Madam) \p{Lu}[\p{L}’'-]+,|, (?:ma['’]am|madam|miss)(?=[,.!?]|$)/u;
const TO_HIM = /^(?:Mr\.?|Sir) \p{Lu}[\p{L}’'-]+,|, sir(?=[,.!?]|$)/u;

/** "“You took it,” she said." "“I never took a thing from you.”": one who is spoken to speaks to the other. */
function isRetort(raw: string, before: Attribution, own: Attribution): boolean {
  const said = wordsOf(raw, before);
  return (
    said.split(/\s+/u).length <= LONGEST_TURN && /\byou\b/iu.test(said) && /\byou\b/iu.test(wordsOf(raw, own))
  );
}

function wordsOf(raw: string, { segments }: Attribution, between = ' '): string {
  return segments.map(({ start, end }) => raw.slice(start, end)).join(between);
}

function endsAsking(raw: string, { segments }: Attribution): boolean {
  const last = segments[segments.length - 1];
  return last !== undefined && /\?[\s'’]*$/u.test(raw.slice(last.start, last.end));
}

/** The segments of `first` and `more`, said by whom `rest` names. */
export function joined(first: Attribution, more: readonly Span[], rest: Attribution): Attribution {
  // A word set off, and a whole quotation behind it.
  const kind = rest.kind === 'indirect' ? 'mixed' : rest.kind;
  return { ...rest, kind, segments: [...first.segments, ...more], paragraph: first.paragraph };
}

/** A quotation with the cue and the source that the paragraph before it ended with. */
export function withPending(own: Attribution, { view, cue, source, modality }: Pending): Attribution {
  return {
    ...own,
    ...(cue === undefined ? {} : { cue: toSpan(view, cue) }),
    ...(source === undefined ? {} : { mention: toSpan(view, source) }),
    ...(modality === undefined ? {} : { modality }),
  };
}
