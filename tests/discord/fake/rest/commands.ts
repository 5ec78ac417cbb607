import { type ApiResponse, apiErrors, invalidForm } from '../errors.ts';
import { asNumber, asString, isObject, type JsonObject } from '../json.ts';
import { bulkViolations, commandViolations } from '../validate/commands.ts';
import type { StoredCommand, World } from '../world.ts';
import type { ApiRequest, Method, Route } from './router.ts';

type Params = Readonly<Record<string, string>>;

/** Reading and writing the application's commands, global ones and those of one server. */
export function commandRoutes(world: World): readonly Route[] {
  const route = (
    method: Method,
    path: string,
    handle: (guildId: string | undefined, request: ApiRequest, params: Params) => ApiResponse,
  ): Route => ({
    method,
    path,
    needsToken: true,
    handle: (params, request) => refusal(world, params) ?? handle(params.guild, request, params),
  });
  return ['/applications/:app', '/applications/:app/guilds/:guild'].flatMap((base) => [
    route('GET', `${base}/commands`, (guildId, { query }) => ({
      status: 200,
      body: commandsOf(world, guildId).map((command) =>
        shown(world, command, query.get('with_localizations') === 'true'),
      ),
    })),
    route('PUT', `${base}/commands`, (guildId, { body }) => overwrite(world, guildId, body)),
    route('POST', `${base}/commands`, (guildId, { body }) => create(world, guildId, body)),
    route('GET', `${base}/commands/:command`, (guildId, _request, { command }) => {
      const found = stored(world, guildId, command);
      return found ? { status: 200, body: shown(world, found, true) } : apiErrors.unknownCommand;
    }),
    route('PATCH', `${base}/commands/:command`, (guildId, { body }, { command }) =>
      patch(world, stored(world, guildId, command), body),
    ),
    route('DELETE', `${base}/commands/:command`, (guildId, _request, { command }) => {
      const found = stored(world, guildId, command);
      if (!found) return apiErrors.unknownCommand;
      world.commands.delete(found.id);
      return { status: 204 };
    }),
  ]);
}

/** The commands of one server, or the global ones. */
export function commandsOf(world: World, guildId: string | undefined): readonly StoredCommand[] {
  return [...world.commands.values()].filter((command) => command.guildId === guildId);
}

function refusal(world: World, { app, guild }: Params): ApiResponse | undefined {
  if (app !== world.application.id) return apiErrors.missingAccess;
  if (guild === undefined) return undefined;
  const isOpen =
    world.options.guilds.some(({ id }) => id === guild) && !world.options.closedGuilds.includes(guild);
  return isOpen ? undefined : apiErrors.missingAccess;
}

function stored(
  world: World,
  guildId: string | undefined,
  id: string | undefined,
): StoredCommand | undefined {
  const command = world.commands.get(id ?? '');
  return command && command.guildId === guildId ? command : undefined;
}

function overwrite(world: World, guildId: string | undefined, body: unknown): ApiResponse {
  if (!Array.isArray(body)) {
    return invalidForm([
      { path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
    ]);
  }
  const violations = bulkViolations(body);
  if (violations.length > 0) return invalidForm(violations);
  const before = commandsOf(world, guildId);
  for (const command of before) world.commands.delete(command.id);
  const after = body.filter(isObject).map((json) => {
    const same = before.find(({ name, type }) => name === json.name && type === asNumber(json.type, 1));
    return keep(world, guildId, json, same?.id);
  });
  return { status: 200, body: after.map((command) => shown(world, command, true)) };
}

function create(world: World, guildId: string | undefined, body: unknown): ApiResponse {
  if (!isObject(body)) return apiErrors.invalidJson;
  const violations = commandViolations(body, 'create');
  if (violations.length > 0) return invalidForm(violations);
  const same = commandsOf(world, guildId).find(
    ({ name, type }) => name === body.name && type === asNumber(body.type, 1),
  );
  const command = keep(world, guildId, body, same?.id);
  return { status: same ? 200 : 201, body: shown(world, command, true) };
}

function patch(world: World, command: StoredCommand | undefined, body: unknown): ApiResponse {
  if (!command) return apiErrors.unknownCommand;
  if (!isObject(body)) return apiErrors.invalidJson;
  const violations = commandViolations({ ...body, type: command.type }, 'patch');
  if (violations.length > 0) return invalidForm(violations);
  return {
    status: 200,
    body: shown(world, keep(world, command.guildId, { ...command.json, ...body }, command.id), true),
  };
}

function keep(
  world: World,
  guildId: string | undefined,
  json: JsonObject,
  id = world.newId(),
): StoredCommand {
  const command: StoredCommand = {
    id,
    name: asString(json.name),
    type: asNumber(json.type, 1),
    ...(guildId === undefined ? {} : { guildId }),
    json,
  };
  world.commands.set(id, command);
  return command;
}

/** Discord fills in what was left out, leaves out what says nothing, and shows localizations only when asked. */
function shown(world: World, command: StoredCommand, withLocalizations: boolean): JsonObject {
  const { json, guildId } = command;
  const localizations = (key: string) => (withLocalizations ? { [key]: json[key] ?? null } : {});
  return {
    id: command.id,
    application_id: world.application.id,
    version: command.id,
    default_member_permissions: json.default_member_permissions ?? null,
    type: command.type,
    name: json.name,
    ...localizations('name_localizations'),
    description: json.description ?? '',
    ...localizations('description_localizations'),
    ...(guildId === undefined
      ? {
          dm_permission: true,
          contexts: json.contexts ?? null,
          integration_types: json.integration_types ?? [0],
        }
      : { guild_id: guildId }),
    ...(Array.isArray(json.options) && json.options.length > 0
      ? { options: json.options.map(shownOption) }
      : {}),
    nsfw: json.nsfw ?? false,
  };
}

function shownOption(option: unknown): unknown {
  if (!isObject(option)) return option;
  const { options, ...rest } = option;
  const told = Object.entries(rest).filter(
    ([, value]) => value !== false && value !== undefined && value !== null,
  );
  return {
    ...Object.fromEntries(told),
    ...(Array.isArray(options) && options.length > 0 ? { options: options.map(shownOption) } : {}),
  };
}
