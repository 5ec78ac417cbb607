import type { LocaleString } from 'discord.js';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Written } from './format.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';

/** What is known of one language that answers are given in. */
export interface LanguageEntry extends Written {
  /**
   * Its locales among those of Discord's clients: in these the commands have names and descriptions too.
   * Source: https://docs.discord.com/developers/reference#locales
   */
  readonly clients: readonly LocaleString[];
}

/** Every language that answers are given in, by its subtag. The one list: look-up, registration and tests go by it. */
export const languages = {
  en: {
    tag: 'en-GB',
    marks: ['“', '”'],
    catalogue: en,
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    clients: ['en-GB', 'en-US'],
  },
  de: { tag: 'de', marks: ['„', '“'], catalogue: de, clients: ['de'] },
  fr: { tag: 'fr', marks: ['«\u202f', '\u202f»'], catalogue: fr, clients: ['fr'] },
  es: { tag: 'es', marks: ['«', '»'], catalogue: es, clients: ['es-ES', 'es-419'] },
  ru: { tag: 'ru', marks: ['«', '»'], catalogue: ru, clients: ['ru'] },
  // Versions of CLDR differ in the digits of Arabic: these stand beside dates and names of the corpus without a break.
  // Discord's clients are not to be had in Arabic yet.
  ar: { tag: 'ar-u-nu-latn', marks: ['«', '»'], catalogue: ar, clients: [] },
} as const satisfies Readonly<Record<string, LanguageEntry>>;
