import { readBytes } from '../article/bytes.ts';
import { aliasError, codeOf } from '../article/complaints.ts';
import { decodeArticle, MAX_ARTICLE_BYTES } from '../article/decode.ts';

/** Where the owner's alias file is, and who says so. */
export interface AliasSource {
  readonly aliasesFile: string;
  /** The setting or the option that names it: then it must be there. A file that nobody names may be missing. */
  readonly aliasesNamedBy?: 'ALIASES_FILE' | '--aliases';
}

/**
 * Text of the owner's alias file; a missing one that nobody names means no aliases.
 * @throws CorpusError when it is named and missing, can't be read, is too large or no text
 */
export function readAliases({ aliasesFile, aliasesNamedBy }: AliasSource): string {
  let bytes: Uint8Array | number;
  try {
    bytes = readBytes(aliasesFile, MAX_ARTICLE_BYTES);
  } catch (error) {
    const cause = codeOf(error);
    if (cause !== 'ENOENT' && cause !== 'ENOTDIR')
      throw aliasError('aliases-unreadable', aliasesFile, aliasesNamedBy, `can’t be read (${cause})`);
    if (aliasesNamedBy === undefined) return '';
    throw aliasError('aliases-missing', aliasesFile, aliasesNamedBy, 'does not exist');
  }
  if (typeof bytes === 'number')
    throw aliasError('aliases-unreadable', aliasesFile, aliasesNamedBy, 'is larger than any list of names');
  const decoded = decodeArticle(bytes, aliasesFile);
  if (decoded.ok) return decoded.raw.replace(/^\ufeff/, '');
  if (decoded.problem.code === 'empty') return '';
  throw aliasError('aliases-unreadable', aliasesFile, aliasesNamedBy, 'is not UTF-8 text');
}
