import { ApplicationCommandOptionType } from 'discord.js';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Archive } from '../../src/archive/types.ts';
import { fitChoices } from '../../src/discord/choices.ts';
import { explain, explainClose, GatewayRefusal } from '../../src/discord/failure.ts';
import { createInFlight } from '../../src/discord/inFlight.ts';
import { readOptions } from '../../src/discord/interaction.ts';
import { createLimiter } from '../../src/discord/limiter.ts';
import { createLiveArchive } from '../../src/discord/liveArchive.ts';
import { createLogger, guildHasher, redactor, referenceOf } from '../../src/discord/log.ts';
import { inTime } from '../../src/discord/timing.ts';
import { emptyArchive } from './support/archive.ts';

describe('inTime', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const options = (defer = vi.fn(async () => undefined)) => ({
    deferAfterMs: 1000,
    giveUpAfterMs: 5000,
    defer,
  });
  const later = <T>(ms: number, value: T) =>
    new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

  test('given work that is done at once then no timer is set', async () => {
    expect(await inTime(() => 1, options())).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('given work within the time then it is not deferred and no timer is left', async () => {
    const given = options();
    const result = inTime(() => later(999, 'x'), given);
    await vi.advanceTimersByTimeAsync(999);
    expect(await result).toBe('x');
    expect(given.defer).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('given slow work then it is deferred once', async () => {
    const given = options();
    const result = inTime(() => later(3000, 'x'), given);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await result).toBe('x');
    expect(given.defer).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('given work that hangs then it is given up', async () => {
    const result = inTime(() => new Promise<never>(() => undefined), options());
    await vi.advanceTimersByTimeAsync(5000);
    expect(await result).toBeUndefined();
  });

  test('given work that fails after it was given up then nothing is left unhandled', async () => {
    const fails = () => later(9000, 0).then(() => Promise.reject(new Error('too late')));
    const result = inTime(fails, options());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await result).toBeUndefined();
  });

  test.each([
    ['at once', () => Promise.reject(new Error('boom'))],
    ['after the deferral', () => later(2000, 0).then(() => Promise.reject(new Error('boom')))],
  ])('given work that fails %s then it rejects', async (_name, work) => {
    const result = expect(inTime(work, options())).rejects.toThrow('boom');
    await vi.advanceTimersByTimeAsync(6000);
    await result;
  });
});

describe('createInFlight', () => {
  test('waits for all, also for those that join while it waits and those that fail', async () => {
    const inFlight = createInFlight();
    const second = new Promise<void>((resolve) => setTimeout(resolve, 20));
    inFlight.track(Promise.reject(new Error('x')));
    inFlight.track(Promise.resolve().then(() => inFlight.track(second)));
    expect(inFlight.count()).toBe(2);
    expect(await inFlight.settled(60_000)).toBe(0);
  });

  test('says how many are left when the time is over', async () => {
    const inFlight = createInFlight();
    inFlight.track(new Promise(() => undefined));
    expect(await inFlight.settled(10)).toBe(1);
  });
});

describe('createLimiter', () => {
  test('lets a third of a minute through at once, then one at a time', () => {
    let now = 0;
    const limiter = createLimiter(30, () => now);
    expect(Array.from({ length: 10 }, () => limiter.take('a'))).toEqual(Array(10).fill(0));
    expect(limiter.take('a')).toBe(2);
    now = 1999;
    expect(limiter.take('a')).toBe(1);
    now = 2000;
    expect(limiter.take('a')).toBe(0);
    expect(limiter.take('a')).toBe(2);
  });

  test('counts everybody apart', () => {
    const limiter = createLimiter(3, () => 0);
    expect([limiter.take('a'), limiter.take('b'), limiter.take('a')]).toEqual([0, 0, 20]);
  });

  test('never lets more through in any minute than the allowance and one burst', () => {
    const steps = fc.array(fc.nat({ max: 5000 }), { maxLength: 300 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 120 }), (gaps, perMinute) => {
        let now = 0;
        const limiter = createLimiter(perMinute, () => now);
        const taken: number[] = [];
        for (const gap of gaps) {
          now += gap;
          if (limiter.take('a') === 0) taken.push(now);
        }
        const burst = Math.max(1, Math.floor(perMinute / 3));
        for (const start of taken) {
          const within = taken.filter((at) => at >= start && at < start + 60_000).length;
          expect(within).toBeLessThanOrEqual(perMinute + burst);
        }
      }),
    );
  });

  test('given 0 then nobody is limited', () => {
    const limiter = createLimiter(0, () => 0);
    expect(Array.from({ length: 1000 }, () => limiter.take('a')).every((wait) => wait === 0)).toBe(true);
  });
});

describe('fitChoices', () => {
  test('whatever is suggested, Discord takes it, and values are never changed', () => {
    const suggestion = fc.record({
      name: fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('😀'.repeat(99))),
      value: fc.string({ unit: 'binary', maxLength: 150 }),
    });
    fc.assert(
      fc.property(fc.array(suggestion, { maxLength: 60 }), (suggestions) => {
        const fitted = fitChoices(suggestions);
        expect(fitted.length).toBeLessThanOrEqual(25);
        for (const { name, value } of fitted) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(suggestions.map((one) => one.value)).toContain(value);
        }
      }),
    );
  });

  test('cuts a long name between characters, with an ellipsis', () => {
    expect(fitChoices([{ name: `x${'😀'.repeat(80)}`, value: 'v' }])[0]?.name).toBe(`x${'😀'.repeat(49)}…`);
    expect(fitChoices([{ name: '😀'.repeat(80), value: 'v' }])[0]?.name).toBe(`${'😀'.repeat(49)}…`);
  });
});

describe('readOptions', () => {
  const text = (name: string, value: string, focused = false) => ({
    type: ApplicationCommandOptionType.String as const,
    name,
    value,
    ...(focused ? { focused } : {}),
  });

  test('reads values, and the option with the cursor', () => {
    expect(readOptions([text('query', 'peace'), text('outlet', 'ga', true)])).toEqual({
      options: { query: 'peace', outlet: 'ga' },
      focused: 'outlet',
    });
    expect(readOptions()).toEqual({ options: {} });
  });

  test('reads a subcommand with its options', () => {
    const type = ApplicationCommandOptionType.Subcommand as const;
    const options = [text('name', 'x', true)];
    expect(readOptions([{ type, name: 'reload', options }])).toEqual({
      options: { subcommand: 'reload', name: 'x' },
      focused: 'name',
    });
  });
});

describe('createLiveArchive', () => {
  const log = createLogger({ level: 'silent', secrets: [], destination: { write: () => undefined } });
  const second = { ...emptyArchive, version: 'second' };
  const now = () => new Date('2020-01-02T03:04:05Z');
  const start = (load: (previous: Archive) => Promise<Archive>) => {
    const observe = vi.fn();
    return { observe, live: createLiveArchive({ first: emptyArchive, load, log, observe, now }) };
  };

  test('swaps in a new archive once it is built', async () => {
    const { live, observe } = start(async () => second);
    const reloading = live.reload();
    expect(live.current()).toBe(emptyArchive);
    expect(await reloading).toEqual({ ok: true, archive: second });
    expect(live.current()).toBe(second);
    await live.reload();
    expect(observe.mock.calls).toEqual([['changed'], ['unchanged']]);
  });

  test('keeps the old one when the new one fails, says so once among its problems, and can be asked again', async () => {
    const gone = Object.assign(new Error('The corpus folder is gone.'), { name: 'CorpusError' });
    const load = vi.fn().mockRejectedValueOnce(gone).mockRejectedValueOnce(new Error('secret detail'));
    const { live, observe } = start(load.mockResolvedValueOnce(second));
    expect(await live.reload()).toMatchObject({ ok: false, archive: { version: emptyArchive.version } });
    expect(live.current().problems).toMatchObject([
      { code: 'reload-failed', reason: expect.stringMatching(/2020-01-02 03:04 UTC.*folder is gone/) },
    ]);
    await live.reload();
    expect(live.current().problems).toHaveLength(1);
    expect(live.current().problems[0]?.reason).not.toContain('secret');
    expect(await live.reload()).toEqual({ ok: true, archive: second });
    expect(live.current().problems).toEqual([]);
    expect(observe.mock.calls.flat()).toEqual(['failed', 'failed', 'changed']);
  });

  test('asked often at the same time it loads once more after the one that runs, never two at once', async () => {
    let running = 0;
    const load = vi.fn(async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return second;
    });
    const { live } = start(load);
    await Promise.all(Array.from({ length: 10 }, () => live.reload()));
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('gives the next load the archive as it was built', async () => {
    const load = vi.fn(async (_previous: Archive) => second).mockRejectedValueOnce(new Error('gone'));
    const { live } = start(load);
    for (let times = 0; times < 3; times += 1) await live.reload();
    expect(load.mock.calls.map(([previous]) => previous)).toEqual([emptyArchive, emptyArchive, second]);
  });
});

describe('redactor', () => {
  test('hides every secret and every token of an interaction', () => {
    const token = Buffer.from('interaction:123:abc').toString('base64url');
    const redact = redactor(['s3cret', '']);
    expect(redact(`a s3cret, s3cret and /webhooks/1/${token}/messages`)).toBe(
      'a [hidden], [hidden] and /webhooks/1/[hidden]/messages',
    );
  });
});

describe('guildHasher and referenceOf', () => {
  test('the same server gives the same name, another key or server another', () => {
    const hash = guildHasher('key');
    expect(hash('200000000000000001')).toBe(hash('200000000000000001'));
    expect(hash('200000000000000001')).not.toBe(hash('200000000000000002'));
    expect(hash('200000000000000001')).not.toBe(guildHasher('other')('200000000000000001'));
  });

  test.each(['1', '1099999999999999999', 'nonsense'])('the reference of %s has six characters', (id) => {
    expect(referenceOf(id)).toMatch(/^[0-9A-Z]{6}$/);
  });
});

describe('explain', () => {
  const withCode = (code: string) => Object.assign(new Error('x'), { code });

  test.each([
    [withCode('ENOTFOUND'), 'unreachable'],
    [withCode('ECONNREFUSED'), 'unreachable'],
    [withCode('UND_ERR_CONNECT_TIMEOUT'), 'unreachable'],
    [withCode('CERT_HAS_EXPIRED'), 'unreachable'],
    [new TypeError('fetch failed', { cause: withCode('EAI_AGAIN') }), 'unreachable'],
    [new AggregateError([withCode('ECONNREFUSED')]), 'unreachable'],
    [Object.assign(new Error('aborted'), { name: 'AbortError' }), 'unreachable'],
    [withCode('TokenInvalid'), 'token-refused'],
    [new GatewayRefusal(4004, undefined), 'token-refused'],
    [new GatewayRefusal(4013, undefined), 'intents-refused'],
    [new GatewayRefusal(4014, undefined), 'intents-refused'],
    [new Error('something else'), 'unexpected'],
    ['not even an error', 'unexpected'],
  ])('%s is %s', (error, code) => {
    const failure = explain(error, 'https://discord.example/api');
    expect(failure.code).toBe(code);
    expect(failure.sentence).not.toContain('\n');
    if (code === 'unreachable') expect(failure.sentence).toContain('discord.example');
  });

  test.each([
    [4004, 'token-refused'],
    [4013, 'intents-refused'],
    [4014, 'intents-refused'],
    [4011, 'gateway-refused'],
    [4012, 'gateway-refused'],
  ])('close code %i is %s', (close, code) => {
    expect(explainClose(close).code).toBe(code);
  });
});
