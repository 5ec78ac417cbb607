/** What a document says, by its number: the words of the quote and what stands around it. */
export type Texts = (document: number) => { readonly text: string; readonly context: string };

/** Texts kept in flat buffers, for whoever keeps them nowhere else. */
export interface TextStore {
  add(text: string, context: string): void;
  readonly at: Texts;
  trim(): void;
  readonly byteLength: number;
}

/** Chunks of 4 MB; the address of a text is the chunk's number and 22 bits of offset, so 4 GB in all. */
const OFFSET_BITS = 22;
const CHUNK = 1 << OFFSET_BITS;
/** Length of a string in front of it, four bytes; its highest bit says UTF-16. */
const LENGTH = 4;
const WIDE = 0x8000_0000;

export function createTextStore(): TextStore {
  const chunks: Buffer[] = [];
  let addresses = new Uint32Array(256);
  let size = 0;
  let used = 0;
  const write = (chunk: Buffer, text: string): void => {
    // UTF-8 has no room for half a surrogate pair.
    const wide = /\p{Surrogate}/u.test(text);
    const length = chunk.write(text, used + LENGTH, wide ? 'utf16le' : 'utf8');
    chunk.writeUInt32LE((wide ? WIDE + length : length) >>> 0, used);
    used += LENGTH + length;
  };
  return {
    add(text, context) {
      const worst = 2 * LENGTH + 3 * (text.length + context.length);
      let chunk = chunks.at(-1);
      if (chunk === undefined || used + worst > chunk.length) {
        chunk = Buffer.allocUnsafeSlow(Math.max(chunks.length === 0 ? CHUNK >> 5 : CHUNK, worst));
        chunks.push(chunk);
        used = 0;
      }
      if (size === addresses.length) {
        const larger = new Uint32Array(size + (size >> 1) + 16);
        larger.set(addresses);
        addresses = larger;
      }
      addresses[size++] = (chunks.length - 1) * CHUNK + used;
      write(chunk, text);
      write(chunk, context);
    },
    at(document) {
      const address = addresses[document] ?? 0;
      const chunk = chunks[address >>> OFFSET_BITS];
      if (chunk === undefined || document >= size) return { text: '', context: '' };
      const at = address & (CHUNK - 1);
      const text = stringAt(chunk, at);
      return { text: text.value, context: stringAt(chunk, text.end).value };
    },
    trim() {
      const last = chunks.pop();
      if (last !== undefined) {
        const kept = Buffer.allocUnsafeSlow(used);
        last.copy(kept, 0, 0, used);
        chunks.push(kept);
      }
      addresses = addresses.slice(0, size);
    },
    get byteLength() {
      return chunks.reduce((sum, chunk) => sum + chunk.length, addresses.byteLength);
    },
  };
}

function stringAt(chunk: Buffer, at: number): { readonly value: string; readonly end: number } {
  const header = chunk.readUInt32LE(at);
  const wide = header >= WIDE;
  const end = at + LENGTH + (wide ? header - WIDE : header);
  return { value: chunk.toString(wide ? 'utf16le' : 'utf8', at + LENGTH, end), end };
}
