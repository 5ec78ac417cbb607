import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPostings, type Postings, plainPostings, type Range } from '../../src/storage/postings.ts';
import { createPostingsBuilder } from '../../src/storage/postingsBuilder.ts';
import { startsFrom } from '../../src/storage/sorted.ts';

const ascending = fc.uniqueArray(fc.nat(2_000), { maxLength: 400 }).map((list) => list.sort((a, b) => a - b));

function packed(lists: readonly (readonly number[])[]): Postings {
  const builder = createPostingsBuilder();
  for (const [list, documents] of lists.entries())
    for (const document of documents) builder.append(list, document);
  return openPostings(builder.pack());
}

const plain = (lists: readonly (readonly number[])[]): Postings =>
  plainPostings(Uint32Array.from(lists.flat()), startsFrom(lists.map(({ length }) => length)));

function visited(postings: Postings, list: number, range?: Range): number[] {
  const found: number[] = [];
  postings.visit(
    list,
    (documents, size) => {
      found.push(...documents.subarray(0, size));
      return true;
    },
    range,
  );
  return found;
}

function shared(postings: Postings, list: number, candidates: readonly number[]): number[] {
  const into = new Uint32Array(candidates.length);
  const size = postings.intersect(list, Uint32Array.from(candidates), candidates.length, into);
  return [...into.subarray(0, size)];
}

describe.each([
  ['packed lists', packed],
  ['plain lists', plain],
])('%s', (_, open) => {
  it('give the documents of a list, those of a range, and those that are among others', () => {
    fc.assert(
      fc.property(
        fc.array(ascending, { minLength: 1, maxLength: 5 }),
        ascending,
        fc.tuple(fc.nat(2_100), fc.nat(2_100)),
        (lists, candidates, [from, length]) => {
          const postings = open(lists);
          expect([visited(postings, lists.length), shared(postings, lists.length, candidates)]).toEqual([
            [],
            [],
          ]);
          expect(postings.count(lists.length)).toBe(0);
          for (const [list, documents] of lists.entries()) {
            const until = from + length;
            expect(postings.count(list)).toBe(documents.length);
            expect(visited(postings, list)).toEqual(documents);
            expect(visited(postings, list, { from, until })).toEqual(
              documents.filter((document) => document >= from && document < until),
            );
            expect(shared(postings, list, candidates)).toEqual(
              [...candidates.keys()].filter((at) => documents.includes(candidates[at] ?? -1)),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
