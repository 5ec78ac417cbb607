import { ar } from '../../src/language/ar.ts';
import { de } from '../../src/language/de.ts';
import { en } from '../../src/language/en.ts';
import { es } from '../../src/language/es.ts';
import type { Catalogue } from '../../src/language/format.ts';
import { fr } from '../../src/language/fr.ts';
import { ru } from '../../src/language/ru.ts';

/** Every translation by its tag. */
export const catalogues: readonly (readonly [tag: string, catalogue: Catalogue])[] = [
  ['ar', ar],
  ['de', de],
  ['es', es],
  ['fr', fr],
  ['ru', ru],
];

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
  Object.entries(en).map(([key, message]) => [
    key,
    placeholdersOf(typeof message === 'string' ? message : message.other),
  ]),
);

/** A template without what stands in braces or backticks, and without the bot's name: what is written in the language. */
export const proseOf = (text: string): string =>
  text.replace(/\{\w+\}|`[^`]*`/g, ' ').replaceAll('Dateline', ' ');
