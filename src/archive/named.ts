import type { Article } from '../article/types.ts';
import { FUNCTION_WORDS, isListedAdjective, isNumberWord } from '../english/index.ts';
import type { ExtractedSpeaker } from '../quote/types.ts';

/** What stands in brackets, and what behind what somebody is called: "supporters | of the Roe campaign", "aides | on a Doe proposal". */
const BESIDE = /\([^)]*\)?|\[[^\]]*\]?|\s(?:of|for|from|in|on|at|to|with|by|who|which|that)\s.*$/gsu;

/** One body by its name: "Department of Harbours", and not "Officials of Harbours". */
const OFFICE = /^\p{Lu}\S*[^\ss] (?:of|for)(?: the)? \p{Lu}/u;

/**
 * Whether a source has a name, or is called by the name of a person or a body: "Harbour Board", "Roe campaign", "US officials", and not
 * "officials", "two people", "supporters of Roe" or "(D-Ohio)". Without one nobody can be asked for.
 * @param article read only where that is needed, which takes longer than all else: a capital with which a sentence begins is that of no name, where the word stands in lower case elsewhere
 */
export function isNamed(
  { name, kind }: Pick<ExtractedSpeaker, 'name' | 'kind'>,
  article: Pick<Article, 'raw'>,
): boolean {
  const head = name.replace(BESIDE, '');
  if (kind === 'person') return /\p{L}/u.test(head);
  if (/\p{Lo}|.\p{Lu}/su.test(head) || OFFICE.test(name)) return true;
  const opener = /^\p{Lu}[\p{L}\p{M}’'-]*/u.exec(head)?.[0].toLowerCase();
  if (opener === undefined) return false;
  const [word = ''] = opener.split('-');
  if (isNumberWord(word) || isListedAdjective(word) || FUNCTION_WORDS.has(word)) return false;
  // Addresses are in lower case throughout.
  return !new RegExp(`(?<![\\p{L}\\p{N}/.@#_-])${opener}(?![\\p{L}\\p{N}/@_-]|\\.\\p{L})`, 'u').test(
    article.raw,
  );
}

/** Whether a name has no capital at all, so that no other spelling of it is one either: "experts", "Experts". */
export const isPlain = (name: string): boolean => /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name);
