import { countTerms, type DocumentTexts } from '../../index/index.ts';
import { readAliases } from '../../search/index.ts';
import { type Buffers, named, numbers, unsigned, within } from '../../storage/buffers.ts';
import { createColumn } from '../../storage/column.ts';
import { createStrings, openStrings, type Strings } from '../../storage/strings.ts';
import type { Earlier } from '../earlier.ts';
import type { Catalogue } from './catalogue.ts';
import type { Segment } from './open.ts';

/*
 * Of an article that is there no more the segment keeps everything. In how many documents a term is must not depend on that: what the articles that are
 * gone have of it is taken off. Who asks first would wait long for counting that.
 */

/** The indexes of a segment. */
type Kind = 'search' | 'narration';
const KINDS = ['search', 'narration'] as const;

/**
 * Counts the terms of the documents of articles that are gone, for each segment that has any.
 * @param phrases all that are terms now
 * @param earlier of which only what has gone since is counted
 */
export function packGone(
  { segments, articles }: Pick<Catalogue, 'segments' | 'articles'>,
  phrases: readonly string[],
  earlier?: Earlier,
): Buffers {
  const parts = segments.map((segment, index) => {
    const gone: number[] = [];
    for (let local = 0; local < segment.articles.size; local += 1)
      if (articles.number(index, local) < 0) gone.push(local);
    if (gone.length === 0) return {};
    const before = earlier && within(within(earlier.saved, 'gone'), segment.id);
    return named(segment.id, packPart(segment, gone, phrases, before));
  });
  return named('gone', Object.assign({}, ...parts));
}

function packPart(
  segment: Segment,
  gone: readonly number[],
  phrases: readonly string[],
  before: Buffers = {},
): Buffers {
  const all = createStrings();
  const packed = Array.from({ length: segment.phrases.size }, (_, number) => segment.phrases.at(number));
  for (const phrase of [...packed, ...phrases].sort()) all.intern(phrase);
  const known = new Set(knownIn(before, gone, all));
  if (known.size === gone.length) return before;
  const book = readAliases(
    '',
    Array.from({ length: all.size }, (_, number) => [all.at(number)]),
  );
  const more = gone.filter((local) => !known.has(local));
  const lists = KINDS.map((kind) => {
    const counts = new Map<string, number>();
    const add = (term: string, count: number) => counts.set(term, (counts.get(term) ?? 0) + count);
    if (known.size > 0) for (const [term, count] of eachCount(within(before, kind))) add(term, count);
    for (const [term, count] of countTerms(documentsOf(segment, kind, more), book)) add(term, count);
    return named(kind, packCounts(counts));
  });
  return {
    articles: Uint32Array.from(gone),
    ...named('phrases', all.buffers()),
    ...Object.assign({}, ...lists),
  };
}

/** Articles that are counted already: none where one of them is back, or other phrases are terms now. */
function knownIn(before: Buffers, gone: readonly number[], phrases: Strings): readonly number[] {
  if (before.articles === undefined) return [];
  const counted = Array.from(unsigned(before, 'articles'));
  const isGone = new Set(gone);
  const isSame =
    counted.every((local) => isGone.has(local)) && areSame(openStrings(within(before, 'phrases')), phrases);
  return isSame ? counted : [];
}

function areSame(one: Strings, other: Strings): boolean {
  if (one.size !== other.size) return false;
  for (let number = 0; number < one.size; number += 1) if (one.at(number) !== other.at(number)) return false;
  return true;
}

/** The documents of some articles, with all by which terms are found. */
function documentsOf({ quotes, quoteTexts, narrated }: Segment, kind: Kind, articles: readonly number[]) {
  const texts: DocumentTexts = kind === 'search' ? quoteTexts : narrated;
  const { first } = kind === 'search' ? quotes : narrated;
  return articles.flatMap((article) =>
    Array.from({ length: first(article + 1) - first(article) }, (_, index) => {
      const place = first(article) + index;
      return {
        id: texts.id(place),
        articleId: '',
        outletId: '',
        text: texts.text(place),
        context: texts.context(place),
        prior: 0,
      };
    }),
  );
}

function packCounts(counts: ReadonlyMap<string, number>): Buffers {
  const terms = createStrings();
  const column = createColumn();
  for (const [term, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    terms.intern(term);
    column.push(count);
  }
  return { ...named('terms', terms.buffers()), counts: column.array() };
}

function* eachCount(saved: Buffers): Generator<readonly [term: string, count: number]> {
  const terms = openStrings(within(saved, 'terms'));
  const counts = numbers(saved, 'counts');
  for (let term = 0; term < terms.size; term += 1) yield [terms.at(term), counts[term] ?? 0];
}

/**
 * @param saved what `packGone` gave
 * @returns how many documents of an index of a segment that are gone have a term
 * @throws StorageError when a buffer is missing
 */
export function openGone(saved: Buffers, segment: string, kind: Kind): (term: string) => number {
  const own = within(within(saved, segment), kind);
  if (Object.keys(own).length === 0) return () => 0;
  const terms = openStrings(within(own, 'terms'));
  const counts = numbers(own, 'counts');
  return (term) => counts[terms.find(term)] ?? 0;
}
