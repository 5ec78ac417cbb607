import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createArena } from '../../src/index/arena.ts';
import type { Clause } from '../../src/index/clause.ts';
import { conjunction, type Scored } from '../../src/index/conjunction.ts';
import { bestOf, hasAny } from '../../src/index/ranges.ts';
import { createScoreTable } from '../../src/index/scoreTable.ts';
import { openPostings } from '../../src/storage/postings.ts';
import { createPostingsBuilder } from '../../src/storage/postingsBuilder.ts';

const DOCUMENTS = 400;
const list = fc.uniqueArray(fc.nat(DOCUMENTS - 1), { maxLength: 300 });
const group = fc.record({
  lists: fc.array(fc.record({ documents: list, points: fc.integer({ min: 1, max: 6 }) }), { maxLength: 4 }),
  required: fc.boolean(),
});

/** Groups as the index makes them: the dearest list first. */
function clausesOf(
  groups: readonly { lists: readonly { documents: number[]; points: number }[]; required: boolean }[],
) {
  return groups.map(({ lists, required }): Clause => {
    const builder = createPostingsBuilder();
    for (const [at, { documents }] of lists.entries())
      for (const document of [...documents].sort((one, two) => one - two)) builder.append(at, document);
    const postings = openPostings(builder.pack());
    const sources = lists
      .map(({ documents, points }, at) => ({ postings, list: at, size: documents.length, points }))
      .filter(({ size }) => size > 0)
      .sort((one, two) => two.points - one.points);
    return {
      sources,
      best: sources[0]?.points ?? 0,
      required,
      cost: sources.reduce((sum, { size }) => sum + size, 0),
    };
  });
}

const firsts = ({ documents, points, size }: Scored, limit: number) =>
  Array.from({ length: size }, (_, at) => [documents[at] ?? 0, points[at] ?? 0] as const)
    .sort((one, two) => two[1] - one[1] || one[0] - two[0])
    .slice(0, limit);

it('ranges of documents give the same best ones as all of them at once', () => {
  const accepts = fc.constantFrom(undefined, (document: number) => document % 3 !== 0);
  fc.assert(
    fc.property(
      fc
        .array(group, { minLength: 1, maxLength: 4 })
        .filter((groups) => groups.some(({ required }) => required)),
      fc.integer({ min: 1, max: 12 }),
      accepts,
      (groups, limit, passes) => {
        const clauses = clausesOf(groups);
        const room = { arena: createArena(), table: createScoreTable(DOCUMENTS) };
        const some = bestOf(clauses, limit, DOCUMENTS, passes, room, 0);
        expect(firsts(some, limit)).toEqual(firsts(conjunction(clauses, passes, room), limit));
        const required = clauses.filter((one) => one.required);
        expect(hasAny(required, DOCUMENTS, passes, room, 0)).toBe(
          conjunction(required, passes, room).size > 0,
        );
      },
    ),
    { numRuns: 500 },
  );
});
