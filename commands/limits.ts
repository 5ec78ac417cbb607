/**
 * Discord's limits, in one place. Source: the API reference (application commands, components, interactions).
 * Lengths are counted in UTF-16 code units, which is never less than what Discord counts.
 */
export const LIMITS = {
  /** Choices in one autocomplete response. */
  choices: 25,
  /** Characters of a choice's name and of its value. */
  choice: 100,
  /** Characters of a button's or select's `custom_id`. */
  customId: 100,
  /** Components of a Components V2 message, nested ones counted. */
  components: 40,
  /** Characters over all text displays of a message. */
  text: 4000,
  /**
   * UTF-8 bytes over all text displays, 12 more for each: above 10,170 Discord answers with an internal error
   * (https://github.com/discord/discord-api-docs/issues/8554).
   */
  textBytes: 10_000,
  /** Characters of a single sentence, which keeps within those bytes in every script. */
  sentence: 3000,
  buttonLabel: 80,
  buttonUrl: 512,
  buttonsInRow: 5,
  commandName: 32,
  commandDescription: 100,
  /** Characters of all names, descriptions and values of one command. */
  command: 8000,
} as const;

/** Our own bounds on what a person may type, so that a page's whole state fits into one row of buttons. */
export const INPUT = {
  query: 200,
  /** A message of Discord, the longest that there are. */
  text: 4000,
  facet: 60,
  date: 20,
} as const;
