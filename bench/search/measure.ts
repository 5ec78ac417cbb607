import { ENGINES } from './engines.ts';
import { generated, kept, type Passages } from './passages.ts';
import { makeQueries, ROWS, type Row, wordsOf } from './queries.ts';

/**
 * What one engine did with one corpus. Times in ms, memory in MB. Building is processor time of all threads; a query's
 * time is by the clock, the best of `ROUNDS`, so that what else the machine does is not measured.
 */
export interface Measured {
  readonly engine: string;
  readonly passages: number;
  readonly buildMs: number;
  readonly peakMb: number;
  /** Resident after building. */
  readonly restingMb: number;
  readonly indexBytes?: number;
  readonly rows: Readonly<Partial<Record<Row, RowResult>>>;
  /** Every prefix of each query, as it is typed: what autocomplete offers. */
  readonly keystrokes?: { readonly p50: number; readonly p99: number; readonly most: number };
}

interface RowResult {
  readonly recall1: number;
  readonly recall5: number;
  /** Share of the questions that had no result at all. */
  readonly none: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Task {
  readonly engine: string;
  readonly size: number;
  readonly queries: number;
  /** Folder of real articles, and a file with what their quotes say. */
  readonly real?: { readonly corpus: string; readonly file: string };
}

const ROUNDS = 3;
/** An engine that needs longer for sixty queries is asked fewer, once. */
const PATIENCE_MS = 6_000;
const FEW = 40;

/** Builds one engine and asks it everything. Run it in a process of its own. */
export async function measure(task: Task): Promise<Measured | undefined> {
  const passages = task.real === undefined ? generated(task.size) : kept(task.real.file);
  const queries = makeQueries(passages, task.queries);
  const make = ENGINES[task.engine];
  if (make === undefined) throw new Error(`no engine "${task.engine}"`);
  // The passages are made while the engine is built: their cost alone is taken off.
  const start = cpuMs();
  for (let number = 0; number < passages.size; number++) passages.at(number);
  const before = cpuMs();
  const engine = await make(passages, task.real?.corpus);
  const buildMs = Math.max(0, cpuMs() - before - (before - start));
  if (engine === undefined) return undefined;
  const restingMb = process.memoryUsage.rss() / 1e6;
  const warming = performance.now();
  for (const { text, row } of queries.slice(0, 60)) {
    engine.search(text, row === 'cut', row);
    if (performance.now() - warming > PATIENCE_MS) break;
  }
  const slow = performance.now() - warming > PATIENCE_MS;
  const numbers = new Map(engine.text || !task.real ? [] : numbered(passages));
  const text = (id: string) => engine.text?.(id) ?? passages.at(numbers.get(id) ?? Number(id.slice(1))).text;
  const holds = (id: string, words: readonly string[]) => {
    const own = new Set(wordsOf(text(id)));
    return words.every((word) => own.has(word));
  };
  const rows: Partial<Record<Row, RowResult>> = {};
  for (const row of ROWS) {
    const times: number[] = [];
    let first = 0;
    let five = 0;
    let none = 0;
    const own = queries.filter((query) => query.row === row).slice(0, slow ? FEW : undefined);
    for (const { text, intended } of own) {
      const ids = engine.search(text, row === 'cut', row);
      times.push(best(() => engine.search(text, row === 'cut', row), slow ? 1 : ROUNDS));
      const hits = ids.map((id) => holds(id, intended));
      if (hits.length === 0) none++;
      if (hits[0]) first++;
      if (hits.includes(true)) five++;
    }
    rows[row] = {
      recall1: first / own.length,
      recall5: five / own.length,
      none: none / own.length,
      ...quantiles(times),
    };
  }
  const strokes: number[] = [];
  if (engine.type)
    for (const { text } of queries.filter(({ row }) => row === 'exact').slice(0, 100))
      for (let end = 1; end <= text.length; end++)
        strokes.push(best(() => engine.type?.(text.slice(0, end)), ROUNDS));
  const bytes = engine.indexBytes?.();
  return {
    engine: task.engine,
    passages: passages.size,
    buildMs,
    restingMb,
    peakMb: process.resourceUsage().maxRSS / 1000,
    rows,
    ...(bytes === undefined ? {} : { indexBytes: bytes }),
    ...(strokes.length === 0 ? {} : { keystrokes: { ...quantiles(strokes), most: Math.max(...strokes) } }),
  };
}

function* numbered(passages: Passages): Iterable<[string, number]> {
  for (let number = 0; number < passages.size; number++) yield [passages.at(number).id, number];
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function best(work: () => void, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function quantiles(times: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = [...times].sort((one, two) => one - two);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
