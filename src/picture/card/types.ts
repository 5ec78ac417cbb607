import type { Direction } from '../../text/direction.ts';

/** What stands on a quote card, worded and in the reader's language. */
export interface CardInput {
  /** As the answers show them: a direct quote with its quotation marks. */
  readonly words: string;
  /** Direct speech. */
  readonly quoted: boolean;
  /** How far the words are the speaker's own: "Reported in TASS’s words, not quoted word for word". */
  readonly manner?: string;
  /** What turns the words round: "The speaker doubted this". */
  readonly warning?: string;
  readonly speaker: string;
  readonly role?: string;
  readonly outlet: string;
  /** With its basis. */
  readonly date: string;
  /** Of the article. */
  readonly title?: string;
  readonly footer: string;
  /** 0xRRGGBB; lightened where it would not be legible on the dark ground. */
  readonly accent: number;
  /** Absent: as the first letter of the words has it. */
  readonly direction?: Direction;
  /** Shown where a sign has no glyph and is drawn as a box. Without it such a card is refused. */
  readonly unreadable?: string;
}
