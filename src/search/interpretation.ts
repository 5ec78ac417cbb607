import type { Group, Variant } from '../index/index.ts';
import { isLoose } from './explain.ts';

/** What the typed words are taken for: terms that a quote has. */
export interface Interpretation {
  /** The same for the same terms. */
  readonly key: string;
  /** How likely that is meant, in points as of `scoring.ts`, wherever the terms stand. */
  readonly points: number;
}

/** Points that a form has less than the word itself by `scoring.ts`. */
const ENDING = 40;
/** Points for words that are remembered without their endings: once, for that is so of each of the words. */
const FORM = 190;
/** Points for each further word in another form: who remembers one without its ending does so with most. */
const FURTHER_FORM = 80;
/** Points for other forms beside an unfinished word: two slips of different kinds are rarer than two of one. */
const FORM_OF_UNFINISHED = 150;

/** A quote that has several forms of a word may be meant for each of them; so many ways to take it are told apart. */
const MOST = 16;

interface Way {
  readonly terms: readonly string[];
  readonly points: number;
  /** How many of the words are in another form. */
  readonly forms: number;
  readonly isUnfinished: boolean;
}

/**
 * The ways to take typed words for what a quote has. What else they are called is no other way, and what is only near in meaning is none.
 * @param variants what the quote has of each group
 */
export function interpretationsOf(
  variants: readonly (readonly Variant[])[],
  groups: readonly Group[],
): readonly Interpretation[] {
  let ways: readonly Way[] = [{ terms: [], points: 0, forms: 0, isUnfinished: false }];
  for (const [at, own] of variants.entries()) {
    const typed = groups[at]?.typed ?? '';
    // The last word may be unfinished.
    const isForm = ({ kind, term }: Variant) =>
      kind === 'inflected' && !(at === groups.length - 1 && term.startsWith(typed));
    const meant = own.filter((variant) => !isLoose(variant));
    if (own.length === 0) ways = ways.map((way) => ({ ...way, terms: [...way.terms, ''] }));
    else
      ways = ways
        .flatMap((way) =>
          meant.map((variant) => ({
            terms: [...way.terms, variant.kind === 'alias' ? typed : variant.term],
            points: way.points + variant.gain + (variant.kind === 'inflected' ? ENDING : 0),
            forms: way.forms + (isForm(variant) ? 1 : 0),
            isUnfinished: way.isUnfinished || variant.kind === 'completion',
          })),
        )
        .slice(0, MOST);
  }
  return ways.map(({ terms, points, forms, isUnfinished }) => ({
    key: terms.join('|'),
    points:
      points - (forms > 0 ? FORM - FURTHER_FORM * (forms - 1) + (isUnfinished ? FORM_OF_UNFINISHED : 0) : 0),
  }));
}
