import { z } from 'zod';
import type { Report } from '../reply/index.ts';
import type { Connection, StateFile } from './database.ts';

/** A report, and what has become of it. */
export interface KeptReport {
  readonly id: string;
  readonly report: Report;
  /** Milliseconds since 1970, as all times here. */
  readonly receivedAt: number;
  /** How often it was tried to deliver it. */
  readonly attempts: number;
  /** Why a channel will not take it. */
  readonly refusal?: Refusal;
  readonly delivered?: { readonly to: string; readonly at: number };
  /** When the owner ticked it off. */
  readonly doneAt?: number;
}

/** What a channel refused a report with, for as long as it is that channel. */
export interface Refusal {
  readonly channel: string;
  /** HTTP status. */
  readonly status: number;
  readonly why: string;
}

/** One try to deliver a report: nobody else tries it until the lease is over. */
export interface Claim extends Pick<KeptReport, 'id' | 'report' | 'attempts'> {
  /** Who has it. */
  readonly holder: string;
}

/** The reports that people sent. Every method is one transaction and throws a `StateError`. */
export interface Reports {
  /**
   * Keeps a report, which is then on the disk.
   * @returns `known` when it is there already, `full` when there are too many open ones: then it is not kept
   */
  keep(id: string, report: Report): 'kept' | 'known' | 'full';
  /**
   * The report that is to be delivered next, those that were tried least and came first before the others.
   * @param holder who asks, a name that no other process has
   * @param leaseMs how long a try may take
   * @returns undefined when there is none, each is being tried by somebody, or the channel is paused
   */
  claim(channel: string, holder: string, leaseMs: number): Claim | undefined;
  /** When there may be something to claim again; undefined when nothing waits. */
  dueAt(channel: string): number | undefined;
  /** The channel has taken it: whatever it refused us is worth another try. */
  delivered(claim: Claim, channel: string): void;
  /** It did not work this time. */
  failed(claim: Claim): void;
  /** Nothing is delivered to the channel until then, whoever asks. */
  pause(channel: string, until: number): void;
  /** The channel does not take it, and will not; where it takes nothing at all (403, 404), the others that wait are not tried either. */
  refused(claim: Claim, refusal: Refusal): void;
  /** Forgets that channels refused reports, so that they are tried again. @returns how many */
  retry(): number;
  /** Ticks reports off. @returns the ids that no report has */
  done(ids: readonly string[]): readonly string[];
  /** The open ones, or all that are still kept, the oldest first. */
  list(which: 'open' | 'all'): readonly KeptReport[];
  /** How many are open: neither delivered nor ticked off. */
  countOpen(): number;
}

/** So many open reports, of up to 5 kB each, are kept: beyond that nobody reads them anyway, and a disk is not endless. */
const MOST_OPEN = 10_000;
/** What was delivered or ticked off is kept for a while, but no more than so many. */
const MOST_SETTLED = 10_000;
const DAY_MS = 86_400_000;
const SETTLED_MS = 90 * DAY_MS;
/** The same report from the same person within this time is the same form sent twice, even if the owner has it already. */
const SAME_MS = DAY_MS;
/** No lease and no pause is longer: one that seems to be comes of a clock that was set back. */
const LONGEST_MS = DAY_MS;

const OPEN = 'delivered_at IS NULL AND done_at IS NULL';
const SETTLED = '(delivered_at IS NOT NULL OR done_at IS NOT NULL)';
/** Takes the channel twice: what another channel refused is tried with this one. */
const DELIVERABLE = `${OPEN} AND (refused_by IS NULL OR refused_by <> ?)`;
/** What a channel refuses whatever it is sent: no access, not there. Another answer is about the one report. */
const OF_THE_CHANNEL = 'refused_status IN (403, 404)';

/** @param now milliseconds since 1970: several processes compare them */
export function reportsIn(file: StateFile, now: () => number): Reports {
  return {
    keep: (id, report) =>
      file.write((connection) => {
        prune(connection, now());
        if (isFull(connection, id)) return 'full';
        const kept = connection.all(
          `INSERT INTO reports (id, received_at, report) VALUES (?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET received_at = excluded.received_at, report = excluded.report, attempts = 0,
             refused_by = NULL, refused_status = NULL, refused_why = NULL, delivered_to = NULL, delivered_at = NULL, done_at = NULL
           WHERE ${SETTLED} AND received_at < ? RETURNING id`,
          id,
          now(),
          JSON.stringify(report),
          now() - SAME_MS,
        );
        return kept.length > 0 ? 'kept' : 'known';
      }),
    claim(channel, holder, leaseMs) {
      const time = now();
      const free = '(leased_until IS NULL OR leased_until <= ? OR leased_until > ?)';
      // Looks before it writes: most of the time there is nothing.
      if (file.read((connection) => dueAt(connection, channel, time)) !== time) return undefined;
      return file.note((connection) => {
        if (dueAt(connection, channel, time) !== time) return undefined;
        const [row] = connection.all(
          `UPDATE reports SET leased_by = ?, leased_until = ? WHERE id = (
             SELECT id FROM reports WHERE ${DELIVERABLE} AND ${free} ORDER BY attempts, received_at, id LIMIT 1
           ) RETURNING id, report, attempts`,
          holder,
          time + leaseMs,
          channel,
          time,
          time + LONGEST_MS,
        );
        return row === undefined ? undefined : { ...claimSchema.parse(row), holder };
      });
    },
    dueAt: (channel) => file.read((connection) => dueAt(connection, channel, now())),
    delivered: ({ id }, channel) =>
      file.write((connection) => {
        connection.all(
          `UPDATE reports SET delivered_to = ?, delivered_at = ?, leased_by = NULL, leased_until = NULL,
             refused_by = NULL, refused_status = NULL, refused_why = NULL WHERE id = ? AND delivered_at IS NULL`,
          channel,
          now(),
          id,
        );
        connection.all(
          `UPDATE reports SET refused_by = NULL, refused_status = NULL, refused_why = NULL
           WHERE refused_by = ? AND ${OF_THE_CHANNEL}`,
          channel,
        );
      }),
    failed: ({ id, holder }) =>
      file.note((connection) => {
        connection.all(
          `UPDATE reports SET attempts = attempts + 1, leased_by = NULL, leased_until = NULL WHERE id = ? AND leased_by = ?`,
          id,
          holder,
        );
      }),
    pause: (channel, until) =>
      file.note((connection) => {
        connection.all(
          `INSERT INTO report_channels (id, paused_until) VALUES (?, ?)
           ON CONFLICT (id) DO UPDATE SET paused_until = excluded.paused_until`,
          channel,
          Math.min(until, now() + LONGEST_MS),
        );
      }),
    refused: ({ id, holder }, { channel, status, why }) =>
      file.write((connection) => {
        connection.all(
          `UPDATE reports SET attempts = attempts + 1, leased_by = NULL, leased_until = NULL,
             refused_by = ?, refused_status = ?, refused_why = ? WHERE id = ? AND leased_by = ?`,
          channel,
          status,
          why,
          id,
          holder,
        );
        connection.all(
          `UPDATE reports SET refused_by = ?1, refused_status = ?2, refused_why = ?3
           WHERE ${OPEN} AND (refused_by IS NULL OR refused_by <> ?1) AND leased_by IS NULL AND ?2 IN (403, 404)`,
          channel,
          status,
          why,
        );
      }),
    retry: () =>
      file.write(
        (connection) =>
          connection.all(
            `UPDATE reports SET refused_by = NULL, refused_status = NULL, refused_why = NULL
             WHERE ${OPEN} AND refused_by IS NOT NULL RETURNING id`,
          ).length,
      ),
    done: (ids) =>
      file.write((connection) => {
        const isUnknown = (id: string): boolean =>
          connection.all(
            'UPDATE reports SET done_at = coalesce(done_at, ?) WHERE id = ? RETURNING id',
            now(),
            id,
          ).length === 0;
        return ids.filter(isUnknown);
      }),
    list: (which) =>
      file.read((connection) =>
        connection
          .all(`SELECT * FROM reports ${which === 'open' ? `WHERE ${OPEN}` : ''} ORDER BY received_at, id`)
          .map((row) => rowSchema.parse(row)),
      ),
    countOpen: () => file.read(countOpen),
  };
}

function countOpen(connection: Connection): number {
  return countSchema.parse(connection.all(`SELECT count(*) AS count FROM reports WHERE ${OPEN}`)[0]).count;
}

function isFull(connection: Connection, id: string): boolean {
  return (
    countOpen(connection) >= MOST_OPEN &&
    connection.all('SELECT id FROM reports WHERE id = ?', id).length === 0
  );
}

/** The moment itself when something can be claimed now. */
function dueAt(connection: Connection, channel: string, now: number): number | undefined {
  const [row] = connection.all(
    `SELECT min(CASE WHEN leased_until IS NULL OR leased_until > ? THEN 0 ELSE leased_until END) AS free_at,
       (SELECT paused_until FROM report_channels WHERE id = ?) AS paused_until
     FROM reports WHERE ${DELIVERABLE}`,
    now + LONGEST_MS,
    channel,
    channel,
  );
  const { free_at: freeAt, paused_until: paused } = dueSchema.parse(row);
  if (freeAt === null) return undefined;
  const pausedUntil = paused === null || paused > now + LONGEST_MS ? 0 : paused;
  return Math.max(freeAt, pausedUntil, now);
}

function prune(connection: Connection, now: number): void {
  connection.all(`DELETE FROM reports WHERE received_at < ? AND ${SETTLED}`, now - SETTLED_MS);
  connection.all(
    `DELETE FROM reports WHERE id IN (
       SELECT id FROM reports WHERE ${SETTLED} ORDER BY received_at DESC LIMIT -1 OFFSET ?
     )`,
    MOST_SETTLED,
  );
}

const reportSchema = z.string().transform((json): Report => fields.parse(JSON.parse(json)));
const fields = z.object({
  quote: z.string(),
  version: z.string(),
  about: z.object({ words: z.string(), speaker: z.string(), source: z.string() }).exactOptional(),
  text: z.string(),
  reference: z.string(),
});

const countSchema = z.object({ count: z.number() });
const dueSchema = z.object({ free_at: z.number().nullable(), paused_until: z.number().nullable() });
const claimSchema = z.object({ id: z.string(), report: reportSchema, attempts: z.number() });

const rowSchema = z
  .object({
    id: z.string(),
    received_at: z.number(),
    report: reportSchema,
    attempts: z.number(),
    refused_by: z.string().nullable(),
    refused_status: z.number().nullable(),
    refused_why: z.string().nullable(),
    delivered_to: z.string().nullable(),
    delivered_at: z.number().nullable(),
    done_at: z.number().nullable(),
  })
  .transform(
    (row): KeptReport => ({
      id: row.id,
      report: row.report,
      receivedAt: row.received_at,
      attempts: row.attempts,
      ...(row.refused_by !== null && {
        refusal: {
          channel: row.refused_by,
          status: row.refused_status ?? 0,
          why: row.refused_why ?? '',
        },
      }),
      ...(row.delivered_at !== null && {
        delivered: { to: row.delivered_to ?? '', at: row.delivered_at },
      }),
      ...(row.done_at !== null && { doneAt: row.done_at }),
    }),
  );
