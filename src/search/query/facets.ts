import { ROLE_NOUNS, titlesMarked } from '../../english/index.ts';
import { normalise } from '../../names/alias-book.ts';
import { isAuthor } from '../../names/authors.ts';
import type { NameIndex } from '../../names/index.ts';
import { isPerson } from '../../names/parts.ts';
import type { Token } from '../../text/analyse.ts';
import { correct, grow, isNobiliary, MANY } from './nameAt.ts';
import type { FacetBooks, FacetReading } from './types.ts';

/**
 * Finds what in the words names a speaker, a role or an outlet: the longest reading first, misspelt words only where the
 * corpus doesn't have them.
 */
export function readFacets(words: readonly Token[], books: FacetBooks): FacetReading[] {
  const terms = words.map(({ term }) => term);
  const read = terms.map((term) => correct(term, books));
  const found: FacetReading[] = [];
  for (let at = 0; at < terms.length; ) {
    const reading = readBeside(terms, read, at, books);
    if (reading === undefined) {
      at++;
      continue;
    }
    const facet = { ...reading, typed: terms.slice(reading.from, reading.to).join(' ') };
    // "The guy who runs it" is nobody called Guy.
    if (!(ARTICLES.has(terms[reading.from - 1] ?? '') && isRatherWord(facet, books))) found.push(facet);
    at = reading.to;
  }
  return withEither(found, terms);
}

/** "Roe or Doe on taxes" asks for what either says. */
function withEither(found: readonly FacetReading[], terms: readonly string[]): FacetReading[] {
  const joined: FacetReading[] = [];
  for (const facet of found) {
    const before = joined.at(-1);
    const isEither =
      before?.kind === 'speaker' &&
      facet.kind === 'speaker' &&
      before.to + 1 === facet.from &&
      terms[before.to] === EITHER;
    if (!isEither) joined.push(facet);
    else
      joined[joined.length - 1] = {
        ...before,
        to: facet.to,
        // One of each comes first: they are told.
        ids: [...new Set([...before.ids.slice(0, 1), ...facet.ids.slice(0, 1), ...before.ids, ...facet.ids])],
        typed: terms.slice(before.from, facet.to).join(' '),
        corrected: before.corrected || facet.corrected,
      };
  }
  return joined;
}

/** Stands between two of whom either is asked for. */
const EITHER = 'or';

/** What the words from one on name; a name of one word gives way to one that is made of it and the word behind it: "hilary clintn". */
function readBeside(
  terms: readonly string[],
  read: readonly string[],
  at: number,
  books: FacetBooks,
): Omit<FacetReading, 'typed'> | undefined {
  const reading = readAt(terms, read, at, books);
  if (reading?.kind !== 'speaker' || reading.to > at + 1) return reading;
  const next = readAt(terms, read, at + 1, books);
  return next?.kind === 'speaker' && next.from === at ? next : reading;
}

function readAt(
  terms: readonly string[],
  read: readonly string[],
  at: number,
  books: FacetBooks,
): Omit<FacetReading, 'typed'> | undefined {
  const { speakers, outlets, roles } = books;
  const longest = Math.max(speakers.longest, outlets.longest);
  // A role that is put as offices are, and held by somebody, is more than one word of it in a name: "President-elect".
  const found = roles.read(read, at);
  const isBeforeHolder =
    found !== undefined && speakers.exact(read[found.to] ?? '').some((id) => found.ids.includes(id));
  const office = found && {
    ...found,
    titled: found.titled && (isBeforeHolder || isWholeOffice(found) || !isOfSomebody(read, found, speakers)),
  };
  const held = office?.titled === true && office.ids.length > 0 ? office.to : at;
  const title = held > at ? undefined : titleAt(read, at, { speakers, roles });
  for (let to = Math.min(terms.length, at + longest); to > at; to--) {
    if (to < held) break;
    if (to === at + 1 && title !== undefined) return { ...title, corrected: terms[at] !== read[at] };
    for (const list of [terms, read]) {
      const name = list.slice(at, to).join(' ');
      const corrected = list === read && name !== terms.slice(at, to).join(' ');
      const outlet = outlets.exact(name);
      if (outlet.length > 0 && !isAuthor(name, speakers))
        return { kind: 'outlet', from: at, to, ids: outlet, corrected };
      // "mc donald" is McDonald.
      const whole =
        to - at === 2 && !books.knows(list[at] ?? '') ? speakers.exact(name.replace(' ', '')) : [];
      const ids = whole.length > 0 ? whole : named(speakers.exact(name), name, speakers);
      if (ids.length > 0) return grow({ kind: 'speaker', from: at, to, ids, corrected }, terms, read, books);
    }
  }
  // A role that nobody has stays whole and becomes a topic: "german foreign minister" is not "foreign minister".
  const role = office;
  if (role === undefined) return undefined;
  const corrected = terms.slice(role.from, role.to).join(' ') !== read.slice(role.from, role.to).join(' ');
  return { kind: 'role', ...role, corrected };
}

/** Those of whom a word is more than a middle name, where there are any: "john" is not Donald John Roe. */
function named(ids: readonly string[], name: string, speakers: NameIndex): readonly string[] {
  if (ids.length < 2 || name.includes(' ')) return ids;
  const isMiddle = (id: string) => {
    const entry = speakers.entry(id);
    return ![entry?.name ?? '', ...(entry?.aliases ?? [])].some((one) => {
      const words = normalise(one).split(' ');
      return words[0] === name || words.at(-1) === name;
    });
  };
  const [first, rest] = [ids.slice(0, MANY), ids.slice(MANY)];
  const called = [...first.filter((id) => !isMiddle(id)), ...rest];
  return called.length > 0 ? called : ids;
}

/** Whether so many words are held as an office that they are nothing else: "white house press secretary". */
const isWholeOffice = ({ from, to, ids }: Pick<FacetReading, 'from' | 'to' | 'ids'>): boolean =>
  ids.length > 0 && to - from > 2;

/** Whether a word beside the office is a person's: "trump official" is as likely Trump on something official. */
function isOfSomebody(
  terms: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  speakers: NameIndex,
): boolean {
  return terms.slice(from, to).some(
    (term) =>
      !OFFICES.has(term) &&
      speakers.exact(term).some((id) => {
        const entry = speakers.entry(id);
        return entry !== undefined && isPerson(entry);
      }),
  );
}

/** One word of a role before the name of somebody who has it: "judge garrick". */
function titleAt(
  terms: readonly string[],
  at: number,
  { speakers, roles }: Pick<FacetBooks, 'speakers' | 'roles'>,
): Omit<FacetReading, 'typed'> | undefined {
  const word = terms[at] ?? '';
  if (!TITLES.has(word) && !ROLE_NOUNS.has(word)) return undefined;
  const ids = roles.having([word]);
  const next = isNobiliary(terms[at + 1] ?? '') ? at + 2 : at + 1;
  const named = new Set(speakers.exact(terms[next] ?? ''));
  if (!ids.some((id) => named.has(id))) return undefined;
  return { kind: 'role', from: at, to: at + 1, ids, corrected: false, titled: true };
}

const TITLES = titlesMarked('title');
const OFFICES = titlesMarked('office');

/**
 * Whether one word that is a name is far more often a word: "wall", whoever is called Wall.
 * @returns false for more words than one
 */
export function isRatherWord(
  { kind, ids, typed, corrected }: FacetReading,
  { speakers, frequency }: Pick<FacetBooks, 'speakers' | 'frequency'>,
): boolean {
  if (kind !== 'speaker' || corrected || typed.includes(' ') || ids.length > MOST_BEARERS) return false;
  const quotes = ids.reduce((sum, id) => sum + (speakers.entry(id)?.count ?? 0), 0);
  return frequency(typed) > FAR_MORE * quotes;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'some', 'any', 'every', 'this', 'that']);

/** More people with one word in their names make it a name. */
const MOST_BEARERS = 50;

/** A word is hardly a name where so many times as many quotes have it, in them or around them, as its bearers have said. */
const FAR_MORE = 10;
