import { defineConfig } from 'rolldown';

/** Packages that take many files, or are small: all others are loaded as they are installed, mostly when something needs them. */
const BUNDLED = ['zod', 'fuse.js', 'lru-cache'];

/**
 * The programs of the terminal in a few files each: Node takes most of the time of a short question to find and to read one file after
 * the other. They lie as deep as the folders of dist/src, so that what they look for beside themselves is found from there as well.
 */
export default defineConfig({
  input: { ask: 'dist/src/console/ask.js', console: 'dist/src/console/console.js' },
  platform: 'node',
  external: (id) => !/^[./]/.test(id) && !BUNDLED.some((name) => id === name || id.startsWith(`${name}/`)),
  output: { dir: 'dist/src/bundled', chunkFileNames: '[name].js' },
});
