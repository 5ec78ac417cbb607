import { DAY_AND_MONTH_NAMES } from '../../english/index.ts';

export function isTimeName(lower: string | undefined): boolean {
  return lower !== undefined && TIME_NAMES.has(lower);
}

/** True for a name of a day or month, or a noun for a stretch of time. */
export function isTimeNoun(lower: string | undefined): boolean {
  return lower !== undefined && (TIME_NAMES.has(lower) || TIME_NOUNS.has(lower));
}

/** Prepositions that open a clause of when as well: "left after Smith spoke". */
export const TEMPORAL: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'as']);

const TIME_NOUNS: ReadonlySet<string> = new Set(
  'week month year night morning afternoon evening weekend summer fall spring winter time day days weeks months years hours today'.split(
    ' ',
  ),
);

const TIME_NAMES: ReadonlySet<string> = new Set([
  ...DAY_AND_MONTH_NAMES.filter((name) => name !== 'may'),
  ...'jan. feb. aug. sept. oct. nov. dec.'.split(' '),
]);
