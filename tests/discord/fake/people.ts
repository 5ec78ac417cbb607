import { type Asked, asked } from './asked.ts';
import { foreignMessage, modalData } from './forms.ts';
import { asList, asNumber, isObject, type JsonObject } from './json.ts';
import { commandNamed, interactionJson, messageNamed, newInteraction, type Place } from './payload.ts';
import { FOREIGN_GUILD, type Surroundings } from './places.ts';
import { interactionTypes } from './validate/callback.ts';
import { isSelect, kindOf, kinds, placed } from './validate/components.ts';
import { flags } from './validate/message.ts';
import type { Interaction, Person, StoredCommand, StoredMessage, World } from './world.ts';

type OptionValue = string | number | boolean;

interface Where {
  readonly person?: Person;
  /** `null` is a direct message; by default the first server. */
  readonly guildId?: string | null;
  /** The kind of place, which then says by itself whether it is in a server. */
  readonly surroundings?: Surroundings;
  readonly locale?: string;
}

export interface CommandAsk extends Where {
  readonly name: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

interface AutocompleteAsk extends CommandAsk {
  /** The option with the cursor; what is typed so far stands in `options`. */
  readonly focused: string;
}

/** What people can do in Discord. */
export interface People {
  command(ask: CommandAsk): Asked;
  autocomplete(ask: AutocompleteAsk): Asked;
  /** Picks a command from the menu on somebody's message: one that says this, or one with these fields. */
  menu(name: string, message: string | JsonObject, where?: Where): Asked;
  /** Fills in the form that an interaction opened and sends it off. */
  submit(opened: Asked, values: Readonly<Record<string, string>>): Asked;
  /** Clicks a button that stands on a message, or picks in a select menu. */
  click(
    message: StoredMessage,
    customId: string,
    where?: Where & { readonly values?: readonly string[] },
  ): Asked;
}

type Dispatch = (guildId: string | undefined, name: string, data: JsonObject) => boolean;

/** People in the world, whose doings reach the bot through `dispatch`. */
export function createPeople(world: World, dispatch: Dispatch): People {
  const asker: Person = { id: world.newId(), username: 'reader' };
  const placeOf = ({ person = asker, guildId, surroundings, locale = 'en-US' }: Where): Place => {
    const id = guildIn(world, surroundings, guildId);
    return {
      person,
      locale,
      ...(id === undefined ? {} : { guildId: id }),
      ...(surroundings && { surroundings }),
    };
  };
  const send = (interaction: Interaction, place: Place, data: JsonObject): Asked => {
    const json = interactionJson(world, interaction, place, data);
    if (!dispatch(interaction.guildId, 'INTERACTION_CREATE', json))
      throw new Error('The bot is offline: no shard has a session for this server.');
    return asked(world, interaction);
  };
  return {
    command(ask) {
      const place = placeOf(ask);
      const command = commandNamed(world, ask.name, place.guildId);
      const interaction = newInteraction(world, interactionTypes.command, place);
      return send(interaction, place, commandData(command, inSubcommand(ask, optionsOf(command, ask))));
    },
    autocomplete(ask) {
      const place = placeOf(ask);
      const command = commandNamed(world, ask.name, place.guildId);
      const options = inSubcommand(ask, optionsOf(command, ask, ask.focused));
      const interaction = newInteraction(world, interactionTypes.autocomplete, place, {
        focusedOptionType: typeOfOption(command, ask, ask.focused),
      });
      return send(interaction, place, commandData(command, options));
    },
    menu(name, message, where = {}) {
      const place = placeOf(where);
      const command = commandNamed(world, name, place.guildId);
      const interaction = newInteraction(world, interactionTypes.command, place);
      const fields = typeof message === 'string' ? { content: message } : message;
      const target = foreignMessage(world, interaction, fields);
      const id = String(target.id);
      return send(interaction, place, {
        ...commandData(command, []),
        target_id: id,
        resolved: { messages: { [id]: target } },
      });
    },
    submit({ interaction: opened }, values) {
      if (!opened.modal) throw new Error('No form is open.');
      const place = placeOf({ person: opened.person, guildId: opened.guildId ?? null });
      const more = opened.sourceId === undefined ? {} : { sourceId: opened.sourceId };
      const interaction = newInteraction(world, interactionTypes.modal, place, more);
      return send(interaction, place, modalData(opened.modal, values));
    },
    click(message, customId, { values, ...where } = {}) {
      const place = placeOf({
        guildId: message.guildId ?? null,
        person: where.person ?? personOf(world, message),
        ...where,
      });
      const current = messageNamed(world, message.id);
      if ((current.flags & flags.ephemeral) !== 0 && place.person.id !== current.askedBy)
        throw new Error('Nobody else sees a private message.');
      const found = placed(current.components, []).find(({ component }) => component.custom_id === customId);
      if (!found) throw new Error(`The message has no component "${customId}".`);
      if (found.component.disabled === true) throw new Error(`The component "${customId}" is disabled.`);
      if (kindOf(found.component) !== kinds.button && !isSelect(found.component))
        throw new Error(`"${customId}" can't be clicked.`);
      const interaction = newInteraction(world, interactionTypes.component, place, { sourceId: current.id });
      const data = { custom_id: customId, component_type: kindOf(found.component), id: found.component.id };
      return send(interaction, place, values ? { ...data, values } : data);
    },
  };
}

function guildIn(
  world: World,
  surroundings: Surroundings | undefined,
  guildId: string | null | undefined,
): string | undefined {
  if (surroundings === 'foreign') return FOREIGN_GUILD.id;
  const isInServer = surroundings === undefined || surroundings === 'server' || surroundings === 'thread';
  if (guildId === null || !isInServer) return undefined;
  return guildId ?? world.options.guilds[0]?.id;
}

function personOf(world: World, message: StoredMessage): Person {
  const interaction = world.interactions.get(message.interactionId);
  return interaction?.person ?? { id: message.askedBy, username: 'reader' };
}

function commandData(command: StoredCommand, options: readonly JsonObject[]): JsonObject {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guildId === undefined ? {} : { guild_id: command.guildId }),
    ...(options.length > 0 ? { options } : {}),
  };
}

function optionsOf(command: StoredCommand, ask: CommandAsk, focused?: string): readonly JsonObject[] {
  return Object.entries(ask.options ?? {}).map(([name, value]) => ({
    name,
    value,
    type: typeOfOption(command, ask, name),
    ...(name === focused ? { focused: true } : {}),
  }));
}

const SUBCOMMAND = 1;

function inSubcommand({ subcommand }: CommandAsk, options: readonly JsonObject[]): readonly JsonObject[] {
  return subcommand === undefined ? options : [{ type: SUBCOMMAND, name: subcommand, options }];
}

function typeOfOption({ json }: StoredCommand, { name, subcommand }: CommandAsk, option: string): number {
  const own = asList(json.options).filter(isObject);
  const nested = own.find((one) => one.name === subcommand && one.type === SUBCOMMAND);
  if (subcommand !== undefined && !nested) throw new Error(`/${name} has no subcommand "${subcommand}".`);
  const found = (nested ? asList(nested.options).filter(isObject) : own).find((one) => one.name === option);
  if (!found) throw new Error(`/${name} has no option "${option}".`);
  return asNumber(found.type);
}
