import { asList, isObject, type JsonObject } from './json.ts';
import { userJson } from './message.ts';
import { fieldsIn } from './validate/modal.ts';
import type { Interaction, World } from './world.ts';

/** A message that some person wrote, as the menu on it hands it over; `fields` stand in place of those of an empty one. */
export function foreignMessage(world: World, interaction: Interaction, fields: JsonObject): JsonObject {
  return {
    id: world.newId(),
    type: 0,
    channel_id: interaction.channelId,
    author: userJson({ id: '500000000000000001', username: 'writer' }),
    content: '',
    components: [],
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags: 0,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    ...fields,
  };
}

/**
 * What a filled-in form sends: https://docs.discord.com/developers/interactions/receiving-and-responding
 * @throws Error when nobody could send it off so: a required field is empty, a text too short or too long, or a field is not in it
 */
export function modalData(modal: JsonObject, values: Readonly<Record<string, string>>): JsonObject {
  const fields = new Map(fieldsIn(modal).map((field) => [field.id, field]));
  for (const id of Object.keys(values))
    if (!fields.has(id)) throw new Error(`The form has no field "${id}".`);
  for (const { id, isRequired, min, max } of fields.values()) {
    const { length } = values[id] ?? '';
    if (length === 0 ? isRequired : length < min || length > max)
      throw new Error(`The field "${id}" can't be sent off with ${length} characters.`);
  }
  const fill = (component: JsonObject): JsonObject => ({
    type: component.type,
    id: component.id ?? 0,
    ...(typeof component.custom_id === 'string'
      ? { custom_id: component.custom_id, value: values[component.custom_id] ?? '' }
      : {}),
    ...(isObject(component.component) ? { component: fill(component.component) } : {}),
    ...(Array.isArray(component.components)
      ? { components: component.components.filter(isObject).map(fill) }
      : {}),
  });
  return { custom_id: modal.custom_id, components: asList(modal.components).filter(isObject).map(fill) };
}
