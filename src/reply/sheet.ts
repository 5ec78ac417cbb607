import type { Filter, Page } from '../../commands/index.ts';

/** A stretch of a line. Text is plain: whoever shows it makes it inert first. */
export interface Part {
  readonly text: string;
  /** `struck` and `added` mark a difference between two wordings; a quote itself is never marked. */
  readonly style?: 'strong' | 'emphasis' | 'struck' | 'added';
  /** A web address to link the text to, where the reader's side can. */
  readonly url?: string;
  /** The most characters it may take. */
  readonly max?: number;
}

export interface Line {
  readonly parts: readonly Part[];
  /** `small`: said in passing. `warning`: must be read before the words. `code`: to be copied as it stands. */
  readonly look?: 'small' | 'warning' | 'code';
  /** What stands in for the line where room is short; no parts leave it out. Without it the line always stays. */
  readonly short?: readonly Part[];
}

/** One result: lines around words that may be cut. */
export interface Block {
  /** Outlet whose colour it wears. */
  readonly outlet?: string;
  readonly before: readonly Line[];
  /** What was said, where it is about that. */
  readonly words?: string;
  readonly after?: readonly Line[];
  /** The quote that *Context* opens. */
  readonly quote?: string;
}

/** What can be done with one quote, each behind a button. */
export interface Actions {
  readonly quote: string;
  readonly outlets: boolean;
  readonly context: boolean;
}

/** An answer as a picture, which everything else on the sheet says in words too. */
export interface Picture {
  readonly name: string;
  /** Rejects where pictures can't be drawn. */
  readonly draw: () => Promise<Drawing>;
}

export interface Drawing {
  readonly png: Uint8Array;
  /** For those who don't see it; at most 1,024 characters. */
  readonly description: string;
}

/** An answer laid out for reading, before it is known where it is read. */
export interface Sheet {
  readonly title: string;
  readonly notes: readonly string[];
  readonly blocks: readonly Block[];
  readonly page?: Page;
  readonly actions?: Actions;
  readonly filters?: readonly Filter[];
  readonly picture?: Picture;
}

export const part = (text: string, fields: Omit<Part, 'text'> = {}): Part => ({ text, ...fields });

/** A line that always stays. */
export const line = (...parts: Part[]): Line => ({ parts });

/** Small text that gives way first. */
export const small = (text: string, max = 160): Line => ({
  parts: [part(text, { max })],
  look: 'small',
  short: [],
});
