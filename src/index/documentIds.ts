import { type Buffers, named, within } from '../storage/buffers.ts';
import { createColumn, ints } from '../storage/growable.ts';
import { createStrings, type Strings } from '../storage/strings.ts';

/** Ids of documents by number and back, eight bytes each and five for the way back. */
export interface DocumentIds {
  readonly size: number;
  /** Adds an id that is new, of a document whose article `articleOf` knows. */
  add(id: string): void;
  at(number: number): string;
  /** Number of the document, or -1. */
  find(id: string): number;
  trim(): void;
  readonly byteLength: number;
  buffers(): Buffers;
}

/** Digits of base 36 in a half: 36⁶ is below 2³². */
const DIGITS = 6;
const SPACE = 36 ** DIGITS;
const SHORT = /^[0-9a-z]{12}$/;
/** In the first half: the second one is the number behind the article's id and a colon. */
const PART = SPACE;
const PART_OF = /^(.*):(0|[1-9]\d{0,8})$/s;
/** In the first half: the second one is the number of a string. */
const OTHER = SPACE + 1;
/** Documents a slot of the table, at most, while it grows and when it is trimmed. */
const LOAD = 0.8;

interface Key {
  readonly high: number;
  readonly low: number;
  /** Of a part only: number of its article. */
  readonly article: number;
}

/**
 * @param articles ids of articles
 * @param articleOf number of a document's article
 * @param saved buffers to begin with
 */
export function createDocumentIds(
  articles: Strings,
  articleOf: (document: number) => number,
  saved?: Buffers,
): DocumentIds {
  const highs = createColumn(saved?.highs);
  const lows = createColumn(saved?.lows);
  const others = createStrings(saved && within(saved, 'others'));
  let table = saved?.table instanceof Uint32Array ? saved.table : ints(64);

  /** The ways in which an id may be stored. */
  const keysOf = (id: string): Key[] => {
    if (SHORT.test(id))
      return [
        {
          high: Number.parseInt(id.slice(0, DIGITS), 36),
          low: Number.parseInt(id.slice(DIGITS), 36),
          article: 0,
        },
      ];
    const [, owner = '', part] = PART_OF.exec(id) ?? [];
    const article = part === undefined ? -1 : articles.find(owner);
    const other = others.find(id);
    return [
      ...(article < 0 ? [] : [{ high: PART, low: Number(part), article }]),
      ...(other < 0 ? [] : [{ high: OTHER, low: other, article: 0 }]),
    ];
  };
  const find = (id: string): number => {
    for (const key of keysOf(id)) {
      const entry = table[slotOf(key)] ?? 0;
      if (entry > 0) return entry - 1;
    }
    return -1;
  };
  const keyAt = (number: number): Key => {
    const high = highs.at(number);
    return { high, low: lows.at(number), article: high === PART ? articleOf(number) : 0 };
  };
  const slotOf = ({ high, low, article }: Key): number => {
    let slot = slotFor(high, low, article, table.length);
    for (let tried = 0; tried < table.length; tried++) {
      const entry = table[slot] ?? 0;
      if (
        entry === 0 ||
        (lows.at(entry - 1) === low &&
          highs.at(entry - 1) === high &&
          (high !== PART || articleOf(entry - 1) === article))
      )
        break;
      slot = slot + 1 === table.length ? 0 : slot + 1;
    }
    return slot;
  };
  const rehash = (slots: number) => {
    table = ints(slots);
    for (let number = 0; number < highs.length; number++) {
      const { high, low, article } = keyAt(number);
      let slot = slotFor(high, low, article, slots);
      while (table[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
      table[slot] = number + 1;
    }
  };
  return {
    get size() {
      return highs.length;
    },
    add(id) {
      const own = articleOf(highs.length);
      const key = keysOf(id).find(({ high, article }) => high !== PART || article === own) ?? {
        high: OTHER,
        low: others.intern(id),
        article: 0,
      };
      const slot = slotOf(key);
      highs.push(key.high);
      lows.push(key.low);
      table[slot] = highs.length;
      if (highs.length > LOAD * table.length) rehash(2 * table.length);
    },
    at(number) {
      const { high, low, article } = keyAt(number);
      if (high === PART) return `${articles.at(article)}:${low}`;
      return high === OTHER ? others.at(low) : digits(high) + digits(low);
    },
    find,
    trim() {
      highs.trim();
      lows.trim();
      rehash(Math.ceil((highs.length + 1) / LOAD));
    },
    get byteLength() {
      return highs.byteLength + lows.byteLength + table.byteLength + others.byteLength;
    },
    buffers: () => ({
      highs: highs.array(),
      lows: lows.array(),
      table,
      ...named('others', { ...others.buffers() }),
    }),
  };
}

function digits(half: number): string {
  return half.toString(36).padStart(DIGITS, '0');
}

function slotFor(high: number, low: number, article: number, slots: number): number {
  let hash = Math.imul(high ^ Math.imul(article, 0x9e3779b1), 0x85ebca6b) ^ low;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.floor((((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32) * slots);
}
