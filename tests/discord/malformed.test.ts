import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { archiveOf } from '../support/corpus.ts';
import { PATIENCE_MS } from '../support/wait.ts';
import { FAKE_GUILD, type FakeDiscord, startFakeDiscord, texts } from './fake/index.ts';
import { asObject, type JsonObject } from './fake/json.ts';
import { eventData, eventNames, type Mutation, mutations } from './fake/malformed.ts';
import { messageKinds } from './fake/messageKinds.ts';
import { createPeople } from './fake/people.ts';
import type { Interaction, StoredMessage } from './fake/world.ts';
import { call } from './support/api.ts';
import { echo, type Running, slow, startBot } from './support/bot.ts';
import { slowClock } from './support/clock.ts';

/**
 * Everything that may arrive over the gateway: sound interactions with every field replaced by everything that it should not be, and
 * every event with data that it should not have. Whoever can be answered is, what can't be is logged once, and nobody else loses an
 * answer.
 */

let discord: FakeDiscord;
let running: Running;
let clicked: StoredMessage;
const { command: slowCommand, finish } = slow();

beforeAll(async () => {
  discord = await startFakeDiscord({ keepsRequests: false, now: slowClock() });
  running = await startBot(discord, [...commands, echo(), slowCommand], { archive: archiveOf() });
  const path = `/applications/${discord.world.application.id}/commands`;
  const option = { type: 3, name: 'text', description: 'What' };
  const options = [{ type: 1, name: 'status', description: 'Of it', options: [option] }];
  await call(discord, 'POST', path, { name: 'nested', description: 'With a subcommand', options });
  clicked = await discord.command({ name: 'echo', options: { text: 'x' } }).message();
});

afterAll(async () => {
  await running.bot.stop(0);
  await discord.close();
});

/** Warnings and errors since the test began. */
let seen = 0;
let refused = 0;
beforeEach(() => {
  seen = running.lines.length;
  refused = discord.rejected.length;
});
const troubles = () => troublesOf(running.lines.slice(seen));
const shown = (message: StoredMessage) => texts(message.components).join('\n');
const alive = async () =>
  shown(await discord.command({ name: 'echo', options: { text: 'still here' } }).message(PATIENCE_MS));

/** What a person does, as the event that it becomes; it is not sent. */
function eventOf(act: (people: ReturnType<typeof createPeople>) => unknown): JsonObject {
  let caught: JsonObject = {};
  act(
    createPeople(discord.world, (_guild, _name, event) => {
      caught = event;
      return true;
    }),
  );
  return caught;
}

const sound: Readonly<Record<string, () => JsonObject>> = {
  'a command': () =>
    eventOf((people) => people.command({ name: 'echo', options: { text: 'x', private: true } })),
  'a command in a direct message': () =>
    eventOf((people) => people.command({ name: 'echo', options: { text: 'x' }, surroundings: 'direct' })),
  'a question': () =>
    eventOf((people) => people.command({ name: 'quote', options: { query: 'quist cranes', after: '2016' } })),
  'a question being typed': () =>
    eventOf((people) =>
      people.autocomplete({ name: 'quote', options: { query: 'cranes', speaker: 'qu' }, focused: 'speaker' }),
    ),
  'a command of the owner': () =>
    eventOf((people) =>
      people.command({
        name: 'corpus',
        subcommand: 'status',
        person: { id: '400000000000000088', username: 'owner', permissions: '32' },
      }),
    ),
  'a subcommand': () =>
    eventOf((people) => people.command({ name: 'nested', subcommand: 'status', options: { text: 'x' } })),
  autocomplete: () =>
    eventOf((people) => people.autocomplete({ name: 'echo', options: { text: 'x' }, focused: 'text' })),
  'a menu on a poll': () => menuOn('a poll that is over'),
  'a menu on a forward': () => menuOn('a forward'),
  'a menu on an embed': () => menuOn('an embed with fields'),
  'a menu on components': () => menuOn('a text display in a section in a container'),
  'a button': () => componentEvent({ component_type: 2 }),
  'a select': () => componentEvent({ component_type: 3, values: ['x'] }),
  'a form': () => modalEvent(),
};

const menuOn = (kind: string): JsonObject =>
  eventOf((people) => people.menu('Who said this?', messageKinds('We shall see.')[kind]?.json ?? {}));

const componentEvent = (data: JsonObject): JsonObject => ({
  ...eventOf((people) => people.command({ name: 'echo', options: { text: 'x' } })),
  type: 3,
  message: {
    id: clicked.id,
    flags: 0,
    components: [{ type: 1, components: [{ type: 2, custom_id: 'remove:1' }] }],
  },
  data: { custom_id: 'remove:1', ...data },
});

const modalEvent = (): JsonObject => ({
  ...eventOf((people) => people.command({ name: 'echo', options: { text: 'x' } })),
  type: 5,
  data: {
    custom_id: 'report:abc:0123',
    components: [{ type: 18, component: { type: 4, custom_id: 'text', value: 'wrong' } }],
  },
});

/** Where one of these is wrong Discord could not take an answer, or the bot not give the right kind of one. */
const ESSENTIAL: ReadonlySet<string> = new Set(['id', 'token', 'type']);
const isEssential = ({ path: [field, ...deeper] }: Mutation) =>
  deeper.length === 0 && ESSENTIAL.has(field ?? '');

const isTrouble = ({ level }: JsonObject) => level === 'warn' || level === 'error' || level === 'fatal';
/** What there is to tell the owner: a report is news of another kind. */
const troublesOf = (lines: readonly JsonObject[]) =>
  lines.filter((line) => isTrouble(line) && line.msg !== 'report');

/** Does it once more, and sends it with the one field as in the mutation. */
function send(kind: string, { path: [field = ''], event }: Mutation): Interaction {
  const fresh = sound[kind]?.() ?? {};
  const interaction = interactionOf(fresh);
  const { id, token } = fresh;
  const own = Object.fromEntries(Object.entries({ id, token }).filter(([name]) => name !== field));
  discord.gateway.dispatch(FAKE_GUILD.id, 'INTERACTION_CREATE', { ...event, ...own });
  return interaction;
}

const isAnswered = ({ state, choices }: Interaction) => state !== 'waiting' || choices !== undefined;

function interactionOf(event: JsonObject): Interaction {
  const interaction = discord.world.interactions.get(String(event.id));
  if (!interaction) throw new Error('Nobody did that.');
  // Discord takes answers by what it knows of the interaction, not by what it sent.
  return Object.assign(interaction, { type: event.type });
}

describe('an interaction with a field that is not what it should be', () => {
  test.each(Object.keys(sound))('%s is answered', async (kind) => {
    const all = mutations(sound[kind]?.() ?? {}).filter((mutation) => !isEssential(mutation));
    expect(all.length).toBeGreaterThan(143);
    const others = discord.command({ name: 'slow' });
    const sent = all.map((mutation) => ({ mutation, interaction: send(kind, mutation) }));
    const waiting = () =>
      sent.filter(({ interaction }) => !isAnswered(interaction)).map(({ mutation }) => mutation.name);
    await expect.poll(waiting, { timeout: PATIENCE_MS }).toEqual([]);
    const references = troubles().map(({ ref }) => ref);
    expect(references).toEqual([...new Set(references)]);
    expect(discord.rejected.slice(refused)).toEqual([]);
    finish();
    expect(shown(await others.message(PATIENCE_MS))).toContain('after all');
  });

  test.each(Object.keys(sound))('%s whose id, token or type is wrong is logged once', async (kind) => {
    for (const mutation of mutations(sound[kind]?.() ?? {}).filter(isEssential)) {
      const before = running.lines.length;
      const interaction = send(kind, mutation);
      const lines = () => running.lines.slice(before);
      await expect
        .poll(() => lines().some((line) => isTrouble(line) || line.msg === 'interaction'), {
          interval: 1,
          timeout: PATIENCE_MS,
          message: mutation.name,
        })
        .toBe(true);
      expect(await alive()).toContain('still here');
      expect(troublesOf(lines()).length, mutation.name).toBeLessThanOrEqual(1);
      discord.forget(interaction);
    }
  });
});

describe('an interaction that cannot be answered', () => {
  test.each(Object.entries(eventData))('is logged once: %s', async (_name, data) => {
    discord.gateway.dispatch(FAKE_GUILD.id, 'INTERACTION_CREATE', data);
    expect(await alive()).toContain('still here');
    expect(troubles()).toMatchObject([{ level: 'warn', msg: 'an interaction that cannot be answered' }]);
  });
});

describe('an event that is no interaction', () => {
  test.each(
    eventNames.filter((name) => name !== 'INTERACTION_CREATE').map((name) => [JSON.stringify(name), name]),
  )('%s is left alone, whatever it carries', async (_shown, name) => {
    const others = discord.command({ name: 'slow' });
    for (const data of Object.values(eventData)) discord.gateway.dispatch(FAKE_GUILD.id, name, data);
    expect(await alive()).toContain('still here');
    finish();
    expect(shown(await others.message(PATIENCE_MS))).toContain('after all');
    expect(troubles()).toEqual([]);
    expect(discord.gateway.connected()).toEqual([0]);
  });
});

describe('what a person is owed all the same', () => {
  const sent = async (change: (event: JsonObject) => JsonObject) => {
    const event = sound['a command']?.() ?? {};
    const interaction = interactionOf(event);
    discord.gateway.dispatch(FAKE_GUILD.id, 'INTERACTION_CREATE', change(event));
    await expect.poll(() => interaction.state, { interval: 1, timeout: PATIENCE_MS }).toBe('answered');
    const message = discord.world.messages.get(interaction.originalId ?? '');
    return texts(message?.components ?? []).join('\n');
  };

  test.each<[string, (event: JsonObject) => JsonObject]>([
    [
      'the member has no permissions',
      (event) => ({ ...event, member: { ...asObject(event.member), permissions: undefined } }),
    ],
    [
      'the permissions are no number',
      (event) => ({ ...event, member: { ...asObject(event.member), permissions: 'all' } }),
    ],
    ['there is no member', (event) => ({ ...event, member: undefined })],
    ['the locale is null', (event) => ({ ...event, locale: null })],
    ['the entitlements are missing', (event) => ({ ...event, entitlements: undefined })],
    ['the server is null', (event) => ({ ...event, guild_id: null })],
    ['the application is not named', (event) => ({ ...event, application_id: undefined })],
    ['the channel is null', (event) => ({ ...event, channel: null, channel_id: null })],
    ['the context is unknown', (event) => ({ ...event, context: 99 })],
    ['fields are added', (event) => ({ ...event, __proto: 1, of_next_year: { deep: [1] } })],
  ])('the answer itself, when %s', async (_name, change) => {
    expect(await sent(change)).toContain('x on page 0');
    expect(troubles()).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'x'],
    ['a list', []],
  ])('a sentence with a reference, when the data is %s', async (_name, data) => {
    expect(await sent((event) => ({ ...event, data }))).toMatch(/not known here|reference/i);
    expect(troubles().length).toBeLessThanOrEqual(1);
  });
});
