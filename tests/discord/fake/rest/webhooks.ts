import { type ApiResponse, apiErrors, invalidForm, type Violation } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { announce, createMessage, editMessage, messageJson } from '../message.ts';
import { editViolations, followUpViolations } from '../validate/callback.ts';
import { breaksDiscord, isEmptyMessage } from '../validate/message.ts';
import { changed, type Interaction, type StoredMessage, type World } from '../world.ts';
import { isTooLarge, type Upload } from './body.ts';
import type { ApiRequest, Method, Route } from './router.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding: a token lives 15 min. */
const TOKEN_LIFE_MS = 15 * 60 * 1000;

/** Follow-ups to an interaction, and what is done to its messages afterwards. */
export function webhookRoutes(world: World): readonly Route[] {
  const route = (
    method: Method,
    suffix: string,
    handle: (interaction: Interaction, message: string, request: ApiRequest) => ApiResponse,
  ): Route => ({
    method,
    path: `/webhooks/:app/:token${suffix}`,
    needsToken: false,
    handle: ({ app, token = '', message = '' }, request) => {
      if (app !== world.application.id) return apiErrors.unknownWebhook;
      const interaction = world.interactions.get(world.tokens.get(token) ?? '');
      if (!interaction || world.now() - interaction.createdAt > TOKEN_LIFE_MS)
        return apiErrors.invalidWebhookToken;
      if (interaction.state === 'waiting') return apiErrors.unknownWebhook;
      return handle(interaction, message, request);
    },
  });
  const withMessage =
    (act: (message: StoredMessage, interaction: Interaction, request: ApiRequest) => ApiResponse) =>
    (interaction: Interaction, id: string, request: ApiRequest): ApiResponse => {
      const message = owned(world, interaction, id);
      return message ? act(message, interaction, request) : apiErrors.unknownMessage;
    };
  return [
    route('POST', '', (interaction, _id, request) => followUp(world, interaction, request)),
    route(
      'GET',
      '/messages/:message',
      withMessage((message) => ({ status: 200, body: messageJson(world, message) })),
    ),
    route(
      'PATCH',
      '/messages/:message',
      withMessage((message, interaction, request) => edit(world, interaction, message, request)),
    ),
    route(
      'DELETE',
      '/messages/:message',
      withMessage((message, interaction) => {
        world.messages.delete(message.id);
        changed(world, interaction);
        return { status: 204 };
      }),
    ),
  ];
}

function owned(world: World, interaction: Interaction, id: string): StoredMessage | undefined {
  const wanted = id === '@original' ? interaction.originalId : id;
  const isOwned = wanted === interaction.originalId || interaction.followUpIds.includes(wanted ?? '');
  return isOwned ? world.messages.get(wanted ?? '') : undefined;
}

function followUp(world: World, interaction: Interaction, { body, files }: ApiRequest): ApiResponse {
  const refusal = refuse(body, files, (json) => followUpViolations(json, files));
  if (refusal || !isObject(body)) return refusal ?? apiErrors.invalidJson;
  // The first follow-up after a deferral fills the message that was thinking.
  const thinking =
    interaction.state === 'deferred' ? world.messages.get(interaction.originalId ?? '') : undefined;
  const message = thinking
    ? editMessage(world, thinking, body, files)
    : createMessage(world, interaction, body, { files });
  if (thinking) interaction.state = 'answered';
  else interaction.followUpIds.push(message.id);
  changed(world, interaction);
  return { status: 200, body: messageJson(world, message) };
}

function edit(
  world: World,
  interaction: Interaction,
  message: StoredMessage,
  { body, files }: ApiRequest,
): ApiResponse {
  const violations = (json: JsonObject) => editViolations(json, message.flags, files);
  const refusal = refuse(body, files, violations, message.isLoading);
  if (refusal || !isObject(body)) return refusal ?? apiErrors.invalidJson;
  const edited = editMessage(world, message, body, files);
  if (interaction.state !== 'answered') interaction.state = 'answered';
  changed(world, interaction);
  announce(world, edited);
  return { status: 200, body: messageJson(world, edited) };
}

function refuse(
  body: unknown,
  files: readonly Upload[],
  violationsOf: (body: JsonObject) => readonly Violation[],
  mustFill = true,
): ApiResponse | undefined {
  if (!isObject(body)) return apiErrors.invalidJson;
  const violations = violationsOf(body);
  if (violations.length > 0) return invalidForm(violations);
  if (mustFill && isEmptyMessage(body, files)) return apiErrors.emptyMessage;
  if (isTooLarge(files)) return apiErrors.tooLarge;
  return breaksDiscord(body) ? apiErrors.serverError : undefined;
}
