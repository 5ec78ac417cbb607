import type {
  APIApplicationCommandAutocompleteInteraction,
  APIChatInputApplicationCommandInteractionData,
  APIMessageApplicationCommandInteractionData,
  APIMessageComponentInteraction,
} from 'discord.js';
import type { RawOptions } from '../../commands/index.ts';
import { type Asked, readAct, readState } from '../reply/index.ts';
import { onAct } from './acts.ts';
import { missedAnswer } from './failure.ts';
import { isPrivateMessage, readOptions, rowIds, targetOf, valuesOf } from './interaction.ts';
import {
  type Handled,
  type InteractionContext,
  present,
  type ReplyTarget,
  say,
} from './interactionContext.ts';
import { textOf } from './messageText.ts';
import { TIMING } from './timing.ts';
import { TurnsClosed } from './turns.ts';

/** Answers a slash command. */
export async function onCommand(
  ctx: InteractionContext,
  data: APIChatInputApplicationCommandInteractionData,
  userId: string,
): Promise<Handled> {
  const { options } = readOptions(data.options);
  const asked: Asked = { command: data.name, options, page: 0, userId };
  return answer(ctx, asked, ownReply(ctx, isPrivate(options, ctx)));
}

/**
 * Answers a menu on somebody's message with what its command makes of the text, privately: whoever wrote it did not ask.
 */
export async function onMenu(
  ctx: InteractionContext,
  data: APIMessageApplicationCommandInteractionData,
  userId: string,
): Promise<Handled> {
  const command = ctx.app.menu(data.name);
  if (!command) return { outcome: await say(ctx, ctx.into.say('error.unknown-command'), 'unknown') };
  const text = textOf(targetOf(data));
  if (text === '')
    return {
      command: command.name,
      outcome: await say(ctx, ctx.into.say('menu.no-words'), 'no-words'),
    };
  const asked: Asked = { command: command.name, options: { text }, page: 0, userId };
  return answer(ctx, asked, ownReply(ctx, true));
}

/**
 * Answers a button or a select. Turning pages and filtering change the message of the person who asked; everybody else gets a
 * private copy that is their own from then on. What opens beside a message is private to whoever clicked.
 */
export async function onComponent(
  ctx: InteractionContext,
  interaction: Pick<APIMessageComponentInteraction, 'data' | 'message'>,
  userId: string,
): Promise<Handled> {
  const act = readAct(interaction.data.custom_id);
  if (act) return onAct(ctx, act, userId);
  const state = readState(rowIds(interaction), valuesOf(interaction.data));
  if (!state) return { outcome: await say(ctx, ctx.into.say('error.unknown-component'), 'unknown') };
  if (state.userId === userId && state.shows === 'page')
    return answer(ctx, state, ownMessage(ctx, isPrivateMessage(interaction.message)));
  return answer(ctx, { ...state, userId }, ownReply(ctx, true));
}

/**
 * Completes the option that has the cursor. Whatever fails offers nothing, for there is nobody to tell. Where keystrokes have queued up
 * only the newest of a person is worth the work, and that only while Discord still takes it: it can't be deferred.
 */
export async function onAutocomplete(
  ctx: InteractionContext,
  data: APIApplicationCommandAutocompleteInteraction['data'],
  isOvertaken: () => boolean,
): Promise<Handled> {
  const { options, focused } = readOptions(data.options);
  const about = { command: data.name, options };
  try {
    // Lets those arrive that wait in the socket.
    await new Promise((resolve) => setImmediate(resolve));
    const { turns, now } = ctx.app;
    const offered = await turns.take(`${ctx.person} typing`, () => {
      if (now() - ctx.arrived > TIMING.keystroke) return 'late';
      if (isOvertaken()) return 'overtaken';
      return focused === undefined ? NONE : choices(ctx, data.name, options, focused);
    });
    if (offered === 'late') return { ...about, outcome: 'late' };
    await ctx.responder.choices(offered === 'overtaken' ? NONE : offered);
    return { ...about, outcome: offered === 'overtaken' ? 'overtaken' : 'choices' };
  } catch (error) {
    if (error instanceof TurnsClosed) return { ...about, outcome: 'restarting' };
    const missed = missedAnswer(error);
    if (!missed) logFailure(ctx, error, data.name);
    return { ...about, outcome: missed ?? 'failed' };
  }
}

/** No choices, as JSON. */
export const NONE = '[]';

function choices(ctx: InteractionContext, name: string, options: RawOptions, focused: string): string {
  const { app, context } = ctx;
  const command = app.command(name);
  try {
    return command ? app.preparation.choices(command, options, focused, context) : NONE;
  } catch (error) {
    logFailure(ctx, error, name);
    return NONE;
  }
}

function logFailure({ app, reference }: InteractionContext, error: unknown, command: string): void {
  app.log.error({ err: error, ref: reference, command }, 'an autocomplete failed');
}

async function answer(ctx: InteractionContext, asked: Asked, target: ReplyTarget): Promise<Handled> {
  const { app, context, reference } = ctx;
  const command = app.command(asked.command);
  const setting = {
    context,
    isPublic: target.isPublic,
    failed: (err: unknown) => app.log.warn({ err, ref: reference }, 'a picture could not be drawn'),
  };
  const outcome = command
    ? await present(ctx, target, () => app.preparation.answer(command, asked, setting))
    : await say(ctx, ctx.into.say('error.unknown-command'), 'unknown');
  return { outcome, command: asked.command, options: asked.options };
}

function isPrivate(options: RawOptions, { app }: InteractionContext): boolean {
  return typeof options.private === 'boolean' ? options.private : app.defaultPrivate;
}

const ownReply = ({ responder }: InteractionContext, isHidden: boolean): ReplyTarget => ({
  isPublic: !isHidden,
  show: (payload) => responder.reply(payload, isHidden),
  defer: () => responder.defer(isHidden),
  async apologise(payload) {
    if (isHidden) return responder.edit(payload);
    // Everybody sees that the bot is thinking; the apology is for one person.
    await responder.discard();
    return responder.followUp(payload, true);
  },
});

const ownMessage = ({ responder }: InteractionContext, isHidden: boolean): ReplyTarget => ({
  isPublic: !isHidden,
  show: (payload) => responder.update(payload),
  defer: () => responder.deferUpdate(),
  // The page stays as it was: the apology comes beside it.
  apologise: (payload) => responder.followUp(payload, true),
});
