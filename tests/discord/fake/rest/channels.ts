import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { apiErrors, invalidForm } from '../errors.ts';
import { isObject } from '../json.ts';
import { isEmptyMessage, messageViolations } from '../validate/message.ts';
import { shapeViolations } from '../validate/shape.ts';
import type { World } from '../world.ts';
import type { Route } from './router.ts';

/** What the bot posts by itself: into the channels of its servers, and no other. */
export function channelRoutes(world: World): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/channels/:id/messages',
      needsToken: true,
      handle: ({ id = '' }, { body, files }) => {
        if (!world.options.guilds.some(({ channelId }) => channelId === id)) return apiErrors.missingAccess;
        if (!isObject(body)) return apiErrors.invalidJson;
        const violations = [
          ...shapeViolations(MessageCreateRequestSchema, body),
          ...messageViolations(body, { path: [], isEdit: false, flagsBefore: 0, files }),
        ];
        if (violations.length > 0) return invalidForm(violations);
        if (isEmptyMessage(body, files)) return apiErrors.emptyMessage;
        world.posts.push({ channelId: id, body });
        return { status: 200, body: { id: world.newId(), channel_id: id } };
      },
    },
  ];
}
