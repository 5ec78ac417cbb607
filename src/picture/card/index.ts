import { PictureError } from '../failure.ts';
import type { Scene, TextItem } from '../scene.ts';
import type { Studio } from '../studio.ts';
import { layoutCard } from './layout.ts';
import type { CardInput } from './types.ts';

/**
 * Draws a quote card, 1200 × 630 pixels.
 * @returns a PNG
 * @throws PictureError `no-glyphs` when most of it, or some of it and nothing says so, would be boxes
 */
export async function renderCard(input: CardInput, studio: Studio): Promise<Uint8Array> {
  const scene = layoutCard(input, studio.measure);
  const lacking = studio.lacking(textsOf(scene));
  if (lacking.size === 0) return studio.render(scene);
  const { unreadable } = input;
  if (unreadable === undefined || lackingShare(scene, lacking) > MOST_LACKING) {
    throw new PictureError('no-glyphs', 'No typeface on this machine has the signs of this text.');
  }
  const manner = [input.manner, unreadable].filter((each) => each).join(' · ');
  return studio.render(layoutCard({ ...input, manner }, studio.measure));
}

/** Beyond this share of boxes a card says nothing any more. */
const MOST_LACKING = 0.2;

function lackingShare(scene: Scene, lacking: ReadonlySet<string>): number {
  const signs = textsOf(scene).flatMap(({ text }) => [...text]);
  return signs.filter((sign) => lacking.has(sign)).length / Math.max(1, signs.length);
}

const textsOf = ({ items }: Scene) => items.filter((item): item is TextItem => item.kind === 'text');
