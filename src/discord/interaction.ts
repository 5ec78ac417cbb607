import { type APIInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { RawOptions } from '../../commands/index.ts';
import { isRecord, listOf, recordOf, textIn } from '../json.ts';

/*
 * Everything here reads what came over the wire as it is: Discord adds kinds and leaves out fields, and a field that is missing must
 * cost nobody the answer.
 */

const SNOWFLAKE = /^\d{1,20}$/;
/** What can stand in an address as it is; Discord's own are letters, digits, `-`, `_` and `.`. */
const TOKEN = /^[\w.:~=-]+$/;

/**
 * The interaction in what arrived, if it can be answered at all: it has an id and a token. Nothing else of it has been looked at.
 * @param applicationId of the bot, for one that does not say whose it is
 */
export function readInteraction(raw: unknown, applicationId: string): APIInteraction | undefined {
  if (!isRecord(raw)) return undefined;
  const { application_id: own } = raw;
  const interaction = { ...raw, application_id: SNOWFLAKE.test(textIn(own)) ? own : applicationId };
  return isAnswerable(interaction) ? interaction : undefined;
}

function isAnswerable(interaction: object): interaction is APIInteraction {
  const { id, token } = recordOf(interaction);
  return SNOWFLAKE.test(textIn(id)) && TOKEN.test(textIn(token));
}

/** The options that a person filled in, and the one with the cursor while they still type. */
export interface ReadOptions {
  readonly options: RawOptions;
  readonly focused?: string;
}

/** A group stands around a subcommand, and a subcommand around options; what is deeper did not come from Discord. */
const DEEPEST_OPTION = 3;

/** Reads the options of a command. The subcommand is the option `subcommand`, beside its own options. */
export function readOptions(given?: unknown, depth = DEEPEST_OPTION): ReadOptions {
  const options: Record<string, string | number | boolean> = {};
  let focused: string | undefined;
  if (depth === 0) return { options };
  for (const option of listOf(given)) {
    if (!isRecord(option) || typeof option.name !== 'string') continue;
    const { name, value } = option;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      options[name] = value;
      if (option.focused === true) focused = name;
    } else if (!('value' in option)) {
      const inner = readOptions(option.options, depth - 1);
      Object.assign(options, { subcommand: name }, inner.options);
      focused ??= inner.focused;
    }
  }
  return focused === undefined ? { options } : { options, focused };
}

/** Snowflake of the person who did it, in a server or in a direct message. */
export function personOf({ member, user }: Partial<Read<'member' | 'user'>>): string {
  return textIn(recordOf(recordOf(member).user).id) || textIn(recordOf(user).id) || '0';
}

/** Fields as they came. */
type Read<Name extends string> = { readonly [Field in Name]: unknown };

/** Snowflake of the server in which it happened; undefined in a direct message. */
export function guildOf({ guild_id: guild }: Partial<Read<'guild_id'>>): string | undefined {
  return textIn(guild) || undefined;
}

/** BCP 47 tag of the person's language. */
export function localeOf(interaction: object): string {
  return ('locale' in interaction && textIn(interaction.locale)) || 'en-US';
}

/** Whether the person may manage the server in which it happened; nobody may in a direct message. */
export function mayManage({ member }: Partial<Read<'member'>>): boolean {
  return (permissionsIn(member) & PermissionFlagsBits.ManageGuild) !== 0n;
}

/** Whether the person may take away messages of others where it happened; nobody may in a direct message. */
export function mayManageMessages({ member }: Partial<Read<'member'>>): boolean {
  return (permissionsIn(member) & PermissionFlagsBits.ManageMessages) !== 0n;
}

/** None where it isn't said. */
function permissionsIn(member: unknown): bigint {
  const bits = textIn(recordOf(member).permissions);
  return /^\d{1,40}$/.test(bits) ? BigInt(bits) : 0n;
}

/** Whether a message is shown to one person only. */
export function isPrivateMessage(message: unknown): boolean {
  const { flags } = recordOf(message);
  return typeof flags === 'number' && (flags & MessageFlags.Ephemeral) !== 0;
}

/** The message that a menu was opened on; undefined where it did not come along. */
export function targetOf({ target_id: id, resolved }: Partial<Read<'target_id' | 'resolved'>>): unknown {
  const messages = recordOf(recordOf(resolved).messages);
  return typeof id === 'string' && Object.hasOwn(messages, id) ? messages[id] : undefined;
}

/** What was written into a field of a form; empty when the form has no such field. */
export function fieldOf({ components }: Partial<Read<'components'>>, field: string): string {
  for (const component of listOf(components).map(recordOf)) {
    for (const one of [component.component, ...listOf(component.components)].map(recordOf))
      if (one.custom_id === field && typeof one.value === 'string') return one.value;
  }
  return '';
}

/** The values that were picked in a select. */
export function valuesOf(data: object): readonly string[] {
  return ('values' in data ? listOf(data.values) : []).filter((value) => typeof value === 'string');
}

/**
 * The custom ids of the row in which a component was used, the used one first: long state is spread over a row.
 */
export function rowIds({ data, message }: Read<'data' | 'message'>): string[] {
  const used = textIn(recordOf(data).custom_id);
  const row = rowsIn(recordOf(message).components, DEEPEST_ROW).find((ids) => ids.includes(used)) ?? [];
  return [used, ...row.filter((id) => id !== used)];
}

/** A row stands in a container at most. */
const DEEPEST_ROW = 4;

function rowsIn(components: unknown, depth: number): readonly (readonly string[])[] {
  if (depth === 0) return [];
  return listOf(components).flatMap((component) => {
    const children = listOf(recordOf(component).components);
    const ids = children.flatMap((child) => textIn(recordOf(child).custom_id) || []);
    return [ids, ...rowsIn(children, depth - 1)];
  });
}
