import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Live, Metrics } from './types.ts';

export interface HealthServer {
  /** The port that it listens on: the one that was asked for, or a free one for 0. */
  readonly port: number;
  close(): Promise<void>;
}

export interface HealthOptions {
  readonly host: string;
  readonly port: number;
  readonly live: Pick<Live, 'unready'>;
  readonly metrics: Pick<Metrics, 'contentType' | 'text'>;
}

/**
 * Answers `GET /healthz` (the process runs), `/readyz` (it answers questions; 503 and why where it does not) and `/metrics`.
 * @throws what listening fails with, such as EADDRINUSE
 */
export async function startHealthServer({ host, port, live, metrics }: HealthOptions): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answer(request, live, metrics).then(
      ({ status, type, text }) => send(response, status, type, text, request.method === 'HEAD'),
      () => send(response, 500, TEXT, 'failed\n', false),
    );
  });
  // Nobody needs longer for a request line, and an open connection must not hold up the end.
  server.requestTimeout = 5000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  server.unref();
  const address = server.address();
  return {
    port: isTcp(address) ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const TEXT = 'text/plain; charset=utf-8';

interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

async function answer(
  { method, url = '/' }: IncomingMessage,
  live: HealthOptions['live'],
  metrics: HealthOptions['metrics'],
): Promise<Answered> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, type: TEXT, text: 'GET only\n' };
  switch (url.split('?')[0]) {
    case '/healthz':
      return { status: 200, type: TEXT, text: 'ok\n' };
    case '/readyz': {
      const why = live.unready();
      return why.length === 0
        ? { status: 200, type: TEXT, text: 'ready\n' }
        : { status: 503, type: TEXT, text: `not ready: ${why.join(', ')}\n` };
    }
    case '/metrics':
      return { status: 200, type: metrics.contentType, text: await metrics.text() };
    default:
      return { status: 404, type: TEXT, text: '/healthz, /readyz, /metrics\n' };
  }
}

function send(response: ServerResponse, status: number, type: string, text: string, isHead: boolean): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(isHead ? undefined : text);
}

const isTcp = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;
