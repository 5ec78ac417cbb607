/**
 * The schema of the state, a step a version: a step that was released is never changed, the next one is added below it. The number of
 * steps that a file has been through stands in its `user_version`.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE reports (
    id TEXT PRIMARY KEY,
    received_at INTEGER NOT NULL,
    report TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    leased_by TEXT,
    leased_until INTEGER,
    refused_by TEXT,
    refused_status INTEGER,
    refused_why TEXT,
    delivered_to TEXT,
    delivered_at INTEGER,
    done_at INTEGER
  ) STRICT;
  CREATE INDEX reports_by_age ON reports (received_at);
  CREATE TABLE report_channels (
    id TEXT PRIMARY KEY,
    paused_until INTEGER NOT NULL
  ) STRICT;`,
];
