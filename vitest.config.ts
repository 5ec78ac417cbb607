import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests wait for conditions, so that this is met only by what never ends; a machine with too much to do takes minutes for some. */
const GENEROUS_MS = 600_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/temporary.ts', 'tests/setup/build.ts'],
    setupFiles: ['tests/setup/properties.ts'],
    // Nothing here mocks modules or keeps state in them, and loading them anew for every file took a third of the processor time.
    isolate: false,
    testTimeout: GENEROUS_MS,
    hookTimeout: GENEROUS_MS,
    // The longest files wait for the built bot most of the time: a second worker has the processor meanwhile.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
