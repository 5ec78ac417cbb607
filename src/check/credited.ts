import type { Archive, Person, Quote } from '../archive/types.ts';
import { wordsOf } from '../concordance/index.ts';
import { mayBeBoth, titlesMarked } from '../english/index.ts';
import { givenNameGender } from '../names/given-names.ts';
import { isUnsure, type MatchKind, matchName, surer } from '../names/match.ts';
import { HONORIFICS, type NameWord, nameWords, wholeNames } from '../names/parts.ts';
import { isPlace } from '../quote/index.ts';
import { fold } from '../text/fold.ts';
import { isWrittenAsName } from './capitals.ts';
import { COMMON_START, keyOf, type Named } from './name-spans.ts';
import {
  apposedTo,
  contradicts,
  isNationality,
  isOccupation,
  isOtherRank,
  isPortfolio,
  isRole,
  isRoleOnly,
  nearName,
  occupationsIn,
  WORDS,
} from './occupations.ts';
import { isAnotherThan, isNamedBody, isOtherBody, maySpeakFor } from './unresolved.ts';

/** Words before a surname that are no part of a name. */
const TITLES: ReadonlySet<string> = new Set(
  ['title', 'honorific', 'alone'].flatMap((mark) => [...titlesMarked(mark)]),
);
/** Whether a name or role may mean the speaker of a quotation; undefined when that can't be told. */
export type Means = (named: Named, quote: Quote) => boolean | undefined;

/**
 * Compares whom messages credit with whom the archive knows as the speaker.
 * @param holdsPerson whether a text names a person whom the archive knows
 */
export function createMeans(
  { people, articles, concordance, names: { people: names } }: Archive,
  holdsPerson: (text: string) => boolean,
): Means {
  const roleKeys = (text: string): string[] =>
    wordsOf(text)
      .map(keyOf)
      .filter((key) => !/^(?:the|a|an|of|s|top)?$/u.test(key) && !HONORIFICS.has(key));
  const isOffice = (word: string): boolean =>
    TITLES.has(word) || isRole(word) || (names.isRoleWord(word) && names.exact(word).length === 0);
  /** The words of a name without what stands before it: "Russian President Vladimir Putin". */
  const bare = (text: string): NameWord[] => {
    const words = nameWords(text).filter(({ folded }) => !COMMON_START.has(folded));
    const office = words.slice(0, -1).findLastIndex(({ folded }) => isOffice(folded));
    return words.slice(office + 1);
  };
  /** Whether a role of several words is that of others, and nothing of it is this one's: "the union leader". */
  const isHeldByOthers = (keys: readonly string[], id: string, own: readonly string[]): boolean => {
    const office = names.roles.read(keys, 0);
    const held = office?.to === keys.length ? office.ids : [];
    // "The bishop" is whoever the corpus calls one, where somebody else has another role.
    const holders = held.length > 0 || own.length === 0 ? held : names.roles.having(keys);
    if (holders.length === 0 || holders.includes(id)) return false;
    const telling = own.flatMap(occupationsIn);
    const isAlike = occupationsIn(keys.join(' ')).some((word) =>
      telling.some((other) => mayBeBoth(word, other)),
    );
    return !isAlike || (keys.length > 1 && !keys.some((key) => own.flatMap(roleKeys).includes(key)));
  };
  /** Whoever bears a name as it stands. */
  const bearersOf = (typed: readonly NameWord[]) => names.exact(typed.map(({ folded }) => folded).join(' '));
  /** The people among them. */
  const personsOf = (typed: readonly NameWord[]): Person[] =>
    bearersOf(typed)
      .flatMap((id) => people.get(id) ?? [])
      .filter(({ kind }) => kind === 'person');
  /** Whether the first word of a name, no given name that is known, tells as it is written of an office, a party, a country or anything else than a forename. */
  const isPlainWord = (word: string): boolean => {
    const key = fold(word);
    if (/['’]s?$/u.test(word) || isOccupation(key) || isPortfolio(word) || isNationality(word)) return true;
    return isPlace(key) || names.isRoleWord(key) || !isWrittenAsName(key, concordance);
  };
  /** A forename tells whom of a family; what else stands before a surname does not. */
  const how = (
    text: string,
    typed: readonly NameWord[],
    { kind, names: own }: Pick<Person, 'kind' | 'names'>,
  ): MatchKind | undefined => {
    const first = firstOf(text, typed);
    const isLonger = typed.length > 1 && kind === 'person';
    const isName = isLonger && (givenNameGender(first) !== undefined || personsOf(typed).length > 0);
    const isLed = isLonger && !isName && isPlainWord(first);
    const isFull = isName || (isLonger && !isLed && /^\p{Lu}/u.test(first));
    return wholeNames(own.map(nameWords), isFull).reduce<MatchKind | undefined>(
      (best, name) => surer(best, matchName(isLed ? typed.slice(1) : typed, name, names.givenNames)),
      undefined,
    );
  };

  return ({ text }, { speaker: id, role, mention, article }) => {
    const speaker = id === undefined ? undefined : people.get(id);
    const isOnlyRole = isRoleOnly(text) && !isNamedBody(text) && !holdsPerson(text);
    if (speaker === undefined) {
      if (mention === undefined) return undefined;
      if (isOtherBody(text, mention.text)) return false;
      const raw = () => articles.get(article)?.raw ?? '';
      const persons = personsOf(bare(text));
      const isOther = isOnlyRole
        ? contradicts(text, [mention.text], () => [])
        : persons.length > 0 &&
          persons.every(({ name, roles }) =>
            isAnotherThan(mention.text, roles, () => nearName(raw(), surnameOf(name))),
          );
      return isOther === true ? false : undefined;
    }
    if (isOnlyRole || !/\p{Lu}/u.test(text)) {
      const keys = roleKeys(text);
      const given = [...(role === undefined ? [] : [role]), ...speaker.roles];
      const told = given.length > 0 || mention === undefined ? given : [mention.text];
      const roles = told.flatMap(roleKeys);
      const isSame = keys.length > 0 && keys.every((key) => roles.includes(key));
      if (isSame && told.some((one) => !isOtherRank(text, one))) return true;
      if (isOnlyRole) {
        const own = [...told, ...apposedTo(articles.get(article)?.raw ?? '', mention)];
        const near = () => nearName(articles.get(article)?.raw ?? '', surnameOf(speaker.name));
        const isOther = speaker.kind === 'person' ? contradicts(text, own, near) : undefined;
        if (isOther === true) return false;
        if (isOther === false && keys.length === 1) return undefined;
        return isHeldByOthers(keys, speaker.id, own) ? false : undefined;
      }
    }
    const typed = bare(text);
    if (typed.length === 0) return undefined;
    if (speaker.names.some((name) => isAbbreviated(typed, nameWords(name)))) return true;
    const fit = how(text, typed, speaker);
    if (fit !== undefined && !isUnsure(fit)) return true;
    const others = bearersOf(typed);
    if (fit !== undefined) return others.length === 0 || others.includes(speaker.id);
    // A body speaks through those who hold an office of it: "Pentagon spokesman".
    if (maySpeakFor(text, speaker.roles) === true) return undefined;
    const offices = speaker.roles.flatMap(nameWords);
    // Of a person's spokesman the words are his own.
    if (typed.length > 1 && personsOf(typed).length > 0) return false;
    return typed.every((word) => offices.some(({ folded }) => folded === word.folded)) ? undefined : false;
  };
}

const surnameOf = (name: string): string => name.split(/\s+/u).at(-1) ?? '';

/** The first word of a name as it stands in a text. */
function firstOf(text: string, [first]: readonly NameWord[]): string {
  return (text.match(WORDS) ?? []).find((word) => nameWords(word)[0]?.folded === first?.folded) ?? '';
}

/** Whether a typed name is another one with no more than the initial of its surname: "Jane R." */
function isAbbreviated(typed: readonly NameWord[], own: readonly NameWord[]): boolean {
  const [given, initial] = [typed[0]?.folded, typed.at(-1)?.folded ?? ''];
  const surname = own.at(-1)?.folded ?? '';
  return typed.length > 1 && initial.length === 1 && surname.startsWith(initial) && own[0]?.folded === given;
}
