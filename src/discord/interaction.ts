import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalSubmission,
  type ApplicationCommandOptionType,
  MessageFlags,
} from 'discord.js';
import type { RawOptions } from '../../commands/index.ts';

/** The options that a person filled in, and the one with the cursor while they still type. */
export interface ReadOptions {
  readonly options: RawOptions;
  readonly focused?: string;
}

type DataOption = APIApplicationCommandInteractionDataOption;

/** Reads the options of a command. The subcommand is the option `subcommand`, beside its own options. */
export function readOptions(given: readonly DataOption[] = []): ReadOptions {
  const options: Record<string, string | number | boolean> = {};
  let focused: string | undefined;
  for (const option of given) {
    if (isNested(option)) {
      const inner = readOptions(option.options);
      Object.assign(options, { subcommand: option.name }, inner.options);
      focused ??= inner.focused;
    } else {
      options[option.name] = option.value;
      if ('focused' in option && option.focused) focused = option.name;
    }
  }
  return focused === undefined ? { options } : { options, focused };
}

type Nested = Extract<
  DataOption,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
>;

function isNested(option: DataOption): option is Nested {
  return !('value' in option);
}

/** Snowflake of the person who did it, in a server or in a direct message. */
export function personOf(interaction: APIInteraction): string {
  return interaction.member?.user.id ?? interaction.user?.id ?? '0';
}

/** `ManageGuild` of Discord's permission bits. */
const MANAGE_GUILD = 1n << 5n;

/** Whether the person may manage the server in which it happened; nobody may in a direct message. */
export function mayManage({ member }: APIInteraction): boolean {
  return member !== undefined && (BigInt(member.permissions) & MANAGE_GUILD) !== 0n;
}

/** `ManageMessages` of Discord's permission bits. */
const MANAGE_MESSAGES = 1n << 13n;

/** Whether the person may take away messages of others where it happened; nobody may in a direct message. */
export function mayManageMessages({ member }: APIInteraction): boolean {
  return member !== undefined && (BigInt(member.permissions) & MANAGE_MESSAGES) !== 0n;
}

/** Whether a message is shown to one person only. */
export function isPrivateMessage({ flags }: Pick<APIMessage, 'flags'>): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** What was written into a field of a form; empty when the form has no such field. */
export function fieldOf({ components }: APIModalSubmission, field: string): string {
  for (const component of components) {
    const inside =
      'component' in component
        ? [component.component]
        : 'components' in component
          ? component.components
          : [];
    for (const one of inside)
      if (one.custom_id === field && 'value' in one && typeof one.value === 'string') return one.value;
  }
  return '';
}

/**
 * The custom ids of the row in which a component was used, the used one first: long state is spread over a row.
 */
export function rowIds({
  data,
  message,
}: Pick<APIMessageComponentInteraction, 'data' | 'message'>): string[] {
  const row = rowsIn(message.components ?? []).find((ids) => ids.includes(data.custom_id)) ?? [];
  return [data.custom_id, ...row.filter((id) => id !== data.custom_id)];
}

/** What a message says: its content, or what its components and embeds say where it has none. */
export function textOf({ content, components = [], embeds = [] }: Said): string {
  if (content !== '') return content;
  const told = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  return [...textsIn(components), ...told].filter(Boolean).join('\n');
}

/** The parts of a message that hold words. */
type Said = Pick<APIMessage, 'content' | 'components' | 'embeds'>;

function textsIn(components: readonly (Component | ComponentInside)[]): readonly string[] {
  return components.flatMap((component): readonly string[] => {
    if ('content' in component) return [component.content];
    return 'components' in component ? textsIn(component.components) : [];
  });
}

type ComponentInside = Extract<Component, { components: unknown }>['components'][number];
type Component = NonNullable<APIMessage['components']>[number];

function rowsIn(components: readonly Component[]): readonly (readonly string[])[] {
  return components.flatMap((component) => {
    if (!('components' in component)) return [];
    const ids = component.components.flatMap((child) => ('custom_id' in child ? [child.custom_id] : []));
    const nested = component.components.filter((child) => 'components' in child);
    return [ids, ...rowsIn(nested)];
  });
}
