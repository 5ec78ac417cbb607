/*
 * Numbers of Discord's API by their names. discord.js has them too, but to load it costs the terminal more than half a second.
 * The types of Discord's API check each of them where it is used.
 */

/** `ApplicationCommandOptionType`. */
export const OPTION = { subcommand: 1, string: 3, boolean: 5 } as const;

/** `InteractionContextType`: where a command may be used. */
export const CONTEXT = { guild: 0, botDm: 1, privateChannel: 2 } as const;

/** `ApplicationIntegrationType`: what the application is installed to. */
export const INSTALLATION = { guild: 0, user: 1 } as const;

/** `ComponentType`. */
export const COMPONENT = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  section: 9,
  text: 10,
  gallery: 12,
  container: 17,
  label: 18,
} as const;

/** `ButtonStyle` and `TextInputStyle`. */
export const STYLE = { secondaryButton: 2, paragraphInput: 2 } as const;

/** `MessageFlags`. */
export const MESSAGE_FLAG = { componentsV2: 1 << 15 } as const;
