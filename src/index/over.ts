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
 */
export function indexOver(parts: readonly IndexPart[], size: number): QuoteIndex {
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
    numbered ??= numbersOf(parts);
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
  readonly partOf: Uint8Array | Uint16Array;
  readonly documentOf: Uint32Array;
}

interface Place {
  readonly part: number;
  readonly document: number;
}

/** Merges the small parts into the largest one: each of their documents is looked up there, so that the largest is hardly read. */
function numbersOf(parts: readonly IndexPart[]): Numbers {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const largest = parts.reduce((most, part, at) => (part.size > (parts[most]?.size ?? 0) ? at : most), 0);
  const others = parts
    .flatMap((part, at) =>
      at === largest ? [] : Array.from({ length: part.size }, (_, document) => keyed(part, at, document)),
    )
    .sort(byRank);
  const numbers = parts.map((part) => new Uint32Array(part.size));
  const partOf = parts.length <= 256 ? new Uint8Array(size) : new Uint16Array(size);
  const documentOf = new Uint32Array(size);
  const main = parts[largest];
  let number = 0;
  const give = ({ part, document }: Place) => {
    const own = numbers[part];
    if (own !== undefined) own[document] = number;
    partOf[number] = part;
    documentOf[number] = document;
    number += 1;
  };
  let next = 0;
  const mains = (until: number) => {
    for (; next < until; next += 1) give({ part: largest, document: next });
  };
  for (const other of others) {
    if (main !== undefined)
      mains(firstNot(next, main.size, (document) => byRank(keyed(main, largest, document), other) < 0));
    give(other);
  }
  mains(main?.size ?? 0);
  return { numbers, partOf, documentOf };
}

interface Keyed extends Place {
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
