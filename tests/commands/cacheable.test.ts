import { describe, expect, it } from 'vitest';
import { type CommandContext, commands, type RawOptions } from '../../commands/index.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const archive = archiveOf();
const [quote = ''] = archive.quotes.keys();

/** Fails at anything but the archive, the locale and the names of options. */
const bare: CommandContext = {
  ...contextOf(archive),
  random: () => expect.unreachable('chance'),
  today: () => expect.unreachable('the day'),
  get mayManage() {
    return expect.unreachable('who asks');
  },
  get reload() {
    return expect.unreachable('the corpus as it will be');
  },
  get shard() {
    return expect.unreachable('where it was asked');
  },
};

const questions: Readonly<Record<string, readonly RawOptions[]>> = {
  check: [{ text: '“It was a last resort,” Quist said.' }, { text: 'nothing of the kind' }],
  article: [{ id: 'fishermen' }, { id: 'zzz' }],
  context: [{ id: quote }, { id: 'zzz' }],
  elsewhere: [{ id: quote }, { id: 'zzz' }],
};
const usual: readonly RawOptions[] = [{ query: 'quist cranes' }, { query: 'obama cranes' }, { query: '' }];

describe('what may be remembered', () => {
  const cacheable = commands.filter((command) => command.cacheable);

  it('is told of the commands that search', () => {
    expect(cacheable.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['quote', 'sources', 'compare', 'timeline', 'speakers', 'outlets']),
    );
  });

  it.each(cacheable.map((command) => [command.name, command] as const))(
    '/%s depends on nothing but the archive and the question',
    async (name, command) => {
      for (const options of questions[name] ?? usual)
        expect(await command.run(options, bare)).toEqual(await command.run(options, contextOf(archive)));
    },
  );

  it.each(commands.map((command) => [command.name, command] as const))(
    'what /%s offers depends on nothing but the archive and what is typed',
    (_name, command) => {
      const option = command.data.options?.[0]?.name ?? '';
      for (const partial of ['', 'q', 'quist cr'])
        expect(Array.isArray(command.suggest({ option, partial, filled: {} }, bare))).toBe(true);
    },
  );
});
