import type { Article } from '../article/types.ts';
import { parseAliasFile } from '../names/aliasFile.ts';
import type { Earlier } from './earlier.ts';

/** The articles of an archive as their files alone have them, in the order of their files. */
export interface Sources {
  readonly size: number;
  /** Path of the file. */
  file(number: number): string;
  at(number: number): Article;
}

/** Articles are kept with the owner's names of outlets, and hold for these alone. */
export const outletNamesOf = (aliases: string): string => JSON.stringify(parseAliasFile(aliases).outlets);

/** @returns undefined where the owner calls outlets otherwise than when the archive was made */
export function sourcesOf({ head, catalogue }: Earlier, aliases: string): Sources | undefined {
  return head.outletNames === outletNamesOf(aliases) ? catalogue.articles : undefined;
}
