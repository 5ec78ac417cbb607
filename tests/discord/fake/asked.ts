import { PATIENCE_MS } from '../../support/wait.ts';
import { asList, isObject, type JsonObject } from './json.ts';
import type { Interaction, StoredMessage, World } from './world.ts';

/** What a person did, and the ways to wait for what comes of it. Every wait rejects after `PATIENCE_MS`, or the given ms. */
export interface Asked {
  readonly interaction: Interaction;
  /** The first message that is not "thinking" any more, or the message that a button changed. */
  message(withinMs?: number): Promise<StoredMessage>;
  /** What autocomplete offers. */
  choices(withinMs?: number): Promise<readonly JsonObject[]>;
  /** Until it is so. */
  until(isSo: (interaction: Interaction) => boolean, withinMs?: number): Promise<void>;
}

/** The ways to wait for what comes of an interaction. */
export function asked(world: World, interaction: Interaction): Asked {
  const shown = (): StoredMessage | undefined => {
    if (interaction.state === 'waiting' || interaction.state === 'deferred-update') return undefined;
    const message = world.messages.get(interaction.originalId ?? '');
    return message && !message.isLoading ? message : undefined;
  };
  const until = (isSo: () => boolean, withinMs: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const finish = (end: () => void): void => {
        clearTimeout(timer);
        world.listeners.delete(check);
        end();
      };
      const check = (changed: Interaction): void => {
        if (changed === interaction && isSo()) finish(resolve);
      };
      const timer = setTimeout(() => {
        finish(() =>
          reject(
            new Error(`Nothing within ${withinMs} ms: the interaction is still "${interaction.state}".`),
          ),
        );
      }, withinMs);
      world.listeners.add(check);
      check(interaction);
    });
  return {
    interaction,
    until: (isSo, withinMs = PATIENCE_MS) => until(() => isSo(interaction), withinMs),
    async message(withinMs = PATIENCE_MS) {
      await until(() => shown() !== undefined, withinMs);
      const message = shown();
      if (!message) throw new Error('The message went away.');
      return message;
    },
    async choices(withinMs = PATIENCE_MS) {
      await until(() => interaction.choices !== undefined, withinMs);
      return asList(interaction.choices).filter(isObject);
    },
  };
}
