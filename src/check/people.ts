import type { Archive, Person, Quote } from '../archive/types.ts';
import type { Span } from '../article/types.ts';
import { type Word, wordsOf } from '../concordance/index.ts';

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

export function createPeople({ people, outlets }: Archive): People {
  const bySurname = new Map<string, Set<string>>();
  const bySound = new Map<string, Set<string>>();
  const groups = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string) => {
    const ids = map.get(key) ?? new Set();
    map.set(key, ids.add(id));
  };
  for (const person of people.values())
    for (const name of person.names) {
      const words = keysOf(name);
      const surname = words.at(-1);
      if (surname === undefined || surname.length < 3) continue;
      if (person.kind === 'group') add(groups, words.join(' '), person.id);
      else {
        add(bySurname, surname, person.id);
        if (surname.length >= 5) add(bySound, soundOf(surname), person.id);
      }
    }
  const outletNames = new Set(
    [...outlets.values()].flatMap(({ name, domain }) => [name, domain ?? name].map(outletKey)),
  );

  const known = (text: string): Named | undefined => {
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) continue;
      for (let to = Math.min(words.length, at + 4); to > at; to -= 1) {
        const ids = groups.get(words.slice(at, to).map(keyOf).join(' '));
        if (ids) return named(text, words, at, to, [...ids]);
      }
      const ids =
        bySurname.get(keyOf(word)) ?? (word.capital ? bySound.get(soundOf(keyOf(word))) : undefined);
      if (!ids) continue;
      let from = at;
      while (
        from > 0 &&
        adjoins(text, words[from - 1], words[from]) &&
        isForename(words[from - 1], ids, people)
      )
        from -= 1;
      const given = words
        .slice(from, at)
        .map(keyOf)
        .filter((key) => !TITLES.has(key));
      const fitting = [...ids].filter((id) => !contradicts(given, people.get(id)));
      return named(text, words, from, at + 1, fitting);
    }
    return undefined;
  };

  return {
    known,
    isOutlet: (text) => outletNames.has(outletKey(text)),
    means(name, quote) {
      if (quote.speaker === undefined) return undefined;
      if (name.people.length > 0) return name.people.includes(quote.speaker);
      const speaker = people.get(quote.speaker);
      if (speaker === undefined) return undefined;
      if (/\p{Lu}/u.test(name.text) && !isRole(name.text)) return fits(name.text, speaker.names);
      if (fits(name.text, [...speaker.roles, ...(quote.role === undefined ? [] : [quote.role])])) return true;
      const others = [...people.values()].some((other) => fits(name.text, other.roles));
      return others ? false : undefined;
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
  const words = keysOf(text).filter(
    (key) => !/^(?:the|a|an|of|s|'s|top|chief)$/u.test(key) && !TITLES_ONLY.has(key),
  );
  if (words.length === 0) return false;
  const all = new Set(others.flatMap(keysOf).flatMap((key) => [key, soundOf(key)]));
  return words.every((word) => all.has(word) || (word.length >= 5 && all.has(soundOf(word))));
}

const TITLES_ONLY: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'sir']);

/** A word before a surname belongs to the name: a title, a known forename or a word in capitals. */
function isForename(
  word: Word | undefined,
  ids: ReadonlySet<string>,
  people: ReadonlyMap<string, Person>,
): boolean {
  if (word === undefined) return false;
  const key = keyOf(word);
  const own = [...ids].some((id) => people.get(id)?.names.some((name) => keysOf(name).includes(key)));
  return own || (word.capital && /^\p{L}/u.test(key) && !COMMON_START.has(key));
}

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

function keysOf(text: string): string[] {
  return wordsOf(text).map(keyOf);
}

function outletKey(name: string): string {
  return keysOf(name)
    .filter((key) => key !== 'the')
    .join(' ');
}

/** A word of a name without accents and possessive ending. */
function keyOf({ key }: Word): string {
  return key.replace(/'s?$/u, '').normalize('NFKD').replace(/\p{M}/gu, '');
}

/** What the usual transliterations of one name share: Lavrov, Lawrow, Lavroff; Sergey, Sergei. */
function soundOf(key: string): string {
  return key
    .replace(/tsch|tch|cz/gu, 'c')
    .replace(/sch|sh/gu, 's')
    .replace(/kh|gh|q|ck/gu, 'k')
    .replace(/ph|ff|[vw]/gu, 'f')
    .replace(/ou|oo/gu, 'u')
    .replace(/[yj]/gu, 'i')
    .replace(/ei|ai|ie|ii/gu, 'i')
    .replace(/(.)\1+/gu, '$1');
}
