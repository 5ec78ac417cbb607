/** What people are told when there is no answer. */
export const SENTENCES = {
  restarting: 'The bot is restarting: please ask again in a few seconds.',
  unknownCommand: 'This command is not known here any more: type / to see those that are.',
  unknownComponent: 'This belongs to an older version of the bot: please ask again with the command.',
  failed: (reference: string) =>
    `Something went wrong, and it is not your fault. Please ask again; if it happens again, give the bot's owner this reference: ${reference}`,
  tooSlow: (reference: string) =>
    `This takes too long, so the bot gave up. Please ask again with fewer words; the reference is ${reference}`,
} as const;
