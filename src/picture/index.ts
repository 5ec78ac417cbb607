import { renderCard } from './card/index.ts';
import type { CardInput } from './card/types.ts';
import { openStudio, type Studio } from './studio.ts';

export { cardAltText } from './card/alt.ts';
export type { CardInput } from './card/types.ts';
export { PictureError, type PictureFailureCode } from './failure.ts';

/**
 * Draws a quote card.
 * @returns a PNG of 1200 × 630 pixels
 * @throws PictureError when this machine can't draw it
 */
export async function drawCard(input: CardInput): Promise<Uint8Array> {
  return renderCard(input, await studio());
}

const studio = once(openStudio);

/** Opens at the first call and is kept; a failure is not, so that a repaired installation needs no restart. */
function once(open: () => Promise<Studio>): () => Promise<Studio> {
  let opened: Promise<Studio> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
