import type { SpeakerKind } from '../quote/types.ts';

/** One speaker across all articles. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Names and spellings seen, the display name first. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  /** Number of quotes. */
  readonly quotes: number;
  /** Without a name by which to be asked for: "officials". */
  readonly unnamed?: true;
}

/** One outlet across all articles. */
export interface OutletInfo {
  readonly id: string;
  readonly name: string;
  readonly domain?: string;
  readonly articles: number;
  readonly quotes: number;
}
