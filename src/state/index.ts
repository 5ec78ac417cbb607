import { stateFile } from './database.ts';
import { type Reports, reportsIn } from './reports.ts';

export { isStateError } from './error.ts';
export type { Claim, KeptReport, Reports } from './reports.ts';

/** What the program must remember and can't find out again: one folder, one file, one schema. */
export interface State {
  readonly reports: Reports;
  /**
   * Makes the file where there is none, and sees that it can be written.
   * @throws `StateError` with a sentence that names the folder and the setting
   */
  check(): void;
  close(): void;
}

/**
 * The state in a folder. Opens and makes nothing before it is used.
 * @param isMade whether a folder without a state gets one; otherwise using it is the error `missing`
 * @param now milliseconds since 1970
 */
export function stateIn(folder: string, isMade: boolean, now: () => number = Date.now): State {
  const file = stateFile(folder, { isMade });
  return { reports: reportsIn(file, now), check: file.check, close: file.close };
}
