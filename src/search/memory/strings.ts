import type { Buffers } from './buffers.ts';
import { ints } from './growable.ts';

/** Different strings by number, in flat buffers; any JavaScript string comes back as it was. */
export interface Strings {
  readonly size: number;
  /** The empty string for a number never given. */
  at(number: number): string;
  /** Number of a string, or -1. */
  find(text: string): number;
  /** Number of a string, added if it is new. */
  intern(text: string): number;
  /** All of them as flat buffers. */
  buffers(): StringBuffers;
  readonly byteLength: number;
}

interface StringBuffers {
  /** Each string as Latin-1, or as UTF-16 where it has other characters. */
  readonly bytes: Uint8Array;
  /** Twice the place of each string in `bytes`, plus one for UTF-16; behind them the end. */
  readonly starts: Uint32Array;
  /** Open addressing by hash: the string's number plus one. */
  readonly table: Uint32Array;
}

const LATIN = /^[\0-\xff]*$/;
/** Strings a slot of the table, at most. */
const LOAD = 0.7;

/**
 * @param saved buffers to begin with
 */
export function createStrings(saved?: Buffers): Strings {
  const { bytes, starts, table }: StringBuffers = {
    bytes: saved?.bytes instanceof Uint8Array ? saved.bytes : new Uint8Array(0),
    starts: saved?.starts instanceof Uint32Array ? saved.starts : ints(1),
    table: saved?.table instanceof Uint32Array ? saved.table : ints(1),
  };
  const blob = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = Math.max(0, starts.length - 1);
  const added: string[] = [];
  const numbers = new Map<string, number>();
  const at = (number: number): string => {
    if (number >= known) return added[number - known] ?? '';
    const start = starts[number] ?? 0;
    return blob.toString(start & 1 ? 'utf16le' : 'latin1', start >>> 1, (starts[number + 1] ?? 0) >>> 1);
  };
  const find = (text: string): number => {
    const recent = numbers.get(text);
    if (recent !== undefined) return recent;
    if (known === 0) return -1;
    let slot = slotOf(text, table.length);
    for (let tried = 0; tried < table.length; tried++) {
      const entry = table[slot] ?? 0;
      if (entry === 0) break;
      if (at(entry - 1) === text) return entry - 1;
      slot = slot + 1 === table.length ? 0 : slot + 1;
    }
    return -1;
  };
  return {
    get size() {
      return known + added.length;
    },
    at,
    find,
    intern(text) {
      const found = find(text);
      if (found >= 0) return found;
      const number = known + added.length;
      numbers.set(text, number);
      added.push(text);
      return number;
    },
    buffers() {
      if (added.length === 0) return { bytes, starts, table };
      return pack(Array.from({ length: known + added.length }, (_, number) => at(number)));
    },
    byteLength: bytes.byteLength + starts.byteLength + table.byteLength,
  };
}

function pack(all: readonly string[]): StringBuffers {
  const wide = all.map((text) => !LATIN.test(text));
  const starts = ints(all.length + 1);
  let end = 0;
  for (const [number, text] of all.entries()) {
    starts[number] = 2 * end + Number(wide[number]);
    end += text.length * (wide[number] ? 2 : 1);
  }
  starts[all.length] = 2 * end;
  const bytes = Buffer.alloc(end);
  const table = ints(Math.ceil((all.length + 1) / LOAD));
  for (const [number, text] of all.entries()) {
    bytes.write(text, (starts[number] ?? 0) >>> 1, wide[number] ? 'utf16le' : 'latin1');
    let slot = slotOf(text, table.length);
    while (table[slot] !== 0) slot = slot + 1 === table.length ? 0 : slot + 1;
    table[slot] = number + 1;
  }
  return { bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), starts, table };
}

/** FNV-1a, scaled to the size of the table. */
function slotOf(text: string, slots: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.floor((((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32) * slots);
}
