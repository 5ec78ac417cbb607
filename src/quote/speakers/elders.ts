import { foldWord } from '../../text/fold.ts';
import { highOffice } from './bearer.ts';
import type { Document } from './document.ts';
import { isElder, isKin, singular } from './lexicon.ts';
import type { Generation, NameUse } from './names.ts';
import type { PronounGenders } from './pronoun-genders.ts';

/** Once may be a caption or a heading; twice is how somebody is called. */
const CALLED = 2;

/**
 * Finds those whom the article tells from a better known bearer of their surname: "Donald Trump Jr." beside "President
 * Trump", "his son Eric Roe" in an article that has called somebody Roe before, a woman named behind a "President Roe" who is nowhere "she". The bare surname is the other one's, though
 * the article may not give that one's full name.
 * @param uses as `findNames` gives them
 * @param characterOf character of each full name
 * @param genders what pronouns tell of the surnames
 * @returns ids of such characters
 */
export function juniorsAmong(
  document: Document,
  uses: readonly NameUse[],
  characterOf: Int32Array,
  genders: PronounGenders,
): ReadonlySet<number> {
  const bySurname = new Map<string, Surname>();
  const surnameOf = (use: NameUse): Surname => {
    const key = foldWord(use.words.at(-1) ?? '');
    const known = bySurname.get(key) ?? { bare: [], high: false, short: false };
    bySurname.set(key, known);
    return known;
  };
  uses.forEach((use, index) => {
    if (use.words.length > 1 || use.weak) return;
    const surname = surnameOf(use);
    if (use.suffix !== '') surname.short = true;
    else {
      surname.bare.push(index);
      if (highOffice(use) !== undefined) surname.high = true;
    }
  });
  const isJunior = (use: NameUse, index: number): boolean => {
    if (use.words.length < 2 || highOffice(use) !== undefined) return false;
    const { bare, high, short } = surnameOf(use);
    if (bare.length === 0) return false;
    const before = bare.findIndex((other) => other > index);
    const called = (before < 0 ? bare.length : before) >= CALLED;
    if (use.suffix !== '') return high || short || called;
    if (high && called && use.gender === 'female' && genders.ofWord(use.words.at(-1) ?? '') !== 'female')
      return true;
    return (high || called) && isPresentedAsKin(document, use);
  };
  return new Set(uses.flatMap((use, index) => (isJunior(use, index) ? [characterOf[index] ?? -1] : [])));
}

/**
 * Of whom the article tells that they are the younger or the elder of two of one name: "Bo Roe Jr.", "her father, Bo Roe".
 * @returns the generation of each such character, by id
 */
export function generationsAmong(
  { tokens, sentenceOf }: Document,
  uses: readonly NameUse[],
  characterOf: Int32Array,
): ReadonlyMap<number, Generation> {
  const generations = new Map<number, Generation>();
  uses.forEach((use, index) => {
    if (use.words.length < 2) return;
    const comma = tokens[use.first - 1]?.text === ',' ? 1 : 0;
    const at = use.first - 1 - comma;
    const kin = sentenceOf[at] === use.sentence ? (tokens[at]?.lower ?? '') : '';
    if (/^jr\b/i.test(use.suffix) || DESCENDANT.test(kin))
      generations.set(characterOf[index] ?? -1, 'younger');
    else if (/^sr\b/i.test(use.suffix) || isElder(kin)) generations.set(characterOf[index] ?? -1, 'elder');
  });
  return generations;
}

const DESCENDANT = /^(?:step|grand)?(?:son|daughter|child)$|^(?:nephew|niece)$/;

/** How one surname is used alone. */
interface Surname {
  /** Indexes of the uses without "Jr.", rising. */
  readonly bare: number[];
  /** "President Roe". */
  high: boolean;
  /** "Roe Jr." */
  short: boolean;
}

/** "his son Eric Roe", "the mayor’s brother, Eric Roe", "his eldest sons, Eric Roe and …", "Ann Roe, the mayor’s daughter-in-law". */
function isPresentedAsKin({ tokens, sentenceOf }: Document, use: NameUse): boolean {
  const comma = tokens[use.first - 1]?.text === ',' ? 1 : 0;
  const at = use.first - 1 - comma;
  const isKinAt = (index: number) =>
    sentenceOf[index] === use.sentence && isKin(singular(tokens[index]?.lower ?? ''));
  if (isKinAt(at)) return true;
  if (tokens[use.last]?.text !== ',') return false;
  // "his wife", "the mayor’s wife"
  const owner = use.last + 1;
  const isOwned = /^(?:his|her)$/.test(tokens[owner]?.lower ?? '');
  const mark = isOwned
    ? owner
    : [owner + 1, owner + 2, owner + 3].find((index) => isMark(tokens[index]?.lower));
  return mark !== undefined && (isKinAt(mark + 1) || isKinAt(mark + 2));
}

const isMark = (lower: string | undefined) => lower === "'s" || lower === "'";
