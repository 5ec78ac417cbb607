import { ApplicationCommandType } from 'discord.js';
import type { Command } from '../../commands/index.ts';
import { localized, localizedMenu } from '../../commands/localize.ts';
import type { CommandJson } from './commandDiff.ts';

/** What Discord is told of the commands: the slash commands that are not hidden, and their menus on messages. */
export function definitionsOf(
  commands: readonly Pick<Command, 'data' | 'menu' | 'hidden'>[],
): readonly CommandJson[] {
  return commands.flatMap(({ data, menu, hidden }) => [
    ...(hidden ? [] : [{ ...localized(data) }]),
    ...(menu === undefined ? [] : [localizedMenu(menuDefinition(menu, data))]),
  ]);
}

/** A menu is offered where its command is. */
function menuDefinition(name: string, { contexts, integration_types: types }: Command['data']): CommandJson {
  return {
    type: ApplicationCommandType.Message,
    name,
    ...(contexts ? { contexts } : {}),
    ...(types ? { integration_types: types } : {}),
  };
}
