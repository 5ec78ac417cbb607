import { type RawData, WebSocket } from 'ws';
import { asNumber, asObject, asString, isObject, type JsonObject, parseJson } from '../json.ts';
import { closeCodes, knownIntents, opcodes, privilegedIntents, sendsPerMinute } from './protocol.ts';
import { nextEvent, type Session } from './session.ts';

/** What all connections share. */
export interface GatewayState {
  readonly token: string;
  readonly now: () => number;
  readonly sessions: Map<string, Session>;
  readonly newId: () => string;
  /** Events of a new session, READY first. */
  readonly opening: (session: Session) => readonly (readonly [name: string, data: JsonObject])[];
  /** What has gone wrong on purpose; read at every message. */
  readonly mood: {
    /** What whoever connects from now on is told to keep to. A busy machine misses short ones. */
    heartbeatMs: number;
    /** Heartbeats get no answer. */
    isSilent: boolean;
    /** Every IDENTIFY is answered with op 9. */
    refusesIdentify: boolean;
    /** Every RESUME is answered with op 9. */
    refusesResume: boolean;
    /** Sent to whoever connects, once, before anything but HELLO. */
    greeting?: unknown;
  };
  /** Called at every IDENTIFY, also a refused one. */
  readonly onIdentify: (data: JsonObject) => void;
}

export interface Connection {
  readonly socket: WebSocket;
  /** Absent until identified. */
  readonly session: () => Session | undefined;
  send(payload: unknown): void;
  /** Forgets who is connected here, so that a RESUME or an IDENTIFY is expected next. */
  leave(): void;
}

/** Speaks the gateway's protocol on one socket: https://docs.discord.com/developers/events/gateway */
export function openConnection(socket: WebSocket, url: URL, state: GatewayState): Connection {
  let session: Session | undefined;
  const received: number[] = [];
  const send = (payload: unknown): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(payload));
  };
  const close = (code: number): void => socket.close(code);

  const refuse = (): void => send({ op: opcodes.invalidSession, d: false });

  const identify = (data: JsonObject): void => {
    state.onIdentify(data);
    const code = session ? closeCodes.alreadyAuthenticated : identifyError(data, state.token);
    if (code !== undefined) close(code);
    else if (state.mood.refusesIdentify) refuse();
    else {
      const [shard, shardCount] = shardIn(data);
      session = { id: state.newId(), shard, shardCount, sequence: 0, sent: [] };
      state.sessions.set(session.id, session);
      for (const [name, payload] of state.opening(session)) send(nextEvent(session, name, payload));
    }
  };

  const resume = (data: JsonObject): void => {
    const known = state.sessions.get(asString(data.session_id));
    const seen = asNumber(data.seq, -1);
    if (session) close(closeCodes.alreadyAuthenticated);
    else if (data.token !== state.token) close(closeCodes.authenticationFailed);
    else if (!known || state.mood.refusesResume) refuse();
    else if (seen < 0 || seen > known.sequence) close(closeCodes.invalidSequence);
    else {
      session = known;
      for (const event of known.sent) if (event.s > seen) send(event);
      send(nextEvent(known, 'RESUMED', {}));
    }
  };

  const handle = (op: unknown, data: JsonObject): void => {
    if (op === opcodes.identify) identify(data);
    else if (op === opcodes.resume) resume(data);
    else if (op === opcodes.heartbeat) {
      if (!state.mood.isSilent) send({ op: opcodes.heartbeatAck });
    } else if (op === opcodes.presence || op === opcodes.voiceState || op === opcodes.requestMembers) {
      if (!session) close(closeCodes.notAuthenticated);
    } else close(closeCodes.unknownOpcode);
  };

  const onMessage = (raw: RawData): void => {
    const now = state.now();
    received.push(now);
    while ((received[0] ?? now) < now - 60_000) received.shift();
    const message = parseJson(String(raw));
    if (received.length > sendsPerMinute) close(closeCodes.rateLimited);
    else if (!isObject(message)) close(closeCodes.decodeError);
    else handle(message.op, asObject(message.d));
  };

  socket.on('message', onMessage);
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    // A client that says goodbye ends its session; one that is cut off may come back.
    if (session && (code === 1000 || code === 1001)) state.sessions.delete(session.id);
  });
  if (url.searchParams.get('v') !== '10') close(closeCodes.invalidVersion);
  else {
    send({ op: opcodes.hello, d: { heartbeat_interval: state.mood.heartbeatMs } });
    if (state.mood.greeting !== undefined) send(state.mood.greeting);
    state.mood.greeting = undefined;
  }
  const leave = (): void => {
    session = undefined;
  };
  return { socket, session: () => session, send, leave };
}

function identifyError(data: JsonObject, token: string): number | undefined {
  if (data.token !== token) return closeCodes.authenticationFailed;
  const intents = asNumber(data.intents, -1);
  if (intents < 0 || (intents & ~knownIntents) !== 0) return closeCodes.invalidIntents;
  if ((intents & privilegedIntents) !== 0) return closeCodes.disallowedIntents;
  const [shard, count] = shardIn(data);
  return shard >= 0 && shard < count ? undefined : closeCodes.invalidShard;
}

function shardIn(data: JsonObject): readonly [number, number] {
  const [shard, count] = Array.isArray(data.shard) ? data.shard : [0, 1];
  return [asNumber(shard, -1), asNumber(count, 0)];
}
