/** A name, and a description of at most 100 characters. Names of commands and options are 1–32 characters, lower case. */
type Text = readonly [name: string, description: string];

/**
 * The texts of all commands in one language, by their names in English. The test beside the registry of commands says which are missing,
 * and which belong to nothing.
 */
export interface CommandTexts {
  /** Commands and, after a space, their subcommands. */
  readonly commands: Readonly<Record<string, Text>>;
  /** Options: those that mean something of their own after their command, the others for all commands alike. */
  readonly options: Readonly<Record<string, Text>>;
  /** Choices after their option. */
  readonly choices: Readonly<Record<string, string>>;
  /** Menus on a message. */
  readonly menus: Readonly<Record<string, string>>;
}
