/**
 * - `missing`: nothing was ever kept there, and the caller did not want it made
 * - `unwritable`: the folder or the file in it can't be made, read or written
 * - `full`: there is no room on the disk
 * - `busy`: another process holds the file for longer than anybody waits
 * - `damaged`: the file is no state, or not any more
 * - `newer`: a newer version of the program has written it
 */
export type StateErrorCode = 'missing' | 'unwritable' | 'full' | 'busy' | 'damaged' | 'newer';

/** Why the state can't be used. `message` is a sentence that says what to do. */
export interface StateError extends Error {
  readonly name: 'StateError';
  readonly code: StateErrorCode;
}

/** Whether a value is the error that the state throws. */
export function isStateError(error: unknown): error is StateError {
  return error instanceof Error && error.name === 'StateError';
}

/**
 * @param folder the folder of the state
 * @param detail code of the file system's or of SQLite's error, where there was one
 */
export function stateError(code: StateErrorCode, folder: string, detail = ''): StateError {
  const message = sentenceOf(code, folder, detail === '' ? '' : ` (${detail})`);
  return Object.assign(new Error(message), { name: 'StateError' as const, code });
}

function sentenceOf(code: StateErrorCode, folder: string, detail: string): string {
  const where = `the folder ${folder} (STATE_DIR)`;
  switch (code) {
    case 'missing':
      return `Nothing has been kept in ${where} yet.`;
    case 'unwritable':
      return `The state cannot be kept, for ${where} can’t be written${detail}: make it writable, or name another one.`;
    case 'full':
      return `The state cannot be kept, for there is no room left for ${where}${detail}.`;
    case 'busy':
      return `The state in ${where} is held by another process${detail}: try again in a moment.`;
    case 'damaged':
      return `What stands in ${where} is no state that can be read${detail}: move it away, or restore a copy.`;
    case 'newer':
      return `The state in ${where} was written by a newer version of the program: use that version, or another folder.`;
  }
}
