import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiResponse, apiErrors } from '../errors.ts';
import type { Faults } from '../faults.ts';
import { readBody } from './body.ts';
import { type ApiRequest, findRoute, type Route } from './router.ts';

const PREFIX = '/api/v10';

/** One request as it was answered. */
export interface RequestRecord {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly response: unknown;
  /** When it was answered, in milliseconds of `performance.now`. */
  readonly at: number;
}

export interface RestOptions {
  readonly token: string;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly record: (request: RequestRecord) => void;
}

/** The listener of an HTTP server that answers as Discord's REST API does. */
export function restListener(
  options: RestOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake');
    const method = request.method ?? 'GET';
    const path = url.pathname.startsWith(PREFIX) ? url.pathname.slice(PREFIX.length) : url.pathname;
    const { json: body, files } = await readBody(request);
    const fault = options.faults.next(method, path);
    if (fault?.kind === 'drop') {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === 'delay') await sleep(fault.ms);
    const asked: ApiRequest = {
      method,
      path,
      query: url.searchParams,
      body,
      files,
      authorization: request.headers.authorization,
    };
    const answer =
      fault?.kind === 'respond'
        ? fault.response
        : url.pathname.startsWith(PREFIX)
          ? answerTo(asked, options)
          : apiErrors.notFound;
    options.record({
      method,
      path,
      body,
      status: answer.status,
      response: answer.body,
      at: performance.now(),
    });
    if (fault?.kind === 'drop-answer') request.socket.destroy();
    else send(response, answer);
  };
}

function answerTo(request: ApiRequest, { routes, token }: RestOptions): ApiResponse {
  const found = findRoute(routes, request.method, request.path);
  if (found === undefined) return apiErrors.notFound;
  if (found === 'wrong-method') return apiErrors.methodNotAllowed;
  if (found.route.needsToken && request.authorization !== `Bot ${token}`) return apiErrors.unauthorized;
  return found.route.handle(found.params, request);
}

function send(response: ServerResponse, { status, body, headers = {} }: ApiResponse): void {
  if (response.destroyed) return;
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const isText = typeof body === 'string';
  const type = isText ? 'text/html' : 'application/json';
  response.writeHead(status, { 'content-type': type, ...headers }).end(isText ? body : JSON.stringify(body));
}
