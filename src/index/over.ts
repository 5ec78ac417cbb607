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
  for (let number = 0; number < order.length; number += 1) {
    const part = order[number] ?? 0;
    const document = next[part] ?? 0;
    const own = numbers[part];
    if (own === undefined || document === own.length) throw doesNotFit();
    own[document] = number;
    documentOf[number] = document;
    next[part] = document + 1;
  }
  if (parts.some(({ size }, part) => next[part] !== size)) throw doesNotFit();
  return { numbers, partOf: order, documentOf };
}

const doesNotFit = () => new StorageError('damaged', 'The order of the documents does not fit them.');

/** The part of each document, in the order of equal scores: those of one part stand in the order that they have there. */
export type PartOrder = Uint8Array | Uint16Array;

/** The order of the documents of other parts, some of which are among these: at which index, by their index; -1 for none. */
export interface OrderBefore {
  readonly order: PartOrder;
  readonly parts: readonly number[];
}

/**
 * Puts the documents of all parts in one order. Takes time for every document, at worst: what is answered from meanwhile waits for it, so that it is
 * kept beside the parts.
 * @param before those of its documents that are here are in order already
 */
export function orderOf(parts: readonly IndexPart[], before?: OrderBefore): PartOrder {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const order = parts.length <= 256 ? new Uint8Array(size) : new Uint16Array(size);
  const runs = [
    ...(before === undefined ? [] : [runOfAll(parts, before)]),
    ...parts.flatMap((part, at) => (before?.parts.includes(at) === true ? [] : [runOf(part, at)])),
  ];
  const heads = runs.flatMap((run) => (run.size === 0 ? [] : [{ run, at: 0, key: run.key(0) }]));
  let number = 0;
  for (;;) {
    heads.sort((one, other) => byRank(one.key, other.key));
    const [head, other] = heads;
    if (head === undefined) return order;
    const { run, at } = head;
    const end = other === undefined ? run.size : firstAfter(run, at + 1, other.key);
    run.put(order, number, at, end);
    number += end - at;
    if (end < run.size) heads[0] = { run, at: end, key: run.key(end) };
    else heads.shift();
  }
}

/** Documents that are in order. */
interface Run {
  readonly size: number;
  key(at: number): Keyed;
  /** Writes the parts of some of them at a place of an order. */
  put(order: PartOrder, to: number, from: number, end: number): void;
}

const runOf = (part: IndexPart, index: number): Run => ({
  size: part.size,
  key: (at) => keyed(part, index, at),
  put: (order, to, from, end) => {
    order.fill(index, to, to + end - from);
  },
});

function runOfAll(parts: readonly IndexPart[], before: OrderBefore): Run {
  const [order, documents] = [new Uint16Array(before.order.length), new Uint32Array(before.order.length)];
  const next = new Uint32Array(parts.length);
  let size = 0;
  for (let number = 0; number < before.order.length; number += 1) {
    const part = before.parts[before.order[number] ?? 0] ?? -1;
    if (part < 0 || part >= parts.length) continue;
    order[size] = part;
    documents[size] = next[part] ?? 0;
    next[part] = (next[part] ?? 0) + 1;
    size += 1;
  }
  return {
    size,
    key(at) {
      const part = parts[order[at] ?? 0];
      if (part === undefined) throw doesNotFit();
      return keyed(part, order[at] ?? 0, documents[at] ?? 0);
    },
    put: (into, to, from, end) => {
      into.set(order.subarray(from, end), to);
    },
  };
}

/** The first document of a run, from one on, that comes after another one; in steps that double, for runs of very different sizes. */
function firstAfter(run: Run, from: number, other: Keyed): number {
  const isBefore = (at: number) => byRank(run.key(at), other) < 0;
  let low = from;
  let high = from;
  for (let step = 1; high < run.size && isBefore(high); step *= 2) {
    low = high + 1;
    high = low + step;
  }
  return firstNot(low, Math.min(high, run.size), isBefore);
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
  const found: Candidate[] = [];
  for (let part = 0; part < parts.length; part++) {
    const sealed = parts[part]?.sealed;
    const own = numbers[part];
    if (sealed === undefined || own === undefined) continue;
    for (const { document, score } of execute(plan, sealed))
      found.push({ document: own[document] ?? 0, score });
  }
  const keys = new Float64Array(found.length);
  for (let place = 0; place < found.length; place++) {
    const candidate = found[place];
    if (candidate !== undefined) keys[place] = candidate.document - candidate.score * 2 ** 32;
  }
  const kept: Candidate[] = [];
  for (const place of smallest(keys, found.length, plan.limit)) {
    const candidate = found[place];
    if (candidate !== undefined) kept.push(candidate);
  }
  return kept;
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
