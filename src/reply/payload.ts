import type { APIMessageTopLevelComponent, APITextDisplayComponent } from 'discord.js';
import type { Picture } from './sheet.ts';

/** A file that goes along with a message. */
export interface ReplyFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: string;
}

/** A message body of Components V2 as Discord's API takes it; whoever sends it adds the flag for private answers. */
export interface ReplyBody {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
  /** To be drawn and put in by `drawn`; no part of what Discord is sent. There is room for `instead`. */
  readonly picture?: Picture & { readonly instead: APITextDisplayComponent };
  /** Sent beside the body, not in it. */
  readonly files?: readonly ReplyFile[];
}

/** A message body as it is sent. */
export interface Payload {
  /** Message flags of Components V2; whoever sends it adds the one for private answers. */
  readonly flags: number;
  /** A JSON object: the body without its flags. */
  readonly json: string;
  readonly files: readonly ReplyFile[];
}

/** The body as it is sent. Without files an edit takes those away that the message had. */
export function payloadOf({ flags, picture: _, files = [], ...rest }: ReplyBody): Payload {
  const attachments = files.map(({ name }, id) => ({ id: String(id), filename: name }));
  return { flags, json: JSON.stringify({ ...rest, attachments }), files };
}
