import { PictureError } from './failure.ts';
import type { Scene, TextItem } from './scene.ts';
import type { Studio } from './studio.ts';

/** Beyond this share of boxes a picture says nothing any more. */
const MOST_LACKING = 0.2;

/**
 * Paints a scene whose signs all have glyphs. Where some have none and would be boxes, the picture says so.
 * @param layout places everything, with a sentence about the boxes or without
 * @param unreadable that sentence
 * @throws PictureError `no-glyphs` when more than a fifth would be boxes, or some of it and nothing says so
 */
export async function renderLegibly(
  layout: (unreadable?: string) => Scene,
  unreadable: string | undefined,
  studio: Studio,
): Promise<Uint8Array> {
  const scene = layout();
  const texts = scene.items.filter((item): item is TextItem => item.kind === 'text');
  const lacking = studio.lacking(texts);
  if (lacking.size === 0) return studio.render(scene);
  const signs = texts.flatMap(({ text }) => [...text]);
  const boxes = signs.filter((sign) => lacking.has(sign)).length;
  if (unreadable === undefined || boxes > MOST_LACKING * signs.length) {
    throw new PictureError('no-glyphs', 'No typeface on this machine has the signs of this text.');
  }
  return studio.render(layout(unreadable));
}
