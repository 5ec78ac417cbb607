/** An event as it went out, kept for a resume. */
export interface SentEvent {
  readonly op: 0;
  /** A name; whatever else a test puts there. */
  readonly t: unknown;
  readonly s: number;
  readonly d: unknown;
}

/** What outlives a connection. */
export interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shardCount: number;
  sequence: number;
  /** Newest last; cut at the front. */
  readonly sent: SentEvent[];
}

const KEPT_EVENTS = 10_000;

/** Numbers an event and keeps it for a resume. */
export function nextEvent(session: Session, t: unknown, d: unknown): SentEvent {
  session.sequence += 1;
  const event: SentEvent = { op: 0, t, s: session.sequence, d };
  session.sent.push(event);
  if (session.sent.length > KEPT_EVENTS * 2) session.sent.splice(0, session.sent.length - KEPT_EVENTS);
  return event;
}
