import type { Gender } from '../../names/given-names.ts';
import { foldWord } from '../../text/fold.ts';
import type { TextSpan } from '../types.ts';

/** One person of an article, under all the names that the article gives. */
export interface Character {
  readonly id: number;
  /** Words of the fullest name. */
  words: readonly string[];
  name: string;
  /** "Jr." tells the son from the father. */
  readonly suffix: string;
  readonly names: Set<string>;
  readonly roles: TextSpan[];
  /** States of the USA that stand beside the name: "(R-Fla.)". */
  readonly states: Set<string>;
  gender: Gender | undefined;
  /** Something beside a capital says that this is a human being. */
  person: boolean;
  /** Index of the first use of a full name in the body; -1 for whom no full name there began. */
  namedAt: number;
  /** How often a full name and any name stand in the article. */
  fullUses: number;
  uses: number;
}

/** Characters under the words of their names. */
export interface Registry {
  readonly characters: Character[];
  create(words: readonly string[], name: string, suffix?: string): Character;
  /** Characters whose name ends in a word; the first ones when it is a crowd. */
  bearers(word: string): readonly Character[];
  /** Characters that have a word elsewhere in their name. */
  holders(word: string): readonly Character[];
}

/** So many bearers of one word are compared at most: no real article has more, and a made-up one stays linear. */
const CROWD = 40;

export function openRegistry(): Registry {
  const characters: Character[] = [];
  const bySurname = new Map<string, Character[]>();
  const byWord = new Map<string, Character[]>();
  return {
    characters,
    create(words, name, suffix = '') {
      const character: Character = {
        id: characters.length,
        words,
        name,
        suffix,
        names: new Set(),
        roles: [],
        states: new Set(),
        gender: undefined,
        person: false,
        namedAt: -1,
        fullUses: 0,
        uses: 0,
      };
      characters.push(character);
      push(bySurname, foldWord(words.at(-1) ?? ''), character);
      for (const word of words.slice(0, -1)) push(byWord, foldWord(word), character);
      return character;
    },
    bearers: (word) => bySurname.get(foldWord(word)) ?? [],
    holders: (word) => byWord.get(foldWord(word)) ?? [],
  };
}

function push(map: Map<string, Character[]>, key: string, character: Character): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [character]);
  else if (list.length < CROWD && list.at(-1) !== character) list.push(character);
}
