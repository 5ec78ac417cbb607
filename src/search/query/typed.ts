import { chatInFull, FUNCTION_WORDS } from '../../english/index.ts';
import type { Token } from '../../text/analyse.ts';
import type { TypedWord } from '../plan.ts';
import { grammarBegun, grammarMeant } from './slips.ts';
import type { FacetBooks } from './types.ts';

/** "us" in lower case is the pronoun, unless it is the first half of "us-led"; "doesn" is what a slip leaves of "doesn't". */
export function typedWord(word: Word, text: string, { knows }: FacetBooks): TypedWord {
  const compound = word.term === 'us' && /^[-\u2010\u2011]\p{L}/u.test(text.slice(word.end));
  return {
    surface: text.slice(word.start, word.end),
    term: compound
      ? 'US'
      : isContraction(word.term) && !(word.term === 'haven' && knows(word.term))
        ? `${word.term}t`
        : word.term,
    hyphenated: word.hyphenated,
    ...(word.respelt !== undefined && { respelt: word.respelt }),
  };
}

/**
 * A grammar word in place of a slip, or of a last word that was left unfinished, where it is no word of the corpus, no name, and no
 * slip or beginning of a word of the corpus, but for one that is far rarer: "gtting" is getting, not gutting.
 */
export function withoutSlip(
  word: Token,
  isLast: boolean,
  { knows, frequency, begins, nearest, speakers, outlets }: FacetBooks,
): Word {
  const { term } = word;
  const full = chatInFull(term);
  if (full !== undefined)
    return knows(term) || speakers.exact(term).length > 0 ? word : { ...word, term: full, respelt: full };
  const begun = isLast ? grammarBegun(term) : undefined;
  const meant = begun ?? grammarMeant(term);
  if (meant === undefined) return word;
  const rival = () => (begun === undefined ? (nearest(term)?.lettersKept ?? 0) : begins(term));
  const isWord = () =>
    knows(term) ||
    speakers.exact(term).length + outlets.exact(term).length > 0 ||
    rival() * FAR_COMMONER > frequency(meant);
  return isWord() ? word : { ...word, term: meant, respelt: meant };
}

/** The words with those of chats in full, whether the corpus has them or not: for a question, which has them where it asks. */
export const withoutChat = (words: readonly Word[]): Word[] =>
  words.map((word) => {
    const full = chatInFull(word.term);
    return full === undefined ? word : { ...word, term: full, respelt: full };
  });

/** So many times as common as a word of the corpus that would be as near. */
const FAR_COMMONER = 20;

export type Word = Token & Pick<TypedWord, 'respelt'>;

function isContraction(term: string): boolean {
  return term.length > 3 && term.endsWith('n') && FUNCTION_WORDS.has(`${term}t`);
}
