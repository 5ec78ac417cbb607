import { lazy } from '../lazy.ts';
import { entriesOf, IRREGULAR_VERBS } from './irregular.ts';
import { REPORTING } from './reporting-verbs.ts';
import { ADJECTIVES, NOUN_VERBS, VERBS } from './words.ts';

/** The forms of a verb beside its base; the usual one first. */
export interface Inflections {
  /** Third person of the present: "says". */
  readonly s: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly ing: readonly string[];
}

/** What a word form can be as a verb. `noun`: the form is a noun unless its neighbours say otherwise. */
export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly s: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
  readonly noun: boolean;
}

const irregular = lazy(
  (): ReadonlyMap<string, Pick<Inflections, 'past' | 'participle'>> =>
    new Map(
      entriesOf(IRREGULAR_VERBS).map(([base = '', past = '', participle = '']) => [
        base,
        { past: past.split('/'), participle: participle.split('/') },
      ]),
    ),
);

/**
 * The forms of a verb, by the table of strong verbs or else by rule.
 * @param base its base form in lower case
 */
export function inflect(base: string): Inflections {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : undefined;
  const double = base + base.charAt(base.length - 1);
  const short = SHORT_SYLLABLE.test(base);
  const stems = short ? [double] : DOUBLING.has(base) ? [double, stem] : [stem];
  const regular = y === undefined ? stems.map((each) => `${each}ed`) : [`${y}ied`];
  const ingStem = base.endsWith('ie') ? `${base.slice(0, -2)}y` : /[eoy]e$/.test(base) ? base : undefined;
  const s = y === undefined ? (/(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`) : `${y}ies`;
  return {
    s,
    ...(irregular().get(base) ?? { past: regular, participle: regular }),
    ing: ingStem === undefined ? stems.map((each) => `${each}ing`) : [`${ingStem}ing`],
  };
}

/** One syllable with a short vowel: its last letter is doubled before an ending. */
const SHORT_SYLLABLE = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/;

/** Longer verbs whose last letter may be doubled. */
const DOUBLING: ReadonlySet<string> = new Set(
  `admit commit submit omit permit refer prefer confer defer deter infer occur recur incur regret rebut compel expel propel rebel
  dispel repel control patrol equip quit begin forget upset outfit acquit transfer concur abhor excel program kidnap cancel travel
  label model signal counsel quip zigzag format worship overlap intermit remit unzip embed allot abet rerun outrun`.split(
    /\s+/,
  ),
);

/** @returns how a lower-case word can be a verb, or undefined when no list knows it as one. */
export function verbForm(lower: string): VerbForm | undefined {
  return forms().get(lower);
}

/** The base form of a verb form: "said" → "say"; unknown words lose a regular ending. */
export function lemmaOf(lower: string): string {
  return forms().get(lower)?.lemma ?? regularLemma(lower);
}

/** A word that no list has, without a regular ending. */
export function regularLemma(lower: string): string {
  const last = lower.charAt(lower.length - 1);
  if (last !== 's' && last !== 'd' && last !== 'g') return lower;
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('ing') && lower.length > 5) return lower.slice(0, -3);
  if (lower.endsWith('ed') && lower.length > 4) return lower.slice(0, -2);
  if (lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 3) return lower.slice(0, -1);
  return lower;
}

/** @returns every form that `verbForm` knows. */
export function verbForms(): Iterable<string> {
  return forms().keys();
}

/** @returns every word that `isListedAdjective` knows. */
export function listedAdjectives(): Iterable<string> {
  return adjectives();
}

/** True for an adjective that no ending gives away. */
export function isListedAdjective(lower: string): boolean {
  return adjectives().has(lower);
}

/** "newly", "clearly", "reportedly": what an adjective or a participle becomes before a verb. */
export function isDerivedAdverb(lower: string): boolean {
  if (!lower.endsWith('ly') || lower.length < 5) return false;
  const stem = lower.endsWith('ily') ? `${lower.slice(0, -3)}y` : lower.slice(0, -2);
  const form = verbForm(stem);
  return (
    isListedAdjective(stem) || form?.participle === true || /(?:ous|ful|ive|less|[a-z]{3}al)$/.test(stem)
  );
}

/** True for a base form that is a noun as well, though in news it is mostly a verb: "rise", "stand". */
export function isNounToo(lower: string): boolean {
  return nounsToo().has(lower);
}

const nounsToo = lazy(
  (): ReadonlySet<string> => new Set([...NOUN_VERBS.trim().split(/\s+/), 'stand', 'stop']),
);

const adjectives = lazy((): ReadonlySet<string> => new Set(ADJECTIVES.trim().split(/\s+/)));

function buildForms(): ReadonlyMap<string, VerbForm> {
  const built = new Map<string, VerbForm>();
  const add = (form: string, lemma: string, part: Partial<VerbForm>): void => {
    const old = built.get(form);
    built.set(form, {
      lemma: old?.lemma ?? lemma,
      base: (old?.base ?? false) || (part.base ?? false),
      s: (old?.s ?? false) || (part.s ?? false),
      past: (old?.past ?? false) || (part.past ?? false),
      participle: (old?.participle ?? false) || (part.participle ?? false),
      ing: (old?.ing ?? false) || (part.ing ?? false),
      noun: old === undefined ? (part.noun ?? false) : old.noun && (part.noun ?? false),
    });
  };
  const addVerb = (base: string, noun: boolean): void => {
    const { s, past, participle, ing } = inflect(base);
    add(base, base, { base: true, noun });
    add(s, base, { s: true, noun });
    for (const form of past) add(form, base, { past: true, noun: noun && form === base });
    for (const form of participle) add(form, base, { participle: true, noun: noun && form === base });
    for (const form of ing) add(form, base, { ing: true });
  };
  const [verbs, nouns] = [VERBS, NOUN_VERBS].map((list) => list.trim().split(/\s+/));
  for (const { lemma, marks } of REPORTING) if (!marks.includes('noun')) addVerb(lemma, false);
  for (const base of verbs ?? []) addVerb(base, false);
  for (const base of irregular().keys()) if (!built.has(base)) addVerb(base, false);
  for (const { lemma, marks } of REPORTING) if (marks.includes('noun')) addVerb(lemma, true);
  for (const base of nouns ?? []) addVerb(base, true);
  return built;
}

const forms = lazy(buildForms);
