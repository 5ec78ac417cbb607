import { randomBytes } from 'node:crypto';
import type { JsonObject } from './json.ts';
import { messageJson, userJson } from './message.ts';
import { FOREIGN_GUILD, type Surroundings, surrounded } from './places.ts';
import { commandsOf } from './rest/commands.ts';
import type { Interaction, Person, StoredCommand, StoredMessage, World } from './world.ts';

/** Where and by whom something is done. */
export interface Place {
  readonly person: Person;
  /** Absent in a direct message. */
  readonly guildId?: string;
  readonly locale: string;
  /** By default a channel of the server, or a direct message where there is none. */
  readonly surroundings?: Surroundings;
}

function surroundedBy(world: World, { person, guildId, surroundings }: Place) {
  const guild = [...world.options.guilds, FOREIGN_GUILD].find(({ id }) => id === guildId);
  return { guild, ...surrounded(surroundings ?? (guild ? 'server' : 'direct'), person, guild) };
}

/** Notes a new interaction in the world; `more` says what it belongs to. */
export function newInteraction(
  world: World,
  type: number,
  place: Place,
  more: { readonly sourceId?: string; readonly focusedOptionType?: number } = {},
): Interaction {
  const id = world.newId();
  const { guild, channelId } = surroundedBy(world, place);
  const interaction: Interaction = {
    id,
    // Discord's tokens are base64 of "interaction:", the id and a secret.
    token: Buffer.from(`interaction:${id}:${randomBytes(48).toString('hex')}`).toString('base64url'),
    type,
    createdAt: world.now(),
    person: place.person,
    ...(guild ? { guildId: guild.id } : {}),
    channelId,
    ...more,
    state: 'waiting',
    followUpIds: [],
  };
  world.interactions.set(id, interaction);
  world.tokens.set(interaction.token, id);
  return interaction;
}

/** The interaction as the gateway sends it: https://docs.discord.com/developers/interactions/receiving-and-responding */
export function interactionJson(
  world: World,
  interaction: Interaction,
  place: Place,
  data: JsonObject,
): JsonObject {
  const { guildId } = interaction;
  const source = world.messages.get(interaction.sourceId ?? '');
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    locale: place.locale,
    app_permissions: '2147485696',
    attachment_size_limit: 10_485_760,
    entitlements: [],
    ...surroundedBy(world, place).json,
    ...(guildId === undefined
      ? { user: userJson(place.person) }
      : {
          member: {
            user: userJson(place.person),
            roles: [],
            joined_at: new Date(world.now()).toISOString(),
            permissions: place.person.permissions ?? '2147485696',
            deaf: false,
            mute: false,
            flags: 0,
          },
        }),
    ...(source ? { message: messageJson(world, source) } : {}),
  };
}

/** The command that a person in this place would find by its name. */
export function commandNamed(world: World, name: string, guildId: string | undefined): StoredCommand {
  const here = guildId === undefined ? [] : commandsOf(world, guildId);
  const found = [...here, ...commandsOf(world, undefined)].find((command) => command.name === name);
  if (!found) throw new Error(`Nobody can type /${name} here: it is not registered.`);
  return found;
}

/** A message by its id, as the person sees it. */
export function messageNamed(world: World, id: string): StoredMessage {
  const message = world.messages.get(id);
  if (!message) throw new Error('The message is gone.');
  return message;
}
