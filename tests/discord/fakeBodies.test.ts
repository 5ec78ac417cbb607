import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modalData } from './fake/forms.ts';
import { type FakeDiscord, startFakeDiscord } from './fake/index.ts';
import { call, errorPaths, respond, waiting } from './support/api.ts';

/** Every rule by which Discord refuses a body, each broken once: the fake must refuse it too. */

let discord: FakeDiscord;

beforeAll(async () => {
  discord = await startFakeDiscord();
});

afterAll(() => discord.close());

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'Next', custom_id: 'next', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const message = (...components: object[]) => ({ type: 4, data: { flags: V2, components } });
const many = (count: number, make: (index: number) => object) =>
  Array.from({ length: count }, (_, i) => make(i));

describe('a message', () => {
  test('that keeps every rule to the limit is taken', async () => {
    const body = message(
      text('a'.repeat(3000)),
      { type: 17, accent_color: 0xffffff, components: [text('b'.repeat(1000))] },
      row(...many(5, (i) => button({ custom_id: `${i}`.repeat(100), label: 'l'.repeat(80) }))),
      ...many(31, () => ({ type: 14 })),
    );
    expect(await respond(discord, waiting(discord), body)).toMatchObject({ status: 204 });
  });

  test.each<[string, unknown, string]>([
    ['no body at all', undefined, ''],
    ['an unknown type of response', { type: 99 }, 'type: BASE_TYPE_CHOICES'],
    ['choices for a command', { type: 8, data: { choices: [] } }, 'type: BASE_TYPE_CHOICES'],
    ['an update where there is no message', { type: 7, data: {} }, 'type: BASE_TYPE_CHOICES'],
    [
      'content beside components of the second kind',
      { type: 4, data: { flags: V2, content: 'x', components: [text('y')] } },
      'data.content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'embeds beside components of the second kind',
      { type: 4, data: { flags: V2, embeds: [{ title: 'x' }], components: [text('y')] } },
      'data.embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'a text display without the flag',
      { type: 4, data: { components: [text('y')] } },
      'data.components.0.type: UNION_TYPE_CHOICES',
    ],
    [
      'content that is too long',
      { type: 4, data: { content: 'x'.repeat(2001) } },
      'data.content: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an embed description that is too long',
      { type: 4, data: { embeds: [{ description: 'x'.repeat(4097) }] } },
      'data.embeds.0.description: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'embeds that are too long together',
      { type: 4, data: { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] } },
      'data.embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'six rows of the first kind',
      { type: 4, data: { content: 'x', components: many(6, (i) => row(button({ custom_id: `${i}` }))) } },
      'data.components: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'more than 40 components',
      message(...many(41, () => ({ type: 14 }))),
      'data.components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      'more than 40 components, nested ones and accessories counted',
      message(
        ...many(14, (i) => ({ type: 9, components: [text('x')], accessory: button({ custom_id: `${i}` }) })),
      ),
      'data.components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      'more than 4,000 characters in one text',
      message(text('x'.repeat(4001))),
      'data.components.0.content: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'more than 4,000 characters over all texts',
      message(text('x'.repeat(2000)), { type: 17, components: [text('x'.repeat(2001))] }),
      'data.components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['an empty text display', message(text('')), 'data.components.0.content: BASE_TYPE_MIN_LENGTH'],
    ['a component of an unknown type', message({ type: 77 }), 'data.components.0.type: UNION_TYPE_CHOICES'],
    ['a component without a type', message({ content: 'x' }), 'data.components.0.type: UNION_TYPE_CHOICES'],
    ['a button outside a row', message(button()), 'data.components.0.type: UNION_TYPE_CHOICES'],
    [
      'a container in a container',
      message({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
      'data.components.0.components.0.type: UNION_TYPE_CHOICES',
    ],
    [
      'an empty container',
      message({ type: 17, components: [] }),
      'data.components.0.components: BASE_TYPE_MIN_LENGTH',
    ],
    [
      'a colour that is none',
      message({ type: 17, accent_color: 0x1000000, components: [text('x')] }),
      'data.components.0.accent_color: NUMBER_TYPE_MAX',
    ],
    [
      'a section without its accessory',
      message({ type: 9, components: [text('x')] }),
      'data.components.0.accessory: BASE_TYPE_REQUIRED',
    ],
    [
      'a section with four texts',
      message({ type: 9, components: many(4, () => text('x')), accessory: button() }),
      'data.components.0.components: BASE_TYPE_MAX_LENGTH',
    ],
    ['an empty row', message(row()), 'data.components.0.components: BASE_TYPE_MIN_LENGTH'],
    [
      'six buttons in a row',
      message(row(...many(6, (i) => button({ custom_id: `${i}` })))),
      'data.components.0.components: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a select menu beside a button',
      message(row(button(), { type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] })),
      'data.components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'the same value twice in a select menu',
      message(row({ type: 3, custom_id: 's', options: many(2, () => ({ label: 'a', value: 'a' })) })),
      'data.components.0.components.0.options: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'the same custom id twice',
      message(row(button()), row(button())),
      'data.components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a custom id that is too long',
      message(row(button({ custom_id: 'x'.repeat(101) }))),
      'data.components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an empty custom id',
      message(row(button({ custom_id: '' }))),
      'data.components.0.components.0.custom_id: BASE_TYPE_MIN_LENGTH',
    ],
    [
      'a button without a custom id',
      message(row({ type: 2, style: 1, label: 'x' })),
      'data.components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    ],
    [
      'a label that is too long',
      message(row(button({ label: 'x'.repeat(81) }))),
      'data.components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button with nothing on it',
      message(row({ type: 2, style: 1, custom_id: 'x' })),
      'data.components.0.components.0.label: BUTTON_COMPONENT_EMPTY',
    ],
    [
      'a style that does not exist',
      message(row(button({ style: 9 }))),
      'data.components.0.components.0.style: BASE_TYPE_CHOICES',
    ],
    [
      'a link that is too long',
      message(row({ type: 2, style: 5, label: 'x', url: `https://example.org/${'x'.repeat(493)}` })),
      'data.components.0.components.0.url: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a link that is none',
      message(row({ type: 2, style: 5, label: 'x', url: 'nowhere' })),
      'data.components.0.components.0.url: URL_TYPE_INVALID_URL',
    ],
    [
      'a link with another scheme',
      message(row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })),
      'data.components.0.components.0.url: URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a link button without a link',
      message(row({ type: 2, style: 5, label: 'x' })),
      'data.components.0.components.0.url: BASE_TYPE_REQUIRED',
    ],
    [
      'a link button with a custom id',
      message(row({ type: 2, style: 5, label: 'x', url: 'https://example.org', custom_id: 'x' })),
      'data.components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_AND_URL',
    ],
    [
      'a link on a button of another style',
      message(row(button({ url: 'https://example.org' }))),
      'data.components.0.components.0.url: BUTTON_COMPONENT_INVALID_URL',
    ],
    [
      'the same component number twice',
      message({ type: 14, id: 5 }, { type: 14, id: 5 }),
      'data.components.1.id: COMPONENT_ID_DUPLICATED',
    ],
    [
      'a flag that only Discord may set',
      { type: 4, data: { flags: V2 | (1 << 1), components: [text('x')] } },
      'data.flags: MESSAGE_FLAGS_INVALID',
    ],
    [
      'mentions allowed twice over',
      { type: 4, data: { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } } },
      'data.allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'mentions of an unknown kind',
      { type: 4, data: { content: 'x', allowed_mentions: { parse: ['nobody'] } } },
      'data.allowed_mentions.parse.0: BASE_TYPE_CHOICES',
    ],
    ['content that is a number', { type: 4, data: { content: 5 } }, 'data.content: MODEL_TYPE_CONVERT'],
  ])('with %s is refused', async (_name, body, expected) => {
    const interaction = waiting(discord);
    const answer = await respond(discord, interaction, body);
    expect(answer.status).toBe(400);
    if (expected === '') return;
    expect(answer.code).toBe(50035);
    expect(errorPaths(answer.body.errors)).toContain(expected);
    expect(interaction.state).toBe('waiting');
  });

  test.each([
    ['an empty body', { type: 4, data: {} }, 400, 50006],
    ['only spaces', { type: 4, data: { content: '  ' } }, 400, 50006],
    ['JSON that is none', '{', 400, 50109],
    [
      'text whose bytes are too many, though its characters are not',
      message(text('字'.repeat(3400))),
      500,
      0,
    ],
  ])('with %s is refused with %i', async (_name, body, status, code) => {
    expect(await respond(discord, waiting(discord), body)).toMatchObject({ status, code });
  });

  test('the same rules hold for updates, edits and follow-ups', async () => {
    const first = waiting(discord);
    await respond(discord, first, message(row(button())));
    const bad = { flags: V2, components: [text('x'.repeat(4001))] };
    const clicked = waiting(discord, 'component', { sourceId: first.originalId ?? '' });
    expect(await respond(discord, clicked, { type: 7, data: bad })).toMatchObject({ code: 50035 });
    const hook = `/webhooks/${discord.world.application.id}/${first.token}`;
    expect(await call(discord, 'POST', hook, bad)).toMatchObject({ code: 50035 });
    expect(await call(discord, 'PATCH', `${hook}/messages/@original`, bad)).toMatchObject({ code: 50035 });
    const legacy = { content: 'no way back' };
    expect(await call(discord, 'PATCH', `${hook}/messages/@original`, legacy)).toMatchObject({ code: 50035 });
    const asPrivate = { flags: V2 | 64, components: [text('x')] };
    expect(await call(discord, 'PATCH', `${hook}/messages/@original`, asPrivate)).toMatchObject({
      code: 50035,
    });
  });
});

describe('an autocomplete', () => {
  const choices = (...list: unknown[]) => ({ type: 8, data: { choices: list } });
  const choice = (more: object = {}) => ({ name: 'a', value: 'a', ...more });

  test('with 25 choices of 100 characters is taken', async () => {
    const list = many(25, (i) => choice({ name: 'n'.repeat(100), value: String(i).padEnd(100, 'v') }));
    expect(await respond(discord, waiting(discord, 'autocomplete'), choices(...list))).toMatchObject({
      status: 204,
    });
  });

  test.each<[string, unknown, string]>([
    ['26 choices', choices(...many(26, () => choice())), 'data.choices: BASE_TYPE_MAX_LENGTH'],
    [
      'a name that is too long',
      choices(choice({ name: 'x'.repeat(101) })),
      'data.choices.0.name: BASE_TYPE_MAX_LENGTH',
    ],
    ['an empty name', choices(choice({ name: '' })), 'data.choices.0.name: BASE_TYPE_MIN_LENGTH'],
    [
      'a value that is too long',
      choices(choice({ value: 'x'.repeat(101) })),
      'data.choices.0.value: BASE_TYPE_BAD_LENGTH',
    ],
    ['an empty value', choices(choice({ value: '' })), 'data.choices.0.value: BASE_TYPE_BAD_LENGTH'],
    ['a number for a text', choices(choice({ value: 5 })), 'data.choices.0.value: STRING_TYPE_CONVERT'],
    ['a message', { type: 4, data: { content: 'x' } }, 'type: BASE_TYPE_CHOICES'],
    ['a deferral', { type: 5 }, 'type: BASE_TYPE_CHOICES'],
  ])('with %s is refused', async (_name, body, expected) => {
    const answer = await respond(discord, waiting(discord, 'autocomplete'), body);
    expect(answer.code).toBe(50035);
    expect(errorPaths(answer.body.errors)).toContain(expected);
  });

  test('of a number takes numbers only', async () => {
    const interaction = waiting(discord, 'autocomplete', { focusedOptionType: 4 });
    expect(await respond(discord, interaction, choices(choice()))).toMatchObject({ code: 50035 });
    expect(await respond(discord, interaction, choices(choice({ value: 5 })))).toMatchObject({ status: 204 });
  });
});

describe('a modal', () => {
  test('without a title is refused, a whole one taken', async () => {
    const components = [{ type: 18, label: 'Query', component: { type: 4, custom_id: 'q', style: 1 } }];
    const interaction = waiting(discord);
    const answer = await respond(discord, interaction, { type: 9, data: { custom_id: 'm', components } });
    expect(errorPaths(answer.body.errors)).toContain('data.title: BASE_TYPE_REQUIRED');
    const whole = { type: 9, data: { custom_id: 'm', title: 'Ask', components } };
    expect(await respond(discord, interaction, whole)).toMatchObject({ status: 204 });
  });

  const field = (more: object = {}) => ({ type: 4, custom_id: 'q', style: 1, ...more });
  const label = (more: object = {}, label = 'Query') => ({ type: 18, label, component: field(more) });

  test.each<[string, object, string]>([
    ['a title that is too long', { title: 'x'.repeat(46) }, 'data.title: BASE_TYPE_MAX_LENGTH'],
    ['no components', { components: [] }, 'data.components: BASE_TYPE_MIN_LENGTH'],
    [
      'six components',
      { components: Array.from({ length: 6 }, (_, at) => label({ custom_id: `q${at}` })) },
      'data.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label that is too long',
      { components: [label({}, 'x'.repeat(46))] },
      'data.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'two fields of one id',
      { components: [label(), label()] },
      'data.components.1.component.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a text that must be longer than it may be',
      { components: [label({ min_length: 9, max_length: 2 })] },
      'data.components.0.component.min_length: NUMBER_TYPE_MAX',
    ],
    [
      'a text that may be too long',
      { components: [label({ max_length: 4001 })] },
      'data.components.0.component.max_length: NUMBER_TYPE_MAX',
    ],
  ])('with %s is refused', async (_name, more, expected) => {
    const data = { custom_id: 'm', title: 'Ask', components: [label()], ...more };
    const answer = await respond(discord, waiting(discord), { type: 9, data });
    expect(errorPaths(answer.body.errors)).toContain(expected);
  });

  test('can’t be sent off with less or more than it takes', () => {
    const modal = { custom_id: 'm', components: [label({ min_length: 2, max_length: 3 })] };
    expect(() => modalData(modal, {})).toThrow("can't be sent off with 0");
    expect(() => modalData(modal, { q: 'a' })).toThrow('with 1');
    expect(() => modalData(modal, { q: 'abcd' })).toThrow('with 4');
    expect(() => modalData(modal, { q: 'ab', r: 'ab' })).toThrow('no field "r"');
    expect(modalData(modal, { q: 'abc' })).toMatchObject({
      components: [{ component: { custom_id: 'q', value: 'abc' } }],
    });
  });
});

describe('a command', () => {
  const option = (more: object = {}) => ({ type: 3, name: 'query', description: 'What', ...more });
  const command = (more: object = {}) => ({
    name: 'quote',
    description: 'Finds',
    options: [option()],
    ...more,
  });
  const put = (...commands: unknown[]) =>
    call(discord, 'PUT', `/applications/${discord.world.application.id}/commands`, commands);

  test.each<[string, readonly unknown[], string]>([
    ['capitals', [command({ name: 'Quote' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['spaces', [command({ name: 'my quote' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a name that is too long', [command({ name: 'x'.repeat(33) })], '0.name: BASE_TYPE_MAX_LENGTH'],
    ['no name', [{ description: 'x' }], '0.name: BASE_TYPE_REQUIRED'],
    ['no description', [{ name: 'quote' }], '0.description: BASE_TYPE_REQUIRED'],
    [
      'a description that is too long',
      [command({ description: 'x'.repeat(101) })],
      '0.description: BASE_TYPE_MAX_LENGTH',
    ],
    ['the name of another', [command(), command()], '1: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'a required option after an optional one',
      [command({ options: [option(), option({ name: 'b', required: true })] })],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'two options of one name',
      [command({ options: [option(), option()] })],
      '0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'an option name with capitals',
      [command({ options: [option({ name: 'Query' })] })],
      '0.options.0.name: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'an option without a description',
      [command({ options: [{ type: 3, name: 'query' }] })],
      '0.options.0.description: BASE_TYPE_REQUIRED',
    ],
    [
      'an option of an unknown type',
      [command({ options: [option({ type: 42 })] })],
      '0.options.0.type: UNION_TYPE_CHOICES',
    ],
    [
      'choices beside autocomplete',
      [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
      '0.options.0.autocomplete: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
    ],
    [
      '26 choices',
      [command({ options: [option({ choices: many(26, (i) => ({ name: `${i}`, value: `${i}` })) })] })],
      '0.options.0.choices: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'two choices of one name',
      [command({ options: [option({ choices: many(2, (i) => ({ name: 'a', value: `${i}` })) })] })],
      '0.options.0.choices.1.name: APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
    ],
    [
      'a choice whose value is too long',
      [command({ options: [option({ choices: [{ name: 'a', value: 'x'.repeat(101) }] })] })],
      '0.options.0.choices.0.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '26 options',
      [command({ options: many(26, (i) => option({ name: `o${i}` })) })],
      '0.options: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a subcommand beside an option',
      [command({ options: [option(), { type: 1, name: 'sub', description: 'x' }] })],
      '0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'lengths the wrong way round',
      [command({ options: [option({ min_length: 9, max_length: 2 })] })],
      '0.options.0.min_length: APPLICATION_COMMAND_OPTIONS_MIN_MAX_LENGTH',
    ],
    [
      'more than 8,000 characters in all',
      [
        command({
          options: many(25, (i) =>
            option({
              name: `o${i}`,
              description: 'd'.repeat(100),
              choices: many(3, (j) => ({ name: `${j}`.padEnd(100, 'n'), value: 'v' })),
            }),
          ),
        }),
      ],
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
    ['contexts that repeat', [command({ contexts: [0, 0] })], '0.contexts: SET_TYPE_ALREADY_CONTAINS_VALUE'],
    ['contexts that do not exist', [command({ contexts: [7] })], '0.contexts.0: BASE_TYPE_CHOICES'],
    [
      'a description on a context menu',
      [{ type: 3, name: 'Find quotes', description: 'x' }],
      '0.description: APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
    ],
    [
      'options on a context menu',
      [{ type: 3, name: 'Find quotes', options: [option()] }],
      '0.options: APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
    ],
    ['a hundred others', many(101, (i) => command({ name: `c${i}` })), '100: APPLICATION_COMMANDS_MAX_COUNT'],
  ])('with %s is refused', async (_name, commands, expected) => {
    const answer = await put(...commands);
    expect(answer.code).toBe(50035);
    expect(errorPaths(answer.body.errors)).toContain(expected);
  });

  test('that keeps the rules is taken, alone or in bulk, and a context menu may have capitals and spaces', async () => {
    const base = `/applications/${discord.world.application.id}/commands`;
    const menu = { type: 3, name: 'Find Quotes' };
    expect(await put(command({ default_member_permissions: '8' }), menu)).toMatchObject({ status: 200 });
    expect(await call(discord, 'POST', base, command({ name: 'new' }))).toMatchObject({ status: 201 });
    expect(await call(discord, 'POST', base, command({ name: 'New' }))).toMatchObject({ code: 50035 });
  });
});
