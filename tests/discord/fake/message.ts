import { asList, asNumber, asObject, asString, isObject, type JsonObject } from './json.ts';
import type { Upload } from './rest/body.ts';
import { texts } from './validate/components.ts';
import { namesOf } from './validate/files.ts';
import { flags } from './validate/message.ts';
import { changed, type Interaction, type StoredFile, type StoredMessage, type World } from './world.ts';

/** Puts a new answer to an interaction into the world. */
export function createMessage(
  world: World,
  interaction: Interaction,
  body: JsonObject,
  {
    files = [],
    isLoading = false,
  }: { readonly files?: readonly Upload[]; readonly isLoading?: boolean } = {},
): StoredMessage {
  const empty: StoredMessage = {
    id: world.newId(),
    channelId: interaction.channelId,
    ...(interaction.guildId === undefined ? {} : { guildId: interaction.guildId }),
    interactionId: interaction.id,
    askedBy: interaction.person.id,
    isLoading,
    flags: 0,
    content: '',
    components: [],
    embeds: [],
    attachments: [],
    mentioned: [],
    edits: 0,
  };
  const message = { ...filled(world, empty, body, files), flags: asNumber(body.flags) };
  world.messages.set(message.id, message);
  return message;
}

/** Changes a message: the fields that the body names, and only those. */
export function editMessage(
  world: World,
  message: StoredMessage,
  body: JsonObject,
  files: readonly Upload[] = [],
): StoredMessage {
  const edited: StoredMessage = {
    ...filled(world, message, body, files),
    // A message that was private stays so, and one made of components can't go back.
    flags: message.flags | (asNumber(body.flags) & flags.v2),
    isLoading: false,
    edits: message.edits + (message.isLoading ? 0 : 1),
  };
  world.messages.set(edited.id, edited);
  return edited;
}

/** A message as the API shows it. */
export function messageJson(world: World, message: StoredMessage): JsonObject {
  const interaction = world.interactions.get(message.interactionId);
  return {
    id: message.id,
    type: 20,
    channel_id: message.channelId,
    author: userJson(world.bot, true),
    content: message.content,
    components: message.components,
    embeds: message.embeds,
    attachments: message.attachments.map(({ id, filename, description, bytes }) => ({
      id,
      filename,
      ...(description === undefined ? {} : { description }),
      size: bytes.length,
      url: `https://cdn.example/attachments/${message.channelId}/${id}/${filename}`,
      proxy_url: `https://media.example/attachments/${message.channelId}/${id}/${filename}`,
    })),
    mentions: [],
    mention_roles: [],
    mention_everyone: message.mentioned.includes('everyone'),
    pinned: false,
    tts: false,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: message.edits > 0 ? new Date(world.now()).toISOString() : null,
    flags: message.flags | (message.isLoading ? 1 << 7 : 0),
    application_id: world.application.id,
    webhook_id: world.application.id,
    ...(interaction
      ? {
          interaction_metadata: {
            id: interaction.id,
            type: interaction.type,
            user: userJson(interaction.person),
            authorizing_integration_owners: {},
          },
        }
      : {}),
  };
}

/** A user as the API shows one. */
export function userJson(
  person: { readonly id: string; readonly username: string },
  isBot = false,
): JsonObject {
  return {
    id: person.id,
    username: person.username,
    discriminator: '0',
    global_name: null,
    avatar: null,
    public_flags: 0,
    ...(isBot ? { bot: true } : {}),
  };
}

/** Tells those who wait for the interaction that a message answers. */
export function announce(world: World, message: StoredMessage): void {
  const interaction = world.interactions.get(message.interactionId);
  if (interaction) changed(world, interaction);
}

function filled(
  world: World,
  message: StoredMessage,
  body: JsonObject,
  files: readonly Upload[],
): StoredMessage {
  const content = body.content === undefined ? message.content : asString(body.content);
  const components =
    body.components === undefined ? message.components : numbered(asList(body.components), counter());
  return {
    ...message,
    content,
    components,
    embeds: body.embeds === undefined ? message.embeds : asList(body.embeds),
    attachments: [...keptAttachments(message, body), ...newAttachments(world, body, files)],
    mentioned: mentionedIn([content, ...texts(components)].join('\n'), body.allowed_mentions),
  };
}

/** Without a list in the body an edit keeps every attachment; with one, those that it names. */
function keptAttachments({ attachments }: StoredMessage, body: JsonObject): readonly StoredFile[] {
  if (body.attachments === undefined) return attachments;
  const named = asList(body.attachments).map((attachment) => String(asObject(attachment).id));
  return attachments.filter(({ id }) => named.includes(id));
}

function newAttachments(world: World, body: JsonObject, files: readonly Upload[]): readonly StoredFile[] {
  const names = namesOf(body, files);
  return files.map(({ index, bytes, contentType, name }, place) => {
    const told = asList(body.attachments).find((one) => String(asObject(one).id) === String(index));
    const { description } = asObject(told);
    return {
      id: world.newId(),
      filename: names[place] ?? name,
      ...(typeof description === 'string' ? { description } : {}),
      contentType,
      bytes,
    };
  });
}

const counter = (): (() => number) => {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
};

/** Discord numbers every component that came without an id, in reading order. */
function numbered(components: readonly unknown[], next: () => number): readonly unknown[] {
  return components.map((component) => (isObject(component) ? withNumber(component, next) : component));
}

function withNumber(component: JsonObject, next: () => number): JsonObject {
  return {
    ...component,
    id: asNumber(component.id) || next(),
    ...(Array.isArray(component.components) ? { components: numbered(component.components, next) } : {}),
    ...(isObject(component.accessory) ? { accessory: withNumber(component.accessory, next) } : {}),
  };
}

/** Without `allowed_mentions`, an answer to an interaction notifies the users that it names, and nobody else. */
function mentionedIn(text: string, allowed: unknown): readonly string[] {
  const users = [...text.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '');
  const roles = [...text.matchAll(/<@&(\d+)>/g)].map((match) => match[1] ?? '');
  const everyone = /@(everyone|here)\b/.test(text) ? ['everyone'] : [];
  if (!isObject(allowed)) return users;
  const { parse, users: userIds, roles: roleIds } = asObject(allowed);
  const pick = (kind: string, named: readonly string[], ids: unknown): readonly string[] =>
    named.filter((id) => asList(parse).includes(kind) || asList(ids).includes(id));
  return [
    ...pick('users', users, userIds),
    ...pick('roles', roles, roleIds),
    ...pick('everyone', everyone, []),
  ];
}
