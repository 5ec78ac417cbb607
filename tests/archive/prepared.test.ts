import { expect, test } from 'vitest';
import { prepareInSteps } from '../../src/archive/index.ts';
import { emptyArchive } from '../discord/support/archive.ts';

test('an archive is prepared to the end, and what waits gets its turn between the steps', async () => {
  const seen: string[] = [];
  const prepare = function* () {
    for (const step of [1, 2, 3]) {
      seen.push(`step ${step}`);
      if (step === 1) setImmediate(() => seen.push('a question'));
      yield;
    }
  };
  await prepareInSteps({ ...emptyArchive, prepare });
  expect(seen.at(-1)).toBe('step 3');
  expect(seen.indexOf('a question')).toBeLessThan(seen.indexOf('step 3'));
});
