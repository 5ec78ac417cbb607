import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { type ApiResponse, apiErrors, invalidForm } from '../errors.ts';
import { isObject } from '../json.ts';
import { isEmptyMessage, messageViolations } from '../validate/message.ts';
import { shapeViolations } from '../validate/shape.ts';
import type { World } from '../world.ts';
import type { Route } from './router.ts';

/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
export const permissions = {
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  attachFiles: 1n << 15n,
} as const;

const EVERYTHING = (1n << 53n) - 1n;

/** A channel that can't be seen is answered otherwise than one that can't be written to. */
function forbidden(may: bigint, withFiles: boolean): ApiResponse | undefined {
  if ((may & permissions.viewChannel) === 0n) return apiErrors.missingAccess;
  const needed = permissions.sendMessages | (withFiles ? permissions.attachFiles : 0n);
  return (may & needed) === needed ? undefined : apiErrors.missingPermissions;
}

/** "The past few minutes", for which Discord knows a nonce that was to be enforced. */
const NONCE_MS = 180_000;

/** What the bot posts by itself: into the channels of its servers, and no other. */
export function channelRoutes(world: World): readonly Route[] {
  const nonces = new Map<string, { readonly id: string; readonly at: number }>();
  return [
    {
      method: 'POST',
      path: '/channels/:id/messages',
      needsToken: true,
      handle: ({ id = '' }, { body, files }) => {
        if (!world.options.guilds.some(({ channelId }) => channelId === id)) return apiErrors.missingAccess;
        const refusal = forbidden(world.botPermissions.get(id) ?? EVERYTHING, files.length > 0);
        if (refusal) return refusal;
        if (!isObject(body)) return apiErrors.invalidJson;
        const violations = [
          ...shapeViolations(MessageCreateRequestSchema, body),
          ...messageViolations(body, { path: [], isEdit: false, flagsBefore: 0, files }),
        ];
        if (violations.length > 0) return invalidForm(violations);
        if (isEmptyMessage(body, files)) return apiErrors.emptyMessage;
        const key = body.enforce_nonce === true ? `${id} ${String(body.nonce)}` : undefined;
        const known = key === undefined ? undefined : nonces.get(key);
        if (known && world.now() - known.at < NONCE_MS)
          return { status: 200, body: { id: known.id, channel_id: id } };
        const message = { id: world.newId(), at: world.now() };
        if (key !== undefined) nonces.set(key, message);
        world.posts.push({ channelId: id, body });
        return { status: 200, body: { id: message.id, channel_id: id } };
      },
    },
  ];
}
