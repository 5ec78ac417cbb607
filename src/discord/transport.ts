import { STATUS_CODES } from 'node:http';
import { DefaultRestOptions, type RESTOptions, type ResponseLike } from 'discord.js';
import { getGlobalDispatcher, Headers } from 'undici';

/**
 * Sends a request of discord.js over the connections that it would use itself, but without making a stream for every empty answer, which
 * is most of what a request costs. What is neither text nor bytes, such as a form with files, goes discord.js's own way.
 * @throws what the connection fails with; an `AbortError` when the signal comes first
 */
export const send: RESTOptions['makeRequest'] = (url, init) => {
  const { body, signal, method, headers, dispatcher = getGlobalDispatcher() } = init;
  if (method !== 'POST' || (typeof body !== 'string' && !(body instanceof Uint8Array)))
    return DefaultRestOptions.makeRequest(url, init);
  const pathAt = url.indexOf('/', url.indexOf('//') + 2);
  return new Promise((resolve, reject) => {
    let status = 0;
    let fields: readonly Buffer[] = [];
    const chunks: Buffer[] = [];
    const request = {
      origin: url.slice(0, pathAt),
      path: url.slice(pathAt),
      method,
      headers: flat(headers),
      body,
    } as const;
    /** Breaks the request off; before there is a connection nothing can. */
    let stop: ((reason: Error) => void) | undefined;
    const tooLong = () => new DOMException('The request took too long.', 'AbortError');
    signal?.addEventListener('abort', () => (stop ?? reject)(tooLong()), { once: true });
    dispatcher.dispatch(request, {
      onConnect(abort) {
        stop = abort;
        if (signal?.aborted) abort(tooLong());
      },
      onHeaders(code, raw) {
        status = code;
        fields = raw;
        return true;
      },
      onData(chunk) {
        chunks.push(chunk);
        return true;
      },
      onComplete: () => resolve(responseOf(status, fields, chunks)),
      onError: reject,
    });
  });
};

type Init = Parameters<RESTOptions['makeRequest']>[1];

/** Names and values in turn: the form that needs no further copying. */
function flat(headers: Init['headers']): string[] {
  if (headers === undefined) return [];
  if (Array.isArray(headers)) return headers.flat();
  const pairs = headers instanceof Headers ? [...headers] : Object.entries(headers);
  return pairs.flatMap(([name, value]) => [name, String(value)]);
}

function responseOf(status: number, fields: readonly Buffer[], chunks: readonly Buffer[]): ResponseLike {
  const headers = new Headers();
  for (let at = 0; at + 1 < fields.length; at += 2)
    headers.append(String(fields[at]), String(fields[at + 1]));
  const whole = Buffer.concat(chunks);
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    ok: status >= 200 && status < 300,
    headers,
    body: null,
    bodyUsed: true,
    arrayBuffer: async () => new Uint8Array(whole).buffer,
    json: async () => JSON.parse(whole.toString()),
    text: async () => whole.toString(),
  };
}
