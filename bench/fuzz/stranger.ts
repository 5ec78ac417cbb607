import { asked } from '../../tests/discord/fake/asked.ts';
import type { FakeDiscord } from '../../tests/discord/fake/index.ts';
import { asList, asObject, asString } from '../../tests/discord/fake/json.ts';
import { interactionJson, newInteraction } from '../../tests/discord/fake/payload.ts';
import { placed } from '../../tests/discord/fake/validate/components.ts';
import type { StoredMessage } from '../../tests/discord/fake/world.ts';
import { pick } from '../search/random.ts';
import { hostileInteraction } from './interactions.ts';

/** Somebody who sends whatever can be sent, and learns from the answers what there is to spoil. */
export interface Stranger {
  /** Sends one interaction and waits for what comes of it. */
  act(): Promise<void>;
  readonly report: () => {
    readonly unanswered: number;
    /** How many messages would notify somebody. */
    readonly mentioned: number;
    /** The interactions that took longest, each after its milliseconds, the longest first. Reading the corpus again is none of them. */
    readonly slowest: readonly string[];
  };
}

/** Messages that are kept to be clicked. */
const KEPT = 40;
const KEPT_IDS = 500;
const SLOWEST = 5;
/** Two people: what one asked the other clicks. */
const PEOPLE = ['400000000000000001', '400000000000000002'];

/** @param words of the corpus, so that some of the questions have answers */
export function createStranger(
  discord: FakeDiscord,
  random: () => number,
  words: readonly string[],
): Stranger {
  const { world } = discord;
  const messages: StoredMessage[] = [];
  const ids: string[] = [];
  const values: string[] = [];
  let unanswered = 0;
  let mentioned = 0;
  const slowest: { readonly ms: number; readonly what: string }[] = [];

  const learn = (message: StoredMessage): void => {
    if (message.mentioned.length > 0) mentioned += 1;
    for (const { component } of placed(message.components, [])) {
      const id = asString(component.custom_id);
      if (id !== '') ids[Math.floor(random() * KEPT_IDS)] = id;
      for (const option of asList(component.options))
        values[Math.floor(random() * KEPT_IDS)] = asString(asObject(option).value);
    }
  };
  const known = <T>(list: readonly (T | undefined)[]): T[] => list.filter((one) => one !== undefined);

  return {
    report: () => ({
      unanswered,
      mentioned,
      slowest: slowest.map(({ ms, what }) => `${ms.toFixed(0)} ms ${what}`),
    }),
    async act() {
      const hostile = hostileInteraction(random, { words, ids: known(ids), values: known(values) });
      const { type, data, locale, inGuild, mayManage } = hostile;
      const person = {
        id: pick(random, PEOPLE),
        username: 'stranger',
        ...(mayManage && { permissions: '32' }),
      };
      const guild = world.options.guilds[0];
      const place = { person, locale, ...(inGuild && guild && { guildId: guild.id }) };
      const source = type === 3 || type === 5 ? messages[Math.floor(random() * messages.length)] : undefined;
      const interaction = newInteraction(world, type, place, {
        ...(source && world.messages.has(source.id) && { sourceId: source.id }),
        ...(type === 4 && { focusedOptionType: 3 }),
      });
      const json = interactionJson(world, interaction, place, data);
      // A component stands on a message, whether the world knows it or not.
      const event = type === 3 ? { message: EMPTY, ...json } : json;
      const before = performance.now();
      if (!discord.gateway.dispatch(interaction.guildId, 'INTERACTION_CREATE', event))
        throw new Error('The bot is offline.');
      const waited = asked(world, interaction);
      await waited
        .until(
          ({ state, choices, originalId = '' }) =>
            choices !== undefined ||
            state === 'deferred-update' ||
            (state === 'answered' && world.messages.get(originalId)?.isLoading !== true),
          30_000,
        )
        .catch(() => {
          unanswered += 1;
        });
      const ms = performance.now() - before;
      const what = JSON.stringify(data).slice(0, 300);
      if (ms > (slowest[SLOWEST - 1]?.ms ?? 0) && !what.includes('"reload"')) {
        slowest.push({ ms, what });
        slowest.sort((a, b) => b.ms - a.ms).splice(SLOWEST);
      }
      const message = world.messages.get(interaction.originalId ?? '');
      if (!message) return discord.forget(interaction);
      learn(message);
      const at = Math.floor(random() * KEPT);
      const old = messages[at];
      messages[at] = message;
      if (old && old.id !== message.id) world.messages.delete(old.id);
      world.interactions.delete(interaction.id);
      world.tokens.delete(interaction.token);
    },
  };
}

/** The least that a clicked message can be. */
const EMPTY = {
  id: '7',
  channel_id: '8',
  author: { id: '9', username: 'bot', discriminator: '0', avatar: null },
  content: '',
  components: [],
  embeds: [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  flags: 0,
  type: 0,
  timestamp: '2020-01-01T00:00:00.000Z',
};
