/**
 * Why there is no picture. The codes are stable.
 * - `no-canvas`: the drawing library has no build for this platform, or none was installed.
 * - `no-fonts`: the bundled typefaces are missing or can't be read.
 * - `no-glyphs`: no typeface on this machine has the signs of this text.
 * - `encoding`: the drawing could not be turned into a PNG.
 */
export type PictureFailureCode = 'no-canvas' | 'no-fonts' | 'no-glyphs' | 'encoding';

/** A picture that could not be drawn; the answer still stands as text. The message is one sentence for the log. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly code: PictureFailureCode;

  constructor(code: PictureFailureCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
