import {
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type REST,
  type RequestData,
  Routes,
} from 'discord.js';
import type { Payload } from '../reply/index.ts';
import { isBrokenConnection, missedAnswer } from './failure.ts';

/** The ways to answer one interaction. Each rejects with what Discord refused it with. */
export interface Responder {
  reply(payload: Payload, isPrivate: boolean): Promise<void>;
  /** "… is thinking"; `edit` fills it. */
  defer(isPrivate: boolean): Promise<void>;
  /** Changes the message that the used component stands on. */
  update(payload: Payload): Promise<void>;
  /** Keeps the message of the component as it is for now; `edit` changes it. */
  deferUpdate(): Promise<void>;
  /** Fills or changes the message after a deferral. */
  edit(payload: Payload): Promise<void>;
  /** Takes the message away, also one that is thinking. */
  discard(): Promise<void>;
  /** A further message after a deferral or an answer. */
  followUp(payload: Payload, isPrivate: boolean): Promise<void>;
  /** @param choices a JSON list */
  choices(choices: string): Promise<void>;
  /** Opens a form; must be the first response. */
  form(form: APIModalInteractionResponseCallbackData): Promise<void>;
}

type Target = Pick<APIInteraction, 'id' | 'token' | 'application_id'>;

/**
 * Answers an interaction over REST with JSON as it is: discord.js would copy and rename every field of a body.
 */
export function restResponder(rest: REST, { id, token, application_id: application }: Target): Responder {
  const callback = Routes.interactionCallback(id, token);
  const respond = (json: string, files: Payload['files'] = []): Promise<void> =>
    persist(() => rest.post(callback, requestOf(json, files)));
  const show = (type: InteractionResponseType, payload: Payload, isPrivate: boolean): Promise<void> =>
    respond(`{"type":${type},"data":${messageOf(payload, isPrivate)}}`, payload.files);
  return {
    reply: (payload, isPrivate) => show(InteractionResponseType.ChannelMessageWithSource, payload, isPrivate),
    defer: (isPrivate) => {
      const flags = isPrivate ? MessageFlags.Ephemeral : 0;
      return respond(
        `{"type":${InteractionResponseType.DeferredChannelMessageWithSource},"data":{"flags":${flags}}}`,
      );
    },
    update: (payload) => show(InteractionResponseType.UpdateMessage, payload, false),
    deferUpdate: () => respond(`{"type":${InteractionResponseType.DeferredMessageUpdate}}`),
    edit: (payload) =>
      persist(() =>
        rest.patch(
          Routes.webhookMessage(application, token),
          requestOf(messageOf(payload, false), payload.files),
        ),
      ),
    discard: () => persist(() => rest.delete(Routes.webhookMessage(application, token), { auth: false })),
    async followUp(payload, isPrivate) {
      await rest.post(
        Routes.webhook(application, token),
        requestOf(messageOf(payload, isPrivate), payload.files),
      );
    },
    choices: (choices) =>
      respond(
        `{"type":${InteractionResponseType.ApplicationCommandAutocompleteResult},"data":{"choices":${choices}}}`,
      ),
    form: (form) => respond(JSON.stringify({ type: InteractionResponseType.Modal, data: form })),
  };
}

/**
 * Posts a message of the bot's own into a channel, once: Discord takes another with the same nonce within a few minutes for the same one,
 * and answers with the first (https://docs.discord.com/developers/resources/message#create-message).
 * @param nonce up to 25 characters that need no escaping in JSON
 * @throws what Discord refuses it with
 */
export async function postTo(
  rest: REST,
  channelId: string,
  payload: Payload,
  { nonce, signal }: { readonly nonce: string; readonly signal: AbortSignal },
): Promise<void> {
  const json = `{"nonce":"${nonce}","enforce_nonce":true,${messageOf(payload, false).slice(1)}`;
  await rest.post(Routes.channelMessages(channelId), {
    ...requestOf(json, payload.files),
    auth: true,
    signal,
  });
}

/** JSON beside files goes into a form. */
function requestOf(json: string, files: Payload['files']): RequestData {
  if (files.length === 0) return { body: json, passThroughBody: true, headers: JSON_HEADERS, auth: false };
  return {
    body: { payload_json: json },
    appendToFormData: true,
    files: files.map(({ name, data, contentType }) => ({ name, data, contentType })),
    auth: false,
  };
}

const JSON_HEADERS = { 'Content-Type': 'application/json' };

/** The JSON of a whole message: its flags, and then what is the same for everybody. */
function messageOf({ flags, json }: Payload, isPrivate: boolean): string {
  return `{"flags":${isPrivate ? flags | MessageFlags.Ephemeral : flags},${json.slice(1)}`;
}

const TRIES = 3;

/**
 * Sends again what was lost with its connection: discord.js does so only for some of the ways in which one breaks, not for a server
 * that closes an idle one. A response that had arrived after all is no failure.
 */
async function persist(send: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await send();
      return;
    } catch (error) {
      if (tries > 1 && missedAnswer(error) === 'duplicate') return;
      if (tries === TRIES || !isBrokenConnection(error)) throw error;
    }
  }
}
