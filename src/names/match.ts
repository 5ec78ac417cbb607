import { editDistance } from '../text/distance.ts';
import type { GivenNames } from './given.ts';
import type { NameWord } from './parts.ts';

/**
 * How a typed name means somebody, the surest first.
 * - `full`: all words of one of the names, in any order; `surname`: the last word, and nothing that contradicts it;
 *   `part`: other whole words; `beginning`: words that begin as typed.
 * - `transliteration`: umlauts written the other way (Mueller for Müller); `pet-form`: Bill for William; `initial`: B. for William.
 * - `role`: an office says it, or words of several of the names do.
 * - `sound`: spelt by another habit (Lawrow for Lavrov); `near`: a letter or two wrong.
 */
export type MatchKind = (typeof MATCH_KINDS)[number];

export const MATCH_KINDS = [
  'full',
  'surname',
  'part',
  'beginning',
  'transliteration',
  'pet-form',
  'initial',
  'role',
  'sound',
  'near',
] as const;

/** Shorter words are not compared by their sound, nor with a letter wrong. */
const SHORTEST_ALIKE = 5;
/** From this length on, two letters may be wrong. */
const TWO_EDITS = 8;

/** How one word stands for another; undefined when it does not. */
export function matchWord(
  typed: NameWord,
  own: NameWord,
): 'same' | 'transliteration' | 'sound' | 'near' | undefined {
  if (typed.folded === own.folded) return 'same';
  if (typed.folded === own.respelt || typed.respelt === own.folded) return 'transliteration';
  const [one, two] = [typed.folded, own.folded];
  if (Math.min(one.length, two.length) < SHORTEST_ALIKE) return undefined;
  if (typed.sound === own.sound) return 'sound';
  const edits = Math.min(one.length, two.length) < TWO_EDITS ? 1 : 2;
  return editDistance(one, two, edits) <= edits ? 'near' : undefined;
}

/**
 * How a typed name may mean somebody of a name; undefined when it can't: another surname, or given names that contradict each
 * other. Words of a typed name that the name lacks ("Donald John Trump") contradict nothing while one agrees.
 */
export function matchName(
  typed: readonly NameWord[],
  own: readonly NameWord[],
  givenNames: GivenNames,
): MatchKind | undefined {
  const last = typed.at(-1);
  if (last === undefined) return undefined;
  let best: MatchKind | undefined;
  for (const [place, word] of own.entries()) {
    const how = matchWord(last, word);
    const isSurname = place === own.length - 1;
    // A given name alone must be typed as it is.
    if (how === undefined || (typed.length === 1 && !isSurname && how !== 'same')) continue;
    const rest = matchRest(
      typed.slice(0, -1),
      own.filter((_, at) => at !== place),
      isSurname,
      givenNames,
    );
    if (rest === undefined) continue;
    best = surer(best, how === 'same' ? rest : lessSure(how, rest));
  }
  return best;
}

/** How the words beside the one that agrees do. */
function matchRest(
  typed: readonly NameWord[],
  own: readonly NameWord[],
  isSurname: boolean,
  givenNames: GivenNames,
): MatchKind | undefined {
  const alone = isSurname ? 'surname' : 'part';
  if (own.length === 0) return typed.length === 0 ? 'full' : 'surname';
  if (typed.length === 0) return alone;
  // Of a double surname one word is left here: it says nothing where the given names before it are others.
  const means = (one: NameWord, others: readonly NameWord[]) =>
    others.some((other) => matchWord(one, other) !== undefined || givenNames.agree(one.folded, other.folded));
  const [given, first] = [typed[0], own[0]];
  if (given !== undefined && first !== undefined && !means(given, own) && !means(first, typed))
    return undefined;
  let best: MatchKind | undefined;
  for (const given of typed)
    for (const other of own) {
      const how = matchWord(given, other);
      if (how === 'same')
        best = surer(best, own.length === typed.length || own.length === 1 ? 'full' : 'surname');
      else if (how === 'transliteration') best = surer(best, how);
      else if (givenNames.agree(given.folded, other.folded))
        best = surer(best, Math.min(given.folded.length, other.folded.length) === 1 ? 'initial' : 'pet-form');
      else if (how !== undefined) best = surer(best, how);
    }
  return best;
}

/** Whether a match leaves room for somebody else of nearly the same name. */
export function isUnsure(how: MatchKind): boolean {
  return how === 'sound' || how === 'near';
}

/** The surer of two. */
export function surer(one: MatchKind | undefined, two: MatchKind | undefined): MatchKind | undefined {
  if (one === undefined || two === undefined) return one ?? two;
  return MATCH_KINDS.indexOf(one) <= MATCH_KINDS.indexOf(two) ? one : two;
}

function lessSure(one: MatchKind, two: MatchKind): MatchKind {
  return MATCH_KINDS.indexOf(one) > MATCH_KINDS.indexOf(two) ? one : two;
}
