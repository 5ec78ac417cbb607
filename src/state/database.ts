import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'libsql';
import { makeFolder } from '../storage/folder.ts';
import { type StateErrorCode, stateError } from './error.ts';
import { MIGRATIONS } from './schema.ts';

/** The file in the folder of the state. */
const STATE_FILE = 'state.db';

/** How long a statement waits for another process's transaction. The event loop waits with it, so it is short. */
const BUSY_MS = 1000;

export type Value = string | number | null;

/** One statement at a time. All rows are always fetched: the library leaves a statement that was not read to its end open, and its lock with it. */
export interface Connection {
  /** Runs a statement that reads or writes. */
  all(sql: string, ...values: readonly Value[]): readonly unknown[];
}

/** The state's file: opened when it is first needed, made and brought up to date then. */
export interface StateFile {
  /**
   * Does something with the state in one transaction, all of it or none of it; on the disk once it returns.
   * @throws `StateError`
   */
  write<T>(act: (connection: Connection) => T): T;
  /**
   * The same, but a power cut may take it back (the end of the process does not): it costs no wait for the disk.
   * @throws `StateError`
   */
  note<T>(act: (connection: Connection) => T): T;
  /**
   * @param act reads in one statement
   * @throws `StateError`
   */
  read<T>(act: (connection: Connection) => T): T;
  /**
   * Makes the file where there is none, and sees that it can be written.
   * @throws `StateError`
   */
  check(): void;
  close(): void;
}

export interface StateFileOptions {
  /** Whether a folder without a state gets one; otherwise using it is the error `missing`. */
  readonly isMade: boolean;
}

/**
 * The state in a folder. Nothing is opened or made before it is used. What fails closes the file, and the next use opens it anew: a
 * statement that failed may hold a lock, and a file that was moved away or came back is noticed.
 */
export function stateFile(folder: string, { isMade }: StateFileOptions): StateFile {
  const path = join(folder, STATE_FILE);
  let open: Database.Database | undefined;
  /** Which file is open: SQLite would go on writing into one that was moved away or deleted. */
  let file: string | undefined;
  const close = (): void => {
    try {
      open?.close();
    } catch {
      // It is given up anyway.
    }
    open = undefined;
  };
  const use = <T>(act: (database: Database.Database) => T): T => {
    try {
      if (open !== undefined && identityOf(path) !== file) close();
      if (open === undefined) {
        open = openFile(folder, isMade);
        file = identityOf(path);
      }
      return act(open);
    } catch (error) {
      close();
      throw isSqliteError(error) ? stateError(codeOf(error.code), folder, error.code) : error;
    }
  };
  return {
    close,
    check: () =>
      use((database) =>
        // The same again: a transaction that changes nothing would not touch the disk.
        inTransaction(
          database,
          () => void database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`),
          'FULL',
        ),
      ),
    read: (act) => use((database) => act(connectionOf(database))),
    write: (act) => use((database) => inTransaction(database, act, 'FULL')),
    note: (act) => use((database) => inTransaction(database, act, 'NORMAL')),
  };
}

/** @param synchronous whether the disk is waited for: https://www.sqlite.org/pragma.html#pragma_synchronous */
function inTransaction<T>(
  database: Database.Database,
  act: (connection: Connection) => T,
  synchronous: 'FULL' | 'NORMAL',
): T {
  database.exec(`PRAGMA synchronous = ${synchronous}`);
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = act(connectionOf(database));
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // Closing would do it too, but not where the library keeps a statement open.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Device and number of a file; undefined where there is none. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

const connectionOf = (database: Database.Database): Connection => ({
  all: (sql, ...values) => database.prepare(sql).all(...values),
});

function openFile(folder: string, isMade: boolean): Database.Database {
  const path = join(folder, STATE_FILE);
  if (!isMade && !existsSync(path)) throw stateError('missing', folder);
  try {
    // It holds what people wrote: nobody else's business.
    if (isMade) makeFolder(resolve(folder));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw stateError(code === 'ENOSPC' ? 'full' : 'unwritable', folder, code);
  }
  let database: Database.Database;
  try {
    database = new Database(path, { timeout: BUSY_MS });
  } catch {
    throw stateError('unwritable', folder, 'SQLITE_CANTOPEN');
  }
  try {
    // Waits for the disk once a transaction instead of four times (6 ms instead of 24 on a shared disk, 27 November 2026), while everybody's
    // answers wait.
    connectionOf(database).all('PRAGMA journal_mode = WAL');
    migrate(database, folder);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function migrate(database: Database.Database, folder: string): void {
  const versionOf = (connection: Connection): number => {
    const [row] = connection.all('PRAGMA user_version');
    return isRow(row) ? Number(row.user_version) : 0;
  };
  const current = MIGRATIONS.length;
  const found = versionOf(connectionOf(database));
  if (found > current) throw stateError('newer', folder);
  if (found === current) return;
  inTransaction(
    database,
    (connection) => {
      // Another process may have been quicker.
      const version = versionOf(connection);
      if (version > current) throw stateError('newer', folder);
      for (const step of MIGRATIONS.slice(version)) database.exec(step);
      database.exec(`PRAGMA user_version = ${current}`);
    },
    'FULL',
  );
}

function isRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null;
}

function isSqliteError(error: unknown): error is Error & { readonly code: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('SQLITE_')
  );
}

/** https://www.sqlite.org/rescode.html */
function codeOf(code: string): StateErrorCode {
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'busy';
  if (/^SQLITE_FULL/.test(code)) return 'full';
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return 'damaged';
  if (/^SQLITE_(CANTOPEN|READONLY|IOERR|PERM|AUTH)/.test(code)) return 'unwritable';
  return 'damaged';
}
