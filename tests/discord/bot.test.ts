import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../commands/index.ts';
import { pageIds } from '../../src/reply/state.ts';
import { until } from '../support/wait.ts';
import { apiErrors, type FakeDiscord, flags, rateLimited, startFakeDiscord, texts } from './fake/index.ts';
import { createMessage } from './fake/message.ts';
import type { Interaction, Person, StoredMessage } from './fake/world.ts';
import { call, waiting } from './support/api.ts';
import { echo, type Running, refusal, startBot } from './support/bot.ts';
import { stillClock } from './support/clock.ts';

/** The real discord.js client in the bot, against the fake: everything that people do, and what may go wrong. */

let discord: FakeDiscord;
let running: Running | undefined;

beforeEach(async () => {
  discord = await startFakeDiscord();
});

afterEach(async () => {
  await running?.bot.stop(0);
  running = undefined;
  await discord.close();
});

async function start(command: Command = echo(), more: Parameters<typeof startBot>[2] = {}): Promise<Running> {
  running = await startBot(discord, [command], more);
  return running;
}

const ask = (options: Record<string, string | boolean> = {}) =>
  discord.command({ name: 'echo', options: { text: 'peace talks', ...options } });
const isPrivate = (message: StoredMessage) => (message.flags & flags.ephemeral) !== 0;
const shown = (message: StoredMessage) => texts(message.components).join('\n');
const logged = (outcome: string) => running?.lines.find((line) => line.outcome === outcome);

describe('a slash command', () => {
  test('is answered for all to see, with no mention let through', async () => {
    await start(echo({ run: () => refusal('for <@400000000000000001> and @everyone') }));
    const message = await ask().message();
    expect(isPrivate(message)).toBe(false);
    expect(message.mentioned).toEqual([]);
    expect(discord.rejected).toEqual([]);
  });

  test('given the option private then the answer is for the asker alone', async () => {
    await start();
    expect(isPrivate(await ask({ private: true }).message())).toBe(true);
  });

  test('given the setting then answers are private unless the option says otherwise', async () => {
    await start(echo(), { defaultPrivate: true });
    expect(isPrivate(await ask().message())).toBe(true);
    expect(isPrivate(await ask({ private: false }).message())).toBe(false);
  });

  test('and its apologies are in the language of the person', async () => {
    await start({ ...echo(), name: 'other' });
    const asked = discord.command({ name: 'echo', options: { text: 'x' }, locale: 'de' });
    expect(shown(await asked.message())).toContain('Befehl');
  });

  test('is answered in a direct message too', async () => {
    await start();
    const asked = discord.command({ name: 'echo', options: { text: 'here' }, guildId: null });
    expect(shown(await asked.message())).toContain('here on page 0');
    await settled();
    expect(logged('refusal')).toMatchObject({ guild: 'direct' });
  });

  test('logs one line with a hashed server and nothing that was typed', async () => {
    await start();
    await ask({ text: 'very secret words' }).message();
    await settled();
    const lines = running?.lines.filter(({ msg }) => msg === 'interaction') ?? [];
    expect(lines).toMatchObject([{ kind: 'command', command: 'echo', outcome: 'refusal', level: 'info' }]);
    expect(lines[0]?.guild).toMatch(/^[0-9a-f]{8}$/);
    expect(lines[0]?.ref).toMatch(/^[0-9A-Z]{6}$/);
    expect(typeof lines[0]?.ms).toBe('number');
    expect(running?.raw.join('')).not.toContain('secret');
  });

  test('given LOG_QUERIES then the log line has what was typed', async () => {
    await start(echo(), { logQueries: true });
    await ask({ text: 'my words' }).message();
    await settled();
    expect(logged('refusal')).toMatchObject({ options: { text: 'my words' } });
  });

  test('that is registered but no longer known gets a sentence', async () => {
    await start({ ...echo(), name: 'other' });
    const message = await ask().message();
    expect(isPrivate(message)).toBe(true);
    expect(shown(message)).toContain('not known here');
  });
});

describe('too many questions', () => {
  const other: Person = { id: '400000000000000009', username: 'other' };

  test('of one person are turned away in private; those of others are answered', async () => {
    await start(echo(), { userPerMinute: 6, now: stillClock });
    expect(shown(await ask().message())).toContain('peace talks');
    expect(shown(await ask().message())).toContain('peace talks');
    const refused = await ask().message();
    expect(isPrivate(refused)).toBe(true);
    expect(shown(refused)).toMatch(/wait \d+ s/);
    const theirs = discord.command({ name: 'echo', options: { text: 'hello' }, person: other });
    expect(shown(await theirs.message())).toContain('hello');
    expect(running?.lines.some(({ outcome }) => outcome === 'too-often')).toBe(true);
  });

  test('of one server are turned away; those in direct messages are answered', async () => {
    await start(echo(), { guildPerMinute: 3, now: stillClock });
    await ask().message();
    const here = discord.command({ name: 'echo', options: { text: 'hello' }, person: other });
    expect(shown(await here.message())).toMatch(/wait \d+ s/);
    const direct = discord.command({ name: 'echo', options: { text: 'hello' }, guildId: null });
    expect(shown(await direct.message())).toContain('hello');
  });

  test('autocomplete is not counted', async () => {
    await start(echo(), { userPerMinute: 3, now: stillClock });
    for (let typed = 0; typed < 5; typed += 1) {
      const choices = discord
        .autocomplete({ name: 'echo', options: { text: 'x' }, focused: 'text' })
        .choices();
      expect(await choices).toHaveLength(1);
    }
  });
});

describe('keystrokes that queue up', () => {
  const typed = (text: string, person?: Person) =>
    discord.autocomplete({ name: 'echo', options: { text }, focused: 'text', ...(person ? { person } : {}) });

  test('given a burst of one person then the last is completed, and those before it get nothing', async () => {
    const asked: string[] = [];
    await start(
      echo({
        suggest: ({ partial }) => {
          asked.push(partial);
          return [{ name: partial, value: partial }];
        },
      }),
    );
    const burst = Array.from({ length: 20 }, (_, length) => typed('x'.repeat(length + 1)));
    const choices = await Promise.all(burst.map((one) => one.choices()));
    expect(choices.at(-1)).toMatchObject([{ value: 'x'.repeat(20) }]);
    expect(asked.length).toBeLessThan(20);
    expect(choices.filter(({ length }) => length > 0)).toHaveLength(asked.length);
  });

  test('given one keystroke each of many people then all are completed', async () => {
    await start();
    const people = Array.from({ length: 20 }, (_, index) => ({
      id: String(400000000000000100n + BigInt(index)),
      username: `p${index}`,
    }));
    const choices = await Promise.all(people.map((person) => typed('x', person).choices()));
    expect(choices.every(({ length }) => length === 1)).toBe(true);
  });
});

describe('a menu on a message', () => {
  const check = echo({ menu: 'Who said this?' });

  test('answers with what its command makes of the text, to the one who picked it alone', async () => {
    await start(check);
    const message = await discord.menu('Who said this?', 'We shall see.').message();
    expect(shown(message)).toContain('We shall see.');
    expect(isPrivate(message)).toBe(true);
    await settled();
    expect(logged('refusal')).toMatchObject({ kind: 'command', command: 'echo' });
  });

  test('that is registered but no longer known gets a sentence', async () => {
    const { menu: _, ...without } = check;
    await start(check);
    await running?.bot.stop(0);
    running = await startBot(discord, [without]);
    await call(discord, 'POST', `/applications/${discord.world.application.id}/commands`, {
      type: 3,
      name: 'Gone',
    });
    expect(shown(await discord.menu('Gone', 'x').message())).toContain('not known here');
  });
});

describe('a slow answer', () => {
  const slow = (ms: number, answer = () => refusal('at last')) =>
    echo({ run: () => new Promise((resolve) => setTimeout(resolve, ms)).then(answer) });

  test('is deferred, then filled in', async () => {
    await start(slow(200), { deferAfterMs: 20 });
    const asked = ask();
    await asked.until(({ state }) => state === 'deferred');
    expect(shown(await asked.message())).toContain('at last');
    expect(discord.rejected).toEqual([]);
  });

  test('stays private when it was asked for in private', async () => {
    await start(slow(200), { deferAfterMs: 20 });
    expect(isPrivate(await ask({ private: true }).message())).toBe(true);
  });

  test.each([true, false])(
    'that fails after the deferral (private: %s) becomes a private apology',
    async (hidden) => {
      const fails = () => {
        throw new Error('boom');
      };
      await start(slow(60, fails), { deferAfterMs: 20 });
      const asked = ask({ private: hidden });
      await until(() => logged('failed'));
      const { originalId = '', followUpIds } = asked.interaction;
      const left = [originalId, ...followUpIds].flatMap((id) => discord.world.messages.get(id) ?? []);
      expect(left.map((message) => [isPrivate(message), shown(message).includes('went wrong')])).toEqual([
        [true, true],
      ]);
      expect(discord.rejected).toEqual([]);
    },
  );

  test('that is fast enough is not deferred', async () => {
    await start(slow(20), { deferAfterMs: 1500 });
    const asked = ask();
    await asked.message();
    expect(discord.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(1);
  });
});

describe('a handler that throws', () => {
  const broken = echo({
    run: () => {
      throw new Error('secret detail of the inside');
    },
  });

  test('gives the person one private sentence with a reference, the log the error, and the bot lives on', async () => {
    await start(broken);
    const first = await ask().message();
    await settled();
    const reference = String(logged('failed')?.ref);
    expect(isPrivate(first)).toBe(true);
    expect(shown(first)).toContain(reference);
    expect(shown(first)).not.toMatch(/detail|Error| at /);
    expect(running?.lines.find(({ level }) => level === 'error')).toMatchObject({
      ref: reference,
      err: { message: 'secret detail of the inside' },
    });
    expect(shown(await ask().message())).toMatch(/went wrong/);
  });
});

describe('what Discord refuses', () => {
  test('given an answer that is already there then it is quiet', async () => {
    await start();
    discord.faults.add({
      path: /callback$/,
      times: 1,
      action: { kind: 'respond', response: apiErrors.alreadyAcknowledged },
    });
    ask();
    await until(() => logged('duplicate'));
    expect(logged('duplicate')).toMatchObject({ level: 'debug' });
    expect(running?.lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
  });

  test('given an unknown interaction then it is quiet', async () => {
    await start();
    discord.faults.add({
      path: /callback$/,
      times: 1,
      action: { kind: 'respond', response: apiErrors.unknownInteraction },
    });
    ask();
    await until(() => logged('late'));
    expect(running?.lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
  });

  test('given two bots with one token then each question is answered once, and nobody complains', async () => {
    const first = await start();
    const second = await startBot(discord, [echo()]);
    try {
      const interaction = waiting(discord);
      const event = {
        id: interaction.id,
        application_id: discord.world.application.id,
        type: 2,
        token: interaction.token,
        version: 1,
        locale: 'en-US',
        user: {
          id: '400000000000000001',
          username: 'reader',
          discriminator: '0',
          avatar: null,
          global_name: null,
        },
        data: { id: '1', name: 'echo', type: 1, options: [{ name: 'text', type: 3, value: 'x' }] },
        entitlements: [],
        authorizing_integration_owners: {},
      };
      discord.gateway.broadcast('INTERACTION_CREATE', event);
      const all = () => [...first.lines, ...second.lines].filter(({ msg }) => msg === 'interaction');
      await until(() => all().length === 2);
      expect(
        all()
          .map(({ outcome }) => outcome)
          .sort(),
      ).toEqual(['duplicate', 'refusal']);
      expect([...first.lines, ...second.lines].filter(({ level }) => level === 'error')).toEqual([]);
    } finally {
      await second.bot.stop(0);
    }
  });

  test('given a 429 then the answer comes after the wait', async () => {
    await start();
    discord.faults.add({
      path: /callback$/,
      times: 1,
      action: { kind: 'respond', response: rateLimited(0.2) },
    });
    expect(shown(await ask().message())).toContain('peace talks');
  });

  test('given a server error then the answer is tried again', async () => {
    await start();
    discord.faults.add({
      path: /callback$/,
      times: 2,
      action: { kind: 'respond', response: apiErrors.serverError },
    });
    expect(shown(await ask().message())).toContain('peace talks');
  });

  test('given a body that it would not take then the person gets the apology and the log the reason', async () => {
    await start();
    const response = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };
    discord.faults.add({ path: /callback$/, times: 1, action: { kind: 'respond', response } });
    expect(shown(await ask().message())).toMatch(/went wrong/);
    expect(running?.lines.find(({ level }) => level === 'error')).toMatchObject({ err: { code: 50035 } });
    expect(running?.raw.join('')).not.toContain('requestBody');
  });
});

describe('autocomplete', () => {
  const type = (text: string, more: Record<string, string> = {}) =>
    discord.autocomplete({ name: 'echo', options: { text, ...more }, focused: 'text' });

  test('offers what the command suggests, knowing the other options', async () => {
    await start(
      echo({
        suggest: ({ option, partial, filled }) => [
          { name: `${option} ${partial} ${JSON.stringify(filled)}`, value: 'v' },
        ],
      }),
    );
    expect(await type('pal', { other: 'z' }).choices()).toEqual([
      { name: 'text pal {"other":"z"}', value: 'v' },
    ]);
  });

  test('fits more, longer and empty ones into what Discord takes', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ name: `${i} ${'😀'.repeat(80)}`, value: `${i}` }));
    await start(
      echo({ suggest: () => [{ name: ' ', value: 'x' }, { name: 'long', value: 'v'.repeat(101) }, ...many] }),
    );
    const choices = await type('').choices();
    expect(choices).toHaveLength(25);
    expect(choices[0]).toMatchObject({ value: '0' });
    expect(discord.rejected).toEqual([]);
  });

  test('given a handler that throws then nothing is offered', async () => {
    await start(
      echo({
        suggest: () => {
          throw new Error('boom');
        },
      }),
    );
    expect(await type('x').choices()).toEqual([]);
  });

  test('given an answer that comes too late then it is quiet', async () => {
    await start();
    discord.faults.add({
      path: /callback$/,
      times: 1,
      action: { kind: 'respond', response: apiErrors.unknownInteraction },
    });
    type('x');
    await until(() => logged('late'));
    expect(running?.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('a page button', () => {
  const asker: Person = { id: '400000000000000001', username: 'asker' };
  const other: Person = { id: '400000000000000002', username: 'other' };

  function page(options: Record<string, string> = { text: 'old news' }, isHidden = false): StoredMessage {
    const interaction = waiting(discord);
    const ids =
      pageIds({ command: 'echo', options, page: 3, userId: asker.id }, [
        'first',
        'back',
        'here',
        'next',
        'last',
      ]) ?? [];
    const components = ids.map((custom_id, i) => ({ type: 2, style: 2, label: `${i}`, custom_id }));
    const row = { type: 1, components };
    const message = createMessage(discord.world, interaction, {
      flags: flags.v2 | (isHidden ? flags.ephemeral : 0),
      components: [
        { type: 10, content: 'page four' },
        { type: 17, components: [row] },
      ],
    });
    answered(interaction, message);
    return message;
  }

  function answered(interaction: Interaction, message: StoredMessage): void {
    interaction.originalId = message.id;
    interaction.state = 'answered';
  }

  const next = (message: StoredMessage): string => {
    const ids = JSON.stringify(message.components).match(/"pn[^"]*"/) ?? [];
    return String(JSON.parse(ids[0] ?? '""'));
  };

  test('clicked by the person who asked changes the message, also one from before a restart', async () => {
    await start();
    const message = page();
    const changed = await discord.click(message, next(message), { person: asker }).message();
    expect(changed.id).toBe(message.id);
    expect(shown(changed)).toContain('old news on page 4');
  });

  test('clicked by somebody else gives them a private copy and leaves the message alone', async () => {
    await start();
    const message = page();
    const copy = await discord.click(message, next(message), { person: other }).message();
    expect(copy.id).not.toBe(message.id);
    expect(isPrivate(copy)).toBe(true);
    expect(shown(copy)).toContain('old news on page 4');
    expect(discord.world.messages.get(message.id)?.edits).toBe(0);
  });

  test('finds long state that is spread over its row', async () => {
    await start();
    const long = 'word '.repeat(38).trim();
    const message = page({ text: long });
    expect(shown(await discord.click(message, next(message), { person: asker }).message())).toContain(long);
  });

  test('that is slow keeps the page, then changes it', async () => {
    const slow = () => new Promise((resolve) => setTimeout(resolve, 150)).then(() => refusal('turned'));
    await start(echo({ run: slow }), { deferAfterMs: 20 });
    const message = page();
    const clicked = discord.click(message, next(message), { person: asker });
    await clicked.until(({ state }) => state === 'deferred-update');
    const changed = await clicked.message();
    expect(changed.id).toBe(message.id);
    expect(shown(changed)).toContain('turned');
  });

  test('that fails late leaves the page and apologises beside it', async () => {
    const slow = () =>
      new Promise((resolve) => setTimeout(resolve, 60)).then(() => {
        throw new Error('boom');
      });
    await start(echo({ run: slow }), { deferAfterMs: 20 });
    const message = page();
    const clicked = discord.click(message, next(message), { person: asker });
    await clicked.until(({ followUpIds }) => followUpIds.length > 0);
    const apology = discord.world.messages.get(clicked.interaction.followUpIds[0] ?? '');
    expect(apology && isPrivate(apology)).toBe(true);
    expect(discord.world.messages.get(message.id)?.edits).toBe(0);
  });

  test('that nobody can read any more gets a private sentence', async () => {
    await start();
    const message = createMessage(discord.world, waiting(discord), {
      flags: flags.v2,
      components: [{ type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'something old' }] }],
    });
    const told = await discord.click(message, 'something old', { person: asker }).message();
    expect(isPrivate(told)).toBe(true);
    expect(shown(told)).toContain('ask again');
  });
});

describe('stopping', () => {
  test('finishes what is in flight, turns new questions away, and disconnects', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun = 0;
    const run = () => {
      begun += 1;
      return gate.then(() => refusal('finished'));
    };
    const { bot } = await start(echo({ run }));
    const early = ask();
    await until(() => begun === 1);
    const stopped = bot.stop(3000);
    const late = await ask().message();
    expect(isPrivate(late)).toBe(true);
    expect(shown(late)).toContain('restarting');
    release();
    expect(shown(await early.message())).toContain('finished');
    expect(await stopped).toBe(0);
    expect(discord.gateway.connected()).toEqual([]);
    running = undefined;
  });

  test('gives up on what takes too long', async () => {
    const { bot } = await start(echo({ run: () => new Promise(() => undefined) }), { deferAfterMs: 20 });
    const asked = ask();
    await asked.until(({ state }) => state === 'deferred');
    expect(await bot.stop(50)).toBe(1);
    running = undefined;
  });
});

describe('secrets', () => {
  test('neither the bot token nor the token of an interaction reaches the log, at any level', async () => {
    const leak: { token: string } = { token: '' };
    await start(
      echo({
        run: () => {
          throw new Error(`Bot ${discord.token} and ${leak.token}`);
        },
      }),
      { logLevel: 'trace' },
    );
    leak.token = waiting(discord).token;
    await ask().message();
    await settled();
    const raw = running?.raw.join('') ?? '';
    expect(raw).toContain('[hidden]');
    expect(raw).not.toContain(discord.token);
    expect(raw).not.toContain(leak.token);
  });
});

/** Until the log line after an answer is written. */
const settled = () => until(() => running?.lines.some(({ msg }) => msg === 'interaction'));
