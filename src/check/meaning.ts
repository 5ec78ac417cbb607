import type { Word } from '../concordance/index.ts';
import { areOpposite, ONES, ordinalValue, SCALES as SINGULAR_SCALES, unitOf } from '../english/index.ts';
import { hunksOf, type Item, isHonestCut, type Piecewise, type Step } from './steps.ts';
import type { MeaningChange } from './types.ts';
import { isTelling } from './weights.ts';
import { isReworded } from './wording.ts';

const NEGATORS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely unable fail fails failed
  refuse refuses refused deny denies denied
  ne pas jamais aucun aucune rien sans non nicht kein keine keinen keinem keiner nie niemals nichts ohne nunca jamás tampoco sin
  ningún ninguna nada não nem nunca sem mai nessuno nulla senza nie bez не нет ни никогда без нельзя nije ليس لا لم لن غير بدون
  niet geen nooit zonder inte ikke aldri inget değil yok hayır`.split(/\s+/u),
);
/** In words: a cut that may drop little more than the "not", and how near an edge a "not" governs what was kept. */
const SHORT_CUT = 9;
const NEAR_EDGE = 3;
const NEGATING_PREFIX = /^(?:un|in|im|il|ir|dis|non|mis|anti)(?=\p{L}{3})/u;

/** "One" is left out: it is mostly a pronoun. */
const { one: _, ...COUNTED } = ONES;
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...COUNTED,
  zero: 0,
  dozen: 12,
  dozens: 12,
  twice: 2,
  thrice: 3,
  double: 2,
  doubled: 2,
  triple: 3,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
  halved: 0.5,
};
const SCALES: Readonly<Record<string, number>> = {
  ...SINGULAR_SCALES,
  hundreds: 100,
  thousands: 1_000,
  millions: 1_000_000,
  billions: 1_000_000_000,
};

/** Whether a word denies, in one of the languages that the lists know. */
export function isNegator(key: string): boolean {
  return NEGATORS.has(key) || key.endsWith("n't");
}

/** What the differences between a claim and its source turn round, hunk by hunk between the words in common. */
export function meaningChanges(
  all: readonly Step[],
  claim: readonly Item[],
  { words: source, segments, text }: Piecewise,
): MeaningChange[] {
  const found = new Set<MeaningChange>();
  const left = all.filter((step, index) => step.op === 'source' && isHonestCut(all, index, claim));
  if (left.some((step) => step.op === 'source' && cutsNegation(step.source))) found.add('negation');
  /** What differs for no other reason, in the one or the other alone. */
  const plain: { readonly ours: Item[]; readonly theirs: Word[] } = { ours: [], theirs: [] };
  for (const { ours, theirs } of hunksOf(all, claim, source)) {
    const changes = changesOf(ours, theirs);
    for (const change of changes) found.add(change);
    if (changes.length > 0) continue;
    if (ours.length > 0 && theirs.length > 0 && isReworded(ours, theirs)) found.add('wording');
    else {
      plain.ours.push(...ours);
      plain.theirs.push(...theirs);
    }
  }
  // What was left out in one place may stand in another.
  if (isReworded(plain.ours, plain.theirs)) found.add('wording');
  return [...found];

  /** A "not" that was left out at an ellipsis in the midst of a sentence, near what was kept. */
  function cutsNegation(at: number): boolean {
    if (!isNegator(source[at]?.key ?? '')) return false;
    const kept = all.flatMap((step) => (step.op === 'same' ? [step.source] : []));
    const before = kept.findLast((index) => index < at);
    const after = kept.find((index) => index > at);
    if (before === undefined || after === undefined || segments[before] !== segments[after]) return false;
    const near = after - before <= SHORT_CUT || at - before <= NEAR_EDGE || after - at <= NEAR_EDGE;
    return near && !/[.!?]\s/u.test(text.slice(source[before]?.end ?? 0, source[after]?.start ?? 0));
  }
}

/** Whether a word tells how much there is and not of what. */
const isQuantity = (key: string): boolean =>
  /^-?[$€£]?\d/u.test(key) ||
  Object.hasOwn(SCALES, key) ||
  Object.hasOwn(NUMBER_WORDS, key) ||
  unitOf(key) !== undefined;

/**
 * Whether two texts have another number, and in common nothing but numbers, units and words of grammar: "$20 billion to $25 billion" is
 * no near miss of "$40 billion to $50 billion", which may be of anything.
 */
export function isOnNumbersAlone(
  steps: readonly Step[],
  claim: readonly Item[],
  source: readonly Word[],
): boolean {
  const wordAt = (step: Step) => (step.op === 'source' ? source[step.source] : claim[step.claim]);
  const isOther = steps.some((step) => step.op !== 'same' && isQuantity(wordAt(step)?.key ?? ''));
  return (
    isOther &&
    steps.every((step) => {
      const word = wordAt(step);
      return step.op !== 'same' || word === undefined || !isTelling(word) || isQuantity(word.key);
    })
  );
}

function changesOf(ours: readonly Item[], theirs: readonly Word[]): MeaningChange[] {
  const changes: MeaningChange[] = [];
  if (
    negations(ours) !== negations(theirs) ||
    ours.some((word) => theirs.some((other) => opposed(word, other)))
  )
    changes.push('negation');
  const numbers = numbersOf(ours);
  const others = numbersOf(theirs);
  if (!isSame(numbers, others) || isOtherOrdinal(ours, theirs) || isOtherUnit(ours, theirs))
    changes.push('number');
  if (renamed(ours, theirs)) changes.push('name');
  else if (isTurned(ours, theirs)) changes.push('opposite');
  return changes;
}

const isSame = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size === other.size && [...one].every((value) => other.has(value));

/** "Every third" for "every fifth", or for "every"; that something was "first" is often left out and counts nothing. */
function isOtherOrdinal(ours: readonly Word[], theirs: readonly Word[]): boolean {
  const [mine, others] = [ours, theirs].map(
    (words) => new Set(words.flatMap(({ key }) => ordinalValue(key) ?? [])),
  );
  if (mine === undefined || others === undefined) return false;
  const [all] = mine.size === 0 ? [others] : others.size === 0 ? [mine] : [undefined];
  return all === undefined ? !isSame(mine, others) : [...all].some((value) => value > 1);
}

/** "Two kilometres" for "two miles". */
function isOtherUnit(ours: readonly Word[], theirs: readonly Word[]): boolean {
  const [mine, others] = [ours, theirs].map(
    (words) => new Set(words.flatMap(({ key }) => unitOf(key) ?? [])),
  );
  return (
    mine !== undefined && others !== undefined && mine.size > 0 && others.size > 0 && !isSame(mine, others)
  );
}

/** Longer stretches than this, in words, are put otherwise as a whole. */
const LONGEST_SWAP = 4;

/** A word stands for its opposite. */
const isTurned = (ours: readonly Word[], theirs: readonly Word[]): boolean =>
  ours.length <= LONGEST_SWAP &&
  theirs.length <= LONGEST_SWAP &&
  ours.some(({ key }) => theirs.some((other) => areOpposite(key, other.key)));

/** How many words of a text deny. */
export function negations(words: readonly Word[]): number {
  return words.filter(({ key }) => isNegator(key)).length;
}

/** "able" and "unable". */
function opposed({ key: left }: Word, { key: right }: Word): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return NEGATING_PREFIX.test(long) && long.replace(NEGATING_PREFIX, '') === short;
}

/** The values that are named, "two hundred" as 200; "one" is too often a pronoun. */
function numbersOf(words: readonly Word[]): Set<number> {
  const values: number[] = [];
  let open = false;
  for (const { key } of words) {
    const scale = Object.hasOwn(SCALES, key) ? SCALES[key] : undefined;
    const small = Object.hasOwn(NUMBER_WORDS, key) ? NUMBER_WORDS[key] : undefined;
    const digits = /^-?\d+(?:\.\d+)?/u.exec(key);
    const before = values.at(-1);
    if (scale !== undefined) {
      if (open && before !== undefined) values[values.length - 1] = before * scale;
      else values.push(scale);
    } else if (small !== undefined) {
      if (open && before !== undefined && before >= 20 && small < 10)
        values[values.length - 1] = before + small;
      else values.push(small);
    } else if (digits !== null) values.push(Number(digits[0]));
    open = scale !== undefined || small !== undefined || digits !== null;
  }
  return new Set(values);
}

/** A name stands where the other text has another name, or something else. */
function renamed(ours: readonly Item[], theirs: readonly Word[]): boolean {
  // A pronoun for a name, or the other way round, renames nobody.
  if (!ours.some(isTelling) || !theirs.some(isTelling)) return false;
  const names = ours.filter(isName);
  const others = theirs.filter(isName);
  const unlike = (name: Word, words: readonly Word[], all: readonly Word[]) =>
    !all.some((other) => alike(name.key, other.key)) &&
    !isShort(name, words) &&
    !words.some((other) => isShort(other, all));
  return (
    names.some((name) => unlike(name, others, theirs)) || others.some((name) => unlike(name, names, ours))
  );
}

function isName(word: Word): boolean {
  return word.capital && isTelling(word);
}

/** Forms of one name: Russia, Russian; Sergey, Sergei. */
function alike(left: string, right: string): boolean {
  const length = Math.max(3, Math.ceil(Math.min(left.length, right.length) * 0.6));
  return left.slice(0, length) === right.slice(0, length);
}

/** "US" for "United States". */
function isShort(short: Word, names: readonly Word[]): boolean {
  if (!short.acronym || names.length < 2) return false;
  return names
    .map(({ key }) => key.charAt(0))
    .join('')
    .includes(short.key.charAt(0) + short.key.charAt(1));
}
