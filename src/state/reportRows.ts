import * as z from 'zod';
import type { Report } from '../reply/index.ts';

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

const reportSchema = z.string().transform((json): Report => fields.parse(JSON.parse(json)));
const fields = z.object({
  quote: z.string(),
  version: z.string(),
  about: z.object({ words: z.string(), speaker: z.string(), source: z.string() }).exactOptional(),
  text: z.string(),
  reference: z.string(),
});

/** What the statements of `reports.ts` answer with. */
export const countSchema = z.object({ count: z.number() });
export const dueSchema = z.object({ free_at: z.number().nullable(), paused_until: z.number().nullable() });
export const claimSchema = z.object({ id: z.string(), report: reportSchema, attempts: z.number() });

export const rowSchema = z
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
