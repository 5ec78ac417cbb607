import type { Archive } from '../../src/archive/index.ts';
import { createRandom, pick } from '../search/random.ts';

/** What hostile questions are made of: words of the corpus cost more than words that it lacks. */
export interface Material {
  /** The most frequent first. */
  readonly common: readonly string[];
  readonly rare: readonly string[];
  /** Of people, of outlets, and their roles. */
  readonly names: readonly string[];
  readonly sentences: readonly string[];
}

/** Quotes that are read for material. */
const SAMPLE = 3000;
const MOST_COMMON = 60;

/** Gathers material from an archive: the same for the same archive and seed. */
export function materialOf(archive: Archive, seed: number): Material {
  const random = createRandom(seed);
  const ids = [...archive.quotes.keys()];
  const sentences = Array.from({ length: SAMPLE }, () => {
    const quote = archive.quotes.get(pick(random, ids));
    const article = quote && archive.articles.get(quote.article);
    return quote && article
      ? quote.segments.map(({ start, end }) => article.raw.slice(start, end)).join(' ')
      : '';
  }).filter((text) => text !== '');
  const counts = new Map<string, number>();
  for (const text of sentences)
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const people = archive.speakers.slice(0, 400);
  return {
    common: words.slice(0, MOST_COMMON),
    rare: words.slice(MOST_COMMON),
    names: [
      ...people.flatMap(({ name, roles }) => [name, ...roles.slice(0, 1)]),
      ...[...archive.outlets.values()].slice(0, 50).map(({ name }) => name),
    ],
    sentences,
  };
}

type Random = () => number;
type Kind = (random: Random, material: Material, longest: number) => string;

const SIGNS = [
  '"',
  '“',
  '”',
  '«',
  '»',
  '„',
  '‘',
  '’',
  "'",
  '(',
  ')',
  '…',
  '—',
  '-',
  '.',
  ',',
  ':',
  ';',
  '!',
  '?',
  '*',
  '_',
  '|',
  '~',
  '`',
  '>',
  '#',
  '\n',
  '&',
  '%',
  '$',
];
const OPENERS = ['"', '“', '”', '„', '«', '»', '‹', '「', '‘', '‚', "'", '＂'];
const SCRIPTS = [
  'мир',
  'Лавров',
  'السلام',
  'قال',
  '和平',
  '東京',
  'สวัสดี',
  'שלום',
  'καί',
  '평화',
  'हिन्दी',
  '👩‍👩‍👧‍👦',
  'ﬃ',
  'e\u0301\u0302\u0303',
  '\u200bzero\u200d',
  'І',
  'ѕ',
];
const CUES = ['said', 'says', 'told reporters', 'according to', 'said that', 'tweeted', 'claims'];

/** Pieces, one after the other, until the room is full. */
function filled(longest: number, piece: () => string, between = ' '): string {
  const pieces: string[] = [];
  for (let size = 0; size < longest; ) {
    const next = piece() || 'a';
    pieces.push(next);
    size += next.length + between.length;
  }
  return pieces.join(between).slice(0, longest).trim();
}

const some = (random: Random, most: number, piece: () => string) =>
  Array.from({ length: 1 + Math.floor(random() * most) }, piece).join(' ');
const word = (random: Random, { common, rare }: Material) => pick(random, random() < 0.5 ? common : rare);

/** A letter lost, doubled, swapped or wrong. */
function misspelt(random: Random, text: string): string {
  if (text.length < 2) return text;
  const at = Math.floor(random() * (text.length - 1));
  const [head, one, two, tail] = [text.slice(0, at), text[at], text[at + 1], text.slice(at + 2)];
  return pick(random, [
    `${head}${two}${tail}`,
    `${head}${one}${one}${two}${tail}`,
    `${head}${two}${one}${tail}`,
    `${head}x${two}${tail}`,
  ]);
}

/** What is asked by people who want it to take long, by kind; at most `longest` characters. */
export const KINDS: Readonly<Record<string, Kind>> = {
  repeats(random, material, longest) {
    const piece = pick(random, [
      () => `"${pick(random, ['a', 'the', word(random, material)])}"`,
      () => `"${some(random, 4, () => word(random, material))}"`,
      () => word(random, material),
      () => `-${word(random, material)}`,
      () => pick(random, material.names),
      () => pick(random, material.sentences),
    ])();
    return filled(longest, () => piece);
  },
  phrases: (random, material, longest) =>
    filled(longest, () => `"${some(random, 5, () => word(random, material))}"`),
  'common words in marks': (random, { common }, longest) => {
    const most = 1 + Math.floor(random() * 12);
    return filled(longest, () => `"${some(random, most, () => pick(random, common))}"`);
  },
  'a long phrase': (random, { sentences }, longest) =>
    `"${filled(longest - 2, () => pick(random, sentences)).replaceAll(/["“”«»„]/g, ' ')}"`,
  'minus words': (random, material, longest) =>
    filled(longest, () => (random() < 0.2 ? '' : '-') + word(random, material)),
  'minus phrases': (random, material, longest) =>
    `${word(random, material)} ${filled(longest - 20, () => `-"${some(random, 3, () => word(random, material))}"`)}`,
  'common words': (random, { common }, longest) => filled(longest, () => pick(random, common)),
  'plain text': (random, { sentences }, longest) => filled(longest, () => pick(random, sentences)),
  'quoted text': (random, { sentences }, longest) => filled(longest, () => `“${pick(random, sentences)}”`),
  'quoted scraps': (random, { sentences }, longest) =>
    filled(longest, () => {
      const words = pick(random, sentences).split(/\s+/);
      const at = Math.floor(random() * words.length);
      return `“${words.slice(at, at + 2 + Math.floor(random() * 8)).join(' ')}”`;
    }),
  reports: (random, { sentences, names }, longest) =>
    filled(longest, () =>
      pick(random, [
        `${pick(random, names)} ${pick(random, CUES)}: “${pick(random, sentences)}”`,
        `${pick(random, names)} ${pick(random, CUES)} ${pick(random, sentences)}.`,
        `According to ${pick(random, names)}, ${pick(random, sentences)},`,
        `> ${pick(random, sentences)}\n— ${pick(random, names)}\n`,
      ]),
    ),
  names: (random, { names }, longest) =>
    filled(longest, () =>
      random() < 0.3 ? pick(random, names) : pick(random, pick(random, names).split(' ')),
    ),
  scripts: (random, material, longest) =>
    filled(
      longest,
      () => (random() < 0.6 ? pick(random, SCRIPTS) : word(random, material)),
      random() < 0.5 ? ' ' : '',
    ),
  signs: (random, material, longest) =>
    filled(longest, () => (random() < 0.9 ? pick(random, SIGNS) : word(random, material)), ''),
  'one sign': (random, material, longest) => {
    const sign = pick(random, SIGNS);
    return random() < 0.5
      ? sign.repeat(longest)
      : filled(longest, () => `${word(random, material)}${sign}`, random() < 0.5 ? ' ' : '');
  },
  digits: (random, _material, longest) =>
    filled(longest, () =>
      pick(random, [
        String(Math.floor(random() * 10 ** (1 + random() * 12))),
        String(1990 + Math.floor(random() * 40)),
        `${1 + Math.floor(random() * 31)} ${pick(random, ['march', 'dec', 'may'])}`,
        pick(random, ['one', 'twenty', 'hundred', 'million', '1,000', '-3', '%']),
      ]),
    ),
  'long words': (random, material, longest) => {
    const size = pick(random, [30, 60, 199, 3999]);
    return filled(longest, () =>
      pick(random, [
        'a'.repeat(size),
        filled(size, () => word(random, material), pick(random, ['', '-', "'", '.'])),
      ]),
    );
  },
  'near misses': (random, { rare, names }, longest) =>
    filled(longest, () => misspelt(random, pick(random, random() < 0.7 ? rare : names))),
  'near misses in marks': (random, { rare }, longest) =>
    filled(longest, () => `"${some(random, 5, () => misspelt(random, pick(random, rare)))}"`),
  'unpaired marks': (random, material, longest) =>
    filled(
      longest,
      () =>
        `${pick(random, OPENERS)}${some(random, 4, () => word(random, material))}${random() < 0.5 ? pick(random, OPENERS) : ''}`,
    ),
};
