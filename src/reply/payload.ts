import type { ReplyBody } from './message.ts';
import type { ReplyFile } from './picture.ts';

/** A message body as it is sent: laid out once, whoever it goes to. */
export interface Payload {
  /** Message flags of Components V2; whoever sends it adds the one for private answers. */
  readonly flags: number;
  /** UTF-8 text of a JSON object: the body without its flags. */
  readonly json: Uint8Array;
  readonly files: readonly ReplyFile[];
}

/** The body as it is sent. Without files an edit takes those away that the message had. */
export function payloadOf({ flags, picture: _, files = [], ...rest }: ReplyBody): Payload {
  const attachments = files.map(({ name }, id) => ({ id: String(id), filename: name }));
  return { flags, json: Buffer.from(JSON.stringify({ ...rest, attachments })), files };
}
