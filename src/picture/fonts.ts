import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from './scene.ts';

interface Face {
  /** Under which the canvas knows it. */
  readonly alias: string;
  readonly file: string;
}

/**
 * The bundled typefaces, one file a script, all under the SIL Open Font License 1.1: Source Serif 4, Inter, Noto Naskh
 * Arabic and Noto Serif Hebrew. Each is variable in weight from 400 to 600.
 */
const scripts = (family: string, names: readonly string[]): Face[] =>
  names.map((script) => ({
    alias: `dateline-${family}-${script}`,
    file: `@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`,
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
export function readFaces(): Promise<{ alias: string; data: Uint8Array }[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    [...serif, ...sans, ...oriental].map(async ({ alias, file }) => ({
      alias,
      data: await readFile(resolve(file)),
    })),
  );
}

/** A font as the canvas takes it. Weight is a variation, not part of it: the canvas would draw a bolder copy instead. */
export const cssFont = ({ family }: Font, size: number): string => `400 ${size}px ${STACKS[family]}`;

function stack(faces: readonly Face[]): string {
  return faces.map(({ alias }) => `"${alias}"`).join(', ');
}
