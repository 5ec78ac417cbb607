import type { Archive, Person, Quote } from '../archive/types.ts';
import type { Span } from '../article/types.ts';
import { isSounded, keysOf, nameKey, soundOf, type Word, wordsOf } from '../concordance/index.ts';

/** A name or a role that a message gives, and whom of the archive it may mean. */
export interface Named extends Span {
  readonly text: string;
  readonly people: readonly string[];
}

/** The people of an archive, as messages name them. */
export interface People {
  /** The first name in a text that the archive knows, in any case; offsets into the text. */
  known(text: string): Named | undefined;
  /** Whether a text is the name of an outlet: outlets report, they are not credited with what others say. */
  isOutlet(text: string): boolean;
  /** Whether a name or role may mean the speaker of a quotation; undefined when that can't be told. */
  means(named: Named, quote: Quote): boolean | undefined;
}

/** Words before a surname that are no part of a name. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir lord lady dame madame president minister prime foreign fm pm chancellor king queen prince secretary general senator governor professor chief'.split(
    ' ',
  ),
);

export function createPeople({ people, called }: Archive): People {
  /** Every word of every name of some people, by their ids. */
  const forenames = new Map<readonly string[], ReadonlySet<string>>();
  const surnamed = new Map<string, readonly string[]>();
  const bearersOf = (word: Word): readonly string[] => {
    const key = nameKey(word);
    const asked = `${word.capital ? 'capital' : ''} ${key}`;
    const known = surnamed.get(asked);
    if (known !== undefined) return known;
    const own = called.surname(key);
    const ids = own.length > 0 || !word.capital ? own : called.sound(soundOf(key));
    surnamed.set(asked, ids);
    return ids;
  };
  const isForename = (word: Word | undefined, ids: readonly string[]): boolean => {
    if (word === undefined) return false;
    const key = nameKey(word);
    if (word.capital && /^\p{L}/u.test(key) && !COMMON_START.has(key)) return true;
    const known =
      forenames.get(ids) ?? new Set(ids.flatMap((id) => people.get(id)?.names ?? []).flatMap(keysOf));
    forenames.set(ids, known);
    return known.has(key);
  };
  const known = (text: string): Named | undefined => {
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) continue;
      for (let to = Math.min(words.length, at + 4); to > at; to -= 1) {
        const ids = called.group(words.slice(at, to).map(nameKey));
        if (ids.length > 0) return named(text, words, at, to, ids);
      }
      const ids = bearersOf(word);
      if (ids.length === 0) continue;
      let from = at;
      while (from > 0 && adjoins(text, words[from - 1], words[from]) && isForename(words[from - 1], ids))
        from -= 1;
      const given = words
        .slice(from, at)
        .map(nameKey)
        .filter((key) => !TITLES.has(key));
      const fitting = given.length === 0 ? ids : ids.filter((id) => !contradicts(given, people.get(id)));
      return named(text, words, from, at + 1, fitting);
    }
    return undefined;
  };

  return {
    known,
    isOutlet: called.outlet,
    means(name, quote) {
      if (quote.speaker === undefined) return undefined;
      if (name.people.length > 0) return name.people.includes(quote.speaker);
      const speaker = people.get(quote.speaker);
      if (speaker === undefined) return undefined;
      if (/\p{Lu}/u.test(name.text) && !isRole(name.text)) return fits(name.text, speaker.names);
      if (fits(name.text, [...speaker.roles, ...(quote.role === undefined ? [] : [quote.role])])) return true;
      const words = tellingKeys(name.text);
      return words.length > 0 && called.role(words) ? false : undefined;
    },
  };
}

/** Whether a text speaks of somebody by office: "the French minister". */
export function isRole(text: string): boolean {
  return (
    /\b(?:minister|president|premier|spokes\w+|chancellor|secretary|ambassador|diplomat|envoy|chief|leader|mayor|governor|senator|king|queen|general|commander|official)\b/iu.test(
      text,
    ) &&
    !/\b(?:minister|president|premier|chancellor|secretary|king|queen|general|senator|governor|mayor)\s+\p{Lu}/u.test(
      text,
    )
  );
}

function named(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  people: readonly string[],
): Named {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const last = words[to - 1];
  const bare =
    last === undefined ? end : last.start + text.slice(last.start, end).replace(/['’]s$/u, '').length;
  return { text: text.slice(start, bare), start, end: bare, people };
}

/** Every word of one text, grammar aside, stands in one of the others. */
function fits(text: string, others: readonly string[]): boolean {
  const words = tellingKeys(text);
  if (words.length === 0) return false;
  const all = new Set(others.flatMap(keysOf).flatMap((key) => [key, soundOf(key)]));
  return words.every((word) => all.has(word) || (isSounded(word) && all.has(soundOf(word))));
}

function tellingKeys(text: string): string[] {
  return keysOf(text).filter(
    (key) => !/^(?:the|a|an|of|s|'s|top|chief)$/u.test(key) && !TITLES_ONLY.has(key),
  );
}

const TITLES_ONLY: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'sir']);

/** Words in capitals before a surname that are no forenames. */
const COMMON_START: ReadonlySet<string> = new Set(
  'as and but when while then so did does has is was if that according by from the a what why how who on in at'.split(
    ' ',
  ),
);

function adjoins(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && /^[\s.-]+$/u.test(text.slice(left.end, right.start));
}

/** Another forename: "Dmitry Lavrov" is not Sergey Lavrov. */
function contradicts(given: readonly string[], person: Person | undefined): boolean {
  const names = person?.names.flatMap((name) => keysOf(name).slice(0, -1)) ?? [];
  if (given.length === 0 || names.length === 0) return false;
  return !given.some((key) =>
    names.some((name) => name.charAt(0) === key.charAt(0) || soundOf(name) === soundOf(key)),
  );
}
