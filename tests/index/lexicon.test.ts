import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconOf, type Words } from '../../src/index/lexicon.ts';

/** Words of one index, with how many documents have each. */
function wordsOf(counts: Readonly<Record<string, number>>): Words {
  const words = Object.keys(counts).sort();
  const frequency = (term: string) => counts[term] ?? 0;
  return {
    within: () => new Map(),
    alike: () => [],
    frequency,
    forms: () => [],
    family: () => [],
    beginning(prefix) {
      const found = words.filter((word) => word.startsWith(prefix) && word.length > prefix.length);
      return { frequencies: Uint32Array.from(found, frequency), term: (index) => found[index] ?? '' };
    },
  };
}

describe('completions over several indexes', () => {
  const counts = fc.dictionary(
    fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 7 }),
    fc.integer({ min: 1, max: 6 }),
    { maxKeys: 40 },
  );

  it('are the commonest of all, though each index has them in another order', () => {
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('a', 'ab', 'abaab'),
        fc.integer({ min: 1, max: 200 }),
        (parts, prefix, limit) => {
          const sums = new Map<string, number>();
          for (const part of parts)
            for (const [word, count] of Object.entries(part))
              if (word.startsWith(prefix) && word !== prefix) sums.set(word, (sums.get(word) ?? 0) + count);
          const expected = [...sums]
            .sort(([one, count], [two, other]) => other - count || (one < two ? -1 : 1))
            .map(([word]) => word);
          const lexicon = lexiconOf(parts.map(wordsOf));
          expect(lexicon.completions(prefix, limit)).toEqual(expected.slice(0, limit));
          // What was found for more or for fewer serves as well.
          expect(lexicon.completions(prefix, 3)).toEqual(expected.slice(0, 3));
          expect(lexicon.completions(prefix, 300)).toEqual(expected);
        },
      ),
    );
  });

  it('have none of a word that is no more than the beginning', () => {
    const lexicon = lexiconOf([wordsOf({ pier: 3 }), wordsOf({ pier: 1, piers: 2 })]);
    expect(lexicon.completions('pier', 5)).toEqual(['piers']);
    expect(lexicon.completions('lamp', 5)).toEqual([]);
  });
});
