export type StorageErrorCode =
  /** The buffers do not hold what they should. */
  | 'damaged'
  /** A buffer larger than 4 GB would be needed. */
  | 'too-large';

/** Why buffers can't be opened or packed. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
