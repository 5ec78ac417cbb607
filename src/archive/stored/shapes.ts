import type {
  Article,
  ArticleDate,
  ArticleProblem,
  CitedArticle,
  DateNote,
  Outlet,
} from '../../article/types.ts';
import type { ExtractedSpeaker, TextSpan, UnsaidWords } from '../../quote/types.ts';
import type { ArticledName, Lessons } from '../../search/index.ts';
import {
  always,
  type Codec,
  list,
  oneOf,
  optional,
  record,
  text,
  uint,
  variants,
} from '../../storage/codec.ts';
import type { OutletInfo, Person } from '../entities.ts';
import { span } from './quote-record.ts';

/** What is kept of an article as a record; the text and the paragraphs have buffers of their own. */
export type ArticleHead = Omit<Article, 'raw' | 'paragraphs'>;

const outletOf: Codec<Outlet> = record<Outlet>({
  id: text,
  name: text,
  domain: optional(text),
  basis: oneOf(['given', 'dateline', 'footer', 'header', 'url', 'unknown']),
});

const cited = { title: text, outlet: text };
const citedArticle: Codec<CitedArticle> = record<CitedArticle>(cited);
const day = { month: uint, day: uint };

/** What goes with a code. */
type Of<C extends DateNote['code']> = Omit<Extract<DateNote, { readonly code: C }>, 'code'>;

const note: Codec<DateNote> = variants<DateNote>({
  'owner-and-dateline': record({ iso: text }),
  impossible: record({ text }),
  ambiguous: record({ text }),
  'last-update': record({ text }),
  'dateline-differs': record({ text, ...day }),
  'weekday-differs': record({ text, weekday: uint }),
  'dateline-ambiguous': record({}),
  'dateline-impossible': record({ text }),
  address: record({ iso: text }),
  'no-year': record(day),
  'year-from-page': record({ text, ...day }),
  'year-from-update': record({ text, ...day }),
  'year-from-text': record<Of<'year-from-text'>>({
    text,
    ...day,
    year: uint,
    in: optional(citedArticle),
    weekday: optional(
      record<NonNullable<Of<'year-from-text'>['weekday']>>({ weekday: uint, in: optional(citedArticle) }),
    ),
  }),
  'year-from-event': record({ ...day, year: uint, by: citedArticle }),
  'year-from-story': record({ ...day, year: uint, by: list(record({ ...cited, iso: text })) }),
});

export const articleDate: Codec<ArticleDate> = record<ArticleDate>({
  iso: optional(text),
  precision: oneOf(['day', 'month', 'year', 'unknown']),
  basis: oneOf(['stated', 'dateline-without-year', 'inferred', 'given', 'not stated']),
  withoutYear: optional(text),
  note: optional(note),
});

export const articleHead: Codec<ArticleHead> = record<ArticleHead>({
  id: text,
  file: text,
  title: text,
  subtitle: optional(text),
  outlet: outletOf,
  place: optional(text),
  date: articleDate,
  url: optional(text),
  author: optional(text),
  isCleaned: optional(always),
  dateline: optional(span),
});

const speakerKind = oneOf(['person', 'group']);

/** The speakers of one article. */
export const extractedSpeakers: Codec<readonly ExtractedSpeaker[]> = list(
  record<ExtractedSpeaker>({ name: text, kind: speakerKind, names: list(text), roles: list(text) }),
);

const textSpan: Codec<TextSpan> = record<TextSpan>({ start: uint, end: uint, text });

export const unsaidWords: Codec<UnsaidWords> = record<UnsaidWords>({
  segments: list(span),
  modality: oneOf(['not-said', 'hypothetical', 'asked', 'falsely-ascribed']),
  speaker: optional(text),
  cue: optional(textSpan),
  mention: optional(textSpan),
});

export const person: Codec<Person> = record<Person>({
  id: text,
  name: text,
  kind: speakerKind,
  names: list(text),
  roles: list(text),
  quotes: uint,
  unnamed: optional(always),
});

export const outlet: Codec<OutletInfo> = record<OutletInfo>({
  id: text,
  name: text,
  domain: optional(text),
  articles: uint,
  quotes: uint,
});

export const problem: Codec<ArticleProblem> = record<ArticleProblem>({
  code: oneOf([
    'binary',
    'duplicate',
    'encoding',
    'empty',
    'no-body',
    'too-large',
    'front-matter',
    'outside-corpus',
    'reload-failed',
    'not-a-file',
    'too-deep',
    'unreadable',
  ]),
  file: text,
  line: optional(uint),
  reason: text,
});

export const lessons: Codec<Lessons> = record<Lessons>({
  groups: list(list(text)),
  names: list(record<ArticledName>({ name: text, before: optional(text), count: uint })),
});

/** What belongs to the archive as a whole. */
export interface ArchiveHead {
  readonly version: string;
  readonly latest?: string;
  /** What the owner calls outlets, as JSON: articles in segments have these names. */
  readonly outletNames: string;
  /** Which given names the owner says are one, as JSON: people are merged by these. */
  readonly givenNames: string;
  /** Its segments in order. */
  readonly segments: readonly string[];
  /** The base of its names. */
  readonly base: string;
}

export const archiveHead: Codec<ArchiveHead> = record<ArchiveHead>({
  version: text,
  latest: optional(text),
  outletNames: text,
  givenNames: text,
  segments: list(text),
  base: text,
});
