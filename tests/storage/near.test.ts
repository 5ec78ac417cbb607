import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearIn, openNear, packNear } from '../../src/storage/near.ts';
import { createStrings } from '../../src/storage/strings.ts';
import { editDistance } from '../../src/text/distance.ts';

const nearOf = (terms: readonly string[]) => {
  const strings = createStrings();
  for (const term of terms) strings.intern(term);
  return openNear(packNear(terms), strings, () => 1);
};
const termsOf = (near: readonly { readonly term: string }[]) => near.map(({ term }) => term);

describe('words at two edits', () => {
  const words = nearOf(['ambassador', 'passenger', 'lanterns', 'lantern', 'ferries', 'ferry']);

  it.each([
    ['two letters of each other kind', 'anbassadur', 'ambassador'],
    ['two letters less', 'ambssdor', 'ambassador'],
    ['two letters more', 'paasssenger', 'passenger'],
    ['one swapped, one lost', 'psasenge', 'passenger'],
    ['both at the beginning', 'xymbassador', 'ambassador'],
  ])('%s: %s is %s', (_, typed, meant) => {
    expect(termsOf(words.near(typed))).toEqual([meant]);
  });

  it('are looked for where nothing is nearer, or all the same when asked for', () => {
    expect(words.near('lanternx')).toEqual([
      { term: 'lantern', distance: 1 },
      { term: 'lanterns', distance: 1 },
    ]);
    expect(termsOf(nearOf(['lantern', 'lancers']).near('lancern'))).toEqual(['lancers', 'lantern']);
    expect(termsOf(nearOf(['lantern', 'lancets']).near('lancern'))).toEqual(['lantern']);
    expect(nearOf(['lantern', 'lancets']).near('lancern', true)).toEqual([
      { term: 'lantern', distance: 1 },
      { term: 'lancets', distance: 2 },
    ]);
  });

  it('are none of a short word, but of a long one that has lost a letter where they are asked for', () => {
    expect(words.near('ferxx')).toEqual([]);
    expect(words.near('lntrns')).toEqual([]);
    expect(words.near('lntrns', true)).toEqual([{ term: 'lanterns', distance: 2 }]);
    expect(words.near('fexrie', true)).toEqual([{ term: 'ferries', distance: 2 }]);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 5, maxLength: 11 });
  const levenshtein = (one: string, other: string): number => {
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (const [at, letter] of [...one].entries()) {
      const next = [at + 1];
      for (const [to, own] of [...other].entries())
        next.push(
          Math.min((row[to] ?? 0) + (own === letter ? 0 : 1), (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1),
        );
      row = next;
    }
    return row.at(-1) ?? 0;
  };

  it('are all those at two letters changed, lost or added, whatever other words there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (terms, typed) => {
        const found = nearOf(terms).within(typed, 2);
        for (const term of terms) {
          if (levenshtein(typed, term) <= 2 && term !== typed) expect(found.has(term)).toBe(true);
          if (found.has(term)) expect(found.get(term)).toBe(editDistance(typed, term, 2));
        }
        const half = Math.floor(terms.length / 2);
        const lists = [nearOf(terms.slice(0, half)), nearOf(terms.slice(half))];
        expect(nearIn(lists, typed, true)).toEqual(nearOf(terms).near(typed, true));
      }),
    );
  });
});
