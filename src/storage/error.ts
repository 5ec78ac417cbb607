export type ArchiveErrorCode =
  /** The buffers do not hold an archive. */
  | 'damaged'
  /** The corpus needs a buffer larger than 4 GB. */
  | 'too-large';

/** Why an archive can't be opened or packed. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly code: ArchiveErrorCode;

  constructor(code: ArchiveErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
