import { spelledApart } from '../english/index.ts';
import type { Lexicon, Variant, VariantKind } from '../index/index.ts';
import type { AliasBook } from '../names/alias-book.ts';
import { hasOtherLetter } from '../text/distance.ts';
import { type TypedAs, worth } from './scoring.ts';

/** Where words come from. */
export interface Wordbook {
  readonly lexicon: Lexicon;
  readonly aliases: AliasBook;
  /** Documents in all. */
  readonly size: number;
}

type Add = (term: string, kind: VariantKind, distance?: number) => void;

/** @param isInflected it is a word with forms of its own, and so hardly ever an acronym: "car", "life" */
export function addAliases(term: string, book: Wordbook, add: Add, isInflected = false): void {
  for (const other of book.aliases.same(term))
    if (!(isInflected && isAcronymOf(term, other))) add(other, 'alias');
  const apart = spelledApart(term);
  if (apart !== undefined) add(apart.term, apart.isUnsure ? 'near' : 'alias');
  for (const other of book.aliases.near(term)) {
    add(other, 'near');
    if (!other.includes(' ')) for (const form of book.lexicon.forms(other)) add(form, 'near');
  }
}

/** "car" of "Central African Republic": its letters are initials of the words. */
function isAcronymOf(term: string, long: string): boolean {
  const initials = long.split(' ').map((word) => word.charAt(0));
  return (
    initials.length > 1 &&
    initials.length >= term.length &&
    term.charAt(0) === initials[0] &&
    [...term].every((letter) => initials.includes(letter))
  );
}

/** Gathers variants that the corpus has; the first kind given to a term stays. */
export function collector(book: Wordbook, forms: readonly string[], typed: TypedAs, besideSlip = false) {
  const own = forms[0] ?? '';
  const found = new Map<string, Variant>();
  const frequency = Math.min(
    book.size,
    forms.reduce((sum, form) => sum + book.lexicon.frequency(form), 0),
  );
  const occasion = { documents: book.size, frequency, typed };
  const add: Add = (term, kind, distance = 1) => {
    if (found.has(term) || book.lexicon.frequency(term) === 0) return;
    const otherLetter = kind === 'spelling' && hasOtherLetter(own, term);
    found.set(term, { term, kind, ...worth(kind, occasion, { distance, otherLetter, besideSlip }) });
  };
  return { add, size: () => found.size, all: () => [...found.values()] };
}
