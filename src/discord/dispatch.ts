import { type APIInteraction, ApplicationCommandType, InteractionType } from 'discord.js';
import type { CommandContext } from '../../commands/index.ts';
import { optionName } from '../../commands/localize.ts';
import { language } from '../language/index.ts';
import { onModal } from './acts.ts';
import { NONE, onAutocomplete, onCommand, onComponent, onMenu } from './handlers.ts';
import { guildOf, localeOf, mayManage, mayManageMessages, personOf } from './interaction.ts';
import {
  type App,
  attempt,
  type DispatchOptions,
  type Handled,
  type InteractionContext,
  type Outcome,
  say,
} from './interactionContext.ts';
import { createKeystrokes, type Keystrokes } from './keystrokes.ts';
import { referenceOf } from './log.ts';
import { createPreparation } from './prepare.ts';
import type { Responder } from './responder.ts';
import { TIMING } from './timing.ts';

/** Answers one interaction; never rejects. */
export type Dispatch = (
  interaction: APIInteraction,
  responder: Responder,
  shard?: CommandContext['shard'],
) => Promise<Outcome>;

/**
 * The one way in for all that people do in Discord: finds the handler, has it answer in time, and logs one line.
 */
export function createDispatch(options: DispatchOptions): Dispatch {
  const { log, now, observe, hashGuild } = options;
  const commands = new Map(options.commands.map((command) => [command.name, command]));
  const menus = new Map(
    options.commands.flatMap((command) => (command.menu ? [[command.menu, command]] : [])),
  );
  const keystrokes = createKeystrokes();
  const app: App = {
    ...options,
    command: (name) => commands.get(name),
    menu: (name) => menus.get(name),
    preparation: createPreparation(),
  };
  return async (interaction, responder, shard) => {
    const started = now();
    const reference = referenceOf(interaction.id);
    const locale = localeOf(interaction);
    const ctx: InteractionContext = {
      app,
      into: language(locale),
      context: {
        archive: options.archive(),
        locale,
        optionName,
        random: Math.random,
        today,
        mayManage: mayManage(interaction),
        ...(shard && { shard }),
        ...(options.reload && { reload: options.reload }),
        ...(options.openReports && { openReports: options.openReports }),
      },
      responder,
      reference,
      person: personOf(interaction),
      arrived: started,
      mayManageMessages: mayManageMessages(interaction),
    };
    const handled = await route(interaction, ctx, options, keystrokes).catch((err) => {
      log.error({ err, ref: reference }, 'an interaction that nobody understood');
      return apologise(interaction, ctx);
    });
    const { outcome, command, options: typed } = handled;
    const took = now() - started;
    const ms = Math.round(took * 10) / 10;
    const kind = KINDS.get(interaction.type) ?? 'unknown';
    if (observe) {
      const named = command !== undefined && (commands.has(command) || ACTS.has(command));
      observe({ kind, command: named ? command : 'unknown', outcome, ms: took });
    }
    const level = levelOf(outcome, ms);
    if (!log.isLevelEnabled(level)) return outcome;
    const guild = guildOf(interaction);
    log[level](
      {
        kind,
        command,
        guild: guild === undefined ? 'direct' : hashGuild(guild),
        ...(options.logQueries ? { options: typed } : {}),
        ms,
        outcome,
        ref: reference,
      },
      'interaction',
    );
    return outcome;
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Whoever asked is told that it failed: nothing has been said to them yet. */
async function apologise({ type }: APIInteraction, ctx: InteractionContext): Promise<Handled> {
  const { responder, into, reference } = ctx;
  if (type === InteractionType.ApplicationCommandAutocomplete)
    await attempt(ctx, () => responder.choices(NONE), 'failed');
  else await say(ctx, into.say('error.failed', { reference }), 'failed');
  return { outcome: 'failed' };
}

/**
 * Two processes that overlap answer each question only once, and what reaches the bot too late is not its fault: neither is
 * news. That the bot itself took too long is.
 */
function levelOf(outcome: Outcome, ms: number): 'debug' | 'info' | 'warn' {
  if (outcome === 'late') return ms > TIMING.firstResponse ? 'warn' : 'debug';
  return outcome === 'duplicate' || outcome === 'ignored' || outcome === 'overtaken' ? 'debug' : 'info';
}

async function route(
  interaction: APIInteraction,
  ctx: InteractionContext,
  options: DispatchOptions,
  keystrokes: Keystrokes,
): Promise<Handled> {
  const tell = async (sentence: string, outcome: Outcome): Promise<Handled> => ({
    outcome: await say(ctx, sentence, outcome),
  });
  if (interaction.type === InteractionType.Ping) return { outcome: 'ignored' };
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const isOvertaken = keystrokes.note(personOf(interaction), interaction.data.name);
    return onAutocomplete(ctx, interaction.data, isOvertaken);
  }
  // Whoever filled in a form can't fill it in again: it is taken even at the last moment, and has a limit of its own.
  if (interaction.type === InteractionType.ModalSubmit)
    return onModal(ctx, interaction.data, personOf(interaction));
  if (options.isStopping()) return tell(ctx.into.say('error.restarting'), 'restarting');
  const seconds = secondsToWait(interaction, options);
  if (seconds > 0) return tell(ctx.into.say('error.too-often', { seconds }), 'too-often');
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      switch (interaction.data.type) {
        case ApplicationCommandType.ChatInput:
          return onCommand(ctx, interaction.data, personOf(interaction));
        case ApplicationCommandType.Message:
          return onMenu(ctx, interaction.data, personOf(interaction));
        default:
          return tell(ctx.into.say('error.unknown-command'), 'unknown');
      }
    case InteractionType.MessageComponent:
      return onComponent(ctx, interaction, personOf(interaction));
    default:
      return tell(ctx.into.say('error.unknown-component'), 'unknown');
  }
}

/** How long the person, or the server, has to wait before the next question; 0 for not at all. */
function secondsToWait(interaction: APIInteraction, { userLimiter, guildLimiter }: DispatchOptions): number {
  const guild = guildOf(interaction);
  return userLimiter.take(personOf(interaction)) || (guild === undefined ? 0 : guildLimiter.take(guild));
}

/** What buttons do that is no command. */
const ACTS: ReadonlySet<string> = new Set(['report', 'remove']);

const KINDS: ReadonlyMap<unknown, string> = new Map([
  [InteractionType.Ping, 'ping'],
  [InteractionType.ApplicationCommand, 'command'],
  [InteractionType.MessageComponent, 'component'],
  [InteractionType.ApplicationCommandAutocomplete, 'autocomplete'],
  [InteractionType.ModalSubmit, 'modal'],
]);
