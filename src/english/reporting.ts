import { lazy } from '../lazy.ts';
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
export function formsMarked(mark: string): string[] {
  return [...lemmasMarked(mark)].flatMap((lemma) => [lemma, ...Object.values(inflect(lemma)).flat()]);
}

/**
 * Forms that say that what follows is not so, or not held to be so: "denied", "doubts". A form that is a noun elsewhere
 * ("a dispute") is left out, but for the doubts.
 */
export function doubtingForms(): string[] {
  const denying = REPORTING.filter(({ marks }) => marks.includes('denies')).flatMap(({ lemma, marks }) => {
    const { s, past, ing } = inflect(lemma);
    return [...(marks.includes('noun') ? [] : [lemma, s]), ...past, ...ing];
  });
  return [...denying, ...formsMarked('doubts')];
}

/** Forms with which the lead of a report says when something was: "said on Monday". */
export function newsForms(): string[] {
  return [...lemmasMarked('news')].flatMap((lemma) => [inflect(lemma).s, ...inflect(lemma).past]);
}

/** The forms with which a sentence says that somebody spoke: "says", "said"; "say" and "tell" in all forms. */
const saying = lazy(
  (): ReadonlySet<string> =>
    new Set([
      ...[...lemmasMarked('common')].flatMap((lemma) => {
        const { s, past } = inflect(lemma);
        return [s, ...past];
      }),
      ...['say', 'saying', 'tell'],
    ]),
);

/** True for the commonest verbs of saying, where they report. */
export const isSaying = (lower: string): boolean => saying().has(lower);

/** A verb form with which a sentence may name who speaks. */
export interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly part: 'base' | 's' | 'past' | 'ing';
}

const forms = lazy(buildForms);

/** @returns what a lower-case word is as a form of a reporting verb; undefined for every other word. */
export function reportingForm(lower: string): ReportingForm | undefined {
  return forms().get(lower);
}

function buildForms(): ReadonlyMap<string, ReportingForm> {
  const built = new Map<string, ReportingForm>();
  for (const verb of REPORTING) {
    const { s, past, ing } = inflect(verb.lemma);
    const parts = { past, s: [s], ing, base: [verb.lemma] };
    for (const part of ['past', 's', 'ing', 'base'] as const)
      for (const form of parts[part]) if (!built.has(form)) built.set(form, { verb, part });
  }
  return built;
}

/** Nouns for what is said: "his claim that …". */
export const SPEECH_NOUNS: readonly string[] =
  `claim statement assertion allegation argument suggestion warning announcement declaration admission prediction promise pledge vow
  contention accusation charge complaint remark comment insistence demand proposal acknowledgment acknowledgement concession
  revelation report rumor reminder recommendation message response estimate`
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun}s`])
    .concat('testimony');
