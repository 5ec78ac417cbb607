import { givenNameGender } from '../names/given-names.ts';
import type { ExtractedSpeaker } from '../quote/types.ts';
import { type Buffers, unsigned } from '../storage/buffers.ts';
import { createInts } from '../storage/column.ts';
import { StorageError } from '../storage/error.ts';
import { foldWord } from '../text/fold.ts';
import { keyHash } from '../text/hash.ts';
import { soundKey } from '../text/sound.ts';
import { wordsOf } from './name-mentions.ts';

/**
 * What of the names of speakers decides who can be one person with whom, as numbers by speaker. Two who share neither number, even if others
 * share one with both, have no say in each other's person: `mergePeople` compares by the sound of the surname, a body by its name,
 * and takes a bare name for a given one that stands before a surname.
 */
export interface Kin {
  /** Of the surname's sound; of a body's name. */
  readonly families: Uint32Array;
  /** Of the given name of a full name, even; one more for a bare name that may be that; 0 for none. */
  readonly givens: Uint32Array;
}

/** The name under which bodies are one: "The Post" is the "Post". */
export function bodyName(words: readonly string[]): string {
  const own = words.length > 1 && words[0]?.toLowerCase() === 'the' ? words.slice(1) : words;
  return own.map((word) => foldWord(word.replace(/[’']s?$/, ''))).join(' ');
}

/** @param speakers of some articles in a row */
export function packKin(speakers: Iterable<ExtractedSpeaker>): Buffers {
  const [families, givens] = [createInts(), createInts()];
  for (const { name, kind } of speakers) {
    const { words, folded } = wordsOf(name);
    const isBody = kind === 'group';
    families.push(keyHash(isBody ? `body ${bodyName(words)}` : soundKey(folded.at(-1) ?? '')));
    givens.push(isBody ? 0 : givenOf(folded));
  }
  return { families: families.array(), givens: givens.array() };
}

function givenOf(folded: readonly string[]): number {
  const first = folded[0] ?? '';
  const isBare = folded.length === 1;
  // A given name alone is anybody's.
  if (isBare && givenNameGender(first) !== undefined) return 0;
  // Neither 0 nor 1, whatever the lowest bit.
  const hash = keyHash(first) | 2;
  return isBare ? (hash | 1) >>> 0 : (hash & ~1) >>> 0;
}

/** @param size how many speakers @throws StorageError when there are not as many */
export function openKin(saved: Buffers, size: number): Kin {
  const kin = { families: unsigned(saved, 'families'), givens: unsigned(saved, 'givens') };
  if (kin.families.length !== size || kin.givens.length !== size)
    throw new StorageError('damaged', 'The names of the speakers do not fit.');
  return kin;
}

/**
 * Speakers with whom some can be one person, and with whom those can, and so on.
 * @param all of an archive, in parts
 * @param beginning the speakers with whom it begins; they need not be among all
 * @returns for each part which of them are meant, as 1 and 0
 */
export function kinOf(
  all: readonly Kin[],
  beginning: Iterable<readonly [family: number, given: number]>,
): Uint8Array[] {
  const [families, givens] = [createHashes(), createHashes()];
  const add = (family: number, given: number) => {
    families.add(family);
    // Whoever bears it the other way: bare, or before a surname.
    if (given > 1) givens.add((given ^ 1) >>> 0);
  };
  for (const [family, given] of beginning) add(family, given);
  const meant = all.map((part) => new Uint8Array(part.families.length));
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const [index, { families: own, givens: ownGivens }] of all.entries()) {
      const flags = meant[index];
      for (let at = 0; flags !== undefined && at < own.length; at += 1) {
        const [family = 0, given = 0] = [own[at], ownGivens[at]];
        if (flags[at] === 1 || !(families.has(family) || givens.has(given))) continue;
        flags[at] = 1;
        add(family, given);
        isDone = false;
      }
    }
  }
  return meant;
}

/** A set of hashes; most of those that are asked for are not in it. */
function createHashes() {
  const hashes = new Set<number>();
  const low = new Uint8Array(0x1_0000);
  return {
    add(hash: number): void {
      hashes.add(hash);
      low[hash & 0xffff] = 1;
    },
    has: (hash: number) => low[hash & 0xffff] === 1 && hashes.has(hash),
  };
}
