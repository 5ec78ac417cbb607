import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type * as Canvas from '@napi-rs/canvas';
import { PictureError } from './failure.ts';
import { cssFont, readFaces } from './fonts.ts';
import { paint } from './paint.ts';
import type { Font, Measure, Scene, TextItem } from './scene.ts';

/** Everything that needs the drawing library. */
export interface Studio {
  readonly measure: Measure;
  /** Which of the signs of these texts no typeface has: they would be drawn as boxes. */
  lacking(texts: readonly TextItem[]): ReadonlySet<string>;
  /** Paints a scene and encodes it as PNG, off the main thread. */
  render(scene: Scene): Promise<Uint8Array>;
}

/**
 * Loads the drawing library and the typefaces: some 34 MB of code, so only when the first picture is asked for.
 * @param library the drawing library
 * @param fonts what `readFaces` gives
 * @throws PictureError when either is missing
 */
export async function openStudio(
  library: () => Promise<Pick<typeof Canvas, 'createCanvas' | 'GlobalFonts'>> = loadLibrary,
  fonts = readFaces,
): Promise<Studio> {
  const { createCanvas, GlobalFonts } = await library().catch((cause: unknown) => {
    throw new PictureError(
      'no-canvas',
      `No drawing library for ${process.platform} on ${process.arch}.`,
      cause,
    );
  });
  const faces = await fonts().catch((cause: unknown) => {
    throw new PictureError(
      'no-fonts',
      'The bundled typefaces could not be read: install the dependencies again.',
      cause,
    );
  });
  for (const { alias, data } of faces) {
    if (GlobalFonts.register(Buffer.from(data), alias) === null) {
      throw new PictureError(
        'no-fonts',
        `The typeface ${alias} could not be read: install the dependencies again.`,
      );
    }
  }
  const probe = createCanvas(PROBE, PROBE).getContext('2d');
  const drawn = (sign: string, font: Font) => {
    probe.clearRect(0, 0, PROBE, PROBE);
    probe.font = cssFont(font, PROBE / 2);
    probe.fillText(sign, PROBE / 4, (PROBE * 3) / 4);
    return Buffer.from(probe.getImageData(0, 0, PROBE, PROBE).data.buffer).toString('latin1');
  };

  return {
    measure(text, font) {
      probe.font = cssFont(font, EM);
      probe.fontVariationSettings = `"wght" ${font.weight}`;
      return probe.measureText(text).width / EM;
    },
    lacking(texts) {
      const lacking = new Set<string>();
      const seen = new Set<string>();
      for (const { text, font } of texts) {
        const box = drawn(NO_SIGN, font);
        for (const sign of text) {
          if (seen.has(sign) || UNDOUBTED.test(sign)) continue;
          seen.add(sign);
          if (drawn(sign, font) === box) lacking.add(sign);
        }
      }
      return lacking;
    },
    async render(scene) {
      const canvas = createCanvas(scene.width, scene.height);
      paint(scene, canvas.getContext('2d'));
      try {
        return await canvas.encode('png');
      } catch (cause) {
        throw new PictureError('encoding', 'The picture could not be encoded.', cause);
      }
    },
  };
}

/**
 * To map and link the library takes 50 to 250 ms, in which nobody would be answered. A thread that loads it and ends takes
 * that upon itself: afterwards it stays where it is, and the main thread has it in a fraction of that.
 */
async function loadLibrary(): Promise<typeof Canvas> {
  const path = createRequire(import.meta.url).resolve('@napi-rs/canvas');
  await new Promise<void>((resolve) => {
    // What it fails of is told by the import below.
    new Worker(path).once('error', () => resolve()).once('exit', () => resolve());
  });
  return import('@napi-rs/canvas');
}

/** Side of the square in which single signs are tried. */
const PROBE = 32;
/** Size at which widths are measured: large, because glyphs are hinted to whole pixels when small. */
const EM = 100;
/** The last character of the last private plane: no typeface has it. */
const NO_SIGN = '\u{10fffd}';
/** Marks are drawn with their letter, spaces and joiners not at all; every bundled typeface has ASCII. */
const UNDOUBTED = /[\p{ASCII}\p{M}\p{Z}\p{Cf}]/u;
