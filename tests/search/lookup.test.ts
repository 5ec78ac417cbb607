import { describe, expect, it } from 'vitest';
import { generated } from '../../bench/search/passages.ts';
import { makeQueries, ROWS, wordsOf } from '../../bench/search/queries.ts';
import { createMemoryIndex, lookUp, readAliases } from '../../src/search/index.ts';

const passages = generated(3_000);
const aliases = readAliases('');
const index = createMemoryIndex(aliases);
index.add(
  Array.from({ length: passages.size }, (_, number) => {
    const { id, text, speaker, outlet } = passages.at(number);
    return { id, text, context: '', articleId: '', outletId: outlet, speakerId: speaker, prior: 1 };
  }),
);
const queries = makeQueries(passages, 60);
const holds = (id: string, words: readonly string[]) => {
  const own = new Set(wordsOf(passages.at(Number(id.slice(1))).text));
  return words.every((word) => own.has(word));
};

describe('known items among three thousand passages', () => {
  // What the engine found when this was written, less a little; the generator is the same everywhere.
  const floor = { exact: 1, typo: 0.96, inflected: 0.9, cut: 0.96, shuffled: 1, wrong: 0.98 };
  it.each(ROWS)('%s words find a passage that holds all that were meant', (row) => {
    const own = queries.filter((query) => query.row === row);
    const found = own.filter(({ text, intended }) =>
      lookUp(text, { index, aliases }, { typing: row === 'cut', limit: 5 }).some(({ id }) =>
        holds(id, intended),
      ),
    );
    expect(own.length).toBe(60);
    expect(found.length / own.length).toBeGreaterThanOrEqual(floor[row]);
  });

  it('are found first when typed as they are', () => {
    for (const { text, intended } of queries.filter(({ row }) => row === 'exact')) {
      const [first] = lookUp(text, { index, aliases }, { typing: false, limit: 5 });
      expect(first !== undefined && holds(first.id, intended)).toBe(true);
    }
  });

  it('come once each, as many as asked for at most', () => {
    for (const { text } of queries) {
      const ids = lookUp(text, { index, aliases }, { typing: false, limit: 5 }).map(({ id }) => id);
      expect(ids.length).toBeLessThanOrEqual(5);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('are not made up', () => {
    expect(lookUp('', { index, aliases }, { typing: true, limit: 5 })).toEqual([]);
    expect(lookUp('qqqqqqqq', { index, aliases }, { typing: false, limit: 5 })).toEqual([]);
    expect(lookUp('the of', { index, aliases }, { typing: false, limit: 5 })).toEqual([]);
  });
});
