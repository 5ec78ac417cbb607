import { spawnSync } from 'node:child_process';

/** What one process took. */
export interface Measured {
  /** From its start to its end. */
  readonly ms: number;
  /** Of the processor. */
  readonly cpuMs: number;
  /** Memory at most, in MB. */
  readonly peak: number;
  readonly stdout: string;
}

/** Has a process say at its end what it took: milliseconds of processor time and megabytes at most. */
const ACCOUNT = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write('\\n' + JSON.stringify([(userCPUTime + systemCPUTime) / 1000, maxRSS / 1024]));
  })`,
)}`;

/** Runs Node with arguments. @throws Error with what it printed when it fails */
export function measured(args: readonly string[], cwd?: string): Measured {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', ACCOUNT, ...args], {
    encoding: 'utf8',
    ...(cwd !== undefined && { cwd }),
  });
  if (status !== 0) throw new Error(stderr);
  const [cpuMs = Number.NaN, peak = Number.NaN] = numbersIn(stderr);
  return { ms: performance.now() - start, cpuMs, peak, stdout };
}

/** The list of numbers on the last line. */
export function numbersIn(text: string): number[] {
  const list: unknown = JSON.parse(text.trim().split('\n').at(-1) ?? '[]');
  return Array.isArray(list) ? list.map(Number) : [];
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The value that a part of all keeps below. @param sorted ascending; @param part 0.99 for the 99th percentile, 1 for the largest */
export function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
