import type { JsonObject } from './json.ts';
import { userJson } from './message.ts';
import type { Guild, Person } from './world.ts';

/**
 * Where people meet the bot. A `thread` is one that nobody announced; `others` is a direct message between two people who are both not
 * the bot; `foreign` is a server that the bot is not in. In the last three it is there because the person has installed it.
 */
export const surroundings = ['server', 'thread', 'direct', 'group', 'others', 'foreign'] as const;
export type Surroundings = (typeof surroundings)[number];

/** A server that the bot is not in. */
export const FOREIGN_GUILD: Guild = {
  id: '200000000000000099',
  name: 'Elsewhere',
  channelId: '200000000000000098',
};

const THREAD_ID = '200000000000000055';
const DIRECT_ID = '300000000000000001';
const GROUP_ID = '300000000000000002';
const OTHERS_ID = '300000000000000003';

/** What an interaction says of the place in which it happened. */
export interface Surrounded {
  readonly channelId: string;
  readonly json: JsonObject;
}

/**
 * The fields of an interaction that say where it happened:
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 * @param guild absent outside servers
 */
export function surrounded(kind: Surroundings, person: Person, guild?: Guild): Surrounded {
  const byPerson = { 1: person.id };
  const privately = (channelId: string, context: number, channel: JsonObject): Surrounded => ({
    channelId,
    json: {
      context,
      authorizing_integration_owners: byPerson,
      channel_id: channelId,
      channel: { id: channelId, flags: 0, last_message_id: null, ...channel },
    },
  });
  const inGuild = (channelId: string, owners: JsonObject, channel: JsonObject): Surrounded => ({
    channelId,
    json: {
      context: 0,
      authorizing_integration_owners: owners,
      channel_id: channelId,
      guild_id: guild?.id,
      guild_locale: 'en-US',
      guild: { id: guild?.id, locale: 'en-US', features: [] },
      channel: { id: channelId, guild_id: guild?.id, flags: 0, ...channel },
    },
  });
  const other = userJson({ id: '500000000000000002', username: 'other' });
  switch (kind) {
    case 'direct':
      return privately(DIRECT_ID, 1, { type: 1, recipients: [userJson(person)] });
    case 'group':
      return privately(GROUP_ID, 2, {
        type: 3,
        name: null,
        icon: null,
        recipients: [other, userJson(person)],
      });
    case 'others':
      return privately(OTHERS_ID, 2, { type: 1, recipients: [other] });
    case 'thread':
      return inGuild(
        THREAD_ID,
        { 0: guild?.id },
        {
          type: 11,
          name: 'a thread',
          parent_id: guild?.channelId,
          owner_id: person.id,
          message_count: 2,
          member_count: 2,
          thread_metadata: {
            archived: false,
            auto_archive_duration: 4320,
            archive_timestamp: '2020-01-01T00:00:00.000Z',
            locked: false,
          },
        },
      );
    case 'foreign':
      return inGuild(guild?.channelId ?? '', byPerson, { type: 0, name: 'general' });
    case 'server':
      return inGuild(guild?.channelId ?? '', { 0: guild?.id }, { type: 0, name: 'general' });
  }
}
