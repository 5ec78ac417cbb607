import {
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type REST,
  Routes,
} from 'discord.js';
import type { ReplyBody } from '../reply/index.ts';
import type { Suggestion } from '../search/types.ts';
import { isBrokenConnection, missedAnswer } from './failure.ts';

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
  /** Takes the message away, also one that is thinking. */
  discard(): Promise<void>;
  /** A further message after a deferral or an answer. */
  followUp(body: ReplyBody, isPrivate: boolean): Promise<void>;
  choices(choices: readonly Suggestion[]): Promise<void>;
  /** Opens a form; must be the first response. */
  form(form: APIModalInteractionResponseCallbackData): Promise<void>;
}

type Target = Pick<APIInteraction, 'id' | 'token' | 'application_id'>;

/**
 * Answers an interaction over REST with bodies as they are: discord.js would copy and rename every field of them.
 */
export function restResponder(rest: REST, interaction: Target): Responder {
  const { id, token, application_id: application } = interaction;
  const respond = (
    type: InteractionResponseType,
    data?: unknown,
    files: readonly RawFile[] = [],
  ): Promise<void> =>
    persist(() =>
      rest.post(Routes.interactionCallback(id, token), {
        body: data === undefined ? { type } : { type, data },
        files: [...files],
        auth: false,
      }),
    );
  const show = (type: InteractionResponseType, body: ReplyBody): Promise<void> =>
    respond(type, jsonOf(body), filesOf(body));
  return {
    reply: (body, isPrivate) =>
      show(InteractionResponseType.ChannelMessageWithSource, withPrivacy(body, isPrivate)),
    defer: (isPrivate) =>
      respond(InteractionResponseType.DeferredChannelMessageWithSource, {
        flags: isPrivate ? MessageFlags.Ephemeral : 0,
      }),
    update: (body) => show(InteractionResponseType.UpdateMessage, body),
    deferUpdate: () => respond(InteractionResponseType.DeferredMessageUpdate),
    edit: (body) =>
      persist(() =>
        rest.patch(Routes.webhookMessage(application, token), {
          body: jsonOf(body),
          files: filesOf(body),
          auth: false,
        }),
      ),
    discard: () => persist(() => rest.delete(Routes.webhookMessage(application, token), { auth: false })),
    async followUp(body, isPrivate) {
      await rest.post(Routes.webhook(application, token), {
        body: jsonOf(withPrivacy(body, isPrivate)),
        files: filesOf(body),
        auth: false,
      });
    },
    choices: (choices) => respond(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices }),
    form: (form) => respond(InteractionResponseType.Modal, form),
  };
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

/** Posts a message of the bot's own into a channel. Rejects with what Discord refuses it with. */
export async function postTo(rest: REST, channelId: string, body: ReplyBody): Promise<void> {
  await rest.post(Routes.channelMessages(channelId), { body: jsonOf(body) });
}

/** The part of a body that is JSON. Without files an edit takes those away that the message had. */
function jsonOf({ picture: _, files = [], ...json }: ReplyBody): object {
  return { ...json, attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })) };
}

const filesOf = ({ files = [] }: ReplyBody): RawFile[] =>
  files.map(({ name, data, contentType }) => ({ name, data, contentType }));

function withPrivacy(body: ReplyBody, isPrivate: boolean): ReplyBody {
  return isPrivate ? { ...body, flags: body.flags | MessageFlags.Ephemeral } : body;
}
