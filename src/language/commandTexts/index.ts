import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';

export type { CommandTexts } from './types.ts';

/** Names and descriptions of the commands in every language but English, for English stands in the commands themselves. */
export const commandTexts = { ar, de, es, fr, ru } as const;
