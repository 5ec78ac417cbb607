import type { SearchDocument } from '../types.ts';
import { createColumn, ints, signed, type TypedArray, words } from './growable.ts';

/** The documents themselves, in flat buffers: strings as UTF-8 in chunks, fields in columns. */
export interface Records {
  readonly size: number;
  /** @throws RangeError when the id is taken */
  add(document: SearchDocument): number;
  get(number: number): SearchDocument;
  id(number: number): string;
  /** Number of the document, or -1. */
  find(id: string): number;
  /** Prior in thousandths. */
  prior(number: number): number;
  speaker(number: number): number;
  outlet(number: number): number;
  /** Number of a speaker or outlet id, or -1. */
  /** Speaker numbers run from 1 to below this; 0 is nobody. */
  readonly speakers: number;
  speakerNumber(id: string): number;
  outletNumber(id: string): number;
  /** First and last day; `UNDATED` in both when there is none. */
  first(number: number): number;
  last(number: number): number;
  trim(): void;
  readonly byteLength: number;
  /** Everything as flat buffers; trim first. */
  buffers(): RecordBuffers;
}

export const UNDATED = -2_147_483_648;
/** Chunks of 4 MB; the address of a record is the chunk's number and 22 bits of offset, so 4 GB in all. */
const OFFSET_BITS = 22;
const CHUNK = 1 << OFFSET_BITS;
const LOAD = 0.75;
/** Length of a string in front of it, four bytes. */
const LENGTH = 4;

/** The flat buffers of records, by name. */
export type RecordBuffers = Readonly<Record<string, TypedArray>>;

const COLUMNS = ['addresses', 'speakers', 'outlets', 'articles', 'firsts', 'lasts', 'priors'] as const;
const NAMES = ['speakerNames', 'outletNames', 'articleNames'] as const;

/**
 * @param saved the buffers of earlier records to begin with
 */
export function createRecords(saved?: RecordBuffers): Records {
  const chunks: Buffer[] = savedChunks(saved);
  let used = chunks.at(-1)?.length ?? 0;
  const addresses = createColumn(ints, saved?.addresses);
  const speakers = createColumn(ints, saved?.speakers);
  const outlets = createColumn(words, saved?.outlets);
  const articles = createColumn(ints, saved?.articles);
  const firsts = createColumn(signed, saved?.firsts);
  const lasts = createColumn(signed, saved?.lasts);
  const priors = createColumn(words, saved?.priors);
  const speakerNames = createNames(saved?.speakerNames);
  const outletNames = createNames(saved?.outletNames);
  const articleNames = createNames(saved?.articleNames);
  let table = saved?.table instanceof Uint32Array ? saved.table : ints(256);
  let size = addresses.length;

  const write = (parts: readonly string[]): number => {
    const worst = parts.reduce((sum, part) => sum + LENGTH + part.length * 3, 0);
    let chunk = chunks.at(-1);
    if (chunk === undefined || used + worst > chunk.length) {
      chunk = Buffer.allocUnsafeSlow(Math.max(chunks.length === 0 ? CHUNK >> 5 : CHUNK, worst));
      chunks.push(chunk);
      used = 0;
    }
    const address = (chunks.length - 1) * CHUNK + used;
    for (const part of parts) {
      const length = chunk.write(part, used + LENGTH, 'utf8');
      chunk.writeUInt32LE(length, used);
      used += LENGTH + length;
    }
    return address;
  };
  const read = (number: number, part: 0 | 1 | 2): string => {
    const address = addresses.at(number);
    const chunk = chunks[address >>> OFFSET_BITS];
    if (chunk === undefined) return '';
    let at = address & (CHUNK - 1);
    for (let skip = 0; skip < part; skip++) at += LENGTH + chunk.readUInt32LE(at);
    return chunk.toString('utf8', at + LENGTH, at + LENGTH + chunk.readUInt32LE(at));
  };
  const slotOf = (id: string): number => {
    const mask = table.length - 1;
    let slot = hashString(id) & mask;
    while (table[slot] !== 0 && read((table[slot] ?? 0) - 1, 0) !== id) slot = (slot + 1) & mask;
    return slot;
  };
  const rehash = () => {
    table = ints(table.length * 2);
    const mask = table.length - 1;
    for (let number = 0; number < size; number++) {
      let slot = hashString(read(number, 0)) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = number + 1;
    }
  };
  const names = [speakerNames, outletNames, articleNames];
  const columns = [addresses, speakers, outlets, articles, firsts, lasts, priors];
  return {
    get size() {
      return size;
    },
    add(document) {
      const slot = slotOf(document.id);
      if (table[slot] !== 0) throw new RangeError(`two documents have the id ${document.id}`);
      addresses.push(write([document.id, document.text, document.context]));
      speakers.push(speakerNames.number(document.speakerId));
      outlets.push(outletNames.number(document.outletId));
      articles.push(articleNames.number(document.articleId));
      firsts.push(document.days?.first ?? UNDATED);
      lasts.push(document.days?.last ?? UNDATED);
      priors.push(Math.round(Math.max(0, Math.min(1, document.prior)) * 1000));
      table[slot] = ++size;
      if (size > LOAD * table.length) rehash();
      return size - 1;
    },
    get(number) {
      const speakerId = speakerNames.name(speakers.at(number));
      const first = firsts.at(number);
      return {
        id: read(number, 0),
        text: read(number, 1),
        context: read(number, 2),
        articleId: articleNames.name(articles.at(number)) ?? '',
        outletId: outletNames.name(outlets.at(number)) ?? '',
        ...(speakerId === undefined ? {} : { speakerId }),
        ...(first === UNDATED ? {} : { days: { first, last: lasts.at(number) } }),
        prior: priors.at(number) / 1000,
      };
    },
    id: (number) => read(number, 0),
    find: (id) => (table[slotOf(id)] ?? 0) - 1,
    prior: (number) => priors.at(number),
    speaker: (number) => speakers.at(number),
    outlet: (number) => outlets.at(number),
    get speakers() {
      return speakerNames.size();
    },
    speakerNumber: speakerNames.find,
    outletNumber: outletNames.find,
    first: (number) => firsts.at(number),
    last: (number) => lasts.at(number),
    trim() {
      for (const column of columns) column.trim();
      const last = chunks.pop();
      if (last !== undefined) {
        const kept = Buffer.allocUnsafeSlow(used);
        last.copy(kept, 0, 0, used);
        chunks.push(kept);
      }
    },
    get byteLength() {
      return (
        chunks.reduce((sum, chunk) => sum + chunk.length, 0) +
        table.byteLength +
        columns.reduce((sum, column) => sum + column.byteLength, 0)
      );
    },
    buffers: () => ({
      table,
      ...Object.fromEntries(COLUMNS.map((name, at) => [name, columns[at]?.array() ?? ints(0)])),
      ...Object.fromEntries(NAMES.map((name, at) => [name, names[at]?.encoded() ?? ints(0)])),
      ...Object.fromEntries(chunks.map((chunk, at) => [`chunk${at}`, chunk])),
    }),
  };
}

/** Strings numbered in order of appearance; number 0 is "none". */
function createNames(saved?: TypedArray) {
  const names = ['', ...savedNames(saved)];
  const numbers = new Map(names.slice(1).map((name, at): [string, number] => [name, at + 1]));
  return {
    number(name: string | undefined): number {
      if (name === undefined) return 0;
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      names.push(name);
      return names.length - 1;
    },
    size: () => names.length,
    find: (name: string) => numbers.get(name) ?? -1,
    name: (number: number) => (number === 0 ? undefined : names[number]),
    /** The names as a JSON array in UTF-8. */
    encoded: (): Uint8Array => Buffer.from(JSON.stringify(names.slice(1))),
  };
}

function savedNames(saved: TypedArray | undefined): string[] {
  if (saved === undefined) return [];
  const names: unknown = JSON.parse(Buffer.from(saved.buffer, saved.byteOffset, saved.byteLength).toString());
  return Array.isArray(names) ? names.map(String) : [];
}

function savedChunks(saved: RecordBuffers | undefined): Buffer[] {
  const chunks: Buffer[] = [];
  for (let chunk = saved?.chunk0; chunk !== undefined; chunk = saved?.[`chunk${chunks.length}`])
    chunks.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  return chunks;
}

function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
