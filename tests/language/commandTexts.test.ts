import { describe, expect, it } from 'vitest';
import { type CommandData, commands } from '../../commands/index.ts';
import { type CommandTexts, commandTexts } from '../../src/language/commandTexts/index.ts';

type Options = CommandData['options'];
interface Siblings {
  readonly path: string;
  readonly options: readonly {
    readonly name: string;
    readonly isCommand: boolean;
    readonly choices: readonly string[];
  }[];
}

const registered = commands.filter(({ hidden }) => !hidden);
const groups = registered.flatMap(({ data }) => siblingsOf(data.name, data.options));

describe.each(Object.entries(commandTexts))('the commands in %s', (_, texts) => {
  const all = [...Object.values(texts.commands), ...Object.values(texts.options)];

  it('has texts for every command, subcommand, option, choice and menu', () => {
    const missing = [
      ...registered.filter(({ name }) => !has(texts.commands, name)).map(({ name }) => name),
      ...registered.flatMap(({ menu }) => (menu === undefined || has(texts.menus, menu) ? [] : [menu])),
      ...groups.flatMap(({ path, options }) =>
        options.flatMap(({ name, isCommand, choices }) => [
          ...(nameOf(texts, path, name, isCommand) === undefined ? [`${path} ${name}`] : []),
          ...choices.map((choice) => `${name} ${choice}`).filter((choice) => !has(texts.choices, choice)),
        ]),
      ),
    ];
    expect(missing).toEqual([]);
  });

  it('has no text for what there is not', () => {
    const nested = groups.flatMap(({ path, options }) => options.map((option) => ({ path, ...option })));
    const known = {
      commands: [
        ...registered.map(({ name }) => name),
        ...nested.filter(({ isCommand }) => isCommand).map(({ path, name }) => `${path} ${name}`),
      ],
      options: nested
        .filter(({ isCommand }) => !isCommand)
        .flatMap(({ path, name }) => [name, `${path} ${name}`]),
      choices: nested.flatMap(({ name, choices }) => choices.map((choice) => `${name} ${choice}`)),
      menus: registered.flatMap(({ menu }) => menu ?? []),
    };
    const left = (of: keyof CommandTexts) =>
      Object.keys(texts[of]).filter((each) => !known[of].includes(each));
    expect([left('commands'), left('options'), left('choices'), left('menus')]).toEqual([[], [], [], []]);
  });

  it('has names that Discord takes: lower case, letters, digits, hyphens', () => {
    for (const [name] of all) {
      expect(name).toMatch(/^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
    }
  });

  it('has descriptions of 1 to 100 characters', () => {
    for (const [name, description] of all) {
      expect([name, description.length]).toEqual([
        name,
        expect.toSatisfy((length: number) => length > 0 && length <= 100),
      ]);
    }
  });

  it('has menus and choices that Discord takes', () => {
    for (const menu of Object.values(texts.menus)) expect(menu).toMatch(/^[\p{L}\p{M}\p{N}\p{P} ]{1,32}$/u);
    for (const choice of Object.values(texts.choices)) expect(choice).toMatch(/^.{1,100}$/u);
  });

  it('has no name twice among commands, nor one that another command has in English', () => {
    const names = Object.entries(texts.commands).filter(([path]) => !path.includes(' '));
    expect(new Set(names.map(([, [name]]) => name)).size).toBe(names.length);
    for (const [path, [name]] of names) {
      expect(names.some(([other]) => other !== path && other === name)).toBe(false);
    }
  });

  // https://docs.discord.com/developers/interactions/application-commands#localization
  it('has no name twice among siblings, nor one that a sibling has in English', () => {
    for (const { path, options } of groups) {
      const names = options.map(({ name, isCommand }) => nameOf(texts, path, name, isCommand));
      expect([path, new Set(names).size]).toEqual([path, options.length]);
      for (const [index, name] of names.entries()) {
        const others = options.filter((_, other) => other !== index).map((option) => option.name);
        expect([path, others]).not.toEqual([path, expect.arrayContaining([name])]);
      }
    }
  });

  it('says nothing in the words of English', () => {
    const english = registered.flatMap(({ data }) => [data.description, ...descriptionsOf(data.options)]);
    for (const [name, description] of all) {
      expect([name, english]).not.toEqual([name, expect.arrayContaining([description])]);
      expect([name, description]).toEqual([
        name,
        expect.not.stringMatching(/\b(the|of|and|with|this|is|who|which|only|quote)\b/i),
      ]);
    }
  });
});

const has = (texts: object, path: string) => Object.hasOwn(texts, path);

function nameOf(texts: CommandTexts, path: string, name: string, isCommand: boolean): string | undefined {
  const known: Readonly<Record<string, readonly [string, string]>> = isCommand
    ? texts.commands
    : texts.options;
  return (known[`${path} ${name}`] ?? (isCommand ? undefined : known[name]))?.[0];
}

function siblingsOf(path: string, options: Options): readonly Siblings[] {
  const own = (options ?? []).map((option) => ({
    name: option.name,
    isCommand: option.type === 1,
    choices: 'choices' in option ? (option.choices ?? []).map(({ name }) => name) : [],
  }));
  const inner = (options ?? []).flatMap((option) =>
    'options' in option ? siblingsOf(`${path} ${option.name}`, option.options) : [],
  );
  return [{ path, options: own }, ...inner];
}

function descriptionsOf(options: Options): readonly string[] {
  return (options ?? []).flatMap((option) => [
    option.description,
    ...('options' in option ? descriptionsOf(option.options) : []),
  ]);
}
