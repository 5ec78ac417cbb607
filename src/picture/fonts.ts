import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from './scene.ts';

interface Face {
  /** Under which the canvas knows it. */
  readonly alias: string;
  /** Name of its typeface among the folders. */
  readonly family: keyof ReturnType<typeof folders>;
  readonly file: string;
}

/** One file a script, each variable in weight. */
const scripts = (family: Face['family'], names: readonly string[]): Face[] =>
  names.map((script) => ({
    alias: `dateline-${family}-${script}`,
    family,
    file: `files/${family}-${script}-wght-normal.woff2`,
  }));

const european = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const serif = scripts('source-serif-4', european);
const sans = scripts('inter', [...european, 'greek-ext']);
const oriental = [...scripts('noto-naskh-arabic', ['arabic']), ...scripts('noto-serif-hebrew', ['hebrew'])];

/** In the order in which a sign is looked for; what none of them has comes from the machine's own fonts, if any. */
const STACKS: Readonly<Record<Font['family'], string>> = {
  serif: stack([...serif, ...oriental, ...sans]),
  sans: stack([...sans, ...oriental, ...serif]),
};

/**
 * Reads every bundled typeface.
 * @throws when one is not installed
 */
export async function readFaces(): Promise<{ alias: string; data: Uint8Array }[]> {
  const at = folders();
  return Promise.all(
    [...serif, ...sans, ...oriental].map(async ({ alias, family, file }) => ({
      alias,
      data: await readFile(join(at[family], file)),
    })),
  );
}

/** A font as the canvas takes it. Weight is a variation, not part of it: the canvas would draw a bolder copy instead. */
export const cssFont = ({ family }: Font, size: number): string => `400 ${size}px ${STACKS[family]}`;

function stack(faces: readonly Face[]): string {
  return faces.map(({ alias }) => `"${alias}"`).join(', ');
}

/** Where the typefaces are installed. All are under the SIL Open Font License 1.1. */
function folders() {
  const require = createRequire(import.meta.url);
  return {
    'source-serif-4': dirname(require.resolve('@fontsource-variable/source-serif-4/package.json')),
    inter: dirname(require.resolve('@fontsource-variable/inter/package.json')),
    'noto-naskh-arabic': dirname(require.resolve('@fontsource-variable/noto-naskh-arabic/package.json')),
    'noto-serif-hebrew': dirname(require.resolve('@fontsource-variable/noto-serif-hebrew/package.json')),
  };
}
