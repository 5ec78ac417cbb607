import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE_MS, until } from '../support/wait.ts';
import { FAKE_GUILD, type FakeDiscord, startFakeDiscord, texts } from './fake/index.ts';
import { asObject, parseJson } from './fake/json.ts';
import { type MessageKind, messageKinds } from './fake/messageKinds.ts';
import type { Surroundings } from './fake/places.ts';
import { slowClock } from './support/clock.ts';
import { builtBotEnv, type Program, startBuiltBot, startProgram } from './support/program.ts';

/** The built bot and the worst that may arrive over the gateway: one process takes it all. */

const WORDS = 'The wall of Portstead will stand for a hundred years';
const STORY = `Harbour Works Resume in Portstead

PORTSTEAD, March 3, 2021 - Work on the harbour wall will resume in April.

"${WORDS}," Harbour Minister Ada Quill said.
`;

let discord: FakeDiscord;
let program: Program;
let corpus: string;

beforeAll(async () => {
  discord = await startFakeDiscord({ heartbeatMs: 1000, now: slowClock() });
  corpus = mkdtempSync(join(tmpdir(), 'dateline-'));
  writeFileSync(join(corpus, 'portstead.txt'), STORY);
  program = await startBuiltBot(discord, corpus);
});

afterAll(async () => {
  program.child.kill('SIGTERM');
  const { code, stderr } = await program.ended;
  await discord.close();
  expect([code, stderr]).toEqual([0, '']);
});

const linesOf = ({ stdout }: Program) =>
  stdout()
    .split('\n')
    .map((line) => asObject(parseJson(line)));

/** Asks until it is answered, as people do. */
async function untilAnswered(): Promise<void> {
  await expect
    .poll(
      async () => {
        const asked = discord.command({ name: 'quote', options: { query: 'wall portstead' } });
        return texts((await asked.message(4000)).components).join('\n');
      },
      { timeout: PATIENCE_MS },
    )
    .toContain('hundred years');
}

describe('who said this, asked of the built bot', () => {
  const places: readonly Surroundings[] = ['direct', 'foreign'];
  const cases = places.flatMap((place) =>
    Object.entries(messageKinds(WORDS)).map(([name, kind]): readonly [string, Surroundings, MessageKind] => [
      name,
      place,
      kind,
    ]),
  );

  test.each(cases)('%s, %s', async (_name, place, { json, says }) => {
    const message = await discord.menu('Who said this?', json, { surroundings: place }).message(PATIENCE_MS);
    expect(texts(message.components).join('\n')).toMatch(says ? /Ada Quill/ : /no words/);
    expect(program.child.exitCode).toBeNull();
    expect(discord.rejected).toEqual([]);
  });
});

describe('the built bot lives on after', () => {
  test.each<[string, unknown]>([
    ['a frame that is not JSON', '{'],
    ['an empty frame', ''],
    ['null', 'null'],
    ['a number', '5'],
    ['a list', '[]'],
    ['a very deep frame', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a payload without an opcode', {}],
    ['an opcode that there is not', { op: 99, d: null }],
    ['an opcode that is a text', { op: '0', t: 'INTERACTION_CREATE', d: {} }],
    ['an event without a name', { op: 0, s: 3, d: {} }],
    ['an event named __proto__', { op: 0, t: '__proto__', s: 3, d: {} }],
    ['an event with a number that is none', { op: 0, t: 'GUILD_CREATE', s: 'many', d: null }],
    ['an event numbered far ahead', { op: 0, t: 'GUILD_CREATE', s: 1e15, d: null }],
    ['READY without data', { op: 0, t: 'READY', s: 4, d: null }],
    ['READY with nothing in it', { op: 0, t: 'READY', s: 4, d: {} }],
    [
      'READY with an address that is none',
      { op: 0, t: 'READY', s: 4, d: { session_id: 'x', resume_gateway_url: 'no address', guilds: 7 } },
    ],
    ['RESUMED out of the blue', { op: 0, t: 'RESUMED', s: 4, d: null }],
    [
      'a role that is made without a role',
      { op: 0, t: 'GUILD_ROLE_CREATE', s: 5, d: { guild_id: FAKE_GUILD.id } },
    ],
    ['op 9 without data', { op: 9 }],
    ['op 10 without data', { op: 10 }],
    ['op 10 in the middle', { op: 10, d: { heartbeat_interval: 1000 } }],
    ['op 11 in the middle', { op: 11 }],
    ['op 1 with anything', { op: 1, d: {} }],
  ])('%s', async (_name, payload) => {
    discord.gateway.sendRaw(payload);
    await untilAnswered();
    // Whatever was made of it, the next connection is a good one.
    discord.gateway.dropAll();
    await untilAnswered();
    expect(program.child.exitCode).toBeNull();
    expect(discord.rejected).toEqual([]);
  });

  test('an interaction of which every part is missing', async () => {
    for (const data of [null, {}, { id: 7 }, { id: '1', token: null }, [], 'x'])
      discord.gateway.dispatch(FAKE_GUILD.id, 'INTERACTION_CREATE', data);
    await untilAnswered();
    const logged = () =>
      linesOf(program).filter(({ msg }) => msg === 'an interaction that cannot be answered').length;
    // The answer goes over the network, the log through a pipe: either may be here first.
    await until(() => logged() >= 6);
    expect(logged()).toBe(6);
  });
});

test('what arrives before READY does not end the process either', async () => {
  // The greeting is for whoever connects next: nobody else may connect here.
  const alone = await startFakeDiscord({ now: slowClock() });
  alone.gateway.mood.greeting = { op: 0, t: 'READY', s: 1, d: null };
  const second = await startBuiltBot(alone, corpus);
  expect(linesOf(second).filter(({ msg }) => msg === 'unhandledRejection')).toHaveLength(1);
  second.child.kill('SIGTERM');
  expect((await second.ended).code).toBe(0);
  await alone.close();
});

test('SIGHUP while the first corpus is being loaded is obeyed afterwards', async () => {
  const corpus = mkdtempSync(join(tmpdir(), 'dateline-'));
  for (let index = 0; index < 600; index += 1)
    writeFileSync(join(corpus, `${index}.txt`), STORY.replaceAll('Portstead', `Town${index}`));
  const loading = startProgram('main.js', builtBotEnv(discord, corpus, { HEALTH_PORT: '0' }));
  await loading.prints('"msg":"health served"');
  loading.child.kill('SIGHUP');
  const loads = () => linesOf(loading).filter(({ msg }) => msg === 'archive loaded').length;
  await expect.poll(loads, { timeout: PATIENCE_MS }).toBe(2);
  loading.child.kill('SIGTERM');
  expect((await loading.ended).code).toBe(0);
});
