import { align, stands } from './align.ts';
import type { Group, Variant } from './port.ts';
import type { AliasBook } from './text/aliases.ts';
import { compounds, tokenise } from './text/analyse.ts';
import type { Scanner } from './text/scanner.ts';
import type { Match, SearchDocument } from './types.ts';

/** A candidate looked at closely. */
export interface Explained {
  readonly match: Match;
  /** Points for the words standing near each other, and being repeated. */
  readonly closeness: number;
  /** A word was found only by one near in meaning or of the same family. */
  readonly loose: boolean;
  /** Required groups that the quote or its context has. */
  readonly matched: number;
  /** Required groups that the quote itself has. */
  readonly inText: number;
  /** Share of the points that could be had, 0..1. */
  readonly coverage: number;
}

/** Points for all words standing side by side, on the scale of `scoring.ts`: a little more than an inflection costs. */
const CLOSE = 80;
/** Points for every further time that the quote has one of the words, at most twice. */
const REPEATED = 20;
/** Points for the words as they were typed, in order. */
const PHRASE = 60;
/** From this many words on, the order in which they were typed is compared word by word. */
const SENTENCE = 5;

/** What reading a text takes. */
interface Reader {
  readonly aliases: AliasBook;
  readonly scanner: Scanner;
}

interface Field {
  readonly terms: readonly string[];
  /** Places of each term, its first word's index. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** A term as the text writes it. */
  surface(term: string): string;
}

/**
 * Says why a document matches, and how near the words stand to each other in the quote.
 * @param typed the topic's words as folded terms, in order
 */
export function explain(
  groups: readonly Group[],
  typed: readonly string[],
  document: SearchDocument,
  engine: Reader,
): Explained {
  const text = readField(document.text, engine);
  let context: Field | undefined;
  const corrected: { typed: string; found: string }[] = [];
  const missing: string[] = [];
  const inContext: string[] = [];
  const kinds = new Set<Variant['kind']>();
  const places: (readonly number[])[] = [];
  let had = 0;
  let possible = 0;
  let matched = 0;
  let inText = 0;
  for (const group of groups) {
    if (!group.required) continue;
    const best = group.variants.reduce((most, variant) => Math.max(most, variant.gain), 1);
    possible += best;
    const quoted = bestOf(group, text);
    if (quoted === undefined) context ??= readField(document.context, engine);
    const found = quoted ?? (context && bestOf(group, context));
    if (found === undefined) {
      missing.push(group.typed);
      continue;
    }
    matched++;
    kinds.add(found.kind);
    if (quoted === undefined) {
      inContext.push(group.typed);
      had += found.contextGain;
    } else {
      inText++;
      had += found.gain;
      places.push(text.places.get(found.term) ?? []);
    }
    if (found.kind === 'spelling' || found.kind === 'completion')
      corrected.push({ typed: group.typed, found: (quoted ? text : (context ?? text)).surface(found.term) });
  }
  const phrase = typed.length > 1 && inText > 1 && stands(typed, text.terms);
  const share = phrase ? 1 : typed.length >= SENTENCE && inText > 1 ? align(typed, text.terms).share : 0;
  return {
    match: {
      kind: kindOf(kinds, matched, inText, missing, phrase),
      corrected,
      missing,
      inContext,
    },
    closeness:
      REPEATED *
        Math.min(
          2,
          places.reduce((sum, list) => sum + list.length - 1, 0),
        ) +
      closeness(places) +
      Math.round(PHRASE * share),
    loose: kinds.has('near') || kinds.has('root'),
    matched,
    inText,
    coverage: possible === 0 ? 0 : had / possible,
  };
}

/** Looks at a document that was found by its facts alone. */
export const BY_FACET: Match = { kind: 'speaker', corrected: [], missing: [], inContext: [] };

function readField(text: string, { aliases, scanner }: Reader): Field {
  const tokens = tokenise(text, scanner);
  const terms = tokens.map(({ term }) => term);
  const places = new Map<string, number[]>();
  const widths = new Map<string, number>();
  const put = (term: string, at: number, width: number) => {
    const known = places.get(term);
    if (known === undefined) places.set(term, [at]);
    else known.push(at);
    widths.set(term, width);
  };
  for (const [at, term] of terms.entries()) put(term, at, 1);
  for (const { term, from, to } of compounds(terms, (index) => tokens[index]?.hyphenated === true, aliases))
    put(term, from, to - from);
  const surface = (term: string): string => {
    const first = places.get(term)?.[0];
    const start = tokens[first ?? -1]?.start;
    const end = tokens[(first ?? -1) + (widths.get(term) ?? 1) - 1]?.end;
    return start === undefined || end === undefined ? term : text.slice(start, end);
  };
  return { terms, places, surface };
}

function bestOf(group: Group, field: Field): Variant | undefined {
  let best: Variant | undefined;
  for (const variant of group.variants)
    if (variant.gain > (best?.gain ?? 0) && field.places.has(variant.term)) best = variant;
  return best;
}

function kindOf(
  kinds: ReadonlySet<Variant['kind']>,
  matched: number,
  inText: number,
  missing: readonly string[],
  phrase: boolean,
): Match['kind'] {
  if (missing.length > 0) return 'partial';
  if (matched > 0 && inText === 0) return 'context';
  if (phrase) return 'phrase';
  if (kinds.has('spelling') || kinds.has('completion')) return 'spelling';
  if (kinds.has('alias') || kinds.has('near')) return 'alias';
  if (kinds.has('inflected') || kinds.has('root')) return 'inflected';
  return 'exact';
}

/** The smallest window that holds one place of each list; all of `CLOSE` when they stand side by side. */
function closeness(places: readonly (readonly number[])[]): number {
  if (places.length < 2) return 0;
  const events = places
    .flatMap((list, owner) => list.map((at) => ({ at, owner })))
    .sort((one, two) => one.at - two.at);
  const counts = new Array<number>(places.length).fill(0);
  let kinds = 0;
  let left = 0;
  let window = Number.POSITIVE_INFINITY;
  for (const event of events) {
    if (counts[event.owner] === 0) kinds++;
    counts[event.owner] = (counts[event.owner] ?? 0) + 1;
    while (kinds === places.length) {
      const first = events[left];
      if (first === undefined) break;
      window = Math.min(window, event.at - first.at + 1);
      counts[first.owner] = (counts[first.owner] ?? 0) - 1;
      if (counts[first.owner] === 0) kinds--;
      left++;
    }
  }
  return Number.isFinite(window) ? Math.round((CLOSE * places.length) / Math.max(places.length, window)) : 0;
}
