import { isSaying } from '../../english/index.ts';
import { type Document, OPEN } from './document.ts';
import { HUMAN, isRoleNoun } from './lexicon.ts';
import { isPersonalUse, type NameUse, usesBefore } from './names.ts';
import { asName, endOfUse } from './phrase.ts';
import type { Reading } from './reading.ts';

/** How far a name may stand before its apposition, in tokens. */
const REACH = 24;

/**
 * The name to which a mention belongs: of "Jane Roe, 35, a nurse from Leeds, said" only "35", "a nurse from Leeds" or
 * "Leeds" may have been taken for the source, of "the chief, Jane Roe, said" only "the chief".
 * @param first first token of the mention
 * @param last token after it
 * @param reading how the mention reads by itself
 */
export function readAround(
  document: Document,
  first: number,
  last: number,
  reading: Reading,
  uses: readonly NameUse[],
): Reading | undefined {
  return (
    nameBefore(document, first, last, reading, uses) ??
    (isOfOne(document, first, last, reading) ? nameAfter(document, first, last, uses) : undefined)
  );
}

/** "the chief", "the man", "one of them", "another": one human being whom a name behind a comma may tell. */
function isOfOne({ tokens }: Document, first: number, last: number, { kind }: Reading): boolean {
  if (kind === 'role' || kind === 'name') return kind === 'role';
  return /^(?:one|another)$/.test(tokens[first]?.lower ?? '') || HUMAN.test(tokens[last - 1]?.lower ?? '');
}

function nameBefore(
  document: Document,
  first: number,
  last: number,
  reading: Reading,
  uses: readonly NameUse[],
): Reading | undefined {
  const { tokens, sentenceOf } = document;
  const index = usesBefore(uses, first) - 1;
  const use = uses[index];
  if (use === undefined || use.possessive || !isPersonalUse(use)) return undefined;
  // "In Alder, a clerk said"
  if (
    use.words.length === 1 &&
    !use.titled &&
    /^(?:in|at|from|near)$/.test(tokens[use.lead - 1]?.lower ?? '')
  )
    return undefined;
  const end = endOfUse(tokens, use);
  if (sentenceOf[use.first] !== sentenceOf[first] || first - end > REACH || tokens[end]?.text !== ',')
    return undefined;
  // Only a chain of appositions lies between: nobody else speaks there.
  for (let at = end; at < first; at += 1) {
    const token = tokens[at];
    if (token === undefined || isSaying(token.lower) || token.kind === 'open' || AUXILIARY.test(token.lower))
      return undefined;
  }
  const before = tokens[first - 1];
  if (before?.text === ',') {
    const opener = tokens[first];
    const number = opener?.kind === 'number';
    const noun =
      reading.kind === 'role' &&
      (/^(?:a|an|the|one)$/.test(opener?.lower ?? '') || isRoleNoun(opener?.lower ?? ''));
    return number || (noun && isClosed(document, use, last)) ? asName(uses, index) : undefined;
  }
  // "…, chairman of Acme": "Acme" belongs to the chairman.
  const inRole = use.roles.some((role) => role.start > (tokens[end]?.start ?? 0));
  const tail =
    /^(?:of|from|at|in|for)$/.test(before?.lower ?? '') && (inRole || tokens[end + 1]?.kind === 'number');
  return tail && isClosed(document, use, last) ? asName(uses, index) : undefined;
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|did|does|can|could|may|might|and|but)$/;

/** The apposition ends in a comma, or the name comes right after the verb of saying: "…, said Jane Roe, a nurse." */
function isClosed(document: Document, use: NameUse, last: number): boolean {
  const { tokens } = document;
  const after = tokens[last]?.text ?? '';
  return (
    after === ',' ||
    after === ')' ||
    (isSaying(tokens[use.lead - 1]?.lower ?? '') && !isSaying(after.toLowerCase()))
  );
}

/** "the chief, | Jane Roe, | said", "said one, | Jane Roe |.", "said the man who taught her, | Karl Roe |, as …". */
function nameAfter(
  document: Document,
  first: number,
  last: number,
  uses: readonly NameUse[],
): Reading | undefined {
  const { tokens, sentenceOf } = document;
  const isBehindCue = isSaying(tokens[first - 1]?.lower ?? '');
  const comma = isBehindCue ? behindClause(document, last) : last;
  if (tokens[comma]?.text !== ',') return undefined;
  const index = usesBefore(uses, comma);
  const use = uses[index];
  if (use === undefined || Math.min(use.lead, use.first) !== comma + 1 || use.possessive) return undefined;
  if (comma > last && use.words.length < 2) return undefined;
  const end = endOfUse(tokens, use);
  const isEnd = isBehindCue && (tokens[end]?.text === '.' || sentenceOf[end] !== sentenceOf[first]);
  return tokens[end]?.text === ',' || isEnd ? asName(uses, index) : undefined;
}

/** @returns the token behind "who taught her", where that clause is all up to a comma; `last` where there is none */
function behindClause({ tokens, mask }: Document, last: number): number {
  if (tokens[last]?.lower !== 'who') return last;
  for (let at = last + 1; at < last + LONGEST_CLAUSE; at += 1)
    if (tokens[at]?.kind !== 'word' || mask[at] !== OPEN) return tokens[at]?.text === ',' ? at : last;
  return last;
}

/** Tokens of "who taught her to fly". */
const LONGEST_CLAUSE = 12;
