import { DAY_AND_MONTH_NAMES, titlesMarked } from '../../english/index.ts';
import type { Token } from '../tokens.ts';

export function isTimeName(lower: string | undefined): boolean {
  return lower !== undefined && TIME_NAMES.has(lower);
}

/**
 * "Lord March", "Ms Paris March", "Mr Sunday Roe": what would be a month or a day stands in a name that a courtesy title opens; not
 * "Mr Roe Friday", "Mr Roe March 5".
 */
export function isTitledTime(tokens: readonly Token[], at: number): boolean {
  if (isCourteous(tokens[at - 1])) return true;
  const isMonth = tokens[at]?.lower.endsWith('day') === false && tokens[at + 1]?.kind !== 'number';
  return isMonth && tokens[at - 1]?.word.hasCapital === true && isCourteous(tokens[at - 2]);
}

const isCourteous = (token: Token | undefined): boolean =>
  COURTESY.has(token?.lower.replace(/\.$/, '') ?? '');

const COURTESY: ReadonlySet<string> = new Set([...titlesMarked('courtesy'), 'sir', 'dame', 'lord', 'lady']);

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
