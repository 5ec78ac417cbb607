import { commands } from '../../../commands/index.ts';
import { definitionsOf } from '../../../src/discord/definitions.ts';
import type { FakeDiscord } from '../fake/index.ts';
import { asNumber, asObject, type JsonObject, parseJson } from '../fake/json.ts';
import { newInteraction } from '../fake/payload.ts';
import { interactionTypes } from '../fake/validate/callback.ts';
import type { Interaction } from '../fake/world.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly code: number;
  readonly body: JsonObject;
  readonly list: unknown;
  readonly headers: Headers;
}

/** One request as a bot without any library would send it. */
export async function call(
  discord: FakeDiscord,
  method: string,
  path: string,
  body?: unknown,
  authorization = `Bot ${discord.token}`,
): Promise<ApiAnswer> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const json = parseJson(await response.text());
  return {
    status: response.status,
    code: asNumber(asObject(json).code, -1),
    body: asObject(json),
    list: json,
    headers: response.headers,
  };
}

/** Makes the commands of the bot known to Discord, as `npm run register` does. */
export async function putCommands(discord: FakeDiscord): Promise<void> {
  const path = `/applications/${discord.world.application.id}/commands`;
  const { status } = await call(discord, 'PUT', path, definitionsOf(commands));
  if (status !== 200) throw new Error(`The commands were refused: ${status}`);
}

/** An interaction that waits for its first response, without a bot to see it. */
export function waiting(
  discord: FakeDiscord,
  type: keyof typeof interactionTypes = 'command',
  more: { readonly sourceId?: string; readonly focusedOptionType?: number } = {},
): Interaction {
  const person = { id: '400000000000000001', username: 'reader' };
  const guildId = discord.world.options.guilds[0]?.id;
  return newInteraction(
    discord.world,
    interactionTypes[type],
    { person, locale: 'en-US', ...(guildId === undefined ? {} : { guildId }) },
    more,
  );
}

/** Sends a first response. */
export function respond(
  discord: FakeDiscord,
  interaction: Interaction,
  body: unknown,
  query = '',
): Promise<ApiAnswer> {
  return call(
    discord,
    'POST',
    `/interactions/${interaction.id}/${interaction.token}/callback${query}`,
    body,
    '',
  );
}

/** The paths in Discord's nested `errors`, each with its codes: `data.flags: CODE`. */
export function errorPaths(errors: unknown, path = ''): readonly string[] {
  return Object.entries(asObject(errors)).flatMap(([key, value]) => {
    if (key !== '_errors') return errorPaths(value, path === '' ? key : `${path}.${key}`);
    const list = Array.isArray(value) ? value : [];
    return list.map((error) => `${path}: ${String(asObject(error).code)}`);
  });
}
