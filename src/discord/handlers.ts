import type {
  APIApplicationCommandAutocompleteInteraction,
  APIChatInputApplicationCommandInteractionData,
  APIMessageApplicationCommandInteractionData,
  APIMessageComponentInteraction,
} from 'discord.js';
import type { RawOptions } from '../../commands/index.ts';
import { type Asked, drawn, type ReplyBody, readAct, readState, toMessage } from '../reply/index.ts';
import type { Suggestion } from '../search/types.ts';
import { onAct } from './acts.ts';
import { fitChoices } from './choices.ts';
import { missedAnswer } from './failure.ts';
import { isPrivateMessage, readOptions, rowIds, textOf } from './interaction.ts';
import { type Outcome, present, type Scene, type Stage, say } from './scene.ts';

/** How an interaction ended, and what it was about when that could be read. */
export interface Handled {
  readonly outcome: Outcome;
  readonly command?: string;
  /** What was typed: for the log of owners who asked for it. */
  readonly options?: RawOptions;
}

/** Answers a slash command. */
export async function onCommand(
  scene: Scene,
  data: APIChatInputApplicationCommandInteractionData,
  userId: string,
): Promise<Handled> {
  const { options } = readOptions(data.options);
  const asked: Asked = { command: data.name, options, page: 0, userId };
  return answer(scene, asked, ownReply(scene, isPrivate(options, scene)));
}

/**
 * Answers a menu on somebody's message with what its command makes of the text, privately: whoever wrote it did not ask.
 */
export async function onMenu(
  scene: Scene,
  { name, target_id: id, resolved }: APIMessageApplicationCommandInteractionData,
  userId: string,
): Promise<Handled> {
  const message = resolved.messages[id];
  const command = scene.menu(name);
  if (!command || !message)
    return { outcome: await say(scene, scene.into.say('error.unknown-command'), 'unknown') };
  const asked: Asked = { command: command.name, options: { text: textOf(message) }, page: 0, userId };
  return answer(scene, asked, ownReply(scene, true));
}

/**
 * Answers a button or a select. Turning pages and filtering change the message of the person who asked; everybody else gets a
 * private copy that is their own from then on. What opens beside a message is private to whoever clicked.
 */
export async function onComponent(
  scene: Scene,
  interaction: Pick<APIMessageComponentInteraction, 'data' | 'message'>,
  userId: string,
): Promise<Handled> {
  const act = readAct(interaction.data.custom_id);
  if (act) return onAct(scene, act, userId);
  const values = 'values' in interaction.data ? interaction.data.values : [];
  const state = readState(rowIds(interaction), values);
  if (!state) return { outcome: await say(scene, scene.into.say('error.unknown-component'), 'unknown') };
  if (state.userId === userId && state.shows === 'page')
    return answer(scene, state, ownMessage(scene, isPrivateMessage(interaction.message)));
  return answer(scene, { ...state, userId }, ownReply(scene, true));
}

/**
 * Completes the option that has the cursor. Whatever fails offers nothing, for there is nobody to tell. Where keystrokes have queued up
 * only the newest of a person is worth the work.
 */
export async function onAutocomplete(
  scene: Scene,
  data: APIApplicationCommandAutocompleteInteraction['data'],
  isOvertaken: () => boolean,
): Promise<Handled> {
  const { options, focused } = readOptions(data.options);
  const about = { command: data.name, options };
  try {
    // Lets those arrive that wait in the socket.
    await new Promise((resolve) => setImmediate(resolve));
    if (isOvertaken()) {
      await scene.responder.choices([]);
      return { ...about, outcome: 'overtaken' };
    }
    const offered = focused === undefined ? [] : suggestions(scene, data.name, options, focused);
    await scene.responder.choices(fitChoices(offered));
    return { ...about, outcome: 'choices' };
  } catch (error) {
    const missed = missedAnswer(error);
    if (!missed) logFailure(scene, error, data.name);
    return { ...about, outcome: missed ?? 'failed' };
  }
}

function suggestions(
  scene: Scene,
  name: string,
  options: RawOptions,
  focused: string,
): readonly Suggestion[] {
  const { [focused]: partial = '', ...filled } = options;
  const request = { option: focused, partial: String(partial), filled };
  try {
    return scene.command(name)?.suggest(request, scene.context) ?? [];
  } catch (error) {
    logFailure(scene, error, name);
    return [];
  }
}

function logFailure({ log, reference }: Scene, error: unknown, command: string): void {
  log.error({ err: error, ref: reference, command }, 'an autocomplete failed');
}

async function answer(scene: Scene, asked: Asked, stage: Stage): Promise<Handled> {
  const command = scene.command(asked.command);
  const outcome = command
    ? await present(
        scene,
        stage,
        () => command.run(asked.options, scene.context, asked.page),
        (found) =>
          drawn(toMessage(found, asked, scene.context.locale, stage.isPublic), (err) =>
            scene.log.warn({ err, ref: scene.reference }, 'a picture could not be drawn'),
          ),
      )
    : await say(scene, scene.into.say('error.unknown-command'), 'unknown');
  return { outcome, command: asked.command, options: asked.options };
}

function isPrivate(options: RawOptions, { defaultPrivate }: Scene): boolean {
  return typeof options.private === 'boolean' ? options.private : defaultPrivate;
}

const ownReply = ({ responder }: Scene, isHidden: boolean): Stage => ({
  isPublic: !isHidden,
  show: (body: ReplyBody) => responder.reply(body, isHidden),
  defer: () => responder.defer(isHidden),
  async apologise(body) {
    if (isHidden) return responder.edit(body);
    // Everybody sees that the bot is thinking; the apology is for one person.
    await responder.discard();
    return responder.followUp(body, true);
  },
});

const ownMessage = ({ responder }: Scene, isHidden: boolean): Stage => ({
  isPublic: !isHidden,
  show: (body: ReplyBody) => responder.update(body),
  defer: () => responder.deferUpdate(),
  // The page stays as it was: the apology comes beside it.
  apologise: (body) => responder.followUp(body, true),
});
