import { FUNCTION_WORDS } from '../../english/index.ts';
import { type Token, tokenise } from '../../text/analyse.ts';
import type { Scanner } from '../../text/scanner.ts';

/** A query before anything in it is understood. */
export interface RawQuery {
  /** The words outside quotation marks, in order. */
  readonly words: readonly Token[];
  /** What stands in quotation marks. */
  readonly phrases: readonly string[];
  /** What has a minus before it: a word or a phrase. */
  readonly excluded: readonly string[];
  /** Phrases and minus words beyond the most that are looked for, as typed. */
  readonly leftOut: readonly string[];
  /** What stands behind "not about" at the very beginning, or behind "not" at the end, where that may be a part of a sentence: it is looked for. */
  readonly spared?: string;
  /** The text that the offsets of `words` point into. */
  readonly text: string;
}

/** Longer queries are cut: Discord allows 6,000 characters, a sentence has 300. */
const LONGEST = 1_000;
/** Each takes a look at every candidate, and nobody remembers more of one quote. */
const MOST_PHRASES = 8;
/** Each takes a walk through the list of every form of it. */
const MOST_EXCLUDED = 16;
/** At the end of a few catchwords: "palmyra, but not about aleppo". "This is not about oil" is a sentence. */
const NOT_ABOUT =
  /(?<!^|\b(?:is|are|was|were|am|be|been|its|it's|do|does|did|has|have|had|will|would|can|could|should|must))[\s,]+(?:but\s+)?(?:not\s+(?:about|on|by|from)|except(?:\s+(?:for|about|by|from))?|excluding|other than|apart from|(?<=\bbut\s+)not)\s+((?:the\s+)?[\p{L}\p{N}’'.-]+(?:\s+[\p{L}\p{N}’'.-]+){0,2})\s*$/iu;
/** As search engines have it, where nothing else is in capitals: "sluices NOT eels". "NEVER AGAIN, NOT ONCE" is shouted. */
const NOT = /(?<=\p{Ll}\S*\s)(?:AND\s+)?NOT\s+(?=[\p{Ll}\p{N}"“]|\p{Lu}\p{Ll})/gu;
/** "Nothing about brandt, just tell me about taxes": a wish. "Not about brandt, it is about taxes" may have been said. */
const NOT_ABOUT_BUT =
  /^(\s*(?:please\s+)?(?:not|nothing)\s+(?:about|on|by|from)\s+(?:the\s+)?)([\p{L}\p{N}’'-]+)(\s*[,;:–—-]\s*(?:but\s+)?(?:(?:just|only)\s+(?=(?:about|tell|show|give|find|what|who|quotes?|anything|something)\b)|(?=(?:tell|show|give|find|what|who|anything|something)\b)))/iu;
/** "Not about the money" is a sentence's end as likely as a wish. */
const NOT_ABOUT_FIRST =
  /^\s*(?:not|nothing)\s+(?:about|on|by|from)\s+(?:the\s+)?([\p{L}\p{N}’'-]+)\s+[\p{L}\p{N}]/iu;
/** At the end of a few catchwords, where it may be what was said as well: "taxes not brandt", "guilty or not guilty". */
const NOT_AT_END =
  /^\s*(?:\S+\s+){0,2}(?!(?:or|and|is|are|was|were|am|be|been|do|does|did|has|have|had|will|would|can|could|should|must|i|you|he|she|it|we|they|why)\s)\S+\s+(?:not|without|minus)\s+([\p{L}\p{N}’'-]{3,})\s*$/iu;
const PIECE =
  /(^|\s)([-−]?)(?:"([^"]*)"|“([^”“]*)”|«([^«»]*)»|„([^„“”]*)[“”])|(^|\s)[-−](?=[\p{L}\p{N}])(\S+)/gu;

/**
 * Takes quoted phrases and minus words out of a query; equal ones count once, and only so many count. Never throws.
 */
export function readQuery(query: string, scanner?: Scanner): RawQuery {
  const phrases = new Map<string, string>();
  const excluded = new Map<string, string>();
  const leftOut = new Map<string, string>();
  const take = (kept: Map<string, string>, most: number, content: string, terms: string, typed: string) => {
    if (kept.has(terms)) return;
    if (kept.size < most) kept.set(terms, content);
    else if (!leftOut.has(terms)) leftOut.set(terms, typed);
  };
  const text = query
    .slice(0, LONGEST)
    .replace(NOT, (whole) => '-'.padStart(whole.length))
    .replace(NOT_ABOUT_BUT, (whole, _lead, word: string) => ` -${word}`.padEnd(whole.length))
    .replace(NOT_ABOUT, (whole, words: string) => {
      const bare = words.replace(/^the\s+/iu, '');
      if (!bare.includes(' ')) return ` -${bare}`.padEnd(whole.length);
      // Several words are a name or a thing; with grammar among them they go on as a sentence does: "not about to give up".
      const isSentence = bare.split(/\s+/u).some((word) => FUNCTION_WORDS.has(word.toLowerCase()));
      return isSentence ? whole : ` -"${bare}"`.padEnd(whole.length);
    })
    .replace(PIECE, (whole, _space, minus: string, straight, curly, angled, low, _before, word) => {
      const phrase: string | undefined = straight ?? curly ?? angled ?? low;
      const content = phrase ?? (typeof word === 'string' ? word : '');
      const terms = tokenise(content, scanner)
        .map(({ term }) => term)
        .join(' ');
      const typed = whole.trim();
      if (terms === '') return ' '.repeat(whole.length);
      if (phrase === undefined || minus !== '') take(excluded, MOST_EXCLUDED, content, terms, typed);
      else take(phrases, MOST_PHRASES, content, terms, typed);
      return ' '.repeat(whole.length);
    });
  const isWish = NOT_ABOUT_BUT.test(query);
  const spared = isWish ? undefined : (NOT_ABOUT_FIRST.exec(query) ?? NOT_AT_END.exec(text))?.[1];
  return {
    ...(spared !== undefined && { spared }),
    words: tokenise(text, scanner),
    phrases: [...phrases.values()],
    excluded: [...excluded.values()],
    leftOut: [...leftOut.values()],
    text,
  };
}
