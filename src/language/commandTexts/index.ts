import type { languages } from '../languages.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { CommandTexts } from './types.ts';

export type { CommandTexts } from './types.ts';

type Languages = typeof languages;
/** The languages that Discord's clients speak, but for English, which stands in the commands themselves. */
type Translated = Exclude<
  {
    [Code in keyof Languages]: Languages[Code]['clients'] extends readonly [] ? never : Code;
  }[keyof Languages],
  'en'
>;

/** Names and descriptions of the commands. A language of Discord's clients that is missing here does not compile. */
export const commandTexts: Readonly<Record<Translated, CommandTexts>> = { de, es, fr, ru };
