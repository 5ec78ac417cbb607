import type { Catalogue } from '../../src/language/format.ts';
import { type LanguageEntry, languages } from '../../src/language/languages.ts';

const { en, ...translations } = languages;

/** Every translation by its tag. */
export const catalogues: readonly (readonly [tag: string, catalogue: Catalogue])[] =
  Object.entries<LanguageEntry>(translations).map(([tag, { catalogue }]) => [tag, catalogue]);

/** A locale of each language that answers are given in, as Discord sends it: every one of its clients where there are some. */
export const locales: readonly string[] = Object.entries<LanguageEntry>(languages).flatMap(
  ([tag, { clients }]): readonly string[] => (clients.length > 0 ? clients : [tag]),
);

/** Those that are not English. */
export const foreignLocales = locales.filter((locale) => !locale.startsWith('en'));

export interface Template {
  readonly key: string;
  /** Category of plural; absent where the message has no plural forms. */
  readonly category?: string;
  readonly text: string;
}

/** Every template of a catalogue, plural forms one by one. */
export function templatesOf(catalogue: Catalogue): readonly Template[] {
  return Object.entries(catalogue).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [{ key, text: message }]
      : Object.entries(message).map(([category, text]) => ({ key, category, text })),
  );
}

/** Names of the placeholders, sorted. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

/** The placeholders of each English message; all forms of a plural together. */
export const englishPlaceholders: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(en.catalogue).map(([key, message]) => [
    key,
    placeholdersOf(typeof message === 'string' ? message : message.other),
  ]),
);

/** A template without what stands in braces or backticks, and without the bot's name: what is written in the language. */
export const proseOf = (text: string): string =>
  text.replace(/\{\w+\}|`[^`]*`/g, ' ').replaceAll('Dateline', ' ');
