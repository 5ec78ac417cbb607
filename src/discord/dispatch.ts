import { type APIInteraction, ApplicationCommandType, InteractionType } from 'discord.js';
import type { RawOptions } from '../../commands/index.ts';
import { onAutocomplete, onCommand, onComponent } from './handlers.ts';
import { personOf, readOptions } from './interaction.ts';
import { referenceOf } from './log.ts';
import type { Responder } from './responder.ts';
import { type DispatchOptions, type Outcome, type Scene, say } from './scene.ts';
import { SENTENCES } from './sentences.ts';

/** Answers one interaction; never rejects. */
export type Dispatch = (interaction: APIInteraction, responder: Responder) => Promise<Outcome>;

/**
 * The one way in for all that people do in Discord: finds the handler, has it answer in time, and logs one line.
 */
export function createDispatch(options: DispatchOptions): Dispatch {
  const commands = new Map(options.commands.map((command) => [command.name, command]));
  return async (interaction, responder) => {
    const started = options.now();
    const reference = referenceOf(interaction.id);
    const scene: Scene = {
      ...options,
      command: (name) => commands.get(name),
      context: {
        archive: options.archive(),
        locale: 'locale' in interaction ? interaction.locale : 'en-US',
      },
      responder,
      reference,
    };
    const outcome = await route(interaction, scene, options.isStopping());
    const ms = Math.round((options.now() - started) * 10) / 10;
    const level = EXPECTED.has(outcome) ? 'debug' : 'info';
    options.log[level]({ ...described(interaction, options), ms, outcome, ref: reference }, 'interaction');
    return outcome;
  };
}

/** Two processes that overlap answer only once, and a slow network is nobody's fault: neither is news. */
const EXPECTED: ReadonlySet<Outcome> = new Set(['duplicate', 'late', 'ignored']);

async function route(interaction: APIInteraction, scene: Scene, isStopping: boolean): Promise<Outcome> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return 'ignored';
    case InteractionType.ApplicationCommandAutocomplete:
      return onAutocomplete(scene, interaction.data);
    case InteractionType.ApplicationCommand: {
      const { data } = interaction;
      if (isStopping) return say(scene, SENTENCES.restarting, 'restarting');
      return data.type === ApplicationCommandType.ChatInput
        ? onCommand(scene, data, personOf(interaction))
        : say(scene, SENTENCES.unknownCommand, 'unknown');
    }
    case InteractionType.MessageComponent:
      if (isStopping) return say(scene, SENTENCES.restarting, 'restarting');
      return onComponent(scene, interaction, personOf(interaction));
    default:
      return say(scene, SENTENCES.unknownComponent, 'unknown');
  }
}

const KINDS: Readonly<Record<InteractionType, string>> = {
  [InteractionType.Ping]: 'ping',
  [InteractionType.ApplicationCommand]: 'command',
  [InteractionType.MessageComponent]: 'component',
  [InteractionType.ApplicationCommandAutocomplete]: 'autocomplete',
  [InteractionType.ModalSubmit]: 'modal',
};

/** What the log line says of an interaction: nothing that was typed, unless the owner asked for it. */
function described(
  interaction: APIInteraction,
  { hashGuild, logQueries }: DispatchOptions,
): Readonly<Record<string, unknown>> {
  const { guild_id: guildId } = interaction;
  return {
    kind: KINDS[interaction.type],
    ...commandIn(interaction),
    guild: guildId === undefined ? 'direct' : hashGuild(guildId),
    ...(logQueries ? typedIn(interaction) : {}),
  };
}

function commandIn({ data }: APIInteraction): { readonly command?: string } {
  return data && 'name' in data ? { command: data.name } : {};
}

function typedIn({ data }: APIInteraction): { readonly options?: RawOptions } {
  if (!data || !('type' in data) || data.type !== ApplicationCommandType.ChatInput) return {};
  return { options: readOptions(data.options).options };
}
