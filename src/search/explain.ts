import type { Group, StoredFields, Variant } from '../index/index.ts';
import { tokenise } from '../text/analyse.ts';
import type { Scanner } from '../text/scanner.ts';
import type { Match } from './types.ts';

/** What was found of each group in one document. */
interface GroupMatches {
  readonly document: number;
  /** What the quote has of each group, and what the context has of those that it lacks. */
  readonly quoted: readonly (Variant | undefined)[];
  readonly around: readonly (Variant | undefined)[];
  readonly phrase: boolean;
}

/** Why a quote matches, word by word. */
export function matchOf(
  groups: readonly Group[],
  found: GroupMatches,
  fields: StoredFields,
  scanner: Scanner,
): Match {
  const { document, quoted, around, phrase } = found;
  const corrected: { typed: string; found: string }[] = [];
  const missing: string[] = [];
  const inContext: string[] = [];
  const widened: { typed: string; found: string }[] = [];
  const kinds = new Set<Variant['kind']>();
  for (const [at, { typed }] of groups.entries()) {
    const own = quoted[at];
    const variant = own ?? around[at];
    if (variant === undefined) {
      missing.push(typed);
      continue;
    }
    kinds.add(variant.kind);
    if (own === undefined) inContext.push(typed);
    const bent = variant.kind === 'spelling' || variant.kind === 'completion';
    if (!bent && !isLoose(variant)) continue;
    const text = own === undefined ? fields.context(document) : fields.text(document);
    (bent ? corrected : widened).push({ typed, found: surfaceOf(variant.term, text, scanner) });
  }
  return {
    kind: kindOf(kinds, groups.length, missing, inContext, phrase),
    corrected,
    missing,
    inContext,
    ...(widened.length > 0 && { widened }),
  };
}

function kindOf(
  kinds: ReadonlySet<Variant['kind']>,
  groups: number,
  missing: readonly string[],
  inContext: readonly string[],
  phrase: boolean,
): Match['kind'] {
  if (missing.length > 0) return 'partial';
  if (groups > 0 && inContext.length === groups) return 'context';
  if (phrase) return 'phrase';
  if (kinds.has('spelling') || kinds.has('completion')) return 'spelling';
  if (kinds.has('alias') || kinds.has('near')) return 'alias';
  if (kinds.has('inflected') || kinds.has('root')) return 'inflected';
  return 'exact';
}

/** A term as the text writes it. */
function surfaceOf(term: string, text: string, scanner: Scanner): string {
  const tokens = tokenise(text, scanner);
  for (const [at, token] of tokens.entries()) {
    if (token.term === term) return text.slice(token.start, token.end);
    const before = tokens[at - 1];
    if (token.hyphenated && before !== undefined && before.term + token.term === term)
      return text.slice(before.start, token.end);
  }
  return term;
}

/** A word near in meaning, or of the same family. */
export function isLoose({ kind }: Variant): boolean {
  return kind === 'near' || kind === 'root';
}
