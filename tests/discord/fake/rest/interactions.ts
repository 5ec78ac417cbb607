import { type ApiResponse, apiErrors, invalidForm } from '../errors.ts';
import { asList, asNumber, asObject, isObject, type JsonObject } from '../json.ts';
import { announce, createMessage, editMessage, messageJson } from '../message.ts';
import { callbacks, callbackViolations } from '../validate/callback.ts';
import { breaksDiscord, flags, isEmptyMessage } from '../validate/message.ts';
import { changed, type Interaction, type StoredMessage, type World } from '../world.ts';
import { isTooLarge, type Upload } from './body.ts';
import type { Route } from './router.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding: 3 s for the first response. */
const FIRST_RESPONSE_MS = 3000;

/** The first response to an interaction. */
export function interactionRoutes(world: World): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/interactions/:id/:token/callback',
      needsToken: false,
      handle: ({ id = '', token }, { body, files, query }) => {
        const interaction = world.interactions.get(id);
        if (!interaction || interaction.token !== token) return apiErrors.unknownInteraction;
        const refusal = refuse(world, interaction, body, files);
        if (refusal) return refusal;
        const message = perform(world, interaction, asObject(body), files);
        changed(world, interaction);
        if (query.get('with_response') !== 'true') return { status: 204 };
        return { status: 200, body: described(world, interaction, asNumber(asObject(body).type), message) };
      },
    },
  ];
}

function refuse(
  world: World,
  interaction: Interaction,
  body: unknown,
  files: readonly Upload[],
): ApiResponse | undefined {
  if (interaction.state !== 'waiting') return apiErrors.alreadyAcknowledged;
  if (world.now() - interaction.createdAt > FIRST_RESPONSE_MS) return apiErrors.unknownInteraction;
  if (!isObject(body)) return apiErrors.invalidJson;
  const violations = callbackViolations(body, {
    interactionType: interaction.type,
    files,
    messageFlags: source(world, interaction)?.flags ?? 0,
    ...(interaction.focusedOptionType === undefined
      ? {}
      : { focusedOptionType: interaction.focusedOptionType }),
  });
  if (violations.length > 0) return invalidForm(violations);
  const data = asObject(body.data);
  if (body.type === callbacks.message && isEmptyMessage(data, files)) return apiErrors.emptyMessage;
  if (breaksDiscord(data)) return apiErrors.serverError;
  return isTooLarge(files) ? apiErrors.tooLarge : undefined;
}

function perform(
  world: World,
  interaction: Interaction,
  body: JsonObject,
  files: readonly Upload[],
): StoredMessage | undefined {
  const data = asObject(body.data);
  switch (body.type) {
    case callbacks.message:
    case callbacks.deferredMessage: {
      const isLoading = body.type === callbacks.deferredMessage;
      const message = createMessage(world, interaction, isLoading ? { flags: data.flags } : data, {
        files,
        isLoading,
      });
      interaction.originalId = message.id;
      interaction.state = isLoading ? 'deferred' : 'answered';
      return message;
    }
    case callbacks.deferredUpdate:
      if (interaction.sourceId !== undefined) interaction.originalId = interaction.sourceId;
      interaction.state = 'deferred-update';
      return undefined;
    case callbacks.update: {
      const before = source(world, interaction);
      interaction.state = 'answered';
      if (!before) return undefined;
      const message = editMessage(world, before, data, files);
      interaction.originalId = message.id;
      announce(world, message);
      return message;
    }
    case callbacks.autocomplete:
      interaction.choices = asList(data.choices);
      interaction.state = 'answered';
      return undefined;
    default:
      interaction.modal = data;
      interaction.state = 'answered';
      return undefined;
  }
}

function source(world: World, interaction: Interaction): StoredMessage | undefined {
  return world.messages.get(interaction.sourceId ?? '');
}

function described(
  world: World,
  interaction: Interaction,
  type: number,
  message: StoredMessage | undefined,
): unknown {
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: message.isLoading,
            response_message_ephemeral: (message.flags & flags.ephemeral) !== 0,
          }
        : {}),
    },
    resource: { type, ...(message ? { message: messageJson(world, message) } : {}) },
  };
}
