import { describe, expect, it } from 'vitest';
import { inSteps } from '../../src/storage/steps.ts';

describe('what is made in steps', () => {
  const begun = () => {
    const done: number[] = [];
    const made = inSteps(function* () {
      for (const step of [1, 2, 3]) {
        done.push(step);
        yield;
      }
      return done;
    });
    return { done, made };
  };

  it('is begun when somebody takes a step, and made once', () => {
    const { done, made } = begun();
    expect(done).toEqual([]);
    for (const _ of made.steps());
    for (const _ of made.steps());
    expect(done).toEqual([1, 2, 3]);
    expect(made.get()).toBe(done);
  });

  it('given that somebody asks for it meanwhile then the rest is made at once, and no step is left', () => {
    const { done, made } = begun();
    let steps = 0;
    for (const _ of made.steps()) {
      steps += 1;
      if (steps === 2) expect(made.get()).toEqual([1, 2, 3]);
    }
    expect(steps).toBe(2);
    expect(done).toEqual([1, 2, 3]);
  });
});
