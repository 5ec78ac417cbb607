import { isPostnominal } from '../../english/index.ts';
import type { View } from '../view.ts';
import { LONGEST_PHRASE, phraseEndingAt, type Range } from './phrases.ts';
import { isFiniteVerb, isNoun, type Tag } from './tags.ts';
import { isTimeNoun } from './times.ts';

/** So many asides may stand between a subject and its verb. */
const MOST_ASIDES = 8;

/** A stretch between two commas, `[first, last)`. */
type Chunk = Range;

/**
 * The subject before a chain of asides: "Roe" of "Roe, flanked by his wife, Eva Roe, and his lawyer, Bo Hill, said", of "Roe, who runs
 * the mill with his wife, Eva Roe, said", of "Roe, whose deputy, Bo Hill, resigned on Monday, said" and of "Roe, M.D., of Acme, said".
 * @param comma the comma right before the verb
 * @param floor no token before this one belongs to the phrase
 * @returns `undefined` when no aside of such a kind stands there: a list, a mere apposition
 */
export function headBeforeAsides(view: View, comma: number, floor: number): Range | undefined {
  if (view.tags[comma] !== 'COMMA') return undefined;
  const chunks = chunksBefore(view, comma, floor);
  for (let index = 0; index + 1 < chunks.length; index += 1) {
    const own = chunks[index];
    if (own === undefined) continue;
    const head = phraseEndingAt(view, own.last, own.first);
    if (head === undefined || !opensAt(view, own, head.first) || isTimeAlone(view, head)) continue;
    const asides = chunks.slice(index + 1);
    // "Roe, of Alder, and Bo Hill, of Brae, said": the two of them.
    if (asides.some((chunk) => view.tags[chunk.first] === 'CC' && isOrigin(view, asides.at(-1)))) continue;
    const plain = isOfAnother(view, own, asides) ? 0 : asides.findIndex((chunk) => isAside(view, chunk));
    const first = plain < 0 ? asides.findIndex((chunk) => isOrigin(view, chunk)) : plain;
    if (first < 0 || !areAsides(view, asides)) continue;
    // "the mayor, Oda Roe, flanked by …", "Roe, who lives there,": the apposition belongs to the subject, and so does a single clause.
    const clause = first === asides.length - 1 && view.tags[asides[first]?.first ?? -1] === 'WH';
    const isNaming =
      first === asides.length - 1 &&
      /^(?:named|called|identified)$/.test(view.tokens[asides[first]?.first ?? -1]?.lower ?? '');
    const named = clause || isNaming ? asides[first] : first === 0 ? own : asides[first - 1];
    return { first: head.first, last: named?.last ?? head.last };
  }
  return undefined;
}

function chunksBefore(view: View, comma: number, floor: number): Chunk[] {
  const { tags, inside, regions } = view;
  const limit = Math.max(floor, comma - 2 * LONGEST_PHRASE);
  const chunks: Chunk[] = [];
  let last = comma;
  let at = comma - 1;
  for (; at >= limit; at -= 1) {
    const region = regions[inside[at] ?? -1];
    if (region !== undefined) {
      // "Roe, known as “the Bull” to his friends, said"
      if (!region.closed || region.close - region.open > LONGEST_MARKED || region.open <= floor) break;
      at = region.open;
      continue;
    }
    if (ENDS.has(tags[at] ?? 'STOP')) break;
    if (tags[at] !== 'COMMA') continue;
    if (chunks.length === MOST_ASIDES) return [];
    chunks.unshift({ first: at + 1, last });
    last = at;
  }
  if (at < limit && limit > floor) return chunks;
  chunks.unshift({ first: at + 1, last });
  return chunks;
}

/** Tokens from mark to mark of words inside an aside. */
const LONGEST_MARKED = 10;

const ENDS: ReadonlySet<Tag> = new Set<Tag>(['STOP', 'SEMI', 'COLON', 'DASH', 'OQ', 'CQ']);

/** "Last year", "One day" */
function isTimeAlone({ tokens }: View, { first, last }: Range): boolean {
  return last - first <= LONGEST_TIME && isTimeNoun(tokens[last - 1]?.lower);
}

/** Tokens of "The other day". */
const LONGEST_TIME = 3;

/** Nothing but "And", "Meanwhile", "that" stands before the subject. */
function opensAt(view: View, chunk: Chunk, first: number): boolean {
  for (let at = chunk.first; at < first; at += 1) {
    const tag = view.tags[at];
    if (tag !== 'CC' && tag !== 'RB' && tag !== 'SC' && tag !== 'TH' && tag !== 'JJ') return false;
  }
  return true;
}

/** A relative clause, a participle or company: what can't be the subject, and whose names can't either. */
function isAside({ tags, tokens }: View, { first, last }: Chunk): boolean {
  const tag = tags[first];
  const lower = tokens[first]?.lower ?? '';
  if (
    tag === 'WH' ||
    lower === 'whose' ||
    tag === 'VN' ||
    tag === 'VG' ||
    tag === 'SC' ||
    COMPANY.test(lower)
  )
    return true;
  if (tokens.slice(first, last).every(({ text }) => isPostnominal(text))) return true;
  const next = tags[first + 1];
  return (
    ((tag === 'IN' || tag === 'TO') && next === 'WH') ||
    (tag === 'RB' && (next === 'VN' || next === 'VG')) ||
    /^[a-z]+ed$/.test(tokens[first]?.text ?? '')
  );
}

/** "Ann Roe, a cousin of the pilot, Bo Hill, …, said": the name behind belongs to whom she is a cousin of. */
function isOfAnother(view: View, own: Chunk, [role, name, ...rest]: readonly Chunk[]): boolean {
  if (role === undefined || name === undefined || !isBareName(view, own) || !isBareName(view, name))
    return false;
  const { tags, tokens } = view;
  if (tags[role.first] === 'NNP' || tags[role.last - 1] !== 'NN') return false;
  if (rest.some(({ first }) => tags[first] === 'CC' && tags[first + 1] === 'NNP')) return false;
  for (let at = role.last - 2; at > role.first && at > role.last - LONGEST_ROLE; at -= 1)
    if (/^(?:of|to|for)$/.test(tokens[at]?.lower ?? ''))
      return tags[at + 1] === 'DT' || tags[at + 1] === 'PS';
  return false;
}

/** Tokens of whoever somebody is a cousin of, with the preposition. */
const LONGEST_ROLE = 6;

function isBareName({ tags }: View, { first, last }: Chunk): boolean {
  return last > first && tags.slice(first, last).every((tag) => tag === 'NNP');
}

/** "Roe, of Fresno, Calif., said" */
function isOrigin({ tokens }: Pick<View, 'tokens'>, chunk: Chunk | undefined): boolean {
  return /^(?:of|from)$/.test(tokens[chunk?.first ?? -1]?.lower ?? '');
}

const COMPANY =
  /^(?:along|alongside|together|with|without|like|unlike|flanked|accompanied|joined|surrounded|backed|helped|as|besides|including|against|standing|sitting)$/;

/** True when no clause of its own stands between: each finite verb belongs to a relative or subordinate clause. */
function areAsides(view: View, asides: readonly Chunk[]): boolean {
  const { tags } = view;
  let pending = 0;
  for (const [index, { first, last }] of asides.entries()) {
    let opened = false;
    if (tags[first] === 'CC' && isFiniteVerb(tags[first + 1])) return false;
    for (let at = first; at < last; at += 1) {
      const tag = tags[at];
      if (
        tag === 'WH' ||
        view.tokens[at]?.lower === 'whose' ||
        tag === 'SC' ||
        tag === 'WR' ||
        tag === 'TH' ||
        (tag === 'IN' && view.tokens[at]?.lower === 'as') ||
        (tag === 'IN' && opensNamed(view, at, last, asides.slice(index + 1)))
      ) {
        pending += 1;
        opened = true;
      }
      if (!isFiniteVerb(tag) || (at === first && participle(view, at)) || isPlural(view, at)) continue;
      if (pending > 0) pending -= 1;
      else if (!opened) return false;
    }
  }
  return true;
}

/** "who has led it since the founder, Bo Hill, was lost at sea": a clause whose subject has its name behind it. */
function opensNamed(view: View, at: number, last: number, [name, rest]: readonly Chunk[]): boolean {
  if (!/^(?:after|before|since|until)$/.test(view.tokens[at]?.lower ?? '')) return false;
  if (name === undefined || rest === undefined || !isBareName(view, name)) return false;
  return phraseEndingAt(view, last, at + 1)?.first === at + 1 && isFiniteVerb(view.tags[rest.first]);
}

/** "in straight sets on Tuesday": behind a preposition and an adjective a form in -s is a noun. */
function isPlural({ tags }: View, at: number): boolean {
  return tags[at] === 'VZ' && tags[at - 1] === 'JJ' && tags[at - 2] === 'IN';
}

/** "Roe, addressed to the board, …": after a comma before a preposition a form in -ed is a participle. */
function participle({ tags, tokens }: View, at: number): boolean {
  return (
    tags[at] === 'VD' &&
    /ed$/.test(tokens[at]?.lower ?? '') &&
    /^(?:IN|TO|RB)$/.test(tags[at + 1] ?? '') &&
    !isNoun(tags[at - 1])
  );
}

/**
 * "“The lights,” Roe said — he looked up — “were out.”", "declared – and nobody laughed – “…”", "said – once more – that …": what stands
 * between two dashes behind a verb of saying is the writer's.
 * @param dash the first of the two
 * @returns where what is said goes on behind the second, at its mark or its "that"
 */
export function behindAside({ tags, inside }: View, dash: number, end: number): number | undefined {
  if (inside[dash + 1] !== -1) return undefined;
  for (let at = dash + 2; at < end - 1 && at < dash + LONGEST_DASHED; at += 1) {
    if (inside[at] !== -1) continue;
    if (tags[at] === 'STOP') return undefined;
    if (tags[at] === 'DASH') return tags[at + 1] === 'OQ' || tags[at + 1] === 'TH' ? at + 1 : undefined;
  }
  return undefined;
}

/** Tokens from dash to dash. */
const LONGEST_DASHED = 20;
