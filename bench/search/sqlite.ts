import type { Engine } from './engines.ts';
import type { Passages } from './passages.ts';

/** What is used of a database. */
interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): { run(...values: unknown[]): unknown; all(...values: unknown[]): unknown[] };
}

/** SQLite FTS5 through Node's own module, which Node 24 has. */
export async function openSqlite(passages: Passages): Promise<Engine | undefined> {
  const database = await open();
  if (database === undefined) return undefined;
  database.exec(
    "CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'porter unicode61', prefix = '3 4 5')",
  );
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO passages(rowid, text) VALUES (?, ?)');
  for (let number = 0; number < passages.size; number++) insert.run(number + 1, passages.at(number).text);
  database.exec('COMMIT');
  const select = database.prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 5');
  const ask = (query: string): string[] =>
    select
      .all(query)
      .flatMap((row) =>
        typeof row === 'object' && row !== null && 'rowid' in row
          ? [passages.at(Number(row.rowid) - 1).id]
          : [],
      );
  return {
    search(query, typing) {
      const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
      const quoted = words.map((word, at) => `"${word}"${typing && at === words.length - 1 ? '*' : ''}`);
      const all = ask(quoted.join(' AND '));
      return all.length > 0 ? all : ask(quoted.join(' OR '));
    },
  };
}

async function open(): Promise<Database | undefined> {
  try {
    // In a variable, for Node 20 and the types of it have no such module.
    const name = 'node:sqlite';
    const { DatabaseSync }: Record<string, unknown> = await import(name);
    if (typeof DatabaseSync !== 'function') return undefined;
    const database: Database = Reflect.construct(DatabaseSync, [':memory:']);
    database.exec('CREATE VIRTUAL TABLE probe USING fts5(text); DROP TABLE probe');
    return database;
  } catch {
    return undefined;
  }
}
