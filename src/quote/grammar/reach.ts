import type { Tag } from './tags.ts';

/** Nobody is quoted indirectly at greater length than this, in tokens; longer stretches are not searched. */
export const LONGEST_CONTENT = 400;

/** What is known about the place of the reporting verb, where it decides how far its content can reach. */
export interface Reach {
  /** Tag of the reporting verb. */
  readonly cue: Tag;
  /** The verb stands in a clause before the main one ("Asked …, he said", "While saying …, she"). */
  readonly fronted: boolean;
  /** The verb belongs to a relative clause in commas ("Smith, who said …, left"). */
  readonly relative: boolean;
  /** The content is a noun phrase rather than a clause. */
  readonly noun: boolean;
  /** It is an infinitive: "pledged to rebuild it". */
  readonly infinitive?: boolean;
  /** The content belongs to the subject of the sentence: "his claim that it is safe has been tested", "people who say it is safe are few". */
  readonly subject?: boolean;
  /** The verb belongs to a relative clause between dashes ("Smith — who said … — left"). */
  readonly dashed?: boolean;
}

/** A verb of the past in the main clause, with a clause behind it. */
export const PLAIN: Reach = { cue: 'VD', fronted: false, relative: false, noun: false };

/** "According to Lee, …": the statement is the main clause, and no verb of the speaker's can follow it. */
export const VERBLESS: Reach = { ...PLAIN, cue: 'IN' };
