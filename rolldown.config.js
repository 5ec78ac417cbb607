import { defineConfig } from 'rolldown';

/** Packages that take many files, or are small: all others are loaded as they are installed, mostly when something needs them. */
const BUNDLED = ['zod', 'fuse.js', 'lru-cache'];

/**
 * The programs of the terminal in one file each, beside what few questions need: Node takes most of the time of a short question to find,
 * to read and to compile one file after the other. As CommonJS, of which `scripts/run-bundle.mjs` keeps the compiled code. They lie as
 * deep as the folders of dist/src, so that what they look for beside themselves is found from there as well.
 */
export default defineConfig(
  ['ask', 'console'].map((name) => ({
    input: { [name]: `dist/src/console/${name}.js` },
    platform: 'node',
    external: (id) =>
      !/^[./]/.test(id) && !BUNDLED.some((bundled) => id === bundled || id.startsWith(`${bundled}/`)),
    output: {
      dir: 'dist/src/bundled',
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: `${name}.[name].cjs`,
    },
  })),
);
