import { type Language, languageOf } from './format.ts';
import { type LanguageEntry, languages } from './languages.ts';

export type { Language } from './format.ts';

const made: ReadonlyMap<string, Language> = new Map(
  Object.entries<LanguageEntry>(languages).map(([code, entry]) => [code, languageOf(entry)]),
);
const english = made.get('en') ?? languageOf(languages.en);

/**
 * The language to answer in.
 * @param locale BCP 47 tag as Discord sends it: `en-US`, `es-419`, `pt-BR`; a language without a catalogue gives English
 */
export function language(locale: string): Language {
  return made.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? english;
}
