import type { Word } from '../concordance/index.ts';

/** Pieces that one word is put together of at most. */
const MOST_PIECES = 24;

/**
 * Puts words together that only a blank parts of which nobody can say whether it stands between two words or inside one.
 * @param isWord whether the other side of the comparison has a word with this key; pieces that it has all stay apart
 */
export function joinLoose<Kind extends Word>(
  words: readonly Kind[],
  isWord: (key: string) => boolean,
): readonly Kind[] {
  if (!words.some(({ loose }) => loose)) return words;
  const joined: Kind[] = [];
  for (let at = 0; at < words.length; ) {
    const run = runFrom(words, at);
    let size = run.length;
    while (size > 1 && !isOne(run.slice(0, size), isWord)) size -= 1;
    const [first, last] = [run[0], run[size - 1]];
    if (first !== undefined && last !== undefined)
      joined.push(size === 1 ? first : { ...first, key: keyOf(run.slice(0, size)), end: last.end });
    at += size;
  }
  return joined;
}

/** The words from one on that only such blanks part. */
function runFrom<Kind extends Word>(words: readonly Kind[], from: number): readonly Kind[] {
  let to = from + 1;
  while (to < words.length && to - from < MOST_PIECES && words[to]?.loose) to += 1;
  return words.slice(from, to);
}

const keyOf = (pieces: readonly Word[]) => pieces.map(({ key }) => key).join('');

const isOne = (pieces: readonly Word[], isWord: (key: string) => boolean) =>
  isWord(keyOf(pieces)) && !pieces.every(({ key }) => isWord(key));
