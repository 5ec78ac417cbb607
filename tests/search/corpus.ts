import type { FacetEntry, Search, SearchDocument } from '../../src/search/types.ts';
import { createSearch, type SearchInput } from '../support/search.ts';

/** Days since 1970-01-01. */
export const day = (iso: string): number => Math.floor(Date.parse(iso) / 86_400_000);

const ALIASES = `Water Defence Front, WDF, Blue Helms
US, U.S., United States, America
IS, Ice Syndicate
~ Velmar, Velmarian, Velmarians
~ foreign minister, top diplomat
~ ceasefire, truce
~ two-tongued, ambivalent`;

interface Line {
  readonly id: string;
  readonly by?: string;
  readonly kind?: 'direct' | 'indirect';
  readonly text: string;
  readonly context?: string;
}

/** Three invented articles: two on one press conference at a dam, one without a date. */
const ARTICLES: readonly {
  readonly id: string;
  readonly outlet: string;
  readonly date?: string;
  readonly lines: readonly Line[];
}[] = [
  {
    id: 'herald-dam',
    outlet: 'daily-herald',
    date: '2019-05-14',
    lines: [
      {
        id: 'h1',
        by: 'okafor',
        text: 'The barrage at Tamsin will hold, and I really hope to be right about this',
        context: 'Velmarian Energy Minister Jonas Okafor spoke in Tamsin.',
      },
      {
        id: 'h2',
        by: 'okafor',
        text: 'The US-led mission is studiously avoiding the Water Defence Front',
        context: 'He was asked about the floods.',
      },
      {
        id: 'h3',
        by: 'okafor',
        kind: 'indirect',
        text: 'the mission has followed a two-tongued policy from the beginning',
      },
      { id: 'h4', by: 'okafor', text: 'We have been through this before' },
      {
        id: 'h5',
        by: 'okafor',
        kind: 'indirect',
        text: 'whoever joins the cease-fire will be spared, about two or three hundred men in all',
      },
    ],
  },
  {
    id: 'vna-dam',
    outlet: 'vna',
    date: '2019-05-14',
    lines: [
      {
        id: 'v1',
        by: 'okafor',
        text: 'I hope very much to be right that the barrage at Tamsin holds',
        context: 'TAMSIN, May 14. /VNA/.',
      },
      {
        id: 'v2',
        by: 'okafor',
        text: 'In the end these flood lords pointed their boats at those who tried to feed them',
      },
      {
        id: 'v3',
        by: 'lindqvist',
        text: 'Nothing was said of Orlen in the talks, and the strikes by air must stop',
        context: 'Norden’s Foreign Minister Maja Lindqvist answered him.',
      },
      {
        id: 'v4',
        by: 'partners',
        kind: 'indirect',
        text: 'just two hundred men of the Blue Helms are left in Orlen',
      },
    ],
  },
  {
    id: 'gazette',
    outlet: 'river-gazette',
    lines: [
      {
        id: 'g1',
        by: 'lindqvist',
        text: 'Tamsin is a warning to all of us on the lower river',
        context: 'The Orlen council met on Monday. Maja Lindqvist, the foreign minister, was clear.',
      },
      { id: 'g2', text: 'the opposition would march in August 2014', context: 'It was said in Orlen.' },
    ],
  },
];

const SPEAKERS: readonly FacetEntry[] = [
  {
    id: 'okafor',
    kind: 'speaker',
    name: 'Jonas Okafor',
    aliases: ['Okafor'],
    roles: ['Velmarian Energy Minister', 'the minister'],
    count: 7,
  },
  {
    id: 'lindqvist',
    kind: 'speaker',
    name: 'Maja-Britt Lindqvist',
    aliases: ['Maja Lindqvist', 'Lindqvist'],
    roles: ['Norden’s Foreign Minister', 'the foreign minister'],
    count: 2,
  },
  {
    id: 'partners',
    kind: 'speaker',
    name: 'Foreign partners',
    aliases: [],
    roles: [],
    group: true,
    count: 1,
  },
];

const outlet = (id: string, name: string, alias: string, count: number): FacetEntry => ({
  id,
  kind: 'outlet',
  name,
  aliases: [alias],
  roles: [],
  count,
});

export const DOCUMENTS: readonly SearchDocument[] = ARTICLES.flatMap(
  ({ id: articleId, outlet: outletId, date, lines }) =>
    lines.map(({ id, by, kind, text, context }) => ({
      id,
      text,
      context: `${context ?? ''} ${text}`,
      articleId,
      outletId,
      ...(by === undefined ? {} : { speakerId: by }),
      ...(date === undefined ? {} : { days: { first: day(date), last: day(date) } }),
      prior: kind === 'indirect' ? 0.8 : 1,
    })),
);

export const INPUT: SearchInput = {
  documents: DOCUMENTS,
  speakers: SPEAKERS,
  outlets: [
    outlet('daily-herald', 'Daily Herald', 'dailyherald.example', 5),
    outlet('vna', 'VNA', 'vna.example', 4),
    outlet('river-gazette', 'River Gazette', 'rivergazette.example', 2),
  ],
  aliases: ALIASES,
};

export const search: Search = createSearch(INPUT);
