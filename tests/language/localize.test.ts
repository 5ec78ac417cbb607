import { describe, expect, it } from 'vitest';
import { type CommandData, commands } from '../../commands/index.ts';
import { localized, localizedMenu, optionName } from '../../commands/localize.ts';
import { type LanguageEntry, languages } from '../../src/language/languages.ts';
import { asObject, isObject } from '../discord/fake/json.ts';
import { bulkViolations, commandViolations } from '../discord/fake/validate/commands.ts';

const registered = commands.filter(({ hidden }) => !hidden);
const inAll = Object.entries<LanguageEntry>(languages)
  .flatMap(([tag, { clients }]) => (tag === 'en' ? [] : clients))
  .sort();

const sample: CommandData = {
  name: 'quote',
  description: 'Who said it?',
  options: [
    { type: 3, name: 'speaker', description: 'By whom', autocomplete: true },
    { type: 3, name: 'as', description: 'How', choices: [{ name: 'card', value: 'card' }] },
    { type: 3, name: 'mood', description: 'An option that no language has a text for' },
  ],
};

describe('localized', () => {
  it.each(registered.map(({ data }) => [data.name, data] as const))(
    '/%s is one that Discord takes',
    (_, data) => {
      expect(commandViolations(asObject(localized(data)), 'create')).toEqual([]);
    },
  );

  it('gives Discord a whole set that it takes, menus included', () => {
    const menus = registered.flatMap(({ menu }) =>
      menu === undefined ? [] : [localizedMenu({ type: 3, name: menu })],
    );
    expect(bulkViolations([...registered.map(({ data }) => localized(data)), ...menus])).toEqual([]);
  });

  it('adds every language of Discord’s clients to names, descriptions and choices', () => {
    const [speaker, as] = localized(sample).options ?? [];
    expect(localized(sample).name_localizations).toMatchObject({
      de: 'zitat',
      'es-419': 'cita',
      'es-ES': 'cita',
      fr: 'citation',
      ru: 'цитата',
    });
    expect(Object.keys(speaker?.description_localizations ?? {}).sort()).toEqual(inAll);
    expect(as).toMatchObject({ choices: [{ name_localizations: { de: 'Karte', ru: 'карточка' } }] });
  });

  it('reaches the options of subcommands', () => {
    const corpus = registered.find(({ name }) => name === 'corpus');
    expect(corpus && localized(corpus.data)).toMatchObject({
      options: expect.arrayContaining([
        expect.objectContaining({
          name: 'reload',
          name_localizations: expect.objectContaining({ de: 'neu-lesen' }),
          options: [
            expect.objectContaining({
              name_localizations: expect.objectContaining({ fr: 'privé' }),
            }),
          ],
        }),
      ]),
    });
  });

  it('leaves out what is the same as in English, for Discord ignores it', () => {
    const same = registered.flatMap(({ data }) => echoes(asObject(localized(data))));
    expect(same).toEqual([]);
    expect(localized({ name: 'article', description: '…' }).name_localizations).not.toHaveProperty('fr');
  });

  it('leaves English where there is no text', () => {
    expect(localized(sample).options?.[2]).toEqual(sample.options?.[2]);
    const unknown = { name: 'weather', description: 'Of another house' };
    expect(localized(unknown)).toEqual(unknown);
  });

  it('changes nothing else, and not what it was given', () => {
    for (const { data } of registered) {
      const before = structuredClone(data);
      expect(stripped(localized(data))).toEqual(before);
      expect(data).toEqual(before);
    }
  });
});

describe('localizedMenu', () => {
  it('names the menu in every language of Discord’s clients', () => {
    const menu = localizedMenu({ type: 3, name: 'Who said this?' });
    expect(Object.keys(asObject(asObject(menu).name_localizations)).sort()).toEqual(inAll);
    expect(commandViolations(asObject(menu), 'create')).toEqual([]);
  });
});

describe('optionName', () => {
  it.each([
    ['quote', 'speaker', 'de', 'person'],
    ['article', 'id', 'fr', 'titre'],
    ['quote', 'before', 'es-419', 'hasta'],
    ['quote', 'before', 'en-US', 'before'],
    ['quote', 'before', 'ar', 'before'],
    ['quote', 'mood', 'ru', 'mood'],
  ])('is what a person sees: /%s %s in %s is %s', (command, option, locale, name) => {
    expect(optionName(command, option, locale)).toBe(name);
  });
});

/** The definition without its localizations. */
function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.endsWith('_localizations'))
      .map(([key, inner]) => [key, stripped(inner)]),
  );
}

/** Localizations that say what English says. */
function echoes(node: Readonly<Record<string, unknown>>): readonly unknown[] {
  const own = ['name', 'description'].flatMap((key) =>
    Object.values(asObject(node[`${key}_localizations`])).filter((text) => text === node[key]),
  );
  const inner = [node.options, node.choices].flatMap((list) => (Array.isArray(list) ? list : []));
  return [...own, ...inner.filter(isObject).flatMap(echoes)];
}
