import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/check/align.ts';
import { type Coded, createCoder } from '../../src/check/coded.ts';
import type { Item } from '../../src/check/steps.ts';
import { wordsOf } from '../../src/concordance/index.ts';

/** No two of them are forms of one word. */
const WORDS = 'the of barrage river Orlen flood not three men and us'.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));
const claims = fc
  .tuple(text, fc.array(fc.nat(29), { maxLength: 3 }))
  .map(([own, cuts]) =>
    wordsOf(own).map((word, at): Item => (cuts.includes(at) ? { ...word, cut: true } : word)),
  );

/** What the best local alignment is worth, by filling every cell. */
function bestScore(claim: Coded<Item>, source: Coded): number {
  let best = 0;
  let above: number[] = [];
  for (const [row, weight] of claim.weights.entries()) {
    const scores: number[] = [];
    const pass = claim.words[row + 1]?.cut === true ? 0.3 * 0.05 : 0.3;
    for (const [column, other] of source.weights.entries()) {
      const gain = claim.ids[row] === source.ids[column] ? weight : -0.5 * Math.max(weight, other);
      const value = Math.max(
        0,
        (above[column - 1] ?? 0) + gain,
        (above[column] ?? 0) - 0.45 * weight,
        (scores[column - 1] ?? 0) - pass * other,
      );
      scores.push(value);
      best = Math.max(best, value);
    }
    above = scores;
  }
  return best;
}

describe('an alignment', () => {
  it('leaves out nothing of what is worth most', () => {
    fc.assert(
      fc.property(claims, text, (claim, other) => {
        const code = createCoder(true);
        const source = wordsOf(other);
        const steps = align(code(claim), code(source));
        const best = bestScore(code(claim), code(source));
        const same = steps.flatMap((step) => (step.op === 'same' ? [step] : []));
        const [first, last] = [same[0], same.at(-1)];
        if (first === undefined || last === undefined) {
          expect(best).toBe(0);
          return;
        }
        for (const step of same) expect(claim[step.claim]?.key).toBe(source[step.source]?.key);
        const inside = bestScore(
          code(claim.slice(first.claim, last.claim + 1)),
          code(source.slice(first.source, last.source + 1)),
        );
        expect(inside).toBeCloseTo(best, 9);
      }),
      { numRuns: 1_000 },
    );
  });
});
