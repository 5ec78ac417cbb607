/** A name, and a description of at most 100 characters. Names of commands and options are 1–32 characters, lower case. */
type Text = readonly [name: string, description: string];

/** Commands and, after a space, their subcommands. */
type CommandPath =
  | 'quote'
  | 'sources'
  | 'check'
  | 'compare'
  | 'timeline'
  | 'speakers'
  | 'outlets'
  | 'article'
  | 'random'
  | 'corpus'
  | 'corpus status'
  | 'corpus problems'
  | 'corpus reload'
  | 'about';

/** Options: those that mean something of their own after their command, the others for all commands alike. */
type OptionPath =
  | 'quote query'
  | 'sources query'
  | 'compare query'
  | 'timeline query'
  | 'speakers query'
  | 'outlets query'
  | 'check text'
  | 'article id'
  | 'speaker'
  | 'outlet'
  | 'after'
  | 'before'
  | 'as'
  | 'private';

/** Choices after their option. */
type ChoicePath = 'as text' | 'as card';

/** Menus on a message. */
type MenuPath = 'Who said this?';

/** The texts of all commands in one language, by their names in English. */
export interface CommandTexts {
  readonly commands: Readonly<Record<CommandPath, Text>>;
  readonly options: Readonly<Record<OptionPath, Text>>;
  readonly choices: Readonly<Record<ChoicePath, string>>;
  readonly menus: Readonly<Record<MenuPath, string>>;
}
