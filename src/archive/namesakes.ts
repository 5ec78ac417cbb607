import { push } from '../multimap.ts';
import { sureGender } from '../names/given-names.ts';
import { agreement, conflict } from '../quote/speakers/index.ts';
import { foldWord } from '../text/fold.ts';
import { soundKey } from '../text/sound.ts';
import { type Cluster, clusterOf, companyOf, join, type NameMention } from './name-mentions.ts';

/**
 * One cluster for each bearer of a full name, its spellings with it.
 *
 * Two mentions of a name are linked unless their roles are positive evidence of two people: different countries, seats or walks of
 * life within ten years. A bearer is whoever links lead to. A link depends on the two mentions alone, so an article more can join
 * bearers but never part one, and the order of the articles plays no part. Hence a mention without a role joins all bearers of its name.
 * Linear in the mentions; of the kinds of roles that one name is seen with, it compares each with those that are still apart.
 * @param seen mentions of persons by full names
 */
export function bearersOf(seen: readonly NameMention[]): Cluster[] {
  const kinds = new Map<string, Kind>();
  for (const mention of seen) {
    const key = kindOf(mention);
    const kind = kinds.get(key);
    // All of one kind have the same clues.
    if (kind !== undefined) kind.members.push(mention);
    else
      kinds.set(key, {
        ...clusterOf(mention, Number.POSITIVE_INFINITY),
        link: undefined,
        first: mention,
      });
  }
  const byName = new Map<string, Kind[]>();
  for (const kind of kinds.values()) for (const key of nameKeys(kind.first)) push(byName, key, kind);
  for (const list of byName.values()) linkAll(list);
  const bearers = new Map<Kind, Cluster>();
  for (const kind of kinds.values()) {
    const end = endOf(kind);
    const known = bearers.get(end);
    const cluster = known ?? clusterOf(kind.first);
    for (const member of known === undefined ? kind.members.slice(1) : kind.members) join(cluster, member);
    bearers.set(end, cluster);
  }
  return [...bearers.values()];
}

/** Mentions of one name with the same roles in the same year; `link` leads towards the one that stands for all it is linked to. */
interface Kind extends Cluster {
  readonly first: NameMention;
  link: Kind | undefined;
}

function kindOf({ folded, suffix, clues, year }: NameMention): string {
  const { countries, seats, walks, heads } = clues;
  const told = [countries, seats, walks, heads].map((set) => (set.size === 0 ? '' : [...set].sort().join()));
  return [folded.join(' '), suffix, ...told, heads.size > 0 ? year : ''].join('|');
}

/** Names with a key in common are spellings of one: keys of the surname's sound with that of the given name, written apart or not. */
function nameKeys({ words, folded, suffix }: NameMention): string[] {
  const [first, last] = [folded[0] ?? '', soundKey(folded.at(-1) ?? '')];
  const sound = soundKey(first);
  const given = new Set([sound, soundKey(foldWord(words.slice(0, -1).join('')))]);
  // Vowels of Arabic names: Mohammed, Muhammad.
  if (first.length >= LONG_GIVEN)
    given.add(`${sound[0]}-${sound.replace(/e/g, 'a')} ${sureGender(first) ?? ''}`);
  return [...given].map((key) => `${last}|${suffix}|${key}`);
}

const LONG_GIVEN = 5;

/** Links all that are linked pairwise: whoever has been reached looks at those only whom nobody has reached. */
function linkAll(kinds: readonly Kind[]): void {
  let apart = [...kinds].sort((a, b) => a.first.weight - b.first.weight);
  while (apart.length > 0) {
    const reached = apart.splice(0, 1);
    for (let from = reached.pop(); from !== undefined; from = reached.pop()) {
      const one = from;
      apart = apart.filter((other) => {
        if (!areLinked(one, other)) return true;
        const [a, b] = [endOf(one), endOf(other)];
        if (a !== b) b.link = a;
        reached.push(other);
        return false;
      });
    }
  }
}

function endOf(kind: Kind): Kind {
  let end = kind;
  while (end.link !== undefined) {
    // Halving the way keeps later walks short.
    if (end.link.link !== undefined) end.link = end.link.link;
    end = end.link;
  }
  return end;
}

function areLinked(a: Kind, b: Kind): boolean {
  const [one, other] = [a.first, b.first].map(({ folded }) => folded.at(-1) ?? '');
  const isOneSurname =
    one === other ||
    Math.min(one?.length ?? 0, other?.length ?? 0) >= LONG_SURNAME ||
    agreement(a.clues, b.clues) >= SAME_OFFICE;
  return isOneSurname && haveOneMiddle(a.first, b.first) && (areFarApart(a.first, b.first) || !areTwo(a, b));
}

/** Names between the first and the last, or their letters, that contradict each other are two people's. */
function haveOneMiddle(a: NameMention, b: NameMention): boolean {
  const [one, other] = [a, b].map(({ words }) => foldWord(words.slice(1, -1).join('')));
  if (one === undefined || other === undefined || one === '' || other === '') return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) || soundKey(one) === soundKey(other) || isSpeltAlike(a, b);
}

/** The same letters, hyphens and spaces apart: Jean-Luc, Jean Luc. */
function isSpeltAlike(a: NameMention, b: NameMention): boolean {
  const [one, other] = [a, b].map(({ words }) => soundKey(foldWord(words.join(''))));
  return one === other;
}

/** Shorter surnames of one sound are two names (Smith, Smyth) unless office and place agree. */
export const LONG_SURNAME = 6;
const SAME_OFFICE = 2;

/** Nobody is held to what they were longer ago than these years. */
const LONGEST_TENURE = 10;

function areFarApart({ year: a }: NameMention, { year: b }: NameMention): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) > LONGEST_TENURE;
}

/** Roles that can't be one person's; a calling beside another is no bar for those who are quoted with the same people. */
export function areTwo(a: Cluster | NameMention, b: Cluster | NameMention): boolean {
  const verdict = conflict(a.clues, b.clues);
  if (verdict !== 'calling') return verdict === 'place';
  const [one, other] = [companyOf(a), companyOf(b)];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  for (const name of few) if (many.has(name)) return false;
  return true;
}
