import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diffCommands } from '../../src/discord/commandDiff.ts';
import { type RegistrationOptions, registerCommands } from '../../src/discord/registration.ts';
import { FAKE_GUILD, type FakeDiscord, startFakeDiscord } from './fake/index.ts';
import { call } from './support/api.ts';

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await startFakeDiscord();
});

afterEach(() => discord.close());

const query = { type: 3, name: 'query', description: 'What', required: true, autocomplete: true };
const hidden = { type: 5, name: 'private', description: 'To you alone', required: false };
const quote = { name: 'quote', description: 'Finds quotes', options: [query, hidden], contexts: [1, 0] };
const sources = { name: 'sources', description: 'Lists articles', options: [query] };

async function run(more: Partial<RegistrationOptions> = {}): Promise<string[]> {
  const printed: string[] = [];
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  await registerCommands({
    rest,
    wanted: [quote, sources],
    isDryRun: false,
    print: (line) => printed.push(line),
    ...more,
  });
  return printed;
}

const writes = () =>
  discord.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/commands'));
const names = () =>
  [...discord.world.commands.values()].map(({ name, guildId }) => `${name} ${guildId ?? 'everywhere'}`);

describe('registerCommands', () => {
  test('shows what is new and writes it globally', async () => {
    expect(await run()).toEqual(['Global commands:', '  + /quote', '  + /sources', 'Written.']);
    expect(names()).toEqual(['quote everywhere', 'sources everywhere']);
    expect(discord.rejected).toEqual([]);
  });

  test('given a server then they are registered there', async () => {
    expect((await run({ guildId: FAKE_GUILD.id }))[0]).toBe(`Commands of the server ${FAKE_GUILD.id}:`);
    expect(names()).toEqual([`quote ${FAKE_GUILD.id}`, `sources ${FAKE_GUILD.id}`]);
  });

  test.each([
    ['global', {}],
    ['guild', { guildId: FAKE_GUILD.id }],
  ])('run again (%s) then nothing is different and nothing written', async (_name, where) => {
    await run(where);
    const before = writes().length;
    expect((await run(where)).at(-1)).toBe('Nothing to change.');
    expect(writes()).toHaveLength(before);
  });

  test('given a change then it says what, field by field, and writes', async () => {
    await run();
    const changed = { ...quote, description: 'Finds', options: [query] };
    expect(await run({ wanted: [changed] })).toEqual([
      'Global commands:',
      '  ~ /quote',
      '      description: "Finds quotes" → "Finds"',
      '      options[1].type: 5 → nothing',
      '      options[1].name: "private" → nothing',
      '      options[1].description: "To you alone" → nothing',
      '  - /sources',
      'Written.',
    ]);
    expect(names()).toEqual(['quote everywhere']);
  });

  test('given a dry run then the difference is shown and nothing written', async () => {
    expect((await run({ isDryRun: true })).slice(1)).toEqual([
      '  + /quote',
      '  + /sources',
      'Dry run: nothing was written.',
    ]);
    expect(writes()).toEqual([]);
  });

  test('given no commands then those registered are taken away, and the second time there is nothing to do', async () => {
    await run();
    expect(await run({ wanted: [] })).toEqual(['Global commands:', '  - /quote', '  - /sources', 'Written.']);
    expect(names()).toEqual([]);
    expect((await run({ wanted: [] })).at(-1)).toBe('Nothing to change.');
  });

  test('an entry point that Discord made stays', async () => {
    const path = `/applications/${discord.world.application.id}/commands`;
    await call(discord, 'POST', path, { type: 4, name: 'launch', description: 'x', handler: 2 });
    await run();
    await run({ wanted: [] });
    expect(names()).toEqual(['launch everywhere']);
    expect(discord.rejected).toEqual([]);
  });

  test('warns when the commands are registered globally and in the server', async () => {
    await run();
    const printed = await run({ guildId: FAKE_GUILD.id });
    expect(printed.at(-1)).toContain('see them twice: /quote, /sources');
  });

  test('given a server without access then it rejects with what Discord said', async () => {
    await expect(run({ guildId: '200000000000000077' })).rejects.toMatchObject({ code: 50001 });
  });
});

describe('diffCommands', () => {
  const filledIn = {
    ...sources,
    id: '1',
    version: '2',
    type: 1,
    nsfw: false,
    name_localizations: null,
    default_member_permissions: null,
  };

  test('takes what Discord fills in for no difference', () => {
    expect(
      diffCommands([sources], [{ ...filledIn, contexts: null, integration_types: [0] }], 'global').changed,
    ).toEqual([]);
  });

  test('looks at contexts only where they count, whatever their order', () => {
    const registered = { ...quote, contexts: [0, 1] };
    expect(diffCommands([quote], [registered], 'global').changed).toEqual([]);
    expect(diffCommands([quote], [{ ...quote, contexts: [0] }], 'global').changed).toHaveLength(1);
    expect(diffCommands([quote], [{ ...quote, contexts: [0] }], 'guild').changed).toEqual([]);
  });

  test('keeps a slash command and a context menu of one name apart', () => {
    const menu = { type: 3, name: 'quote' };
    expect(diffCommands([quote, menu], [quote], 'global').added).toEqual(['quote']);
  });

  test('sees that the order of options changed', () => {
    const turned = { ...quote, options: [hidden, query] };
    expect(diffCommands([turned], [quote], 'global').changed[0]?.fields.length).toBeGreaterThan(0);
  });
});
