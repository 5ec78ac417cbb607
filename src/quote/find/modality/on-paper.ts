import type { Unit, View } from '../../view.ts';
import type { Finding } from '../finding.ts';
import { isWording } from './wording.ts';
import { lowers } from './words.ts';

/** What is written to be said. */
export const DRAFTED: ReadonlySet<string> = new Set(
  'speech speeches draft drafts drafted script scripted'.split(' '),
);

/**
 * "The prepared text included the line “…”", "was handed a form that read “…”": in a text, and nobody is told to have said, read or signed it.
 * @param isToBeSaid only what is written to be said counts
 */
export function isOnPaper(
  view: View,
  unit: Unit,
  { source, content: [range], lemma }: Finding,
  isToBeSaid: boolean,
): boolean {
  if (range === undefined) return false;
  const before = lowers(view, unit.first, unit.last);
  const isText = (word: string) => DRAFTED.has(word) || PAPERS.test(word) || (!isToBeSaid && isWording(word));
  if (!before.some(isText)) return false;
  // "had written a toast that opened “…”"
  const isWritten =
    /^(?:write|draft|prepare|compose|type|pen)$/.test(lemma ?? '') && view.tags[range.first] !== 'OQ';
  if (source !== undefined && !isWritten) {
    const named = lowers(view, source.first, source.last);
    // "In his speech Smith said": not the speech.
    const isSomebody = view.tags[source.last - 1] === 'NNP';
    if (isSomebody || !named.some(isText)) return false;
    // "A letter from the union said": that the one who got it did not read it takes nothing back.
    if (/\b(?:from|by)\b/.test(lowers(view, source.first, source.last + 1).join(' '))) return false;
  }
  return !DELIVERED.test(before.join(' '));
}

const PAPERS =
  /^(?:forms?|pledges?|confessions?|oaths?|contracts?|agreements?|documents?|cards?|sheets?|pages?|toasts?|copy|remarks)$/;

/** "signed a statement that read", "read a text that said" */
const DELIVERED =
  /\b(?:signed|read|read out|issued|posted|published|delivered|released|adopted|approved|passed|gave) (?:from )?(?:an?|the|his|her|their) (?:\w+ )?(?:statement|text|letter|speech|script|pledge|oath|confession|form|message|toast)\b/;
