import type { IncomingMessage } from 'node:http';
import { parseJson } from '../json.ts';

/** A file as it was uploaded. */
export interface Upload {
  /** Number in the field name: 2 for `files[2]`. */
  readonly index: number;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface ReadBody {
  /** The JSON, alone or as the part `payload_json`; undefined when there is none or it is none. */
  readonly json: unknown;
  readonly files: readonly Upload[];
}

/** Reads a request's body: JSON, or a form with files as https://docs.discord.com/developers/reference#uploading-files says. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { json: bytes.length === 0 ? undefined : parseJson(bytes.toString('utf8')), files: [] };
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  const files: Upload[] = [];
  for (const [field, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (typeof value === 'string' || index === undefined) continue;
    files.push({
      index: Number(index),
      name: value.name,
      contentType: value.type,
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { json: typeof payload === 'string' ? parseJson(payload) : undefined, files };
}

/** https://docs.discord.com/developers/reference#uploading-files: what everybody may upload, in bytes. */
const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

/** Whether the files are more than Discord takes. */
export function isTooLarge(files: readonly Upload[]): boolean {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MAX_UPLOAD_BYTES;
}
