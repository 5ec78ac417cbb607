/** What the process looks like at the moment. */
export interface Live {
  /** Why questions are not answered just now, one word each; empty when they are. */
  readonly unready: () => readonly string[];
  readonly shards: () => { readonly up: number; readonly total: number };
  readonly corpus: () => CorpusFigures;
}

export interface CorpusFigures {
  readonly articles: number;
  readonly quotes: number;
  readonly problems: number;
  /** Empty before there is one. */
  readonly version: string;
}

/** One interaction as it ended. Every field but `ms` comes from a small fixed set. */
export interface SeenInteraction {
  readonly kind: string;
  readonly command: string;
  readonly outcome: string;
  readonly ms: number;
}

/** What happens, to be counted. */
export interface Metrics {
  interaction(seen: SeenInteraction): void;
  reconnect(): void;
  reload(outcome: 'changed' | 'unchanged' | 'failed'): void;
  readonly contentType: string;
  /** In Prometheus's text format. */
  text(): Promise<string>;
}
