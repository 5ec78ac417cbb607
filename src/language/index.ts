import { en } from './en.ts';
import { type Language, languageOf } from './format.ts';

export type { Catalogue, Language, MessageKey } from './format.ts';

const english = languageOf('en-GB', en);

const languages: Readonly<Record<string, Language>> = { en: english };

/**
 * The language to answer in.
 * @param locale BCP 47 tag as Discord sends it: `en-US`, `pt-BR`; a language without a catalogue gives English
 */
export function language(locale: string): Language {
  return languages[locale.split('-')[0] ?? ''] ?? english;
}
