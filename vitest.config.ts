import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const build = 'tests/setup/build.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: existsSync(build) ? [build] : [],
    setupFiles: ['tests/setup/properties.ts'],
    testTimeout: 30_000,
  },
});
