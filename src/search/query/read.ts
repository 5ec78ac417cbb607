import { type Token, tokenise } from '../text/analyse.ts';
import type { Scanner } from '../text/scanner.ts';

/** A query before anything in it is understood. */
export interface RawQuery {
  /** The words outside quotation marks, in order. */
  readonly words: readonly Token[];
  /** What stands in quotation marks. */
  readonly phrases: readonly string[];
  /** What has a minus before it: a word or a phrase. */
  readonly excluded: readonly string[];
  /** The text that the offsets of `words` point into. */
  readonly text: string;
}

/** Longer queries are cut: Discord allows 6,000 characters, a sentence has 300. */
const LONGEST = 1_000;
const PIECE =
  /(^|\s)([-−]?)(?:"([^"]*)"|“([^”“]*)”|«([^«»]*)»|„([^„“”]*)[“”])|(^|\s)[-−](?=[\p{L}\p{N}])(\S+)/gu;

/** Takes quoted phrases and minus words out of a query. Never throws. */
export function readQuery(query: string, scanner?: Scanner): RawQuery {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const text = query
    .slice(0, LONGEST)
    .replace(PIECE, (whole, _space, minus: string, straight, curly, angled, low, _before, word) => {
      const phrase: string | undefined = straight ?? curly ?? angled ?? low;
      const content = phrase ?? (typeof word === 'string' ? word : '');
      if (tokenise(content, scanner).length === 0) return ' '.repeat(whole.length);
      if (phrase === undefined || minus !== '') excluded.push(content);
      else phrases.push(content);
      return ' '.repeat(whole.length);
    });
  return { words: tokenise(text, scanner), phrases, excluded, text };
}
