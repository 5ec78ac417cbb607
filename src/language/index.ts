import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { type Language, languageOf } from './format.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';

export type { Language } from './format.ts';

const english = languageOf('en-GB', en, ['“', '”']);

const languages: ReadonlyMap<string, Language> = new Map([
  ['en', english],
  ['de', languageOf('de', de, ['„', '“'])],
  ['fr', languageOf('fr', fr, ['«\u202f', '\u202f»'])],
  ['es', languageOf('es', es, ['«', '»'])],
  ['ru', languageOf('ru', ru, ['«', '»'])],
  // Versions of CLDR differ in the digits of Arabic: these stand beside dates and names of the corpus without a break.
  ['ar', languageOf('ar-u-nu-latn', ar, ['«', '»'])],
]);

/**
 * The language to answer in.
 * @param locale BCP 47 tag as Discord sends it: `en-US`, `es-419`, `pt-BR`; a language without a catalogue gives English
 */
export function language(locale: string): Language {
  return languages.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? english;
}
