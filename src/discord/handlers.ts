import type {
  APIApplicationCommandAutocompleteInteraction,
  APIChatInputApplicationCommandInteractionData,
  APIMessageComponentInteraction,
} from 'discord.js';
import type { RawOptions } from '../../commands/index.ts';
import { type Asked, type ReplyBody, readState, toMessage } from '../reply/index.ts';
import type { Suggestion } from '../search/types.ts';
import { fitChoices } from './choices.ts';
import { missedAnswer } from './failure.ts';
import { readOptions, rowIds } from './interaction.ts';
import { type Outcome, present, type Scene, type Stage, say } from './scene.ts';
import { SENTENCES } from './sentences.ts';

/** Answers a slash command. */
export async function onCommand(
  scene: Scene,
  data: APIChatInputApplicationCommandInteractionData,
  userId: string,
): Promise<Outcome> {
  const { options } = readOptions(data.options);
  const asked: Asked = { command: data.name, options, page: 0, userId };
  return answer(scene, asked, ownReply(scene, isPrivate(options, scene)));
}

/**
 * Answers a button that turns pages: the person who asked sees their message change, everybody else gets a private copy that is
 * their own from then on.
 */
export async function onComponent(
  scene: Scene,
  interaction: Pick<APIMessageComponentInteraction, 'data' | 'message'>,
  userId: string,
): Promise<Outcome> {
  const state = readState(rowIds(interaction));
  if (!state) return say(scene, SENTENCES.unknownComponent, 'unknown');
  if (state.userId === userId) return answer(scene, state, ownMessage(scene));
  return answer(scene, { ...state, userId }, ownReply(scene, true));
}

/** Completes the option that has the cursor. Whatever fails offers nothing, for there is nobody to tell. */
export async function onAutocomplete(
  scene: Scene,
  data: APIApplicationCommandAutocompleteInteraction['data'],
): Promise<Outcome> {
  try {
    await scene.responder.choices(suggestions(scene, data));
    return 'choices';
  } catch (error) {
    const missed = missedAnswer(error);
    if (!missed) scene.log.error({ err: error, ref: scene.reference }, 'an autocomplete failed');
    return missed ?? 'failed';
  }
}

function suggestions(
  scene: Scene,
  data: APIApplicationCommandAutocompleteInteraction['data'],
): readonly Suggestion[] {
  const { options, focused } = readOptions(data.options);
  const command = scene.command(data.name);
  if (!command || focused === undefined) return [];
  const { [focused]: partial = '', ...filled } = options;
  try {
    const offered = command.suggest({ option: focused, partial: String(partial), filled }, scene.context);
    return fitChoices(offered);
  } catch (error) {
    scene.log.error({ err: error, ref: scene.reference, command: data.name }, 'an autocomplete failed');
    return [];
  }
}

function answer(scene: Scene, asked: Asked, stage: Stage): Promise<Outcome> {
  const command = scene.command(asked.command);
  if (!command) return say(scene, SENTENCES.unknownCommand, 'unknown');
  return present(
    scene,
    stage,
    () => command.run(asked.options, scene.context, asked.page),
    (found) => toMessage(found, asked),
  );
}

function isPrivate(options: RawOptions, { defaultPrivate }: Scene): boolean {
  return typeof options.private === 'boolean' ? options.private : defaultPrivate;
}

const ownReply = ({ responder }: Scene, isHidden: boolean): Stage => ({
  show: (body: ReplyBody) => responder.reply(body, isHidden),
  defer: () => responder.defer(isHidden),
  apologise: (body) => responder.edit(body),
});

const ownMessage = ({ responder }: Scene): Stage => ({
  show: (body: ReplyBody) => responder.update(body),
  defer: () => responder.deferUpdate(),
  // The page stays as it was: the apology comes beside it.
  apologise: (body) => responder.followUp(body, true),
});
