import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { DiscordAPIError, REST } from 'discord.js';
import { Agent, Dispatcher } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../../src/discord/transport.ts';

/** What the server does with the next request. */
let handle: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;
let api: string;

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  handle(request, response, Buffer.concat(chunks));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  api = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const rest = (more = {}) => new REST({ api, agent: new Agent(), makeRequest: send, ...more }).setToken('x');
const request = (body: Buffer | string) => ({
  body,
  passThroughBody: true,
  headers: { 'Content-Type': 'application/json' },
  auth: false,
});

describe('send', () => {
  test('carries bytes, headers and path, and takes an empty answer', async () => {
    let seen = {};
    handle = ({ url, method, headers }, response, body) => {
      seen = { url, method, type: headers['content-type'], body: body.toString() };
      response.writeHead(204).end();
    };
    await rest().post('/interactions/1/two/callback', request(Buffer.from('{"type":4,"x":"字"}')));
    expect(seen).toEqual({
      url: '/api/v10/interactions/1/two/callback',
      method: 'POST',
      type: 'application/json',
      body: '{"type":4,"x":"字"}',
    });
  });

  test('hands JSON over', async () => {
    handle = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"a":');
      setTimeout(() => response.end('"ü"}'), 5);
    };
    expect(await rest().post('/x', request('{}'))).toEqual({ a: 'ü' });
  });

  test('hands errors over as discord.js knows them', async () => {
    handle = (_request, response) =>
      response
        .writeHead(404, { 'content-type': 'application/json' })
        .end('{"message":"Unknown interaction","code":10062}');
    const failure = await rest()
      .post('/x', request('{}'))
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DiscordAPIError);
    expect(failure).toMatchObject({ code: 10062, status: 404 });
  });

  test('waits as long as a 429 asks for', async () => {
    let times = 0;
    handle = (_request, response) => {
      times += 1;
      if (times > 1) response.writeHead(204).end();
      else response.writeHead(429, { 'retry-after': '0.05', 'content-type': 'application/json' }).end('{}');
    };
    await rest({ offset: 0 }).post('/interactions/1/two/callback', request('{}'));
    expect(times).toBe(2);
  });

  test('gives up when the time is over', async () => {
    handle = () => undefined;
    const failure = await rest({ timeout: 50, retries: 0 })
      .post('/x', request('{}'))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'AbortError' });
  });

  test('gives up on a connection that does not come about', async () => {
    class Nowhere extends Dispatcher {
      override dispatch(): boolean {
        return true;
      }
    }
    const failure = await rest({ timeout: 50, retries: 0, agent: new Nowhere() })
      .post('/x', request('{}'))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'AbortError' });
  });

  test('rejects when the connection breaks', async () => {
    handle = (_request, response) => response.destroy();
    await expect(rest({ retries: 0 }).post('/x', request('{}'))).rejects.toMatchObject({
      code: expect.stringMatching(/^(UND_ERR_SOCKET|ECONNRESET)$/),
    });
  });

  test('sends files as discord.js does', async () => {
    let type: string | undefined;
    handle = ({ headers }, response) => {
      type = headers['content-type'];
      response.writeHead(204).end();
    };
    await rest().post('/x', {
      body: { payload_json: '{}' },
      appendToFormData: true,
      files: [{ name: 'a.png', data: Buffer.from('x') }],
      auth: false,
    });
    expect(type).toContain('multipart/form-data');
  });
});
