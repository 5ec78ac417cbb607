import { inflect } from './inflection.ts';
import { REPORTING, type ReportingVerb } from './reporting-verbs.ts';

const FRAMES: ReadonlyMap<string, ReportingVerb> = new Map(
  REPORTING.filter(({ frames, prepositions }) => frames !== '' || prepositions.length > 0).map((verb) => [
    verb.lemma,
    verb,
  ]),
);

/** @returns what a reporting verb may govern, by its base form. */
export function frameOf(lemma: string): ReportingVerb | undefined {
  return FRAMES.get(lemma);
}

/** @returns true for a verb that any frame knows. */
export function isReportVerb(lemma: string): boolean {
  return FRAMES.has(lemma);
}

/** @returns the base forms of the verbs with a mark. */
export function lemmasMarked(mark: string): ReadonlySet<string> {
  return new Set(REPORTING.filter(({ marks }) => marks.includes(mark)).map(({ lemma }) => lemma));
}

/** @returns every form of the verbs with a mark. */
export function formsMarked(mark: string): ReadonlySet<string> {
  return new Set([...lemmasMarked(mark)].flatMap((lemma) => [lemma, ...otherForms(lemma)]));
}

/** The forms with which a sentence says that somebody spoke: "says", "said"; "say" and "tell" in all forms. */
const SAYING: ReadonlySet<string> = new Set([
  ...[...lemmasMarked('common')].flatMap((lemma) => {
    const { s, past } = inflect(lemma);
    return [s, ...past];
  }),
  ...['say', 'saying', 'tell'],
]);

/** True for the commonest verbs of saying, where they report. */
export const isSaying = (lower: string): boolean => SAYING.has(lower);

function otherForms(lemma: string): string[] {
  const { s, past, participle, ing } = inflect(lemma);
  return [s, ...past, ...participle, ...ing];
}
