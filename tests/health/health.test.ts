import { afterEach, describe, expect, test } from 'vitest';
import { createMetrics, type HealthServer, type Live, startHealthServer } from '../../src/health/index.ts';

let server: HealthServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const live: Live = {
  unready: () => [],
  shards: () => ({ up: 3, total: 4 }),
  corpus: () => ({ articles: 5, quotes: 40, problems: 2, version: 'f00dfeed' }),
};

async function start(more: Partial<Live> = {}) {
  const all = { ...live, ...more };
  const metrics = createMetrics(all);
  server = await startHealthServer({ host: '127.0.0.1', port: 0, live: all, metrics });
  const base = `http://127.0.0.1:${server.port}`;
  const get = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(base + path, init);
    return {
      status: response.status,
      text: await response.text(),
      type: response.headers.get('content-type') ?? '',
    };
  };
  return { metrics, get };
}

/** The value of one line of the metrics. */
const figure = (text: string, name: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')
      .at(-1),
  );

describe('the health server', () => {
  test('says that the process runs, ready or not', async () => {
    const { get } = await start({ unready: () => ['gateway'] });
    expect(await get('/healthz')).toMatchObject({ status: 200, text: 'ok\n' });
  });

  test('is ready when nothing stands against it, and says what does', async () => {
    const why: string[] = ['gateway', 'corpus'];
    const { get } = await start({ unready: () => why });
    expect(await get('/readyz')).toMatchObject({ status: 503, text: 'not ready: gateway, corpus\n' });
    why.length = 0;
    expect(await get('/readyz?full')).toMatchObject({ status: 200, text: 'ready\n' });
  });

  test('knows no other path and no other method', async () => {
    const { get } = await start();
    expect((await get('/')).status).toBe(404);
    expect((await get('/readyz/../../etc/passwd')).status).toBe(404);
    expect((await get('/metrics', { method: 'POST', body: 'x' })).status).toBe(405);
    expect(await get('/readyz', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  test('given a port that is taken then it rejects', async () => {
    await start();
    const { port } = server ?? { port: 0 };
    const again = startHealthServer({ host: '127.0.0.1', port, live, metrics: createMetrics(live) });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('metrics', () => {
  test('count interactions by kind, command and outcome, and time them', async () => {
    const { metrics, get } = await start();
    const seen = { kind: 'command', command: 'quote', outcome: 'quotes' };
    metrics.interaction({ ...seen, ms: 4 });
    metrics.interaction({ ...seen, ms: 400 });
    metrics.interaction({ ...seen, outcome: 'failed', ms: 1 });
    const { text, type } = await get('/metrics');
    expect(type).toContain('text/plain');
    const labels = (outcome: string) => `{kind="command",command="quote",outcome="${outcome}"}`;
    expect(figure(text, `dateline_interactions_total${labels('quotes')}`)).toBe(2);
    expect(figure(text, `dateline_interactions_total${labels('failed')}`)).toBe(1);
    const bucket = (le: string) =>
      figure(text, `dateline_interaction_seconds_bucket{le="${le}",kind="command",command="quote"}`);
    expect([bucket('0.001'), bucket('0.005'), bucket('0.5')]).toEqual([1, 2, 3]);
  });

  test('show the connection, the corpus and what became of reloads', async () => {
    let version = 'first';
    const { metrics, get } = await start({ corpus: () => ({ ...live.corpus(), version }) });
    metrics.reconnect();
    metrics.reload('failed');
    metrics.reload('changed');
    metrics.reload('changed');
    await get('/metrics');
    version = 'second';
    const { text } = await get('/metrics');
    expect(figure(text, 'dateline_gateway_reconnects_total')).toBe(1);
    expect(figure(text, 'dateline_gateway_shards_up')).toBe(3);
    expect(figure(text, 'dateline_gateway_shards')).toBe(4);
    expect(figure(text, 'dateline_ready')).toBe(1);
    expect(figure(text, 'dateline_corpus_articles')).toBe(5);
    expect(figure(text, 'dateline_corpus_quotes')).toBe(40);
    expect(figure(text, 'dateline_corpus_problems')).toBe(2);
    expect(figure(text, 'dateline_corpus_reloads_total{outcome="changed"}')).toBe(2);
    expect(figure(text, 'dateline_corpus_reloads_total{outcome="failed"}')).toBe(1);
    expect(text).toContain('dateline_corpus_info{version="second"} 1');
    expect(text).not.toContain('version="first"');
  });

  test('hold Node’s memory and event-loop delay, and two registries do not meet', async () => {
    const { metrics, get } = await start();
    createMetrics(live).reconnect();
    const { text } = await get('/metrics');
    expect(figure(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e6);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(await metrics.text()).toContain('dateline_gateway_reconnects_total 0');
  });
});
