/** Quotes of one date: a day, or all the days that a month or a year may mean. */
export interface TimelinePoint {
  /** Days since 1970-01-01, both inclusive; equal when the day is known. */
  readonly first: number;
  readonly last: number;
  /** How many quotes. */
  readonly count: number;
  /** How many of them have a date that is not stated in the article but inferred. */
  readonly inferred?: number;
}

export interface TimelineInput {
  readonly title: string;
  readonly lanes: readonly { readonly name: string; readonly points: readonly TimelinePoint[] }[];
  /** Quotes without a date, by the same names. */
  readonly undated: readonly { readonly name: string; readonly count: number }[];
  readonly footer: string;
  /** Shown where a sign has no glyph and is drawn as a box. Without it such a picture is refused. */
  readonly unreadable?: string;
}

/** What a timeline says beside names and dates, in the reader's language. */
export interface TimelineWords {
  /** BCP 47 tag, for dates. */
  readonly tag: string;
  /** "12 quotes" */
  quotes(count: number): string;
  /** "2 undated" */
  undated(count: number): string;
  /** "3 with an inferred date" */
  inferred(count: number): string;
  /** "2 with only a month or a year" */
  imprecise(count: number): string;
  /** "5 others": the speakers beyond the first eight. */
  others(count: number): string;
  /** "most: 12 Dec 2016 (5)" */
  most(date: string, count: number): string;
  /** Heading of the undated ones: "undated". */
  readonly undatedHeading: string;
}
