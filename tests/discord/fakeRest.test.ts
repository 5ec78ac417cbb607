import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  FAKE_GUILD,
  type FakeDiscord,
  permissions,
  rateLimited,
  startFakeDiscord,
  texts,
} from './fake/index.ts';
import { call, respond, waiting } from './support/api.ts';

let discord: FakeDiscord;
let now: number;

beforeEach(async () => {
  now = Date.UTC(2024, 4, 1);
  discord = await startFakeDiscord({ now: () => now, closedGuilds: ['200000000000000009'] });
});

afterEach(() => discord.close());

const V2 = 1 << 15;
const body = (content = 'hello') => ({ flags: V2, components: [{ type: 10, content }] });
const reply = { type: 4, data: body() };
const hook = (token: string, rest = '') => `/webhooks/${discord.world.application.id}/${token}${rest}`;

describe('the first response', () => {
  test('is taken once: 40060 after that', async () => {
    const interaction = waiting(discord);
    expect(await respond(discord, interaction, reply)).toMatchObject({ status: 204 });
    expect(await respond(discord, interaction, reply)).toMatchObject({ status: 400, code: 40060 });
  });

  test('is too late after three seconds: 10062', async () => {
    const interaction = waiting(discord);
    now += 3001;
    expect(await respond(discord, interaction, reply)).toMatchObject({ status: 404, code: 10062 });
  });

  test('to nothing, or with a wrong token, is 10062', async () => {
    const interaction = waiting(discord);
    const path = `/interactions/${interaction.id}/wrong/callback`;
    expect(await call(discord, 'POST', path, reply)).toMatchObject({ status: 404, code: 10062 });
    expect(await call(discord, 'POST', '/interactions/1/x/callback', reply)).toMatchObject({ code: 10062 });
  });

  test('describes itself when asked', async () => {
    const answer = await respond(discord, waiting(discord), reply, '?with_response=true');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      interaction: { response_message_loading: false, response_message_ephemeral: false },
      resource: { type: 4, message: { components: [{ type: 10, content: 'hello', id: 1 }] } },
    });
  });
});

describe('after a deferral', () => {
  test('the edit fills the message; a second deferral is 40060', async () => {
    const interaction = waiting(discord);
    expect(await respond(discord, interaction, { type: 5, data: { flags: 64 } })).toMatchObject({
      status: 204,
    });
    expect(await respond(discord, interaction, { type: 5 })).toMatchObject({ code: 40060 });
    now += 10_000;
    const edited = await call(
      discord,
      'PATCH',
      hook(interaction.token, '/messages/@original'),
      body('late'),
      '',
    );
    expect(edited).toMatchObject({ status: 200, body: { flags: V2 | 64 } });
    expect(texts(edited.body.components)).toEqual(['late']);
  });

  test('the first follow-up fills it as well, the second stands beside it', async () => {
    const interaction = waiting(discord);
    await respond(discord, interaction, { type: 5 });
    const first = await call(discord, 'POST', hook(interaction.token), body('first'));
    const second = await call(discord, 'POST', hook(interaction.token), body('second'));
    expect(first.body.id).toBe(interaction.originalId);
    expect(interaction.followUpIds).toEqual([second.body.id]);
  });

  test('an edit without anything in it is 50006', async () => {
    const interaction = waiting(discord);
    await respond(discord, interaction, { type: 5 });
    const path = hook(interaction.token, '/messages/@original');
    expect(await call(discord, 'PATCH', path, {})).toMatchObject({ code: 50006 });
  });
});

describe('the webhook of an interaction', () => {
  test('does not exist before the first response', async () => {
    const interaction = waiting(discord);
    expect(await call(discord, 'POST', hook(interaction.token), body())).toMatchObject({ code: 10015 });
  });

  test('ends after fifteen minutes: 50027', async () => {
    const interaction = waiting(discord);
    await respond(discord, interaction, reply);
    now += 15 * 60 * 1000 + 1;
    expect(await call(discord, 'POST', hook(interaction.token), body())).toMatchObject({
      status: 401,
      code: 50027,
    });
  });

  test('reads, edits and deletes its messages, and no others: 10008', async () => {
    const interaction = waiting(discord);
    await respond(discord, interaction, reply);
    const other = waiting(discord);
    await respond(discord, other, reply);
    const original = hook(interaction.token, '/messages/@original');
    expect(await call(discord, 'GET', original)).toMatchObject({ status: 200 });
    expect(await call(discord, 'PATCH', original, body('new'))).toMatchObject({ status: 200 });
    expect(
      await call(discord, 'GET', hook(interaction.token, `/messages/${other.originalId}`)),
    ).toMatchObject({ code: 10008 });
    expect(await call(discord, 'DELETE', original)).toMatchObject({ status: 204 });
    expect(await call(discord, 'PATCH', original, body())).toMatchObject({ status: 404, code: 10008 });
  });
});

describe('files', () => {
  const gallery = (url: string) => ({ type: 12, items: [{ media: { url }, description: 'A card' }] });

  async function upload(json: object, files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) {
    const interaction = waiting(discord);
    const form = new FormData();
    form.append('payload_json', JSON.stringify(json));
    for (const [index, [name, bytes]] of Object.entries(files).entries())
      form.append(`files[${index}]`, new Blob([bytes], { type: 'image/png' }), name);
    const url = `${discord.apiUrl}/v10/interactions/${interaction.id}/${interaction.token}/callback`;
    const { status } = await fetch(url, { method: 'POST', body: form });
    return { status, message: discord.world.messages.get(interaction.originalId ?? '') };
  }

  const withFile = (components: object[], attachments: object[]) => ({
    type: 4,
    data: { flags: V2, components, attachments },
  });

  test('are kept with their names and descriptions, and may be referred to', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const json = withFile(
      [gallery('attachment://card.png')],
      [{ id: '0', filename: 'card.png', description: 'Words' }],
    );
    const { status, message } = await upload(json, { 'x.png': bytes });
    expect(status).toBe(204);
    expect(message?.attachments).toMatchObject([
      { filename: 'card.png', description: 'Words', contentType: 'image/png', bytes },
    ]);
  });

  test.each<[string, object, number]>([
    ['a reference to nothing', withFile([gallery('attachment://other.png')], [{ id: '0' }]), 400],
    ['an attachment that was not sent', withFile([gallery('https://example.org/x.png')], [{ id: '7' }]), 400],
    ['an address of another kind', withFile([gallery('file:///etc/passwd')], []), 400],
    ['a description that is too long', withFile([], [{ id: '0', description: 'x'.repeat(1025) }]), 400],
  ])('with %s are refused', async (_name, json, status) => {
    expect((await upload(json, { 'card.png': new Uint8Array(3) })).status).toBe(status);
  });

  test('of more than 10 MiB are refused', async () => {
    const big = new Uint8Array(10 * 1024 * 1024 + 1);
    expect((await upload({ type: 4, data: body() }, { 'card.png': big })).status).toBe(413);
  });
});

describe('mentions', () => {
  const told = 'Hi <@400000000000000001>, <@&5> and @everyone';
  test.each([
    ['nothing is said of them', undefined, ['400000000000000001']],
    ['none are allowed', { parse: [] }, []],
    ['all are allowed', { parse: ['users', 'roles', 'everyone'] }, ['400000000000000001', '5', 'everyone']],
    ['one is named', { users: ['400000000000000001'] }, ['400000000000000001']],
  ])('given that %s then Discord would notify %j', async (_name, allowed, expected) => {
    const interaction = waiting(discord);
    await respond(discord, interaction, { type: 4, data: { ...body(told), allowed_mentions: allowed } });
    expect(discord.world.messages.get(interaction.originalId ?? '')?.mentioned).toEqual(expected);
  });
});

describe('commands', () => {
  const base = (guild?: string) =>
    `/applications/${discord.world.application.id}${guild ? `/guilds/${guild}` : ''}/commands`;
  const quote = {
    name: 'quote',
    description: 'Finds',
    options: [{ type: 3, name: 'query', description: 'x', required: false }],
  };

  test('are kept apart by server, keep their ids in a bulk overwrite, and are filled in', async () => {
    const global = await call(discord, 'PUT', base(), [quote]);
    const own = await call(discord, 'PUT', base(FAKE_GUILD.id), [{ ...quote, description: 'Here' }]);
    const again = await call(discord, 'PUT', base(), [{ ...quote, description: 'Other' }]);
    expect(again.list).toMatchObject([
      { id: idOf(global.list), description: 'Other', version: idOf(global.list) },
    ]);
    expect(idOf(own.list)).not.toBe(idOf(global.list));
    const read = await call(discord, 'GET', base(FAKE_GUILD.id));
    expect(read.list).toMatchObject([
      { guild_id: FAKE_GUILD.id, description: 'Here', default_member_permissions: null, nsfw: false },
    ]);
    expect(read.list).not.toHaveProperty('0.options.0.required');
  });

  test('are made, changed and taken away one by one', async () => {
    const made = await call(discord, 'POST', base(), quote);
    const path = `${base()}/${String(made.body.id)}`;
    expect(await call(discord, 'PATCH', path, { description: 'Changed' })).toMatchObject({
      status: 200,
      body: { name: 'quote', description: 'Changed' },
    });
    expect(await call(discord, 'GET', path)).toMatchObject({ body: { description: 'Changed' } });
    expect(await call(discord, 'DELETE', path)).toMatchObject({ status: 204 });
    expect(await call(discord, 'GET', path)).toMatchObject({ status: 404, code: 10063 });
  });

  test.each([
    ['a wrong token', 401, 0, () => call(discord, 'GET', base(), undefined, 'Bot nonsense')],
    ['no token', 401, 0, () => call(discord, 'GET', '/users/@me', undefined, '')],
    [
      'a server that the application is not in',
      403,
      50001,
      () => call(discord, 'PUT', base('200000000000000077'), []),
    ],
    ['a server that gives no access', 403, 50001, () => call(discord, 'PUT', base('200000000000000009'), [])],
    ['a path that does not exist', 404, 0, () => call(discord, 'GET', '/nowhere')],
    ['a method that does not exist', 405, 0, () => call(discord, 'DELETE', '/users/@me')],
  ])('given %s then %i', async (_name, status, code, ask) => {
    expect(await ask()).toMatchObject({ status, code });
  });
});

describe('faults on purpose', () => {
  test('429 tells how long to wait, as often as asked for', async () => {
    discord.faults.add({
      path: /^\/users/,
      times: 2,
      action: { kind: 'respond', response: rateLimited(1.5) },
    });
    const first = await call(discord, 'GET', '/users/@me');
    expect(first).toMatchObject({ status: 429, body: { retry_after: 1.5, global: false } });
    expect(first.headers.get('retry-after')).toBe('1.5');
    expect(await call(discord, 'GET', '/users/@me')).toMatchObject({ status: 429 });
    expect(await call(discord, 'GET', '/users/@me')).toMatchObject({ status: 200 });
  });

  test('a dropped connection, before or after the request was carried out', async () => {
    const lost = waiting(discord);
    discord.faults.add({ path: /callback$/, times: 1, action: { kind: 'drop' } });
    await expect(respond(discord, lost, reply)).rejects.toThrow();
    expect(lost.state).toBe('waiting');
    discord.faults.add({ path: /callback$/, times: 1, action: { kind: 'drop-answer' } });
    await expect(respond(discord, lost, reply)).rejects.toThrow();
    expect(lost.state).toBe('answered');
  });
});

function idOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0]?.id : undefined;
}

describe('a message into a channel', () => {
  const post = (channelId: string) => call(discord, 'POST', `/channels/${channelId}/messages`, body());

  test('is taken in a channel of the bot’s servers, and in no other', async () => {
    expect(await post(FAKE_GUILD.channelId)).toMatchObject({ status: 200 });
    expect(await post('200000000000000077')).toMatchObject({ status: 403, code: 50001 });
    expect(discord.world.posts).toHaveLength(1);
  });

  test.each([
    ['may not see it', 0n, 50001],
    ['may see it and not write', permissions.viewChannel, 50013],
    ['may write and not see it', permissions.sendMessages, 50001],
  ])('is refused when the bot %s', async (_name, may, code) => {
    discord.world.botPermissions.set(FAKE_GUILD.channelId, may);
    expect(await post(FAKE_GUILD.channelId)).toMatchObject({ status: 403, code });
    expect(discord.world.posts).toEqual([]);
    discord.world.botPermissions.set(
      FAKE_GUILD.channelId,
      permissions.viewChannel | permissions.sendMessages,
    );
    expect(await post(FAKE_GUILD.channelId)).toMatchObject({ status: 200 });
  });
});
