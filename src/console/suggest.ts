import type { Command, CommandContext } from '../../commands/index.ts';
import { cursor } from './typed.ts';

/** Option type of Discord's API. */
const SUBCOMMAND = 1;

/**
 * Tab completion with the autocomplete of Discord.
 * @returns whole lines that the typed one can become, and the typed one, as `readline` wants them
 */
export function complete(
  line: string,
  commands: readonly Command[],
  context: CommandContext,
): [string[], string] {
  const [, name, rest] = /^\/(\S*)\s(.*)$/su.exec(line) ?? [];
  if (name === undefined || rest === undefined) {
    const lines = commands.map((command) => `/${command.name} `);
    const fitting = lines.filter((each) => each.startsWith(line));
    return [fitting.length > 0 ? fitting : lines, line];
  }
  const command = commands.find((each) => each.name === name);
  if (!command) return [[], line];
  const subcommands = (command.data.options ?? []).filter((each) => each.type === SUBCOMMAND);
  if (subcommands.length > 0) {
    return [subcommands.map((each) => `/${name} ${each.name}`).filter((each) => each.startsWith(line)), line];
  }
  const { option, partial, start, filled } = cursor(command, rest);
  const typed = line.slice(0, line.length - rest.length + start);
  const values = command.suggest({ option, partial, filled }, context).map(({ value }) => typed + value);
  const lastWord = /(?:^|\s)([a-z]+)$/.exec(rest)?.[1];
  const names = (command.data.options ?? [])
    .slice(1)
    .filter(
      (each) => lastWord !== undefined && each.name.startsWith(lastWord) && filled[each.name] === undefined,
    )
    .map((each) => `${line.slice(0, line.length - (lastWord?.length ?? 0))}${each.name}: `);
  return [[...values, ...names], line];
}
