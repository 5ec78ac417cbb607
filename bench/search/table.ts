import type { Measured } from './measure.ts';
import { ROWS } from './queries.ts';

/** Prints one block a corpus size: quality and times by row, then cost, each as a ratio to the best peer too. */
export function printTable(results: readonly Measured[]): void {
  for (const size of new Set(results.map(({ passages }) => passages))) {
    const own = results.filter(({ passages }) => passages === size);
    console.log(`\n${size.toLocaleString('en')} passages`);
    console.log(line('engine', ['row', 'recall@1', 'recall@5', 'nothing', 'p50 ms', 'p95 ms', 'p99 ms']));
    for (const { engine, rows } of own)
      for (const row of ROWS) {
        const result = rows[row];
        if (result === undefined) continue;
        const { recall1, recall5, none, p50, p95, p99 } = result;
        console.log(
          line(engine, [
            row,
            recall1.toFixed(3),
            recall5.toFixed(3),
            none.toFixed(3),
            ...[p50, p95, p99].map((ms) => ms.toFixed(2)),
          ]),
        );
      }
    console.log(line('engine', ['build s', 'peak MB', 'resting MB', 'index B/p', 'worst p99']));
    for (const one of own)
      console.log(
        line(one.engine, [
          (one.buildMs / 1000).toFixed(2),
          one.peakMb.toFixed(0),
          one.restingMb.toFixed(0),
          one.indexBytes === undefined ? '-' : (one.indexBytes / size).toFixed(0),
          worst(one).toFixed(2),
        ]),
      );
    for (const { engine, keystrokes } of own)
      if (keystrokes !== undefined)
        console.log(
          `${engine}, every keystroke: p50 ${keystrokes.p50.toFixed(2)}, p99 ${keystrokes.p99.toFixed(2)}, most ${keystrokes.most.toFixed(2)} ms`,
        );
    printRatios(own);
  }
}

/** How the first engine compares with each other one: above 1 is in its favour. */
function printRatios(own: readonly Measured[]): void {
  const [first, ...peers] = own;
  if (first === undefined) return;
  for (const peer of peers)
    console.log(
      `${first.engine} against ${peer.engine}: worst p99 ×${(worst(peer) / worst(first)).toFixed(1)}, peak memory ×${(peer.peakMb / first.peakMb).toFixed(1)}, build ×${(peer.buildMs / first.buildMs).toFixed(1)}`,
    );
}

function worst({ rows }: Measured): number {
  return Math.max(...ROWS.map((row) => rows[row]?.p99 ?? 0));
}

function line(first: string, cells: readonly string[]): string {
  return [first.padEnd(12), ...cells.map((cell) => cell.padStart(10))].join(' ');
}
