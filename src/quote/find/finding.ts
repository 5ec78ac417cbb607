import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Modality } from '../types.ts';
import type { Unit, View } from '../view.ts';
import { behindStamp } from './labels.ts';

/** A speech in more pieces than this is not joined any further. */
export const MOST_SEGMENTS = 200;

/** Tokens from mark to mark of one word that is set off. */
export const LONGEST_WORD = 2;

/** An attribution inside one paragraph, in token indices. */
export interface Finding {
  /** What is said; more than one range when the reporting clause stands between. */
  readonly content: readonly Range[];
  readonly cue?: Range | undefined;
  /** Base form of the reporting verb. */
  readonly lemma?: string | undefined;
  readonly source?: Range | undefined;
  readonly reportedBy?: Range | undefined;
  readonly polarity?: 'doubted' | 'denied' | undefined;
  /** The content is whom or what the verb judges ("slammed the board for …"), not a clause. */
  readonly judges?: boolean | undefined;
  /** The content is a thing of which nothing is said: it tells who speaks in the rest of the sentence, and is not served. */
  readonly isBare?: boolean | undefined;
  /** Why it does not count as said; absent when it does. */
  readonly modality?: Exclude<Modality, 'said'> | undefined;
  /** Which of the view's quotations inside the content it tells to be nobody's words. */
  readonly unsaid?: readonly number[] | undefined;
}

/**
 * The finding with all its fields, also those that it has not: whoever reads one of a few dozen shapes of the same thing takes ten times
 * as long.
 */
export function whole({
  content,
  cue,
  lemma,
  source,
  reportedBy,
  polarity,
  judges,
  isBare,
  modality,
  unsaid,
}: Finding): Required<Finding> {
  return { content, cue, lemma, source, reportedBy, polarity, judges, isBare, modality, unsaid };
}

/** The quotation that a token stands in or opens. */
export function regionAt(view: View, at: number): View['regions'][number] | undefined {
  const index = view.inside[at];
  return index === undefined || index < 0 ? undefined : view.regions[index];
}

/** True when the quotation reads as a sentence of its own: a capital, and a mark that ends a sentence or leads on to "he said". */
export function isSentenceLike(view: View, open: number): boolean {
  const region = regionAt(view, open);
  if (region === undefined) return false;
  const first = view.tokens[region.open + 1];
  const last = view.tokens[region.close - 1];
  if (first === undefined || last === undefined) return false;
  const capital = first.text.charAt(0) !== first.text.charAt(0).toLowerCase() || first.kind !== 'word';
  return capital && (region.close - region.open > 4 || isClosing(last.text));
}

/** “I got it wrong”, not “a plan that we can all afford”, which names something. */
export function isClause({ tags, tokens }: View, { open, close }: { open: number; close: number }): boolean {
  if (/^an?$/.test(tokens[open + 1]?.lower ?? '')) return false;
  // "that is quite enough"
  if (tags[open + 1] === 'TH' && isFiniteVerb(tags[open + 2])) return true;
  for (let at = open + 1; at < close; at += 1) {
    if (isFiniteVerb(tags[at]) || tags[at] === 'PRP') return true;
    if (tags[at] === 'TH' || tags[at] === 'WH' || tags[at] === 'COMMA') return false;
  }
  return false;
}

function isClosing(text: string): boolean {
  return (
    text === ',' ||
    text === '.' ||
    text === '?' ||
    text === '!' ||
    text === '…' ||
    text.startsWith('..') ||
    text === '—' ||
    text === '-'
  );
}

/**
 * Where what is said begins when it stands before its reporting clause: after a colon or an open bracket in the sentence, else with
 * the sentence, behind the time stamp of a paragraph.
 * @param end index after its last token
 */
export function contentStart(view: View, unit: Unit, end: number): number {
  let brackets = 0;
  for (let at = end - 1; at > unit.first; at -= 1) {
    if (view.inside[at] !== -1) continue;
    const tag = view.tags[at];
    if (tag === 'RP') brackets += 1;
    else if (tag === 'LP' && brackets > 0) brackets -= 1;
    else if (tag === 'LP' || (tag === 'COLON' && brackets === 0)) return at + 1;
  }
  return behindPlayer(view, unit, end) ?? (unit.first === 0 ? behindTimeStamp(view, end) : unit.first);
}

/** "Play Video 1:57 | “…,” says Lee – video": the button of a player and how long it takes, in the words of a page. */
function behindPlayer(view: View, { first }: Unit, end: number): number | undefined {
  const { tags, tokens } = view;
  let at = first;
  while (
    at < first + LONGEST_BUTTON &&
    tokens[at]?.kind === 'word' &&
    /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  )
    at += 1;
  const isTimed =
    at > first &&
    tokens[at]?.kind === 'number' &&
    tokens[at + 1]?.text === ':' &&
    tokens[at + 2]?.kind === 'number';
  const open = at + 3;
  const isAll = isTimed && tags[open] === 'OQ' && (regionAt(view, open)?.close ?? 0) >= end - 1;
  return isAll ? open : undefined;
}

/** Words of "Play Video". */
const LONGEST_BUTTON = 3;

function behindTimeStamp({ text, tokens }: View, end: number): number {
  const start = tokens[0]?.start ?? 0;
  const behind = behindStamp(text, start, tokens[tokens.length - 1]?.end ?? start);
  if (behind === start) return 0;
  const first = tokens.findIndex((token) => token.start >= behind);
  return first > 0 && first < end ? first : 0;
}

/** "his lawyer, Rudy Gale,", "she", not "the report", "Several sites". */
export function isBySomebody({ tags, tokens }: View, { source }: Finding): boolean {
  for (let at = source?.first ?? 0; at < (source?.last ?? 0); at += 1)
    if ((tags[at] === 'NNP' && !/^NNS?$/.test(tags[at + 1] ?? '')) || /^s?he$/.test(tokens[at]?.lower ?? ''))
      return true;
  return false;
}
