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
 * What of the names of speakers decides who can be one person with whom, as numbers by speaker: `mergePeople` compares by the sound of the surname, a body
 * by its name, and takes a bare name for a given one that stands before a surname.
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

/** What some articles more or less have to do with a speaker. */
export const KIN = {
  /** Who it is stays. */
  none: 0,
  /** A full name that a bare one may mean of which it is open whom: it stays with those with whom it was one. */
  meant: 1,
  /** Who it is may be another one now. */
  open: 2,
} as const;

/**
 * Whom articles that came or went concern.
 *
 * Who bears a full name is decided among those of one surname's sound. Whom a bare name means is decided among the bearers of full names, before any bare
 * name is joined to them: of its surname, and of those before whose surname it stands. So it goes no further than from full names to bare ones, and from these to
 * those that they may mean.
 * @param all speakers of an archive, in parts
 * @param changed the speakers of those articles; they need not be among all
 * @returns for each part what is so of each of its speakers, as `KIN` says
 */
export function kinOf(
  all: readonly Kin[],
  changed: Iterable<readonly [family: number, given: number]>,
): Uint8Array[] {
  const each = (see: (family: number, given: number) => void): void => {
    for (const { families, givens } of all)
      for (let at = 0; at < families.length; at += 1) see(families[at] ?? 0, givens[at] ?? 0);
  };
  const [open, bare, full] = [createHashes(), createHashes(), createHashes()];
  for (const [family, given] of changed) {
    open.add(family);
    if (isFull(given)) bare.add(turned(given));
    if (isBare(given)) full.add(turned(given));
  }
  each((family, given) => {
    if (isFull(given) && open.has(family)) bare.add(turned(given));
  });
  // A bare name is decided together with all that sound like it.
  each((family, given) => {
    if (bare.has(given)) open.add(family);
  });
  each((family, given) => {
    if (isBare(given) && open.has(family)) full.add(turned(given));
  });
  const meant = createHashes();
  each((family, given) => {
    if (full.has(given)) meant.add(family);
  });
  return all.map(({ families, givens }) =>
    Uint8Array.from(families, (family, at) => {
      if (open.has(family)) return KIN.open;
      return isFull(givens[at] ?? 0) && meant.has(family) ? KIN.meant : KIN.none;
    }),
  );
}

/** Given names of full names, and of bare ones. */
const isFull = (given: number): boolean => given > 1 && given % 2 === 0;
const isBare = (given: number): boolean => given % 2 === 1;
/** The same name as a bare one, or before a surname. */
const turned = (given: number): number => (given ^ 1) >>> 0;

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
