import { type APIInteraction, InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import type { ReplyBody } from '../reply/index.ts';
import type { Suggestion } from '../search/types.ts';

/** The ways to answer one interaction. Each rejects with what Discord refused it with. */
export interface Responder {
  reply(body: ReplyBody, isPrivate: boolean): Promise<void>;
  /** "… is thinking"; `edit` fills it. */
  defer(isPrivate: boolean): Promise<void>;
  /** Changes the message that the used component stands on. */
  update(body: ReplyBody): Promise<void>;
  /** Keeps the message of the component as it is for now; `edit` changes it. */
  deferUpdate(): Promise<void>;
  /** Fills or changes the message after a deferral. */
  edit(body: ReplyBody): Promise<void>;
  /** A further message after a deferral or an answer. */
  followUp(body: ReplyBody, isPrivate: boolean): Promise<void>;
  choices(choices: readonly Suggestion[]): Promise<void>;
}

type Target = Pick<APIInteraction, 'id' | 'token' | 'application_id'>;

/**
 * Answers an interaction over REST with bodies as they are: discord.js would copy and rename every field of them.
 */
export function restResponder(rest: REST, interaction: Target): Responder {
  const { id, token, application_id: application } = interaction;
  const respond = async (type: InteractionResponseType, data?: unknown): Promise<void> => {
    await rest.post(Routes.interactionCallback(id, token), {
      body: data === undefined ? { type } : { type, data },
      auth: false,
    });
  };
  return {
    reply: (body, isPrivate) =>
      respond(InteractionResponseType.ChannelMessageWithSource, withPrivacy(body, isPrivate)),
    defer: (isPrivate) =>
      respond(InteractionResponseType.DeferredChannelMessageWithSource, {
        flags: isPrivate ? MessageFlags.Ephemeral : 0,
      }),
    update: (body) => respond(InteractionResponseType.UpdateMessage, body),
    deferUpdate: () => respond(InteractionResponseType.DeferredMessageUpdate),
    async edit(body) {
      await rest.patch(Routes.webhookMessage(application, token), { body, auth: false });
    },
    async followUp(body, isPrivate) {
      await rest.post(Routes.webhook(application, token), {
        body: withPrivacy(body, isPrivate),
        auth: false,
      });
    },
    choices: (choices) => respond(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices }),
  };
}

function withPrivacy(body: ReplyBody, isPrivate: boolean): ReplyBody {
  return isPrivate ? { ...body, flags: body.flags | MessageFlags.Ephemeral } : body;
}
