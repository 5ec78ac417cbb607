import { COMPONENT } from '../../commands/discord.ts';
import type { ReplyBody, ReplyFile } from './payload.ts';

/** Where the picture stands in the message: below the title. */
const PLACE = 1;

/**
 * Draws the picture of a message, if it has one, and puts it in. Where it can't be drawn the message says so: it says everything
 * else in words too.
 * @param failed told why a picture could not be drawn
 */
export async function drawn(body: ReplyBody, failed: (error: unknown) => void): Promise<ReplyBody> {
  const { picture, ...rest } = body;
  if (!picture) return body;
  try {
    const { png, description } = await picture.draw();
    const file: ReplyFile = { name: picture.name, data: png, contentType: 'image/png' };
    const media = { url: `attachment://${picture.name}` };
    const gallery = { type: COMPONENT.gallery, items: [{ media, description }] };
    return { ...rest, components: rest.components.toSpliced(PLACE, 0, gallery), files: [file] };
  } catch (error) {
    failed(error);
    return { ...rest, components: rest.components.toSpliced(PLACE, 0, picture.instead) };
  }
}
