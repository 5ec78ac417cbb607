import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Command, QuotesAnswer } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/types.ts';
import { createMemory } from '../../src/discord/memory.ts';
import { createPreparation } from '../../src/discord/prepare.ts';
import { payloadOf, toMessage } from '../../src/reply/index.ts';
import { contextOf } from '../support/corpus.ts';
import { hitOf, viewOf } from '../support/views.ts';
import { emptyArchive } from './support/archive.ts';
import { echo, refusal } from './support/bot.ts';

const other: Archive = { ...emptyArchive };

describe('createMemory', () => {
  const key = (at: number) => `key ${at}`;

  test('forgets what was not used for the longest time when there is no room', () => {
    const memory = createMemory<{ readonly at: number }>(10_000);
    for (let at = 0; at < 10; at += 1) memory.keep(emptyArchive, key(at), { at: at }, 700);
    expect(memory.recall(emptyArchive, key(0))?.at).toBe(0);
    memory.keep(emptyArchive, key(10), { at: 10 }, 700);
    expect(memory.recall(emptyArchive, key(0))?.at).toBe(0);
    expect(memory.recall(emptyArchive, key(1))?.at).toBeUndefined();
    expect(memory.recall(emptyArchive, key(10))?.at).toBe(10);
  });

  test('never holds more than it may, whatever comes', () => {
    const memory = createMemory<{ readonly at: number }>(10_000);
    for (let at = 0; at < 1000; at += 1) memory.keep(emptyArchive, key(at), { at: at }, (at * 37) % 900);
    const kept = Array.from({ length: 1000 }, (_, at) => memory.recall(emptyArchive, key(at))?.at);
    const bytes = kept.map((at) => (at === undefined ? 0 : (at * 37) % 900));
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_000);
    expect(kept.at(-1)).toBe(999);
  });

  test('tells archives apart', () => {
    const memory = createMemory<{ readonly at: number }>(10_000);
    memory.keep(emptyArchive, 'a', { at: 1 }, 1);
    expect(memory.recall(other, 'a')?.at).toBeUndefined();
  });

  test('does not forget all for one thing that takes all of it', () => {
    const memory = createMemory<{ readonly at: number }>(10_000);
    memory.keep(emptyArchive, 'a', { at: 1 }, 1);
    memory.keep(emptyArchive, 'b', { at: 2 }, 9000);
    expect([memory.recall(emptyArchive, 'a')?.at, memory.recall(emptyArchive, 'b')?.at]).toEqual([
      1,
      undefined,
    ]);
  });
});

describe('createPreparation', () => {
  const handler = (more: Partial<Command> = {}) => {
    const run = vi.fn<Command['run']>(({ text }, _context, page = 0) =>
      refusal(`${String(text)} on page ${page}`),
    );
    const suggest = vi.fn<Command['suggest']>(({ partial }) => [{ name: `${partial}!`, value: partial }]);
    return { ...echo({ run, suggest, cacheable: true, ...more }), run, suggest };
  };
  const asked = { command: 'echo', options: { text: 'a' }, page: 0, userId: '42' };
  const setting = { context: contextOf(emptyArchive), isPublic: true, failed: () => undefined };
  const answerer = (command: Command) => {
    const preparation = createPreparation();
    return async (fields = {}, more = {}) => {
      return (await preparation.answer(command, { ...asked, ...fields }, { ...setting, ...more })).json;
    };
  };

  test('answers the same question once, for everybody', async () => {
    const command = handler();
    const answer = answerer(command);
    expect(await answer()).toBe(await answer({ userId: '43' }));
    expect(command.run).toHaveBeenCalledTimes(1);
  });

  test('gives everybody what would have been laid out for them, whatever the corpus and the question hold', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    const person = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
    await fc.assert(
      fc.asyncProperty(text, text, person, person, fc.nat(9), async (words, query, first, second, index) => {
        const answer: QuotesAnswer = {
          kind: 'quotes',
          command: 'echo',
          notes: [],
          archiveVersion: 'f00dfeed00000000',
          hits: [hitOf(viewOf([`x ${words}`])), hitOf(viewOf([words], { id: 'ba9876543210' }))],
          page: { index, count: 10, total: 50 },
          filters: [{ option: 'speaker', id: words, name: words, count: 2 }],
        };
        const ask = answerer({ ...handler(), run: async () => answer });
        for (const userId of [first, second, first]) {
          const fields = { options: { query }, page: index, userId };
          const message = toMessage(answer, { ...asked, ...fields }, 'en', true);
          expect(await ask(fields)).toBe(payloadOf(message).json);
        }
      }),
    );
  });

  test.each([
    ['text', { options: { text: 'b' } }, {}],
    ['option', { options: { text: 'a', private: true } }, {}],
    ['page', { page: 1 }, {}],
    ['command', { command: 'ohce' }, {}],
    ['language', {}, { context: contextOf(emptyArchive, { locale: 'de' }) }],
    ['archive', {}, { context: contextOf(other) }],
    ['onlookers', {}, { isPublic: false }],
    ['age of the button', { version: 'deadbeef' }, {}],
  ])('does not take one question for another that differs in its %s', async (_name, fields, more) => {
    const command = handler();
    const answer = answerer(command);
    await answer();
    await answer(fields, more);
    expect(command.run).toHaveBeenCalledTimes(2);
  });

  test('asks a command whose answers change every time', async () => {
    const command = handler({ cacheable: false });
    const answer = answerer(command);
    await answer();
    await answer();
    expect(command.run).toHaveBeenCalledTimes(2);
  });

  test('remembers no failure', async () => {
    const command = handler();
    const answer = answerer(command);
    command.run.mockRejectedValueOnce(new Error('boom'));
    await expect(answer()).rejects.toThrow('boom');
    expect(await answer()).toContain('a on page 0');
  });

  test('offers the same for the same keystrokes without asking again, until the archive changes', () => {
    const command = handler();
    const { choices } = createPreparation();
    const offered = (text: string, archive = emptyArchive) =>
      choices(command, { text }, 'text', contextOf(archive));
    expect(offered('ab')).toBe('[{"name":"ab!","value":"ab"}]');
    expect(offered('ab')).toBe(offered('ab'));
    expect(command.suggest).toHaveBeenCalledTimes(1);
    offered('abc');
    offered('ab', other);
    expect(command.suggest).toHaveBeenCalledTimes(3);
  });
});
