import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import type { Path, Violation } from '../errors.ts';
import { asList, asNumber, asObject, asString, isObject, type JsonObject } from '../json.ts';
import { isChatInputName, optionViolations } from './options.ts';
import { shapeViolations } from './shape.ts';

const CHAT_INPUT = 1;
const PRIMARY_ENTRY_POINT = 4;
const MAX_SIZE = 8000;
/** https://docs.discord.com/developers/interactions/application-commands#registering-a-command */
const MAX_OF_TYPE: ReadonlyMap<number, number> = new Map([
  [1, 100],
  [2, 15],
  [3, 15],
  [4, 1],
]);

/** Everything that Discord would refuse in one command, made anew or changed in part. */
export function commandViolations(body: JsonObject, how: 'create' | 'patch'): readonly Violation[] {
  const schema =
    how === 'create' ? ApplicationCommandCreateRequestSchema : ApplicationCommandPatchRequestPartialSchema;
  return [...shapeViolations(schema, withNumericPermissions(body)), ...ruleViolations(body, [], how)];
}

/** Everything that Discord would refuse in a bulk overwrite. */
export function bulkViolations(body: readonly unknown[]): readonly Violation[] {
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  return body.flatMap((item, index): readonly Violation[] => {
    const command = asObject(item);
    const type = typeOf(command);
    const key = `${type}:${asString(command.name)}`;
    const isRepeated = seen.has(key);
    const count = (counts.get(type) ?? 0) + 1;
    seen.add(key);
    counts.set(type, count);
    return [
      ...shapeViolations(ApplicationCommandUpdateRequestSchema, withNumericPermissions(item)).map(
        (violation) => ({ ...violation, path: [index, ...violation.path] }),
      ),
      ...ruleViolations(command, [index], 'create'),
      ...(isRepeated
        ? [at([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique')]
        : []),
      ...(count > (MAX_OF_TYPE.get(type) ?? 0)
        ? [at([index], 'APPLICATION_COMMANDS_MAX_COUNT', 'Maximum number of application commands reached')]
        : []),
    ];
  });
}

const at = (path: Path, code: string, message: string): Violation => ({ path, code, message });

const typeOf = (command: JsonObject): number => asNumber(command.type, CHAT_INPUT);

function ruleViolations(command: JsonObject, path: Path, how: 'create' | 'patch'): readonly Violation[] {
  const found: Violation[] = [];
  const type = typeOf(command);
  if (type === CHAT_INPUT) {
    const names = [command.name, ...Object.values(asObject(command.name_localizations))];
    if (names.some((name) => typeof name === 'string' && !isChatInputName(name)))
      found.push(at([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
    const description = asString(command.description);
    if (description === '' && (how === 'create' || command.description !== undefined))
      found.push(at([...path, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required'));
  } else {
    if (asString(command.description) !== '' && type !== PRIMARY_ENTRY_POINT)
      found.push(
        at(
          [...path, 'description'],
          'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
          'Context menu commands cannot have description',
        ),
      );
    if (asList(command.options).length > 0)
      found.push(
        at(
          [...path, 'options'],
          'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
          'Context menu commands cannot have options',
        ),
      );
  }
  for (const key of ['contexts', 'integration_types']) {
    const values = asList(command[key]);
    if (new Set(values).size < values.length)
      found.push(at([...path, key], 'SET_TYPE_ALREADY_CONTAINS_VALUE', 'The Set already contains a value.'));
  }
  if (sizeOf(command) > MAX_SIZE)
    found.push(at(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MAX_SIZE})`));
  return [...found, ...optionViolations(command.options, [...path, 'options'])];
}

/** Characters of names, descriptions and choice values, of which each counts with its longest localization. */
function sizeOf(node: JsonObject): number {
  const longest = (key: string): number => {
    const localized = Object.values(asObject(node[`${key}_localizations`])).map(
      (text) => asString(text).length,
    );
    return Math.max(asString(node[key]).length, ...localized);
  };
  const nested = [...asList(node.options), ...asList(node.choices)].filter(isObject);
  const value = typeof node.value === 'string' ? node.value.length : 0;
  return nested.reduce((sum, child) => sum + sizeOf(child), longest('name') + longest('description') + value);
}

/** Discord takes the bits of permissions as digits too, which its schema leaves out. */
function withNumericPermissions(command: unknown): unknown {
  if (!isObject(command)) return command;
  const { default_member_permissions: permissions } = command;
  if (typeof permissions !== 'string' || !/^\d+$/.test(permissions)) return command;
  return { ...command, default_member_permissions: Number(permissions) };
}
