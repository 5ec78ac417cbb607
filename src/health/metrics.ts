import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Live, Metrics } from './types.ts';

/** Upper bounds in seconds, from an answer out of memory to the last moment; Discord's own limit of 3 s is one of them. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10, 60];

/**
 * Counts what happens and reads the rest when it is asked: in a registry of its own, with Node's own figures (memory, event-loop
 * delay, garbage collection) among them. Names follow https://prometheus.io/docs/practices/naming/
 */
export function createMetrics(live: Live): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'dateline_interactions_total',
    help: 'Interactions by kind, command and how they ended',
    labelNames: ['kind', 'command', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'dateline_interaction_seconds',
    help: 'From the arrival of an interaction until Discord took the answer',
    labelNames: ['kind', 'command'],
    buckets: BUCKETS,
    registers,
  });
  const reconnects = new Counter({
    name: 'dateline_gateway_reconnects_total',
    help: 'How often a shard lost its connection and began to get it back',
    registers,
  });
  const reloads = new Counter({
    name: 'dateline_corpus_reloads_total',
    help: 'How often the corpus was read again, by outcome',
    labelNames: ['outcome'],
    registers,
  });
  gauge(registry, 'dateline_ready', 'Whether questions are answered (1) or not (0)', () =>
    live.unready().length === 0 ? 1 : 0,
  );
  gauge(registry, 'dateline_gateway_shards_up', 'Shards that are connected', () => live.shards().up);
  gauge(registry, 'dateline_gateway_shards', 'Shards that there should be', () => live.shards().total);
  gauge(registry, 'dateline_corpus_articles', 'Articles that can be quoted', () => live.corpus().articles);
  gauge(registry, 'dateline_corpus_quotes', 'Quotes found in them', () => live.corpus().quotes);
  gauge(
    registry,
    'dateline_corpus_problems',
    'Files left out, and a failed reload',
    () => live.corpus().problems,
  );
  new Gauge({
    name: 'dateline_corpus_info',
    help: 'Always 1; the label is the version of the corpus',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      this.set({ version: live.corpus().version }, 1);
    },
  });
  return {
    interaction({ kind, command, outcome, ms }) {
      interactions.inc({ kind, command, outcome });
      seconds.observe({ kind, command }, ms / 1000);
    },
    reconnect: () => reconnects.inc(),
    reload: (outcome) => reloads.inc({ outcome }),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

function gauge(registry: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}
