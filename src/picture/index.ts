import { layoutCard } from './card/layout.ts';
import type { CardInput } from './card/types.ts';
import { renderLegibly } from './glyphs.ts';
import { openStudio, type Studio } from './studio.ts';
import { layoutTimeline } from './timeline/layout.ts';
import type { TimelineInput, TimelineWords } from './timeline/types.ts';

export { cardAltText } from './card/alt.ts';
export type { CardInput } from './card/types.ts';
export { timelineAltText, timelineText } from './timeline/text.ts';
export type { TimelineInput, TimelineWords } from './timeline/types.ts';

/**
 * Draws a quote card.
 * @returns a PNG of 1200 × 630 pixels
 * @throws PictureError when this machine can't draw it
 */
export async function drawCard(input: CardInput): Promise<Uint8Array> {
  const opened = await studio();
  return renderLegibly(
    (note) => layoutCard({ ...input, manner: joined(input.manner, note) }, opened.measure),
    input.unreadable,
    opened,
  );
}

/**
 * Draws who spoke when: a lane for each of the most quoted; dots for days, pale where the date was inferred, bars for
 * months and years, rings for what has no date.
 * @returns a PNG, 1,000 pixels wide
 * @throws PictureError when this machine can't draw it
 */
export async function drawTimeline(input: TimelineInput, words: TimelineWords): Promise<Uint8Array> {
  const opened = await studio();
  return renderLegibly(
    (note) => layoutTimeline({ ...input, footer: joined(input.footer, note) }, words, opened.measure),
    input.unreadable,
    opened,
  );
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

const joined = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part).join(' · ');
