import { FUNCTION_WORDS } from '../english/index.ts';
import type { Filter } from '../index/index.ts';
import type { Finder } from './finder.ts';
import type { TypedWord } from './plan.ts';
import type { Reading } from './read.ts';
import type { SearchNote } from './types.ts';

/** Whether "is" stands where the verb can't: at the end, behind a preposition, before those who fight for it. */
function isHinted(at: number, words: readonly TypedWord[]): boolean {
  const before = words[at - 1]?.term ?? '';
  const behind = words[at + 1]?.term;
  return behind === undefined || BEFORE_A_NAME.has(before) || ITS_OWN.has(behind);
}

const BEFORE_A_NAME = new Set(
  'on about against by from of with and or to fight fighting join joined'.split(' '),
);
const ITS_OWN = new Set(
  'fighter fighters militant militants terrorist terrorists group attack attacks territory leader leaders jihadist jihadists'.split(
    ' ',
  ),
);

/** Beside a speaker, a lower-case "us" is the country: nobody asks for the pronoun. */
export function withAcronyms(
  reading: Reading,
  filter: Filter,
  finder: Finder,
  notes: SearchNote[],
): readonly TypedWord[] {
  const facts = filter.speakers !== undefined || filter.outlets !== undefined;
  if (reading.sentence || reading.phrases.length > 0) return reading.topic;
  return reading.topic.map((word, at) => {
    const meant = word.term.toUpperCase();
    const others = reading.topic.some((other) => !FUNCTION_WORDS.has(other.term));
    const isMeant = word.term === 'us' || (word.term === 'is' && isHinted(at, reading.topic));
    if (!isMeant || !(facts || others) || finder.lexicon.frequency(meant) === 0) return word;
    notes.push({ code: 'alias', typed: word.surface, also: [meant] });
    return { ...word, term: meant };
  });
}
