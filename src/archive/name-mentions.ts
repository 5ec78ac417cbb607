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
  /** Full names of the others who speak in the article. */
  readonly company: ReadonlySet<string>;
  /** The article's, when it is known. */
  readonly year: number | undefined;
  readonly article: Article;
  /** How much the roles tell. */
  readonly weight: number;
  readonly quotes: number;
  /** See `isNamed`. */
  readonly isNamed: boolean;
}

/** Mentions that are one person or group. */
export interface Cluster {
  readonly members: NameMention[];
  /** Clues and company of all members together. */
  readonly clues: { readonly [K in keyof RoleClues]: Set<string> };
  readonly company: Set<string>;
}

/**
 * Lists the speakers of one article.
 * @param isMeant whether one is to be listed, by its index
 * @param read what roles tell
 */
export function nameMentions(
  article: Article,
  { speakers, quotes }: Speakers,
  articleIndex: number,
  isMeant: (index: number) => boolean,
  read: (roles: readonly string[]) => RoleClues,
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
    const clues = read(speaker.roles);
    return {
      place: [articleIndex, index],
      key: `${article.id}:${article.file}:${speaker.kind}:${speaker.name}`,
      speaker,
      ...wordsOf(speaker.name),
      clues,
      company: new Set(present.filter((name) => name !== speaker.name)),
      year,
      article,
      weight: clues.countries.size + clues.seats.size + clues.heads.size,
      quotes: counts[index] ?? 0,
      isNamed: isNamed(speaker, article.raw),
    };
  });
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

/** A cluster of one; its sets are its own: they grow. */
export function clusterOf(mention: NameMention): Cluster {
  const { countries, seats, walks, heads } = mention.clues;
  return {
    members: [mention],
    clues: {
      countries: new Set(countries),
      seats: new Set(seats),
      walks: new Set(walks),
      heads: new Set(heads),
    },
    company: new Set(mention.company),
  };
}

/** Adds a mention to a cluster. */
export function join({ members, company, clues }: Cluster, mention: NameMention): void {
  members.push(mention);
  const addAll = (set: Set<string>, others: Iterable<string>) => {
    for (const other of others) set.add(other);
  };
  if (company.size < LARGEST_CIRCLE) addAll(company, mention.company);
  addAll(clues.countries, mention.clues.countries);
  addAll(clues.seats, mention.clues.seats);
  addAll(clues.walks, mention.clues.walks);
  addAll(clues.heads, mention.clues.heads);
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

export function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
