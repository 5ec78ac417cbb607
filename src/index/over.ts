import { StorageError } from '../storage/error.ts';
import { firstNot } from '../storage/sorted.ts';
import { execute, fits, supported } from './execute.ts';
import { UNDATED } from './facts.ts';
import { lexiconOf } from './lexicon.ts';
import type { IndexPart } from './part.ts';
import type { Candidate, Plan, QuoteIndex, StoredFields } from './port.ts';
import { smallest } from './select.ts';

/**
 * One index over several: the same answers as of one index over all their documents.
 *
 * A document's score depends on the plan and on itself alone, so the best of all are among the best of each. Documents are numbered
 * in the order of equal scores over all parts; where there is one part, its own numbers are those.
 * @param size documents that are there
 * @param order what `orderOf` gave for these parts
 */
export function indexOver(parts: readonly IndexPart[], size: number, order?: PartOrder): QuoteIndex {
  const [only] = parts;
  const lexicon = lexiconOf(parts.map(({ words }) => words));
  if (only !== undefined && parts.length === 1)
    return {
      size,
      lexicon,
      candidates: (plan) => execute(plan, only.sealed),
      any: (plan) => fits(plan, only.sealed),
      supported: (plan, variants) => supported(plan, variants, only.sealed),
      fields: fieldsOf((document) => ({ part: only, document })),
    };
  let numbered: Numbers | undefined;
  const numbers = () => {
    numbered ??= numbersOf(parts, order ?? orderOf(parts));
    return numbered;
  };
  return {
    size,
    lexicon,
    candidates: (plan) => best(plan, parts, numbers()),
    any: (plan) => parts.some(({ sealed }) => fits(plan, sealed)),
    supported(plan, variants) {
      const found = new Set(parts.flatMap(({ sealed }) => supported(plan, variants, sealed)));
      return variants.filter((variant) => found.has(variant));
    },
    fields: fieldsOf((number) => {
      const { partOf, documentOf } = numbers();
      const part = parts[partOf[number] ?? 0];
      if (part === undefined) throw new RangeError(`there is no document ${number}`);
      return { part, document: documentOf[number] ?? 0 };
    }),
  };
}

/** The numbers of all documents. */
interface Numbers {
  /** By part and document. */
  readonly numbers: readonly Uint32Array[];
  /** By number. */
  readonly partOf: PartOrder;
  readonly documentOf: Uint32Array;
}

function numbersOf(parts: readonly IndexPart[], order: PartOrder): Numbers {
  const numbers = parts.map((part) => new Uint32Array(part.size));
  const next = new Uint32Array(parts.length);
  const documentOf = new Uint32Array(order.length);
  order.forEach((part: number, number: number) => {
    const document = next[part] ?? 0;
    const own = numbers[part];
    if (own === undefined || document === own.length) throw doesNotFit();
    own[document] = number;
    documentOf[number] = document;
    next[part] = document + 1;
  });
  if (parts.some(({ size }, part) => next[part] !== size)) throw doesNotFit();
  return { numbers, partOf: order, documentOf };
}

const doesNotFit = () => new StorageError('damaged', 'The order of the documents does not fit them.');

/** The part of each document, in the order of equal scores: those of one part stand in the order that they have there. */
export type PartOrder = Uint8Array | Uint16Array;

/**
 * Puts the documents of all parts in one order. Takes time for every document, at worst: what is answered from meanwhile waits for it, so that it is
 * kept beside the parts.
 */
export function orderOf(parts: readonly IndexPart[]): PartOrder {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const order = parts.length <= 256 ? new Uint8Array(size) : new Uint16Array(size);
  const heads = parts.flatMap((part, at) => (part.size === 0 ? [] : [keyed(part, at, 0)]));
  let number = 0;
  for (;;) {
    heads.sort(byRank);
    const [head, other] = heads;
    const part = head && parts[head.part];
    if (head === undefined || part === undefined) return order;
    const end = other === undefined ? part.size : firstAfter(part, head.part, head.document + 1, other);
    order.fill(head.part, number, number + end - head.document);
    number += end - head.document;
    if (end < part.size) heads[0] = keyed(part, head.part, end);
    else heads.shift();
  }
}

/** The first document of a part, from one on, that comes after one of another part; in steps that double, for parts of very different sizes. */
function firstAfter(part: IndexPart, at: number, from: number, other: Keyed): number {
  const isBefore = (document: number) => byRank(keyed(part, at, document), other) < 0;
  let low = from;
  let high = from;
  for (let step = 1; high < part.size && isBefore(high); step *= 2) {
    low = high + 1;
    high = low + step;
  }
  return firstNot(low, Math.min(high, part.size), isBefore);
}

interface Keyed {
  readonly part: number;
  readonly document: number;
  readonly prior: number;
  readonly id: string;
}

const keyed = ({ sealed, texts, place }: IndexPart, part: number, document: number): Keyed => ({
  part,
  document,
  prior: sealed.facts.prior(document),
  id: texts.id(place(document)),
});

/** The order of equal scores: prior in thousandths falling, then id. An article that was taken out and came back has its ids twice. */
const byRank = (a: Keyed, b: Keyed) =>
  b.prior - a.prior || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.part - b.part);

function best(plan: Plan, parts: readonly IndexPart[], { numbers }: Numbers): Candidate[] {
  const found = parts.flatMap(({ sealed }, at) =>
    execute(plan, sealed).map(({ document, score }) => ({ document: numbers[at]?.[document] ?? 0, score })),
  );
  const keys = Float64Array.from(found, ({ document, score }) => document - score * 2 ** 32);
  return Array.from(smallest(keys, found.length, plan.limit), (place) => found[place]).flatMap(
    (candidate) => candidate ?? [],
  );
}

function fieldsOf(
  placeOf: (number: number) => { readonly part: IndexPart; readonly document: number },
): StoredFields {
  const text = (of: 'id' | 'article' | 'text' | 'context') => (number: number) => {
    const { part, document } = placeOf(number);
    return part.texts[of](part.place(document));
  };
  return {
    id: text('id'),
    article: text('article'),
    text: text('text'),
    context: text('context'),
    speaker(number) {
      const { part, document } = placeOf(number);
      return part.sealed.facts.speakerId(document);
    },
    firstDay(number) {
      const { part, document } = placeOf(number);
      const first = part.sealed.facts.first(document);
      return first === UNDATED ? undefined : first;
    },
    prior(number) {
      const { part, document } = placeOf(number);
      return part.sealed.facts.prior(document) / 1000;
    },
    words(number) {
      const { part, document } = placeOf(number);
      return part.lengths[document] ?? 0;
    },
  };
}
