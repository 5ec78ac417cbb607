import type { Cast } from './cast.ts';
import { type Document, OPEN } from './document.ts';
import { isRoleNoun } from './lexicon.ts';
import type { NameUse } from './names.ts';

/**
 * Those whose office the article puts into another age: "President Roe signed the act in 1830".
 * @returns ids of such characters
 */
export function historical(document: Document, uses: readonly NameUse[], cast: Cast): ReadonlySet<number> {
  const out = new Set<number>();
  uses.forEach((use, index) => {
    const id = cast.characterOf[index] ?? -1;
    if (id >= 0 && use.titled && use.roles.length > 0 && isOfAnotherAge(document, use)) out.add(id);
  });
  return out;
}

/** A year long past in a sentence that is about the name. */
function isOfAnotherAge({ tokens, mask, sentences }: Document, use: NameUse): boolean {
  const sentence = sentences[use.sentence];
  const before = tokens[use.first - 1]?.lower ?? '';
  if (sentence === undefined || mask[use.first] !== OPEN || !isRoleNoun(before)) return false;
  // Whoever opens the sentence is whom it is about.
  if (use.lead !== sentence.first) return false;
  return tokens.slice(use.last, sentence.last).some(({ text }) => LONG_PAST.test(text));
}

/** Years of which nobody in office today has held any. */
const LONG_PAST = /^1(?:[0-8]\d\d|9[0-4]\d)$/;
