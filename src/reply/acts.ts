import { userCode, userOfCode } from './user.ts';

/**
 * What a button does to its own message, or asks for beside it. Each id says all that is needed, so that it works after a restart;
 * none begins as the ids of pages do, so that both may stand in one row.
 */
export type Act =
  /** Takes the message away. */
  | { readonly kind: 'remove'; readonly userId: string }
  /** Opens the form for a report, or is what the form sends. */
  | ReportAct;

export interface ReportAct {
  readonly kind: 'report';
  readonly quote: string;
  /** First digits of the version of the archive that the answer was made from. */
  readonly version: string;
}

/** The custom id of the button that takes a message away. */
export const removeId = (userId: string): string => `remove:${userCode(userId)}`;

/** The custom id of the button that opens the form for a report, and of that form. */
export const reportId = (quote: string, version: string): string => `report:${quote}:${version}`;

/** Reads an id back; undefined when it is none of these. */
export function readAct(customId: string): Act | undefined {
  const user = /^remove:([0-9a-z]{1,13})$/.exec(customId)?.[1];
  if (user !== undefined) return { kind: 'remove', userId: userOfCode(user) };
  const [, quote, version] = /^report:([0-9a-z]{1,12}):([0-9a-f]{0,16})$/.exec(customId) ?? [];
  return quote === undefined || version === undefined ? undefined : { kind: 'report', quote, version };
}
