import type { LocalizationMap } from 'discord.js';
import { type CommandTexts, commandTexts } from '../src/language/commandTexts/index.ts';
import { type LanguageEntry, languages } from '../src/language/languages.ts';
import type { CommandData } from './define.ts';
import { OPTION } from './discord.ts';

type Option = NonNullable<CommandData['options']>[number];
type Choice = NonNullable<Extract<Option, { choices?: unknown }>['choices']>[number];

/** The locales of Discord's clients that there are texts for. */
const LOCALES = Object.entries(commandTexts).flatMap(([code, texts]) =>
  clientsOf(code).map((locale) => [locale, texts] as const),
);

function clientsOf(code: string): LanguageEntry['clients'] {
  const known: Readonly<Record<string, LanguageEntry>> = languages;
  return known[code]?.clients ?? [];
}

/**
 * A slash command with the names and descriptions of everything in it in every language that Discord offers.
 * Where a name is the same as in English it is left out: Discord ignores it, so it would never be registered.
 * @param data the command in English; what there is no text for stays English for everyone
 */
export function localized(data: CommandData): CommandData {
  return {
    ...data,
    ...named(data.name, ({ commands }) => textAt(commands, data.name)?.[0]),
    ...described(data.description, ({ commands }) => textAt(commands, data.name)?.[1]),
    ...(data.options && { options: data.options.map((option) => localizedOption(option, data.name)) }),
  };
}

/** A menu with its name in every language that Discord offers. */
export function localizedMenu<T extends { readonly name: string }>(menu: T): T {
  return { ...menu, ...named(menu.name, ({ menus }) => textAt(menus, menu.name)) };
}

/**
 * The name that a person sees for an option.
 * @param locale BCP 47 tag of the person's language
 * @returns the English name where the language has no text for it
 */
export function optionName(command: string, option: string, locale: string): string {
  const texts = LOCALES.find(([known]) => known === locale)?.[1];
  return (texts && optionText(texts, command, option)?.[0]) ?? option;
}

function localizedOption<T extends Option>(option: T, command: string): T {
  const path = `${command} ${option.name}`;
  const isSubcommand = option.type === OPTION.subcommand;
  const text = (texts: CommandTexts) =>
    isSubcommand ? textAt(texts.commands, path) : optionText(texts, command, option.name);
  return {
    ...option,
    ...named(option.name, (texts) => text(texts)?.[0]),
    ...described(option.description, (texts) => text(texts)?.[1]),
    ...('options' in option && { options: option.options?.map((inner) => localizedOption(inner, path)) }),
    ...('choices' in option && {
      choices: option.choices?.map((choice: Choice) => localizedChoice(choice, option.name)),
    }),
  };
}

const localizedChoice = <T extends Choice>(choice: T, option: string): T => ({
  ...choice,
  ...named(choice.name, ({ choices }) => textAt(choices, `${option} ${choice.name}`)),
});

/** What an option means after its own command, or after any. */
const optionText = ({ options }: CommandTexts, command: string, option: string) =>
  textAt(options, `${command} ${option}`) ?? textAt(options, option);

const textAt = <T>(texts: Readonly<Record<string, T>>, path: string): T | undefined =>
  Object.hasOwn(texts, path) ? texts[path] : undefined;

function named(english: string, text: (texts: CommandTexts) => string | undefined) {
  const localizations = translations(english, text);
  return localizations && { name_localizations: localizations };
}

function described(english: string, text: (texts: CommandTexts) => string | undefined) {
  const localizations = translations(english, text);
  return localizations && { description_localizations: localizations };
}

function translations(
  english: string,
  text: (texts: CommandTexts) => string | undefined,
): LocalizationMap | undefined {
  const found = LOCALES.flatMap(([locale, texts]) => {
    const translation = text(texts);
    return translation === undefined || translation === english ? [] : [[locale, translation] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
