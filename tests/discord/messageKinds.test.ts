import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE_MS } from '../support/wait.ts';
import { type FakeDiscord, flags, startFakeDiscord, texts } from './fake/index.ts';
import { type MessageKind, messageKinds } from './fake/messageKinds.ts';
import { type Surroundings, surroundings } from './fake/places.ts';
import { echo, type Running, slow, startBot } from './support/bot.ts';
import { slowClock } from './support/clock.ts';

/**
 * "Who said this?" on every kind of message in every place: whoever clicked gets an answer made of its words, and somebody else's answer
 * that is in the making meanwhile arrives too.
 */

const WORDS = 'The wall will stand for a hundred years';
const NO_WORDS = 'no words';

let discord: FakeDiscord;
let running: Running;
const { command: slowCommand, finish } = slow();

beforeAll(async () => {
  discord = await startFakeDiscord({ now: slowClock() });
  running = await startBot(discord, [echo({ menu: 'Who said this?' }), slowCommand]);
});

afterAll(async () => {
  await running.bot.stop(0);
  await discord.close();
});

const cases = surroundings.flatMap((place) =>
  Object.entries(messageKinds(WORDS)).map(([name, kind]): readonly [string, Surroundings, MessageKind] => [
    name,
    place,
    kind,
  ]),
);

describe('who said this', () => {
  test.each(cases)('%s, %s', async (_name, place, { json, says }) => {
    const before = running.lines.length;
    const others = discord.command({ name: 'slow' });
    const message = await discord.menu('Who said this?', json, { surroundings: place }).message(PATIENCE_MS);
    expect(message.flags & flags.ephemeral).toBe(flags.ephemeral);
    expect(texts(message.components).join('\n')).toContain(says ? WORDS : NO_WORDS);
    finish();
    expect(texts((await others.message(PATIENCE_MS)).components).join('\n')).toContain('after all');
    const problems = running.lines.slice(before).filter(({ level }) => level !== 'info' && level !== 'debug');
    expect(problems).toEqual([]);
    expect(discord.rejected).toEqual([]);
  });
});
