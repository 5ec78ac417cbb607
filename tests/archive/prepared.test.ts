import { expect, test } from 'vitest';
import { prepareInSteps, rehearseQuestions } from '../../src/archive/index.ts';
import { emptyArchive } from '../discord/support/archive.ts';
import { archiveOf } from '../support/corpus.ts';

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

test('the questions that are rehearsed are words of what is quoted, and where nobody is quoted there are none', async () => {
  const archive = archiveOf();
  const asked: string[] = [];
  const find: typeof archive.search.find = (request) => {
    asked.push(request.query);
    return archive.search.find(request);
  };
  await rehearseQuestions({ ...archive, search: { ...archive.search, find } });
  expect(asked.length).toBeGreaterThan(0);
  for (const query of asked) expect(archive.search.find({ query }).hits.length).toBeGreaterThan(0);
  asked.length = 0;
  await rehearseQuestions({ ...emptyArchive, search: { ...emptyArchive.search, find } });
  expect(asked).toEqual([]);
});
