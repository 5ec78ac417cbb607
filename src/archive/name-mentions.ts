import type { Article } from '../article/types.ts';
import type { RoleClues } from '../quote/speakers/index.ts';
import type { ExtractedSpeaker } from '../quote/types.ts';
import { foldWord } from '../text/fold.ts';
import { isNamed } from './named.ts';

/** Who speaks in an article, and in which of its quotes. */
export interface Speakers {
  readonly speakers: readonly ExtractedSpeaker[];
  readonly quotes: Iterable<{ readonly speaker?: number }>;
}

/** One speaker of one article. */
export interface NameMention {
  /** Index of the article, and of the speaker in it. */
  readonly place: readonly [article: number, speaker: number];
  /** Independent of the order of articles. */
  readonly key: string;
  readonly speaker: ExtractedSpeaker;
  readonly words: readonly string[];
  /** The same, folded. */
  readonly folded: readonly string[];
  /** "jr" tells the son from the father. */
  readonly suffix: string;
  readonly clues: RoleClues;
  /** Full names of those who speak in the article, this one among them: `companyOf`. All mentions of an article share them. */
  readonly present: readonly string[];
  /** The article's, when it is known. */
  readonly year: number | undefined;
  /** Of a bare name: the words in capitals that stand before it in its article, folded. */
  readonly before: readonly string[];
  /** How much the roles tell. */
  readonly weight: number;
  readonly quotes: number;
  /** See `isNamed`. */
  readonly isNamed: boolean;
}

/** Mentions that are one person or group. */
export interface Cluster {
  readonly members: NameMention[];
  /** Those of all members together; shared with the first as long as the others add nothing. */
  clues: RoleClues;
  /** Whom the members are quoted with, as far as it has been asked for: few are. */
  circle: { readonly names: Set<string>; counted: number } | undefined;
  /** So many of them are remembered, and those of one mention more. */
  readonly largestCircle: number;
}

/** Reads names and roles. */
export interface NameReader {
  clues(roles: readonly string[]): RoleClues;
  words(name: string): ReturnType<typeof wordsOf>;
}

/**
 * Lists the speakers of one article.
 * @param isMeant whether one is to be listed, by its index
 */
export function nameMentions(
  article: Article,
  { speakers, quotes }: Speakers,
  articleIndex: number,
  isMeant: (index: number) => boolean,
  read: NameReader,
): NameMention[] {
  const counts = new Array<number>(speakers.length).fill(0);
  for (const { speaker } of quotes) if (speaker !== undefined) counts[speaker] = (counts[speaker] ?? 0) + 1;
  const present = speakers
    .filter(({ name, kind }) => kind === 'person' && name.includes(' '))
    .slice(0, LARGEST_COMPANY)
    .map(({ name }) => name);
  const year = article.date.iso === undefined ? undefined : Number(article.date.iso.slice(0, 4));
  return speakers.flatMap((speaker, index) => {
    if (!isMeant(index)) return [];
    const clues = read.clues(speaker.roles);
    const { words, folded, suffix } = read.words(speaker.name);
    return {
      place: [articleIndex, index],
      key: `${article.id}:${article.file}:${speaker.kind}:${speaker.name}`,
      speaker,
      words,
      folded,
      suffix,
      clues,
      present,
      year,
      // While its text is at hand: bare names are gone through in another order.
      before: speaker.kind === 'person' && words.length === 1 ? wordsBefore(article.raw, words[0] ?? '') : [],
      weight: clues.countries.size + clues.seats.size + clues.heads.size,
      quotes: counts[index] ?? 0,
      isNamed: isNamed(speaker, article),
    };
  });
}

/** The words in capitals that stand before a surname, folded. */
function wordsBefore(raw: string, surname: string): string[] {
  const out = new Set<string>();
  for (let at = raw.indexOf(surname); at >= 0; at = raw.indexOf(surname, at + surname.length)) {
    const before = /(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,3}$/u.exec(raw.slice(Math.max(0, at - 60), at));
    for (const word of before?.[0].trim().split(/\s+/) ?? []) out.add(foldWord(word));
    if (surname === '') break;
  }
  return [...out];
}

/** The words of a name, of which there is one at least. */
export function wordsOf(name: string): Pick<NameMention, 'words' | 'folded' | 'suffix'> {
  const parts = name.split(/\s+/).map((word) => ({
    word,
    folded: foldWord(word),
    isSuffix: SUFFIX.test(word),
  }));
  const own = parts.filter(({ folded, isSuffix }) => folded !== '' && !isSuffix);
  return {
    words: own.length === 0 ? [name] : own.map(({ word }) => word),
    folded: own.length === 0 ? [foldWord(name)] : own.map(({ folded }) => folded),
    suffix: parts
      .filter(({ isSuffix }) => isSuffix)
      .map(({ folded }) => folded)
      .join(' '),
  };
}

/** So many of an article's speakers, and so many of a person's, are remembered as company. */
const LARGEST_COMPANY = 30;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?,?$/i;

/** So many of the people that somebody is quoted with are remembered. */
const LARGEST_CIRCLE = 300;

/** A cluster of one, which may grow. */
export const clusterOf = (mention: NameMention, largestCircle = LARGEST_CIRCLE): Cluster => ({
  members: [mention],
  clues: mention.clues,
  circle: undefined,
  largestCircle,
});

/** Adds a mention to a cluster. */
export function join(cluster: Cluster, mention: NameMention): void {
  cluster.members.push(mention);
  const { countries, seats, walks, heads } = cluster.clues;
  const all = {
    countries: united(countries, mention.clues.countries),
    seats: united(seats, mention.clues.seats),
    walks: united(walks, mention.clues.walks),
    heads: united(heads, mention.clues.heads),
  };
  const isMore =
    all.countries !== countries || all.seats !== seats || all.walks !== walks || all.heads !== heads;
  if (isMore) cluster.clues = all;
}

/** Both together, the first as it is where that is all. */
function united(set: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  for (const other of others) if (!set.has(other)) return new Set([...set, ...others]);
  return set;
}

/** Full names of the others with whom somebody is quoted. */
export function companyOf(one: NameMention | Cluster): ReadonlySet<string> {
  if (!('members' in one)) return new Set(one.present.filter((name) => name !== one.speaker.name));
  one.circle ??= { names: new Set(), counted: 0 };
  const { names } = one.circle;
  for (; one.circle.counted < one.members.length; one.circle.counted += 1) {
    const mention = one.members[one.circle.counted];
    if (mention === undefined || names.size >= one.largestCircle) continue;
    for (const name of mention.present) if (name !== mention.speaker.name) names.add(name);
  }
  return names;
}

/** The cluster of several. @throws RangeError where there is none */
export function clusterOfAll([first, ...others]: readonly NameMention[]): Cluster {
  if (first === undefined) throw new RangeError('A cluster has a member.');
  const cluster = clusterOf(first);
  for (const other of others) join(cluster, other);
  return cluster;
}

/** A key of a cluster that no order of articles changes. */
export function keyOf(cluster: Cluster): string {
  return cluster.members.reduce((least, { key }) => (least === '' || key < least ? key : least), '');
}
